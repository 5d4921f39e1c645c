"""Named days of the year as facts: fixed days, nth weekdays, movable feasts of the Christian, Jewish and Muslim calendars.

Easter after Meeus/Jones/Butcher and Meeus (Julian); Jewish and Muslim calendars after Reingold and Dershowitz, *Calendrical
Calculations* (arithmetic forms). The Muslim calendar goes by sighting of the moon: those days are right to a day or so.
"""

import csv
from calendar import monthrange
from datetime import date, timedelta
from functools import cache
from importlib.resources import files

__all__ = ["Feast", "all_days_of", "days_of", "named_days", "national_days", "table"]

Feast = tuple[str, str]  # rule and its arguments, as in dates_named_days.csv


def table(name: str) -> list[dict[str, str]]:
    """The rows of a CSV file of the package data; none where the file does not exist."""
    path = files("dateline.dates").joinpath(f"data/{name}")
    return list(csv.DictReader(path.read_text(encoding="utf-8").splitlines())) if path.is_file() else []


@cache
def named_days() -> dict[str, Feast]:
    """Name as written -> rule and arguments."""
    found: dict[str, Feast] = {}
    for row in table("dates_named_days.csv"):
        for name in row["names"].split("|"):
            found.setdefault(name, (row["rule"], row["arguments"]))
    return found


@cache
def national_days() -> dict[str, dict[str, Feast]]:
    """Name as written -> country or adjective -> rule and arguments, of the feasts that each country has on a day of its own."""
    found: dict[str, dict[str, Feast]] = {}
    for row in table("dates_named_days.csv"):
        for name in row["names"].split("|") if row["country"] else ():
            found.setdefault(name, {}).update(dict.fromkeys(row["country"].split("|"), (row["rule"], row["arguments"])))
    return found


@cache
def listed_days(rule: str) -> dict[int, date]:
    """The days of a feast that no arithmetic gives, by year: those of the table of its name."""
    return {day.year: day for day in (date.fromisoformat(row["day"]) for row in table(f"dates_{rule}.csv"))}


def days_of(feast: Feast, year: int) -> tuple[date, date] | None:
    """First and last day of the feast that falls (or begins) in `year`; None where it is not known."""
    rule, told = feast
    if rule == "fixed":
        month, dom = told.split("-")
        return (date(year, int(month), int(dom)),) * 2
    numbers = [int(each) for each in told.split()]
    if rule == "weekday":
        return (nth_weekday(year, *numbers),) * 2
    if rule in ("easter", "orthodox_easter"):
        day = (easter(year) if rule == "easter" else orthodox_easter(year)) + timedelta(days=numbers[0])
        return day, day
    if rule == "hebrew":
        first = hebrew_new_year(year + 3761) + timedelta(days=numbers[0])
        return first, first + timedelta(days=numbers[1] - 1)
    if rule == "islamic":
        return next(iter(islamic(year, *numbers)), None)
    known = listed_days(rule).get(year)
    return (known, known) if known else None


def nth_weekday(year: int, month: int, weekday: int, nth: int) -> date:
    last = monthrange(year, month)[1]
    days = [day for day in range(1, last + 1) if date(year, month, day).weekday() == weekday]
    return date(year, month, days[nth - 1 if nth > 0 else nth])


def easter(year: int) -> date:
    a, (b, c) = year % 19, divmod(year, 100)
    d, e = divmod(b, 4)
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    m = (32 + 2 * e + 2 * i - h - k) % 7
    month, day = divmod(h + m - 7 * ((a + 11 * h + 22 * m) // 451) + 114, 31)
    return date(year, month, day + 1)


def orthodox_easter(year: int) -> date:
    d = (19 * (year % 19) + 15) % 30
    e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7
    month, day = divmod(d + e + 114, 31)
    return date(year, month, day + 1) + timedelta(days=year // 100 - year // 400 - 2)


def hebrew_elapsed(year: int) -> int:
    months = (235 * year - 234) // 19
    day = 29 * months + (12084 + 13753 * months) // 25920
    return day + (3 * (day + 1) % 7 < 3)


def hebrew_new_year(year: int) -> date:
    before, this, after = (hebrew_elapsed(year + step) for step in (-1, 0, 1))
    delay = 2 if after - this == 356 else 1 if this - before == 382 else 0
    return date.fromordinal(this + delay - 1373427)


def all_days_of(feast: Feast, years: range) -> list[tuple[date, date]]:
    """First and last day of each time that the feast falls in these years: one of the Muslim calendar may come twice in one."""
    found = []
    for year in years:
        if feast[0] == "islamic":
            found += islamic(year, *(int(each) for each in feast[1].split()))
        elif days := days_of(feast, year):
            found.append(days)
    return found


def islamic(year: int, month: int, day: int, length: int) -> list[tuple[date, date]]:
    """The feasts that begin in the Gregorian `year`, two where the Muslim year fits into it twice."""
    found = []
    guess = (year - 622) * 33 // 32
    for hijri in range(guess - 1, guess + 3):
        first = date.fromordinal(
            day + 29 * (month - 1) + (6 * month - 1) // 11 + (hijri - 1) * 354 + (3 + 11 * hijri) // 30 + 227014
        )
        if first.year == year:
            found.append((first - timedelta(days=1), first + timedelta(days=length)))
    return found
