"""A name that is found in a text, with what it may mean."""

from dataclasses import dataclass

from dateline.actors.tables import Entry

__all__ = ["Match"]


@dataclass(frozen=True, slots=True)
class Match:
    """Tokens [start, end) are a name with these meanings."""

    start: int
    end: int
    key: str
    entries: tuple[Entry, ...]
