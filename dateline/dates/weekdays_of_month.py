"""Reader of weekdays counted within a period: the last Friday of February, the second Tuesday in November."""

import re
from dataclasses import replace
from datetime import date, timedelta

from dateline.dates.context import Context, group, this_weekday
from dateline.dates.grammar import words
from dateline.dates.periods import Unresolved, whole
from dateline.dates.portions import dated_inner
from dateline.dates.weekdays import weekday_number
from dateline.records import DateSpan

__all__ = ["READERS"]


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


READERS = {"weekday_of_period": weekday_of_period}
