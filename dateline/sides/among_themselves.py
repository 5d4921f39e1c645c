"""Where two do the same to each other, each is the other side: "Chad and Mali sent their envoys back to Bamako and N'Djamena"
names nobody else, of prisoners whom they swap some are of either, and "each accused the other" accuses both."""

import re
from dataclasses import replace

from dateline.actors.readings import UNKNOWN
from dateline.actors.tables import MILITANTS, state_names
from dateline.ontology import TYPES
from dateline.records import Actor, Argument, Mention
from dateline.resolve.arguments import arguments_of, codes_of
from dateline.resolve.articles import FALLBACKS
from dateline.resolve.reciprocal import EACH_OTHER

__all__ = ["BETWEEN_TWO", "among_themselves"]

MUTUAL = frozenset(("ambassador_return", "relations_restored", "relations_severed"))
BETWEEN_TWO = MUTUAL | {"phone_call"}  # where two act, each is the other side
SWAPPED = re.compile(r"exchang|swap|traded\b", re.IGNORECASE)
UNTOLD = (EACH_OTHER, UNKNOWN, *FALLBACKS)  # whose somebody is


def among_themselves(mention: Mention) -> Mention:
    """The mention of what two states do without themselves as recipients, if each is the other's side by the type; with those
    whom they swap, or who are 'each other's', as of both, as sure as the trigger, where no words say whose they are."""
    named = arguments_of(mention, "recipient")
    doers = [actor for argument in arguments_of(mention, "initiator") for actor in argument.actors]
    two = {actor.code: actor for actor in doers if actor.code in state_names() or actor.code == MILITANTS}
    if len(two) != 2 or len({actor.code for actor in doers}) != 2:
        return mention
    if mention.type in MUTUAL:
        kept = (a for a in mention.arguments if a.role != "recipient" or not codes_of((a,)) or not codes_of((a,)) <= two.keys())
        return replace(mention, arguments=tuple(kept))
    if TYPES[mention.type].symmetric or not named:
        return mention
    is_of_both = _are_untold if mention.type == "release" else _are_of_each
    sure = max(mention.confidence, *(a.confidence for a in named))
    if not all(is_of_both(mention, argument) for argument in named):
        return mention
    others = (a for a in mention.arguments if a.role != "recipient")
    return replace(mention, arguments=(*others, *(_of_both(a, tuple(two.values()), sure) for a in named)))


def _are_of_each(_: Mention, argument: Argument) -> bool:
    return bool(argument.actors) and all(actor.reason == EACH_OTHER for actor in argument.actors)


def _are_untold(mention: Mention, argument: Argument) -> bool:
    """Whether they are swapped, or 'each other's', and no words say whose they are."""
    reasons = [actor.reason for actor in argument.actors]
    is_each = SWAPPED.match(mention.trigger.text) is not None or any(reason == EACH_OTHER for reason in reasons)
    return is_each and all(reason.startswith(UNTOLD) for reason in reasons)


def _of_both(argument: Argument, two: tuple[Actor, ...], sure: float) -> Argument:
    """The argument as of either of the two."""
    name, sectors = argument.actors[0].name, argument.actors[0].sectors
    actors = (replace(one, name=name, sector=sectors[0], sectors=sectors, reason=f"{EACH_OTHER}; {one.name}") for one in two)
    return replace(argument, role="recipient", confidence=sure, actors=tuple(actors))
