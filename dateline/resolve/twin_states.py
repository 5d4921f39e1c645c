"""Two states at a time that have one code: West and East Germany, South and North Vietnam, North and South Yemen.

Rules that take two actors of one code for one state ask here what the words tell: "West Germany expelled two East Germans". That
a state of today expels its own ("Germany", 'East German protesters') is another matter, so a half counts only beside the other.
"""

import re

from dateline.records import Argument, Mention

__all__ = ["Half", "are_of_two", "halves_of", "is_of_the_other", "names_the_other"]

# By code, the words of either half; no capitals of Yemen, which had two governments later, too.
HALVES = {
    "DEU": ("West[- ]German|West Berlin|Bonn", "East[- ]German|East Berlin|German Democratic Republic|GDR|Pankow"),
    "VNM": ("South[- ]Vietnam|Saigon", "North[- ]Vietnam|Hanoi"),
    "YEM": ("North[- ]Yemen|Yemen Arab Republic", "South[- ]Yemen|People['’]s Democratic Republic of Yemen"),
}
OF_HALF = {(code, at): re.compile(rf"\b(?:{words})") for code, both in HALVES.items() for at, words in enumerate(both)}
Half = tuple[str, int]


def halves_of(mention: Mention, role: str) -> frozenset[Half]:
    """The halves that hold a role, by what its words and the names of its actors tell."""
    return frozenset(half for argument in mention.arguments if argument.role == role for half in _halves(argument))


def _halves(argument: Argument) -> frozenset[Half]:
    codes = {actor.code for actor in argument.actors}
    words = " ".join((argument.span.text, *(actor.name for actor in argument.actors)))
    return frozenset(half for half, of_half in OF_HALF.items() if half[0] in codes and of_half.search(words))


def are_of_two(some: frozenset[Half], others: frozenset[Half]) -> bool:
    """Whether one half stands on one side and its other half on the other."""
    return bool(some and others) and some.isdisjoint(others) and not {c for c, _ in some}.isdisjoint(c for c, _ in others)


def is_of_the_other(mention: Mention, argument: Argument) -> bool:
    """Whether a participant is of the other half than those who act."""
    return are_of_two(halves_of(mention, "initiator"), _halves(argument))


def names_the_other(mention: Mention) -> bool:
    """Whether those who act are one half and their sentence names the other."""
    doers, sentence = halves_of(mention, "initiator"), mention.sentence.text if mention.sentence else ""
    return any((code, 1 - at) not in doers and OF_HALF[code, 1 - at].search(sentence) for code, at in doers)
