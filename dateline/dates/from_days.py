"""Readers of time counted from a day that is named: a week before Christmas, a year ago on Tuesday, two weeks from Friday; and of
weekdays counted within a period: the last Friday of February, the second Tuesday in November."""

import re
from dataclasses import replace
from datetime import date, timedelta

from dateline.dates.calendar_days import day_number, month_number
from dateline.dates.context import NO_EVENT_DATE, Context, group, this_weekday
from dateline.dates.counts import amount, length, moved, spread, unit_of
from dateline.dates.grammar import words
from dateline.dates.periods import Unresolved, nearest_month_day, period, shift, whole
from dateline.dates.portions import dated_inner
from dateline.dates.weekdays import DAY, weekday_number
from dateline.records import DateSpan

__all__ = ["READERS"]


def from_named(found: re.Match[str], context: Context) -> DateSpan:
    """Three days after July 4, a week before Christmas, the day after Christmas."""
    count = amount(found) if group(found, "quantity") else 1
    inner = found["inner"]
    if group(found, "unit") == "year" and inner != "9/11" and not re.search(r"\d{4}", inner):
        raise Unresolved(NO_EVENT_DATE, length(found, count))  # years after a day of which no year is told: which one?
    is_before = found["way"].lower() == "before"
    base = dated_inner(found, _counted_back(found, context, (count or 0) * (1 if is_before else -1)))
    assert base.earliest is not None
    assert base.latest is not None
    if count is None:
        raise Unresolved(NO_EVENT_DATE, length(found, count))
    counted_day = spread(found, base.earliest if is_before else base.latest, -1 if is_before else 1, count)
    return replace(counted_day, reason=f"counted from {base.value}")


def _counted_back(found: re.Match[str], context: Context, count: float) -> Context:
    """Where the named day is looked for: not the day itself but the one counted from it lies on the side of the tense. "Two days
    before Christmas", of the past, is of this year's once it is 23 December."""
    published, unit = context.published, unit_of(found)[1]
    if published is None:
        return context
    edges = {"past": -1, "future": 0}
    day = moved(found, published, count)
    return replace(context, published=period(unit, day)[edges[context.tense]] if context.tense in edges else day)


def ago_on(found: re.Match[str], context: Context) -> DateSpan:
    """A year ago on Tuesday, a week ago today: that day, counted back; a year ago this week: the whole week."""
    return whole(group(found, "whole") or "day", moved(found, _day_meant(found, context.anchor()), -(amount(found) or 1)))


def _day_meant(found: re.Match[str], anchor: date) -> date:
    """From which day "50 years ago Friday" counts: of years and months the nearest of that name, which may lie just ahead."""
    name, month, span = group(found, "weekday"), group(found, "month"), group(found, "whole")
    if month:
        return nearest_month_day(month_number(month), day_number(group(found, "dom")), anchor, "none")
    if name:
        past, ahead = (this_weekday(weekday_number(name), anchor, tense) for tense in ("past", "future"))
        is_near = group(found, "unit") in ("week", "day") or anchor - past <= ahead - anchor
        return past if is_near else ahead
    if span:
        return shift(span, anchor, {"next": 1, "last": -1}.get(group(found, "which") or "", 0))
    return anchor + DAY * {"tomorrow": 1, "yesterday": -1}.get(group(found, "day") or "", 0)


def weekdays_ago(found: re.Match[str], context: Context) -> DateSpan:
    """Two Fridays ago: the second one counted back from publication."""
    last = this_weekday(weekday_number(found["weekday_name"]), context.anchor() - DAY, "past")
    return whole("day", last - timedelta(days=7 * (int(amount(found) or 1) - 1)))


def from_day(found: re.Match[str], context: Context) -> DateSpan:
    """Two weeks from Friday, a month from today."""
    name, anchor = group(found, "weekday"), context.anchor()
    tomorrow = anchor + DAY
    base = this_weekday(weekday_number(name), tomorrow, "future") if name else tomorrow if found["day"] == "tomorrow" else anchor
    return whole("day", moved(found, base, amount(found) or 1))


def weekday_of_period(found: re.Match[str], context: Context) -> DateSpan:
    """The last Friday of February: in the tense of the clause, a year on or back where the month tells none."""
    weekday, ordinal = weekday_number(found["weekday"]), words()["ordinals"][group(found, "ordinal")]
    day = counted_weekday(weekday, ordinal, dated_inner(found, context))
    ahead = context.published is not None and day > context.published
    behind = context.published is not None and day < context.published
    step = -1 if ahead and context.tense == "past" else 1 if behind and context.tense == "future" else 0
    if step:
        day = counted_weekday(weekday, ordinal, dated_inner(found, replace(context, year=day.year + step)))
    return whole("day", day)


def counted_weekday(weekday: int, ordinal: int, inner: DateSpan) -> date:
    assert inner.earliest is not None
    assert inner.latest is not None
    if ordinal < 0:
        day = this_weekday(weekday, inner.latest, "past")
    else:
        day = this_weekday(weekday, inner.earliest, "future") + timedelta(days=7 * (ordinal - 1))
    if not inner.earliest <= day <= inner.latest:
        raise Unresolved("the period has no such day")
    return day


READERS = {
    "weekday_of_period": weekday_of_period,
    "from_named": from_named,
    "ago_on": ago_on,
    "weekdays_ago": weekdays_ago,
    "from_day": from_day,
}
