"""Readers of what is no calendar date: sets (every year), times of day, now, recently, soon, that time."""

import re
from dataclasses import replace
from datetime import date

from dateline.dates.context import NO_ANCHOR, Context, group
from dateline.dates.counts import length
from dateline.dates.grammar import number, words
from dateline.dates.periods import Unresolved, whole
from dateline.records import DateSpan

__all__ = ["READERS"]

# "At the same time Oslo expelled two", at the head of a clause, joins it to what goes on.
THE_SAME_TIME = re.compile(r"(?:at )?the same time", re.IGNORECASE)
JOINING = re.compile(r"(?:^|[.!?;:,–—\n”\"]|\b(?:and|but|yet|while))\s*(?:at\s+)?$", re.IGNORECASE)


def reference(found: re.Match[str], context: Context) -> DateSpan:
    if group(found, "present"):
        return bounded_reference("PRESENT_REF", context.published, context.published)
    if group(found, "past"):
        return bounded_reference("PAST_REF", None, context.published)
    return bounded_reference("FUTURE_REF", context.published, None)


def bounded_reference(value: str, earliest: date | None, latest: date | None) -> DateSpan:
    if earliest is None and latest is None:
        raise Unresolved(NO_ANCHOR, value)
    return DateSpan(earliest, latest, "day" if earliest and latest else "span", "text", value=value)


def that_time(found: re.Match[str], context: Context) -> DateSpan:
    is_joining = THE_SAME_TIME.fullmatch(found[0]) and JOINING.search(context.before)
    if is_joining and context.published and not context.beside:
        raise Unresolved("joins its clause to what is being told", "PAST_REF")
    if context.previous and context.previous.earliest:
        return replace(context.previous, reason=f"the date told before: {context.previous.value}")
    raise Unresolved("points to a date that was not told", "PAST_REF")


def clock(found: re.Match[str], context: Context) -> DateSpan:
    """10:30 p.m. EDT: the day last told (else of publication), the time as given; Z only for universal time."""
    text, zone = re.sub(r"\s", "", found["clock"].lower()), group(found, "zone") or ""
    digits = re.match(r"(\d{1,2})(?:[:.]?(\d\d))?", text)
    hour, minute = (24, 0) if text == "midnight" else (12, 0)
    if digits:
        hour, minute = int(digits[1]), int(digits[2] or 0)
        afternoon = re.search(r"p\.?m|afternoon|evening|night", found[0].lower())
        hour += 12 if afternoon and hour < 12 else -12 if re.search(r"a\.?m\b", text) and hour == 12 else 0
    time = f"T{hour:02d}:{minute:02d}{'Z' if zone in words()['universal_zones'] and not group(found, 'offset') else ''}"
    base = context.day or context.anchor(f"XXXX-XX-XX{time}")
    return replace(whole("day", base), value=f"{base}{time}")


def recurring(found: re.Match[str], _context: Context) -> DateSpan:
    told = group(found, "set")
    raise Unresolved("comes again and again", words()["sets"].get(told) or length(found, number(group(found, "count")) or 1))


READERS = {
    "set": recurring,
    "per_unit": recurring,
    "named_set": recurring,
    "reference": reference,
    "that_time": that_time,
    "clock": clock,
}
