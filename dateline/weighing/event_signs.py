"""What speaks for and against an event that mentions of an article make: the chances behind it, which `certainty` weighs."""

import math
from collections.abc import Mapping
from dataclasses import dataclass

from dateline.ontology import SIDES
from dateline.records import Event
from dateline.weighing.cast_facts import cast_of

__all__ = ["Likely", "codes_of", "event_signs", "exactly"]

SURE = 0.98  # no chance counts as more than this, nor as less than 1 - SURE: the signs are log-odds


@dataclass(frozen=True, slots=True)
class Likely:
    """The chances behind an event: `sides`, by side, of each code that may be on it; `day`, that of the days chosen, None where
    none were weighed."""

    sides: Mapping[str, Mapping[str, float]]
    day: float | None = None


def event_signs(event: Event, likely: Likely) -> dict[str, float]:
    """The signs of an event, and how much of each: log-odds of chances, the logarithm of a number, and 1 for what is so."""
    signs = {
        "bias": 1.0,
        "trigger": _odds(event.confidence),
        "mentions": math.log(len(event.mentions)),
        f"day of {event.date.basis}": 1.0,
    }
    if len(codes_of(event)) > 1:
        signs["between states"] = 1.0
    if likely.day is not None:
        signs["day"] = _odds(likely.day)
    for side in SIDES:
        signs[f"{side}s"] = _odds(exactly(event, side, likely))
        if not codes_of(event, side):
            signs[f"no {side}"] = 1.0
    return signs


def _odds(chance: float) -> float:
    within = min(max(chance, 1 - SURE), SURE)
    return math.log(within / (1 - within))


def exactly(event: Event, side: str, likely: Likely) -> float:
    """The chance that exactly the codes of the event are on a side."""
    told = codes_of(event, side)
    return math.prod(chance if code in told else 1 - chance for code, chance in likely.sides[side].items())


def codes_of(event: Event, *sides: str) -> set[str]:
    """The codes of an event's actors, on some sides or on both."""
    return {actor.code for side in sides or SIDES for actor in cast_of(event, side) if actor.code}
