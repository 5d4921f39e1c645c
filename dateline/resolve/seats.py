"""Capitals as places: that of a state by its name ('the Kenyan capital'), and where a state is put on the map."""

import re
from collections.abc import Sequence
from functools import lru_cache

from dateline.actors.cities import best_city
from dateline.actors.gazetteer import Match, load_gazetteer
from dateline.actors.senses import codes_meant
from dateline.actors.tables import rows
from dateline.actors.town_names import of_city
from dateline.actors.words import fold, key_of
from dateline.records import Place

__all__ = ["seat", "seats", "state_at_its_seat"]

_CAPITAL = re.compile(r"^(?:the )?capital(?: city)? of (?:the )?(?P<of>.+)|^(?P<owner>[^,]+?)(?: 's)? capital(?: city)?$")


def seat(phrase: str, countries: Sequence[str], text: str | None) -> Place | None:
    """'the capital' is that of the state most named, 'the Kenyan capital' and 'the capital of Kenya' that of the state."""
    key = key_of(phrase)
    code = countries[0] if countries and key in ("the capital", "capital", "the capital city") else _owner_of_capital(key, text)
    city = best_city(fold(seats().get(code, "")), named=(code,)) if code else None
    return of_city(city) if city and city.country == code else None


def _owner_of_capital(key: str, text: str | None) -> str | None:
    """The state whose capital some folded words are, or end with."""
    found = _CAPITAL.match(key)
    if not found or "former" in key:
        return None
    words = (found["owner"] or "").split()
    for name in (found["of"] or "", *(" ".join(words[-length:]) for length in (3, 2, 1))):
        states = tuple(e for e in load_gazetteer().names.get(name, ()) if e.kind in ("country", "adjective") and e.code)
        if states:
            return codes_meant(Match(0, 1, name, states), text)[0]
    return None


@lru_cache(maxsize=1)
def seats() -> dict[str, str]:
    """The capital of each state; that of some stands for nobody by its name ("Brussels", "Santiago") and has its own table."""
    own = {row["code"]: row["seat"] for row in rows("seats.csv")}
    return {row["code"]: own.get(row["code"]) or row["capitals"].split(";")[0] or row["name"] for row in rows("countries.csv")}


def state_at_its_seat(name: str, code: str, reason: str) -> Place:
    """A state, at the coordinates of its capital."""
    city = best_city(fold(seats()[code]), named=(code,))
    known = city is not None and city.country == code
    return Place(name, code, city.lat if city and known else None, city.lon if city and known else None, "country", reason)
