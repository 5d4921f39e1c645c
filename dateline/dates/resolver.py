"""From a phrase in its text to the interval of days that it gives."""

import re
from dataclasses import replace
from datetime import date
from functools import cache, lru_cache

from dateline.dates.bounds import bounded, signal_before, signal_inside
from dateline.dates.context import NO_EVENT_DATE
from dateline.dates.finder import dated_before, find
from dateline.dates.grammar import compiled
from dateline.dates.reading import context_at, match_phrase, read_match, read_opened, unresolved
from dateline.dates.tense import tense_at
from dateline.dates.told import Found, Told
from dateline.records import DateSpan, Span

__all__ = ["find_dates", "resolve_date"]

LONGEST = 160  # characters of a phrase read as one expression; longer spans are searched for the first date in them
LEADING = re.compile(
    r"^(?:on|in|at|of|during|over|for|the|around|about|within|through(?= the\b)|throughout|sometime|some time|back)\s+",
    re.IGNORECASE,
)
YEAR_AFTER = r",? (?:of )?(?:(?P<which>last|this|next) year\b|(?P<year>(?=19|20){:dated_year})(?![\w,.-]*\d))"
DAY_FORMS = r"[A-Z][a-z]{2,8}\.? \d{1,2}, \d{4}|\d{1,2} [A-Z][a-z]{2,8} \d{4}|\d{4}-\d\d-\d\d"
TOWN = r"[A-Z][\w'’-]+(?: [A-Z][\w'’-]+){0,3}"  # "Chisinau, 17 May 2023" alone on a line
HEAD_LINE = re.compile(
    rf"^(?:[A-Z][A-Z .,'’-]{{2,40}}[,(] ?|{TOWN}, (?=(?:{DAY_FORMS})\s*$))?"
    rf"(?P<date>{DAY_FORMS})(?=\s*$|\)? *(?:\([A-Z]\w+\)|[-–—]))",
    re.MULTILINE,
)
CLOCK = re.compile(r"\d[:.]\d\d|\d ?[ap]\.?m\b", re.IGNORECASE)
ONWARDS = re.compile(r"\s+(?:onwards?|on)$", re.IGNORECASE)
POINTING = re.compile(  # phrases that may point back to a date told before
    r"\b(?:that|same|previous|following|preceding|prior|later|earlier|before|after|afterwards?|next|then|ensuing|ago|subsequent|time"
    r"|the (?:day|week|month|quarter|year|decade)|hours?|period|morning|afternoon|evening|night|noon|midnight|date|corresponding"
    r"|entire|whole|full|overnight|dawn)\b|\bthe \d{1,2}(?:st|nd|rd|th)\b|\d[:.]\d\d|\d ?[ap]\.?m",
    re.IGNORECASE,
)


@lru_cache(maxsize=256)  # each mention of a sentence asks for its dates
def find_dates(text: str, published_on: date | None) -> tuple[tuple[Span, DateSpan], ...]:
    """Every temporal expression of `text`, in order, without overlaps, each with its reading.

    Dates, times of day, durations and sets are found; the latter two have a TIMEX3 `value` and no days. Spans are
    half-open character offsets and leave prepositions outside; the interval heeds them ("since March").
    """
    published_on = published_on or head_date(text)
    found = find(text, 0, len(text), published_on)
    return tuple(
        (Span(each.start, each.end, text[each.start : each.end]), finished(each.span, text[each.start : each.end], published_on))
        for each in found
    )


@lru_cache(maxsize=1024)
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
    stop = len(phrase.rstrip(' \t\n\r"”,;:'))
    return finished(
        read_span(text, start + lead, max(start + lead, start + stop), published_on, tense), phrase.strip(), published_on
    )


def head_date(text: str) -> date | None:
    """The full date that stands alone on a line, or in the dateline, at the head of a text: its day of publication."""
    line = HEAD_LINE.search(text[:300])
    match = match_phrase(line["date"]) if line else None
    span = read_match(*match, context_at(text, 0, 0, None, Told(), "none")) if match else None
    return span.earliest if span and span.precision == "day" else None


