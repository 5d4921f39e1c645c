"""Who is freed where the words do not tell: "they were freed" are those who were taken, not those who took them."""

import re
from collections.abc import Sequence
from dataclasses import replace

from dateline.records import Argument, Mention
from dateline.resolve.arguments import arguments_of, lent
from dateline.resolve.articles import POINTS_BACK
from dateline.sides.captors import TAKEN
from dateline.sides.sentence_words import words_behind

__all__ = ["BY_FORCE", "HELD_BEFORE", "with_taken"]

THEY = re.compile(r"th(?:ey|em)", re.IGNORECASE)
BY_FORCE = re.compile(r"\b(?:assault|commandos?|operation|police|raid|rescue|soldiers|special forces|storm\w*|troops)\b")
HELD_BEFORE = "held before by the same state"  # a reason


def with_taken(mentions: Sequence[Mention]) -> tuple[Mention, ...]:
    """The mentions of an article in text order; where 'they' who are freed, jailed or deported were understood as those who had
    taken somebody, they are those whom these took last, by whom they are freed if nobody else is named."""
    told: list[Mention] = []
    for mention in mentions:
        told.append(_of_the_taken(mention, told))
    return tuple(told)


def _of_the_taken(own: Mention, before: Sequence[Mention]) -> Mention:
    they = [a for a in arguments_of(own, "recipient") if THEY.fullmatch(a.span.text)]
    taking = _taking(before, they[0]) if they and own.type in ("arrest", "release") else None
    if taking is None:
        return own
    reason = f"who were taken, not who took them: {taking.trigger.text!r}"
    taken = tuple(replace(actor, reason=f"{reason}; {actor.reason}") for a in _people(taking) for actor in a.actors)
    arguments = [replace(a, actors=taken) if a in they else a for a in own.arguments]
    if own.type == "release" and not arguments_of(own, "initiator") and not BY_FORCE.search(words_behind(own)):
        why = f"the side that {taking.trigger.text!r} is told of"
        arguments += lent(arguments_of(taking, "initiator"), why)
    return replace(own, arguments=tuple(arguments))


def _taking(before: Sequence[Mention], they: Argument) -> Mention | None:
    """The last mention that tells of the taking of people, not of 'them', if its sentence has those as doers whom 'they' was
    understood as, and nobody is told to have taken these."""
    names = {actor.name for actor in they.actors if POINTS_BACK in actor.reason}
    takings = [m for m in before if (m.type == "arrest" or TAKEN.search(m.trigger.text)) and _people(m)]
    taking = next((m for m in reversed(takings) if not any(THEY.fullmatch(a.span.text) for a in _people(m))), None)
    if taking is None or not names:
        return None
    beside = [m for m in before if m.sentence == taking.sentence]
    doers = {actor.name for m in beside for a in arguments_of(m, "initiator") for actor in a.actors}
    taken = {actor.name for m in takings for a in _people(m) for actor in a.actors}
    return taking if names <= doers and names.isdisjoint(taken) else None


def _people(taking: Mention) -> list[Argument]:
    """Those taken: none of the things and towns that are, too."""
    things = {a.span for a in taking.arguments if a.role in ("object", "place")}
    return [a for a in arguments_of(taking, "recipient") if a.span not in things and a.span != taking.trigger]
