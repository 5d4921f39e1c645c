"""Readers of dates told by name: feasts, events of fixed date, and terms of office ("under President Donald Trump")."""

import re
from datetime import date, timedelta
from functools import cache

from dateline.actors import tables
from dateline.dates.calendar_days import told_year
from dateline.dates.context import Context, group
from dateline.dates.feasts import Feast, all_days_of, days_of, named_days, national_days, table
from dateline.dates.periods import Unresolved, whole
from dateline.records import DateSpan

__all__ = ["READERS", "terms"]

COUNTRY = r"(?:U\.S\.|[A-Z]\w+(?: [A-Z]\w+)?)"
OWNER = re.compile(
    rf"(?:(?P<owner>{COUNTRY})[’']s?|(?P<adjective>U\.S\.|US|UN|U\.N\.|[A-Z]\w*(?:an|ese|ish|[aq]i|ch|sh|eek))"
    rf"|(?P<marks>{COUNTRY}) (?:marks|marked|celebrates|celebrated|observes|observed))\s+(?:the |its )?$"
)
WITHIN = re.compile(r"(?:^|\b(?:in|into|during)\s+)$", re.IGNORECASE)
Term = tuple[str, date, date | None]  # the leader's full name, first and last day in office


@cache
def events() -> dict[str, tuple[date, date, str]]:
    return {
        name: (date.fromisoformat(row["start"]), date.fromisoformat(row["end"]), row["precision"])
        for row in table("dates_named_events.csv")
        for name in row["names"].split("|")
    }


def named_day(found: re.Match[str], context: Context) -> DateSpan:
    """A feast: of the year told, else the nearest one in the tense of the sentence."""
    name = re.sub(r"\s+", " ", found["named_day"])
    feast, year, which = feast_named(name, context.before), told_year(found, context), group(found, "which") or ""
    reason = "by the arithmetic Muslim calendar: right to a day" if feast[0] == "islamic" else None
    if year is not None:
        days = days_of(feast, year)
        if days is None:
            raise Unresolved(f"the date of {name} in {year} is not known")
        return reading(days, reason)
    anchor = context.anchor(f"XXXX-{feast[1]}" if re.fullmatch(r"\d\d-\d\d", feast[1]) else None)
    near, by_tense = all_days_of(feast, range(anchor.year - 1, anchor.year + 2)), which in ("", "this")
    if re.search(r"last|past|previous", which) or (by_tense and context.tense == "past"):
        near = [days for days in near if days[0] < anchor or (by_tense and days[0] <= anchor)]
    elif re.search(r"next|coming", which) or (by_tense and context.tense == "future"):
        near = [days for days in near if days[1] > anchor or (by_tense and days[1] >= anchor)]
    elif "this" in which:
        near = [days for days in near if days[0].year == anchor.year]
    if not near:
        raise Unresolved(f"the date of {name} is not known")
    return reading(min(near, key=lambda days: abs((days[0] - anchor).days)), reason)


def feast_edge(found: re.Match[str], context: Context) -> DateSpan:
    """The start or the end of Ramadan: its first or last day, by the Muslim calendar with the days of grace around it."""
    span = named_day(found, context)
    if span.earliest is None or span.latest is None:
        return span
    last = re.match(r"end|close|last|final", group(found, "edge") or "")
    days = min(span.latest - span.earliest, timedelta(days=2 if span.reason else 0))
    edge = (span.latest - days, span.latest) if last else (span.earliest, span.earliest + days)
    return reading(edge, span.reason)


def new_year(_found: re.Match[str], context: Context) -> DateSpan:
    """The new year: in it, the whole of it; by or at it, its first day. It is the coming one where the clause looks ahead and
    from October on, but not in its first weeks."""
    anchor = context.anchor()
    is_ahead = (context.tense == "future" and anchor.month > 2) or anchor.month >= 10
    return whole("year" if WITHIN.search(context.before) else "day", date(anchor.year + is_ahead, 1, 1))


def feast_named(name: str, before: str) -> Feast:
    """The feast of that name: of the country that stands before it ("Ukraine's", "the Ukrainian", "India marks")."""
    countries = national_days().get(name)
    owner = OWNER.search(before) if countries else None
    if owner is None or countries is None:
        if countries and not {"US", "UN"} & countries.keys():
            raise Unresolved("a feast of several countries, and whose is not told")
        return named_days()[name]
    told = owner["owner"] or owner["adjective"] or owner["marks"]
    if told not in countries:
        raise Unresolved("day of a national feast")
    return countries[told]


def reading(days: tuple[date, date], reason: str | None) -> DateSpan:
    first, last = days
    value = first.isoformat() if first == last else f"{first}/{last}"
    return DateSpan(first, last, "day" if first == last else "span", "text", value=value, reason=reason)


def named_event(found: re.Match[str], _context: Context) -> DateSpan:
    name = re.sub(r"\s+", " ", found["named_event"])
    start, end, precision = events()[name]
    return DateSpan(
        start, end, precision, "text", value=f"{start}" if start == end else f"{start}/{end}", reason=f"the dates of {name}"
    )


@cache
def terms() -> dict[str, tuple[Term, ...]]:
    """Terms of heads of state and government by name, alias and surname in lower case, from leaders.csv."""
    found: dict[str, list[Term]] = {}
    for row in tables.rows("leaders.csv"):
        try:
            term = (row["name"], date.fromisoformat(row["start"]), date.fromisoformat(row["end"]) if row.get("end") else None)
        except (KeyError, ValueError):
            continue  # no full dates: no interval to give
        aliases = re.split(r"[|;]", row.get("aliases") or "")
        for key in {row["name"], row.get("surname") or "", *aliases}:
            if key.strip():
                found.setdefault(key.strip().casefold(), []).append(term)
    return {key: tuple(sorted(rows, key=lambda term: term[1])) for key, rows in found.items()}


def term_of_office(found: re.Match[str], context: Context) -> DateSpan:
    """The latest term of the leader that had begun by publication, and not beyond publication."""
    groups = found.groupdict()
    name = (
        re.sub(r"\s+", " ", groups.get("leader") or groups.get("leader2") or groups.get("leader3") or "")
        .removesuffix("'s")
        .removesuffix("’s")
    )
    anchor, known = context.published, terms()
    rows = known.get(name.casefold()) or known.get(name.split()[-1].casefold(), ())
    begun = [row for row in rows if anchor is None or row[1] <= anchor]
    if not begun:
        raise Unresolved(f"no term of office is known for {name}")
    if len({row[0] for row in begun}) > 1:
        raise Unresolved(f"several leaders are named {name}")
    if anchor is None and len(begun) > 1:
        raise Unresolved(f"{name} had several terms, and the day of publication is not known")
    _, start, end = begun[-1]
    last = min(day for day in (end, anchor) if day) if end or anchor else None
    return DateSpan(start, last, "term", "text", value=f"{start}/{last or ''}", reason=f"the term of office of {begun[-1][0]}")


READERS = {
    "named_day": named_day,
    "feast_edge": feast_edge,
    "new_year": new_year,
    "named_event": named_event,
    "term_of_office": term_of_office,
}
