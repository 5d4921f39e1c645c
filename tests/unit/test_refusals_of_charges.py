"""Who denies the charge answers who made it, also after a long story, and where he was accused as 'the other side'."""

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


@pytest.mark.parametrize("name", ["the other side", "its neighbour", "its northern neighbour", "their old rival"])
def test_who_denies_it_is_the_other_side_that_was_accused(name: str) -> None:
    assert answered(accused(name, None), 0, "Chad denied it.") == "MLI"
    assert answered(accused(name, None), 0, "Chad called the claim absurd.", "called") == "MLI"


@pytest.mark.parametrize(
    ("name", "code", "between", "words"),
    [
        ("the other side", None, 1, "Chad denied it."),  # another sentence between them
        ("the other side", None, 0, "Chad denied two reporters a visa."),
        ("armed men", None, 0, "Chad denied it."),
        ("its neighbour", "NER", 0, "Chad denied it."),
    ],
)
def test_but_not_whoever_denies_something(name: str, code: str | None, between: int, words: str) -> None:
    assert answered(accused(name, code), between, words) is None


def test_nor_who_denies_what_another_said_since() -> None:
    sides = (argument("initiator", "Oman", "OMN", 50), argument("recipient", "two states", None, 70))
    since = replace(IDLE, type="accusation", arguments=sides)
    assert answered(accused("a foreign power", None), 0, "Chad denied it.") == "MLI"
    text = "Oman accused two states; Chad denied it."
    start = 100 + text.index("denied")
    own = Mention("rejection", "occurred", Span(start, start + 6, "denied"), 0.9, (), Span(100, 100 + len(text), text))
    own = replace(own, arguments=(argument("initiator", "Chad", "TCD", 125),))
    nearer = replace(since, trigger=Span(105, 112, "accused"), sentence=own.sentence)
    found = implied_arguments([accused("a foreign power", None), nearer, own])[-1]
    assert "MLI" not in {actor.code for each in found.arguments for actor in each.actors}


@pytest.mark.parametrize(
    ("words", "wanted"),
    [("the list.", "MLI"), ("these terms as unfair.", "MLI"), ("the terms of the loan.", None), ("a list of judges.", None)],
)
def test_the_list_answers_an_ultimatum(words: str, wanted: str | None) -> None:
    threat = replace(accused("Chad", "TCD"), type="threat")
    assert answered(threat, 0, f"Chad rejected {words}", "rejected") == wanted
