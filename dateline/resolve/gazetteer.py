"""The gazetteers as one index: what a name stands for, from the tables in `data/` (see data/README.md for their sources)."""

import csv
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from importlib.resources import files

from dateline.resolve.words import Token, key_of

__all__ = ["Entry", "Gazetteer", "Match", "Role", "day", "load_gazetteer", "rows", "scan"]

_NO_PLURAL = ("s", "sh", "ch", "ese", "x", "z", "ois", "ic", "al")


@dataclass(frozen=True, slots=True)
class Entry:
    """One meaning of a name. kind: country, people, adjective, capital, region, disputed, organisation, institution,
    party, group, person or blocked. start and end: the days on which the meaning holds, None where open."""

    name: str
    code: str | None
    kind: str
    sectors: tuple[str, ...] = ()
    start: date | None = None
    end: date | None = None
    detail: str = ""
    rank: int = 0

    def holds(self, on: date | None) -> bool:
        """Whether the meaning holds on that day (always, when no day is given)."""
        return on is None or ((self.start is None or self.start <= on) and (self.end is None or on <= self.end))


@dataclass(frozen=True, slots=True)
class Role:
    """What a role noun says: PLOVER's sector and whether it is telling (2) or general (1)."""

    sector: str
    weight: int


@dataclass(frozen=True, slots=True)
class Gazetteer:
    """Entries by key, the longest key (in tokens) by its first token, role nouns likewise, entries by surname."""

    names: dict[str, tuple[Entry, ...]]
    longest: dict[str, int]
    acronyms: frozenset[str]
    proper: frozenset[str]
    roles: dict[str, Role]
    longest_role: dict[str, int]
    surnames: dict[str, tuple[Entry, ...]]
    country_names: dict[str, str]


@dataclass(frozen=True, slots=True)
class Match:
    """Tokens [start, end) are a name with these meanings."""

    start: int
    end: int
    key: str
    entries: tuple[Entry, ...]


def rows(table: str) -> list[dict[str, str]]:
    """The rows of data/TABLE as text."""
    with (files("dateline.resolve") / "data" / table).open(encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))


