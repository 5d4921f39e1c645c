"""Finding date expressions in running text, and reading one phrase, by the rules of the grammar."""

import re
from dataclasses import dataclass, replace
from datetime import date
from typing import NamedTuple

from dateline.records import DateSpan
from dateline.resolve import date_calendar, date_counts, date_deictic, date_named, date_portions
from dateline.resolve.date_bounds import bounded, joined, signal_before
from dateline.resolve.date_context import Context
from dateline.resolve.date_grammar import Rule, rules, vocabulary, words
from dateline.resolve.date_periods import Unresolved
from dateline.resolve.tense import tense_at

__all__ = ["TENSED", "Found", "Told", "context_at", "dated_before", "find", "match_phrase", "read_match", "unresolved"]

READERS = {**date_calendar.READERS, **date_portions.READERS, **date_deictic.READERS, **date_counts.READERS, **date_named.READERS}
TOKEN = re.compile(r"\d+|[^\W\d_]+")
NUMERIC_HEAD = re.compile(
    r"\d{4}(?!\d)|\d{1,2}(?=[:/.-]\d)|\d{1,2}(?=0s|[’']?s\b)|\d{1,2}(?=(?:st|nd|rd|th)\b)|\d{1,2}(?=\s?[ap]\.?m\b| o['’]clock)|[1-4](?=Q\b)"
)
GAP = re.compile(r"[\s,.\-‐‑–—’‘'()/:+]{0,3}$")
TIME_GAP = re.compile(r"^\s*,?\s*(?:at|on|of|in the|around|about|by|\(|,)?\s*(?:about|around|the)?\s*$", re.IGNORECASE)
EXTRA_HEADS = frozenset(
    "yesterday today tomorrow tonight overnight now currently presently present current nowadays recently lately recent moment ongoing past future soon shortly "
    "history time times then date term midnight noon annual annually daily yearly weekly monthly quarterly nightly hourly fortnightly eventually someday formerly "
    "jan feb mar apr jun jul aug sept sep oct nov dec fy h q run memory day century eve".split()
)
TENSED = frozenset(  # rules whose reading depends on the tense
    "month_day day_range day_of_month months_range month season quarter half_year weekday the_weekend deictic_unit definite_unit named_day in_time duration portion_of "
    "eml_period week_of".split()
)
RUN = 9  # words looked back from the head of an expression
NEAR = 500  # characters in which "that day" looks for the day


@dataclass(frozen=True, slots=True)
class Found:
    """An expression at [start, end) and its reading."""

    start: int
    end: int
    span: DateSpan


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


def match_phrase(phrase: str) -> tuple[Rule, re.Match[str]] | None:
    """The first rule that takes all of the phrase, with its match."""
    for rule in rules():
        found = rule.pattern.fullmatch(phrase)
        if found:
            return rule, found
    return None


class Told(NamedTuple):
    """What was told before a place: the last expression with a date, and the last single day."""

    last: Found | None = None
    day: date | None = None

    def and_then(self, item: Found) -> "Told":
        span = item.span
        if span.earliest is None or (span.value or "").startswith(("P", "F")):
            return self
        return Told(item, span.earliest if span.precision == "day" and span.earliest == span.latest else self.day)


def context_at(text: str, start: int, end: int, published: date | None, told_before: Told, tense: str | None = None) -> Context:
    """What stands around [start, end)."""
    previous = told_before.last
    before = text[max(0, start - 60) : start]
    told = tense or tense_at(text, start, end)
    span = previous.span if previous else None

    def inner(phrase: str) -> DateSpan:
        match = match_phrase(phrase.strip())
        plain = Context(published, told, inner, span, told_before.day)
        return read_match(*match, plain) if match else unresolved("no rule reads this phrase")

    touches = previous is not None and bool(re.fullmatch(r"\s*[,–—-]?\s*", text[previous.end : start]))
    return Context(published, told, inner, span, told_before.day, touches, before, text[end : end + 40])


def is_head(token: re.Match[str], text: str) -> bool:
    word = token[0]
    if word[0].isdigit():
        return NUMERIC_HEAD.match(text, token.start()) is not None
    return word.lower() in heads()


_HEADS: frozenset[str] | None = None


