"""A report as the linking rule sees it: one event as one place tells it, and the days in which it can lie."""

import datetime
import re
from dataclasses import dataclass, field

from dateline.calendar_names import A_WEEKDAY
from dateline.linking.days import Days, corrected_day, shifted
from dateline.moving import CALLED_OFF, DENIED, GIVEN_UP, MOVED, NOW, PUT_OFF, SHIFTED
from dateline.ontology import AHEAD, DAILY, SPEECH
from dateline.records import LIKELIEST_DAY, DateSpan, Place

__all__ = ["GIVEN_UP_WITHIN", "Report", "is_chosen", "is_moving", "told_days"]

REPORTED_WITHIN = 4  # days from publication at which an event without a date may lie, so below
FOLLOWED_WITHIN = 2  # what is said or done every day
VAGUE_WITHIN = 30
CHOSEN_WITHIN = 3  # from the day that chances chose: a window of a week, as close as news of the day
AHEAD_WITHIN = 60
GATHERINGS = frozenset(("meeting", "summit", "visit"))  # what is negated when it does not come about
LATE_WITHIN = 2  # days behind the last one planned on which it is held without a word of moving
SHORT = 7  # days of a plan that is held late: of a month or a year, a day more means nothing
GIVEN_UP_WITHIN = 365  # days from the publication of a plan in which it is looked for by what calls it off
CORRECTED_WITHIN = 7  # days between a wrong day and the right one
PLACED_WITHIN = 800  # days; what is placed no better is not compared across articles: a decade holds too many events

_MOVED = re.compile(
    rf"\b({MOVED}|{SHIFTED} (to|from|up|back|forward)|new date|later date|{NOW}"
    rf"|instead of (on )?(\d|{A_WEEKDAY}|(jan|feb|mar|apr|may|june?|july?|aug|sept|oct|nov|dec)[a-z]* \d))",
    re.I,
)
_CALLED_OFF, _GIVEN_UP, _DENIED = (re.compile(words, re.I) for words in (CALLED_OFF, rf"{GIVEN_UP}|{PUT_OFF}", DENIED))


@dataclass(frozen=True, slots=True)
class Report:
    """One event as one place tells it: a mention within an article, or an article's merged mentions across articles.

    `key` orders and names it; `article` is the article's id; codes are without unknown ones;
    `content` is the key of the article's text, which wire copies share. `merged`: it stands for an article's merged mentions.
    `told`: as its article tells it, where a person corrected that; what says the same as either tells the same event.
    Of a mention: its trigger, whether it is spoken of as known, stands in the opening paragraph, is what its
    sentence answers (`is_answered`), the full names of those it is done to or who say it (`people`), the sectors of who
    speaks (`powers`), two parties a pact names, the states whose police or soldiers attack and are attacked (`guards`), the word
    for one more.
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
    is_answered: bool = False
    people: frozenset[str] = frozenset()
    powers: frozenset[str] = frozenset()
    parties: frozenset[str] = frozenset()
    guards: tuple[frozenset[str], frozenset[str]] = (frozenset(), frozenset())
    another: str = ""
    content: str = ""
    merged: bool = False
    told: "Report | None" = None
    # What follows from the rest, worked out once: each report is compared with many.
    codes: frozenset[str] = field(init=False, repr=False, compare=False)
    is_moved: bool = field(init=False, repr=False, compare=False)
    is_dated_plan: bool = field(init=False, repr=False, compare=False)  # what may be held a day or two late
    gives_up: bool = field(init=False, repr=False, compare=False)  # a plan, whose day it does not tell
    corrects: datetime.date | bool = field(init=False, repr=False, compare=False)  # the wrong day told before, if told
    may_differ: bool = field(init=False, repr=False, compare=False)  # in its day from another report of the same event
    window: Days | None = field(init=False, repr=False, compare=False)
    day: datetime.date | None = field(init=False, repr=False, compare=False)
    reach: Days | None = field(init=False, repr=False, compare=False)  # in which others may differ
    # When a plan meets what gives it up: from its publication to its last day, the other from the day told to its publication.
    pending: Days | None = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "codes", self.initiators | self.recipients)
        object.__setattr__(self, "is_moved", is_moving(self.sentence))
        object.__setattr__(self, "window", _window(self))
        object.__setattr__(self, "day", self.date.earliest if _is_one_day(self.date) else None)
        object.__setattr__(self, "is_dated_plan", _is_dated_plan(self))
        object.__setattr__(self, "gives_up", _gives_up(self))
        object.__setattr__(self, "corrects", corrected_day(self.date))
        may_differ = self.is_moved or self.is_dated_plan or self.gives_up or self.corrects
        object.__setattr__(self, "may_differ", bool(may_differ))
        object.__setattr__(self, "reach", _reach(self))
        object.__setattr__(self, "pending", _pending(self))

    @property
    def faces(self) -> "tuple[Report, ...]":
        """As it is, and, where a person corrected it, as its article tells it."""
        return (self, self.told) if self.told else (self,)

    @property
    def is_pending(self) -> bool:
        """Whether it is a plan that lay ahead when it was told."""
        return self.pending is not None and not self.gives_up


def _is_one_day(when: DateSpan) -> bool:
    return when.basis == "text" and when.precision == "day" and when.earliest == when.latest and not is_chosen(when)


def is_moving(sentence: str) -> bool:
    """Whether a sentence moves something to another day."""
    return _MOVED.search(sentence) is not None


def is_chosen(when: DateSpan) -> bool:
    """Whether chances chose the day among those that the article tells: it may be another."""
    return (when.reason or "").startswith(LIKELIEST_DAY)


def _window(report: Report) -> Days | None:
    """The days in which the report's event can lie; None when nothing bounds them, or hardly."""
    bounds = _bounds(report)
    return None if bounds and report.merged and (bounds[1] - bounds[0]).days > PLACED_WITHIN else bounds


