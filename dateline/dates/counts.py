"""Readers of time counted from publication or a day told before: "two weeks ago" (the week), "a year later", "three months after
the summit" (unresolved); and the counting itself."""

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

from dateline.dates.context import NO_EVENT_DATE, Context, counted, group
from dateline.dates.grammar import number, words
from dateline.dates.periods import MONTHS_IN, Unresolved, period, rank, shift, whole
from dateline.records import DateSpan

__all__ = ["COMING", "OF_WHAT_FOLLOWS", "READERS", "amount", "length", "moved", "spread", "unit_of"]

OF_WHAT_FOLLOWS = "the date of what follows"
MORE, LESS = (
    re.compile(r"more than|\bover\b|at least|well over"),
    re.compile(r"less than|fewer than|up to|at most|\bunder\b|just under"),
)
ANAPHORIC_WAYS = dict.fromkeys(("earlier", "before", "previously", "prior", "beforehand"), -1) | dict.fromkeys(
    ("later", "after", "afterwards", "afterward", "thereafter", "from then"), 1
)
ABOUT = re.compile(r"about|around|nearly|almost|roughly|approximately|some |couple ")
COMING = ("next", "coming", "following", "upcoming", "ensuing")
COUPLE = re.compile(r"(?:a )?couple(?: of)?")


def unit_of(found: re.Match[str]) -> tuple[str, str]:
    """TIMEX3 letter and calendar unit of the unit word of a match."""
    word = group(found, "unit", "unit_counted", "bare", "bare2", "bare3") or "time"
    singular = words()["plurals"].get(word) or (word if word in words()["units"] else word.removesuffix("s"))
    letter, unit = words()["units"].get(singular, ("D", "day"))
    return letter, unit


def amount(found: re.Match[str], last: bool = False) -> float | None:
    """The number counted, None where the phrase gives no figure; of "two or three" the second where `last`."""
    name = "quantity2" if last and group(found, "quantity2") else "quantity"
    value = number(group(found, name, "count")) if group(found, name, "count") else None
    extra = 0.5 if value and value == int(value) and re.search(r"and a half\b", found[0], re.IGNORECASE) else 0
    return value + extra if value else None


def length(found: re.Match[str], count: float | None) -> str:
    """TIMEX3 duration: P3M, PT48H, P2.5Y, PXD."""
    letter, _ = unit_of(found)
    if (group(found, "unit", "unit_counted") or "").startswith("fortnight"):
        count = None if count is None else count * 2
    if count is not None and count % 1 and letter in ("DE", "CE"):
        letter, count = "Y", count * {"DE": 10, "CE": 100}[letter]  # half a century is fifty years
    figure = "X" if count is None else f"{count:g}"
    return f"PT{figure}{letter[1:]}" if letter.startswith("T") and len(letter) == 2 else f"P{figure}{letter}"


def moved(found: re.Match[str], base: date, count: float) -> date:
    letter, unit = unit_of(found)
    if is_time(found):
        hours = count / {"TS": 3600, "TM": 60, "TH": 1}[letter]
        return base + timedelta(days=int(hours / 24))
    return shift(unit, base, count * (2 if "fortnight" in found[0].lower() else 1))


def is_time(found: re.Match[str]) -> bool:
    """Whether the unit counted is an hour or less."""
    letter, _ = unit_of(found)
    return letter in ("TH", "TM", "TS")


def ago(found: re.Match[str], context: Context) -> DateSpan:
    """Two weeks ago is the week, four years ago the year: as exact as its unit.

    "Later" and "earlier" count from the date told before.
    """
    way, count = group(found, "way") or "ago", amount(found)
    if way in ANAPHORIC_WAYS:
        return from_previous(found, context, count, ANAPHORIC_WAYS[way])
    sign, vague = -1 if way in ("ago", "back") else 1, group(found, "quantity") or ""
    if COUPLE.fullmatch(vague):
        count = 2
    if vague in ("few", "a few") and unit_of(found)[1] in words()["few"] and not is_time(found):
        return few(found, context.anchor("PAST_REF"), "past" if sign < 0 else "coming", length(found, None))
    if group(found, "bare") or count is None:
        value = "PAST_REF" if sign < 0 else "FUTURE_REF"
        anchor = context.anchor(value)
        if is_time(found) and sign < 0:  # "hours ago"
            return DateSpan(anchor - timedelta(days=1), anchor, "day", "text", value=anchor.isoformat())
        earliest, latest = (None, anchor) if sign < 0 else (anchor, None)
        return DateSpan(earliest, latest, "span", "text", value=value, reason="how long is not told")
    return spread(found, context.anchor(), sign, count)


def few(found: re.Match[str], anchor: date, side: str, value: str) -> DateSpan:
    """The past few days: about a week up to publication; the next few days: about a week from the day after it."""
    unit = unit_of(found)[1]
    later = side in COMING
    far = moved(found, anchor, words()["few"][unit] * (1 if later else -1))
    tomorrow = min(anchor + timedelta(days=1), far) if later else anchor
    return DateSpan(min(tomorrow, far), max(tomorrow, far), unit, "text", value=value, reason="a few: at most about that many")


