"""Who holds what is attacked: who shells a rebel-held town attacks the rebels, who bombs Islamic State positions that group."""

import re
from dataclasses import replace

from dateline.actors.gazetteer import load_gazetteer, scan
from dateline.actors.tables import role_nouns
from dateline.actors.words import tokenize
from dateline.records import Actor, Argument, Mention
from dateline.resolve.arguments import arguments_of
from dateline.sides.joined import NAME
from dateline.sides.sentence_words import words_between

__all__ = ["held_by"]

# "Several rebel-held towns", "12 Taliban hideouts"; no "school in a rebel-held town", where its people suffer.
POSITIONS = (
    r"(?:bases?|camps?|compounds?|convoys?|depots?|facilit(?:y|ies)|hide-?outs?|militants|positions?|strongholds?|targets?)"
)
HELD = re.compile(
    rf"(?:(?:the|an?|another|last|several|some|two|three|\d+) )*(?:(?P<who>{NAME}|[a-z]+)-(?:held|controlled)\b"
    rf"|(?P<group>(?:al[ -])?{NAME}) (?:[\w-]+ )?{POSITIONS}\b)"
)
# What stands between a verb and the place that is attacked.
UP_TO = re.compile(r"(?: (?:against|at|in|of|on))?(?: (?:the|an?))? ")


def held_by(own: Mention) -> tuple[Argument, ...]:
    """Him on whom an attack is by that, where nobody else is named."""
    if own.type != "attack" or arguments_of(own, "recipient"):
        return ()
    places = (a for a in arguments_of(own, "place") if UP_TO.fullmatch(words_between(own, own.trigger.end, a.span.start)))
    found = (_by_its_holder(each, own.confidence) for each in arguments_of(own, "object") or tuple(places))
    return tuple(argument for argument in found if argument)[:1]


def _by_its_holder(argument: Argument, sure: float) -> Argument | None:
    """The words as an argument of the armed group or the rebels that hold it, as sure as the attack."""
    held = HELD.match(argument.span.text)
    holder = _holder(held["who"] or held["group"]) if held else None
    return replace(argument, confidence=max(argument.confidence, sure), actors=(holder,)) if holder else None


def _holder(who: str) -> Actor | None:
    role = role_nouns().get(who)
    if role and role.sector == "REB":
        return Actor(f"{who}s", "IMG", "REB", ("REB",), f"{who!r}")
    fits = [e for name in scan(tokenize(who), load_gazetteer()) for e in name.entries if e.code and e.kind == "group"]
    if len({e.code for e in fits}) != 1:
        return None
    return Actor(fits[0].name, fits[0].code, fits[0].sectors[0], fits[0].sectors, f"{who!r}")
