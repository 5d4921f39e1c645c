"""Reading one phrase by the rules of the grammar, in what is known around it."""

import re
from dataclasses import replace
from datetime import date, timedelta
from functools import lru_cache

from dateline.calendar_names import A_MONTH, A_WEEKDAY, number_of_month
from dateline.dates import (
    calendar_days,
    counts,
    deictic,
    from_days,
    named,
    portions,
    references,
    weekdays,
    windows,
    years,
)
from dateline.dates.bounds import widened
from dateline.dates.chronology import carried_year
from dateline.dates.context import Context
from dateline.dates.grammar import Rule, rules_of_phrases
from dateline.dates.periods import Unresolved, whole
from dateline.dates.spoken import spoken_on
from dateline.dates.tense import sentence_bounds, tense_at
from dateline.dates.told import Told, has_gone_on
from dateline.dates.week_lists import week_entry
from dateline.dates.years_told import year_told
from dateline.records import DateSpan

__all__ = ["YEARLESS", "context_at", "match_phrase", "read_match", "read_opened", "unresolved"]

READERS = {
    **calendar_days.READERS,
    **years.READERS,
    **portions.READERS,
    **weekdays.READERS,
    **deictic.READERS,
    **counts.READERS,
    **from_days.READERS,
    **windows.READERS,
    **references.READERS,
    **named.READERS,
}
YEARLESS = ("month_day", "day_range", "month")
# "Were to begin on 3 May", told on 20 May: gone by; in a diary "visits Riga (to May 3)".
WAS_TO = re.compile(
    r"\b(?:was|were) (?:\w+ )?(?:to|due|set|scheduled|expected|slated|supposed|planned)\b[^.;:]*$|\(to $"
    # "Agreed to open talks on 3 May": when they agreed.
    r"|(?<!has )(?<!have )\b(?:agreed|vowed|promised|pledged|decided|offered|threatened) to"
    r" (?:(?!(?:that|which|who|when|where|before|after|will|would|again|more)\b)[^\s.;:,]+ ){1,14}(?:on|in) $"
)
FAR, A_YEAR = timedelta(days=265), timedelta(days=366)
TOUCHING = re.compile(
    r"\s*[,–—-]?\s*|[^.?!;:\n]{1,160},\s*"
)  # "Friday, two days after", "on Friday she flew to Bonn, two days after"
# Between several dates of which the last tells the year: "from June 28 to July 2, 2019".
JOINER = r"(?:\s*[-‐‑–—,&/]\s*|,?\s+(?:to|and|or|through|thru|until|till|as well as)\s+)"
DOM = r"\d{1,2}(?:st|nd|rd|th)?"
DAY = rf"(?:(?=[A-Z])(?i:{A_WEEKDAY}),? )?(?:the )?(?:(?:early|mid|late)[ -])?(?:{DOM} (?:of )?)?"
# Further dates up to one that tells its year.
MONTH = rf"(?=[A-Z])(?i:{A_MONTH})"
LISTED = re.compile(
    rf"(?:{JOINER}{DAY}{MONTH}(?: {DOM}(?!\d))?){{0,3}}{JOINER}"
    rf"(?P<last>{DAY}(?P<month>{MONTH})(?: {DOM}(?!\d))?),? (?:of )?(?P<year>(?:19|20)\d\d)(?!\d|[-.,:/]\d)"
)


def unresolved(reason: str, value: str | None = None) -> DateSpan:
    return DateSpan(None, None, "unknown", "unknown", value=value, reason=reason)


def read_match(rule: Rule, found: re.Match[str], context: Context) -> DateSpan:
    """The reading of a match; a phrase that gives no date keeps its reason."""
    try:
        return READERS[rule.read](found, context)
    except Unresolved as problem:
        return unresolved(str(problem), problem.value)
    except (ValueError, OverflowError, ArithmeticError):
        return unresolved("not a date of the calendar")


