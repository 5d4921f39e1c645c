"""What the parties of an event are called, once it is known who they are: the people of a state not as the state itself; and whom
chances alone tell, "somebody of Chile", as Chile where nobody else of the event is called so, or as its people, if it is done to
people."""

from collections.abc import Sequence
from dataclasses import replace

from dateline.actors.reading_names import SOMEBODY_OF
from dateline.actors.tables import state_names
from dateline.ontology import SIDES
from dateline.records import Actor, Event, Mention
from dateline.weighing.likely_sides import COMING

__all__ = ["plainly_named"]

ON_PEOPLE = frozenset(("arrest", "attack", "release", "restriction"))
Names = dict[tuple[str, str | None, str | None], str]  # by name, code and sector


def plainly_named(mentions: Sequence[Mention], events: Sequence[Event]) -> tuple[tuple[Mention, ...], tuple[Event, ...]]:
    """Mentions and events with their parties called so; a party stands once on a side."""
    told = list(mentions)
    named = []
    for event in events:
        names = _names(event)
        named.append(replace(event, initiators=_called(event.initiators, names), recipients=_called(event.recipients, names)))
        for number in event.mentions:
            told[number] = _mention(told[number], names)
    return tuple(told), tuple(named)


def _names(event: Event) -> Names:
    """The new names of those who are called otherwise."""
    actors = [*event.initiators, *event.recipients]
    people = {_key(actor): f"people of {actor.name}" for actor in actors if _are_people(actor)}
    taken = {people.get(_key(actor), actor.name) for actor in actors}
    come = {_key(actor): state for actor in actors if (state := _state_of(actor))}
    are_people = event.type in ON_PEOPLE
    return people | {
        key: f"people of {state}" if are_people else state for key, state in come.items() if are_people or state not in taken
    }


def _key(actor: Actor) -> tuple[str, str | None, str | None]:
    return actor.name, actor.code, actor.sector


def _are_people(actor: Actor) -> bool:
    return actor.sector == "CVL" and actor.name == state_names().get(actor.code or "")


def _state_of(actor: Actor) -> str | None:
    """The state of one of whom only chances tell."""
    state = state_names().get(actor.code or "")
    return state if state and actor.name == SOMEBODY_OF + state and actor.reason.startswith(COMING) else None


def _called(actors: Sequence[Actor], names: Names) -> tuple[Actor, ...]:
    called = [replace(actor, name=names.get(_key(actor), actor.name)) for actor in actors]
    return tuple({(actor.name, actor.code): actor for actor in reversed(called)}.values())[::-1]


def _mention(mention: Mention, names: Names) -> Mention:
    if not names:
        return mention
    arguments = (replace(a, actors=_called(a.actors, names)) if a.role in SIDES else a for a in mention.arguments)
    return replace(mention, arguments=tuple(arguments))
