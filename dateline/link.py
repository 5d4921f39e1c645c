"""Linking: which reports tell the same event. One rule, used within an article and across articles.

Two reports of one type are the same event when (1) their actors agree: they share a code (or, within an article where no
code is known, a name), and no side is held by two different sets of codes; (2) their dates can be the same: the intervals
overlap, where a report without a date of its own may lie some days before its publication (within an article: on any day
that a mention of its status tells), and two days read from the texts agree, unless the later report says that a plan was
moved; (3) nothing else speaks against it: not two countries of place, not one article's own yes and no, not two reports of
one article, whose mentions were merged before. Agreement is scored (actors most, then dates, then the words of object, place
and sentence) and must reach a threshold that is higher for speech, of which there is more than one a day. Verbatim copies of
a text tell the same events. `grouping` makes the events.
"""

import datetime
import re
from functools import lru_cache

from dateline.ontology import TYPES
from dateline.report import Report

__all__ = ["agreement", "agrees", "sides", "threshold", "was_moved"]

SPEECH = frozenset(("accusation", "threat", "demand", "rejection", "endorsement", "pledge", "concession"))
# What two objects without a common word are worth, where the same object is worth 1 and an unnamed one 0.4.
OTHER_OBJECT = -0.3
HALF_DATED = 0.3, "only one of them tells its day"
THRESHOLD, THRESHOLD_OF_SPEECH = 0.55, 0.68
NOBODY: frozenset[str] = frozenset()


_STOP = frozenset(
    re.split(" ", "the a an of to in on and for with at by from its his her their that over after was has had will")
)


@lru_cache(maxsize=100_000)
def _words(text: str) -> frozenset[str]:
    return frozenset(w[:6] for w in re.findall(r"[a-z0-9]+", text.lower()) if w not in _STOP)


def _overlap(left: frozenset[str], right: frozenset[str]) -> float:
    """Share of the smaller set that the other has too; 0 where one is empty."""
    return len(left & right) / min(len(left), len(right)) if left and right else 0.0


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


def _half_dated(a: Report, b: Report) -> bool:
    """Two mentions in one article of which only one tells its day: what is taken for news of the day may be that event."""
    one_tells = (a.date.basis == "text") != (b.date.basis == "text")
    return one_tells and a.article == b.article and not a.merged and a.status == b.status


def was_moved(a: Report, b: Report) -> bool:
    """Whether the later of two reports with different days moves what the earlier one planned; both name the same cast."""
    if not (a.is_moved or b.is_moved):
        return False
    first, second = (report.published_on or datetime.date.max for report in (a, b))
    orders = [(a, b)] * (first <= second) + [(b, a)] * (second <= first)
    return a.codes == b.codes and any(e.status not in ("occurred", "ongoing") and later.is_moved for e, later in orders)


def sides(report: Report) -> tuple[frozenset[str], frozenset[str]]:
    """The codes of initiators and of recipients, each of which a report of the same event shares where it has any; empty
    where all parties are on one side."""
    return (NOBODY, NOBODY) if TYPES[report.type].symmetric else (report.initiators, report.recipients)


def _actors(a: Report, b: Report) -> tuple[float, str] | None:
    """(score, reason) of two casts; None when they rule each other out."""
    if a.codes and b.codes:
        for mine, other in zip(sides(a), sides(b), strict=True):
            if mine and other and mine.isdisjoint(other):
                return None
        shared = a.codes & b.codes
        if not shared:
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
    actors = _actors(a, b)  # first: it rules out most pairs
    dates = None if actors is None else HALF_DATED if _half_dated(a, b) else _dates(a, b)
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
