"""The two ends of a range, each read by itself, in one course of time: "will meet from 30 April to 2 May", told on 1 May; "from
28 December 2021 until 3 January"; "from Monday to 7 March"."""

import re
from dataclasses import replace
from datetime import date

from dateline.dates.bounds import days_from
from dateline.dates.context import Context, group
from dateline.dates.grammar import Rule
from dateline.dates.reading import YEARLESS, match_phrase, read_match
from dateline.dates.told import Found
from dateline.records import DateSpan

__all__ = ["ends_of_range"]

Match = tuple[Rule, re.Match[str]]

HALF_A_YEAR = 183  # days: longer ones are seldom told without their years


def ends_of_range(text: str, one: Found, other: Found, context: Context) -> tuple[DateSpan, DateSpan]:
    """Both ends as they are to be read, the second behind the first: a day without its year is of the year, a weekday of the week
    that the other end leaves it."""
    first, last = (match_phrase(text[each.start : each.end]) for each in (one, other))
    start, end = one.span.earliest, other.span.earliest
    if first is None or last is None or start is None or one.span.latest is None:
        return one.span, other.span
    is_torn = end is None or end < start
    later = None
    if _is_yearless(last) and _tells_year(first):
        later = _next(last, start, context)
    elif _is_yearless(last) and is_torn:
        if _is_yearless(first) and (ends := _under_way(first, last, start, context)):
            return ends
        later = _next(last, start, context, HALF_A_YEAR)
    if later:
        return one.span, later
    if end is None or not is_torn:
        return one.span, other.span
    if _is_yearless(first) and (
        earlier := _in_years(first, (end.year, end.year - 1), context, days_from(end, -HALF_A_YEAR), end)
    ):
        return earlier, other.span
    return _in_week(first, last, one.span, other.span)


def _under_way(first: Match, last: Match, start: date, context: Context) -> tuple[DateSpan, DateSpan] | None:
    """The ends of a range that holds the day of publication, whatever the tense: of two days near it, neither with its year."""
    published = context.published
    if published is None or abs(start.year - published.year) > 1:
        return None
    begun = _in_years(first, (published.year, published.year - 1), context, days_from(published, -HALF_A_YEAR), published)
    until = _next(last, begun.earliest, context, HALF_A_YEAR) if begun and begun.earliest else None
    return (begun, until) if begun and until and until.latest and until.latest >= published else None


def _next(last: Match, start: date, context: Context, longest: int = 366) -> DateSpan | None:
    """The last end as the next such day behind the first one."""
    return _in_years(last, (start.year, start.year + 1), context, start, days_from(start, longest))


def _in_years(match: Match, years: tuple[int, int], context: Context, low: date, high: date) -> DateSpan | None:
    """A day or month without its year in the first of these years in which it begins between two days."""
    spans = (read_match(*match, replace(context, year=year)) for year in years)
    return next((span for span in spans if span.earliest and low <= span.earliest <= high), None)


def _in_week(first: Match, last: Match, one: DateSpan, other: DateSpan) -> tuple[DateSpan, DateSpan]:
    """Both ends, of which the second lies less than a week before the first: the one that is a weekday moved by a week."""
    assert one.earliest is not None
    assert other.earliest is not None
    if (one.earliest - other.earliest).days >= 7:
        return one, other
    if last[0].read == "weekday":
        return one, _moved(other, 7)
    return (_moved(one, -7), other) if first[0].read == "weekday" else (one, other)


def _moved(span: DateSpan, days: int) -> DateSpan:
    assert span.earliest is not None
    day = days_from(span.earliest, days)
    return replace(span, earliest=day, latest=day, value=day.isoformat())


def _is_yearless(match: Match) -> bool:
    return match[0].read in YEARLESS and not group(match[1], "which", "weekday_any") and not _tells_year(match)


def _tells_year(match: Match) -> bool:
    return bool(group(match[1], "year", "year2", "short_year", "which_year"))
