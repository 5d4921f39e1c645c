"""A body that is quit is the other party of what is told."""

from dataclasses import replace

import pytest

from dateline.records import Actor, Argument, Mention, Span
from dateline.resolve.articles import MAIN_STATE
from dateline.sides.implied import implied_arguments
from tests.unit.sides import argument

HOLDER = "Javier Milei, president of ARG 2023-12.."
QUARREL = Mention("accusation", "occurred", Span(900, 905, "blame"), 0.9, (argument("initiator", "Lima", "PER", 890),))


def quitting(text: str, trigger: str, doer: str, reason: str = HOLDER, **spans: str) -> Mention:
    """The mention of a withdrawal that `text` tells; `doer` is of Argentina, as its reason says, so is a recipient."""

    def found(role: str, words: str) -> Argument:
        at = text.rindex(words)
        named = Actor(words, "ARG", "GOV", ("GOV",), reason if role == "initiator" else "country name")
        return Argument(role, Span(at, at + len(words), words), 0.9, (named,) if role != "object" else ())

    at = text.index(trigger)
    arguments = tuple(found(role, words) for role, words in {"initiator": doer, **spans}.items())
    whole = Span(0, len(text), text)
    return Mention("treaty_withdrawal", "occurred", Span(at, at + len(trigger), trigger), 0.9, arguments, whole)


def others(mention: Mention, *beside: Mention) -> list[tuple[str, str | None]]:
    """(name, code) of whom it is told to be done to, told beside other mentions."""
    after = implied_arguments([mention, *beside])[0]
    return [(a.name, a.code) for argument in after.arguments if argument.role == "recipient" for a in argument.actors]


@pytest.mark.parametrize(
    ("text", "trigger", "recipient"),
    [
        ("The ministry froze the pact with Argentina.", "froze", "Argentina"),
        ("The ministry quit the talks with Argentina.", "quit", "Argentina"),
    ],
)
def test_a_guess_of_who_quits_yields_to_the_state_that_words_name(text: str, trigger: str, recipient: str) -> None:
    guessed = quitting(text, trigger, "The ministry", f"{MAIN_STATE} (3 of 4)", recipient=recipient)
    assert others(guessed) == [("Argentina", "ARG")]
    assert implied_arguments([guessed])[0].arguments[0].actors[0].code is None


def test_envoys_and_people_are_no_bare_state() -> None:
    kept = quitting("Milei quit the talks with Argentine rebels.", "quit", "Milei", recipient="Argentine rebels")
    assert others(kept) == [("Argentine rebels", None)]
    recalled = replace(
        quitting("Milei recalled Argentina.", "recalled", "Milei", recipient="Argentina"), type="ambassador_recall"
    )
    assert others(recalled) == [("Argentina", None)]


@pytest.mark.parametrize(
    ("words", "name", "code"),
    [
        ("the World Health Organization", "World Health Organization", "UNO"),
        ("the Commonwealth", "Commonwealth of Nations", "IGO"),
        ("its membership of the Arab League", "Arab League", "IGO"),
        ("its participation in UNESCO", "UNESCO", "UNO"),
    ],
)
def test_a_body_that_is_quit_is_the_other_side(words: str, name: str, code: str) -> None:
    dealing = replace(QUARREL, arguments=(*QUARREL.arguments, argument("recipient", "Argentina", "ARG", 910)))
    left = quitting(f"Milei ended {words}.", "ended", "Milei", object=words)
    assert others(left, dealing) == [(name, code)]
    assert others(replace(left, type="restriction")) != [(name, code)]


def test_words_that_name_the_other_side_stay() -> None:
    peru = argument("recipient", "Peru", "PER", 30)
    left = quitting("Milei quit the Arab League and Peru.", "quit", "Milei", object="the Arab League")
    assert others(replace(left, arguments=(*left.arguments, peru))) == [("Peru", "PER")]
