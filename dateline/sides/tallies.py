"""With whom somebody has to do in an article: on whom he acts, who acts on him, whom he meets, each counted by the confidence of
the mention that tells it."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import NamedTuple

from dateline.ontology import BEGUN, TYPES
from dateline.records import Actor, Argument, Mention
from dateline.resolve.arguments import arguments_of, codes_of
from dateline.sides.reactions import REACTS_TO
from dateline.sides.soil import HOST

__all__ = ["Act", "Acts", "Tally", "acts_of", "blows_of", "dealt_with", "is_praised_enemy"]

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
        for code, actor in met.items():
            self.actors.setdefault(code, actor)

    def foremost(self, least: float, share: float, why: str) -> Actor | None:
        """The actor with most weight, if that is enough, with the reason `why`."""
        if not self.weight:
            return None
        code, weight = self.weight.most_common(1)[0]
        if weight < least or weight < share * self.weight.total():
            return None
        return replace(self.actors[code], reason=f"{why}; {self.actors[code].reason}")


@dataclass(frozen=True, slots=True)
class Acts:
    """All acts of an article, in text order, and the numbers of those in which each code takes part, and of each type."""

    told: Sequence[Act]
    by_code: Mapping[str, Sequence[int]]
    by_type: Mapping[str, Sequence[int]]

    def of_any(self, codes: Iterable[str], own: Mention) -> list[Act]:
        """The acts, but for those of one mention, in which any of the codes takes part."""
        return self._but(own, (self.by_code.get(code, ()) for code in codes))

    def of_types(self, types: Iterable[str], own: Mention) -> list[Act]:
        """The acts, but for those of one mention, that are of any of the types."""
        return self._but(own, (self.by_type.get(each, ()) for each in types))

    def _but(self, own: Mention, numbers: Iterable[Sequence[int]]) -> list[Act]:
        found = sorted({number for each in numbers for number in each})
        return [self.told[number] for number in found if self.told[number].mention is not own]


def acts_of(mentions: Iterable[Mention]) -> Acts:
    """The mentions of an article as each is compared with the others: a long one has thousands."""
    acts = list(map(_act_of, mentions))
    by_code, by_type = defaultdict[str, list[int]](list), defaultdict[str, list[int]](list)
    for number, act in enumerate(acts):
        by_type[act.mention.type].append(number)
        for code in act.doers | act.sufferers:
            by_code[code].append(number)
    return Acts(acts, by_code, by_type)


def _act_of(mention: Mention) -> Act:
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


def blows_of(acts: Acts) -> list[Act]:
    """The attacks among the acts that have begun."""
    blows = (acts.told[number] for number in acts.by_type.get("attack", ()))
    return [act for act in blows if act.mention.status in BEGUN]


def is_praised_enemy(mention: Mention, code: str | None, blows: Sequence[Act]) -> bool:
    """Whether a guess makes somebody praise whom he fights in the article ("Oslo hailed the response to Chad's raids"); who is
    sorry may be so to him."""
    doers = codes_of(arguments_of(mention, "initiator"))
    if mention.type != "endorsement" or code is None or not doers or SORRY.match(mention.trigger.text):
        return False
    told = [
        act for act in blows if not doers.isdisjoint(act.doers | act.sufferers) and code in (act.doers | act.sufferers) - doers
    ]
    return sum(act.mention.confidence for act in told) >= AT_WAR


def _is_aside(argument: Argument) -> bool:
    """Whether all that tells of the state is that somebody came to a town of it (who visits NATO in Brussels has no dealings with
    Belgium), or that others spoke of what it did."""
    return bool(argument.actors) and all(HOST in a.reason or a.reason.startswith(REACTS_TO) for a in argument.actors)
