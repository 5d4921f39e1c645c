"""Readers of calendar dates: days, months, seasons, quarters, years, decades, centuries, with or without their year."""

import re
from datetime import date

from dateline.records import DateSpan
from dateline.resolve.date_context import Context, base_date, group, years_apart
from dateline.resolve.date_grammar import words
from dateline.resolve.date_periods import Unresolved, nearest_month_day, portion, season, timex, whole

__all__ = ["READERS"]


def month_number(name: str | None) -> int:
    low = (name or "").lower().rstrip(".")
    found: int = words()["months"].get(low) or words()["month_abbreviations"][low]
    return found


def day_number(text: str | None) -> int:
    return int(re.sub(r"\D", "", text or ""))


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


def iso_date(found: re.Match[str], context: Context) -> DateSpan:
    day = date(int(found["year"]), int(found["mm"]), int(found["dd"]))
    clock, span = group(found, "clock"), whole("day", day)
    if not clock:
        return span
    return DateSpan(day, day, "day", "text", value=f"{span.value}T{clock}{'Z' if group(found, 'zone') == 'z' else ''}")


def numeric_date(found: re.Match[str], context: Context) -> DateSpan:
    """Day or month first is not told: the only reading that is a date, else the one nearest to publication."""
    first, second, year = int(found["a"]), int(found["b"]), int(found["y"])
    if len(found["y"]) < 4:
        year = full_year(year, context)
    readings = []
    for month, day in ((first, second), (second, first)):
        try:
            readings.append(date(year, month, day))
        except ValueError:
            continue
    if not readings:
        raise Unresolved("not a date of the calendar")
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
    return whole("day", dated(month_number(found["month"]), day_number(found["dom"]), told_year(found, context), context))


def day_range(found: re.Match[str], context: Context) -> DateSpan:
    month, first, last = month_number(found["month"]), day_number(found["dom"]), day_number(found["dom2"])
    start = dated(month, min(first, last), told_year(found, context), context)
    end = date(start.year, month, max(first, last))
    return DateSpan(start, end, "day", "text", value=f"{start}/{end}")


def day_of_month(found: re.Match[str], context: Context) -> DateSpan:
    """ "the 16th": of the month told, else of the month nearest to publication in the tense of the sentence."""
    day, anchor = day_number(found["dom_ordinal"]), context.anchor(f"XXXX-XX-{day_number(found['dom_ordinal']):02d}")
    which = group(found, "which_month") or ""
    step = {"last month": -1, "next month": 1}.get(which, 0)
    if not which and context.tense == "future" and day < anchor.day:
        step = 1
    if not which and context.tense != "future" and day > anchor.day:
        step = -1
    year, month = divmod(anchor.year * 12 + anchor.month - 1 + step, 12)
    return whole("day", date(year, month + 1, day))


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
    anaphoric = re.search(r"previous|preceding|following|same|that|prior", which)
    anchor = base_date(context) if anaphoric else context.anchor(f"XXXX-{month:02d}")
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
    return month_near(
        month_number(found[next(name for name in ("month_sure", "month_plain") if group(found, name))]),
        context,
        group(found, "which") or "",
    )


def season_reader(found: re.Match[str], context: Context) -> DateSpan:
    """A season: of the year told, else the latest one begun; the coming one in the future tense."""
    code, year = words()["seasons"][group(found, "season", "season_plain")], told_year(found, context)
    if year:
        return season(code, year)
    anchor, which = context.anchor(f"XXXX-{code}"), group(found, "which") or ""
    near = [season(code, anchor.year + step) for step in (-2, -1, 0, 1) if 1 <= anchor.year + step < 9999]
    past = [each for each in near if each.latest and each.latest < anchor]
    begun = [each for each in near if each.earliest and each.earliest <= anchor]
    coming = [each for each in near if each.latest and each.latest >= anchor]
    ahead = [each for each in near if each.earliest and each.earliest > anchor]
    if re.search(r"last|past|previous", which):
        return past[-1]
    if re.search(r"next|following", which):
        return ahead[0]
    if re.search(r"this|coming|current", which):
        same_year = [each for each in near if each.earliest and each.earliest.year == anchor.year]
        return coming[0] if code == "WI" or "coming" in which else same_year[0]
    return coming[0] if context.tense == "future" else begun[-1]


def year_reader(found: re.Match[str], context: Context) -> DateSpan:
    return whole("year", date(int(found["year"]), 1, 1))


def years_range(found: re.Match[str], context: Context) -> DateSpan:
    """2014-15, from 2009 to 2011: the years with both ends; TIMEX3 gives a spoken range as its length."""
    first, told = int(group(found, "year", "year3") or 0), group(found, "year2", "year4")
    last = int(told) if told else first // 100 * 100 + int(found["yy"])
    if last <= first or last - first > 200:
        raise Unresolved("the second year is not after the first")
    spoken = re.search(r"[a-z]", found[0], re.IGNORECASE)
    value = f"P{last - first}Y" if spoken else f"{first}/{last}"
    return DateSpan(date(first, 1, 1), date(last, 12, 31), "year", "text", value=value)


def decade_reader(found: re.Match[str], context: Context) -> DateSpan:
    """The 1990s, the '80s, the nineties: two digits are the last such decade begun before publication."""
    text = found["decade"].lower()
    digits = re.sub(r"\D", "", text)
    first = int(digits) if digits else words()["decades"][text]
    if first < 100:
        limit = context.published.year if context.published else 2029
        first += max(century for century in (1500, 1600, 1700, 1800, 1900, 2000) if century + first <= limit or century == 1500)
    return eml_of(found, whole("decade", date(first, 1, 1)))


def century_reader(found: re.Match[str], context: Context) -> DateSpan:
    name = group(found, "century")
    if name is None:
        turn = 2000 if context.published is None else round(context.published.year, -2)
        return DateSpan(
            date(turn - 5, 1, 1),
            date(turn + 5, 12, 31),
            "span",
            "text",
            value=f"{turn // 100 - 1:02d}",
            reason="turn of the century",
        )
    ordinal = words()["centuries"].get(name) or day_number(name)
    return eml_of(found, whole("century", date(ordinal * 100 - 50, 1, 1)))


def eml_of(found: re.Match[str], span: DateSpan) -> DateSpan:
    word = group(found, "eml")
    return portion({"middle": "mid"}.get(word, word), span) if word else span


READERS = {
    "iso_date": iso_date,
    "numeric_date": numeric_date,
    "month_day": month_day,
    "day_range": day_range,
    "day_of_month": day_of_month,
    "month_year": month_year,
    "months_range": months_range,
    "month": month_reader,
    "season": season_reader,
    "year": year_reader,
    "years_range": years_range,
    "decade": decade_reader,
    "century": century_reader,
}
