"""Whom a rejection refuses: an ultimatum answers who set it, a veto nobody who asked for something else."""

from dataclasses import replace

import pytest

from dateline.records import Actor, Argument, Mention, Span
from dateline.sides.appeals import appellant
from dateline.sides.implied import implied_arguments
from tests.unit.sides import argument


def asking(kind: str, name: str, code: str | None) -> Mention:
    """Somebody asks Chad, threatens it or blames it."""
    sides = (argument("initiator", name, code, 0), argument("recipient", "Chad", "TCD", 20))
    return Mention(kind, "occurred", Span(10, 15, "asked"), 0.9, sides, Span(0, 50, "x" * 50))


def refused(earlier: Mention, text: str, trigger: str, **named: str) -> tuple[str | None, str] | None:
    """(code, reason without its detail) of whom the rejection that `text` tells of Chad is given; `named` are its other words."""
    at = 60
    spans = {role: Span(at + text.index(words), at + text.index(words) + len(words), words) for role, words in named.items()}
    doer = Argument("initiator", Span(at, at + 4, "Chad"), 0.9, (Actor("Chad", "TCD", "GOV", ("GOV",), "country name"),))
    start = at + text.index(trigger)
    others = tuple(Argument(role, span, 0.9) for role, span in spans.items())
    trigger_span = Span(start, start + len(trigger), trigger)
    own = Mention("rejection", "occurred", trigger_span, 0.9, (doer, *others), Span(at, at + len(text), text))
    found = [a for a in implied_arguments([earlier, own])[1].arguments if a.role == "recipient"]
    return (found[0].actors[0].code, found[0].actors[0].reason.split(";")[0]) if found else None


@pytest.mark.parametrize(
    ("text", "trigger", "words"),
    [
        ("Chad rejected the ultimatum.", "rejected", "the ultimatum"),
        ("Chad brushed aside the threats of war.", "brushed aside", "the threats of war"),
        ("Chad dismissed this.", "dismissed", "this"),
        ("Chad refused to bow to the pressure.", "refused", "bow to the pressure"),
    ],
)
def test_an_ultimatum_is_refused_to_who_set_it(text: str, trigger: str, words: str) -> None:
    assert refused(asking("threat", "Mali", "MLI"), text, trigger, object=words) == ("MLI", "answers 'asked'")
    assert refused(asking("threat", "Mali", "MLI"), text, trigger) == ("MLI", "answers 'asked'")


@pytest.mark.parametrize("words", ["a plan for a truce", "the bill", "its own report"])
def test_what_is_no_threat_is_not_refused_to_who_threatened(words: str) -> None:
    told = refused(asking("threat", "Mali", "MLI"), f"Chad rejected {words}.", "rejected", object=words)
    assert told is None or not told[1].startswith("answers")
    assert refused(asking("demand", "Mali", "MLI"), f"Chad rejected {words}.", "rejected", object=words) == (
        "MLI",
        "answers 'asked'",
    )


@pytest.mark.parametrize("verb", ["vetoed", "voted against", "used its veto against"])
@pytest.mark.parametrize("kind", ["demand", "accusation", "threat"])
def test_a_vote_answers_no_state(verb: str, kind: str) -> None:
    told = refused(asking(kind, "Mali", "MLI"), f"Chad {verb} the resolution.", verb, object="the resolution")
    assert told is None or not told[1].startswith("answers")


@pytest.mark.parametrize(
    ("role", "words", "code"),
    [
        ("object", "a Security Council resolution", "UNO"),
        ("object", "a draft in the Security Council", "UNO"),
        ("object", "aid of the European Union", "EUR"),
        ("place", "the African Union", "IGO"),
    ],
)
def test_a_vote_is_cast_against_a_draft_of_the_body_named(role: str, words: str, code: str) -> None:
    asked = asking("demand", "General Assembly", "UNO")
    assert refused(asked, f"Chad vetoed {words}.", "vetoed", **{role: words}) == (code, "the body whose draft it is")
    assert refused(asked, f"Chad rejected {words}.", "rejected", **{role: words}) == ("UNO", "answers 'asked'")


def test_a_body_that_asked_for_it_is_voted_down() -> None:
    asked = asking("demand", "General Assembly", "UNO")
    assert refused(asked, "Chad voted no on Monday.", "voted no") == ("UNO", "answers 'asked'")


def test_a_draft_of_a_state_is_voted_down_to_it() -> None:
    words = "a Malian draft in the Security Council"
    assert refused(asking("demand", "Peru", "PER"), f"Chad vetoed {words}.", "vetoed", object=words) == ("MLI", "whose it is")


