"""Under what else an actor is found: readers ask by a name that articles print, rows have a code and one name of each."""

import re
from collections.abc import Iterator

from dateline.actors.gazetteer import load_gazetteer
from dateline.actors.tables import Entry, actor_codes, state_names
from dateline.actors.words import fold, key_of

__all__ = ["known_as", "name_pattern"]

_STATES = ("country", "adjective", "people", "capital")  # rows have the state itself for them
_BODIES = {"UNO": "United Nations", "EUR": "European Union"}


def known_as(asked: str) -> list[tuple[str, str]]:
    """What else a filter finds more by, and whom, for a name that is asked for: the code of the state, the United Nations or the
    European Union that it stands for, and the name that rows have for one whom it calls otherwise; else, of a part of a name with
    accents, that part as rows write it. As a name "UK" finds Ukraine, "Moscow" nobody. Nothing for a code."""
    gazetteer, key = load_gazetteer(), key_of(asked)
    if asked in actor_codes():
        return []
    entries = (*gazetteer.names.get(key, ()), *gazetteer.surnames.get(key, ()))
    return list(dict.fromkeys(found for entry in entries for found in _found(entry, asked))) or list(_without_accents(asked))


def name_pattern(part: str) -> str:
    """A regular expression of Postgres, and of Python, that matches the words as they stand, where a word begins."""
    return r"(^|\W)" + re.escape(part)


def _found(entry: Entry, asked: str) -> Iterator[tuple[str, str]]:
    whom = _BODIES | state_names() if entry.kind in (*_STATES, "institution") else _BODIES  # a firm does not act for its state
    if entry.code in whom:
        yield entry.code, f"whoever acts for {whom[entry.code]}"
    if entry.code and entry.kind not in _STATES and not re.search(name_pattern(asked), entry.name, re.IGNORECASE):
        yield entry.name, "the same under the name that events have"


def _without_accents(asked: str) -> Iterator[tuple[str, str]]:
    """The words as a name of our tables has them, if that has them without accents: "Lokke" of Lars Lokke Rasmussen."""
    plain = fold(asked)
    if asked.isascii() or len(plain.strip()) < 2:
        return
    names = (entry.name for entries in load_gazetteer().names.values() for entry in entries if entry.kind not in _STATES)
    found = (match[2] for name in names if (match := re.search(f"{name_pattern('')}({re.escape(plain)})", name, re.IGNORECASE)))
    if more := next(found, None):
        yield more, "whoever is written without accents"
