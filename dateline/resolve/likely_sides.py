"""Whom an event concerns where its words name nobody with a code: the likeliest of those whom the article names.

Rules fill what a sentence implies (`implied.py`) and what the article tells of its two sides (`counterparts.py`). What they
found without words of the event is weighed here, and what they left open is filled, by chances learnt from labelled articles:
a sum of weights of signs (`side_signs.py`), a logistic regression (Cox 1958). Whom the words name stays, whatever the chances.
How the weights in data/sides.csv are learnt: `dateline models sides`.
"""

import math
from collections import defaultdict
from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace

from dateline.actors.tables import state_names
from dateline.ontology import SIDES
from dateline.records import Actor, Argument, Mention
from dateline.resolve.articles import ArticleIndex
from dateline.resolve.chances import weights_of_table
from dateline.resolve.counterparts import OTHER_SIDE, OWN_STATE
from dateline.resolve.side_facts import is_told
from dateline.resolve.side_signs import side_signs

__all__ = ["BIAS", "chance", "likely_sides"]

BIAS = "bias"  # the sign that everybody has
# Chances: below the first whom only the article tells is taken out, from the second on somebody is put where nobody is. How they
# were chosen, on articles that the weights were not learnt from: docs/decisions/0019.
STAYS, COMES = 0.3, 0.6
Chances = dict[tuple[int, str], dict[str, float]]  # by mention and side, of each code


def _weights() -> Mapping[str, float]:
    return weights_of_table("dateline.actors", "sides.csv")


def chance(signs: AbstractSet[str], weights: Mapping[str, float]) -> float:
    """The chance, in [0, 1], of whoever has these signs."""
    return 1 / (1 + math.exp(-weights.get(BIAS, 0.0) - sum(weights.get(sign, 0.0) for sign in sorted(signs))))


def likely_sides(mentions: Sequence[Mention], index: ArticleIndex, main: str | None) -> tuple[Mention, ...]:
    """The mentions of an article, resolved, in text order, with the sides that only the article tells weighed and filled; `main`
    is the code of the state that most of the article is about. An actor so found says with what chance."""
    chances: Chances = defaultdict(dict)
    surest: dict[tuple[str, str, str], float] = defaultdict(float)  # of a code on a side of any mention of a type
    for number, side, code, signs in side_signs(mentions, index, main):
        chances[number, side][code] = here = chance(signs, _weights())
        surest[mentions[number].type, side, code] = max(here, surest[mentions[number].type, side, code])
    met = {actor.code: actor for m in reversed(mentions) for a in m.arguments for actor in reversed(a.actors) if actor.code}
    weighed = list(mentions)
    for (number, side), likely in chances.items():
        weighed[number] = _filled(_without_unlikely(weighed[number], side, surest), side, likely, met)
    return tuple(weighed)


def _without_unlikely(mention: Mention, side: str, surest: Mapping[tuple[str, str, str], float]) -> Mention:
    def is_unlikely(argument: Argument, actor: Actor) -> bool:
        # Readers differ on whether what is said at home is said to the own state: it stays.
        is_guess = is_told(mention, argument, actor.reason) and not actor.reason.startswith(OWN_STATE)
        return is_guess and actor.code is not None and surest[mention.type, side, actor.code] < STAYS

    kept = [a for a in mention.arguments if a.role != side or not any(is_unlikely(a, actor) for actor in a.actors)]
    return replace(mention, arguments=tuple(kept)) if any(a.role in SIDES for a in kept) else mention


def _filled(mention: Mention, side: str, likely: Mapping[str, float], met: Mapping[str, Actor]) -> Mention:
    code = max(sorted(likely), key=lambda each: likely[each])
    is_open = not any(actor.code for a in mention.arguments if a.role == side for actor in a.actors)
    if not is_open or likely[code] < COMES:
        return mention
    known = met.get(code)
    name = state_names().get(code) or (known.name if known else code)
    sectors = known.sectors if known and known.sectors else ("GOV",)
    actor = Actor(name, code, sectors[0], sectors, f"{OTHER_SIDE}: the likeliest (chance {likely[code]:.2f})")
    return replace(mention, arguments=(*mention.arguments, Argument(side, mention.trigger, mention.confidence, (actor,))))
