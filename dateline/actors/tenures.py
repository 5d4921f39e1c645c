"""Office holders by date: who "the president of Egypt" is on a day, and what "Lavrov" holds on it; `ELI` after his office."""

from collections import defaultdict
from collections.abc import Iterable
from datetime import date, timedelta
from functools import lru_cache

from dateline.actors.gazetteer import Match, load_gazetteer
from dateline.actors.tables import MILITANTS, Entry, state_names
from dateline.actors.words import word_set

__all__ = [
    "MINISTER",
    "NEWS",
    "PREMIERS",
    "choose_person",
    "days_away",
    "describe",
    "may_have",
    "named_holder",
    "office_holder",
    "standing",
    "tenures",
    "tenures_of",
]

HEADS = word_set("offices_of_heads")
# Offices of which the table has the holders of all states, with the states in which the word means another office, too: a
# Chancellor of the Exchequer, the premier of a province, a ruler who is his own prime minister.
COMPLETE = {
    "chancellor": ("GBR",),
    "premier": ("AUS", "CAN", "PER", "ZAF"),
    "president": (),
    "prime minister": ("BRN", "IRQ", "OMN", "PAK", "PER", "SAU"),
}
SENATES = word_set("senates")
PREMIERS = ("premier", "prime minister", "acting prime minister", "president of the council of ministers", "chief adviser")
PRESIDENTS = ("president", "acting president", "chairman of the presidential council", "head of state", "military ruler")
MINISTER = 2  # rank of the highest offices below the heads of state and government
NEWS = timedelta(days=730)  # longer before or after the office a surname alone is hardly that person's


def choose_person(entries: tuple[Entry, ...], on: date | None, codes: frozenset[str] = frozenset()) -> tuple[Entry, ...]:
    """The tenures that answer a name on a day: one person's, those of the codes named beside it first, then those in
    office on the day, then the highest office, then the nearest in time, one that has begun before one that has not. The
    first of the result decides."""
    if codes:
        entries = tuple(e for e in entries if e.code in codes) or entries
    best = min(entries, key=lambda e: (days_away(e, on) > 0, -e.rank, days_away(e, on), -(e.start or date.min).toordinal()))
    if _is_ahead(best, on):  # his own earlier office counts, not a namesake's, nor that of a rebel who laid down his arms
        begun = [e for e in entries if e.name == best.name and not _is_ahead(e, on) and e.code != MILITANTS]
        best = min(begun, key=lambda e: days_away(e, on), default=best)
    return (best, *(e for e in entries if e.name == best.name and e.code == best.code and e is not best))


def _is_ahead(entry: Entry, on: date | None) -> bool:
    return on is not None and entry.start is not None and on < entry.start


def days_away(entry: Entry, on: date | None) -> int:
    """Days between the day and the tenure; with no day, since the end of the tenure."""
    if on is None:
        return 0 if entry.end is None else date(2100, 1, 1).toordinal() - entry.end.toordinal()
    if entry.start and on < entry.start:
        return (entry.start - on).days
    return (on - entry.end).days if entry.end and on > entry.end else 0


def standing(tenures: tuple[Entry, ...], on: date | None) -> tuple[str, ...]:
    """The sectors of a person on a day: of the offices held; ELI once one has ended; before the first none, if that makes him
    head of state or government or a minister, which anybody may become: an envoy was a diplomat before. With no day, the last
    office's and, where it has ended, ELI as well, because either may be meant."""
    if on is None:
        sectors = [s for e in tenures for s in e.sectors]
        return tuple(dict.fromkeys([*sectors, "ELI"] if all(e.end for e in tenures) else sectors))
    held = [s for e in tenures if e.holds(on) for s in e.sectors]
    if held:
        return tuple(dict.fromkeys(held))
    if any(e.end and e.end < on for e in tenures):
        return ("ELI",)
    best = tenures[0]
    return () if best.rank >= MINISTER and best.sectors == ("GOV",) else best.sectors


def describe(entry: Entry, on: date | None) -> str:
    """'president of RUS 2012-05..', with what the day says about it."""
    span = f"{entry.start:%Y-%m}.." if entry.start else ".."
    span += f"{entry.end:%Y-%m}" if entry.end else ""
    held = "" if entry.holds(on) else ", not in office on that day"
    return f"{entry.detail} of {entry.code} {span}{held}"


@lru_cache(maxsize=4096)
def office_holder(office: str, code: str, on: date | None) -> Entry | None:
    """Who holds the office of that state on that day ('president', 'EGY', 2012-07-01), None where the table is silent."""
    if on is None:
        return None
    for entry in _by_office().get((office, code), ()):
        if entry.holds(on):
            return entry
    return None


def may_have(words: str, code: str) -> bool:
    """Whether 'the prime minister' or 'the Senate' may be of that state: the United States never had the one, Russia not the
    other. True for all other words, and where another office, of a province or a ministry, is called so, or the table has no
    ruler."""
    office = words.lower().removeprefix("the ").removeprefix("new ")
    if office == "senate" and words[-6:].istitle():  # not of a university
        return code in SENATES or code not in state_names()
    if office not in COMPLETE or code in COMPLETE[office] or code not in state_names():
        return True
    named = next((each for each in (PREMIERS, PRESIDENTS) if office in each), (office,))
    is_known = any((each, code) in _by_office() for each in (*HEADS, *PREMIERS, *PRESIDENTS))  # no territory
    return not is_known or any((each, code) in _by_office() for each in named)


def named_holder(names: Iterable[Match], office: str, code: str, on: date | None) -> Entry | None:
    """The only holder of an office on that day among the names of an article, if he is of another state than `code`, whose office
    it would be without him: "the president" is he. None where it names none or several."""
    if on is None:
        return None
    held = {e.name: e for match in names for e in match.entries if e.kind == "person" and e.detail == office and e.holds(on)}
    only = next(iter(held.values()), None)
    return only if only and len(held) == 1 and only.code != code else None


@lru_cache(maxsize=1)
def _by_office() -> dict[tuple[str, str], list[Entry]]:
    found: dict[tuple[str, str], list[Entry]] = defaultdict(list)
    for entry in sorted(tenures(), key=lambda entry: entry.start or date.min, reverse=True):
        if entry.code:
            found[entry.detail, entry.code].append(entry)
    return found


@lru_cache(maxsize=1)
def tenures() -> tuple[Entry, ...]:
    """Every tenure of the tables."""
    return tuple(dict.fromkeys(entry for entries in load_gazetteer().surnames.values() for entry in entries))


def tenures_of(name: str) -> tuple[Entry, ...]:
    """Every tenure of the one whom the tables call so."""
    return _by_name().get(name, ())


@lru_cache(maxsize=1)
def _by_name() -> dict[str, tuple[Entry, ...]]:
    found: dict[str, list[Entry]] = defaultdict(list)
    for entry in tenures():
        found[entry.name].append(entry)
    return {name: tuple(entries) for name, entries in found.items()}
