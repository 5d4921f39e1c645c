"""Who welcomes "the accord" or "the outcome" welcomes those who made it, of whom there are several."""

import pytest

from dateline.sides.implied import implied_arguments
from tests.unit.marked_articles import marked_mentions


def welcomed(text: str, heard: str) -> list[str | None]:
    """The codes of those to whom the last mention is a reaction by this rule."""
    last = implied_arguments(marked_mentions(text, heard))[-1]
    found = [actor for argument in last.arguments if argument.role == "recipient" for actor in argument.actors]
    return [actor.code for actor in found if actor.reason.startswith("reacts to")]


PACT = "{Mali} and {Niger} [signed] a water treaty on Monday. "


@pytest.mark.parametrize(
    "reaction",
    [
        "{Chad} [welcomed] the treaty.",
        "{Chad} [welcomed] the water treaty.",
        "{Chad} [hailed] the accord.",
        "{Chad} [hailed] the accord in Mali.",
        "{Chad} [praised] the historic agreement on Monday.",
        "{Chad} [welcomed] the outcome.",
    ],
)
def test_what_two_signed_is_theirs(reaction: str) -> None:
    assert welcomed(PACT + reaction, "agreement, endorsement") == ["MLI", "NER"]


def test_whoever_condemns_a_deal_condemns_who_made_it() -> None:
    assert welcomed(PACT + "{Chad} [condemned] the deal.", "agreement, accusation") == ["MLI", "NER"]


@pytest.mark.parametrize("kind", ["talks", "summit", "meeting", "relations_restored"])
def test_the_outcome_is_of_those_who_met(kind: str) -> None:
    text = "{Mali} and {Niger} [dealt] on Monday. {Chad} [welcomed] the {}."
    for noun in ("outcome", "rapprochement"):
        assert welcomed(text.replace("{}", noun), f"{kind}, endorsement") == ["MLI", "NER"]


@pytest.mark.parametrize(
    "text",
    [
        PACT + "{Chad} [welcomed] the accord that Togo had reached.",
        PACT + "{Chad} [welcomed] the treaty between Togo and Oman.",
        PACT + "{Chad} [welcomed] the Paris agreement.",
        PACT + "{Chad} [welcomed] the peace agreement in Yemen.",
        PACT + "{Chad} [welcomed] the rapprochement of two unions.",
        PACT + "{Mali} [welcomed] the accord.",
        PACT + "{Chad} [welcomed] the election.",
        "{Mali} [signed] a treaty on Monday. {Chad} [welcomed] the accord.",
    ],
)
def test_other_pacts_are_nobodys_by_that(text: str) -> None:
    assert welcomed(text, "agreement, endorsement") != ["MLI", "NER"]


def test_what_came_to_nothing_is_not_welcomed() -> None:
    assert welcomed(PACT + "{Chad} [welcomed] the accord.", "agreement negated, endorsement") == []
