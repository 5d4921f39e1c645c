"""Live pages: lines that each tell of the day itself, under the time of their entry ("12:15", "9:20pm Rally in Sydney")."""

import re
from bisect import bisect_right
from datetime import date
from functools import lru_cache

from dateline.dates.resolver import find_dates
from dateline.records import DateSpan, Span

__all__ = ["is_time_of_entry", "line_of_entry", "live_entry"]

# "18.42", "9:20pm Rally in Sydney": the line that opens an entry of a live page.
ENTRY = re.compile(
    r"^[ \t]*(?:[•*-] ?)?(?:[01]?\d|2[0-3])[.:][0-5]\d(?: ?[ap]\.?m\b\.?)?"
    r"(?: (?:GMT|BST|CET|CEST|E[DS]?T|AE[DS]T|IST|UTC))?(?=[ \t]*$| [-–—A-Z‘“])",
    re.MULTILINE,
)
ENTRIES = 4  # of them make a live page


def live_entry(text: str, at: int) -> int | None:
    """Where the entry around `at` begins if the text is a live page, which tells of the day itself, entry by entry."""
    entries = _entries(text)
    number = bisect_right(entries, at)
    return (entries[number - 1] if number else 0) if len(entries) >= ENTRIES else None


@lru_cache(maxsize=64)
def _entries(text: str) -> tuple[int, ...]:
    return tuple(found.start() for found in ENTRY.finditer(text))


def line_of_entry(text: str, at: int) -> int:
    """Where the line of a live page begins that holds `at`, behind its time, which names no day: each is of its own day. 0: the
    text is no live page."""
    entry = live_entry(text, at)
    if entry is None:
        return 0
    opening = ENTRY.match(text, entry)
    return max(opening.end() if opening else 0, text.rfind("\n", 0, at) + 1)


def is_time_of_entry(text: str, _trigger: Span, start: int, _when: DateSpan, published: date | None) -> bool:
    """Whether the expression at `start` is the time with which an entry of a live page begins, on a page with no day in its
    head: all of it is of the day of publication, whatever day another entry has told."""
    line = text.rfind("\n", 0, start) + 1
    opening = ENTRY.match(text, line)
    if opening is None or start >= opening.end() or live_entry(text, start) is None:
        return False
    first = next(ENTRY.finditer(text)).start()
    return not any(day.precision == "day" and day.earliest for _, day in find_dates(text[:first], published))