def read_listed(rule: Rule, found: re.Match[str], context: Context, text: str, end: int) -> DateSpan:
    """The reading of a match that ends at `end`, in the year that a date listed behind it tells: the one before where it would
    come after that date ("from 30 December to 2 January 2019"); else in that of its chronology. A weekday in a list of them is
    that of its week."""
    start = end - len(found[0])
    entry = week_entry(text, start, context.published) if rule.read == "weekday" and context.published else None
    if entry and start <= entry.start < end:
        return whole("day", entry.day)
    last = _shared_year(text, end) if rule.tensed and context.year is None else None
    if last is None:
        span = read_match(rule, found, context)
        if rule.read not in YEARLESS or context.year is not None:
            return span
        year = carried_year(text, start, end, context.tense)
        ahead = span.earliest - context.published if span.earliest and context.published else timedelta()
        is_bare = not found.groupdict().get("which")
        if year is None and is_bare and context.tense == "past":
            year = year_told(text, start, end, context.published)
        if year is None and is_bare and span.earliest and FAR < ahead <= A_YEAR and WAS_TO.search(context.before):
            year = span.earliest.year - 1
        return read_match(rule, found, replace(context, year=year)) if year else span
    span = read_match(rule, found, replace(context, year=last.year))
    later = span.earliest is not None and span.earliest > last and last.year > 1
    return read_match(rule, found, replace(context, year=last.year - 1)) if later else span


def read_opened(rule: Rule, found: re.Match[str], context: Context, text: str, end: int, signal: str | None) -> DateSpan:
    """The reading of a match that ends at `end`, behind "about" or its opening word `signal`. "On the eve of May Day" is of the
    past where that day is yet to come but its eve is not."""
    start, span = end - len(found[0]), read_listed(rule, found, context, text, end)
    if signal == "eve" and context.tense == "past" and context.published:
        ahead = read_listed(rule, found, replace(context, tense="future"), text, end)
        span = ahead if ahead.earliest and ahead.earliest - context.published <= timedelta(days=1) else span
    return widened(span, text[max(0, start - 24) : start], text[end : end + 24])


@lru_cache(maxsize=1024)
def match_phrase(phrase: str) -> tuple[Rule, re.Match[str]] | None:
    """The first rule that takes all of the phrase, with its match."""
    for rule in rules_of_phrases():
        found = rule.pattern.fullmatch(phrase)
        if found:
            return rule, found
    return None


def context_at(text: str, start: int, end: int, published: date | None, told_before: Told, tense: str | None) -> Context:
    """What stands around [start, end); in a quotation whose day is told, that is its day of publication."""
    published = (spoken_on(text, start, published) or published) if published else None
    previous = told_before.last
    before = text[max(0, start - 60) : start]
    told = tense or tense_at(text, start, end)
    span = previous.span if previous else None

    def inner(phrase: str, around: Context) -> DateSpan:
        match = match_phrase(phrase.strip())
        tense = "past" if re.search(r"\bended\b", text[start:end]) else around.tense
        plain = Context(around.published, tense, inner, span, told_before.day, year=around.year)
        return read_match(*match, plain) if match else unresolved("no rule reads this phrase")

    touches = previous is not None and bool(TOUCHING.fullmatch(text[previous.end : start]))
    begin = sentence_bounds(text, start, end)[0]
    beside = previous is not None and previous.start >= begin
    apart = previous is not None and not beside and has_gone_on(text, previous, begin)
    after = text[end : end + 40]
    day, base = told_before.day, told_before.base
    return Context(published, told, inner, span, day, touches, beside, apart, before, after, base=base)


def _shared_year(text: str, end: int) -> date | None:
    """The last of the dates that follow an expression ending at `end`, where it alone tells the year; the end of a month stands
    for a month."""
    found = LISTED.match(text, end)
    if found is None:
        return None
    day = re.search(r"\d+", found["last"])
    return date(int(found["year"]), number_of_month(found["month"]), min(max(int(day[0]), 1), 28) if day else 28)
