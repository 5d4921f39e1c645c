"""Whose people are who are named behind a numbered group, or behind a verb that may be a title."""

import pytest

from tests.unit.actors_read import codes

ABOUT = " Chad waited. Chad slept. Chad. Chad. Chad."


@pytest.mark.parametrize(
    ("told", "name", "code"),
    [
        ("Chad freed two Danes, Ada Lind and Bo Berg.", "Ada Lind", "DNK"),
        ("Chad freed two Danes, Ada Lind and Bo Berg. It thanked Berg.", "Berg.", "DNK"),
        ("Chad freed three Danish aid workers, Ada Lind, Eva Roe, and nurse Bo Berg.", "Eva Roe", "DNK"),
        ("Chad freed two Danes, blogger Ada Lind, 30, and Bo Berg, 32.", "Bo Berg", "DNK"),
        ("Chad freed 2 Danish nationals, Ada and Bo Berg.", "Ada", "DNK"),
        # more or fewer names than people, names with a state of their own, no list, no number
        ("Chad freed four Danes, Ada Lind and Bo Berg.", "Ada Lind", "TCD"),
        ("Chad freed two Danes, Ada Lind said.", "Ada Lind", "TCD"),
        ("Chad freed two Danes, Eva Roe, Ada Lind and Bo Berg.", "Bo Berg", "TCD"),
        ("Chad freed two Danes, Peruvian Ada Lind and Bo Berg.", "Bo Berg", "TCD"),
        ("Chad freed two nurses, Ada Lind and Bo Berg.", "Ada Lind", "TCD"),
        ("Chad freed some Danes, Ada Lind and Bo Berg.", "Ada Lind", "TCD"),
    ],
)
def test_those_named_behind_a_numbered_group_are_of_its_state(told: str, name: str, code: str) -> None:
    assert codes(told + ABOUT, name) == [[code]]


@pytest.mark.parametrize(
    ("told", "code"),
    [
        ("Malta detained Libyan officer Omar Salem. Chad accused Salem.", "LBY"),
        ("Malta's court jailed Libyan officer Omar Salem. Chad accused Salem.", "LBY"),
        ("Maltese police detained Libyan officer Omar Salem. Chad accused Salem.", "LBY"),
        ("Malta exiled Omar Salem. Chad accused Salem.", "TCD"),
        # a title behind an owner, an adjective, an article, at the head of a sentence
        ("Libya's detained leader Omar Salem wept. Chad accused Salem.", "LBY"),
        ("The Libyan jailed leader Omar Salem wept. Chad accused Salem.", "LBY"),
        ("The jailed Libyan leader Omar Salem wept. Chad accused Salem.", "LBY"),
        ("Exiled Libyan leader Omar Salem wept. Chad accused Salem.", "LBY"),
        ("It rained. Jailed Libyan leader Omar Salem wept. Chad accused Salem.", "LBY"),
        ("Malta praised detained Libyan leader Omar Salem. Chad accused Salem.", "LBY"),
    ],
)
def test_who_detains_does_not_own_who_is_detained(told: str, code: str) -> None:
    assert codes(told + ABOUT, "Salem.") == [[code]]
