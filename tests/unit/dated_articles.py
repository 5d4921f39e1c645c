"""An article with two dated acts and one without a day, for the tests of when an event was."""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from dateline.dating.story import UNDER_WAY
from dateline.records import Argument, Article, DateSpan, Event, Mention, Span
from dateline.resolve.articles import index_article
from dateline.weighing.date_facts import ArticleDates, article_dates

__all__ = [
    "ARTICLE",
    "BLAME",
    "EVE",
    "MARCH_2019",
    "MENTIONS",
    "MONDAY",
    "NEWS",
    "NEXT_WEEK",
    "PUBLISHED",
    "RAID",
    "REFUSAL",
    "TEXT",
    "TUESDAY",
    "dates_of",
    "day",
    "event_of",
    "mention",
]

STOP = re.compile(r"\. ")
PUBLISHED = date(2024, 3, 13)  # a Wednesday
EVE = PUBLISHED - timedelta(days=1)
TEXT = (
    "Norway raided a Fijian trawler on Monday. It had seized two in March 2019.\n"
    "Fiji, which on Tuesday blamed the navy, said Norway has refused to pay. Talks may open next week."
)
ARTICLE = Article("a", TEXT, PUBLISHED)
NEWS = DateSpan(EVE, PUBLISHED, "day", "publication", anchor=PUBLISHED, reason="reported as news of the day: the day of")


def day(when: date, phrase: str | None = None) -> DateSpan:
    return DateSpan(when, when, "day", "text", phrase, PUBLISHED)


def mention(
    kind: str, trigger: str, when: DateSpan, status: str = "occurred", *arguments: Argument, sure: float = 0.95
) -> Mention:
    start = TEXT.index(trigger)
    begin = max(0, TEXT.rfind("\n", 0, start) + 1, *(found.end() for found in STOP.finditer(TEXT, 0, start)))
    stop = TEXT.index(".", start) + 1
    sentence = Span(begin, stop, TEXT[begin:stop])
    return Mention(kind, status, Span(start, start + len(trigger), trigger), sure, arguments, sentence, when)


def words(role: str, text: str) -> Argument:
    start = TEXT.index(text)
    return Argument(role, Span(start, start + len(text), text), 0.9)


RAID = mention("attack", "raided", day(date(2024, 3, 11), "Monday"), "occurred", words("date", "Monday"))
BLAME = mention("accusation", "blamed", replace(day(EVE, "Tuesday"), reason=UNDER_WAY))
REFUSAL = mention("rejection", "refused", NEWS, sure=0.6)


MENTIONS = [RAID, BLAME, REFUSAL]
MONDAY, TUESDAY = (date(2024, 3, 11), date(2024, 3, 11)), (EVE, EVE)
MARCH_2019 = (date(2019, 3, 1), date(2019, 3, 31))
NEXT_WEEK = (date(2024, 3, 18), date(2024, 3, 24))


def dates_of(mentions: list[Mention] = MENTIONS, text: str = TEXT) -> ArticleDates:
    return article_dates(mentions, index_article(text), PUBLISHED)


def event_of(mentions: Sequence[Mention], *numbers: int) -> Event:
    first = mentions[numbers[0]]
    return Event(first.type, first.status, first.confidence, (), (), None, None, first.date, numbers)
