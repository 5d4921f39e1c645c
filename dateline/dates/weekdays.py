"""Readers of weekdays: Wednesday, last Friday, Monday of next week, Tuesday night."""

import re
from dataclasses import replace
from datetime import date, timedelta

from dateline.dates.context import ANAPHORIC, Context, base_date, group, points_at, this_weekday
from dateline.dates.grammar import words
from dateline.dates.periods import Unresolved, period, whole
from dateline.records import DateSpan

__all__ = ["AHEAD", "BACK", "DAY", "READERS", "direction", "weekday_number", "with_part"]

DAY = timedelta(days=1)
BACK = re.compile(r"\b(?:last|past|latest|previous|preceding|prior|before|earlier)\b")
AHEAD = re.compile(r"\b(?:next|coming|upcoming|following|ensuing|succeeding|after|afterwards?)\b")


def direction(which: str) -> int:
    """-1 for the last and the previous one, 1 for the next and the following one, else 0."""
    return -1 if BACK.search(which) else 1 if AHEAD.search(which) else 0


def with_part(span: DateSpan, part: str | None) -> DateSpan:
    """The day with the TIMEX3 token of the part of the day: 2024-03-12TNI."""
    token = words()["parts"].get(part or "")
    return replace(span, value=f"{span.value}T{token}") if token else span


def weekday_number(name: str) -> int:
    low = name.lower().rstrip(".")
    found: int = {**words()["weekdays"], **words()["weekday_abbreviations"]}[low]
    return found


def weekday(found: re.Match[str], context: Context) -> DateSpan:
    """Wednesday said on a Wednesday is that day; else the last one, in the future tense the coming one.

    "last Friday" is the latest Friday before publication, on a Saturday a week earlier;
    "next Friday" the first one after it.
    """
    day = weekday_number(group(found, "weekday", "weekday_short") or "")
    which = group(found, "which") or ""
    anchor = base_date(context) if ANAPHORIC.search(which) and context.previous else context.anchor(f"XXXX-WXX-{day + 1}")
    step = direction(which)
    if within := points_at(context, "week", step, which):
        return within
    reason = None
    if step < 0:
        target = _last(day, anchor) if which.endswith("last") else this_weekday(day, anchor - DAY, "past")
    elif step > 0:
        target = this_weekday(day, anchor + DAY, "future")
        if which.endswith("next") and target.isocalendar().week == anchor.isocalendar().week:
            reason = "the first one after publication; some writers mean a week later"
    elif "this" in which and context.tense != "past":
        target = period("week", anchor)[0] + timedelta(days=day)
        if context.tense == "future":
            target = this_weekday(day, anchor, "future")
    else:
        target = this_weekday(day, anchor, context.tense)
    return with_part(whole("day", target, reason), group(found, "part"))


def _last(day: int, anchor: date) -> date:
    """Last Friday: the latest Friday before a day, but not the day before, for which one says yesterday or the bare name."""
    latest = this_weekday(day, anchor - DAY, "past")
    return latest - 7 * DAY if latest == anchor - DAY else latest


def weekday_of_week(found: re.Match[str], context: Context) -> DateSpan:
    """Monday of next week, Friday week, Sunday last, a week from Tuesday."""
    day, which = weekday_number(found["weekday"]), group(found, "which") or ""
    anchor = context.anchor(f"XXXX-WXX-{day + 1}")
    if which in ("week", "from"):
        target = this_weekday(day, anchor + DAY, "future") + timedelta(days=7)
    elif which in ("ago", "before last"):
        target = this_weekday(day, anchor - (DAY if which == "before last" else timedelta()), "past") - timedelta(days=7)
    elif found[0].lower().endswith(("last", "next")):
        target = this_weekday(day, anchor + DAY, "future") if which == "next" else _last(day, anchor)
    else:
        offset = direction(which)
        if within := points_at(context, "week", offset, which):
            return within
        monday = period("week", base_date(context) if ANAPHORIC.search(which) else anchor)[0]
        target = monday + timedelta(days=7 * offset + day)
    return with_part(whole("day", target), group(found, "part"))


def night_between(found: re.Match[str], context: Context) -> DateSpan:
    """Overnight from Monday to Tuesday, the night of Monday to Tuesday, the night to Tuesday."""
    name, last = group(found, "weekday"), weekday_number(group(found, "weekday2", "weekday3") or "")
    if name and (last - weekday_number(name)) % 7 != 1:
        raise Unresolved("a night of more than two days")
    end = this_weekday(last, context.anchor(f"XXXX-WXX-{last + 1}"), context.tense)
    return DateSpan(end - DAY, end, "day", "text", value=f"{end - DAY}TNI")


def weekdays(found: re.Match[str], _context: Context) -> DateSpan:
    day = weekday_number(group(found, "weekday_name", "weekday2") or "")
    raise Unresolved("a day that comes every week", f"XXXX-WXX-{day + 1}")


def weekends(_found: re.Match[str], _context: Context) -> DateSpan:
    raise Unresolved("a weekend that comes every week", "XXXX-WXX-WE")


READERS = {
    "weekday": weekday,
    "weekday_of_week": weekday_of_week,
    "night_between": night_between,
    "weekdays": weekdays,
    "weekends": weekends,
}
