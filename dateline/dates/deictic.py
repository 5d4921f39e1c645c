"""Readers of dates told from where the speaker stands: yesterday, last week, this weekend, the previous year."""

import re
from dataclasses import replace
from datetime import date, timedelta

from dateline.dates.context import ANAPHORIC, NO_EVENT_DATE, Context, base_date, counted, group, points_at, unit_at
from dateline.dates.grammar import words
from dateline.dates.periods import Unresolved, period, rank, shift, whole
from dateline.dates.weekdays import AHEAD, BACK, DAY, direction, with_part
from dateline.records import DateSpan

__all__ = ["READERS"]

OF_ANOTHER = re.compile(r" (?:that|when|on which|of|he|she|it|they|we|I)\b")  # "on the day that the fighting began"
ROLLING = re.compile(r"^the (?:past|last|next|coming|upcoming)$")


def deictic_day(found: re.Match[str], context: Context) -> DateSpan:
    word = group(found, "two") or group(found, "day") or ""
    part, anchor = group(found, "part"), context.anchor()
    offset = {"yesterday": -1, "tomorrow": 1, "day before yesterday": -2, "day after tomorrow": 2}.get(word, 0)
    if word == "last":
        offset = -1
    if word == "tonight":
        part = "night"
    return with_part(whole("day", anchor + timedelta(days=offset)), part)


def overnight(_found: re.Match[str], context: Context) -> DateSpan:
    anchor = context.anchor()
    return DateSpan(
        anchor - DAY, anchor, "day", "text", value=f"{anchor}TNI", reason="the night before publication, to its morning"
    )


def part_of_day(found: re.Match[str], context: Context) -> DateSpan:
    """In the morning: of the day last told, else of publication; the next and the following morning are a day later."""
    text, part = found[0].lower(), group(found, "part") or re.findall(r"\w+", found[0].lower())[-1]
    step = 1 if re.search(r"\b(?:next|following)\b", text) else -1 if "previous" in text else 0
    if context.day is None and (within := points_at(context, "day", step, text.replace("next", "following"))):
        return within
    base = context.day or context.anchor()
    if part == "midnight":
        return replace(whole("day", base), value=f"{base}T24:00")
    return with_part(whole("day", base + step * DAY), part)


def deictic_unit(found: re.Match[str], context: Context) -> DateSpan:
    """Last week, this quarter, next year: the whole unit. "The past year" is the year up to publication."""
    unit, which = found["unit"].lower(), group(found, "which") or ""
    step = direction(which)
    if unit == "fortnight":
        return rolling("week", 2, which, context)
    if unit == "weekend":
        return weekend(which, context)
    if which == "the next" and context.tense == "past":
        which = "the following"
    if ROLLING.match(which) and unit != "century":
        return rolling(unit, 1, which, context)
    if within := points_at(context, unit, step, which):
        return within
    if unit == "week" and which.startswith("this past") and context.anchor().weekday() > 4:
        step = 0  # said at the weekend, it is the week that ends
    return unit_at(unit, base_of(unit, which, context), step)


def base_of(unit: str, which: str, context: Context) -> date:
    """Publication, or for "the previous year" the date told before where it is no coarser than the unit."""
    previous = context.previous
    if ANAPHORIC.search(which) and previous and rank(previous.precision) <= rank(unit):
        return base_date(context)
    return context.anchor()


def rolling(unit: str, count: int, which: str, context: Context) -> DateSpan:
    value = f"P{count}{words()['units'][unit][0]}"
    anchor = context.anchor(value)
    if AHEAD.search(which):
        return DateSpan(anchor, shift(unit, anchor, count), unit, "text", value=value)
    return DateSpan(shift(unit, anchor, -count), anchor, unit, "text", value=value)


