"""Whom 'both', 'the two' and 'the four' of an article mean."""

import pytest

from tests.unit.actors_read import codes, last, names


def test_both_are_the_pair_joined_before_and_not_who_speaks_to_them() -> None:
    text = "Peru and Chile quarrel over fish. Spain asked both sides to talk."
    assert codes(text, "both sides") == [["PER", "CHL"]]


def test_the_noun_of_a_pair_fits() -> None:
    text = "Gazprom and Huawei met in France as Iran and Oman looked on. The two companies signed. The two countries did not."
    assert codes(text, "Gazprom", "Huawei", "The two companies", "The two countries")[2:] == [["RUS", "CHN"], ["IRN", "OMN"]]
    assert last("Iran and Oman met. The two firms signed.", "The two firms")[0].code is None


def test_the_two_countries_are_no_people() -> None:
    text = "Italy and Malta quarrel. He thanked Emmanuel Macron and Angela Merkel. The two countries traded prisoners."
    assert [a.code for a in last(text, "Emmanuel Macron", "Angela Merkel", "The two countries")] == ["ITA", "MLT"]


def test_their_armies_are_those_of_both_whom_the_sentence_joins() -> None:
    text = "Cuba waits. While Vladimir Putin and Joe Biden agreed on talks between their armies, they differ."
    assert [(a.name, a.code) for a in last(text, "their armies")] == [("their armies", "RUS"), ("their armies", "USA")]
    assert [a.code for a in last(text, "they")] == ["RUS", "USA"]


@pytest.mark.parametrize("phrase", ["The four", "All four", "The four countries"])
def test_the_four_are_the_last_list_of_four(phrase: str) -> None:
    text = f"Egypt, Kuwait, the UAE and Oman met Qatar in Cairo. {phrase} signed."
    assert [actor.code for actor in last(text, phrase)] == ["EGY", "KWT", "ARE", "OMN"]


@pytest.mark.parametrize("phrase", ["Soldiers from both countries", "villagers from the two sides", "People on both sides"])
def test_those_who_come_from_both_are_of_each(phrase: str) -> None:
    assert [actor.code for actor in last(f"Egypt and Kuwait are at odds. {phrase} fired shots.", phrase)] == ["EGY", "KWT"]


@pytest.mark.parametrize("phrase", ["a report on both", "a soldier from Oman", "delegates from two countries"])
def test_others_than_both_may_come_from_somewhere(phrase: str) -> None:
    assert "KWT" not in [actor.code for actor in last(f"Egypt and Kuwait met. Egypt saw {phrase} on Monday.", phrase)]


def test_the_ministers_of_the_three_countries_are_of_each() -> None:
    text = "He did not trust Britain, France or Germany. Foreign ministers of the three countries will meet."
    assert [actor.code for actor in last(text, "Foreign ministers of the three countries")] == ["GBR", "FRA", "DEU"]


def test_a_number_that_no_list_has_is_nobody_known() -> None:
    text = "Egypt and Kuwait met. The four signed."
    assert [actor.code for actor in last(text, "The four")] == [None]


def test_their_armies_are_of_the_two_just_spoken_of() -> None:
    text = "India and Pakistan agreed. Both prime ministers thanked Oman. Their armies fired."
    assert [actor.code for actor in last(text, "Both prime ministers", "Their armies")] == ["IND", "PAK"]


def test_the_two_countries_are_those_for_which_the_two_act_not_where_they_meet() -> None:
    text = "President Joe Biden and President Vladimir Putin will meet in Singapore, the first talks between the two countries."
    assert sorted(str(actor.code) for actor in last(text, "the two countries")) == ["RUS", "USA"]


def test_both_sides_are_the_two_states_that_the_article_names_most() -> None:
    text = "Syria shelled Turkey. Turkey fired at Syria. Russia blocked a draft of the Security Council. Cuba urged both sides."
    assert sorted(str(actor.code) for actor in last(text, "both sides")) == ["SYR", "TUR"]


def test_the_end_of_a_list_of_four_is_no_pair() -> None:
    text = "Leaders of Chad, Niger, Togo and Mali met. Chad and Niger waited. Kenya, Uganda, Togo and Mali wrote to both."
    assert sorted(str(actor.code) for actor in last(text, "both")) == ["NER", "TCD"]


