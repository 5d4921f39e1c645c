"""Finding date expressions in running text: the longest rule that fits at the leftmost place, neighbours joined ("10:30 p.m. EDT"
and "on Monday" are one)."""

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import lru_cache

from dateline.dates.bounds import bounded, is_range, joined, signal_before
from dateline.dates.context import Context
from dateline.dates.counts import OF_WHAT_FOLLOWS
from dateline.dates.grammar import Rule, rules
from dateline.dates.heads import TOKEN, is_head, run_starts
from dateline.dates.ranges import ends_of_range
from dateline.dates.reading import context_at, match_phrase, read_opened
from dateline.dates.tense import tense_at
from dateline.dates.told import Found, Told
from dateline.dates.told_aside import Telling

__all__ = ["dated_before", "find"]

TIME_GAP = re.compile(r"^\s*[,)]?\s*(?:at|on|of|in the|around|about|by|\(|,)?\s*(?:about|around|the)?\s*$", re.IGNORECASE)
TIMES = frozenset(("clock", "part_of_day"))
NEAR = 500  # characters in which "that day" looks for the day


def fits(rule: Rule, text: str, found: re.Match[str]) -> bool:
    """Whether the context of the match allows the rule in running text."""
    before = text[max(0, found.start() - 40) : found.start()]
    if rule.after and not rule.after.search(before):
        return False
    if rule.unless_after and rule.unless_after.search(before):
        return False
    return not (rule.unless_before and rule.unless_before.match(text, found.end()))


Matches = list[tuple[Rule, re.Match[str]]]


def longest(text: str, starts: list[int], head: int, matches: Callable[[int], Matches]) -> tuple[Rule, re.Match[str]] | None:
    """The longest of the `matches` at a start that covers the head, from the leftmost start that has one."""
    for start in starts:
        best: tuple[Rule, re.Match[str]] | None = None
        for rule, found in matches(start):
            if found.end() > head and (best is None or found.end() > best[1].end()) and fits(rule, text, found):
                best = (rule, found)
        if best:
            return best
    return None


def matcher(text: str, limit: int) -> Callable[[int], Matches]:
    """What the rules take from a start up to `limit`, each start tried once: in a table, one stands before ten heads."""
    known: dict[int, Matches] = {}

    def matches(start: int) -> Matches:
        if start not in known:
            known[start] = [(rule, found) for rule in rules() if (found := rule.pattern.match(text, start, limit))]
        return known[start]

    return matches


def find(text: str, low: int, high: int, published: date | None, tense: str | None = None) -> list[Found]:
    """Every expression in text[low:high], in order, read and joined; none overlaps another. `tense` overrides the clause's."""
    return _find(text, low, high, published, tense)[0]


def _find(text: str, low: int, high: int, published: date | None, tense: str | None) -> tuple[list[Found], Telling]:
    """Every expression in text[low:high], and what they have told, each without what "since" or "by" makes of it."""
    tokens, kept, floor = list(TOKEN.finditer(text, low, high)), list[Found](), low
    telling, matches = Telling(), matcher(text, high)
    for index, token in enumerate(tokens):
        if token.start() < floor or not is_head(token, text):
            continue
        match = longest(text, run_starts(tokens, index, floor, text), token.start(), matches)
        if match is None:
            continue
        rule, found = match
        start, floor = found.start(), found.end()
        signal = signal_before(text[max(0, start - 60) : start], text[floor : floor + 40])
        read_as = tense or (None if signal or rule.tensed else "none")
        if read_as is None and signal in ("by", "until", "before") and tense_at(text, start, floor) == "none":
            read_as = "future"
        context = context_at(text, start, floor, published, telling.at(start), read_as)
        span = read_opened(rule, found, context, text, floor, signal)
        item = Found(found.start(), found.end(), span)
        merged = merge(text, kept[-1], item, context) if kept else None
        if merged:
            kept[-1] = item = merged
        else:
            item = replace(item, span=bounded(span, signal, published, context.tense, text[start:floor]))
            kept.append(item)
        telling = telling.and_then(text, kept[:-1], item if merged else Found(item.start, item.end, span))
    return kept, telling


def merge(text: str, one: Found, other: Found, context: Context) -> Found | None:
    """Two neighbours told as one: a time and its day, a range, two days in a row."""
    gap = text[one.end : other.start]
    if len(gap) > 12 or "\n" in gap:
        return None
    pair = (one.span.value or "", other.span.value or "")
    is_of_event = (other.span.reason or "").startswith(OF_WHAT_FOLLOWS)  # "that evening, two days after the raid"
    is_counted = is_of_event or (
        read_of(text, other) == "ago" and read_of(text, one) not in TIMES
    )  # "at noon on Friday, a day after"
    if TIME_GAP.match(gap) and not is_counted:
        timed = [value.partition("T")[2] if re.match(r"[\dX-]+T", value) else "" for value in pair]
        clocks = [time if time[:1].isdigit() else "" for time in timed]
        if any(clocks) and not all(clocks):  # "3:30 Monday afternoon": the clock tells more
            timed = [clock and in_part(clock, timed) for clock in clocks]
        day = other.span if timed[0] and not timed[1] else one.span if timed[1] and not timed[0] else None
        if day and day.precision == "day" and day.earliest and day.earliest == day.latest:
            clock = timed[0] or timed[1]
            return Found(one.start, other.end, replace(day, value=f"{day.earliest}T{clock}"))
    opening = re.search(r"\b(?:from|between)\s+$", text[max(0, one.start - 9) : one.start], re.IGNORECASE)
    between = opening is not None and opening[0].lower().startswith("between")
    first, last = ends_of_range(text, one, other, context) if is_range(gap, between) else (one.span, other.span)
    span = joined(first, gap, last, between)
    if span is None:
        return None
    return Found(one.start - (len(opening[0]) if opening else 0), other.end, span)


def read_of(text: str, item: Found) -> str | None:
    """What the rule of the expression reads; None: it is of several, a time and its day."""
    match = match_phrase(text[item.start : item.end])
    return match[0].read if match else None


def in_part(clock: str, times: list[str]) -> str:
    """The time of day in the part of the day told with it: 3:30 in the afternoon is 15:30."""
    hour = int(clock[:2])
    is_later = hour < 12 and ("AF" in times or "EV" in times or ("NI" in times and hour > 5))
    return f"{hour + 12}{clock[2:]}" if is_later else clock


@lru_cache(maxsize=256)  # each rule asks for what is told before the same words
def dated_before(text: str, start: int, published: date | None) -> Told:
    """What is told shortly before `start`: the last expression with a date, and the last day."""
    return _find(text, max(0, start - NEAR), start, published, None)[1].at(start)
