"""What the form of the page, or the address of its JSON, asks for; wrong input is told and never reaches the database."""

from datetime import date
from typing import Annotated, Any
from urllib.parse import urlencode

from fastapi import Query

from dateline.ontology import TYPES

__all__ = ["Filters", "whole_number"]

_LONGEST = 200


class Filters:
    """A field left empty arrives as an empty string and means all. `problem` says what is wrong, None when nothing is."""

    def __init__(
        self,
        event_type: Annotated[str, Query(alias="type")] = "",
        actor: str = "",
        earliest: Annotated[str, Query(alias="from")] = "",
        latest: Annotated[str, Query(alias="to")] = "",
    ) -> None:
        self.event_type, self.actor = event_type, actor.strip()
        self.earliest, self.latest = _iso(earliest), _iso(latest)
        self.problem = (
            self._wrong_type()
            or self._wrong_actor()
            or _wrong_day("From", earliest)
            or _wrong_day("To", latest)
            or self._wrong_order()
        )

    def values(self) -> dict[str, Any]:
        """The filters as `dateline.timeline` takes them."""
        asked = {"event_type": self.event_type, "actor": self.actor, "earliest": self.earliest, "latest": self.latest}
        return {name: value or None for name, value in asked.items()}

    def address(self, **more: object) -> str:
        """The same filters as the query of an address."""
        asked = {"type": self.event_type, "actor": self.actor, "from": self.earliest, "to": self.latest} | more
        return "?" + urlencode({name: value for name, value in asked.items() if value})

    def _wrong_type(self) -> str | None:
        known = not self.event_type or self.event_type in TYPES
        return None if known else f"{self.event_type[:40]!r} is no event type: choose one from the list."

    def _wrong_actor(self) -> str | None:
        if "\0" in self.actor:
            return "The actor holds a NUL character: type a name or a code."
        return f"The actor is longer than {_LONGEST} characters: type a name or a code." if len(self.actor) > _LONGEST else None

    def _wrong_order(self) -> str | None:
        swapped = self.earliest and self.latest and self.latest < self.earliest
        return f"To ({self.latest}) is before From ({self.earliest}): exchange them." if swapped else None


def whole_number(text: str, lowest: int, highest: int) -> int | None:
    """The number that a text writes, None when it is none or out of bounds."""
    return int(text) if text.isascii() and text.isdigit() and len(text) < 10 and lowest <= int(text) <= highest else None


def _iso(text: str) -> str:
    try:
        return date.fromisoformat(text).isoformat() if text else ""
    except ValueError:
        return ""


def _wrong_day(field: str, text: str) -> str | None:
    return f"{field}: {text[:40]!r} is no date; write it as 2021-06-16." if text and not _iso(text) else None
