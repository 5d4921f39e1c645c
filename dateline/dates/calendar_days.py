"""Readers of calendar days and months, with or without their year: "5 June 2021", "June 5", "in October", "the 16th"."""

import re
from calendar import monthrange
from dataclasses import replace
from datetime import date

from dateline.dates.context import Context, base_date, group, years_apart
from dateline.dates.grammar import words
from dateline.dates.periods import Unresolved, nearest_month_day, whole
from dateline.dates.weekdays import weekday_number
from dateline.records import DateSpan

__all__ = ["READERS", "day_number", "month_number", "told_year"]


def month_number(name: str | None) -> int:
    low = (name or "").lower().rstrip(".")
    found: int = words()["months"].get(low) or words()["month_abbreviations"][low]
    return found


def day_number(text: str | None) -> int:
    named: int | None = words()["days_of_month"].get(text or "")
    return named or int(re.sub(r"\D", "", text or ""))


def full_year(two_digits: int, context: Context) -> int:
    """'98 and '07: the year with these two digits that is nearest to publication (to 2000 where that is unknown)."""
    near = context.published.year if context.published else 2000
    return min((century + two_digits for century in range(1500, 2200, 100)), key=lambda year: abs(year - near))


def told_year(found: re.Match[str], context: Context) -> int | None:
    year = group(found, "year", "year2", "year3")
    if year:
        return int(year)
    short = group(found, "short_year", "yy", "yy2")
    if short:
        return full_year(day_number(short), context)
    which = group(found, "which_year")
    return years_apart(which, context) if which else context.year


def iso_date(found: re.Match[str], _context: Context) -> DateSpan:
    day = date(int(found["year"]), int(found["mm"]), int(found["dd"]))
    clock, span = group(found, "clock"), whole("day", day)
    if not clock:
        return span
    return DateSpan(day, day, "day", "text", value=f"{span.value}T{clock}{'Z' if group(found, 'zone') == 'z' else ''}")


def numeric_date(found: re.Match[str], context: Context) -> DateSpan:
    """Day or month first is not told: the only reading that is a date, with full stops the day first, else the one nearest to
    publication."""
    first, second, year = int(found["a"]), int(found["b"]), int(found["y"])
    if len(found["y"]) < 4:
        year = full_year(year, context)
    readings = []
    for month, day in ((second, first), (first, second)):
        try:
            readings.append(date(year, month, day))
        except ValueError:
            continue
    if not readings:
        raise Unresolved("not a date of the calendar")
    if found["separator"] == ".":
        return whole("day", readings[0])
    if len(set(readings)) > 1 and context.published is None:
        return DateSpan(
            min(readings), max(readings), "span", "text", value=f"{year:04d}", reason="day and month cannot be told apart"
        )
    published = context.published or readings[0]
    day_read = min(readings, key=lambda each: abs((each - published).days))
    reason = "order of day and month: the reading nearest to publication" if len(set(readings)) > 1 else None
    return whole("day", day_read, reason)


def dated(month: int, day: int, year: int | None, context: Context) -> date:
    if year is not None:
        return date(year, month, day)
    date(2000, month, day)  # refuses 31 June
    return nearest_month_day(month, day, context.anchor(f"XXXX-{month:02d}-{day:02d}"), context.tense)


def month_day(found: re.Match[str], context: Context) -> DateSpan:
    """June 5, Wednesday 16 June 2021, last Oct. 12; "Saturday, August 10" is of the year in which it is a Saturday."""
    which = group(found, "which") or ""
    tense = "past" if re.search("last|past", which) else "future" if re.search("next|coming", which) else context.tense
    context = replace(context, tense=tense)
    month, day, year = month_number(found["month"]), day_number(group(found, "dom", "dom_word")), told_year(found, context)
    name, published = group(found, "weekday_any"), context.published
    if name and year is None and published:
        years = [
            each
            for each in range(max(1, published.year - 1), min(9999, published.year + 1) + 1)
            if day <= monthrange(each, month)[1]
        ]
        year = next((each for each in years if date(each, month, day).weekday() == weekday_number(name)), None)
    return whole("day", dated(month, day, year, context))


