"""Whom 'both' and 'the two' mean where others than the parties stand nearer: mediators, hosts, those who were thanked."""

import pytest

from tests.unit.actors_read import read


def pair(text: str, *phrases: str) -> list[str | None]:
    """The codes of the last phrase, read with the others before it."""
    return [actor.code for actor in read(text, *phrases)[-1]]


@pytest.mark.parametrize(
    "deal",
    [
        "Chad and Mali signed a truce, mediated by Peru and Oman.",
        "Chad and Mali signed a truce brokered by the presidents of Peru and Oman.",
        "Chad and Mali held talks hosted by Peru, Oman and Fiji.",
    ],
)
@pytest.mark.parametrize("phrase", ["The two sides", "The two countries", "Both armies"])
def test_the_two_are_not_those_who_mediated_between_them(deal: str, phrase: str) -> None:
    assert pair(f"{deal} {phrase} will withdraw.", phrase) == ["TCD", "MLI"]


def test_the_two_sides_are_not_those_who_are_told_to_have_mediated() -> None:
    text = "Chad and Mali signed a truce. Peru and Oman had brokered the deal. {} will pay."
    assert pair(text.format("The two sides"), "The two sides") == ["TCD", "MLI"]
    assert pair(text.format("The two countries"), "The two countries") == ["PER", "OMN"]


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("A deal was brokered by Peru and signed by Chad and Mali. Both sides left.", ["TCD", "MLI"]),
        ("In talks mediated by Peru, Chad and Mali agreed. Both sides left.", ["TCD", "MLI"]),
        ("A deal brokered by Peru said Chad and Mali would talk. Both sides left.", ["TCD", "MLI"]),
        ("A truce was brokered by Peru and Oman. Both sides left.", ["PER", "OMN"]),
        ("Chad signed a truce brokered by Peru and Oman. Both sides left.", ["PER", "OMN"]),
        ("Chad met rebels in Oslo for talks hosted by Peru and Oman. Both sides left.", ["PER", "OMN"]),
    ],
)
def test_where_no_other_two_are_left_it_may_be_they(text: str, codes: list[str]) -> None:
    assert pair(text, "Both sides") == codes


@pytest.mark.parametrize("phrase", ["both countries", "the two governments", "both presidents"])
def test_the_two_sides_of_an_article_named_together_again_are_meant(phrase: str) -> None:
    text = f"Chad and Mali made peace. Bamako thanked Peru and Oman. Mali fought Chad once. The envoys of {phrase} met."
    assert sorted(map(str, pair(text, phrase))) == ["MLI", "TCD"]


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("Chad and Mali made a deal. Chad wrote to Peru. Both countries wait.", ["TCD", "MLI"]),
        ("Chad fought Mali. Chad and Mali fell out. Peru and Oman met Chad. Both countries wait.", ["PER", "OMN"]),
        ("Chad fought Mali. Mali hit Chad. Chad and Oman fell out. Mali fought Chad. Both countries wait.", ["TCD", "OMN"]),
        ("Chad fought Mali. Peru and Oman met. Mali hit Chad. Mali asked both countries to help.", ["PER", "OMN"]),
        ("Chad fought Mali. Peru and Oman met. Mali hit Chad. Mali proposed that both countries talk.", ["MLI", "TCD"]),
        ("Chad fought Mali. Peru and Oman met. Mali hit Chad. Mali said the envoys of both countries left.", ["MLI", "TCD"]),
        ("Chad fought Mali. Mali hit Chad. Fiji thanked Peru for aid and Oman's king left. Both countries wait.", ["TCD", "MLI"]),
    ],
)
def test_the_last_two_joined_are_meant_otherwise(text: str, codes: list[str]) -> None:
    phrase = "Both countries" if "Both" in text else "both countries"
    assert pair(text, phrase) == codes


@pytest.mark.parametrize(
    "phrase",
    [
        "the two heads of state",
        "both Heads of State and Government",
        "the two interior ministers",
        "the two Home Secretaries",
        "the two deputy foreign ministers",
        "the two neighbouring Central Asian states",
        "the two Southern African leaders",
        "both Latin American countries",
        "the two tiny island nations",
        "the two landlocked neighbours",
        "both former Soviet republics",
        "the two Gulf monarchs",
        "the two nuclear-armed South Asian neighbours",
        "the two dignitaries",
        "the two former allies",
    ],
)
def test_the_two_may_be_told_by_their_office_or_their_part_of_the_world(phrase: str) -> None:
    text = f"Chad and Mali quarrel. Peru offered to mediate. On Friday {phrase} met."
    assert pair(text, phrase) == ["TCD", "MLI"]


@pytest.mark.parametrize(
    ("phrase", "codes"),
    [
        ("the two Turkish ministers", ["TUR"]),
        ("the two South Korean secretaries", ["KOR"]),
        ("the two American leaders", ["USA"]),
        ("the two deputy ministers", ["PER"]),
        ("the two former ministers", ["PER"]),
        ("the two Muslim leaders", ["PER"]),
        ("the two northern leaders", ["PER"]),
        ("the two opposition leaders", ["PER"]),
        ("two heads of state", ["PER"]),
        ("the two rebel commanders", ["IMG"]),
        ("the two southern states", [None]),
    ],
)
def test_two_of_one_state_are_not_the_two_of_the_article(phrase: str, codes: list[str | None]) -> None:
    assert pair(f"Chad and Mali quarrel. Peru saw {phrase}.", phrase) == codes


