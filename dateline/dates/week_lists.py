"""Which day of which week the entry of a list of weekdays tells ("Monday: Lund visits Tonga", "Wednesday: ..."): of a diary the
coming ones, of a review of the week the last ones."""

import re
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from dateline.calendar_names import WEEKDAYS
from dateline.dates.tense import last_cue

__all__ = ["WeekEntry", "week_entry"]

# "Monday: ", "* TUESDAY -- ", "Wed. - ", on a line or behind a sentence; "FRIDAY" on a line of its own.
ENTRY = re.compile(
    r"(?:^[ \t]*(?:[•*–—-][ \t]?)?|(?<=[.!?;] ))"
    r"(?P<day>(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\b)\.?"
    r"(?:[ \t]*(?::|[–—-]+)[ \t]|[ \t]*:?(?P<alone>$))",
    re.MULTILINE | re.IGNORECASE,
)
REVIEW = re.compile(
    r"\b(?:review|that was|unfolded|happened|recap|(?:last|past) week|so far|timeline|chronology|looking back|round-?up"
    r"|key moments)\b",
    re.IGNORECASE,
)
DIARY = re.compile(
    r"\b(?:ahead|coming (?:up|week|days)|upcoming|(?:next|this) week|week of|diary|agenda|calendar|schedule|events|to watch)\b",
    re.IGNORECASE,
)
NEXT_WEEK = re.compile(r"\bnext week\b", re.IGNORECASE)
TITLE = 120  # characters before the first entry that may say what is listed
BELOW = re.compile(r"\s*(?:^[ \t]*[•*–—_-][ \t].*$\s*)+|\s*^.*$", re.MULTILINE)  # below the last weekday on a line of its own
CLAUSE = re.compile(r"\b(?:after|as|because|since|that|when|where|which|while|who|whose)\b")  # "visits Chile, which quit in May"
A_WEEK, A_DAY = 7, timedelta(days=1)


class WeekEntry(NamedTuple):
    """Where the weekday of an entry stands, where the entry stops, and which day it is."""

    start: int
    end: int
    stop: int
    day: date


def week_entry(text: str, at: int, published: date) -> WeekEntry | None:
    """The entry of a list of weekdays that holds a character, if there is one and what the list tells is known."""
    return next((each for each in _entries(text, published) if each.start <= at < each.stop), None)


@lru_cache(maxsize=8)  # each date of an article asks for its entry
def _entries(text: str, published: date) -> tuple[WeekEntry, ...]:
    return tuple(entry for found in _lists([*ENTRY.finditer(text)]) for entry in _dated(text, found, published))


def _lists(found: Sequence[re.Match[str]]) -> Iterator[list[re.Match[str]]]:
    """Two or more weekdays, each behind the one before it in one week."""
    current: list[re.Match[str]] = []
    for each in found:
        if current and sum(_steps([*current, each])) < A_WEEK and _steps([current[-1], each]) != [0]:
            current.append(each)
            continue
        if len(current) > 1:
            yield current
        current = [each]
    if len(current) > 1:
        yield current


def _steps(found: Sequence[re.Match[str]]) -> list[int]:
    """How many days each weekday lies behind the one before it."""
    days = [_number(each) for each in found]
    return [(other - one) % A_WEEK for one, other in pairwise(days)]


def _number(found: re.Match[str]) -> int:
    return [name[:3] for name in WEEKDAYS].index(found["day"][:3].lower())


def _dated(text: str, found: Sequence[re.Match[str]], published: date) -> Iterator[WeekEntry]:
    stops = [*(each.start() for each in found[1:]), len(text)]
    stops = [_stop(text, each, stop, each is found[-1]) for each, stop in zip(found, stops, strict=True)]
    title = text[max(0, found[0].start() - TITLE) : found[0].start()]
    told = [text[each.end() : stop] for each, stop in zip(found, stops, strict=True)]
    if DIARY.search(title):
        is_told = all(last_cue(words, 0) == "past" for words in told)
    else:
        is_told = any(last_cue(CLAUSE.split(words, maxsplit=1)[0], 0) == "past" for words in told)
    if REVIEW.search(title) or is_told:
        last = published - A_DAY * ((published.weekday() - _number(found[-1])) % A_WEEK)
        first = last - A_DAY * sum(_steps(found))
    elif DIARY.search(title) or not title.strip():
        begin = published + A_DAY if NEXT_WEEK.search(title) else published
        first = begin + A_DAY * ((_number(found[0]) - begin.weekday()) % A_WEEK)
    else:
        return
    for number, (each, stop) in enumerate(zip(found, stops, strict=True)):
        yield WeekEntry(*each.span("day"), stop, first + A_DAY * sum(_steps(found[: number + 1])))


def _stop(text: str, found: re.Match[str], next_one: int, is_last: bool) -> int:
    """Where an entry stops: with its line, or at the next weekday on a line of its own; the last one with what is listed."""
    if found["alone"] is None:
        line = text.find("\n", found.end())
        return min(next_one, line if line >= 0 else len(text))
    below = BELOW.match(text, found.end())
    return below.end() if is_last and below else next_one
