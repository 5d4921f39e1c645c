"""Which events of an article are any, how certain they are as a whole, and what is left open where that is not enough.

`confidence` says how sure the tagger is of a trigger. Whether it tells an event, and whether the row is right that is made of it,
depends on more: on the chances of both sides and of the days, and on how many mentions tell it. Two logistic regressions (Cox
1958) over these (`event_signs.py`) give the chance that a careful reader of the article lists the event at all (one of its PLOVER
root), and its `certainty`: the chance that he lists it with its type and status, the same states and bodies on either side and
days that overlap. How the weights in data/ are learnt, from articles that the tagger was not trained on: `dateline models
certainty`.

What an operating point asks for is in `ASKED`. An event between states is what an analyst acts on: one that is not certain enough
for that keeps one state only.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from math import floor

from dateline.actors.sectors import firms_alone
from dateline.ontology import SIDES
from dateline.records import UNSURE_SIDE, Actor, Event, Mention
from dateline.weighing.cast_facts import cast_of
from dateline.weighing.chances import chances, weights_of_table
from dateline.weighing.event_signs import Likely, codes_of, event_signs, exactly
from dateline.weighing.likely_sides import uncoded

__all__ = ["ASKED", "CERTAINTY", "LIKELY_EVENTS", "Asked", "certain", "certainty", "is_one"]

CERTAINTY, LIKELY_EVENTS = "certainty.csv", "likely_events.csv"  # tables of weights in data/


@dataclass(frozen=True, slots=True)
class Asked:
    """What an operating point asks of an event: the least chance that it is one, and the least certainty of one between states.
    How they were chosen: docs/decisions/0026."""

    event: float
    between_states: float


HIGHEST = 0.999  # 1 is what a person says
ASKED = {"precise": Asked(0.65, 0.65), "balanced": Asked(0.45, 0.45), "sensitive": Asked(0.0, 0.0)}


def certain(
    resolved: Sequence[Mention],
    mentions: Sequence[Mention],
    events: Sequence[Event],
    likely: Sequence[Likely],
    asked: Asked,
) -> tuple[tuple[Mention, ...], tuple[Event, ...]]:
    """The mentions of an article and those of its events that are likely enough, each with its certainty; `resolved` are the
    mentions as they were before events were weighed, and are again where there is no event; `likely` are the chances behind each
    event, and `Event.mentions` numbers of mentions. Where an event of two codes or more is less certain than asked, one code is
    left (`_half_open`); the mentions keep whom they name and say so."""
    told, sure = list(mentions), []
    for event, chance in zip(events, likely, strict=True):
        if is_one(event, chance) < asked.event:
            for number in event.mentions:
                told[number] = resolved[number]
            continue
        value = certainty(event, chance)
        is_open = value < asked.between_states and len(codes_of(event)) > 1
        kept = _half_open(event, chance, [told[number] for number in event.mentions]) if is_open else event
        for number in event.mentions if kept is not event else ():
            told[number] = _opened(told[number], event, kept, value)
        gone = tuple(sorted(codes_of(event) - codes_of(kept)))
        sure.append(replace(kept, certainty=min(round(certainty(kept, chance), 3), HIGHEST), left_open=gone))
    return tuple(told), tuple(sure)


def is_one(event: Event, likely: Likely) -> float:
    """The chance, in [0, 1], that it is an event at all."""
    return _chance(event, likely, LIKELY_EVENTS)


def certainty(event: Event, likely: Likely) -> float:
    """The chance, in [0, 1], that the event is right as a whole."""
    return _chance(event, likely, CERTAINTY)


def _chance(event: Event, likely: Likely, table: str) -> float:
    return chances({True: event_signs(event, likely), False: {}}, weights_of_table(table))[True]


def _half_open(event: Event, likely: Likely, own: Sequence[Mention]) -> Event:
    """The event with its likelier side alone, of several codes there the likeliest, and whoever the other side names without a
    code; unless firms alone would be left. `own` are its mentions."""
    sides = sorted(SIDES, key=lambda side: exactly(event, side, likely), reverse=True)
    for side in (side for side in sides if codes_of(event, side)):
        for code in sorted(codes_of(event, side), key=lambda code: (-likely.sides[side].get(code, 0.0), code)):
            half = {side: tuple(actor for actor in cast_of(event, side) if actor.code == code)}
            other = SIDES[side == SIDES[0]]
            half[other] = uncoded(cast_of(event, other), own, other)
            initiators, recipients = (half[each] for each in SIDES)
            if not firms_alone(initiators, recipients):
                return replace(event, initiators=initiators, recipients=recipients)
    return event


def _opened(mention: Mention, whole: Event, half: Event, value: float) -> Mention:
    """A mention of the event, in which those say so who were left out of it, or of that side of it."""
    gone = codes_of(whole) - codes_of(half)
    aside = {(side, code) for side in SIDES for code in codes_of(whole, side) - codes_of(half, side)}

    def told(actor: Actor, role: str) -> Actor:
        if role not in SIDES or (actor.code not in gone and (role, actor.code) not in aside):
            return actor
        return replace(actor, reason=f"{actor.reason}; {UNSURE_SIDE} (certainty {floor(value * 100) / 100:.2f})")

    arguments = [replace(a, actors=tuple(told(actor, a.role) for actor in a.actors)) for a in mention.arguments]
    return replace(mention, arguments=tuple(arguments))
