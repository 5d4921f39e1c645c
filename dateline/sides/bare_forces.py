"""Whose bare police are, where only a guess tells: "Lima was alarmed. Police shot six in Accra" tells of Ghana's."""

import re
from collections.abc import Sequence
from dataclasses import replace

from dateline.actors.tables import state_names
from dateline.ontology import SIDES
from dateline.records import Argument, Mention, Span
from dateline.resolve.arguments import arguments_of
from dateline.sides.guessed_sides import GUESSES

__all__ = ["with_forces_there"]

BY_FORCE = frozenset(("arrest", "attack", "restriction"))
AT_HOME = re.compile(r"\b(?:security forces|authorities)\b", re.IGNORECASE)  # as police, they serve where they are


def with_forces_there(mentions: Sequence[Mention]) -> tuple[Mention, ...]:
    """The mentions of an article whose police of no state told are of the state where their own sentence has them act."""
    found: dict[Span, tuple[str, str]] = {}
    for mention in mentions:
        for argument in arguments_of(mention, "initiator") if mention.type in BY_FORCE else ():
            whose = _whose(mention, argument)
            if whose:
                found.setdefault(argument.span, whose)

    def mended(argument: Argument) -> Argument:
        if argument.role not in SIDES or argument.span not in found:
            return argument
        code, why = found[argument.span]
        return replace(argument, actors=tuple(replace(actor, code=code, reason=why) for actor in argument.actors))

    return tuple(replace(mention, arguments=tuple(map(mended, mention.arguments))) for mention in mentions)


def _whose(mention: Mention, argument: Argument) -> tuple[str, str] | None:
    """The state whose the police are, with the reason; None where the act tells nothing of it, or they hold somebody named by the
    people of the place, as whose land another holds may be."""
    place = mention.place.country if mention.place else None
    if len(argument.actors) != 1 or place not in state_names():
        return None
    force = argument.actors[0]
    is_police = force.sector == "COP" or AT_HOME.search(argument.span.text) is not None
    if not is_police or not force.reason.startswith(GUESSES):
        return None
    victims = [actor for each in arguments_of(mention, "recipient") for actor in each.actors]
    if any(actor.code == place and actor.reason.startswith("demonym") for actor in victims):
        return None
    return str(place), f"the act is told of as in {state_names()[str(place)]}"
