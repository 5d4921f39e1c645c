"""Calendar units: the period in which a day lies, shifting by units, and TIMEX3 values.

Weeks are ISO 8601 weeks, Monday to Sunday; seasons are the meteorological ones of the northern hemisphere.
TIMEX3 values follow the TimeML 1.2.1 annotation guidelines (2013-W12, 2009-Q4, 2009-H1, 199, 19).
"""

from calendar import monthrange
from collections.abc import Callable
from datetime import date, timedelta

from dateline.records import DateSpan

__all__ = [
    "MONTHS_IN",
    "PRECISIONS",
    "SEASON_MONTHS",
    "Unresolved",
    "nearest_month_day",
    "period",
    "portion",
    "rank",
    "season",
    "shift",
    "timex",
    "whole",
]

SEASON_MONTHS = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}
MONTHS_IN = {"month": 1, "quarter": 3, "half": 6, "year": 12, "decade": 120, "century": 1200}
ORDER = ("day", "weekend", "week", "month", "quarter", "season", "half", "year", "decade", "century")
# The same with what only a text has, as dates of several reports are compared.
PRECISIONS = (
    "day",
    "weekend",
    "week",
    "span",
    "month",
    "season",
    "quarter",
    "half",
    "year",
    "term",
    "decade",
    "century",
    "unknown",
)


class Unresolved(ValueError):
    """A phrase gives no date here. The message is the reason shown to the reader; `value` is what can still be said."""

    def __init__(self, reason: str, value: str | None = None) -> None:
        super().__init__(reason)
        self.value = value


def rank(precision: str) -> int:
    """How coarse a precision is: 0 for a day, rising to a century; unknown words count as coarse."""
    return ORDER.index(precision) if precision in ORDER else len(ORDER)


def month_end(day: date) -> date:
    return day.replace(day=monthrange(day.year, day.month)[1])