def test_any_two_are_no_pair() -> None:
    text = "Peru and Chile quarrelled. Two delegations and two women waited. The two countries, two sides, agreed."
    assert [actor.code for actor in last(text, "Two delegations")] != ["PER", "CHL"]
    assert [actor.code for actor in last(text, "two women")] != ["PER", "CHL"]
    assert names(text, "The two countries") == ["Peru", "Chile"]
    assert names(text, "two sides") == ["Peru", "Chile"]


def test_each_country_is_both() -> None:
    text = "India and Pakistan will talk. The ambassadors of each country are to return."
    assert [actor.code for actor in last(text, "The ambassadors of each country")] == ["IND", "PAK"]


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("Peru hit Chile. Chile hit Peru. A train from Oslo was late. Kenya saw both armies.", "both armies"),
        ("Peru hit Chile. Chile hit Peru. Oslo wrote to Rome. Kenya rang both foreign ministers.", "both foreign ministers"),
        ("Peru hit Chile. Chile hit Peru. Oslo wrote to Rome. Chile saw a war of the two countries.", "the two countries"),
    ],
)
def test_where_nothing_joins_two_both_are_the_sides_of_the_article(text: str, phrase: str) -> None:
    assert sorted(str(actor.code) for actor in last(text, phrase)) == ["CHL", "PER"]


def test_a_side_that_asks_both_asks_two_others() -> None:
    text = "Peru hit Chile. Chile hit Peru. Kenya wrote to Mali. Peru asked both countries to stay away."
    assert sorted(str(actor.code) for actor in last(text, "both countries")) == ["KEN", "MLI"]


def test_two_of_the_own_sentence_come_before_the_sides() -> None:
    text = "Peru hit Chile. Chile hit Peru. Kenya has made up with Mali, and in May both leaders flew to Rome."
    assert sorted(str(actor.code) for actor in last(text, "both leaders")) == ["KEN", "MLI"]


def test_both_sides_are_who_acts_for_them() -> None:
    text = (
        "Kenya and Uganda spoke. Kenya waits. Uganda waits. Kenya asked Uganda about Kenyan author Odd Otieno. Both sides left."
    )
    phrases = ("Kenya", "Uganda", "Kenyan author Odd Otieno", "Both sides")
    assert names(text, *phrases) == ["Kenya", "Uganda"]


@pytest.mark.parametrize("listed", ["Kenya and Mali", "Kenya, Fiji and Mali"])
@pytest.mark.parametrize("phrase", ["both sides", "both countries", "the two governments"])
def test_both_are_nobody_who_is_listed_with_who_speaks_of_them(listed: str, phrase: str) -> None:
    text = f"Peru blamed Chile. {listed} urged {phrase} to talk."
    assert codes(text, *listed.replace(" and", ",").split(", "), phrase)[-1] == ["PER", "CHL"]


def test_both_who_speak_of_themselves_are_they_where_there_are_no_two_others() -> None:
    assert codes("Peru and Chile said that both sides would talk.", "Peru", "Chile", "both sides")[-1] == ["PER", "CHL"]
    text = "Oslo slept. Peru and Chile said that both countries would talk."
    assert codes(text, "Peru", "Chile", "both countries")[-1] == ["PER", "CHL"]


def test_both_leaders_are_no_end_of_a_list_also_where_its_names_are_marked() -> None:
    text = "Emmanuel Macron and Joe Biden met. Chad, Mali and the Gambia approved. Oman congratulated both leaders."
    marked = ("Emmanuel Macron", "Joe Biden", "Chad", "Mali", "the Gambia", "Oman", "both leaders")
    assert codes(text, *marked)[-1] == ["FRA", "USA"]
    text = "Chad, Mali and Fiji watched as Peru and Chile met. Oman congratulated both leaders."
    assert codes(text, "Chad", "Mali", "Fiji", "Peru", "Chile", "Oman", "both leaders")[-1] == ["PER", "CHL"]


@pytest.mark.parametrize(
    ("text", "marked", "found"),
    [
        ("NASA and Roscosmos met in Oslo. Russia paid. Russia flies.", ["NASA", "Roscosmos"], ["USA", "RUS"]),
        ("NASA signed a pact with Roscosmos in Oslo. Peru paid.", ["NASA", "Roscosmos"], ["USA", "RUS"]),
        ("Joe Biden and Vladimir Putin met. NASA and Roscosmos signed.", ["NASA", "Roscosmos"], ["USA", "RUS"]),
        ("Peru and Chile quarrel.", ["Peru", "Chile"], [None]),
    ],
)
@pytest.mark.parametrize("phrase", ["The two agencies", "the heads of the two churches", "Both space agencies"])
def test_the_two_agencies_are_bodies_and_no_states(text: str, marked: list[str], found: list[str], phrase: str) -> None:
    assert codes(f"{text} {phrase} wait.", *marked, phrase)[-1] == found


