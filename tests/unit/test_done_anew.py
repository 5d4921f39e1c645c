"""What a clause about the subject tells with a day, and the main verb as done anew, are two acts with days of their own."""

from dataclasses import replace
from datetime import date

import pytest

from dateline.dating.done_anew import anew_at
from dateline.linking.merge import article_events
from dateline.mentions import resolve_mentions
from dateline.records import Argument, Article, Mention, Span
from dateline.weighing import likely_dates as module
from dateline.weighing.likely_dates import likely_dates

PUBLISHED = date(2024, 3, 13)  # a Wednesday


def spans(text: str, words: str, number: int = 0) -> Span:
    start = [at for at in range(len(text)) if text.startswith(words, at)][number]
    return Span(start, start + len(words), words)


def told(text: str, verb: str, then: str, when: str, type: str = "accusation") -> list[Mention]:
    """Two acts by who stands first in `text` upon Chad: the first with the day `when`."""
    by, to = spans(text, text.split(",", maxsplit=1)[0]), spans(text, "Chad")
    sides = (Argument("initiator", by, 0.9), Argument("recipient", to, 0.9))
    first = (*sides, Argument("date", spans(text, when), 0.9))
    at, whole = spans(text, then, -1), Span(0, len(text), text)
    return [
        Mention(type, "occurred", spans(text, verb), 0.9, first, whole),
        Mention(type, "occurred", at, 0.9, sides, whole),
    ]


ANEW = [
    ("Togo, which accused Chad in May of theft, accused it of lying.", "accused", "accused", "May", "accusation"),
    ("Togo, which on Friday protested to Chad, protested to Chad over milk.", "protested", "protested", "Friday", "accusation"),
    ("Togo, which summoned Chad's envoy in May, has summoned him again.", "summoned", "summoned", "May", "ambassador_summons"),
    ("Togo, which rang Chad on Friday, telephoned it once more.", "rang", "telephoned", "Friday", "phone_call"),
    ("Togo, which praised Chad last week, thanked Chad for rice.", "praised", "thanked", "last week", "endorsement"),
]
THE_SAME = [
    ("Togo, which accused Chad in May of theft, repeated the charge.", "accused", "charge", "May", "accusation"),
    ("Togo, which launched its raid on Chad in May, launched it from Riga.", "launched", "launched", "May", "attack"),
    ("Togo, which met Chad on Friday, held talks with it.", "met", "held", "Friday", "meeting"),
    ("Togo, which condemned Chad last week, called it vile.", "condemned", "called", "last week", "accusation"),
    ("Togo, which expelled Chad's envoy in May, ordered him to leave.", "expelled", "ordered", "May", "diplomat_expulsion"),
]


@pytest.mark.parametrize(("text", "verb", "then", "when", "type"), ANEW + THE_SAME)
def test_where_the_same_is_done_anew(text: str, verb: str, then: str, when: str, type: str) -> None:
    article = Article("a", text, PUBLISHED)
    first, second = resolve_mentions(article, told(text, verb, then, when, type))
    is_anew = (text, verb, then, when, type) in ANEW
    assert (anew_at(first, PUBLISHED) == second.trigger.start) is is_anew
    assert anew_at(second, PUBLISHED) == -1
    assert anew_at(replace(first, status="planned"), PUBLISHED) == -1
    if is_anew:
        assert [event.mentions for event in article_events(article, (first, second))] == [(0,), (1,)]


@pytest.mark.parametrize(("text", "verb", "then", "when", "type"), ANEW)
def test_the_day_of_the_clause_is_none_that_the_other_may_have(
    monkeypatch: pytest.MonkeyPatch, text: str, verb: str, then: str, when: str, type: str
) -> None:
    monkeypatch.setattr(module, "_weights", lambda: {"where:before verb:none": 9.0, "where:before verb:has": 9.0, "never": -9.0})
    article = Article("a", text, PUBLISHED)
    mentions = resolve_mentions(article, told(text, verb, then, when, type))
    (before, anew), _ = likely_dates(article, mentions, article_events(article, mentions))
    assert before.date.phrase == when
    assert anew.date.basis == "publication"


def test_a_clause_without_a_day_or_about_another_tells_nothing_of_it() -> None:
    text = "Togo, which accused Chad of theft, accused it of lying in May."
    first, _ = resolve_mentions(Article("a", text, PUBLISHED), told(text, "accused", "accused", "May"))
    assert anew_at(first, PUBLISHED) == -1
    assert anew_at(replace(first, sentence=None), PUBLISHED) == -1
