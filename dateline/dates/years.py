"""Readers of seasons, years, fiscal years, decades and centuries: "this summer", "in 2015", "fiscal 2019-20", "the mid-1990s"."""

import re
from dataclasses import replace
from datetime import date

from dateline.dates.calendar_days import day_number, told_year
from dateline.dates.context import Context, group, unit_at
from dateline.dates.grammar import words
from dateline.dates.periods import Unresolved, portion, season, whole
from dateline.records import DateSpan

__all__ = ["READERS"]


def season_reader(found: re.Match[str], context: Context) -> DateSpan:
    """A season: of the year told, else the latest one begun; the coming one in the future tense. "That autumn" is the first one
    that had not ended when what was told before it began, "the following spring" the next one after that."""
    code, year = words()["seasons"][group(found, "season", "season_plain")], told_year(found, context)
    if year:
        return season(code, year)
    anchor, which = context.anchor(f"XXXX-{code}"), group(found, "which") or ""
    told = context.previous.earliest if context.previous else None
    if told and which.startswith(("that", "the same")):
        return next(each for step in (0, 1, 2) if (each := season(code, told.year + step)).latest and each.latest >= told)
    if told and context.previous and re.search(r"following|previous|preceding|prior", which):
        anchor = told if "following" not in which else context.previous.latest or told
    near = [season(code, anchor.year + step) for step in (-2, -1, 0, 1) if 1 <= anchor.year + step < 9999]
    past = [each for each in near if each.latest and each.latest < anchor]
    begun = [each for each in near if each.earliest and each.earliest <= anchor]
    coming = [each for each in near if each.latest and each.latest >= anchor]
    ahead = [each for each in near if each.earliest and each.earliest > anchor]
    if not (past and begun and coming and ahead):
        raise Unresolved("at the edge of the calendar")
    if re.search(r"last|past|previous|preceding|prior", which):
        return past[-1]
    if re.search(r"next|following", which):
        return ahead[0]
    if re.search(r"this|coming|current", which):
        same_year = [each for each in near if each.earliest and each.earliest.year == anchor.year]
        meant = coming[0] if code == "WI" or "coming" in which else same_year[0]
        wrong = (context.tense == "past" and meant not in begun) or (context.tense == "future" and meant in past)
        if not wrong:
            return meant
    return coming[0] if context.tense == "future" else begun[-1]


def year_reader(found: re.Match[str], _context: Context) -> DateSpan:
    return whole("year", date(int(found["year"]), 1, 1))


def years_range(found: re.Match[str], _context: Context) -> DateSpan:
    """2014-15, from 2009 to 2011: the years with both ends; TIMEX3 gives a spoken range as its length."""
    first, told = int(group(found, "year", "year3") or 0), group(found, "year2", "year4")
    last = int(told) if told else first // 100 * 100 + int(found["yy"])
    if last <= first or last - first > 200:
        raise Unresolved("the second year is not after the first")
    spoken = re.search(r"[a-z]", found[0], re.IGNORECASE)
    value = f"P{last - first}Y" if spoken else f"{first}/{last}"
    return DateSpan(date(first, 1, 1), date(last, 12, 31), "year", "text", value=value)


def decade_reader(found: re.Match[str], context: Context) -> DateSpan:
    """The 1990s, the '80s, the nineties: two digits are the last such decade begun before publication. "The 1800s" are a
    century, as those before them; of the 1900s and 2000s that is not sure."""
    text = found["decade"].lower()
    digits = re.sub(r"\D", "", text)
    first = int(digits) if digits else words()["decades"][text]
    if first < 100:
        limit = context.published.year if context.published else 2029
        first += max(century for century in (1500, 1600, 1700, 1800, 1900, 2000) if century + first <= limit or century == 1500)
    if first % 100 == 0 and first < 1900:
        last = date(first + 99, 12, 31)
        return eml_of(found, DateSpan(date(first, 1, 1), last, "century", "text", value=f"{first // 100}"))
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


def fiscal_year(found: re.Match[str], context: Context) -> DateSpan:
    year = told_year(found, context)
    if year is None:
        raise Unresolved("no year")
    span = whole("year", date(year, 1, 1), "a fiscal year, read as the calendar year; its true bounds are not told")
    last = group(found, "to_year", "to_year2")
    if last is None:
        return span
    if int(last[-2:]) != (year + 1) % 100:
        raise Unresolved("the second year is not the one after the first")
    return replace(span, latest=date(year + 1, 12, 31), value=f"{year}/{year + 1}")


def deictic_fiscal(found: re.Match[str], context: Context) -> DateSpan:
    offset = {"last": -1, "past": -1, "previous": -1, "next": 1, "coming": 1}.get(
        (group(found, "which") or "").removeprefix("the "), 0
    )
    return unit_at(found["unit"].lower(), context.anchor(), offset)


READERS = {
    "fiscal_year": fiscal_year,
    "deictic_fiscal": deictic_fiscal,
    "season": season_reader,
    "year": year_reader,
    "years_range": years_range,
    "decade": decade_reader,
    "century": century_reader,
}
