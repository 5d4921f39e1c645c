"""The table of office holders: every tenure with its names, its short forms and what the office says of code and sector."""

import re
from collections.abc import Iterator
from functools import cache

from dateline.actors.tables import MILITANTS, Entry, Role, day, rows
from dateline.actors.words import key_of, word_set

__all__ = ["leader_entries", "nicknames"]

HYPHENED = word_set("hyphened_names")
BODIES = ("organisation", "institution")
ENGLISH = frozenset(("AUS", "CAN", "GBR", "IGO", "IRL", "NGO", "NZL", "USA"))  # where people go by short given names
FAMILY_FIRST = frozenset(("HUN", "JPN"))  # at home
INITIALS = re.compile(r"(?<=\b[A-Z]\.) (?=[A-Z]\.)")
JOINED_INITIALS = re.compile(r"(?<=\b[A-Z])\.(?=[A-Z]\.)")
PARTICLE = re.compile(r"(?:al|el|ul|as|ash|ad|an|bin|e|ol)-", re.IGNORECASE)
_SPECIAL = {"fbi director": ("COP",), "party leader": ("PTY",), "cleric": ("REL",), "pope": ("REL",), "monarch": ("GOV",)}
_SPECIAL |= {"chief executive": ("GOV",), "chief weapons inspector": ("GOV",), "rapporteur": ("GOV",)}
_SPECIAL |= {"fifa president": ("SOC",), "ioc president": ("SOC",)}


def leader_entries(
    roles: dict[str, Role], index: dict[str, list[Entry]]
) -> Iterator[tuple[tuple[str, ...], frozenset[str], Entry]]:
    """Every tenure of data/leaders.csv as (full names, keys of the short forms, entry)."""
    table = rows("leaders.csv")
    known = _aliases(table)
    for row in table:
        office = row["office"]
        code, sectors = _office_meaning(office, row["country"], roles, index)
        rank = 3 if office in word_set("heads_of_state") else 2 if office in word_set("ministers") else 1
        start, end = day(row["start"]), day(row["end"], last=True)
        entry = Entry(row["name"], code, "person", sectors, start, end, office, rank)
        names = (row["name"], *known[_person(row)])
        full = tuple(form for name in names if " " in name or row["surname"] == name for form in _spellings(name, row["country"]))
        yield full, _short_forms(row["surname"], names), entry


def _person(row: dict[str, str]) -> tuple[str, str]:
    return row["name"], row["surname"]


def _aliases(table: list[dict[str, str]]) -> dict[tuple[str, str], tuple[str, ...]]:
    """Other names of each person: those of one tenure are those of all."""
    found: dict[tuple[str, str], dict[str, None]] = {}
    for row in table:
        found.setdefault(_person(row), {}).update((alias, None) for alias in row["aliases"].split(";") if alias)
    return {person: tuple(names) for person, names in found.items()}


@cache
def nicknames() -> dict[str, frozenset[str]]:
    """By a person's name the keys of other names of one word that are no part of his name: "Bibi", "BoJo"."""
    found: dict[str, frozenset[str]] = {}
    for (name, _), others in _aliases(rows("leaders.csv")).items():
        own = {*key_of(name).split(" "), *(key_of(other).split(" ")[-1] for other in others if " " in other)}
        found[name] = found.get(name, frozenset()) | {key_of(other) for other in others if " " not in other} - own
    return found


def _spellings(name: str, country: str) -> Iterator[str]:
    """The name and the other ways to set its initials, its hyphens, its family name and its given name: B.J. Habibie, Roh Tae
    Woo, Kim Jong-un, Abe Shinzo, Tim Geithner."""
    yield name
    closed = INITIALS.sub("", name)
    opened = JOINED_INITIALS.sub(". ", name)
    spaced = " ".join(word if PARTICLE.match(word) else word.replace("-", " ") for word in name.split(" "))
    words = name.split(" ")
    joined = f"{words[0]} {words[1]}-{words[2].lower()}" if country in HYPHENED and len(words) == 3 and "-" not in name else name
    family_first = f"{words[1]} {words[0]}" if country in FAMILY_FIRST and len(words) == 2 else name
    short = [
        " ".join((given, *words[1:])) for given in _short_given_names().get(words[0], ()) if country in ENGLISH and words[1:]
    ]
    yield from dict.fromkeys(form for form in (closed, opened, spaced, joined, family_first, *short) if form != name)


@cache
def _short_given_names() -> dict[str, tuple[str, ...]]:
    return {row["name"]: tuple(row["short"].split(";")) for row in rows("given_names.csv")}


def _short_forms(surname: str, names: tuple[str, ...]) -> frozenset[str]:
    """Keys by which a person is called alone: the surname, its other spellings at the end of other names ("Alexander
    Lukashenka"), nicknames. A name that goes on behind the first one ("Abiy Ahmed Ali") ends in no surname of his."""
    name, *others = names
    forms = {key_of(surname)} | {key_of(other) for other in names if " " not in other}
    if surname != name and name.endswith(surname):
        forms |= {key_of(other.split(" ")[-1]) for other in others if not key_of(other).startswith(f"{key_of(name)} ")}
    forms |= {form.partition("-")[2] for form in forms if form.startswith(("al-", "el-"))}
    return frozenset(form for form in forms if len(form) > 1 and form not in ("ii", "iii", "jr", "vi", "xvi", "i"))


def _office_meaning(
    office: str, country: str, roles: dict[str, Role], index: dict[str, list[Entry]]
) -> tuple[str, tuple[str, ...]]:
    """An office in an armed group has its code and sectors, one in an NGO or a body of governments that body's sector (the
    "African Union commission chairperson" is of no trade union), any other that of its role noun."""
    key = key_of(office)
    if key in _SPECIAL:
        return country, _SPECIAL[key]
    words = key.split(" ")
    for length in range(len(words) - 1, 0, -1):
        for entry in index.get(" ".join(words[:length]), ()):
            if entry.kind == "group" and entry.code:
                return (entry.code if entry.code == MILITANTS else country), entry.sectors
            if entry.kind in BODIES and (entry.code == "NGO" or entry.sectors == ("GOV",)):
                return country, entry.sectors
    if words[0] == "rebel":
        return MILITANTS, ("REB",)
    best = max((roles[part] for part in _parts(words) if part in roles), key=lambda role: role.weight, default=None)
    return country, (best.sector,) if best else ("GOV",)


def _parts(words: list[str]) -> Iterator[str]:
    for length in range(len(words), 0, -1):
        for at in range(len(words) - length, -1, -1):
            yield " ".join(words[at : at + length])
