"""The day of an event that an article reports as the day's news without a date: that of the event told last before it.

Such an event lies on the day of publication or the one before. A report that has told of an event on one of the two ("on Tuesday
the minister resigned") and goes on without a date ("he thanked his allies") goes on with that day.
"""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from dateline.dates.counts import OF_WHAT_FOLLOWS
from dateline.dates.story import SET_BACK
from dateline.records import Article, Event, Mention

__all__ = ["on_told_days"]

REACH = 1500  # characters from the event that is dated to the one that is not
LEAST = 0.3  # confidence of a mention whose day is gone on with
DONE = ("occurred", "ongoing")
TOLD_BEFORE = "reported as news of the day: of its two days the one of the event told last before it"


def on_told_days(article: Article, mentions: Sequence[Mention], events: Sequence[Event]) -> tuple[Event, ...]:
    """The events of an article, those that publication alone dates on the day gone on with; `Event.mentions` are indices."""
    if article.published_on in (None, date.min):
        return tuple(events)
    near = (article.published_on, article.published_on - timedelta(days=1))
    told = sorted((m.trigger.start, day) for m in mentions if (day := m.date.earliest) in near and day and _is_told(m))
    return tuple(_on_told_day(event, mentions[event.mentions[0]].trigger.start, told) for event in events)


def _is_told(mention: Mention) -> bool:
    when = mention.date
    is_day = when.basis == "text" and when.earliest == when.latest
    is_looking_back = (when.reason or "").startswith(OF_WHAT_FOLLOWS)
    return is_day and mention.status in DONE and mention.confidence >= LEAST and not (is_looking_back or _is_set_back(mention))


def _is_set_back(mention: Mention) -> bool:
    """Whether the clause that tells the day tells of what went before: no story goes on with it."""
    sentence, phrase = mention.sentence or mention.trigger, mention.date.phrase or ""
    at = sentence.text.find(phrase)
    return at >= 0 and SET_BACK.search(sentence.text[: at + len(phrase)]) is not None


def _on_told_day(event: Event, at: int, told: Sequence[tuple[int, date]]) -> Event:
    place = bisect_left(told, at, key=lambda pair: pair[0])
    is_open = event.date.basis == "publication" and event.status == "occurred" and event.date.earliest != event.date.latest
    if not is_open or not place or at - told[place - 1][0] > REACH:
        return event
    day = told[place - 1][1]
    return replace(event, date=replace(event.date, earliest=day, latest=day, precision="day", reason=TOLD_BEFORE))
