"""Days that head what follows in a diary: on lines of their own, one day after the other ("Tuesday, September 6"), or in the
title of an agenda ("Programme for 13 May 2014"). One alone ("Nairobi, 6 June 2017") says when a text was written."""

import re
from functools import lru_cache
from itertools import pairwise

from dateline.calendar_names import A_MONTH, A_WEEKDAY, number_of_month
from dateline.dates.chronology import Line

__all__ = ["OF_ITS_HEADING", "heading_above"]

OF_ITS_HEADING = "the date of the heading above it"  # as a DateSpan's reason
AGENDA = r"[^\n:.]{0,80}\b(?:agenda|schedule|programme|program|diary|calendar|engagements|events)\b[^\n:.]{0,60}? (?:for|of|on) "
DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
HEADING = re.compile(
    rf"^[ \t]*(?P<agenda>{AGENDA})?(?P<date>(?P<weekday>{A_WEEKDAY},? )?(?:{DAY} (?:of )?(?P<month>{A_MONTH})"
    rf"|(?P<month_first>{A_MONTH}) {DAY.replace('day', 'then')})(?:,? (?P<year>(?:19|20)\d\d))?)[ \t]*:?[ \t]*$",
    re.MULTILINE | re.IGNORECASE,
)
A_MONTH_LONG, A_YEAR_LONG = 31, 372  # days of months that have 31 each
STEP = 45  # of these days at most from one heading to the next


def heading_above(text: str, at: int) -> Line | None:
    """The date of the last heading before a character, if there is one."""
    return max((line for line in _headings(text) if line.end <= at), default=None)


@lru_cache(maxsize=8)  # each mention of an article asks for its heading
def _headings(text: str) -> tuple[Line, ...]:
    """The days of agendas and, where two or more go on from each other, those alone on a line; a bare date with its year has no
    part in these: so are signatures and releases dated."""
    found = [*HEADING.finditer(text)]
    alone = [each for each in found if not each["agenda"] and (each["weekday"] or not each["year"])]
    steps = [(_ordinal(other) - _ordinal(one)) % A_YEAR_LONG for one, other in pairwise(alone)]
    is_diary = bool(steps) and all(0 < step <= STEP for step in steps)
    return tuple(_line(each) for each in found if each["agenda"] or (is_diary and each in alone))


def _ordinal(found: re.Match[str]) -> int:
    return number_of_month(found["month"] or found["month_first"]) * A_MONTH_LONG + int(found["day"] or found["then"])


def _line(found: re.Match[str]) -> Line:
    month = number_of_month(found["month"] or found["month_first"])
    return Line(*found.span("date"), month, int(found["year"]) if found["year"] else None)
