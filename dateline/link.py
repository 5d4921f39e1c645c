"""Linking: which reports tell the same event. One rule, used within an article and across articles.

Two reports of one type are the same event when (1) their actors agree: they share a code (or, within an article where no
code is known, a name), and no side is held by two different sets of codes; (2) their dates can be the same: the intervals
overlap, where a report without a date of its own may lie some days before its publication, and two days read from the
texts agree, unless the later report says that a plan was moved; (3) nothing else speaks against it: not two countries of
place, not one article's own yes and no, not two reports of one article, whose mentions were merged before. Agreement is
scored (actors most, then dates, then the words of object, place and sentence) and must reach a threshold that is higher for
speech, of which there is more than one a day. Verbatim copies of a text tell the same events. `grouping` makes the events.
"""

import datetime
import re
from dataclasses import dataclass, field
from functools import lru_cache

from dateline.ontology import TYPES
from dateline.records import DateSpan, Place

__all__ = ["Report", "agreement", "agrees", "threshold", "was_moved"]

SPEECH = frozenset(("accusation", "threat", "demand", "rejection", "endorsement", "pledge", "concession"))
# How far from its publication an event may lie that is reported without a date, in days: past and future.
REPORTED_WITHIN = 4
VAGUE_WITHIN = 30
AHEAD_WITHIN = 60
# Days; a report that is placed no better is not compared across articles: a decade holds too many events.
PLACED_WITHIN = 800
# What two objects without a common word are worth, where the same object is worth 1 and an unnamed one 0.4.
OTHER_OBJECT = -0.3
THRESHOLD, THRESHOLD_OF_SPEECH = 0.55, 0.68


_MOVED = re.compile(
    r"\b(postpon|resched|delay|put (off|back)|push(ed|ing)? back|brought forward|moved? (to|from|up|back)|new date|later date)",
    re.I,
)


@dataclass(frozen=True, slots=True)
class Report:
    """One event as one place tells it: a mention within an article, or an article's merged mentions across articles.

    `key` orders and names it; `article` is the article's id; codes are without unknown ones; names are lower case;
    `content` is the key of the article's text, which wire copies share. `merged`: it stands for an article's merged mentions.
    """

    key: str
    article: str
    type: str
    status: str
    initiators: frozenset[str]
    recipients: frozenset[str]
    names: frozenset[str]
    date: DateSpan
    published_on: datetime.date | None
    place: Place | None = None
    object: str = ""
    sentence: str = ""
    position: int = 0
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


_STOP = frozenset(
    re.split(" ", "the a an of to in on and for with at by from its his her their that over after was has had will")
)


@lru_cache(maxsize=100_000)
def _words(text: str) -> frozenset[str]:
    return frozenset(w[:6] for w in re.findall(r"[a-z0-9]+", text.lower()) if w not in _STOP)


def _overlap(left: frozenset[str], right: frozenset[str]) -> float:
    """Share of the smaller set that the other has too; 0 where one is empty."""
    return len(left & right) / min(len(left), len(right)) if left and right else 0.0


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
        return _shifted(first, -(slack if span.earliest else AHEAD_WITHIN)), _shifted(
            last, slack if span.latest else AHEAD_WITHIN
        )
    if published is None:
        return None
    if report.status in ("planned", "possible"):
        return _shifted(published, -REPORTED_WITHIN), _shifted(published, AHEAD_WITHIN)
    back = REPORTED_WITHIN if span.basis == "publication" else VAGUE_WITHIN
    return _shifted(published, -back), _shifted(published, 1)


def _shifted(day: datetime.date, days: int) -> datetime.date:
    """So many days later, within what the calendar holds."""
    return datetime.date.fromordinal(min(max(day.toordinal() + days, 1), datetime.date.max.toordinal()))


def _dates(a: Report, b: Report) -> tuple[float, str] | None:
    """(score, reason) of two dates; None when they rule each other out."""
    left, right = a.window, b.window
    if left is None or right is None:
        if not a.merged:
            return 0.5, "no date to compare"
        return (0.2, "no date to compare") if left is right else None
    if left[0] > right[1] or right[0] > left[1]:
        return None
    if a.day and b.day:
        if a.day == b.day:
            return 1.0, f"the same day {a.day}"
        return (0.6, f"moved from {a.day} to {b.day}") if was_moved(a, b) else None
    wide = max((left[1] - left[0]).days, (right[1] - right[0]).days)
    return (0.8 if wide <= 7 else 0.5 if wide <= 45 else 0.3), "dates that overlap"


def was_moved(a: Report, b: Report) -> bool:
    """Whether the later of two reports with different days moves what the earlier one planned; both name the same cast."""
    if not (a.is_moved or b.is_moved):
        return False
    first, second = (report.published_on or datetime.date.max for report in (a, b))
    orders = [(a, b)] * (first <= second) + [(b, a)] * (second <= first)
    return a.codes == b.codes and any(e.status not in ("occurred", "ongoing") and later.is_moved for e, later in orders)


def _actors(a: Report, b: Report) -> tuple[float, str] | None:
    """(score, reason) of two casts; None when they rule each other out."""
    if a.codes and b.codes:
        shared = a.codes & b.codes
        if not shared:
            return None
        if not TYPES[a.type].symmetric:
            for mine, other in ((a.initiators, b.initiators), (a.recipients, b.recipients)):
                if mine and other and not mine & other:
                    return None
        score = len(shared) / len(a.codes | b.codes)
        return 0.4 + 0.6 * score, "actors " + " ".join(sorted(shared))
    if a.article != b.article:
        return None  # nobody known to compare: only the same article can vouch for it
    names = _overlap(a.names, b.names)
    return (0.3 + 0.4 * names, "the same names") if names else (0.58, "one of them names no known actor")


def agreement(a: Report, b: Report) -> tuple[float, str] | None:
    """(score in [0, 1], readable reason) of two reports of one type; None when they cannot be one event."""
    if a.type != b.type or (a.merged and a.article == b.article):
        return None
    if a.content and a.content == b.content and a.article != b.article and a.position == b.position:
        return 1.0, "a copy of the same text"
    dates = _dates(a, b)
    actors = _actors(a, b) if dates else None
    if actors is None or dates is None:
        return None
    countries = {p.country for p in (a.place, b.place) if p and p.country}
    if len(countries) > 1 or _deny_each_other(a, b):
        return None
    words = (_overlap(_words(a.object), _words(b.object)) or OTHER_OBJECT) if a.object and b.object else 0.4
    wording = _overlap(_words(a.sentence), _words(b.sentence))
    place = 1.0 if a.place and b.place and a.place.name == b.place.name else 0.5
    near = 0.5 if a.article == b.article and abs(a.position - b.position) < 400 else 0.0
    score = 0.45 * actors[0] + 0.2 * dates[0] + 0.15 * words + 0.1 * wording + 0.1 * max(place, near)
    return round(score, 3), f"{a.type}: {actors[1]}, {dates[1]}, score {score:.2f}"


def _deny_each_other(a: Report, b: Report) -> bool:
    """Whether one article says that one took place and that the other did not: it means two events."""
    return a.article == b.article and len({"negated", "occurred"} & {a.status, b.status}) == 2


def threshold(report: Report) -> float:
    """The score from which two reports of this type are one event."""
    return THRESHOLD_OF_SPEECH if report.type in SPEECH else THRESHOLD


def agrees(a: Report, b: Report) -> tuple[float, str] | None:
    """What `agreement` says of two reports that are one event; None when they are not."""
    found = agreement(a, b)
    return found if found and found[0] >= threshold(a) else None
