"""From the chances of words and spans to a mention with its arguments."""

import re
from typing import Any

import pytest

from dateline.ontology import ROLES, STATUSES, TYPES
from dateline.tagger import decode
from dateline.tagger.candidate_mentions import mention_of
from dateline.tagger.candidates import Candidate, SpanRoles
from dateline.tagger.windows import Window

TEXT = "It rained. Oslo condemned the Rome raid, on Monday"
WORDS = tuple(word.span() for word in re.finditer(r"\S+", TEXT))
PLACE = {word: at for at, word in enumerate(TEXT.split())}
SENTENCES = ((0, 10), (11, len(TEXT)))
ACTOR, THING, WHERE, WHEN = range(4)


def span(first: str, last: str, kind: int, **chances: float) -> SpanRoles:
    """From one word of the text to another, with the chances of roles by name."""
    told = [chances.get(role, 0.0) for role in ROLES]
    return SpanRoles(PLACE[first], PLACE[last] + 1, kind, [1 - sum(told), *told])


def found(*spans: SpanRoles, kind: str = "accusation", threshold: float = 0.5) -> Any:
    at = PLACE["condemned"]
    statuses = [float(status == "ongoing") for status in STATUSES]
    window = Window((), (), WORDS, 0)
    return mention_of(
        TEXT, SENTENCES, Candidate(window, at, at + 1, list(TYPES).index(kind), 0.87654, statuses, list(spans)), threshold
    )


def arguments(mention: Any) -> list[tuple[str, str]]:
    return [(argument.role, argument.span.text) for argument in mention.arguments]


def test_a_candidate_becomes_a_mention_in_its_sentence() -> None:
    mention = found()
    assert (mention.type, mention.status, mention.trigger.text, mention.confidence) == (
        "accusation",
        "ongoing",
        "condemned",
        0.8765,
    )
    assert mention.sentence.text == TEXT[11:]


def test_a_span_takes_the_likeliest_role_of_its_kind() -> None:
    mention = found(
        span("Oslo", "Oslo", ACTOR, initiator=0.6, recipient=0.3, object=0.1),
        span("the", "raid,", THING, object=0.8, recipient=0.2),
        span("on", "Monday", WHEN, date=0.9),
    )
    assert arguments(mention) == [("initiator", "Oslo"), ("object", "the Rome raid"), ("date", "on Monday")]


def test_an_actor_counts_by_both_sides_together() -> None:
    assert arguments(found(span("Oslo", "Oslo", ACTOR, initiator=0.3, recipient=0.25)))[:1] == []
    assert arguments(found(span("Oslo", "Oslo", ACTOR, initiator=0.5, recipient=0.25), threshold=0.7)) == [("initiator", "Oslo")]
    assert arguments(found(span("Rome", "Rome", WHERE, place=0.45))) == []


def test_whoever_takes_part_in_what_is_mutual_is_an_initiator() -> None:
    assert arguments(found(span("Oslo", "Oslo", ACTOR, recipient=0.9), kind="meeting")) == [("initiator", "Oslo")]


def test_words_that_name_nothing_are_no_argument() -> None:
    assert arguments(found(span("the", "the", ACTOR, recipient=0.9), span("on", "on", WHEN, date=0.9))) == []


@pytest.mark.parametrize(
    ("begins", "goes_on", "spans"),
    [
        ((0.9, 0.0, 0.0, 0.8), (0.0, 0.9, 0.0, 0.0), [(0, 2, 0.9), (3, 4, 0.8)]),
        ((0.9, 0.8, 0.0, 0.0), (0.0, 0.1, 0.0, 0.0), [(0, 1, 0.9), (1, 2, 0.9)]),
        ((0.3, 0.0, 0.0, 0.0), (0.3, 0.6, 0.4, 0.0), [(0, 2, 0.6)]),
        ((0.0, 0.0, 0.0, 0.2), (0.0, 0.0, 0.0, 0.2), []),
    ],
)
def test_a_span_runs_as_far_as_its_words_go_on(begins: Any, goes_on: Any, spans: list[tuple[int, int, float]]) -> None:
    import torch

    chances = torch.zeros(4, 2, 3)
    chances[:, 1, 1], chances[:, 1, 2] = torch.tensor(begins), torch.tensor(goes_on)
    told = decode.spans(chances, 0.5, [0] * 4)
    assert [(first, end, kind) for first, end, kind, _ in told] == [(first, end, 1) for first, end, _ in spans]
    assert [chance for *_, chance in told] == pytest.approx([chance for *_, chance in spans])
