"""The date of an entry of a chronology or a diary: that with which its line begins ("6 July: Fiji refuses talks"), or that of the
heading above it ("Tuesday, March 19"), which may lie ahead."""

import re
from dataclasses import replace
from datetime import date, timedelta

from dateline.dates.chronology import OF_ITS_LINE, is_diary, line_around
from dateline.dates.day_headings import OF_ITS_HEADING, heading_above
from dateline.dates.periods import whole
from dateline.dates.resolver import resolve_date
from dateline.dates.tense import last_cue
from dateline.dates.week_lists import week_entry
from dateline.records import DateSpan, Span

__all__ = ["LIES_AHEAD", "entry_ahead", "told_by_entry"]

LIES_AHEAD = ", which lies ahead"  # behind OF_ITS_LINE or OF_ITS_HEADING
# What a diary lists: "the ultimatum of Fiji ends" tells of what has occurred.
LISTED = re.compile(
    r"(?:meet|talks?\b|visit|trip|tour|summit|conf|negotiat|consult|recei|host|hold|travel|arriv|fl(?:y|ies)\b|speak|call|phone"
    r"|address|attend|sign|open|exercise|drill|man[eo]euv)",
    re.IGNORECASE,
)
NEAR = timedelta(days=60)  # no day of a diary lies farther from publication


def told_by_entry(text: str, begin: int, trigger: Span, published: date | None) -> DateSpan | None:
    """The date of the entry of what occurred; one that lies ahead only of an encounter in a diary that does not tell it in the
    past tense. Where the day of publication is not known, that of a line with its year."""
    ahead = entry_ahead(text, trigger, published) if published and LISTED.match(text, trigger.start) else None
    if ahead and last_cue(text[begin : trigger.end], 0) != "past":
        return ahead
    line = line_around(text, trigger.start)
    if week := _of_week(text, trigger, published):
        span, reason = week, OF_ITS_LINE
    elif line:
        span, reason = resolve_date(text, line.start, line.end, published, "past"), OF_ITS_LINE
    elif heading := heading_above(text, trigger.start):
        span, reason = resolve_date(text, heading.start, heading.end, published, "none"), OF_ITS_HEADING
        if published and span.earliest and heading.year is None and published - span.earliest > NEAR:
            return None
    else:
        return None
    return replace(span, reason=reason) if span.earliest and (published is None or span.earliest <= published) else None


def entry_ahead(text: str, trigger: Span, published: date) -> DateSpan | None:
    """The date of the entry if it lies ahead: with its year, or near in a diary that tells none."""
    if week := _of_week(text, trigger, published):
        is_ahead = week.earliest is not None and week.earliest > published
        return replace(week, reason=OF_ITS_LINE + LIES_AHEAD) if is_ahead else None
    line = line_around(text, trigger.start)
    place = line or heading_above(text, trigger.start)
    if place is None or (line and line.year is None and not is_diary(text, published)):
        return None
    span = resolve_date(text, place.start, place.end, published, "none")
    is_near = span.precision == "day" and span.earliest and timedelta() < span.earliest - published <= NEAR
    return replace(span, reason=(OF_ITS_LINE if line else OF_ITS_HEADING) + LIES_AHEAD) if is_near else None


def _of_week(text: str, trigger: Span, published: date | None) -> DateSpan | None:
    """The day of the entry in a list of weekdays."""
    entry = week_entry(text, trigger.start, published) if published else None
    if entry is None:
        return None
    return replace(whole("day", entry.day), phrase=text[entry.start : entry.end], anchor=published)
