"""Which events of an article are any, how certain they are as a whole, and what is left open where that is not enough.

`confidence` says how sure the tagger is of a trigger. Whether it tells an event, and whether the row is right that is made of it,
depends on more: on the chances of both sides and of the days, and on how many mentions tell it. Two logistic regressions (Cox
1958) over these (`event_signs.py`) give the chance that a careful reader of the article lists the event at all (one of its PLOVER
root), and its `certainty`: the chance that he lists it with its type and status, the same states and bodies on either side and
days that overlap. How the weights in data/ are learnt, from articles that the tagger was not trained on: `dateline models
certainty`.

What an operating point asks for is in `ASKED`. An event between states is what an analyst acts on: one that is not certain enough
for that keeps one side only.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from dateline.actors.sectors import firms_alone
from dateline.ontology import SIDES
from dateline.records import UNSURE_SIDE, Actor, Event, Mention
from dateline.resolve.cast_facts import cast_of
from dateline.resolve.chances import chances, weights_of_table
from dateline.resolve.event_signs import Likely, codes_of, event_signs, exactly

__all__ = ["ASKED", "CERTAINTY", "LIKELY_EVENTS", "Asked", "certain", "certainty", "is_one"]

CERTAINTY, LIKELY_EVENTS = "certainty.csv", "likely_events.csv"  # tables of weights in data/


@dataclass(frozen=True, slots=True)
class Asked:
    """What an operating point asks of an event: the least chance that it is one, and the least certainty of one between states.
    How they were chosen: docs/decisions/0026."""

    event: float
    between_states: float


ASKED = {"precise": Asked(0.65, 0.55), "balanced": Asked(0.45, 0.35), "sensitive": Asked(0.0, 0.0)}


def certain(
    mentions: Sequence[Mention], events: Sequence[Event], likely: Sequence[Likely], asked: Asked
) -> tuple[tuple[Mention, ...], tuple[Event, ...]]:
    """The mentions of an article and those of its events that are likely enough, each with its certainty; `likely` are the
    chances behind each, and `Event.mentions` numbers of mentions. Where an event of two codes or more is less certain than asked,
    its less likely side is left open (of a single side all but the likeliest code), unless firms alone would be left; the
    mentions keep whom they name and say so."""
    told, sure = list(mentions), []
    for event, chance in zip(events, likely, strict=True):
        if is_one(event, chance) < asked.event:
            continue
        value = certainty(event, chance)
        kept = _half_open(event, chance) if value < asked.between_states and len(codes_of(event)) > 1 else event
        for number in event.mentions if kept is not event else ():
            told[number] = _opened(told[number], event, kept, value)
        sure.append(replace(kept, certainty=round(certainty(kept, chance), 3)))
    return tuple(told), tuple(sure)


def is_one(event: Event, likely: Likely) -> float:
    """The chance, in [0, 1], that it is an event at all."""
    return _chance(event, likely, LIKELY_EVENTS)


def certainty(event: Event, likely: Likely) -> float:
    """The chance, in [0, 1], that the event is right as a whole."""
    return _chance(event, likely, CERTAINTY)


def _chance(event: Event, likely: Likely, table: str) -> float:
    return chances({True: event_signs(event, likely), False: {}}, weights_of_table("dateline.resolve", table))[True]


def _half_open(event: Event, likely: Likely) -> Event:
    """The event without its less likely side; one that has codes on one side only with the likeliest of them."""
    coded = [side for side in SIDES if codes_of(event, side)]
    for side in sorted(coded, key=lambda side: exactly(event, side, likely)):
        kept: tuple[Actor, ...] = ()
        if len(coded) == 1:
            likeliest = max(sorted(codes_of(event, side)), key=lambda code: likely.sides[side].get(code, 0.0))
            kept = tuple(actor for actor in cast_of(event, side) if actor.code == likeliest)
        half = replace(event, initiators=kept) if side == SIDES[0] else replace(event, recipients=kept)
        if not firms_alone(half.initiators, half.recipients):
            return half
    return event


def _opened(mention: Mention, whole: Event, half: Event, value: float) -> Mention:
    """A mention of the event, in which those say so who were left out of it."""
    gone = {(side, code) for side in SIDES for code in codes_of(whole, side) - codes_of(half, side)}
    arguments = [
        replace(
            argument,
            actors=tuple(
                replace(actor, reason=f"{actor.reason}; {UNSURE_SIDE} (certainty {value:.2f})")
                if (argument.role, actor.code) in gone
                else actor
                for actor in argument.actors
            ),
        )
        for argument in mention.arguments
    ]
    return replace(mention, arguments=tuple(arguments))