def months_from(day: date, months: int) -> date:
    """The same day of the month `months` later, or the month's last day where it has no such day."""
    total = day.year * 12 + day.month - 1 + months
    year, month = divmod(total, 12)
    if not date.min.year <= year <= date.max.year:
        raise Unresolved("outside the years 1 to 9999")
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def period(unit: str, day: date) -> tuple[date, date]:
    """First and last day of the `unit` in which `day` lies; a weekend is that of the day's ISO week."""
    if unit == "day":
        return day, day
    if unit in ("week", "weekend"):
        monday = day - timedelta(days=day.weekday())
        return monday + timedelta(days=5 if unit == "weekend" else 0), monday + timedelta(days=6)
    if unit == "month":
        return day.replace(day=1), month_end(day)
    if unit in ("quarter", "half"):
        length = MONTHS_IN[unit]
        start = date(day.year, (day.month - 1) // length * length + 1, 1)
        return start, month_end(months_from(start, length - 1))
    if unit == "year":
        return date(day.year, 1, 1), date(day.year, 12, 31)
    return years_of(unit, day)


def years_of(unit: str, day: date) -> tuple[date, date]:
    """Decades begin with the year 0, centuries with the year 1: the 20th century is 1901 to 2000."""
    if unit == "decade":
        first = max(day.year // 10 * 10, 1)
        return date(first, 1, 1), date(day.year // 10 * 10 + 9, 12, 31)
    first = (day.year - 1) // 100 * 100 + 1
    return date(first, 1, 1), date(min(first + 99, date.max.year), 12, 31)


def shift(unit: str, day: date, count: float) -> date:
    """`day` moved by `count` units; half a month or a quarter of a year is rounded to whole days."""
    if unit in ("day", "week", "weekend"):
        return day + timedelta(days=round(count * (1 if unit == "day" else 7)))
    whole_months, rest = divmod(count * MONTHS_IN[unit], 1)
    return months_from(day, int(whole_months)) + timedelta(days=round(rest * 30))


def timex(unit: str, day: date) -> str:
    """The TIMEX3 value of the `unit` in which `day` lies."""
    week = f"{day.isocalendar().year:04d}-W{day.isocalendar().week:02d}"
    forms: dict[str, Callable[[], str]] = {
        "day": day.isoformat,
        "week": lambda: week,
        "weekend": lambda: f"{week}-WE",
        "month": lambda: f"{day.year:04d}-{day.month:02d}",
        "quarter": lambda: f"{day.year:04d}-Q{(day.month + 2) // 3}",
        "half": lambda: f"{day.year:04d}-H{(day.month + 5) // 6}",
        "year": lambda: f"{day.year:04d}",
        "decade": lambda: f"{day.year // 10:03d}",
        "century": lambda: f"{(day.year - 1) // 100:02d}",
    }
    return forms[unit]()


def whole(unit: str, day: date, reason: str | None = None) -> DateSpan:
    """The whole `unit` in which `day` lies, as a date with its TIMEX3 value."""
    earliest, latest = period(unit, day)
    return DateSpan(earliest, latest, unit, "text", value=timex(unit, day), reason=reason)


def season(code: str, year: int) -> DateSpan:
    """Season `code` (SP, SU, FA, WI) that begins in `year`; winter runs into the next one."""
    start = date(year, SEASON_MONTHS[code], 1)
    return DateSpan(start, month_end(months_from(start, 2)), "season", "text", value=f"{year:04d}-{code}")


def nearest_month_day(month: int, day: int, anchor: date, tense: str) -> date:
    """The day of the year nearest to `anchor`: not after it in the past tense, not before it in the future."""
    found = []
    for year in range(anchor.year - 8, anchor.year + 9):  # 29 February may be eight years away
        if date.min.year <= year <= date.max.year and day <= monthrange(year, month)[1]:
            found.append(date(year, month, day))
    if tense != "none":
        found = [each for each in found if (each <= anchor if tense == "past" else each >= anchor)]
    if not found:
        raise Unresolved("no such day in the calendar")
    return min(found, key=lambda each: abs((each - anchor).days))


def portion(which: str, span: DateSpan) -> DateSpan:
    """A part of a dated period: early, mid, late (thirds), start, end (the first or last smaller unit), first-half, second-half.

    The thirds of a month are days 1-10, 11-20 and 21-end; of a week Monday-Wednesday, Tuesday-Thursday, Thursday-Sunday; both
    halves of a week have its Thursday. A weekend has two days: the first or the last one, for its middle both.
    """
    if span.earliest is None or span.latest is None or span.precision == "day":
        return span
    if span.precision == "weekend":
        day = {"early": span.earliest, "start": span.earliest, "first-half": span.earliest, "mid": None}.get(which, span.latest)
        return whole("day", day) if day else span
    smaller = {
        "year": "month",
        "half": "month",
        "quarter": "month",
        "season": "month",
        "decade": "year",
        "century": "decade",
    }.get(span.precision)
    start, end, days = span.earliest, span.latest, (span.latest - span.earliest).days + 1
    if which in ("start", "end") and smaller:
        edge = start if which == "start" else end
        first, last = period(smaller, edge)
        if span.precision == "century" and which == "end" and edge.year % 100 == 0:
            first = months_from(first, 12 - MONTHS_IN["decade"])  # the year that ends a century opens a decade: 1891 to 1900
        return DateSpan(max(first, start), min(last, end), smaller, "text", value=span.value)
    if span.precision == "week":
        low, high = {"early": (0, 2), "start": (0, 1), "mid": (1, 3), "late": (3, 6), "end": (4, 6), "first-half": (0, 3)}.get(
            which, (3, 6)
        )
        return DateSpan(start + timedelta(low), start + timedelta(high), "week", "text", value=span.value)
    pieces = 2 if which.endswith("half") else 3
    index = {"early": 0, "start": 0, "mid": 1, "late": 2, "end": 2, "first-half": 0, "second-half": 1}[which]
    first, last = slice_of(start, days, pieces, index)
    return DateSpan(first, min(last, end), span.precision, "text", value=span.value)


def slice_of(start: date, days: int, pieces: int, index: int) -> tuple[date, date]:
    """Piece `index` of a period of `days` days cut in `pieces`: by tens of days in a month, by months or years in longer ones."""
    if days <= 31:
        length = 10 if pieces == 3 else 15
        last = days - 1 if index == pieces - 1 else length * (index + 1) - 1
        return start + timedelta(length * index), start + timedelta(last)
    months = round(days / 30.44)
    even = [round(months * step / pieces) for step in range(pieces + 1)]
    edges = [0, 48, 84, 120] if months == 120 and pieces == 3 else even  # the early 1990s are 1990-93, the middle 1994-96
    return months_from(start, edges[index]), months_from(start, edges[index + 1]) - timedelta(days=1)
