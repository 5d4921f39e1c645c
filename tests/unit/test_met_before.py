"""Of two encounters of one sentence the one after which the other was is an event of its own, and keeps its day."""

from dataclasses import replace
from datetime import date

import pytest

from dateline.dating.before_which import is_told_as_before
from dateline.dating.mention_dates import mention_date
from dateline.linking.merge import article_events
from dateline.mentions import resolve_mentions
from dateline.records import Argument, Article, Mention, Span

PUBLISHED = date(2014, 7, 16)  # a Wednesday


def at(text: str, words: str) -> Span:
    start = text.rindex(words)
    return Span(start, start + len(words), words)


def told(text: str, trigger: str, **roles: str) -> Mention:
    arguments = [Argument(role, at(text, words), 0.9) for role, each in roles.items() for words in each.split(";")]
    return Mention("summit", "occurred", at(text, trigger), 0.9, tuple(arguments), Span(0, len(text), text))


@pytest.mark.parametrize(
    ("text", "then", "own", "its"),
    [
        ("Peru's king met Chile's king on Monday, after the two had met in May.", "met", "Monday", "May"),
    ],
)
def test_the_one_before_is_another_event(text: str, then: str, own: str, its: str) -> None:
    """`own` and `its`: the days that the tagger marks of the two."""
    article, who = Article("a", text, PUBLISHED), "Peru's king;Chile's king"
    first = replace(told(text, "met", initiator=who, date=own), trigger=Span(12, 15, "met"))
    events = article_events(article, resolve_mentions(article, [first, told(text, then, initiator=who, date=its)]))
    assert [event.mentions for event in events] == [(0,), (1,)]
    assert events[0].date.phrase != events[1].date.phrase


def test_one_day_of_the_text_is_told_once() -> None:
    text = "Peru's king met Chile's king in Lima on Monday after a meeting at the port."
    who = "Peru's king;Chile's king"
    first = replace(told(text, "met", initiator=who, place="Lima", date="Monday"), trigger=Span(12, 15, "met"))
    second = told(text, "meeting", initiator=who, date="Monday")
    article = Article("a", text, PUBLISHED)
    assert len(article_events(article, resolve_mentions(article, [first, second]))) == 1


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Peru met Chile after talks in Lima on Monday.", "2014-07-14"),  # of late: of both
        ("Peru met Chile for talks in Lima in May.", "2014-05-01"),
        ("Peru met Chile in May after talks in Cusco.", "2014-05-01"),
        ("Peru met Chile in Lima after a raid in May.", "2014-05-01"),
        ("Peru met Chile after months of talks in May.", "2014-05-01"),
    ],
)
def test_other_days_behind_after_are_as_they_were(text: str, day: str) -> None:
    words = at(text, "Monday" if "Monday" in text else "May")
    found = mention_date(text, Span(0, len(text), text), at(text, "met"), "occurred", [words], PUBLISHED)
    assert str(found.earliest) == day


@pytest.mark.parametrize(
    ("text", "trigger", "is_before"),
    [
        ("Peru met Chile after a meeting in Cusco.", "meeting", True),
        ("Peru met Chile after they had met in Cusco.", "met", True),
        ("After a meeting with Chile Peru praised the talks.", "meeting", False),
        ("Peru praised the talks after the raid.", "talks", False),
        ("Peru met Chile after the raid and held talks.", "talks", False),
        ("Peru left after the envoys attacked the talks.", "talks", False),
    ],
)
def test_what_is_told_as_before(text: str, trigger: str, is_before: bool) -> None:
    assert is_told_as_before(told(text, trigger)) is is_before
