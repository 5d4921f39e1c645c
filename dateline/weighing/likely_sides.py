"""Whom an event concerns, weighed: whom words or rules name stays on his side unless that is unlikely, others come if likely.

What the tagger and the rules say of a side is one reading. Of the recipients whom readers of real articles name a fifth stands in
another sentence, and some whom words name are the wrong ones. Here each state and body that may be on a side gets a chance of
being there, from labelled articles: a sum of weights of signs (`side_signs.py`), a logistic regression (Cox 1958).
How the weights in weighing/data/sides.csv are learnt: `dateline models sides`.
"""

import math
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace

from dateline.actors.reading_names import SOMEBODY_OF
from dateline.actors.sectors import firms_alone
from dateline.actors.tables import state_names
from dateline.ontology import SIDES
from dateline.records import UNLIKELY_SIDE, Actor, Argument, Event, Mention
from dateline.resolve.articles import BODIES, ArticleIndex
from dateline.resolve.reciprocal import EACH_OTHER
from dateline.sides.among_themselves import BETWEEN_TWO
from dateline.sides.counterparts import OTHER_SIDE
from dateline.sides.tallies import acts_of, blows_of, is_praised_enemy
from dateline.weighing.cast_facts import cast_of
from dateline.weighing.chances import weights_of_table
from dateline.weighing.side_signs import side_signs

__all__ = ["BIAS", "chance", "likely_sides", "uncoded"]

BIAS = "bias"  # the sign that everybody has
# Chances: below the first a code goes, from the second on it comes. How they were chosen, on articles that the weights were not
# learnt from: docs/decisions/0025.
STAYS, COMES = 0.45, 0.55
KINDS = BODIES - {"UNO", "EUR"}  # codes of which there are many bodies
COMING = f"{OTHER_SIDE}: the likeliest"  # how the reason of an actor begins who came
# What two who act together never do to one of themselves, in articles that were read.
TOGETHER = BETWEEN_TWO | {"ambassador_recall", "ratification", "treaty_suspension", "treaty_withdrawal"}
Casts = Mapping[str, tuple[Actor, ...]]  # by side
Chances = Mapping[str, Mapping[str, float]]  # by side, of each code


def _weights() -> Mapping[str, float]:
    return weights_of_table("sides.csv")


def chance(signs: Iterable[str], weights: Mapping[str, float]) -> float:
    """The chance, in [0, 1], of whoever has these signs."""
    return 1 / (1 + math.exp(-weights.get(BIAS, 0.0) - sum(weights.get(sign, 0.0) for sign in signs)))


def likely_sides(
    mentions: Sequence[Mention], events: Sequence[Event], index: ArticleIndex, main: str | None
) -> tuple[tuple[Mention, ...], tuple[Event, ...], tuple[Chances, ...]]:
    """The mentions and events of an article with the likely sides, and for each event the chances of all codes that may be on
    them; `mentions` are resolved, in text order, and those of an event are their numbers; `main` is the code of the state that
    most of the article is about.

    Who comes is an argument of a mention of the event, and his reason gives the chance. Who goes stays one of the mentions that
    name him, and his reason there says that he is unlikely. An event keeps its sides where nobody with a code would be left, or
    only firms.
    """
    chances: list[dict[str, dict[str, float]]] = [{side: {} for side in SIDES} for _ in events]
    for number, side, code, signs in side_signs(mentions, events, index, main):
        if not _acts_with_another(events[number], mentions, side, code):
            chances[number][side][code] = chance(signs, _weights())
    for number, event in enumerate(events):
        for code in _each_other([mentions[place] for place in event.mentions]) & chances[number]["initiator"].keys():
            chances[number]["recipient"][code] = chances[number]["initiator"][code]
    blows = blows_of(acts_of(mentions))
    met: dict[str, list[Actor]] = defaultdict(list)
    for actor in (actor for mention in mentions for argument in mention.arguments for actor in argument.actors):
        met[actor.code or ""].append(actor)
    told, weighed = list(mentions), list(events)
    for number, likely in enumerate(chances):
        own = [mentions[place] for place in events[number].mentions]
        foes = {code for code in likely["recipient"] if any(is_praised_enemy(mention, code, blows) for mention in own)}
        casts = _likely_casts(events[number], own, likely, met, foes)
        is_told = any(actor.code for side in SIDES for actor in casts[side])
        if is_told and not firms_alone(casts["initiator"], casts["recipient"]):
            weighed[number] = replace(events[number], initiators=casts["initiator"], recipients=casts["recipient"])
            for place, mention in zip(events[number].mentions, _weighed_mentions(own, likely, casts), strict=True):
                told[place] = mention
    return tuple(told), tuple(weighed), tuple(chances)


