"""Readers of parts of longer periods: the end of last year, the first week of November, early June, quarters."""

import re
from dataclasses import replace
from datetime import date, timedelta

from dateline.dates.calendar_days import told_year
from dateline.dates.context import Context, base_date, group
from dateline.dates.grammar import number, words
from dateline.dates.periods import Unresolved, period, portion, shift, whole
from dateline.records import DateSpan

__all__ = ["READERS", "dated_inner"]

RECENT = 6  # months: business news seldom reports on a quarter that ended longer ago without naming its year
EDGES = {
    "start": r"beginning|start|opening|dawn|outset|turn",
    "end": r"(?<!tail )end|close",
    "early": r"early part",
    "mid": r"middle|midpoint|height",
    "late": r"latter part|later part",
    "first-half": r"first half",
    "second-half": r"second half|latter half",
}


def dated_inner(found: re.Match[str], context: Context) -> DateSpan:
    inner = context.read(found["inner"], context)
    if inner.earliest is None or inner.latest is None:
        raise Unresolved(inner.reason or "the period has no date", inner.value)
    return inner


def portion_of(found: re.Match[str], context: Context) -> DateSpan:
    """The end of March, the first week of November, the first nine months of 2010."""
    inner, edge = dated_inner(found, context), group(found, "edge")
    if edge:
        which = next((name for name, pattern in EDGES.items() if re.search(pattern, edge)), None)
        if edge in ("rest", "remainder", "balance") and context.published and inner.latest and inner.latest > context.published:
            return replace(inner, earliest=context.published)
        return portion(which, inner) if which else inner
    ordinal, piece = words()["ordinals"][group(found, "ordinal")], found["piece"].lower().rstrip("s")
    count = number(group(found, "count")) or 1
    if piece == "fortnight":
        piece, count = "day", 14
    if piece in ("half", "part"):
        return portion("first-half" if ordinal == 1 else "second-half", inner)
    if found["piece"].lower().endswith("s") and not group(found, "count"):
        return portion("early" if ordinal == 1 else "late", inner)  # "the first days of March": how many is not said
    return counted_piece(piece, ordinal, int(count), inner)


def counted_piece(piece: str, ordinal: int, count: int, inner: DateSpan) -> DateSpan:
    """Piece number `ordinal` (-1: the last) of a period: days, weeks, weekends, months, quarters or years of it."""
    assert inner.earliest is not None
    assert inner.latest is not None
    if piece == "third":
        return portion("early" if ordinal == 1 else "late" if ordinal in (3, -1) else "mid", inner)
    if piece not in ("day", "week", "weekend", "month", "quarter", "year", "decade"):
        raise Unresolved(f"no rule for {piece}")
    if count > 1:
        start = inner.earliest if ordinal == 1 else shift(piece, inner.latest + timedelta(days=1), -count)
        return DateSpan(start, shift(piece, start, count) - timedelta(days=1), piece, "text", value=f"P{count}{piece[0].upper()}")
    if ordinal == -1:
        first, last = period(piece, inner.latest)
        is_of_next = 2 * (last - inner.latest) > last - first + timedelta(days=1)  # a week belongs where most of its days lie
        return whole(piece, shift(piece, inner.latest, -1) if is_of_next else inner.latest)
    first = period(piece, inner.earliest)[0]
    if piece == "week" and first < inner.earliest - timedelta(days=3):
        first += timedelta(days=7)
    if piece == "weekend" and first < inner.earliest:
        first += timedelta(days=7)
    span = whole(piece, shift(piece, first, ordinal - 1))
    if span.earliest and span.earliest > inner.latest:
        raise Unresolved("the period has no such part")
    return span


def year_edge(found: re.Match[str], context: Context) -> DateSpan:
    """Year-end is December, mid-year May to August."""
    inner = group(found, "inner") or "this"
    year = int(inner) if inner.isdigit() else context.anchor("XXXX").year + {"last": -1, "next": 1}.get(inner, 0)
    return portion("mid" if "mid" in found[0].lower() else "end", whole("year", date(year, 1, 1)))


def month_edge(found: re.Match[str], context: Context) -> DateSpan:
    return portion("end", whole("week" if "week" in found[0].lower() else "month", context.anchor("XXXX-XX")))


