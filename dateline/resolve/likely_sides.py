"""Whom an event concerns, weighed: whom words or rules name stays on his side unless that is unlikely, others come if likely.

What the tagger and the rules say of a side is one reading. Of the recipients whom readers of real articles name a fifth stands in
another sentence, and some whom words name are the wrong ones. Here every code that the article names gets a chance of being on
each side of an event, from labelled articles: a sum of weights of signs (`side_signs.py`), a logistic regression (Cox 1958).
How the weights in actors/data/sides.csv are learnt: `dateline models sides`.
"""

import math
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from dateline.actors.tables import state_names
from dateline.ontology import SIDES
from dateline.records import Actor, Argument, Event, Mention
from dateline.resolve.articles import ArticleIndex
from dateline.resolve.cast_facts import cast_of
from dateline.resolve.chances import weights_of_table
from dateline.resolve.counterparts import OTHER_SIDE
from dateline.resolve.side_signs import side_signs

__all__ = ["BIAS", "chance", "likely_sides"]

BIAS = "bias"  # the sign that everybody has
# Chances: below the first a code goes, from the second on it comes. How they were chosen, on articles that the weights were not
# learnt from: docs/decisions/0025.
STAYS, COMES = 0.5, 0.55
COMING = f"{OTHER_SIDE}: the likeliest"  # how the reason of an actor begins who came
UNLIKELY = "unlikely on this side"  # what is added to the reason of an actor of a mention whom its event leaves out
Chances = Mapping[str, Mapping[str, float]]  # by side, of each code


def _weights() -> Mapping[str, float]:
    return weights_of_table("dateline.actors", "sides.csv")


def chance(signs: Iterable[str], weights: Mapping[str, float]) -> float:
    """The chance, in [0, 1], of whoever has these signs."""
    return 1 / (1 + math.exp(-weights.get(BIAS, 0.0) - sum(weights.get(sign, 0.0) for sign in signs)))


def likely_sides(
    mentions: Sequence[Mention], events: Sequence[Event], index: ArticleIndex, main: str | None
) -> tuple[tuple[Mention, ...], tuple[Event, ...]]:
    """The mentions and events of an article with the likely sides; `mentions` are resolved, in text order, and those of an event
    are their numbers; `main` is the code of the state that most of the article is about.

    Who comes is an argument of the event's first mention, and his reason gives the chance. Who goes stays one of the mentions
    that name him, and his reason there says that he is unlikely. An event keeps its sides where nobody with a code would be left.
    """
    chances: dict[int, dict[str, dict[str, float]]] = defaultdict(lambda: {side: {} for side in SIDES})
    for number, side, code, signs in side_signs(mentions, events, index, main):
        chances[number][side][code] = chance(signs, _weights())
    met = {actor.code: actor for m in reversed(mentions) for a in m.arguments for actor in reversed(a.actors) if actor.code}
    told, weighed = list(mentions), list(events)
    for number, likely in chances.items():
        casts = {side: _likely_cast(cast_of(events[number], side), likely[side], met) for side in SIDES}
        if any(actor.code for cast in casts.values() for actor in cast):
            weighed[number] = replace(events[number], initiators=casts["initiator"], recipients=casts["recipient"])
            for place in events[number].mentions:
                told[place] = _as_weighed(told[place], likely, place == events[number].mentions[0], casts)
    return tuple(told), tuple(weighed)


def _likely_cast(cast: Sequence[Actor], likely: Mapping[str, float], met: Mapping[str, Actor]) -> tuple[Actor, ...]:
    """A side without the unlikely and with the likely: the likeliest first of those who come. Nobody without a code beside those
    who have one."""
    kept = [actor for actor in cast if actor.code and likely[actor.code] >= STAYS]
    new = sorted(likely.keys() - {actor.code for actor in cast}, key=lambda code: (-likely[code], code))
    come = [_actor(code, likely[code], met.get(code)) for code in new if likely[code] >= COMES]
    return (*kept, *come) or tuple(actor for actor in cast if not actor.code)


def _actor(code: str, chance: float, known: Actor | None) -> Actor:
    name = state_names().get(code) or (known.name if known else code)
    sectors = known.sectors if known and known.sectors else ("GOV",)
    return Actor(name, code, sectors[0], sectors, f"{COMING} (chance {chance:.2f})")


def _as_weighed(mention: Mention, likely: Chances, is_first: bool, casts: Mapping[str, Sequence[Actor]]) -> Mention:
    """A mention of the event with what became of its actors."""
    kept = {side: {actor.code for actor in cast} for side, cast in casts.items()}

    def doubted(actor: Actor, side: str) -> Actor:
        if actor.code is None or actor.code in kept[side] or likely[side][actor.code] >= STAYS:
            return actor
        return replace(actor, reason=f"{actor.reason}; {UNLIKELY} (chance {likely[side][actor.code]:.2f})")

    told = [
        replace(a, actors=tuple(doubted(actor, a.role) for actor in a.actors)) if a.role in SIDES else a
        for a in mention.arguments
    ]
    new = [(side, actor) for side in SIDES for actor in casts[side] if is_first and actor.reason.startswith(COMING)]
    come = [Argument(side, mention.trigger, mention.confidence, (actor,)) for side, actor in new]
    return replace(mention, arguments=(*told, *come))