def demanding(what: str) -> Mention:
    """Mali asks Chad for something."""
    text = f"Mali asked Chad {what}."
    return replace(asking("demand", "Mali", "MLI"), trigger=Span(5, 10, "asked"), sentence=Span(0, len(text), text))


@pytest.mark.parametrize("words", ["building a bomb", "that it had fired on a plane", "having lost a drone", "the charges", ""])
@pytest.mark.parametrize("verb", ["denied", "has denied", "denies"])
def test_a_denial_of_a_deed_answers_no_demand_but_an_accusation(words: str, verb: str) -> None:
    named = {"object": words} if words else {}
    told = f"Chad {verb} {words}."
    for asked in ("to free ten sailors", "to withdraw its ships by the end of May", "to readmit inspectors"):
        found = refused(demanding(asked), told, verb, **named)
        assert found is None or found[1] != "answers 'asked'"
    assert refused(asking("accusation", "Mali", "MLI"), told, verb, **named) == ("MLI", "answers 'asked'")


@pytest.mark.parametrize(
    "asked",
    [
        "to stop arming the rebels",
        "to end the raids",
        "to explain the blast",
        "for an explanation",
        "for an apology",
        "not to arm the rebels",
        "to investigate the blast",
    ],
)
def test_a_demand_that_charges_is_denied(asked: str) -> None:
    words = "supplying weapons"
    assert refused(demanding(asked), f"Chad denied {words}.", "denied", object=words) == ("MLI", "answers 'asked'")


@pytest.mark.parametrize("words", ["the request", "it", "permission to land", "its envoys entry"])
def test_what_was_asked_for_is_denied_to_who_asked(words: str) -> None:
    assert refused(demanding("to free ten sailors"), f"Chad denied {words}.", "denied", object=words) == (
        "MLI",
        "answers 'asked'",
    )
    assert refused(demanding("to free ten sailors"), f"Chad denied {words}.", "denied") == ("MLI", "answers 'asked'")


@pytest.mark.parametrize("verb", ["refused", "rejected", "ruled out"])
def test_a_refusal_answers_a_demand_whatever_it_is_about(verb: str) -> None:
    words = "building a bomb"
    assert refused(demanding("to free ten sailors"), f"Chad {verb} {words}.", verb, object=words) == ("MLI", "answers 'asked'")


def test_who_is_named_stays() -> None:
    asked = asking("threat", "Mali", "MLI")
    own = Mention("rejection", "occurred", Span(65, 73, "rejected"), 0.9, asked.arguments[1:])
    named = replace(own, arguments=(argument("initiator", "Chad", "TCD", 60), argument("recipient", "Peru", "PER", 80)))
    assert implied_arguments([asked, named])[1] == named


def ruling(text: str, trigger: str, by: str = "A court in Chad", **named: str) -> Mention:
    """The rejection that a court of Chad tells in the words of the text."""

    def span(words: str) -> Span:
        return Span(60 + text.index(words), 60 + text.index(words) + len(words), words)

    court = Argument("initiator", span(by), 0.9, (Actor(by, "TCD", "JUD", ("JUD",), "by name"),))
    others = tuple(Argument(role, span(words), 0.9) for role, words in named.items())
    return Mention("rejection", "occurred", span(trigger), 0.9, (court, *others), Span(60, 60 + len(text), text))


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("A court in Chad rejected his appeal.", {"object": "his appeal"}),
        ("A court in Chad rejected his last appeal on Monday.", {}),
        ("The judges have rejected her petition.", {"by": "The judges", "object": "her petition"}),
        ("Their plea was rejected by a court in Chad.", {"by": "a court in Chad", "object": "Their plea"}),
    ],
)
def test_a_court_refuses_whose_appeal_it_is(text: str, named: dict[str, str]) -> None:
    refused = [a.span for a in appellant(ruling(text, "rejected", **named)).arguments if a.role == "recipient"]
    assert [span.text.lower() in ("his", "her", "their") for span in refused] == [True]
    assert text[refused[0].start - 60 : refused[0].end - 60] == refused[0].text


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("Chad rejected his appeal.", {"by": "Chad", "object": "his appeal"}),  # he may be who asked Chad
        ("A court in Chad rejected the appeal.", {"object": "the appeal"}),
        ("A court in Chad rejected his argument.", {"object": "his argument"}),
        ("A court in Chad rejected his appeal to Mali.", {"object": "his appeal to Mali", "recipient": "Mali"}),
    ],
)
def test_else_nobody_is_added(text: str, named: dict[str, str]) -> None:
    told = ruling(text, "rejected", **named)
    assert appellant(told) is told
