"""A report as the linking rule sees it: one event as one place tells it, and the days in which it can lie."""

import datetime
import re
from dataclasses import dataclass, field

from dateline.records import DateSpan, Place

__all__ = ["Report"]

# How far from its publication an event may lie that is reported without a date, in days: past and future.
REPORTED_WITHIN = 4
VAGUE_WITHIN = 30
AHEAD_WITHIN = 60
CALLED_OFF = frozenset(("meeting", "summit", "visit"))  # what is negated when it does not come about
# Days; a report that is placed no better is not compared across articles: a decade holds too many events.
PLACED_WITHIN = 800

_MOVED = re.compile(
    r"\b(postpon|resched|delay|put (off|back)|push(ed|ing)? back|brought forward|moved? (to|from|up|back)|new date|later date"
    r"|now (be held|take place)|instead of (on )?(\d|(mon|tues|wednes|thurs|fri|satur|sun)day"
    r"|(jan|feb|mar|apr|may|june?|july?|aug|sept|oct|nov|dec)[a-z]* \d))",
    re.I,
)


@dataclass(frozen=True, slots=True)
class Report:
    """One event as one place tells it: a mention within an article, or an article's merged mentions across articles.

    `key` orders and names it; `article` is the article's id; codes are without unknown ones;
    `content` is the key of the article's text, which wire copies share. `merged`: it stands for an article's merged mentions.
    Of a mention: its trigger, whether it is spoken of as known, and whether it stands in the opening paragraph.
    """

    key: str
    article: str
    type: str
    status: str
    initiators: frozenset[str]
    recipients: frozenset[str]
    date: DateSpan
    published_on: datetime.date | None
    place: Place | None = None
    object: str = ""
    sentence: str = ""
    position: int = 0
    trigger: str = ""
    is_known: bool = False
    opens: bool = False
    content: str = ""
    merged: bool = False
    # What follows from the rest, worked out once: each report is compared with many.
    codes: frozenset[str] = field(init=False, repr=False, compare=False)
    is_moved: bool = field(init=False, repr=False, compare=False)
    window: tuple[datetime.date, datetime.date] | None = field(init=False, repr=False, compare=False)
    day: datetime.date | None = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "codes", self.initiators | self.recipients)
        object.__setattr__(self, "is_moved", bool(_MOVED.search(self.sentence)))
        object.__setattr__(self, "window", _window(self))
        object.__setattr__(self, "day", self.date.earliest if _is_one_day(self.date) else None)


def _is_one_day(when: DateSpan) -> bool:
    return when.basis == "text" and when.precision == "day" and when.earliest == when.latest


def _window(report: Report) -> tuple[datetime.date, datetime.date] | None:
    """The days in which the report's event can lie; None when nothing bounds them, or hardly."""
    bounds = _bounds(report)
    return None if bounds and report.merged and (bounds[1] - bounds[0]).days > PLACED_WITHIN else bounds


def _bounds(report: Report) -> tuple[datetime.date, datetime.date] | None:
    span, published = report.date, report.published_on
    first, last = span.earliest or span.latest, span.latest or span.earliest
    if span.basis == "text" and first and last:
        slack = AHEAD_WITHIN if report.is_moved else 0
        since = _shifted(first, -(slack if span.earliest else AHEAD_WITHIN))
        if report.is_moved and report.merged and published:  # the day from which it was moved lay ahead
            since = min(since, _shifted(published, -REPORTED_WITHIN))
        return since, _shifted(last, slack if span.latest else AHEAD_WITHIN)
    if published is None:
        return None
    if report.merged and report.status == "negated" and report.type in CALLED_OFF:  # it lay ahead
        return _shifted(published, -VAGUE_WITHIN), _shifted(published, AHEAD_WITHIN)
    if report.status in ("planned", "possible"):
        return _shifted(published, -REPORTED_WITHIN), _shifted(published, AHEAD_WITHIN)
    back = REPORTED_WITHIN if span.basis == "publication" else VAGUE_WITHIN
    return _shifted(published, -back), _shifted(published, 1)


def _shifted(day: datetime.date, days: int) -> datetime.date:
    """So many days later, within what the calendar holds."""
    return datetime.date.fromordinal(min(max(day.toordinal() + days, 1), datetime.date.max.toordinal()))