def heads() -> frozenset[str]:
    """Words of which every expression has at least one."""
    global _HEADS  # noqa: PLW0603 - computed once from the data
    if _HEADS is None:
        known = words()
        base = {
            w
            for name in ("months", "weekdays", "seasons", "units", "decades", "parts", "plurals")
            for key in known[name]
            for w in key.split()
        }
        _HEADS = frozenset(base | {f"{word}s" for word in base} | EXTRA_HEADS | date_named.head_words()) - {"small", "early"}
    return _HEADS


def run_starts(tokens: list[re.Match[str]], index: int, floor: int, text: str) -> list[int]:
    """Where an expression with its head at token `index` may begin: the run of date words before it, leftmost first."""
    starts = [tokens[index].start()]
    for place in range(index - 1, max(-1, index - 1 - RUN), -1):
        token = tokens[place]
        known = token[0][0].isdigit() or token[0].lower() in vocabulary()
        if token.start() < floor or not known or not GAP.match(text[token.end() : tokens[place + 1].start()]):
            break
        starts.append(token.start())
    return [start - 1 if start > floor and text[start - 1] in "’‘'" else start for start in reversed(starts)]


def fits(rule: Rule, text: str, found: re.Match[str]) -> bool:
    """Whether the context of the match allows the rule in running text."""
    before = text[max(0, found.start() - 40) : found.start()]
    if rule.after and not rule.after.search(before):
        return False
    if rule.unless_after and rule.unless_after.search(before):
        return False
    return not (rule.unless_before and rule.unless_before.match(text, found.end()))


def longest(text: str, starts: list[int], head: int, limit: int) -> tuple[Rule, re.Match[str]] | None:
    """The longest match that covers the head, from the leftmost start that has one."""
    for start in starts:
        best: tuple[Rule, re.Match[str]] | None = None
        for rule in rules():
            found = rule.pattern.match(text, start, limit)
            if found and found.end() > head and (best is None or found.end() > best[1].end()) and fits(rule, text, found):
                best = (rule, found)
        if best:
            return best
    return None


def find(text: str, low: int, high: int, published: date | None, tense: str | None = None) -> list[Found]:
    """Every expression in text[low:high], in order, read and joined; none overlaps another. `tense` overrides the clause's."""
    tokens, kept, floor = list(TOKEN.finditer(text, low, high)), list[Found](), low
    told = Told()
    for index, token in enumerate(tokens):
        if token.start() < floor or not is_head(token, text):
            continue
        match = longest(text, run_starts(tokens, index, floor, text), token.start(), high)
        if match is None:
            continue
        rule, found = match
        start, floor = found.start(), found.end()
        signal = signal_before(text[max(0, start - 60) : start], text[floor : floor + 40])
        context = context_at(text, start, floor, published, told, tense or (None if signal or rule.read in TENSED else "none"))
        span = read_match(rule, found, context)
        item = Found(found.start(), found.end(), span)
        merged = merge(text, kept[-1], item, published) if kept else None
        if merged:
            kept[-1] = item = merged
        else:
            item = replace(item, span=bounded(span, signal, published, context.tense))
            kept.append(item)
        told = told.and_then(item if merged else Found(item.start, item.end, span))
    return kept


def merge(text: str, one: Found, other: Found, published: date | None) -> Found | None:
    """Two neighbours told as one: a time and its day, a range, two days in a row."""
    gap = text[one.end : other.start]
    if len(gap) > 12 or "\n" in gap:
        return None
    pair = (one.span.value or "", other.span.value or "")
    if TIME_GAP.match(gap):
        timed = [value.partition("T")[2] if re.match(r"[\dX-]+T", value) else "" for value in pair]
        day = other.span if timed[0] and not timed[1] else one.span if timed[1] and not timed[0] else None
        if day and day.precision == "day" and day.earliest and day.earliest == day.latest:
            clock = timed[0] or timed[1]
            return Found(one.start, other.end, replace(day, value=f"{day.earliest}T{clock}"))
    span = joined(one.span, gap, other.span)
    if span is None:
        return None
    opening = re.search(r"\b(?:from|between)\s+$", text[max(0, one.start - 9) : one.start], re.IGNORECASE)
    return Found(one.start - (len(opening[0]) if opening else 0), other.end, span)


def dated_before(text: str, start: int, published: date | None) -> Told:
    """What is told shortly before `start`: the last expression with a date, and the last day."""
    told = Told()
    for item in find(text, max(0, start - NEAR), start, published):
        told = told.and_then(item)
    return told
