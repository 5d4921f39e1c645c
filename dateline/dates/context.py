"""What is known around a date expression while it is read: publication, tense, the date told before it. "Friday" is the last one
or the coming one by them, "a year later" counts from the last of them."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

from dateline.dates.periods import Unresolved, period, shift, whole
from dateline.records import DateSpan

__all__ = ["ANAPHORIC", "NO_ANCHOR", "NO_EVENT_DATE", "Context", "base_date", "counted", "group", "points_at", "years_apart"]

NO_ANCHOR = "relative to the day of publication, which is not known"
NO_EVENT_DATE = "counted from an event that the phrase does not date"
ANAPHORIC = re.compile(
    r"\b(?:previous|preceding|prior|following|ensuing|succeeding|same|that|those|before|earlier|after|afterwards?)\b"
)


@dataclass(frozen=True, slots=True)
class Context:
    """`tense` is past, future or none. `read` reads a phrase inside the phrase, in a context such as this one.

    `previous` is the date last told before the phrase, `day` the single day last told, `touches` that `previous` stands
    directly before the phrase, or before a comma in its clause, `beside` that it stands in the same sentence, `apart` that it is
    a year from which the story has gone on: another sentence stands between, or it was told in a relative clause. `before` and
    `after` are the text on either side, `year` a year told next to the phrase, `base` the day from which days are counted where
    `previous` is coarser and told beside it.
    """

    published: date | None
    tense: str
    read: Callable[[str, "Context"], DateSpan]
    previous: DateSpan | None = None
    day: date | None = None
    touches: bool = False
    beside: bool = False
    apart: bool = False
    before: str = ""
    after: str = ""
    year: int | None = None
    base: date | None = None

    def anchor(self, value: str | None = None) -> date:
        """The day of publication; without one the phrase stays unresolved, with its open TIMEX3 value if it has any."""
        if self.published is None:
            raise Unresolved(NO_ANCHOR, value)
        return self.published


def group(found: re.Match[str], *names: str) -> str | None:
    """The first of the named groups that the rule has and that took part in the match, in lower case."""
    groups = found.groupdict()
    return next((re.sub(r"\s+", " ", groups[name].lower()).strip() for name in names if groups.get(name)), None)


def base_date(context: Context) -> date:
    """Where "that day" or "a year later" counts from: the date told before, else the day of publication."""
    previous = context.previous
    return (previous and (previous.earliest or previous.latest)) or context.anchor()


def points_at(context: Context, unit: str, step: int, which: str) -> DateSpan | None:
    """What "that week" or "the following day" is where the date told before is coarser than the unit. None where it is not, or
    where nothing is told before: of the past, the time after what is not dated is not the one after publication."""
    if not ANAPHORIC.search(which):
        return None
    if context.previous is None:
        if step > 0 and context.tense == "past" and context.published:
            raise Unresolved(NO_EVENT_DATE)
        return None
    return counted(context, unit, lambda day: shift(unit, day, step))


def counted(context: Context, unit: str, move: Callable[[date], date]) -> DateSpan | None:
    """ "The day before", "a week after" something of which only the month is told: any day of that month, moved. None where it is
    told no more coarsely than by the unit, or nothing is told. A year from which the story has gone on has no such week."""
    previous = context.previous
    if previous is None or previous.earliest is None or previous.latest is None:
        return None
    earliest, latest = previous.earliest, previous.latest
    first, last = period(unit, earliest)
    if latest - earliest <= last - first:
        return None
    if context.apart:
        raise Unresolved(NO_EVENT_DATE)
    told = previous.value or f"{earliest} to {latest}"
    return DateSpan(move(earliest), move(latest), "span", "text", reason=f"counted from {told}")


def years_apart(words: str, context: Context) -> int:
    """The year that "last year", "the same year", "a year earlier" names. Behind nothing that is dated "that year" is none, nor
    is, of the past, "the following year"."""
    counts_on = r"that|same" if context.tense == "future" else r"that|same|following"
    if context.previous is None and re.search(rf"\b(?:{counts_on})\b", words):
        raise Unresolved(NO_EVENT_DATE)
    anaphoric = re.search(r"\b(?:previous|preceding|prior|following|same|that|earlier|before)\b", words)
    base = base_date(context) if anaphoric else context.anchor()
    step = -1 if re.search(r"\b(?:last|ago|earlier|before|previous|preceding|prior)\b", words) else 0
    return base.year + (1 if re.search(r"\b(?:next|following)\b", words) else step)


def this_weekday(weekday: int, anchor: date, tense: str) -> date:
    """The day with that name nearest to `anchor`: on or after it in the future tense, else on or before it."""
    if tense == "future":
        return anchor + timedelta(days=(weekday - anchor.weekday()) % 7)
    return anchor - timedelta(days=(anchor.weekday() - weekday) % 7)


def unit_at(unit: str, base: date, offset: int) -> DateSpan:
    """The whole unit that lies `offset` units from the one around `base`."""
    return whole(unit, shift(unit, base.replace(day=1) if unit in ("month", "quarter") else base, offset))
