"""Whom a condemned attack is not charged to, where no words name the accused: who is told of it, and who suffered it.

"Told Chad's president that Lima condemned the attacks on Abra": Chad hears it. "Condemned the rockets at Abra and urged Chad to
hold back": Abra is Chad's. What somebody did to his own people he may be blamed for.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from dateline.records import IMPLIED_SIDES, Argument, Mention
from dateline.resolve.arguments import arguments_of, codes_of
from dateline.resolve.articles import ArticleIndex
from dateline.sides.sentence_words import DIRECTLY, sentence_start, words_before, words_behind, words_between

__all__ = ["without_hearers"]

TELLING = re.compile(
    r"\b(?:assur(?:e[sd]|ing)|inform(?:ed|s|ing)|told|tells|telling) (?P<whom>[^;:.]+?),? that (?P<who>(?:[\w’'-]+ ){1,5})$",
    re.IGNORECASE,
)
OWN = re.compile(r"\b(?:its|his|her|their|our) ")  # the speaker's
REACH = 40  # characters behind the verb in which whose thing was struck is told


def without_hearers(mentions: Sequence[Mention], index: ArticleIndex | None) -> tuple[Mention, ...]:
    """The mentions of an article with none of these on the side of the accused, but where words behind the verb are."""
    if index is None:
        return tuple(mentions)
    told = list(mentions)
    for own in mentions:
        attack = _condemned(own, mentions)
        if attack is None:
            continue
        at = sentence_start(own)
        telling = None if OWN.search(words_behind(own)[:REACH]) else TELLING.search(words_before(own, own.trigger))
        heard = {m.code for m in index.mentions if telling and telling.start("whom") <= m.at - at < telling.end("whom")}
        place = attack.place.country if attack.place else None
        struck = {place} if place else codes_of(arguments_of(attack, "recipient"))
        spared = heard & struck if place else heard
        spared |= struck
        for number, other in enumerate(told):
            is_telling = telling is not None and other.trigger.start == at + telling.start()
            if other.sentence == own.sentence and other.type == own.type and (other.trigger == own.trigger or is_telling):
                told[number] = _without(other, own.trigger.start, spared)
    return tuple(told)


def _condemned(own: Mention, mentions: Sequence[Mention]) -> Mention | None:
    """The attack right behind a verb of condemnation, of which no words name the author or people who suffered it."""
    if own.type != "accusation" or own.sentence is None:
        return None
    behind = [m for m in mentions if m.type == "attack" and m.sentence == own.sentence and m.trigger.start >= own.trigger.end]
    attack = next((m for m in behind if DIRECTLY.fullmatch(words_between(own, own.trigger.end, m.trigger.start))), None)
    if attack is None or any(own.trigger.end <= a.span.start != attack.trigger.start for a in arguments_of(attack, "initiator")):
        return None
    things = {attack.trigger, *(a.span for a in attack.arguments if a.role in ("object", "place"))}
    return attack if all(a.span in things for a in arguments_of(attack, "recipient")) else None


def _without(mention: Mention, at: int, spared: set[str]) -> Mention:
    """The mention without recipients of those codes whom no words name, or only words before `at`."""

    def is_spared(argument: Argument) -> bool:
        is_guess = all(actor.reason.startswith(IMPLIED_SIDES) for actor in argument.actors)
        return argument.role == "recipient" and (is_guess or argument.span.end <= at) and bool(codes_of((argument,)) & spared)

    return replace(mention, arguments=tuple(a for a in mention.arguments if not is_spared(a)))
