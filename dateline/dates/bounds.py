"""Words that open or close an interval around a date (since, by, until, before, after), and dates joined in ranges and lists."""

import re
from dataclasses import replace
from datetime import date
from functools import lru_cache

from dateline.dates.periods import period, rank, shift
from dateline.records import DateSpan

__all__ = ["NOT", "bounded", "days_from", "is_range", "joined", "signal_before", "signal_inside", "widened"]

SIGNALS = {
    "since": r"(?:ever |not )?since(?: about| around| at least)?|starting(?: from| on| in)?|beginning(?: on| in)?|as of|as from"
    r"|with effect from|effective(?: from| as of)?|on or after|not? earlier than|not before|from",
    "by": r"by|no later than|not later than|at the latest by|up to|as late as|on or before",
    "until": r"(?:until|till|up until|up to)(?: and including| at least)?|through(?! (?:on|the)\b)"
    r"|between now and|from (?:now|today) (?:to|until|till|through)",
    "before": r"before|prior to|ahead of|earlier than",
    "after": r"after|later than|following",
    "eve": r"on the eve of",
}
JOINED_BY = re.compile(
    r"^\s*(?P<list>,|/|and|or|&|as well as)?\s*(?P<range>to|through|thru|until|till|[-‐‑–—])?\s*$", re.IGNORECASE
)
INSIDE = {name: re.compile(rf"(?:{words})\s+(?=\S)", re.IGNORECASE) for name, words in SIGNALS.items()}
OUTSIDE = {
    name: re.compile(rf"(?<![\w-])(?:{words.removesuffix('|from')})(?:\s+(?:the|late|early|on|about))?\s*$", re.IGNORECASE)
    for name, words in SIGNALS.items()
}
FROM_HERE, ONWARDS = re.compile(r"\bfrom\s+$", re.IGNORECASE), re.compile(r"\s+(?:onwards?\b|on(?=$|[.,;]))", re.IGNORECASE)
# "Visits Riga (to June 5)", in a diary.
LAST_DAY, CLOSED = re.compile(r"\(to $"), re.compile(r"\s?\)")
NOT = r"(?:\b(?:not|never|cannot)|n['’]t)\b"
NEGATED = re.compile(rf"{NOT}[^.,;:]*$", re.IGNORECASE)
CLOSE = re.compile(
    r"(?:before |prior to )?(?:the |its )?(?:very )?(?:(?:end|close)\b|\S*[ -]end$|(?:year|month|week)[’']s end$)", re.IGNORECASE
)
CLOCK = re.compile(r"T\d")  # a time of day, not a part of the day
UNITS = ("day", "week", "month", "year")
APPROXIMATE = re.compile(r"\b(?:around|circa|roughly|approximately|(?:in|on|by|of|from|since|until|or) about)\s+$", re.IGNORECASE)
LENGTH = re.compile(r"P[\dXT]|(?:PRESENT|PAST|FUTURE)_REF")
# What stands behind a date and is no noun of it ("by Friday they must leave").
SMALL_WORD = (
    r"and|or|to|when|but|as|in|on|at|with|for|by|if|after|before|the|that|which|they|their|them|there|this|these|those|will|would|could"
    r"|should|must|have|were|from|into|over|since|while|where|whose|both|some|many|most|unless|because"
)
OWNED = re.compile(rf"['’]|[ -](?!(?:{SMALL_WORD})\b)[a-z]{{4,}}")


def signal_inside(phrase: str, before: str) -> tuple[str | None, int]:
    """The opening word with which the phrase itself begins, and where the date after it starts. "Not until May" is in May,
    "not before May" in May or later."""
    for name, pattern in INSIDE.items():
        found = pattern.match(phrase)
        if found:
            return denied(name, before), found.end()
    return None, 0


def denied(name: str, clause: str) -> str | None:
    """What the opening word says after `clause`, which may deny it."""
    if not NEGATED.search(clause):
        return name
    return {"until": None, "before": "since"}.get(name, name)


