"""A name that is found in a text, with what it may mean."""

from dataclasses import dataclass

from dateline.actors.tables import Entry

__all__ = ["OF", "Match"]

OF = ", of "  # in the key of a body, before the state behind its name; no name of the tables has it


@dataclass(frozen=True, slots=True)
class Match:
    """Tokens [start, end) are a name with these meanings."""

    start: int
    end: int
    key: str
    entries: tuple[Entry, ...]
