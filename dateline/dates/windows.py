"""Readers of lengths of time: the past two days, within 48 hours, in two weeks' time, the days ahead; five years, which have no
date, unless that still goes on ("has shelled it for six months")."""

import re
from dataclasses import replace
from datetime import date, timedelta

from dateline.dates.context import NO_EVENT_DATE, Context, base_date, group
from dateline.dates.counts import COMING, amount, few, length, moved, spread, unit_of
from dateline.dates.grammar import words
from dateline.dates.periods import Unresolved
from dateline.records import DateSpan

__all__ = ["READERS", "SO_LONG"]

SO_LONG = "up to publication"  # as a DateSpan's reason
HAS = r"\b(?:has|have)(?: \w+ly| also| not| now)?"
# Not "struck a deal for ten years", "hit it with sanctions for five": how long that is to last.
DONE = (
    r"(?:been\b|\w+ed\b|fought\b|held\b|hit\b(?![^.;]* with\b)|kept\b|shot\b"
    r"|struck\b(?![^.;]*\b(?:accords?|agreements?|bargains?|deals?|pacts?)\b))"
)
ONGOING = re.compile(rf"{HAS} {DONE}[^.;]*\b(?:for|by)$")
# How long what was given or decided once is to last: "has jailed him for two years".
GIVEN = r"(?:appointed|elected|extended|hired|jailed|leased|prolonged|renewed|rented|sentenced|suspended)"
TERM = re.compile(rf"{HAS} (?:been )?{GIVEN}\b[^.;]* for$")


def in_time(found: re.Match[str], context: Context) -> DateSpan:
    """In two weeks' time; within days: between publication and then."""
    count = amount(found)
    if group(found, "within") is None:
        if count is None:
            return DateSpan(context.anchor("FUTURE_REF"), None, "span", "text", value="FUTURE_REF", reason="how long is not told")
        return spread(found, context.anchor(), 1, count)
    if count is None and not (group(found, "unit") or "").endswith("s"):
        count = 1
    value = length(found, count)
    if context.tense == "past":
        raise Unresolved(NO_EVENT_DATE, value)
    anchor = context.anchor(value)
    return until_then(found, anchor, count, value)


def until_then(found: re.Match[str], anchor: date, count: float | None, value: str) -> DateSpan:
    if count is None:
        return DateSpan(anchor, None, "span", "text", value=value, reason="how long is not told")
    last = amount(found, last=True) or count
    letter, unit = unit_of(found)
    end = anchor + timedelta(days=-(-last // 24)) if letter == "TH" else moved(found, anchor, last)
    return DateSpan(anchor, end, unit, "text", value=value)


def window(found: re.Match[str], context: Context) -> DateSpan:
    """The past two days, the next three to six months, recent weeks, the coming days."""
    side, count = group(found, "side") or "", amount(found)
    value = length(found, amount(found, last=True))
    if side in ("first", "final"):
        raise Unresolved("part of a period that the phrase does not name", value)
    if (
        side in ("preceding", "following", "subsequent", "ensuing", "previous")
        and context.previous
        and context.previous.earliest
        and count
    ):
        base, step = base_date(context), 1 if side in ("following", "subsequent", "ensuing") else -1
        edges = sorted((base, moved(found, base, step * count)))
        return DateSpan(
            edges[0], edges[1], unit_of(found)[1], "text", value=value, reason=f"counted from {context.previous.value}"
        )
    anchor = context.anchor(value)
    if count is None and group(found, "quantity") in ("few", "a few") and unit_of(found)[1] in words()["few"]:
        return few(found, anchor, side, value)
    if side in COMING:
        # Days that are yet to come begin tomorrow; hours, and a figure that counts from now, begin at once.
        later = count is None and unit_of(found)[0] != "TH" and anchor < date.max
        return until_then(found, anchor + timedelta(days=1) if later else anchor, count, value)
    if count is None:
        return DateSpan(None, anchor, "span", "text", value=value, reason="how long is not told")
    longest = amount(found, last=True) or count
    hours = unit_of(found)[0] == "TH"
    start = anchor - timedelta(days=-(-longest // 24)) if hours else moved(found, anchor, -longest)
    return DateSpan(start, anchor, unit_of(found)[1], "text", value=value)


def ahead(found: re.Match[str], context: Context) -> DateSpan:
    value = length(found, None if group(found, "bare") else 1)
    anchor = context.anchor(value)
    latest = None if group(found, "bare") else moved(found, anchor, 1)
    return DateSpan(anchor, latest, "span", "text", value=value)


def duration(found: re.Match[str], context: Context) -> DateSpan:
    """A length of time is no date, except "in ten days" said of the future and "for six months" of what still goes on."""
    count = None if group(found, "bare") else amount(found, last=True)
    word = group(found, "bare", "bare2", "bare3") or ""
    if word and not word.endswith("s"):
        count = 1
    if re.match(r"(?:\w+ )?(?:half an?|a half|half-)", found[0], re.IGNORECASE) and not group(found, "quantity"):
        count = 0.5
    value = length(found, count)
    before = context.before.rstrip().lower()
    if count and context.published and before.endswith(" in") and context.tense == "future":
        return replace(spread(found, context.published, 1, amount(found) or count), value=value)
    if count and context.published and ONGOING.search(before) and not TERM.search(before):
        start = moved(found, context.published, -count)
        return DateSpan(start, context.published, unit_of(found)[1], "text", value=value, reason=SO_LONG)
    raise Unresolved("a length of time without a date", value)


READERS = {"in_time": in_time, "window": window, "ahead": ahead, "duration": duration}
