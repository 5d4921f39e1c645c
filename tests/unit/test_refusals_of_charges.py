"""Who denies the charge answers who made it, also after a long story."""

from dataclasses import replace

import pytest

from dateline.records import Mention, Span
from dateline.sides.implied import implied_arguments
from tests.unit.sides import argument

IDLE = Mention(
    "visit", "occurred", Span(60, 65, "slept"), 0.9, (argument("initiator", "Fiji", "FJI", 50),), Span(50, 90, "y" * 40)
)


def accused(name: str, code: str | None) -> Mention:
    sides = (argument("initiator", "Mali", "MLI", 0), argument("recipient", name, code, 20))
    return Mention("accusation", "occurred", Span(10, 17, "accused"), 0.9, sides, Span(0, 40, "x" * 40))


def answered(first: Mention, between: int, text: str, trigger: str = "denied") -> str | None:
    """Whom Chad answers; so many mentions of a sentence stand between the charge and its words."""
    at = 100
    start = at + text.index(trigger)
    own = Mention("rejection", "occurred", Span(start, start + len(trigger), trigger), 0.9, (), Span(at, at + len(text), text))
    own = replace(own, arguments=(argument("initiator", "Chad", "TCD", at),))
    found = implied_arguments([first, *[IDLE] * between, own])[-1]
    reasons = [(a.code, a.reason) for each in found.arguments if each.role == "recipient" for a in each.actors]
    return reasons[0][0] if reasons and reasons[0][1].startswith("answers") else None


@pytest.mark.parametrize("words", ["denied the charge.", "denied all the allegations.", "denied these claims on Monday."])
def test_the_charge_may_be_of_long_before(words: str) -> None:
    assert answered(accused("Chad", "TCD"), 11, f"Chad {words}") == "MLI"


@pytest.mark.parametrize(
    "words", ["denied a role in it.", "denied the charge of theft.", "denied it had met Bo Berg.", "denied him a visa."]
)
def test_other_words_answer_what_was_just_said(words: str) -> None:
    assert answered(accused("Chad", "TCD"), 11, f"Chad {words}") is None


@pytest.mark.parametrize(
    ("words", "wanted"),
    [("the list.", "MLI"), ("these terms as unfair.", "MLI"), ("the terms of the loan.", None), ("a list of judges.", None)],
)
def test_the_list_answers_an_ultimatum(words: str, wanted: str | None) -> None:
    threat = replace(accused("Chad", "TCD"), type="threat")
    assert answered(threat, 0, f"Chad rejected {words}", "rejected") == wanted
