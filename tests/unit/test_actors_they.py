"""Whom 'they' and 'them' mean behind people who act together, and that a dateline is nobody."""

import pytest

from dateline.resolve.they import SAME_SUBJECT
from tests.unit.actors_read import codes, last, names

BOTH = ["Emmanuel Macron", "Joe Biden"]


@pytest.mark.parametrize(
    "text",
    [
        "Emmanuel Macron and Joe Biden met in Tel Aviv. They urged Iran to talk.",
        "Emmanuel Macron and Joe Biden flew to Belgrade. The flight was long. They urged Iran to talk.",
        "Emmanuel Macron met Joe Biden in Tel Aviv. They urged Iran to talk.",
        "Emmanuel Macron held brief talks with Joe Biden in Oslo. They urged Iran to talk.",
        "TEL AVIV, Israel (AP) — Emmanuel Macron and Joe Biden spoke here. They urged Iran to talk.",
        "Peruvian ministers waited. Emmanuel Macron and Joe Biden met in Oslo. They urged Iran to talk.",
    ],
)
def test_they_are_two_people_who_act_together_and_not_the_place(text: str) -> None:
    marked = ["Peruvian ministers"] if text.startswith("Peru") else []
    assert names(text, *marked, "They ") == BOTH


def test_they_are_all_who_are_listed_and_two_of_one_state() -> None:
    text = "Emmanuel Macron, Joe Biden and Angela Merkel met in Oslo. Iran thanked them."
    assert codes(text, "them") == [["FRA", "USA", "DEU"]]
    text = "Antony Blinken and Lloyd Austin flew to Kyiv. They urged Iran to talk."
    assert names(text, "They ") == ["Antony Blinken", "Lloyd Austin"]


@pytest.mark.parametrize(
    ("text", "phrases", "code"),
    [
        ("Joe Biden met Peruvian ministers in Oslo. They thanked him.", ["Peruvian ministers", "They "], ["PER"]),
        ("Emmanuel Macron and Joe Biden met. Chad expelled a nun. They left.", ["They "], ["TCD"]),
        ("Emmanuel Macron and Joe Biden met. Chad paid Mali for them.", ["them"], ["MLI"]),
        ("Emmanuel Macron spoke of a book on Joe Biden in Mali. They left.", ["They "], ["MLI"]),
        ("Chad said that it had troops in Mali. They left.", ["They "], ["TCD"]),
    ],
)
def test_they_are_no_people_who_do_not_act_together_or_others_stand_nearer(
    text: str, phrases: list[str], code: list[str]
) -> None:
    assert codes(text, *phrases)[-1] == code


def test_who_is_named_in_a_dateline_is_nobody_pointed_back_to_but_where_there_is_no_other() -> None:
    text = "GENEVA, Switzerland (AP) - The lake was calm. Chad and Emmanuel Macron quarrel. The two countries wait."
    assert "CHE" not in [actor.code for actor in last(text, "The two countries")]
    assert codes("VIENNA, Austria (CNN) -- Joe Biden arrived. They came late.", "They ") == [[None]]
    assert codes("VIENNA, Austria (CNN) -- The talks with Chad failed. It had left.", "It ") == [["TCD"]]
    assert codes("LIMA, Peru (AP) — Nobody came. It expelled a nun.", "It ") == [["PER"]]


@pytest.mark.parametrize(
    ("text", "phrases", "owners"),
    [
        ("Chile accused two Bolivian diplomats. {} meet.", ["two Bolivian diplomats"], ["BOL"]),
        ("In talks with Chile and Peru, Bolivian diplomats agreed. {} meet.", ["Bolivian diplomats"], ["BOL"]),
    ],
)
@pytest.mark.parametrize("words", ["Their presidents", "Their foreign ministers"])
def test_their_ministers_are_of_those_told_of_last(text: str, phrases: list[str], owners: list[str], words: str) -> None:
    assert codes(text.format(words), *phrases, words)[-1] == owners


