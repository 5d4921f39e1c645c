"""Readers of weekdays: Wednesday, last Friday, Monday of next week, Tuesday night."""

import re
from dataclasses import replace
from datetime import date, timedelta

from dateline.calendar_names import A_WEEKDAY
from dateline.dates.context import ANAPHORIC, NO_EVENT_DATE, Context, base_date, group, points_at, this_weekday
from dateline.dates.grammar import words
from dateline.dates.periods import Unresolved, period, whole
from dateline.records import DateSpan

__all__ = ["AHEAD", "BACK", "BY_EVENT", "DAY", "READERS", "direction", "weekday_number", "with_part"]

DAY = timedelta(days=1)
BACK = re.compile(r"\b(?:last|past|latest|previous|preceding|prior|before|earlier)\b")
AHEAD = re.compile(r"\b(?:next|coming|upcoming|following|ensuing|succeeding|after|afterwards?)\b")

# "The Friday before the vote", "the Friday after he left"; not "before noon", "after talks", which may have been on it.
BY_EVENT = re.compile(
    rf"\bthe\s+{A_WEEKDAY}(?:\s+(?:morning|afternoon|evening|night))?\s+(?:before|after|following|preceding|prior to)\s+"
    rf"(?:(?:the|an?|his|her|its|their|our|my|this|that|these|those|he|she|it|they|we)\b|(?!{A_WEEKDAY}\b)(?-i:[A-Z]))",
    re.IGNORECASE,
)


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
    "next Friday" the first one after it. "The Friday before the vote" counts from what is not dated.
    """
    day = weekday_number(group(found, "weekday", "weekday_short") or "")
    which = group(found, "which") or ""
    if not which and _is_by_event(context, found[0]):
        raise Unresolved(NO_EVENT_DATE, f"XXXX-WXX-{day + 1}")
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


def _is_by_event(context: Context, phrase: str) -> bool:
    end = len(context.before) + len(phrase)
    return any(each.start() < end < each.end() for each in BY_EVENT.finditer(context.before + phrase + context.after))


def _last(day: int, anchor: date) -> date:
    """Last Friday: the latest Friday before a day, but not the day before, for which one says yesterday or the bare name."""
    latest = this_weekday(day, anchor - DAY, "past")
    return latest - 7 * DAY if latest == anchor - DAY else latest


def weekday_by(found: re.Match[str], context: Context) -> DateSpan:
    """The Sunday before Christmas, the Friday after 5 March 2019: the first one before or after that day, of the year in which it
    is nearest to publication, in the tense of the clause."""
    weekday, published, is_after = weekday_number(found["weekday"]), context.published, AHEAD.search(found["way"].lower())
    near = (context.year,) if context.year or published is None else (published.year - 1, published.year, published.year + 1)
    counted_from, days = [context.read(found["inner"], replace(context, year=year)) for year in near], dict[date, DateSpan]()
    for each in counted_from:
        if each.earliest and each.latest:
            after, before = this_weekday(weekday, each.latest + DAY, "future"), this_weekday(weekday, each.earliest - DAY, "past")
            days[after if is_after else before] = each
    if not days:
        raise Unresolved(counted_from[0].reason or NO_EVENT_DATE, counted_from[0].value)
    told = published or min(days)
    ahead, behind = [day for day in days if day >= told], [day for day in days if day <= told]
    day = min({"future": ahead, "past": behind}.get(context.tense) or days, key=lambda each: abs(each - told))
    return with_part(whole("day", day, f"counted from {days[day].value}"), group(found, "part"))


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
    "weekday_by": weekday_by,
    "weekday_of_week": weekday_of_week,
    "night_between": night_between,
    "weekdays": weekdays,
    "weekends": weekends,
}