def eml_period(found: re.Match[str], context: Context) -> DateSpan:
    """Early June, late last year, mid-July; "earlier this month" ends, "later this month" begins at publication."""
    inner, word = dated_inner(found, context), group(found, "eml") or ""
    published, which = context.published, word.removeprefix("very ")
    if which.startswith("as "):  # "as early as next week": at any time of it that is not over
        ahead = published is not None and inner.earliest and inner.latest and inner.earliest <= published <= inner.latest
        return replace(inner, earliest=published) if ahead and context.tense == "future" else inner
    if which in ("earlier", "so far", "later") and published and inner.earliest and inner.latest:
        if not inner.earliest <= published <= inner.latest:
            return inner
        side = replace(inner, latest=published) if which != "later" else replace(inner, earliest=published)
        return replace(side, reason=f"{which}: bounded by the day of publication")
    return portion({"middle": "mid", "earlier": "early", "later": "late", "so far": "early"}.get(which, which), inner)


def quarter(found: re.Match[str], context: Context) -> DateSpan:
    """A quarter of the year told, else the latest one begun; the coming one in the future tense, and where that is nearer.

    Fiscal years are read as calendar years. The past tense does not tell: "announced the closing of two embassies during the
    first quarter" (in November) is of the coming one.
    """
    told, ordinal = group(found, "q", "q2", "q3"), group(found, "ordinal")
    index = int(told) if told else words()["ordinals"][ordinal]
    index = 4 if index == -1 else index
    if not 1 <= index <= 4:
        raise Unresolved("a year has four quarters")
    reason = "a fiscal quarter, read as a quarter of the calendar year" if "fiscal" in found[0].lower() else None
    return whole("quarter", near_part(index * 3 - 2, 3, found, context, f"XXXX-Q{index}"), reason)


def near_part(month: int, length: int, found: re.Match[str], context: Context, open_value: str) -> date:
    year = told_year(found, context)
    if year is None:
        anchor = context.anchor(open_value)
        year = anchor.year
        ended = (anchor.month - month - length + 12) % 12  # whole months since the last one ended
        if month <= anchor.month < month + length:
            pass  # the one under way
        elif (context.tense == "future" and ended >= RECENT // 2) or (ended >= RECENT and length == 3):
            year += month + length <= anchor.month
        else:
            year -= month > anchor.month
    return date(year, month, 1)


def half_year(found: re.Match[str], context: Context) -> DateSpan:
    told = group(found, "h", "h2", "h3")
    index = int(told) if told else {"first": 1}.get(group(found, "half") or "", 2)
    return whole("half", near_part(index * 6 - 5, 6, found, context, f"XXXX-H{index}"))


def same_period(found: re.Match[str], context: Context) -> DateSpan:
    """The same month a year ago, the year-earlier quarter: the period last told, or of publication, moved back."""
    unit = (group(found, "unit") or "period").rstrip("s")
    inner = group(found, "inner", "inner2") or "a year earlier"
    named = next((each for each in ("month", "quarter", "week", "day", "date") if unit.endswith(each)), None)
    previous = context.previous
    size = {
        "date": "day",
        None: previous.precision if previous and previous.precision in ("month", "quarter", "half", "week") else "month",
    }.get(named, named)
    base = base_date(context)
    step = next((each for each in ("week", "month", "quarter", "decade") if each in inner), "year")
    back = 0 if inner.startswith("this") else -1
    moved = base.replace(year=int(inner), day=base.day if size == "day" else 1) if inner.isdigit() else shift(step, base, back)
    if named is None and not (previous and previous.precision in ("month", "quarter", "half", "week")):
        return whole("year", moved, "which part of the year is not told")
    return whole(size or "year", moved)


def week_of(found: re.Match[str], context: Context) -> DateSpan:
    """The week of 5 March, the quarter ended June 30, the 12 months to March, the March quarter."""
    inner, unit = dated_inner(found, context), found["unit"].lower()
    assert inner.earliest is not None
    assert inner.latest is not None
    counted = re.match(r"(.+) (week|month|year)s$", unit)
    if counted or re.search(r"\b(?:ended|ending|to|through)\b|\bquarter$", found[0]):
        size, count = (counted[2], number(counted[1]) or 1) if counted else (unit, 1)
        start = shift("month" if size == "period" else size, inner.latest + timedelta(days=1), -count)
        if unit in ("quarter", "year", "week", "month"):
            return replace(whole(unit, inner.latest), earliest=start, latest=inner.latest)
        return DateSpan(start, inner.latest, "span", "text", value=f"P{count:g}{size[0].upper()}")
    return whole("week" if unit == "period" else unit, inner.earliest) if unit != inner.precision else inner


READERS = {
    "portion_of": portion_of,
    "year_edge": year_edge,
    "month_edge": month_edge,
    "eml_period": eml_period,
    "quarter": quarter,
    "half_year": half_year,
    "same_period": same_period,
    "week_of": week_of,
}