def finished(span: DateSpan, phrase: str, published_on: date | None) -> DateSpan:
    """The reading with its phrase and anchor; the basis is `text` only where the phrase gave a day. An interval that ends before
    it begins is no reading: the database refuses it."""
    if span.earliest and span.latest and span.earliest > span.latest:
        span = unresolved("read as an interval that ends before it begins", span.value)
    dated = span.earliest is not None or span.latest is not None
    return replace(
        span,
        basis="text" if dated else "unknown",
        precision=span.precision if dated else "unknown",
        phrase=phrase,
        anchor=published_on,
    )


def read_span(text: str, start: int, end: int, published: date | None, tense: str | None) -> DateSpan:
    """By one rule, whole, then without the word that opens an interval; else by the expressions inside the span."""
    timed = clock_with_day(text, start, end, published)
    if timed:
        return timed
    opening, offset = signal_inside(text[start:end], text[max(0, start - 60) : start])
    onwards = ONWARDS.search(text, start, end)
    end = onwards.start() if onwards and opening == "since" else end
    signal = opening or signal_before(text[max(0, start - 60) : start], text[end : end + 40])
    if end - start <= LONGEST:
        places = ((start, None if opening else signal), (start + offset, signal))[: 2 if offset else 1]
        for begin, bound in reversed(places) if opening == "eve" else places:  # "on the eve of" what has a day, or of an event
            span = read_whole(text, begin, end, published, tense, bound)
            if span:
                return span
    told = sentence_tense(text, start, end, tense, signal)
    inside = find(text, start, end, published, None if told == "none" else told)
    if inside:
        return hull(inside)
    by_event = re.match(r"(?:before|after|during|ahead of|following|since|until|within|by)\b", text[start:end], re.IGNORECASE)
    return unresolved(NO_EVENT_DATE if by_event else "no rule reads this phrase")


def sentence_tense(text: str, start: int, end: int, tense: str | None, signal: str | None) -> str:
    """The tense of the clause; "by Friday" without any is the coming one."""
    told = tense or tense_at(text, start, end)
    return "future" if told == "none" and signal in ("by", "until", "before") else told


def clock_with_day(text: str, start: int, end: int, published: date | None) -> DateSpan | None:
    """A time of day whose day stands after the span: "[16:15 UTC], June 1st"."""
    wider = find(text, start, min(len(text), end + 30), published) if CLOCK.search(text, start, end) else []
    return next(
        (each.span for each in wider if each.start <= start + 1 and each.end > end and "T" in (each.span.value or "")), None
    )


def read_whole(text: str, start: int, end: int, published: date | None, tense: str | None, signal: str | None) -> DateSpan | None:
    """The reading by one rule of all of the phrase, if need be without its preposition and article."""
    phrase = text[start:end]
    match = match_phrase(phrase)
    while match is None:
        shorter = LEADING.sub("", phrase, count=1)
        if shorter == phrase:
            return None
        phrase, match = shorter, match_phrase(shorter)
    begin = end - len(phrase)
    told = dated_before(text, start, published) if POINTING.search(text, start, end) else Told()
    needed = signal or match[0].tensed
    read_as = sentence_tense(text, start, end, tense, signal) if needed else "none"
    context = replace(context_at(text, begin, end, published, told, read_as), year=year_after(text, end, published))
    return bounded(read_opened(*match, context, text, end, signal), signal, published, read_as, phrase)


@cache
def year_pattern() -> re.Pattern[str]:
    return compiled(YEAR_AFTER)


def year_after(text: str, end: int, published: date | None) -> int | None:
    """The year that follows a month or a day outside the span: "[June 1], 2009", "[October] of next year"."""
    found = year_pattern().match(text, end)
    if found and found["year"]:
        return int(found["year"])
    return published.year + {"last": -1, "this": 0, "next": 1}[found["which"].lower()] if found and published else None


def hull(inside: list[Found]) -> DateSpan:
    """Several expressions in one span: the first that has a date, or from the first to the last where both have."""
    dated = [each.span for each in inside if each.span.earliest and each.span.latest]
    if len(dated) < 2:
        return dated[0] if dated else inside[0].span
    earliest, latest = min(each.earliest for each in dated if each.earliest), max(each.latest for each in dated if each.latest)
    return DateSpan(earliest, latest, "span", "text", value=dated[0].value, reason="several dates in one phrase")
