"""What was told before a place, from which its phrase may count: "5 June" for "two days later" in "They met on 5 June. Two days
later they left"."""

import re
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from dateline.dates.counts import OF_WHAT_FOLLOWS
from dateline.dates.tense import sentence_bounds
from dateline.records import DateSpan

__all__ = ["YEARS", "Found", "Told", "has_gone_on"]

YEARS = ("year", "decade", "century")  # precisions
OPENING = re.compile(r"\W*(?:in|by|back in|during|as early as) (?:the )?(?:early |late |mid-)?", re.IGNORECASE)
RELATIVE = re.compile(r"\b(?:who|whom|whose|which)\b[^,;:\n]*$", re.IGNORECASE)
COUNTED = ("counted from", OF_WHAT_FOLLOWS)  # how the reason of a date begins that counts from one told before


@dataclass(frozen=True, slots=True)
class Found:
    """An expression at [start, end) and its reading."""

    start: int
    end: int
    span: DateSpan


class Told(NamedTuple):
    """What was told before a place: the last expression with a date, the last single day, and that day once more as `base` where
    `last` stands behind it in its sentence and is coarser: days are counted from it."""

    last: Found | None = None
    day: date | None = None
    base: date | None = None

    def and_then(self, item: Found) -> "Told":
        span = item.span
        if span.earliest is None or (span.value or "").startswith(("P", "F")):
            return self
        is_day = span.precision == "day" and span.earliest == span.latest and not self._looks_back(span)
        return Told(item, span.earliest if is_day else self.day)

    def _looks_back(self, span: DateSpan) -> bool:
        """ "Three days earlier" tells of what went before; the story goes on on the day from which it counts."""
        counted = (span.reason or "").startswith(COUNTED)
        return bool(counted and self.day and span.earliest and span.earliest < self.day)


def has_gone_on(text: str, year: Found, begin: int) -> bool:
    """Whether the story whose sentence begins at `begin` has left a year: it did not open its sentence, and another stands
    between, or it was told in a relative clause."""
    if year.span.precision not in YEARS:
        return False
    first, stop = sentence_bounds(text, year.start, year.end)
    if OPENING.fullmatch(text, first, year.start):
        return False
    return re.search(r"\w", text[stop:begin]) is not None or RELATIVE.search(text, first, year.start) is not None
