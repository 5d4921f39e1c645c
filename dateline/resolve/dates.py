"""Dates in news text: every temporal expression, and the interval of days that each one gives.

The rules and their limits are told in docs/resolving_dates.md; the grammar is data (data/dates_*.yaml).
"""

import re
from dataclasses import replace
from datetime import date

from dateline.records import DateSpan, Span
from dateline.resolve.date_bounds import bounded, signal_before, signal_inside
from dateline.resolve.date_finder import Found, Told, context_at, dated_before, find, read_phrase, unresolved
from dateline.resolve.tense import tense_at

__all__ = ["find_dates", "resolve_date"]

LONGEST = 160  # characters of a phrase read as one expression; longer spans are searched for the first date in them
LEADING = re.compile(r"^(?:on|in|at|of|during|over|for|the|around|about|within|through|throughout|sometime|some time|back)\s+", re.IGNORECASE)
YEAR_AFTER = re.compile(r",? (?:of )?(?:(last|this|next) year\b|((?:19|20)\d\d)(?![\w,.-]*\d))", re.IGNORECASE)
HEAD_LINE = re.compile(
    r"^(?:[A-Z][A-Z .,'’-]{2,40}[,(] ?)?(?P<date>[A-Z][a-z]{2,8}\.? \d{1,2}, \d{4}|\d{1,2} [A-Z][a-z]{2,8} \d{4}|\d{4}-\d\d-\d\d)(?=\s*$|\)? *(?:\([A-Z]\w+\)|[-–—]))",
    re.MULTILINE,
)
CLOCK = re.compile(r"\d[:.]\d\d|\d ?[ap]\.?m\b", re.IGNORECASE)
POINTING = re.compile(
    r"\b(?:that|same|previous|following|preceding|prior|later|earlier|before|after|afterwards?|next|then|ensuing|ago|the (?:day|week|month|quarter|year|decade)|time|hours?"
    r"|period|morning|afternoon|evening|night|noon|midnight|subsequent|date|corresponding|entire|whole|full)\b|\d[:.]\d\d|\d ?[ap]\.?m",
    re.IGNORECASE,
)


def find_dates(text: str, published_on: date | None) -> tuple[tuple[Span, DateSpan], ...]:
    """Every temporal expression of `text`, in order, without overlaps, each with its reading.

    Dates, times of day, durations and sets are found; the latter two have a TIMEX3 `value` and no days. Spans are
    half-open character offsets and leave prepositions outside; the interval heeds them ("since March").
    """
    published_on = published_on or head_date(text)
    found = find(text, 0, len(text), published_on)
    return tuple((Span(each.start, each.end, text[each.start : each.end]), finished(each.span, text[each.start : each.end], published_on)) for each in found)


def resolve_date(text: str, start: int, end: int, published_on: date | None, tense: str | None = None) -> DateSpan:
    """The date that the expression at [start, end) gives, read in its sentence of `text`.

    `tense` (past, future) overrides the tense read from the clause. Never raises: a span that gives no date comes back
    with precision `unknown` and the reason. The anchor is the day of publication.
    """
    start, end = max(0, start), min(len(text), end)
    published_on = published_on or head_date(text)
    phrase = text[start:end] if start < end else ""
    if not phrase.strip():
        return unresolved("the span is empty")
    lead = len(phrase) - len(phrase.lstrip(" \t\n\r\"'“‘(,"))
    stop = len(phrase.rstrip(" \t\n\r\"”,;:"))
    return finished(read_span(text, start + lead, max(start + lead, start + stop), published_on, tense), phrase.strip(), published_on)


def head_date(text: str) -> date | None:
    """The full date that stands alone on a line, or in the dateline, at the head of a text: its day of publication."""
    line = HEAD_LINE.search(text[:300])
    span = read_phrase(line["date"], context_at(line["date"], 0, len(line["date"]), None, Told())) if line else None
    return span.earliest if span and span.precision == "day" else None


def finished(span: DateSpan, phrase: str, published_on: date | None) -> DateSpan:
    """The reading with its phrase and anchor; the basis is `text` only where the phrase gave a day."""
    dated = span.earliest is not None or span.latest is not None
    return replace(span, basis="text" if dated else "unknown", precision=span.precision if dated else "unknown", phrase=phrase, anchor=published_on)


def read_span(text: str, start: int, end: int, published: date | None, tense: str | None) -> DateSpan:
    signal, offset = signal_inside(text[start:end])
    core = start + offset
    signal = signal or signal_before(text[max(0, start - 60) : start], text[end : end + 40])
    told = tense or tense_at(text, start, end)
    if told == "none" and signal in ("by", "until", "before"):
        told = "future"
    if CLOCK.search(text, start, end):
        wider = [each for each in find(text, start, min(len(text), end + 30), published) if each.start <= start + 1 and each.end > end]
        if wider and "T" in (wider[0].span.value or ""):
            return wider[0].span
    if end - start <= LONGEST:
        span = read_whole(text, start, core, end, published, told)
        if span:
            return bounded(span, signal, published, told) if signal else span
    inside = find(text, start, end, published)
    if not inside:
        return unresolved("no rule reads this phrase")
    return hull(inside)


def read_whole(text: str, start: int, core: int, end: int, published: date | None, tense: str) -> DateSpan | None:
    """The reading by one rule of the whole phrase, then without its opening word, preposition and article."""
    pointing = POINTING.search(text, start, end)
    told = dated_before(text, start, published) if pointing else Told()
    year = year_after(text, end, published)
    for begin in dict.fromkeys((core, start)):
        context = replace(context_at(text, begin, end, published, told, tense), year=year)
        phrase = text[begin:end]
        while phrase:
            span = read_phrase(phrase, context)
            if span:
                return span
            shorter = LEADING.sub("", phrase, count=1)
            if shorter == phrase:
                break
            phrase = shorter
    return None


def year_after(text: str, end: int, published: date | None) -> int | None:
    """The year that follows a month or a day outside the span: "[October] of next year", "[June 1], 2009"."""
    found = YEAR_AFTER.match(text, end)
    if found is None or (published is None and found[1]):
        return None
    if found[2]:
        return int(found[2])
    assert published is not None
    return published.year + {"last": -1, "this": 0, "next": 1}[found[1].lower()]


def hull(inside: list[Found]) -> DateSpan:
    """Several expressions in one span: the first that has a date, or from the first to the last where both have."""
    dated = [each.span for each in inside if each.span.earliest and each.span.latest]
    if len(dated) < 2:
        return dated[0] if dated else inside[0].span
    earliest, latest = min(each.earliest for each in dated if each.earliest), max(each.latest for each in dated if each.latest)
    return DateSpan(earliest, latest, "span", "text", value=dated[0].value, reason="several dates in one phrase")