def spread(found: re.Match[str], base: date, sign: int, count: float) -> DateSpan:
    """The unit that lies `count` units from `base`, widened where the phrase says about, more than, less than."""
    letter, unit = unit_of(found)
    fine = {"year": "month", "century": "decade", "decade": "year", "month": "week"}.get(unit, unit) if count % 1 else unit
    span = whole(fine, moved(found, base, sign * count))
    if is_time(found) and span.earliest and span.latest:
        far = base + sign * timedelta(days=-(-count // 24) if letter == "TH" else 1)
        span = replace(span, earliest=min(far, span.earliest), latest=max(far, span.latest))
    if group(found, "quantity2"):
        return hull(span, whole(unit, moved(found, base, sign * (amount(found, last=True) or count))))
    return qualified(found, span, base, sign, count)


def qualified(found: re.Match[str], span: DateSpan, base: date, sign: int, count: float) -> DateSpan:
    """What is counted from `base`, widened where the phrase says about, more than, less than."""
    phrase, day = found[0].lower(), timedelta(days=1)
    if MORE.search(phrase):
        if sign > 0 and is_time(found) and span.latest and span.latest < date.max:  # "more than two hours later": by the next day
            return replace(span, latest=span.latest + day)
        return replace(span, earliest=None) if sign < 0 else replace(span, latest=None)
    if LESS.search(phrase):
        return replace(span, latest=base) if sign < 0 else replace(span, earliest=base)
    if ABOUT.search(phrase) and span.earliest and span.latest and not is_time(found):  # an hour more or less is no day
        unit, slack = _slack(unit_of(found)[1], span.precision, count)
        fine = span.precision if rank(span.precision) < rank(unit) else unit
        first, last = shift(unit, span.earliest, -slack), period(fine, shift(unit, span.latest, slack))[1]
        first, last = (first, min(last, base)) if sign < 0 else (max(first, base), last)  # "ago" never lies ahead
        return replace(span, earliest=first, latest=last, reason=span.reason or "approximate")
    return span


def _slack(unit: str, precision: str, count: float) -> tuple[str, float]:
    """By how much "about" widens what is counted: one unit or a tenth, in months where years lead to a month."""
    if unit in MONTHS_IN and precision in MONTHS_IN:
        unit, count = precision, count * MONTHS_IN[unit] / MONTHS_IN[precision]
    return unit, max(1, count // 10)


def hull(one: DateSpan, other: DateSpan) -> DateSpan:
    edges = [each for each in (one.earliest, one.latest, other.earliest, other.latest) if each]
    return replace(one, earliest=min(edges), latest=max(edges))


def from_previous(found: re.Match[str], context: Context, count: float | None, sign: int) -> DateSpan:
    """A year later, three days earlier: counted from the date told before; "Friday, two days after X" gives the date of X."""
    way, previous, value = group(found, "way") or "", context.previous, length(found, count)
    unit, of_event = unit_of(found)[1], way in ("before", "after") and re.match(r"\s+(?:\w|[\"“‘])", context.after)
    if count is None:
        raise Unresolved(NO_EVENT_DATE, value)
    if of_event:
        if not (context.touches and previous and previous.earliest and rank(previous.precision) <= rank(unit)):
            raise Unresolved(NO_EVENT_DATE, value)
        target = spread(found, previous.earliest, -sign, count)
        return replace(target, value=value, reason=f"{OF_WHAT_FOLLOWS}, counted from {previous.value}")
    if previous is None or previous.earliest is None:
        if unit in ("year", "month", "decade") and way == "earlier" and context.published:
            return replace(spread(found, context.published, sign, count), reason="counted from publication")
        raise Unresolved(NO_EVENT_DATE, value)
    base, published = context.base, context.published
    if base and (unit in ("day", "week") or is_time(found)):
        day = moved(found, base, sign * count)
        if published is None or day <= published or base > published:
            return _counted_on(
                found, lambda n: whole(unit, moved(found, base, sign * n), f"counted from {base}"), base, sign, count
            )
    edge = previous.earliest if sign > 0 else previous.latest or previous.earliest
    return _counted_on(found, lambda n: _from_told(found, context, previous, sign * n), edge, sign, count)


def _counted_on(found: re.Match[str], read: Callable[[float], DateSpan], base: date, sign: int, count: float) -> DateSpan:
    """What `read` counts, of "two to three years later" from the first to the last, widened as the phrase says."""
    span, last = read(count), amount(found, last=True)
    if group(found, "quantity2") and last:
        return hull(span, read(last))
    return qualified(found, span, base, sign, count)


def _from_told(found: re.Match[str], context: Context, previous: DateSpan, count: float) -> DateSpan:
    """So many units from the date told before, as exact as that where it is a month and the unit a year."""
    assert previous.earliest is not None
    unit = unit_of(found)[1]
    target_day = moved(found, previous.earliest, count)
    if within := counted(context, unit, lambda day: moved(found, day, count)):
        return within
    finer = previous.precision in ("month", "quarter", "half", "season") and rank(previous.precision) < rank(unit)
    precision = "month" if finer and previous.precision == "season" else previous.precision if finer else unit
    return whole(precision, target_day, f"counted from {previous.value}")


def of_event(_found: re.Match[str], _context: Context) -> DateSpan:
    raise Unresolved(NO_EVENT_DATE)


READERS = {"ago": ago, "of_event": of_event}