def _acts_with_another(event: Event, mentions: Sequence[Mention], side: str, code: str) -> bool:
    """Whether it is one of two states that do something together or to each other, so that it cannot be the recipient, too: no
    words of the event name it as that."""
    doers = {actor.code for actor in event.initiators if actor.code}
    if event.type not in TOGETHER or side != "recipient" or len(doers) != 2 or code not in doers:
        return False
    return all(actor.code != code for actor in _on_side([mentions[number] for number in event.mentions], side))


def _each_other(own: Sequence[Mention]) -> set[str]:
    """Who acts on the other as that on him by the words, so that he is as likely on either side."""
    return {str(actor.code) for actor in _on_side(own, "recipient") if actor.code and actor.reason.startswith(EACH_OTHER)}


def _likely_casts(
    event: Event, own: Sequence[Mention], likely: Chances, met: Mapping[str, Sequence[Actor]], foes: AbstractSet[str]
) -> Casts:
    """Both sides of an event without the unlikely and with the likely, the likeliest first of those who come; `own` are its
    mentions. No name comes to a side that stands on the other, none of the `foes` to those who are praised; nobody
    without a code stands beside those who have one."""
    cast = {side: cast_of(event, side) for side in SIDES}
    kept = {side: [actor for actor in cast[side] if actor.code and likely[side][actor.code] >= STAYS] for side in SIDES}
    names = {actor.name for side in SIDES for actor in kept[side]}
    coming = sorted((-likely[side][code], side, code) for side in SIDES for code in likely[side] if likely[side][code] >= COMES)
    for chances, side, code in coming:
        is_barred = side == "recipient" and code in foes
        if is_barred or any(actor.code == code for actor in cast[side]):
            continue
        actor = _actor(code, -chances, _on_side(own, side), names, met)
        if actor and actor.name not in names:
            kept[side].append(actor)
            names.add(actor.name)
    return {side: tuple(kept[side]) or uncoded(cast[side], own, side) for side in SIDES}


def _on_side(own: Sequence[Mention], side: str) -> list[Actor]:
    return [actor for mention in own for argument in mention.arguments if argument.role == side for actor in argument.actors]


def uncoded(cast: Sequence[Actor], own: Sequence[Mention], side: str) -> tuple[Actor, ...]:
    """Those without a code on a side, where nobody is left who has one: merging leaves them out beside others."""
    named = [actor for actor in cast if not actor.code] or [actor for actor in _on_side(own, side) if not actor.code]
    return tuple({actor.name: actor for actor in reversed(named)}.values())[::-1]


def _actor(
    code: str, chance: float, named: Sequence[Actor], names: AbstractSet[str], met: Mapping[str, Sequence[Actor]]
) -> Actor | None:
    """Who comes for a code: whom the event's own words name there, else the state, of which somebody is on the other side
    under its name ("somebody of Chile"), else the body, of a kind the only one that the article names: an armed group is not
    another."""
    own = next((actor for actor in named if actor.code == code and actor.name not in names), None)
    if own:
        return own
    reason = f"{COMING} (chance {chance:.2f})"
    if state := state_names().get(code):
        is_there = state in names
        sector = "UNK" if is_there else "GOV"
        return Actor(SOMEBODY_OF + state if is_there else state, code, sector, (sector,), reason)
    bodies = {actor.name: actor for actor in met.get(code, ())}
    return replace(next(iter(bodies.values())), reason=reason) if len(bodies) == 1 or (bodies and code not in KINDS) else None


def _weighed_mentions(own: Sequence[Mention], likely: Chances, casts: Casts) -> list[Mention]:
    """The mentions of an event: the unlikely say so, and those who come are arguments of the first that names another of their
    side, else of the first."""
    told = [_doubted(mention, likely) for mention in own]
    for side in SIDES:
        codes = {actor.code for actor in casts[side] if actor.code}
        beside = (n for n, mention in enumerate(own) if any(actor.code in codes for actor in _on_side([mention], side)))
        place = next(beside, 0)
        come = [actor for actor in casts[side] if actor.reason.startswith(COMING)]
        added = [Argument(side, told[place].trigger, told[place].confidence, (actor,)) for actor in come]
        told[place] = replace(told[place], arguments=(*told[place].arguments, *added))
    return told


def _doubted(mention: Mention, likely: Chances) -> Mention:
    """A mention of the event, whose unlikely actors say so."""

    def doubted(actor: Actor, side: str) -> Actor:
        if actor.code is None or likely[side][actor.code] >= STAYS:
            return actor
        return replace(actor, reason=f"{actor.reason}; {UNLIKELY_SIDE} (chance {likely[side][actor.code]:.3f})")

    arguments = [
        replace(a, actors=tuple(doubted(actor, a.role) for actor in a.actors)) if a.role in SIDES else a
        for a in mention.arguments
    ]
    return replace(mention, arguments=tuple(arguments))
