"""How certain an event is as a whole, and what is left open where that is not enough.

`confidence` says how sure the tagger is of a trigger. Whether the row is right that is made of it depends on more. `certainty` is
the chance that a careful reader of the article lists the event too, with its type and status, the same states and bodies on
either side and days that overlap: a logistic regression (Cox 1958) over the chances of its trigger, of both sides and of its
days. How the weights in data/certainty.csv are learnt, from articles that the tagger was not trained on: `dateline models
certainty`.

An event between states is what an analyst acts on. One that is less certain than `LEAST` keeps one side only.
"""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from dateline.actors.sectors import firms_alone
from dateline.ontology import SIDES
from dateline.records import UNSURE_SIDE, Actor, Event, Mention
from dateline.resolve.cast_facts import cast_of
from dateline.resolve.chances import chances, weights_of_table

__all__ = ["LEAST", "Likely", "certain", "certainty", "certainty_signs"]

# By operating point: the certainty from which on an event joins states. How it was chosen: docs/decisions/0026.
LEAST = {"precise": 0.5, "balanced": 0.3, "sensitive": 0.0}
SURE = 0.98  # no chance counts as more than this, nor as less than 1 - SURE: the signs are log-odds


@dataclass(frozen=True, slots=True)
class Likely:
    """The chances behind an event: `sides`, by side, of each code that may be on it; `day`, that of the days chosen, None where
    none were weighed."""

    sides: Mapping[str, Mapping[str, float]]
    day: float | None = None


def certain(
    mentions: Sequence[Mention], events: Sequence[Event], likely: Sequence[Likely], least: float
) -> tuple[tuple[Mention, ...], tuple[Event, ...]]:
    """The mentions and events of an article, each event with its certainty; `likely` are the chances behind each, and
    `Event.mentions` numbers of mentions. Where an event of two codes or more is less certain than `least`, its less likely side
    is left open (of a single side all but the likeliest code), unless firms alone would be left; the mentions keep whom they name
    and say so."""
    told, sure = list(mentions), []
    for event, chance in zip(events, likely, strict=True):
        value = certainty(event, chance)
        kept = _half_open(event, chance) if value < least and len(_codes(event)) > 1 else event
        for number in event.mentions if kept is not event else ():
            told[number] = _opened(told[number], event, kept, value)
        sure.append(replace(kept, certainty=round(certainty(kept, chance), 3)))
    return tuple(told), tuple(sure)


def certainty(event: Event, likely: Likely) -> float:
    """The chance, in [0, 1], that the event is right as a whole."""
    return chances({True: certainty_signs(event, likely), False: {}}, weights_of_table("dateline.resolve", "certainty.csv"))[True]


def certainty_signs(event: Event, likely: Likely) -> dict[str, float]:
    """What speaks for and against an event, and how much: log-odds of chances, and 1 for what is so."""
    signs = {"bias": 1.0, "trigger": _odds(event.confidence), f"day of {event.date.basis}": 1.0}
    if likely.day is not None:
        signs["day"] = _odds(likely.day)
    for side in SIDES:
        signs[f"{side}s"] = _odds(_exactly(event, side, likely))
        if not _codes(event, side):
            signs[f"no {side}"] = 1.0
    return signs


def _odds(chance: float) -> float:
    within = min(max(chance, 1 - SURE), SURE)
    return math.log(within / (1 - within))


def _exactly(event: Event, side: str, likely: Likely) -> float:
    """The chance that exactly the codes of the event are on a side."""
    told = _codes(event, side)
    return math.prod(chance if code in told else 1 - chance for code, chance in likely.sides[side].items())


def _codes(event: Event, *sides: str) -> set[str]:
    return {actor.code for side in sides or SIDES for actor in cast_of(event, side) if actor.code}


def _half_open(event: Event, likely: Likely) -> Event:
    """The event without its less likely side; one that has codes on one side only with the likeliest of them."""
    coded = [side for side in SIDES if _codes(event, side)]
    for side in sorted(coded, key=lambda side: _exactly(event, side, likely)):
        kept: tuple[Actor, ...] = ()
        if len(coded) == 1:
            likeliest = max(sorted(_codes(event, side)), key=lambda code: likely.sides[side].get(code, 0.0))
            kept = tuple(actor for actor in cast_of(event, side) if actor.code == likeliest)
        half = replace(event, initiators=kept) if side == SIDES[0] else replace(event, recipients=kept)
        if not firms_alone(half.initiators, half.recipients):
            return half
    return event


def _opened(mention: Mention, whole: Event, half: Event, value: float) -> Mention:
    """A mention of the event, in which those say so who were left out of it."""
    gone = {(side, code) for side in SIDES for code in _codes(whole, side) - _codes(half, side)}
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