def test_the_two_agencies_of_a_state_are_its_own() -> None:
    text = "NASA and Roscosmos met. The two Turkish agencies waited."
    assert codes(text, "NASA", "Roscosmos", "The two Turkish agencies")[-1] == ["TUR"]


@pytest.mark.parametrize(
    ("text", "marked", "phrase", "found"),
    [
        (
            "Joe Biden thanked Vladimir Putin and praised the people of France.",
            ["people of France"],
            "The two leaders",
            ["USA", "RUS"],
        ),
        ("Joe Biden met Vladimir Putin and Ukrainian refugees in Oslo.", ["Ukrainian refugees"], "The two", ["USA", "RUS"]),
        ("Joe Biden and Vladimir Putin said that Chad and Niger differ.", [], "The two", ["TCD", "NER"]),
        ("Joe Biden and Vladimir Putin said that Chad and Niger differ.", [], "The two presidents", ["USA", "RUS"]),
        ("Joe Biden said that Chad and Niger differ.", [], "The two leaders", ["TCD", "NER"]),
    ],
)
def test_the_two_leaders_are_people_where_two_acted(text: str, marked: list[str], phrase: str, found: list[str]) -> None:
    assert codes(f"{text} {phrase} agreed.", *marked, phrase)[-1] == found


@pytest.mark.parametrize(
    "text",
    [
        "Vladimir Putin met Joe Biden on Sunday. The two countries signed a pact in 1994.",
        "Vladimir Putin met Joe Biden. Both countries signed a pact in 1994.",
        "Russian border guards shot at American soldiers. The two nations signed a pact.",
        "Vladimir Putin met Joe Biden. Foreign ministers of the two countries signed a pact.",
        "Vladimir Putin met Joe Biden. The defence chiefs of the two sides signed a pact.",
    ],
)
def test_states_and_their_ministers_are_not_the_people_who_act_for_them(text: str) -> None:
    phrase = text[text.index(". ") + 2 : text.index(" signed")]
    pairs = ("Vladimir Putin", "Joe Biden") if "Putin" in text else ("Russian border guards", "American soldiers")
    assert sorted(names(text, *pairs, phrase)) == ["Russia", "United States"]


@pytest.mark.parametrize("phrase", ["The leaders of the two countries", "The two leaders", "Both sides", "The two"])
def test_leaders_and_sides_are_those_who_met(phrase: str) -> None:
    text = f"Vladimir Putin met Joe Biden on Sunday. {phrase} signed a pact."
    assert names(text, "Vladimir Putin", "Joe Biden", phrase) == ["Vladimir Putin", "Joe Biden"]


def test_the_two_leaders_after_the_two_countries_are_people() -> None:
    text = "Vladimir Putin met Joe Biden. The two countries signed a pact. The two leaders will meet again."
    assert names(text, "Vladimir Putin", "Joe Biden", "The two countries", "The two leaders") == ["Vladimir Putin", "Joe Biden"]


def test_a_state_of_the_two_keeps_its_name() -> None:
    text = "The Soviet Union and Finland fought. The two countries signed a truce."
    assert names(text, "The Soviet Union", "Finland", "The two countries") == ["Soviet Union", "Finland"]


def test_a_group_of_the_two_is_not_its_state() -> None:
    text = "Hamas met Israel. Leaders of the two sides signed a truce."
    assert names(text, "Hamas", "Israel", "Leaders of the two sides") == ["Hamas", "Israel"]


@pytest.mark.parametrize("phrase", ["Soldiers from both sides", "Delegations from the two countries", "Men from both nations"])
def test_who_comes_from_both_is_of_both(phrase: str) -> None:
    text = f"Peru and Chile quarrel over fish. Spain looked on. {phrase} met on Monday."
    assert codes(text, "Spain", phrase)[-1] == ["PER", "CHL"]


@pytest.mark.parametrize("phrase", ["Lawmakers from both parties", "senators of the two parties", "Supporters from both parties"])
def test_whose_two_parties_are_at_home_is_of_no_two_states(phrase: str) -> None:
    text = f"Peru and Chile quarrel over fish. In Lima {phrase} met on Monday."
    assert "CHL" not in codes(text, phrase)[-1]
