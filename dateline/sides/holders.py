"""Who holds the land or the thing that is attacked: who shells a rebel-held town attacks the rebels, who bombs a Houthi-held port
the Houthis."""

import re
from dataclasses import replace

from dateline.actors.gazetteer import load_gazetteer, scan
from dateline.actors.tables import role_nouns
from dateline.actors.words import tokenize
from dateline.records import Actor, Argument, Mention
from dateline.resolve.arguments import arguments_of, codes_of
from dateline.sides.joined import NAME
from dateline.sides.sentence_words import words_between

__all__ = ["held_by"]

# "Several rebel-held towns", "the last Houthi-held port"; no "school in a rebel-held town", where its people suffer.
HELD = re.compile(
    rf"(?:(?:the|an?|another|last|more|nearby|several|some|two|three) )*(?P<who>{NAME}|[a-z]+)-(?:held|controlled)\b"
)
# What stands between a verb and the place that is attacked.
UP_TO = re.compile(r"(?: (?:against|at|in|of|on))?(?: (?:the|an?))? ")


def held_by(own: Mention) -> tuple[Argument, ...]:
    """Him on whom an attack is by that, where nobody else is named: none of those who attack."""
    doers = codes_of(arguments_of(own, "initiator"))
    if own.type != "attack" or arguments_of(own, "recipient") or not doers:
        return ()
    things = arguments_of(own, "object") or tuple(a for a in arguments_of(own, "place") if _is_struck(own, a))
    found = tuple(argument for each in things if (argument := _by_its_holder(each, own.confidence)))
    return found[:1] if doers.isdisjoint(codes_of(found[:1])) else ()


def _is_struck(own: Mention, place: Argument) -> bool:
    return UP_TO.fullmatch(words_between(own, own.trigger.end, place.span.start)) is not None


def _by_its_holder(argument: Argument, sure: float) -> Argument | None:
    """The words as an argument of the armed group or the rebels that hold it, as sure as the attack."""
    held = HELD.match(argument.span.text)
    holder = _holder(held["who"]) if held else None
    return replace(argument, confidence=max(argument.confidence, sure), actors=(holder,)) if holder else None


def _holder(who: str) -> Actor | None:
    role = role_nouns().get(who)
    if role and role.sector == "REB":
        return Actor(f"{who}s", "IMG", "REB", ("REB",), f"{who!r}")
    names = scan(tokenize(who), load_gazetteer())
    fits = [e for name in names for e in name.entries if e.code and e.kind == "group"]
    if len(names) > 1 or len({e.code for e in fits}) != 1:
        return None
    entry = fits[0]
    return Actor(entry.name, entry.code, entry.sectors[0], entry.sectors, f"{who!r}")
