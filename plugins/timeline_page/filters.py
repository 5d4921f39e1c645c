"""What the form of the page, or the address of its JSON, asks for; wrong input is told and never reaches the database."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date
from typing import Annotated, Any
from urllib.parse import urlencode

from fastapi import Query

from dateline import timeline
from dateline.known_names import known_as
from dateline.ontology import STATUSES, TYPES

__all__ = ["ALLEGED", "OPENING", "Filters", "strange_key", "whole_number"]

OPENING = str(timeline.OPENING)  # as the form has it
ALLEGED = {"no": False, "yes": True}  # what the field takes; empty: both
_LONGEST = 200
_ALL = "?certainty="
_KEYS = ("type", "status", "actor", "with", "from", "to", "certainty", "alleged")


@dataclass
class Filters:
    """A field left empty arrives as an empty string and means all. `problem` says what is wrong, None when nothing is."""

    event_type: Annotated[str, Query(alias="type")] = ""
    status: str = ""
    actor: str = ""
    other: Annotated[str, Query(alias="with")] = ""
    earliest: Annotated[str, Query(alias="from")] = ""
    latest: Annotated[str, Query(alias="to")] = ""
    certainty: str = ""
    alleged: str = ""

    def __post_init__(self) -> None:
        self.actor, self.other = self.actor.strip(), self.other.strip()
        typed_earliest, typed_latest = self.earliest, self.latest
        self.earliest, self.latest = _iso(typed_earliest), _iso(typed_latest)
        # As the field of a day takes it: 20180601 would be lost there with the next Show. What is no day is told above it.
        self.field_earliest, self.field_latest = self.earliest or typed_earliest, self.latest or typed_latest
        self.problem = (
            _wrong_choice(self.event_type, TYPES, "event type")
            or _wrong_choice(self.status, STATUSES, "status")
            or _wrong_choice(self.alleged, ALLEGED, "answer to whether an event is only alleged")
            or _wrong_chance(self.certainty)
            or _wrong_actor(self.actor)
            or _wrong_actor(self.other)
            or _wrong_day("From", typed_earliest)
            or _wrong_day("To", typed_latest)
            or self._wrong_order()
        )

    def values(self) -> dict[str, Any]:
        """The filters as `dateline.timeline` takes them."""
        asked = {name: getattr(self, name) or None for name in timeline.FILTERS if name != "is_alleged"}
        least = float(self.certainty) if self.certainty else None
        return asked | {"certainty": least, "is_alleged": ALLEGED.get(self.alleged)}

    def known_as(self) -> list[tuple[str, str, str, str]]:
        """Of each actor that is typed by a name: the field, what was typed, the code or name that finds more, and whom."""
        typed = {"actor": self.actor, "with": self.other}
        return [(field, name, *found) for field, name in typed.items() for found in known_as(name)]

    def window(self) -> tuple[date | None, date | None]:
        """The days between which the events are asked for, None: no bound."""
        first, last = (date.fromisoformat(day) if day else None for day in (self.earliest, self.latest))
        return first, last

    def address(self, **more: object) -> str:
        """The same filters as the query of an address, which is never empty: without any, the page opens with OPENING."""
        asked: dict[str, object] = {"type": self.event_type, "status": self.status, "alleged": self.alleged}
        asked |= {
            "actor": self.actor,
            "with": self.other,
            "from": self.earliest,
            "to": self.latest,
            "certainty": self.certainty,
        } | more
        query = urlencode({name: value for name, value in asked.items() if value})
        return f"?{query}" if query else _ALL

    def _wrong_order(self) -> str | None:
        swapped = self.earliest and self.latest and self.latest < self.earliest
        return f"To ({self.latest}) is before From ({self.earliest}): exchange them." if swapped else None


def strange_key(given: Iterable[tuple[str, str]], *more: str) -> str | None:
    """What is wrong with the keys of an address: one that is no filter and none of `more`, or one given twice. Passed over in
    silence, a misspelt filter would show all events as if they fitted."""
    names, known = [name for name, _ in given], (*_KEYS, *more)
    for name in names:
        if name not in known:
            return f"{name[:40]!r} is no filter: one of {', '.join(known)}."
        if names.count(name) > 1:
            other = ", the other actor as with" if name == "actor" else ""
            return f"{name} is given more than once: give it once{other}."
    return None


def whole_number(text: str, lowest: int, highest: int) -> int | None:
    """The number that a text writes, None when it is none or out of bounds."""
    return int(text) if text.isascii() and text.isdigit() and len(text) < 10 and lowest <= int(text) <= highest else None


def _wrong_choice(given: str, known: Collection[str], what: str) -> str | None:
    return f"{given[:40]!r} is no {what}: choose one from the list." if given and given not in known else None


def _wrong_chance(text: str) -> str | None:
    try:
        is_one = not text or 0 <= float(text) <= 1  # not a number is none either
    except ValueError:
        is_one = False
    return None if is_one else f"Certainty: {text[:40]!r} is no number from 0 to 1."


def _wrong_actor(actor: str) -> str | None:
    if "\0" in actor:
        return "The actor holds a NUL character: type a name or a code."
    return f"The actor is longer than {_LONGEST} characters: type a name or a code." if len(actor) > _LONGEST else None


def _iso(text: str) -> str:
    try:
        return date.fromisoformat(text).isoformat() if text else ""
    except ValueError:
        return ""


def _wrong_day(field: str, text: str) -> str | None:
    return f"{field}: {text[:40]!r} is no date; write it as 2021-06-16." if text and not _iso(text) else None
