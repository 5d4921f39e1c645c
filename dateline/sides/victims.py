"""Whose people suffer an attack, where only a fall-back coded them: not the attacker's own, where two states fight. "Chadian jets
killed nine villagers as Malian troops attacked": Mali's, if no place tells; "30 others" are of those counted beside them."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from dateline.actors.sectors import OF_STATES
from dateline.actors.tables import state_names
from dateline.actors.words import tokenize, word_set
from dateline.records import Actor, Argument, Mention
from dateline.resolve.arguments import arguments_of
from dateline.resolve.articles import FALLBACKS

__all__ = ["with_victims"]

COUNTS = word_set("counts")
WEAPONS = word_set("weapon_words")
Mending = Callable[[Sequence[Mention], Mention, Argument, Actor], Actor]


def with_victims(mentions: Sequence[Mention]) -> tuple[Mention, ...]:
    """The mentions of an article with the people who suffer attacks mended: people struck by a state's weapons are not that
    state's; bare numbers are of the people counted beside them."""
    mended = tuple(mentions)
    for mend in (_not_own, _counted):
        before = mended
        mended = tuple(_mended(before, mention, mend) if mention.type == "attack" else mention for mention in before)
    return mended


def _mended(mentions: Sequence[Mention], mention: Mention, mend: Mending) -> Mention:
    def people(argument: Argument) -> Argument:
        if argument.role != "recipient":
            return argument
        told = (actor if actor.sector in OF_STATES else mend(mentions, mention, argument, actor) for actor in argument.actors)
        return replace(argument, actors=tuple(told))

    return replace(mention, arguments=tuple(map(people, mention.arguments)))


def _beside(mentions: Sequence[Mention], mention: Mention) -> list[Mention]:
    """The mentions of the same sentence, this one first."""
    return [mention, *(m for m in mentions if m is not mention and m.sentence is not None and m.sentence == mention.sentence)]


def _not_own(mentions: Sequence[Mention], mention: Mention, _: Argument, actor: Actor) -> Actor:
    """People struck by a state's weapons are of the only other state of the sentence that takes part in the fighting, else
    unknown; where no other state fights, they may be its own."""
    attackers = _named_states(arguments_of(mention, "initiator"))
    if actor.code is None or actor.code not in attackers or not actor.reason.startswith(FALLBACKS) or not _has_weapon(mention):
        return actor
    attacks = [m for m in mentions if m.type == "attack"]
    parties = {code for m in attacks for role in ("initiator", "recipient") for code in _named_states(arguments_of(m, role))}
    if not parties - attackers:
        return actor
    here = {code for m in _beside(mentions, mention) for code in _named_states(m.arguments, bodies_only=False)}
    here &= parties - attackers
    if len(here) == 1:
        code = here.pop()
        return replace(
            actor, code=code, reason=f"struck by {actor.code}, so of {state_names()[code]}, the other side of the sentence"
        )
    return replace(actor, code=None, reason=f"unknown: struck by {actor.code}, and the sentence names no other side")


def _named_states(arguments: Sequence[Argument], *, bodies_only: bool = True) -> set[str]:
    """The states that arguments name, themselves or by their own bodies (or by anybody of theirs); no guess counts."""
    actors = (a for argument in arguments for a in argument.actors if a.sector in OF_STATES or not bodies_only)
    sure = (actor.code for actor in actors if actor.code and not actor.reason.startswith(FALLBACKS))
    return {code for code in sure if code in state_names()}


def _has_weapon(mention: Mention) -> bool:
    words = {token.key for token in tokenize(mention.sentence.text if mention.sentence else mention.trigger.text)}
    return bool(words & WEAPONS)


def _counted(mentions: Sequence[Mention], mention: Mention, argument: Argument, actor: Actor) -> Actor:
    """'30 others', 'dozens' beside 'seven villagers killed' are of the same people."""
    if actor.code or not all(token.key in COUNTS or token.key[0].isdigit() for token in tokenize(argument.span.text)):
        return actor
    for other in _beside(mentions, mention):
        counted = [a for a in arguments_of(other, "recipient") if other.type == "attack" and a.span != argument.span]
        people = [a for beside in counted for a in beside.actors if a.code and a.sector not in OF_STATES]
        if len({a.code for a in people}) == 1:
            return replace(actor, code=people[0].code, sector="CVL", sectors=("CVL",), reason=f"counted with {people[0].name}")
    return actor