def weekend(which: str, context: Context) -> DateSpan:
    """Last weekend is the one before this day; this and the weekend go by tense: the last one begun or the coming one. "That
    weekend" is the one in the week of what is told before."""
    if within := points_at(context, "week", direction(which), which):
        return within
    anchor = base_date(context) if ANAPHORIC.search(which) and context.previous else context.anchor()
    saturday = period("weekend", anchor)[0]
    if which.endswith(("that", "same")) and context.previous:
        return whole("weekend", saturday)
    if BACK.search(which):
        return whole("weekend", saturday - timedelta(days=7))
    if AHEAD.search(which):
        return whole(
            "weekend", saturday + timedelta(days=7 if anchor >= saturday or (which == "next" and anchor.weekday() >= 4) else 0)
        )
    looks_back = (context.tense == "past" and (which != "this" or anchor.weekday() < 2)) or (
        context.tense == "none" and which != "this"
    )
    return whole("weekend", saturday - timedelta(days=7) if looks_back and anchor < saturday else saturday)


def before_last(found: re.Match[str], context: Context) -> DateSpan:
    unit = found["unit"].lower()
    return (
        whole("weekend", period("weekend", context.anchor())[0] - timedelta(days=14))
        if unit == "weekend"
        else unit_at(unit, context.anchor(), -2)
    )


def the_weekend(found: re.Match[str], context: Context) -> DateSpan:
    return weekend("this" if found[0].lower().startswith("this") else "", context)


def deictic_day_word(found: re.Match[str], context: Context) -> DateSpan:
    """That day, the same day, the next day, the previous day: counted from the date told before."""
    which = group(found, "which") or ""
    if context.previous is None and ANAPHORIC.search(which) is None and "next" in which:
        raise Unresolved(NO_EVENT_DATE)
    offset = direction(which)
    if context.day is None and (within := points_at(context, "day", offset, which.replace("next", "following"))):
        return within
    base = context.day or context.anchor()
    return whole("day", base + offset * DAY)


def definite_unit(found: re.Match[str], context: Context) -> DateSpan:
    """The year, that month, the whole week: the one told before, else the one of publication."""
    unit = found["unit"].lower()
    if unit == "day" and OF_ANOTHER.match(context.after):
        raise Unresolved("the day of something else")
    if unit == "weekend":
        return weekend("", context)
    if unit == "season":
        raise Unresolved("which season is not told")
    previous, base = context.previous, context.anchor()
    told = context.day if unit == "day" else None
    if told is None and found[0].lower().startswith("that") and (within := points_at(context, unit, 0, "that")):
        return within
    if unit == "day":
        base = told or base
    elif previous and previous.earliest and rank(previous.precision) <= rank(unit):
        base = previous.earliest
    return whole(unit, base)


def anaphoric_unit(found: re.Match[str], context: Context) -> DateSpan:
    """The year before, the day after: one unit from the date told before."""
    unit, way = found["unit"].lower(), found["way"].lower()
    previous = context.previous
    if unit in ("night", "morning", "afternoon", "evening"):
        if previous and previous.precision != "day":
            raise Unresolved("counted from a day that is not told", "XXXX-XX-XX")
        unit = "day"
    offset = -1 if BACK.search(way) else 1
    if previous is None and unit in ("day", "week") and way in ("before", "after"):
        raise Unresolved(NO_EVENT_DATE, "XXXX-XX-XX" if unit == "day" else "XXXX-WXX")
    if within := counted(context, unit, lambda day: shift(unit, day, offset)):
        return within
    span = unit_at(unit, base_date(context), offset)
    if unit == "day" and previous:
        return replace(span, reason=f"counted from {previous.value}")
    if previous and previous.earliest and unit == "year" and previous.precision in ("month", "quarter"):
        return whole(previous.precision, shift("year", previous.earliest, offset))
    return span


READERS = {
    "deictic_day": deictic_day,
    "overnight": overnight,
    "part_of_day": part_of_day,
    "deictic_unit": deictic_unit,
    "deictic_day_word": deictic_day_word,
    "before_last": before_last,
    "the_weekend": the_weekend,
    "definite_unit": definite_unit,
    "anaphoric_unit": anaphoric_unit,
}