@lru_cache(maxsize=1024)
def signal_before(before: str, after: str) -> str | None:
    """The opening word that stands before a date, unless the date only describes a noun ("after Monday's attack")."""
    tail = before[-24:]
    if FROM_HERE.search(tail) and ONWARDS.match(after):
        return "since"
    if LAST_DAY.search(tail) and CLOSED.match(after):
        return "until"
    for name, pattern in OUTSIDE.items():
        if pattern.search(tail):
            clause = before[: len(before) - len(tail)] + pattern.sub("", tail)
            owned = name in ("before", "after", "by") and OWNED.match(after)
            return None if owned or re.match(r", (?:when|the (?:year|month|week|day))\b", after) else denied(name, clause)
    return None


def days_from(day: date, count: int) -> date:
    """`day` moved by `count` days, kept within the calendar."""
    return date.fromordinal(min(max(day.toordinal() + count, 1), date.max.toordinal()))


def bounded(span: DateSpan, signal: str | None, published: date | None, tense: str, phrase: str = "") -> DateSpan:
    """The interval that the opening word makes of a date: since January is 1 January to publication. What must be done before
    the end of March may be done up to 31 March."""
    start, end = span.earliest, span.latest
    if signal == "eve" and start is not None and span.precision == "day":
        eve = days_from(start, -1)
        span = replace(span, earliest=eve, latest=eve, value=eve.isoformat())
    if signal in (None, "eve") or start is None or end is None or LENGTH.match(span.value or ""):
        return span
    ahead, is_timed = published is not None and end >= published, "T" in (span.value or "")
    if signal == "since":
        has_begun = published and published >= start and tense != "future"
        return replace(span, latest=published if has_begun else None)
    if signal in ("by", "until") or (signal == "before" and (is_timed or CLOSE.match(phrase))):
        begun = start if signal != "until" and is_timed else None  # "by midnight they had left": on that day
        return replace(span, earliest=published if ahead else begun)
    if signal == "before":
        last = days_from(start, -1)
        return replace(span, earliest=published if published and last >= published else None, latest=last)
    first = days_from(end, 1)
    if is_timed:  # "just after dawn": on that day; after midnight it may be the next one
        return replace(span, latest=first if (span.value or "").endswith("T24:00") and not ahead else end)
    return replace(span, earliest=first, latest=published if published and published >= first and tense == "past" else None)


def widened(span: DateSpan, before: str, after: str) -> DateSpan:
    """ "Around May 20" is a day more on either side, "in about 1990" a year; a time of day, a part of a month and a day that only
    tells of a noun ("a row around the May 20 tests") stay."""
    first, last, unit = span.earliest, span.latest, span.precision
    if first is None or last is None or "T" in (span.value or "") or not APPROXIMATE.search(before) or OWNED.match(after):
        return span
    if unit not in UNITS or (first, last) != period(unit, first):
        return span
    return replace(span, earliest=shift(unit, first, -1), latest=period(unit, shift(unit, last, 1))[1], reason="approximate")


def is_range(gap: str, between: bool) -> bool:
    """Whether the words between two dates make a range of them: "Monday to Friday", "between Monday and Friday"."""
    found = JOINED_BY.match(gap)
    return found is not None and bool(
        (found["range"] and not found["list"]) or (between and (found["list"] or "").lower() == "and")
    )


def joined(one: DateSpan, gap: str, other: DateSpan, between: bool = False) -> DateSpan | None:
    """The interval of two dates told together: a range, or a list of neighbours ("Monday and Tuesday")."""
    edges = (one.earliest, one.latest, other.earliest, other.latest)
    if (
        JOINED_BY.match(gap) is None
        or not gap.strip()
        or any(each is None for each in edges)
        or any(LENGTH.match(each.value or "") or CLOCK.search(each.value or "") for each in (one, other))
    ):
        return None
    start, end, second_start, second_end = (each for each in edges if each)
    if rank(one.precision) != rank(other.precision):
        return None
    neighbours = (second_start - end).days == 1
    if second_start <= end or not (neighbours or is_range(gap, between)):
        return None
    return DateSpan(start, second_end, one.precision, "text", value=f"{one.value}/{other.value}")
