"""Where an event took place, by all its reports, and by its participants where no report says it."""

from collections import Counter
from collections.abc import Iterable, Sequence, Set
from dataclasses import replace

from dateline.actors.words import word_set
from dateline.records import Actor, Event, Place
from dateline.resolve.places import NOT_THERE, place_of_state
from dateline.sides.soil import BY_AUTHORITY, HOST, OWN_PEOPLE

__all__ = ["best_place", "implied_by_codes", "implied_place", "is_name", "placed_by_sides", "told_place"]

DETERMINERS = word_set("articles") | {"each"}


def best_place(places: Iterable[Place | None]) -> Place | None:
    """The place named most often, the first named of equals, those that the tables know before a name, a name before other
    words; where that is a state, the town or region in it that is named most."""
    told = [place for place in places if place]
    named = [p for p in told if p.country and p.reason != NOT_THERE] or [p for p in told if is_name(p)] or told
    if not named:
        return None
    best = _most_named(named)
    inside = [p for p in named if p.country == best.country and p.precision in ("city", "region")]
    return _most_named(inside) if best.precision == "country" and inside else best


def is_name(place: Place) -> bool:
    """Whether the tables know the place, or a word is written with a capital that the beginning of a sentence does not ask for.
    "The border" and "his home" are no place of an event, nor is the state whose embassy it was: they stay with the mention."""
    if place.country:
        return place.reason != NOT_THERE
    first, *rest = place.name.split() or [""]
    return any(word[:1].isupper() for word in ([] if first.lower() in DETERMINERS else [first]) + rest)


def _most_named(places: Sequence[Place]) -> Place:
    votes = Counter(place.name for place in places)
    most = max(votes.values())
    return next(place for place in places if votes[place.name] == most)


def implied_place(event_type: str, initiators: Sequence[Actor], recipients: Sequence[Actor]) -> Place | None:
    """The state in which an event must have taken place: a visit in the host's, an arrest or a ban of own people in the
    authority's. None where there is no such state, or more than one."""
    return implied_by_codes(event_type, *({actor.code for actor in side if actor.code} for side in (initiators, recipients)))


def implied_by_codes(event_type: str, acting: Set[str], suffering: Set[str]) -> Place | None:
    """So by the codes of both sides."""
    if len(suffering) != 1:
        return None
    (code,) = suffering
    if event_type == "visit" and code not in acting:
        return place_of_state(code, HOST)
    if event_type in BY_AUTHORITY and acting == {code}:
        return place_of_state(code, OWN_PEOPLE)
    return None


def told_place(places: Iterable[Place | None]) -> Place | None:
    """The place that words tell, as `best_place` has it; None where only the sides imply one."""
    told = best_place(place for place in places if place and place.reason not in (HOST, OWN_PEOPLE))
    return told if told and is_name(told) else None


def placed_by_sides(event: Event) -> Event:
    """The event, whose sides may have changed, with the place that they imply unless words tell one."""
    implied = implied_place(event.type, event.initiators, event.recipients)
    return replace(event, place=told_place([event.place]) or implied)
