"""Chronologies, whose lines begin with dates ("18 June 2022: Fiji left", "6 July: Tonga did"), and the years of these."""

import re
from collections.abc import Sequence
from datetime import date
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from dateline.calendar_names import A_MONTH, A_WEEKDAY, days_on, number_of_month

__all__ = ["OF_ITS_LINE", "Line", "carried_year", "is_diary", "is_of_the_last_year", "line_around"]

OF_ITS_LINE = "the date with which its line of a chronology begins"  # as a DateSpan's reason
LINES = 3  # of them make a chronology
DAY = r"\d{1,2}(?:st|nd|rd|th)?(?: ?[-–] ?\d{1,2})?"
MONTH = rf"(?:{DAY} (?:of )?)?(?P<month>{A_MONTH})(?: {DAY}(?!\d))?"
YEAR = r"(?P<year>(?:19|20)\d\d)\b"
ISO = r"(?P<iso_year>(?:19|20)\d\d)-(?P<number>0[1-9]|1[0-2])-[0-3]\d"
# "29 June: Bhutan protests", "July 6, 2017 – Beijing replies", "2017-07-06: Oslo agrees", "1996: Oslo refuses", "1996" alone.
LINE = re.compile(
    rf"^[ \t]*(?:[•*–-] ?)?(?P<date>(?:{A_WEEKDAY},? )?{MONTH}(?:,? {YEAR})?|{ISO}|(?P<bare>(?:19|20)\d\d))"
    r"[ \t]*(?::(?!\d)|[–—-]+[ \t](?! *\d{4}\b)|(?P<alone>$))",
    re.MULTILINE | re.IGNORECASE,
)
# "1830: ..." or "2045: ...": then "2015: ..." is a time of day too.
CLOCK = re.compile(r"^[ \t]*(?:[•*–-] ?)?(?!19|20[0-2])(?:[01]\d|2[0-3])[0-5]\d ?(?::|[–—-])", re.MULTILINE)
PLAIN = re.compile(MONTH, re.IGNORECASE)
A_DIARY = (7, 60)  # days at most that a line of one lies before publication, and behind it
DAY_OF_MONTH = re.compile(r"\b\d{1,2}")
A_TURN = 6  # months that a list of dates goes back, or ahead, where its year turns; a smaller step against the rest is disorder


class Line(NamedTuple):
    """A line of a chronology: where the date stands with which it begins, its month and its year, if they are told."""

    start: int
    end: int
    month: int | None
    year: int | None


@lru_cache(maxsize=8)  # each date of an article asks for its lines
def _chronology(text: str) -> tuple[Line, ...]:
    """The lines that begin with a date, if they are enough, each with its year: that of the last line with one, the next (in a
    chronology that goes back: the one before) where the months turn. None where they go up and down."""
    lines = _lines(text)
    goes_back, dated, year = _goes_back(lines), list[Line](), None
    for number, line in enumerate(lines):
        step = _step(lines[number - 1], line)
        if line.year is not None:
            year = line.year
        elif year is not None and (step > 0 if goes_back else step < 0):
            if abs(step) < A_TURN:
                return ()
            year += -1 if goes_back else 1
        dated.append(line._replace(year=year))
    return tuple(dated)


def _lines(text: str) -> list[Line]:
    """The lines that begin with a date, if they are enough, with the years that they tell; a year that stands alone is told of
    the next line and counts as one."""
    is_clock, lines, alone, headings = CLOCK.search(text) is not None, list[Line](), None, 0
    for found in LINE.finditer(text):
        year = int(found["year"] or found["iso_year"] or found["bare"] or 0) or None
        if found["alone"] is not None and found["bare"]:
            alone, headings = year, headings + 1
        elif found["alone"] is None and not (found["bare"] and is_clock):
            month = number_of_month(found["month"]) if found["month"] else int(found["number"] or 0) or None
            lines.append(Line(*found.span("date"), month, year or alone))
            alone = None
    return lines if len(lines) + headings >= LINES else []


def _step(one: Line, other: Line) -> int:
    """How many months a line goes on from the one before it; none where a year tells no month."""
    return other.month - one.month if one.month and other.month else 0


def _goes_back(lines: Sequence[Line]) -> bool:
    """Whether more of the lines are earlier than the one before them than are later."""
    back, year = 0, None
    for one, other in pairwise(lines):
        year = one.year or year
        step = (other.year - year if year and other.year else 0) or _step(one, other)
        back += (step < 0) - (step > 0)
    return back > 0


def line_around(text: str, at: int) -> Line | None:
    """The line of a chronology that holds a character behind the date with which it begins, or that date."""
    line = next((line for line in reversed(_chronology(text)) if line.start <= at), None)
    return line if line and "\n" not in text[line.start : at] else None


def is_of_the_last_year(text: str, line: Line) -> bool:
    """Whether a line of a chronology is of the last year that it tells, with others before it."""
    years = [each.year for each in _chronology(text) if each.year]
    return line.year is not None and min(years) < line.year == max(years)


def is_diary(text: str, published: date) -> bool:
    """Whether the text is a chronology without years whose days lie from a week before publication to two months behind it: they
    may be to come, not those of a year that is over."""
    is_near = []
    for line in _chronology(text):
        day = DAY_OF_MONTH.search(text, line.start, line.end)
        if line.month is None or line.year is not None or day is None:
            return False
        there = (line.month, int(day[0]), published.month, published.day)
        is_near.append(days_on(*there) <= A_DIARY[0] or days_on(*there[2:], *there[:2]) <= A_DIARY[1])
    return bool(is_near) and all(is_near)


def carried_year(text: str, start: int, end: int, tense: str) -> int | None:
    """The year of a date at [start, end) that does not tell it and does not lie ahead: that of its line of a chronology."""
    line, plain = line_around(text, start), PLAIN.fullmatch(text, start, end)
    if line is None or (line.start < start and plain is None):
        return None
    is_of_its_month = line.start < start and plain and line.month in (None, number_of_month(plain["month"]))
    return line.year if tense != "future" or is_of_its_month else None
