"""Words that open or close an interval around a date (since, by, until, before, after), and dates joined in ranges and lists."""

import re
from dataclasses import replace
from datetime import date

from dateline.dates.periods import rank
from dateline.records import DateSpan

__all__ = ["NOT", "bounded", "joined", "signal_before", "signal_inside"]

SIGNALS = {
    "since": r"(?:ever |not )?since(?: about| around| at least)?|starting(?: from| on| in)?|beginning(?: on| in)?|as of|as from"
    r"|with effect from|effective(?: from| as of)?|on or after|not? earlier than|not before|from",
    "by": r"by|no later than|not later than|at the latest by|up to|as late as|on or before",
    "until": r"(?:until|till|up until|up to)(?: and including| at least)?|through(?! the)"
    r"|between now and|from (?:now|today) (?:to|until|till|through)",
    "before": r"before|prior to|ahead of|earlier than",
    "after": r"after|later than|following",
}
JOINED_BY = re.compile(
    r"^\s*(?P<list>,|and|or|&|as well as)?\s*(?P<range>to|through|thru|until|till|[-‐‑–—])?\s*$", re.IGNORECASE
)
INSIDE = {name: re.compile(rf"(?:{words})\s+(?=\S)", re.IGNORECASE) for name, words in SIGNALS.items()}
OUTSIDE = {
    name: re.compile(rf"(?<![\w-])(?:{words.removesuffix('|from')})(?:\s+(?:the|late|early|on|about))?\s*$", re.IGNORECASE)
    for name, words in SIGNALS.items()
}
FROM_HERE, ONWARDS = re.compile(r"\bfrom\s+$", re.IGNORECASE), re.compile(r"\s+(?:onwards?\b|on(?=$|[.,;]))", re.IGNORECASE)
NOT = r"(?:\b(?:not|never|cannot)|n['’]t)\b"
NEGATED = re.compile(rf"{NOT}[^.,;:]*$", re.IGNORECASE)
CONDITION = re.compile(r"\b(?:if|unless|who|those)\b[^.,;:]*$", re.IGNORECASE)  # "if they do not leave before Friday": a deadline
CLOSE = re.compile(
    r"(?:before |prior to )?(?:the |its )?(?:very )?(?:(?:end|close)\b|\S*[ -]end$|(?:year|month|week)[’']s end$)", re.IGNORECASE
)
LENGTH = re.compile(r"P[\dXT]|(?:PRESENT|PAST|FUTURE)_REF")
# What stands behind a date and is no noun of it ("by Friday they must leave").
SMALL_WORD = (
    r"and|or|to|when|but|as|in|on|at|with|for|by|if|after|before|the|that|which|they|their|them|there|this|these|those|will|would|could"
    r"|should|must|have|were|from|into|over|since|while|where|whose|both|some|many|most|unless|because"
)
OWNED = re.compile(rf"['’]s?\b|['’]|[ -](?!(?:{SMALL_WORD})\b)[a-z]{{4,}}")


def signal_inside(phrase: str, before: str = "") -> tuple[str | None, int]:
    """The opening word with which the phrase itself begins, and where the date after it starts. "Not until May" is in May,
    "not before May" in May or later."""
    for name, pattern in INSIDE.items():
        found = pattern.match(phrase)
        if found:
            return denied(name, before), found.end()
    return None, 0


def denied(name: str, clause: str) -> str | None:
    """What the opening word says after `clause`, which may deny it."""
    if not NEGATED.search(clause) or (name == "before" and CONDITION.search(clause)):
        return name
    return {"until": None, "before": "since"}.get(name, name)


def signal_before(before: str, after: str) -> str | None:
    """The opening word that stands before a date, unless the date only describes a noun ("after Monday's attack")."""
    tail = before[-24:]
    if FROM_HERE.search(tail) and ONWARDS.match(after):
        return "since"
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
    if signal is None or start is None or end is None or LENGTH.match(span.value or ""):
        return span
    ahead = published is not None and end >= published
    if signal == "since":
        if published and published >= start and (tense != "future"):
            return replace(span, latest=published)
        return replace(span, latest=None)
    if signal in ("by", "until") or (signal == "before" and CLOSE.match(phrase)):
        begun = start if signal == "by" and "T" in (span.value or "") else None  # "by midnight they had left": on that day
        return replace(span, earliest=published if ahead else begun)
    if signal == "before":
        last = days_from(start, -1)
        return replace(span, earliest=published if published and last >= published else None, latest=last)
    first = days_from(end, 1)
    return replace(span, earliest=first, latest=published if published and published >= first and tense == "past" else None)


def joined(one: DateSpan, gap: str, other: DateSpan, between: bool = False) -> DateSpan | None:
    """The interval of two dates told together: a range ("Monday to Friday", "between Monday and Friday"), or a list of
    neighbours ("Monday and Tuesday")."""
    found = JOINED_BY.match(gap)
    edges = (one.earliest, one.latest, other.earliest, other.latest)
    if (
        found is None
        or not gap.strip()
        or any(each is None for each in edges)
        or LENGTH.match(one.value or "")
        or "T" in (other.value or "")
    ):
        return None
    start, end, second_start, second_end = (each for each in edges if each)
    if rank(one.precision) != rank(other.precision) or "T" in (one.value or ""):
        return None
    is_range = (found["range"] and not found["list"]) or (between and (found["list"] or "").lower() == "and")
    if is_range and second_start < start and one.precision == "day" and (start - second_start).days < 7:
        other = replace(other, value=days_from(second_start, 7).isoformat())
        second_start, second_end = days_from(second_start, 7), days_from(second_end, 7)
    neighbours = (second_start - end).days == 1
    if second_start <= end or not (neighbours or is_range):
        return None
    return DateSpan(start, second_end, one.precision, "text", value=f"{one.value}/{other.value}")