def day(text: str, *, last: bool = False) -> date | None:
    """YYYY, YYYY-MM or YYYY-MM-DD as a date: the first day of it, or the last where `last`; None for an empty text."""
    if not text:
        return None
    parts = [int(part) for part in text.split("-")]
    if len(parts) == 3:
        return date(*parts)
    year, month = (parts[0], parts[1]) if len(parts) == 2 else (parts[0], 12 if last else 1)
    if not last:
        return date(year, month, 1)
    following = date(year + month // 12, month % 12 + 1, 1)
    return date.fromordinal(following.toordinal() - 1)


@lru_cache(maxsize=1)
def load_gazetteer() -> Gazetteer:
    """Read every table once (about 0.1 s)."""
    from dateline.resolve.leaders import leader_entries  # noqa: PLC0415 - leaders are read with the roles known

    roles = _roles()
    index: dict[str, list[Entry]] = defaultdict(list)
    written: dict[str, str] = {}
    for name, entry in [*_states(), *_listed()]:
        key = key_of(name)
        written.setdefault(key, name)
        index[key].append(entry)
    surnames: dict[str, list[Entry]] = defaultdict(list)
    for names, short, entry in leader_entries(roles, index):
        for name in names:
            key = key_of(name)
            written.setdefault(key, name)
            index[key].append(entry)
        for key in short:
            surnames[key].append(entry)
    return Gazetteer(
        names={key: tuple(entries) for key, entries in index.items()},
        longest=_longest(index),
        acronyms=frozenset(key for key, name in written.items() if _is_acronym(name)),
        proper=frozenset(key for key, name in written.items() if name[0].isupper()),
        roles=roles,
        longest_role=_longest(roles),
        surnames={key: tuple(entries) for key, entries in surnames.items()},
        country_names={row["code"]: row["name"] for row in rows("countries.csv")},
    )


def scan(tokens: Sequence[Token], gazetteer: Gazetteer) -> list[Match]:
    """The longest names in the tokens, left to right, none overlapping. Acronyms must be written in capitals and
    proper names with a capital ("turkey" and "us" are no states)."""
    matches: list[Match] = []
    at, count = 0, len(tokens)
    while at < count:
        for length in range(min(gazetteer.longest.get(tokens[at].key, 0), count - at), 0, -1):
            key = tokens[at].key if length == 1 else " ".join([token.key for token in tokens[at : at + length]])
            entries = gazetteer.names.get(key)
            if entries and _written_right(tokens[at : at + length], key, gazetteer):
                matches.append(Match(at, at + length, key, entries))
                at += length
                break
        else:
            at += 1
    return matches


def _written_right(tokens: Sequence[Token], key: str, gazetteer: Gazetteer) -> bool:
    if key in gazetteer.acronyms:
        return all(token.raw.isupper() for token in tokens)
    first = tokens[1] if tokens[0].key == "the" and len(tokens) > 1 else tokens[0]
    return key not in gazetteer.proper or first.raw[:1].isupper() or "-" in first.raw or "'" in first.raw


def _is_acronym(name: str) -> bool:
    bare = name.replace(".", "").replace("-", "").replace("&", "")
    return bare.isupper() and bare.isalnum() and len(bare) <= 7


def _longest(keys: object) -> dict[str, int]:
    longest: dict[str, int] = {}
    for key in keys:  # type: ignore[attr-defined]
        words = key.split(" ")
        longest[words[0]] = max(longest.get(words[0], 0), len(words))
    return longest


def _states() -> Iterator[tuple[str, Entry]]:
    for row in rows("countries.csv"):
        code, name = row["code"], row["name"]
        for other in (name, *_cells(row["other_names"])):
            yield other, Entry(name, code, "country", ("GOV",), detail="country name")
        yield code, Entry(name, code, "country", ("GOV",), detail="ISO 3166 code")
        for former in _cells(row["former_names"]):
            old, _, years = former.partition("@")
            first, _, last = years.partition("-")
            yield old, Entry(old, code, "country", ("GOV",), detail=f"former name of {code}, {first}-{last}")
        for adjective in _cells(row["adjectives"]):
            yield adjective, Entry(name, code, "adjective", ("GOV",), detail="demonym")
            if not adjective.endswith(_NO_PLURAL) and not adjective.isupper():
                yield adjective + "s", Entry(name, code, "people", ("CVL",), detail="demonym")
        for people in _cells(row["people"]):
            yield people, Entry(name, code, "people", ("CVL",), detail="demonym")
        for capital in _cells(row["capitals"]):
            yield capital, Entry(capital, code, "capital", ("GOV",), detail="capital as metonym")


def _listed() -> Iterator[tuple[str, Entry]]:
    for table, kind in (("institutions", "institution"), ("organisations", "organisation"), ("parties", "party")):
        for row in rows(f"{table}.csv"):
            for name in (row["name"], *_cells(row["aliases"])):
                yield name, Entry(row["name"], row["code"], kind, _cells(row["sectors"]) or ("GOV",), detail=kind)
    for row in rows("armed_groups.csv"):
        entry = Entry(
            row["name"],
            row["code"],
            "group",
            _cells(row["sectors"]),
            day(row["start"]),
            day(row["end"], last=True),
            "armed group",
        )
        for name in (row["name"], *_cells(row["aliases"])):
            yield name, entry
    disputed = {row["name"]: row for row in rows("disputed.csv")}
    for row in rows("regions.csv"):
        rule = disputed.get(row["name"])
        sectors, detail = (_cells(rule["sectors"]), rule["rule"]) if rule else (("GOV",), f"region of {row['code']}")
        entry = Entry(row["name"], row["code"], "disputed" if rule else "region", sectors, detail=detail)
        for name in (row["name"], *_cells(row["aliases"])):
            yield name, entry
        for adjective in _cells(row["adjectives"]):
            yield adjective, Entry(row["name"], row["code"], "adjective", sectors, detail=f"demonym of {row['name']}")
            if not adjective.endswith(_NO_PLURAL):
                yield adjective + "s", Entry(row["name"], row["code"], "people", ("CVL",), detail=f"demonym of {row['name']}")
    for name, kind in (("Europe", "country"), ("European", "adjective"), ("Europeans", "people")):
        yield name, Entry("European Union", "EUR", kind, ("GOV",), detail="Europe as an actor is the Union")
    for row in rows("blocked.csv"):
        yield row["name"], Entry(row["name"], None, "blocked", (), detail=row["reason"])


def _roles() -> dict[str, Role]:
    roles: dict[str, Role] = {}
    for row in rows("roles.csv"):
        role = Role(row["sector"], int(row["weight"]))
        words = key_of(row["role"]).split(" ")
        roles.setdefault(" ".join(words), role)
        for plural in _plurals(words):
            roles.setdefault(plural, role)
    return roles


def _plurals(words: list[str]) -> Iterator[str]:
    yield " ".join([*words[:-1], _plural(words[-1])])
    if len(words) > 2 and words[1] in ("of", "to", "in"):
        yield " ".join([_plural(words[0]), *words[1:]])


def _plural(word: str) -> str:
    if word.endswith("man"):
        return word[:-3] + "men"
    if word.endswith("y") and word[-2:-1] not in "aeiou":
        return word[:-1] + "ies"
    return word + ("es" if word.endswith(("s", "x", "ch", "sh")) else "s")


def _cells(text: str) -> tuple[str, ...]:
    return tuple(cell for cell in text.split(";") if cell)