def told_days(report: Report) -> Days | None:
    """First and last of the days that the text gives it; None where it gives none, an open side, or chances chose the day."""
    when = report.date
    is_told = when.basis == "text" and when.earliest and when.latest and not is_chosen(when)
    return (when.earliest, when.latest) if is_told and when.earliest and when.latest else None


def _is_dated_plan(report: Report) -> bool:
    days = told_days(report)
    if not (report.merged and report.status in AHEAD and days) or report.type in SPEECH | DAILY:
        return False
    return (days[1] - days[0]).days < SHORT


def _gives_up(report: Report) -> bool:
    """Whether it tells that a plan will not come about, without the plan's day: with none, or with that of the calling off. That
    something did not take place calls nothing off."""
    days, published = told_days(report), report.published_on
    if not (report.merged and report.status == "negated" and published) or _DENIED.search(report.sentence):
        return False
    if days:
        return days[1] <= published and _CALLED_OFF.search(report.sentence) is not None
    return _GIVEN_UP.search(report.sentence) is not None


def _pending(report: Report) -> Days | None:
    published, days, window = report.published_on, told_days(report), report.window
    if report.gives_up and published:
        return max(min(days[0] if days else published, published), shifted(published, -GIVEN_UP_WITHIN)), published
    is_ahead = report.status in AHEAD or (report.status == "negated" and days)
    if not (report.merged and is_ahead and published and window):
        return None
    last = min(days[1] if days else window[1], shifted(published, GIVEN_UP_WITHIN))
    return (published, last) if last >= published else None


def _reach(report: Report) -> Days | None:
    """The window, wider where a report with another day may tell the same event (`redated`)."""
    if report.window is None or not report.merged:
        return report.window
    early = CORRECTED_WITHIN if report.corrects else 0
    late = max(early, LATE_WITHIN if report.is_dated_plan else 0)
    return shifted(report.window[0], -early), shifted(report.window[1], late)


def _bounds(report: Report) -> Days | None:
    span, published = report.date, report.published_on
    first, last = span.earliest or span.latest, span.latest or span.earliest
    if span.basis == "text" and first and last:
        slack = AHEAD_WITHIN if report.is_moved else CHOSEN_WITHIN if is_chosen(span) else 0
        since = shifted(first, -(slack if span.earliest else AHEAD_WITHIN))
        if report.is_moved and report.merged and published:  # the day from which it was moved lay ahead
            since = min(since, shifted(published, -REPORTED_WITHIN))
        return since, shifted(last, slack if span.latest else AHEAD_WITHIN)
    if published is None:
        return None
    is_gathering = report.merged and report.status == "negated" and report.type in GATHERINGS
    if is_gathering and not _DENIED.search(report.sentence):  # it lay ahead
        return shifted(published, -VAGUE_WITHIN), shifted(published, AHEAD_WITHIN)
    if report.status in AHEAD:
        return shifted(published, -REPORTED_WITHIN), shifted(published, AHEAD_WITHIN)
    within = FOLLOWED_WITHIN if report.type in SPEECH | DAILY else REPORTED_WITHIN
    back = within if span.basis == "publication" else VAGUE_WITHIN
    return shifted(published, -back), shifted(published, 1)