def test_the_heads_of_state_of_two_states_are_theirs() -> None:
    phrase = "the heads of state of the two countries"
    assert pair(f"Chad and Mali quarrel. Peru saw {phrase}.", phrase) == ["TCD", "MLI"]


def test_ministers_are_of_states() -> None:
    text = "Chad wrote to Mali. The UN thanked NATO. {} met."
    assert pair(text.format("The two foreign ministers"), "The UN", "NATO", "The two foreign ministers") == ["TCD", "MLI"]
    assert pair(text.format("The two leaders"), "The UN", "NATO", "The two leaders") == ["UNO", "IGO"]


@pytest.mark.parametrize(
    ("text", "phrase", "codes"),
    [
        ("Joe Biden had phoned Vladimir Putin; the two agreed to talk.", "the two", ["USA", "RUS"]),
        ("Peru rang Oman and the two will hold a summit.", "the two", ["PER", "OMN"]),
        ("Joe Biden flew to Rome to meet Vladimir Putin, and the two leaders shook hands.", "the two leaders", ["USA", "RUS"]),
        ("Joe Biden met Vladimir Putin in Rome, where the two agreed.", "the two", ["USA", "RUS"]),
        ("Joe Biden met Vladimir Putin on Friday and the two countries signed.", "the two countries", ["USA", "RUS"]),
        ("Peru and Oman thanked Fiji, but the two states wait.", "the two states", ["PER", "OMN"]),
        ("Fiji praised Peru and Oman, and the two countries will talk.", "the two countries", ["PER", "OMN"]),
        ("Peru greeted Oman before the two neighbours signed.", "the two neighbours", ["PER", "OMN"]),
    ],
)
def test_the_two_who_go_on_are_those_of_their_sentence(text: str, phrase: str, codes: list[str]) -> None:
    assert pair(f"Chad and Mali quarrel. Kenya denied it. {text}", phrase) == codes


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("Peru told Oman of it and asked the two to meet.", "the two"),
        ("Peru asked Oman to hold talks where the two countries can meet.", "the two countries"),
        ("Peru thanked Oman and the two countries for their help.", "the two countries"),
        ("Peru smiled and the two countries signed.", "the two countries"),
        ("The truce in Peru held and the two agreed in Oman.", "the two"),
    ],
)
def test_the_two_are_others_where_nothing_goes_on(text: str, phrase: str) -> None:
    assert pair(f"Chad and Mali quarrel. {text}", phrase) == ["TCD", "MLI"]


def test_both_sides_of_an_article_stay_its_sides_before_two_others_of_the_sentence() -> None:
    text = "Chad fought Mali. Mali hit Chad. Joe Biden met Vladimir Putin, and both sides agreed."
    assert sorted(map(str, pair(text, "both sides"))) == ["MLI", "TCD"]
    text = "Chad fought Mali. Mali hit Chad. Joe Biden met Mali's king, and both sides agreed."
    assert pair(text, "both sides") == ["USA", "MLI"]


@pytest.mark.parametrize(
    "words",
    [
        "UNIFIL's commander, the Italian general Luca Tora, urged both sides",
        "The head of the UN mission, the Indian general Raj Tora, asked both sides",
        "The African Union's mediator, South Africa's former president Thabo Mbeki, asked both sides",
    ],
)
def test_who_speaks_for_a_body_is_no_side(words: str) -> None:
    text = f"Peru fired on a ship. Chile shelled two villages in return. {words} to talk."
    assert pair(text, "Peru", "Chile", words[: words.rindex(", ")], "both sides") == ["PER", "CHL"]


@pytest.mark.parametrize(
    "words",
    [
        "The EU's mediator between Peru and Chile, Luca Tora, urged both sides",
        "The EU, a friend of Peru and Chile, urged both sides",
        "The UN envoy, who had been in Peru and Chile, urged both sides",
    ],
)
def test_the_sides_that_stand_beside_him_are(words: str) -> None:
    text = f"Oman waits. {words} to talk."
    assert pair(text, "Oman", "Peru", "Chile", "both sides") == ["PER", "CHL"]


def test_whose_partner_a_body_is_is_the_other_side() -> None:
    text = "Oman waits. The EU, Peru's main partner, urged both sides to sign."
    assert pair(text, "Oman", "The EU", "Peru", "both sides") == ["EUR", "PER"]


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("Peru urged both countries to talk. Chad and Mali row.", "both countries"),
        ("Peru urged the two to talk. The row between Chad and Mali has grown.", "the two"),
        ("Peru called on the two sides, Chad and Mali, to talk.", "the two sides"),
    ],
)
def test_two_of_whom_none_was_named_are_those_told_of_next(text: str, phrase: str) -> None:
    assert pair(text, "Peru", phrase) == ["TCD", "MLI"]


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("Peru arrested the two on Monday. Chad and Mali had asked for them.", "the two"),
        ("Peru urged both sides to talk. The strike has lasted a week. Chad and Mali sent aid.", "both sides"),
        ("Peru urged both countries to talk. Chad and Mali row with Togo.", "both countries"),
        ("Oman waits. Peru urged both countries to talk. Chad and Mali row.", "both countries"),
    ],
)
def test_nor_are_two_of_no_state_or_of_other_states_those(text: str, phrase: str) -> None:
    assert set(pair(text, "Peru", phrase)).isdisjoint({"TCD", "MLI"})