@pytest.mark.parametrize("people", ["nine Indian fishermen", "Indian policewomen", "Indian coastguardsmen"])
def test_words_that_end_in_men_are_several(people: str) -> None:
    text = f"Oman arrested {people}. Fiji said that Oman had beaten them."
    assert codes(text, "Oman", people, "them")[-1] == ["IND"]


def test_no_men_are_in_an_omen_or_in_yemen() -> None:
    assert codes("Chad feared an Indian omen. They left.", "Chad", "an Indian omen", "They ")[-1] == ["TCD"]
    assert codes("Chad saw Yemen. They left.", "Chad", "Yemen", "They ")[-1] == ["TCD"]


@pytest.mark.parametrize("before", ["Arab ministers gathered in Doha", "On Monday, British envoys left", "The nurses met Chad"])
def test_several_who_begin_the_sentence_before_are_they_for_certain(before: str) -> None:
    several = next(words for words in ("Arab ministers", "British envoys", "The nurses") if words in before)
    assert last(f"{before}. They blamed Togo.", several, "They ")[0].reason.endswith(SAME_SUBJECT)
    assert not last(f"{before}. Rain fell. They blamed Togo.", several, "They ")[0].reason.endswith(SAME_SUBJECT)
    assert not last(f"Chad met {several}. They blamed Togo.", several, "They ")[0].reason.endswith(SAME_SUBJECT)


def test_a_group_named_since_are_they() -> None:
    assert codes("Israel and Egypt are at peace. Hamas is not. They fired rockets.", "Hamas", "They ")[-1] == ["PSE"]


def test_beside_others_who_are_several_they_are_not_for_certain() -> None:
    text = "Greek officials expelled Turkish diplomats. They accused Athens of malice."
    assert not last(text, "Greek officials", "Turkish diplomats", "They ")[0].reason.endswith(SAME_SUBJECT)


@pytest.mark.parametrize(
    ("sentence", "code"),
    [
        ("Emmanuel Macron, who came with Xi Jinping, conferred with Joe Biden.", ["FRA", "USA"]),
        ("Emmanuel Macron, whose plane was late, met Joe Biden.", ["FRA", "USA"]),
        ("Emmanuel Macron sat down with Joe Biden.", ["FRA", "USA"]),
        ("Emmanuel Macron conferred an honour on Joe Biden.", ["PER"]),
        ("Emmanuel Macron, who met Xi Jinping, praised Joe Biden.", ["PER"]),
        ("Emmanuel Macron called for calm, and Joe Biden sighed.", ["PER"]),
    ],
)
def test_they_are_who_met_whatever_is_told_of_one_between_commas(sentence: str, code: list[str]) -> None:
    assert codes(f"Peru praised Chilean workers. {sentence} They agreed.", "They ")[-1] == code


@pytest.mark.parametrize(
    ("text", "phrases", "name"),
    [
        ("Chad, Mali and Niger broke with Peru. They accused it of spying.", ["They", "it"], "Peru"),
        ("Chad and Niger left Peru. Both countries accuse it of spying.", ["Both countries", "it"], "Peru"),
        (
            "Emmanuel Macron and Joe Biden met Xi Jinping. The two leaders urged him to go.",
            ["The two leaders", "him"],
            "Xi Jinping",
        ),
    ],
)
def test_it_is_none_of_the_several_whom_the_subject_of_its_clause_means(text: str, phrases: list[str], name: str) -> None:
    assert names(text, *phrases) == [name]


@pytest.mark.parametrize(
    "told",
    [
        "Chad and Niger signed a pact, Peru said.",
        "Chad and Niger agreed on Monday, Peru said.",
        "Chad and Niger met in Lima, Peru said.",
    ],
)
def test_who_tells_of_those_who_are_listed_is_none_of_them(told: str) -> None:
    assert codes(f"{told} They left.", "They") == [["TCD", "NER"]]


def test_a_participle_before_the_name_of_one_who_is_listed_is_no_verb() -> None:
    marked = ("Chad", "besieged Mali", "Niger", "They")
    assert codes("Chad, besieged Mali and Niger left. They waited.", *marked)[-1] == ["TCD", "MLI", "NER"]
