"""Linking: which reports tell the same event. One rule, used within an article and across articles.

Two reports of one type are the same event when (1) their actors agree: they share a code (or, where no code is known, a
name), and no side is held by two different sets of codes; (2) their dates can be the same: the intervals overlap, where
a report without a date of its own may lie some days before its publication; (3) nothing else speaks against it: not two
countries of place, not two days both read from the text. Agreement is scored (actors most, then dates, then the words of
object, place and sentence) and must reach a threshold that is higher for speech, of which there is more than one a day.

An event is a connected set of such reports, split again where it would hold two reports that rule each other out. Both
steps look only at the set, never at the order in which it came.
"""

import datetime
import re
from dataclasses import dataclass

from dateline.ontology import TYPES
from dateline.records import DateSpan, Place

__all__ = ["Report", "agreement", "threshold", "window"]

SPEECH = frozenset(("accusation", "threat", "demand", "rejection", "endorsement", "pledge", "concession"))
# How far from its publication an event may lie that is reported without a date, in days: past and future.
REPORTED_WITHIN = 4
VAGUE_WITHIN = 30
AHEAD_WITHIN = 60
THRESHOLD, THRESHOLD_OF_SPEECH = 0.55, 0.68


@dataclass(frozen=True, slots=True)
class Report:
    """One event as one place tells it: a mention within an article, or an article's merged mentions across articles.

    `key` orders and names it; `article` is the article's id; codes are without unknown ones; names are lower case;
    `content` is the key of the article's text, which wire copies share.
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

    @property
    def codes(self) -> frozenset[str]:
        return self.initiators | self.recipients


_STOP = frozenset(
    re.findall(r"\w+", "the a an of to in on and for with at by from its his her their that over after is was has had will be")
)


def _words(text: str) -> frozenset[str]:
    return frozenset(w[:6] for w in re.findall(r"[a-z0-9]+", text.lower()) if w not in _STOP)


def _overlap(left: frozenset[str], right: frozenset[str]) -> float:
    """Share of the smaller set that the other has too; 0 where one is empty."""
    return len(left & right) / min(len(left), len(right)) if left and right else 0.0


def window(report: Report) -> tuple[datetime.date, datetime.date] | None:
    """The days in which the report's event can lie, None when nothing bounds it."""
    span, published = report.date, report.published_on
    if span.basis == "text" and (span.earliest or span.latest):
        first, last = span.earliest or span.latest, span.latest or span.earliest
        assert first
        assert last
        reach = datetime.timedelta(days=AHEAD_WITHIN)
        return (first if span.earliest else first - reach), (last if span.latest else last + reach)
    if published is None:
        return None
    if report.status in ("planned", "possible"):
        return published - datetime.timedelta(days=REPORTED_WITHIN), published + datetime.timedelta(days=AHEAD_WITHIN)
    back = REPORTED_WITHIN if span.basis == "publication" else VAGUE_WITHIN
    return published - datetime.timedelta(days=back), published + datetime.timedelta(days=1)


def _is_exact(report: Report) -> bool:
    return report.date.basis == "text" and report.date.precision == "day" and report.date.earliest == report.date.latest


def _dates(a: Report, b: Report) -> tuple[float, str] | None:
    """(score, reason) of two dates; None when they rule each other out."""
    left, right = window(a), window(b)
    if left is None or right is None:
        return (0.5, "no date to compare") if a.article == b.article else (0.2, "no date to compare")
    if left[0] > right[1] or right[0] > left[1]:
        return None
    if _is_exact(a) and _is_exact(b):
        return 1.0, f"the same day {a.date.earliest}"
    wide = max((left[1] - left[0]).days, (right[1] - right[0]).days)
    return (0.8 if wide <= 7 else 0.5 if wide <= 45 else 0.3), "dates that overlap"


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
    return (0.3 + 0.4 * names, "the same names") if names else (0.45, "one of them names no known actor")


def agreement(a: Report, b: Report) -> tuple[float, str] | None:
    """(score in [0, 1], readable reason) of two reports of one type; None when they cannot be one event."""
    if a.type != b.type:
        return None
    if a.content and a.content == b.content and a.article != b.article and a.position == b.position:
        return 1.0, "a copy of the same text"
    actors, dates = _actors(a, b), _dates(a, b)
    if actors is None or dates is None:
        return None
    countries = {p.country for p in (a.place, b.place) if p and p.country}
    if len(countries) > 1:
        return None
    words = _overlap(_words(a.object), _words(b.object)) if a.object and b.object else 0.4
    wording = _overlap(_words(a.sentence), _words(b.sentence))
    place = 1.0 if a.place and b.place and a.place.name == b.place.name else 0.5
    near = 0.5 if a.article == b.article and abs(a.position - b.position) < 400 else 0.0
    score = 0.45 * actors[0] + 0.2 * dates[0] + 0.15 * words + 0.1 * wording + 0.1 * max(place, near)
    return round(score, 3), f"{a.type}: {actors[1]}, {dates[1]}, score {score:.2f}"


def threshold(report: Report) -> float:
    """The score from which two reports of this type are one event."""
    return THRESHOLD_OF_SPEECH if report.type in SPEECH else THRESHOLD
