"""Which mentions an event keeps: of those that the tagger only half hears, two of three in another sentence tell something else.

"A raid on Gao ... the smoke" is one word more of the raid, if it is of its sentence. What a half-heard mention alone tells of the
sides of its event keeps it there: it is the evidence.
"""

from collections.abc import Sequence
from dataclasses import replace

from dateline.ontology import SIDES
from dateline.records import Event, Mention

__all__ = ["with_heard"]


def with_heard(event: Event, mentions: Sequence[Mention], threshold: float) -> Event:
    """The event with those of its mentions that are heard with a confidence of at least `threshold`, stand in a sentence with one
    of these, or alone name somebody on its sides; with all where none is heard so well."""
    sure = {number for number in event.mentions if mentions[number].confidence >= threshold}
    sentences = {mentions[number].sentence for number in sure}
    kept = [number for number in event.mentions if not sure or number in sure or mentions[number].sentence in sentences]
    named = {name for number in kept for name in _named(mentions[number])}
    wanted = {
        (side, actor.name) for side, cast in zip(SIDES, (event.initiators, event.recipients), strict=True) for actor in cast
    }
    for number in event.mentions:
        if number not in kept and (_named(mentions[number]) & wanted) - named:
            kept.append(number)
            named |= _named(mentions[number])
    return replace(event, mentions=tuple(sorted(kept)))


def _named(mention: Mention) -> set[tuple[str, str]]:
    return {(argument.role, actor.name) for argument in mention.arguments for actor in argument.actors}
