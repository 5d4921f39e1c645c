"""Who promises or asks something where he has met somebody tells it to him."""

import pytest

from tests.unit.marked_articles import marked_mentions

WHY = "told when"


def last(text: str, heard: str) -> list[str | None]:
    """The codes of those to whom the last mention is told by this rule."""
    own = marked_mentions(f"Oman and Togo met in Lima. {text}", heard)[-1]
    return [actor.code for a in own.arguments if a.role == "recipient" for actor in a.actors if WHY in actor.reason]


@pytest.mark.parametrize(
    ("text", "heard"),
    [
        ("{Chad's premier} [phoned] (Mali's president) on Monday and [promised] 20 tents.", "phone_call, pledge"),
        ("{Chad's premier} [met] {Mali's president} and also [asked] for gas.", "meeting, demand"),
        ("{Chad's premier} [received] {Mali's president} in March and [urged] restraint.", "meeting, demand"),
        ("{Chad's premier} [visited] (Mali) and [pledged] a loan.", "visit, pledge"),
    ],
)
def test_it_is_told_to_the_other_party(text: str, heard: str) -> None:
    assert last(text, heard) == ["MLI"]


@pytest.mark.parametrize(
    ("text", "heard"),
    [
        ("{Chad's premier} [visited] (Mali) and [urged] restraint.", "visit, demand"),
        ("{Chad's premier} [met] {Mali's president} and [called for] calm.", "meeting, demand"),
        ("{Chad's premier} [met] {Mali's president} and [pledged] help for Yemen.", "meeting, pledge"),
        ("{Chad's premier} [met] {Mali's president}, and {Niger} [promised] help.", "meeting, pledge"),
        ("{Chad}, {Mali} and {Niger} [met], and {Chad} [promised] help.", "meeting, pledge"),
        ("{Chad's premier} will [meet] {Mali's president} and [promised] help.", "meeting planned, pledge"),
    ],
)
def test_but_not_where_it_may_be_told_to_others(text: str, heard: str) -> None:
    assert last(text, heard) == []
