"""Whom 'both' and 'the two' mean where others than the parties stand nearer: mediators, hosts, those who were thanked."""

import pytest

from tests.unit.actors_read import read


def pair(text: str, *phrases: str) -> list[str | None]:
    """The codes of the last phrase, read with the others before it."""
    return [actor.code for actor in read(text, *phrases)[-1]]


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("Chad and Mali made a deal. Chad wrote to Peru. Both countries wait.", ["TCD", "MLI"]),
        ("Chad fought Mali. Chad and Mali fell out. Peru and Oman met Chad. Both countries wait.", ["PER", "OMN"]),
        ("Chad fought Mali. Mali hit Chad. Chad and Oman fell out. Mali fought Chad. Both countries wait.", ["TCD", "OMN"]),
        ("Chad fought Mali. Peru and Oman met. Mali hit Chad. Mali asked both countries to help.", ["PER", "OMN"]),
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


@pytest.mark.parametrize(
    ("tail", "told"),
    [
        ("and the Rapid Support Forces clashed in Oman. Egypt and Peru urged both sides to stop.", ["SDN", "SDN"]),
        ("and the Rapid Support Forces clashed in Oman. Egypt urged both sides to stop.", ["SDN", "SDN"]),
        ("fought the Rapid Support Forces in June. Egypt and Peru urged both sides to stop.", [None]),
        ("fought in June. Egypt and Peru said that both sides would talk.", ["EGY", "PER"]),
    ],
)
def test_both_sides_within_one_state_are_not_those_who_call_upon_them(tail: str, told: list[str | None]) -> None:
    army, *others = "Sudan's army", *[name for name in ("the Rapid Support Forces",) if name in tail]
    assert pair(f"{army} {tail}", army, *others, "both sides") == told
