"""The year of a date that does not tell it: in a chronology, whose lines begin with dates ("18 June 2022: Fiji left", "6 July:
Tonga did"), and where its month just had one ("In October 1963 they met. A truce was signed on 30 October")."""

import re
from collections.abc import Sequence
from datetime import date, timedelta
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from dateline.calendar_names import A_MONTH, A_WEEKDAY, days_on, number_of_month
from dateline.dates.tense import last_cue
from dateline.dates.years_told import paragraph_begin, year_told
from dateline.records import DateSpan

__all__ = ["OF_ITS_LINE", "Line", "carried_year", "is_diary", "is_of_the_last_year", "line_around"]

OF_ITS_LINE = "the date with which its line of a chronology begins"  # as a DateSpan's reason
LINES, TIMES = 3, 4  # of them make a chronology, or a live page
NEWS = timedelta(days=60)  # a day so near to publication is of its year, whatever is told of the same month before
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
OPENS = re.compile(r"(?:^|[\n.!?:])[\"”’']?\s*(?:(?:in|by|on|during|early in|late in)\s+)?(?:\d{1,2} (?:of )?)?$", re.IGNORECASE)
BETWEEN = re.compile(r";|\b(?:this|last|next|that) year\b", re.IGNORECASE)  # where the story goes on to another time
HAD = re.compile(r"\bhad\b[^.;:]*$")
# Where the clause of a date may begin: "Fiji closed its port and opened it in May" tells its line in the past, "Fiji meets Tonga,
# which it left in May" does not.
CLAUSE = re.compile(r"[.;:!?]\s|\b(?:and|but|that|which|whom?|whose|where|when|while|after|before|because)\b")
TO_COME = re.compile(r"\b(?:to|for|until|till|by|from) (?:early |late |mid-)?$")  # "moved it to May"
WITH_YEAR = re.compile(rf"(?P<month>{A_MONTH})(?: {DAY})?,? (?:of )?{YEAR}", re.IGNORECASE)


class Line(NamedTuple):
    """A line of a chronology: where the date stands with which it begins, its month and its year, if they are told."""

    start: int
    end: int
    month: int | None
    year: int | None


def _month(found: re.Match[str]) -> int:
    return number_of_month(found["month"])


def _month_of_line(found: re.Match[str]) -> int | None:
    """The month that a line tells by its name or its number, if it tells one."""
    return _month(found) if found["month"] else int(found["number"]) if found["number"] else None


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
    found_all = [*LINE.finditer(text)]
    is_clock, lines, alone, headings = _is_live_page(text, found_all), list[Line](), None, 0
    for found in found_all:
        year = int(found["year"] or found["iso_year"] or found["bare"] or 0) or None
        if found["alone"] is not None and found["bare"]:
            alone, headings = year, headings + 1
        elif found["alone"] is None and not (found["bare"] and is_clock):
            lines.append(Line(*found.span("date"), _month_of_line(found), year or alone))
            alone = None
    return lines if len(lines) + headings >= LINES else []


def _is_live_page(text: str, lines: Sequence[re.Match[str]]) -> bool:
    """Whether the years with which lines begin are times of day: one can be no year, or all go in steps of five minutes over the
    hour from 19 to 20 ("1930: 1945: 2000: 2015:")."""
    times = [int(found["bare"] or 0) for found in lines]
    is_evening = len(times) >= TIMES and all(time % 100 < 60 and time % 5 == 0 for time in times)
    return CLOCK.search(text) is not None or (is_evening and {time // 100 for time in times} == {19, 20})


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


def _year_in(line: Line, month: int, tense: str, before: str) -> int | None:
    """The year of a month told within a line, behind `before`: that of the line, the next where an earlier month lies ahead, the
    one before where a later one had gone by, or is told in the past in a line that is not; unknown where an earlier one may be
    of either."""
    if line.year is None or line.month is None or month == line.month:
        return line.year
    if month > line.month:
        is_past = tense == "past" and not (_is_told_in_the_past(before) or TO_COME.search(before))
        return line.year - 1 if is_past or HAD.search(before) else line.year
    return {"future": line.year + 1, "past": line.year}.get(tense)


def _is_told_in_the_past(before: str) -> bool:
    """Whether a line tells what it does in the past tense before the clause with which `before` ends."""
    begin = max((found.start() for found in CLAUSE.finditer(before)), default=0)
    return last_cue(before[:begin], 0) == "past"


def carried_year(text: str, start: int, end: int, read: DateSpan, tense: str, published: date | None) -> int | None:
    """The year of a date at [start, end) that does not tell it: that of its line of a chronology, or of the same month told last
    in its paragraph, at the head of a sentence ("In October 1963 the war began ... a truce on 30 October"), or of an earlier one.
    `read` is its reading without; what lies ahead keeps that, and outside of a chronology what is near to publication."""
    line = line_around(text, start)
    plain = PLAIN.fullmatch(text, start, end)
    if line and line.start == start:
        return line.year if tense != "future" else None
    if line and plain and (line.year or _month(plain) == line.month):
        return _year_in(line, _month(plain), tense, text[line.end : start])
    is_news = published and read.earliest and abs(read.earliest - published) <= NEWS
    if plain is None or tense == "future" or is_news:
        return None
    told = [*WITH_YEAR.finditer(text, paragraph_begin(text, start), start)]
    if told and plain[0] != plain["month"] and _month(told[-1]) == _month(plain):
        opens = OPENS.search(text, max(0, told[-1].start() - 40), told[-1].start())
        if opens and not BETWEEN.search(text, told[-1].end(), start):
            return int(told[-1]["year"])
    return year_told(text, start, end, _month(plain), published) if tense == "past" else None
