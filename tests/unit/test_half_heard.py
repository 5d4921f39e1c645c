"""An event keeps of its half-heard mentions those of a sentence that tells it surely, or that alone name somebody."""

from dataclasses import replace

import pytest

from dateline.linking.half_heard import with_heard
from dateline.linking.merge import merge_mentions
from dateline.records import Mention, Span
from tests.unit.builders import mention

FIRST, THEN = Span(0, 40, "Chad shelled a post, a raid at dawn."), Span(41, 70, "The smoke rose over Gao.")


def told(confidence: float, sentence: Span | None, initiators: tuple[str, ...] = (), recipients: tuple[str, ...] = ()) -> Mention:
    found = mention("attack", initiators=initiators, recipients=recipients, confidence=confidence)
    return replace(found, sentence=sentence)


def kept(*mentions: Mention) -> tuple[int, ...]:
    return with_heard(merge_mentions(mentions, range(len(mentions)), 0.4), mentions, 0.4).mentions


SURE = told(0.9, FIRST, ("TCD",), ("MLI",))


@pytest.mark.parametrize(
    ("other", "members"),
    [
        (told(0.3, THEN), (0,)),
        (told(0.3, THEN, ("TCD",)), (0,)),  # names nobody whom the sure one does not
        (told(0.3, FIRST), (0, 1)),
        (told(0.4, THEN), (0, 1)),
        (told(0.3, None), (0,)),
    ],
)
def test_a_half_heard_mention_stays_in_a_sentence_that_is_sure(other: Mention, members: tuple[int, ...]) -> None:
    assert kept(SURE, other) == members


def test_who_alone_names_a_side_is_its_evidence() -> None:
    sure, other = told(0.9, FIRST, ("TCD",)), told(0.3, THEN, (), ("MLI",))
    assert kept(sure, other, told(0.3, THEN, (), ("MLI",))) == (0, 1)
    assert kept(sure, told(0.3, THEN)) == (0,)


def test_where_none_is_sure_all_stay() -> None:
    assert kept(told(0.3, FIRST, ("TCD",)), told(0.2, THEN)) == (0, 1)