def day_range(found: re.Match[str], context: Context) -> DateSpan:
    """August 22-24; told on the 23rd, whatever the tense, it is the range under way."""
    month, first, last = month_number(found["month"]), day_number(found["dom"]), day_number(found["dom2"])
    year, published = told_year(found, context), context.published
    if year is None and published and published.month == month and min(first, last) <= published.day <= max(first, last):
        year = published.year
    start = dated(month, min(first, last), year, context)
    end = date(start.year, month, max(first, last))
    return DateSpan(start, end, "day", "text", value=f"{start}/{end}")


def in_month_told(day: int, context: Context) -> date | None:
    """ "On August 14, 2016 he came and left on the 16th": of the month of the date told before in the sentence."""
    told = context.previous.earliest if context.previous and context.beside else None
    is_in_it = told and context.previous and context.previous.precision in ("day", "month") and day >= told.day
    return told.replace(day=day) if told and is_in_it and day <= monthrange(told.year, told.month)[1] else None


def day_of_month(found: re.Match[str], context: Context) -> DateSpan:
    """ "the 16th": of the month told, else of the month nearest to publication in the tense of the sentence."""
    day, which = day_number(found["dom_ordinal"]), group(found, "which_month") or ""
    told = None if which else in_month_told(day, context)
    if told:
        return whole("day", told)
    anchor = context.anchor(f"XXXX-XX-{day:02d}")
    step = {"last month": -1, "next month": 1}.get(which, 0)
    if not which and context.tense == "future" and day < anchor.day:
        step = 1
    if not which and context.tense != "future" and day > anchor.day:
        step = -1
    onward = 1 if context.tense == "future" else -1
    while True:
        year, month = divmod(anchor.year * 12 + anchor.month - 1 + step, 12)
        if which or day <= monthrange(year, month + 1)[1]:
            return whole("day", date(year, month + 1, day))
        step += onward  # the 31st told in the month after one of 30 days


def month_year(found: re.Match[str], context: Context) -> DateSpan:
    month = int(found["mm"]) if group(found, "mm") else month_number(found["month"])
    return whole("month", date(told_year(found, context) or 0, month, 1))


def months_range(found: re.Match[str], context: Context) -> DateSpan:
    first, last = month_number(found["month"]), month_number(found["month2"])
    year = told_year(found, context)
    end = whole("month", date(year, last, 1)) if year else month_near(last, context)
    assert end.earliest is not None
    start = whole("month", date(end.earliest.year - (first > last), first, 1))
    return DateSpan(start.earliest, end.latest, "month", "text", value=f"{start.value}/{end.value}")


def month_near(month: int, context: Context, which: str = "") -> DateSpan:
    """A month without a year: the nearest past one (this month counts), the coming one in the future tense.

    "last March" is the latest one before this month, "next March" the first one after it, "this March" that of the year.
    """
    if context.year is not None:
        return whole("month", date(context.year, month, 1))
    anaphoric = re.search(r"previous|preceding|following|same|that|prior|the next", which)
    anchor = base_date(context) if anaphoric else context.anchor(f"XXXX-{month:02d}")
    if which.endswith("following") and context.previous and context.previous.latest:
        anchor = context.previous.latest  # "in 2019, and the following March": of 2020
    year = anchor.year
    if re.search(r"last|past|previous|preceding|prior", which):
        year -= month >= anchor.month
    elif re.search(r"next|coming|following", which):
        year += month <= anchor.month
    elif not which and context.tense == "future":
        year += month < anchor.month
    elif not which:
        year -= month > anchor.month
    return whole("month", date(year, month, 1))


def month_reader(found: re.Match[str], context: Context) -> DateSpan:
    return month_near(month_number(group(found, "month_sure", "month_plain")), context, group(found, "which") or "")


READERS = {
    "iso_date": iso_date,
    "numeric_date": numeric_date,
    "month_day": month_day,
    "day_range": day_range,
    "day_of_month": day_of_month,
    "month_year": month_year,
    "months_range": months_range,
    "month": month_reader,
}
