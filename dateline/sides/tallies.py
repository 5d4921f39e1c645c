"""With whom somebody has to do in an article: on whom he acts, who acts on him, whom he meets, each counted by the confidence of
the mention that tells it."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from typing import NamedTuple

from dateline.ontology import BEGUN, TYPES
from dateline.records import Actor, Argument, Mention
from dateline.resolve.arguments import arguments_of, codes_of
from dateline.sides.reactions import REACTS_TO
from dateline.sides.soil import HOST

__all__ = ["Act", "Tally", "act_of", "dealt_with", "is_praised_enemy"]

AT_WAR = 1.5  # mentions of blows between two, each counted by its confidence
SORRY = re.compile(r"apolog|regret|sorry|condol", re.IGNORECASE)


class Act(NamedTuple):
    """A mention with who acts in it and on whom, but for what is told of them aside, and the codes of both."""

    mention: Mention
    by: tuple[Argument, ...]
    to: tuple[Argument, ...]
    doers: set[str]
    sufferers: set[str]


@dataclass(slots=True)
class Tally:
    """How much of an article speaks of each of some actors, by code, and the actor first met with the code."""

    weight: Counter[str] = field(default_factory=Counter)
    actors: dict[str, Actor] = field(default_factory=dict)

    def add(self, arguments: Iterable[Argument], but: set[str], weight: float) -> None:
        met = {actor.code: actor for a in arguments for actor in reversed(a.actors) if actor.code and actor.code not in but}
        self.weight.update(dict.fromkeys(met, weight))
        self.actors = {**met, **self.actors}

    def foremost(self, least: float, share: float, why: str) -> Actor | None:
        """The actor with most weight, if that is enough, with the reason `why`."""
        if not self.weight:
            return None
        code, weight = self.weight.most_common(1)[0]
        if weight < least or weight < share * self.weight.total():
            return None
        return replace(self.actors[code], reason=f"{why}; {self.actors[code].reason}")


def act_of(mention: Mention) -> Act:
    """The mention as others are compared with it: worked out once, since each is with all others."""
    by, to = (tuple(a for a in arguments_of(mention, role) if not _is_aside(a)) for role in ("initiator", "recipient"))
    return Act(mention, by, to, codes_of(by), codes_of(to))


def dealt_with(doers: set[str], others: Sequence[Act]) -> Tally:
    """With whom these have to do in the rest of the article: whom they act on, who acts on them, whom they meet."""
    dealt = Tally()
    for other in others:
        is_by, is_to = not doers.isdisjoint(other.doers), not doers.isdisjoint(other.sufferers)
        if TYPES[other.mention.type].symmetric and is_by:
            dealt.add(other.by, doers, other.mention.confidence)
        elif is_by != is_to:
            dealt.add(other.to if is_by else other.by, doers, other.mention.confidence)
    return dealt


def is_praised_enemy(mention: Mention, code: str | None, acts: Sequence[Act]) -> bool:
    """Whether a guess makes somebody praise whom he fights in the article ("Oslo hailed the response to Chad's raids"); who is
    sorry may be so to him."""
    doers = codes_of(arguments_of(mention, "initiator"))
    if mention.type != "endorsement" or code is None or not doers or SORRY.match(mention.trigger.text):
        return False
    blows = [act for act in acts if act.mention.type == "attack" and act.mention.status in BEGUN]
    told = [
        act for act in blows if not doers.isdisjoint(act.doers | act.sufferers) and code in (act.doers | act.sufferers) - doers
    ]
    return sum(act.mention.confidence for act in told) >= AT_WAR


def _is_aside(argument: Argument) -> bool:
    """Whether all that tells of the state is that somebody came to a town of it (who visits NATO in Brussels has no dealings with
    Belgium), or that others spoke of what it did."""
    return bool(argument.actors) and all(HOST in a.reason or a.reason.startswith(REACTS_TO) for a in argument.actors)
