"""The gazetteer's tables as entries: states, bodies, armed groups, parties, regions, role nouns (docs/resolving_actors.md)."""

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache
from importlib.resources import files

from dateline.actors.words import key_of, word_set

__all__ = [
    "BY_CODE",
    "COUNTRIES",
    "MILITANTS",
    "Entry",
    "Role",
    "actor_codes",
    "day",
    "listed_names",
    "names_by_code",
    "names_of_states",
    "role_nouns",
    "rows",
    "state_names",
]

BY_CODE = "ISO 3166 code"  # the detail of a state by its code, which in running text is some other word (VAT, CAN, PER)
COUNTRIES = ("country", "adjective", "people", "capital", "region", "disputed")  # kinds of entry that are a state, or of one
MILITANTS = "IMG"  # the code of rebels and militants, who act for no state
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


def rows(table: str) -> list[dict[str, str]]:
    """The rows of data/TABLE as text."""
    text = (files("dateline.actors") / "data" / table).read_text(encoding="utf-8")
    return list(csv.DictReader(text.splitlines()))


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


@cache
def state_names() -> dict[str, str]:
    """Names of states by code (ISO 3166 alpha-3)."""
    return {row["code"]: row["name"] for row in rows("countries.csv")}


@cache
def names_by_code() -> dict[str, str]:
    """Names of states, and of what has a code of its own without being one of them (Western Sahara), by code."""
    return {row["code"]: row["name"] for row in reversed(rows("regions.csv"))} | state_names()


@cache
def actor_codes() -> frozenset[str]:
    """Every code that an actor can have: of states (ISO 3166 alpha-3, XKX), and UNO, EUR, IGO, NGO, MNC, IMG."""
    tables = ("countries", "institutions", "organisations", "parties", "armed_groups", "regions")
    return frozenset(row["code"] for table in tables for row in rows(f"{table}.csv"))


def names_of_states() -> Iterator[tuple[str, Entry]]:
    """Every name of a state, its people and its capital, with its meaning."""
    for row in rows("countries.csv"):
        code, name = row["code"], row["name"]
        for other in (name, *_cells(row["other_names"])):
            yield other, Entry(name, code, "country", ("GOV",), detail="country name")
        if code != "AND":  # in a headline the conjunction
            yield code, Entry(name, code, "country", ("GOV",), detail=BY_CODE)
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


def listed_names() -> Iterator[tuple[str, Entry]]:
    """Every name of a body, armed group, party, region or of what is no actor, with its meaning."""
    for table, kind in (("institutions", "institution"), ("organisations", "organisation"), ("parties", "party")):
        for row in rows(f"{table}.csv"):
            for name in (row["name"], *_cells(row["aliases"])):
                own = name if kind != "organisation" and not _is_alias(name, row["name"]) else row["name"]
                yield name, Entry(own, row["code"], kind, _cells(row["sectors"]) or ("GOV",), detail=kind)
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
    yield from _regions()
    for name, kind in (("Europe", "country"), ("European", "adjective"), ("Europeans", "people")):
        yield name, Entry("European Union", "EUR", kind, ("GOV",), detail="Europe as an actor is the Union")
    yield "Brussels", Entry("Brussels", "EUR", "capital", ("GOV",), detail="seat of the Union as metonym")
    for row in rows("blocked.csv"):
        yield row["name"], Entry(row["name"], None, "blocked", (), detail=row["reason"])


def _is_alias(name: str, canonical: str) -> bool:
    """Whether a name listed beside another is the same body's (an acronym, a word in common) and not a sister body's."""
    words, others = key_of(name).split(" "), key_of(canonical).split(" ")
    short, long = (name, canonical) if len(name) < len(canonical) else (canonical, name)
    initials = "".join(word[0] for word in long.replace("-", " ").split(" ") if word[:1].isupper())
    return short.replace(".", "") == initials or bool(set(words) & set(others) - word_set("common_words"))


def _regions() -> Iterator[tuple[str, Entry]]:
    disputed = {row["name"]: row for row in rows("disputed.csv")}
    for row in rows("regions.csv"):
        rule = disputed.get(row["name"])
        sectors, detail = (_cells(rule["sectors"]), rule["rule"]) if rule else (("GOV",), f"region of {row['code']}")
        for name in (row["name"], *_cells(row["aliases"])):
            own = row["name"] if rule or _is_alias(name, row["name"]) else name
            yield name, Entry(own, row["code"], "disputed" if rule else "region", sectors, detail=detail)
        for adjective in _cells(row["adjectives"]):
            alone = sectors if rule or adjective.endswith("ish") else ("CVL",)  # a people: 'Tuareg', not 'Flemish'
            yield adjective, Entry(row["name"], row["code"], "adjective", alone, detail=f"demonym of {row['name']}")
            if not adjective.endswith(_NO_PLURAL):
                yield adjective + "s", Entry(row["name"], row["code"], "people", ("CVL",), detail=f"demonym of {row['name']}")


def role_nouns() -> dict[str, Role]:
    """Role nouns, singular and plural, by key."""
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
