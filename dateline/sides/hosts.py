"""The hosts of a visit to several towns: 'flew to Oslo and Riga' is received by two states."""

import re
from collections.abc import Sequence
from dataclasses import replace

from dateline.actors.tables import state_names
from dateline.records import Actor, Argument, Mention, Place, Span
from dateline.resolve.places import resolve_place

__all__ = ["listed_hosts"]

# "Oslo, Riga and Bonn", "to Oslo and then to Riga"; not "Elm House in Oslo", "from Oslo to Riga"
LIST_GAP = re.compile(r",? (?:and|then)(?: then| later| also)?(?:(?: on)? to| in)? |, ")


def listed_hosts(mention: Mention, told: Sequence[Argument], strangers: frozenset[str]) -> tuple[Argument, ...]:
    """The other states in which the places of the list lie that holds one of those told, each once and none of `strangers`, as
    arguments of their spans."""
    found: list[Argument] = []
    known = {actor.code for argument in told for actor in argument.actors if actor.code}
    spans = {argument.span for argument in told}
    listed = [(gap, each, resolve_place(each.span.text, tuple(known))) for gap, each in _list_of(mention, spans)]
    known |= strangers | {place.country for _, each, place in listed if each.span in spans and place.country}
    for gap, argument, place in listed:
        if place.country in state_names() and place.country not in known and _is_town(argument, place, gap):
            known.add(place.country)
            actor = Actor(state_names()[place.country], place.country, "GOV", ("GOV",), f"{place.name} lies there")
            found.append(replace(argument, actors=(actor,)))
    return tuple(found)


def _list_of(mention: Mention, told: set[Span]) -> list[tuple[str, Argument]]:
    """The places of the mention that stand in one list with a span told, each with what joins it to the one before."""
    if mention.sentence is None:
        return []
    text, begin, listed, last = mention.sentence.text, mention.sentence.start, list[tuple[str, Argument]](), 0
    for argument in sorted((a for a in mention.arguments if a.role == "place"), key=lambda a: a.span.start):
        gap = text[last : argument.span.start - begin]
        if not listed or not LIST_GAP.fullmatch(gap):
            if any(each.span in told for _, each in listed):
                break
            gap, listed = "", []
        listed.append((gap, argument))
        last = argument.span.end - begin
    return listed if any(each.span in told for _, each in listed) else []


def _is_town(argument: Argument, place: Place, gap: str) -> bool:
    """Not a bigger thing that is named by a town ('Riga Hall'), nor the state that tells where the town before its comma lies
    ('Oslo, Norway')."""
    is_whole = len(place.name.split()) >= len(argument.span.text.lower().removeprefix("the ").split())
    return is_whole and not (gap == ", " and place.precision == "country")
