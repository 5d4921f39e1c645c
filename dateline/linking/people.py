"""Who acts and whom an act is done to, by full name: who arrests two people arrests twice, though both are of one state.

The codes of a cast do not tell one reporter from another. Of what is done to one person after the other (arrests, releases,
executions) two mentions are two events where each names people in full and nobody in common. A raid that kills several is one.
So are two of what is said (accusations, demands, thanks) where those who say it are named so.
"""

import re
from collections.abc import Sequence

from dateline.actors.gazetteer import load_gazetteer
from dateline.actors.transliteration import sound
from dateline.actors.words import fold, key_of, word_set
from dateline.ontology import SPEECH
from dateline.records import Actor, Argument, Mention

__all__ = ["are_others", "described", "people_named"]

Names = frozenset[str]

ONE_BY_ONE = frozenset(("arrest", "release", "concession"))
EXECUTED = re.compile(r"\b(?:execut|hang(?:ed|ing)|behead|put(?:ting)? to death|assassinat|poison)", re.IGNORECASE)
NO_PEOPLE = word_set("body_nouns") | word_set("plural_states")
LINKS = frozenset(("and", "at", "by", "for", "from", "in", "of", "on", "or", "the", "to", "with"))  # no name but what they link
PARTICLES = word_set("name_particles") | {"al", "el", "ul", "ibn", "abu", "ben"}


def people_named(mention: Mention) -> Names:
    """The full names, as they sound, of those to whom it is done, or who say it; empty where it names any of them otherwise ("the
    reporter", "him", a bare surname), or is no act of that kind."""
    if mention.type in SPEECH - ONE_BY_ONE:
        return _in_full([a for a in mention.arguments if a.role == "initiator"])
    if mention.type not in ONE_BY_ONE and not (mention.type == "attack" and EXECUTED.search(mention.trigger.text)):
        return frozenset()
    return _in_full([a for a in mention.arguments if a.role == "recipient"])


def _in_full(arguments: Sequence[Argument]) -> Names:
    told = [(_full_name(actor), a.span.text) for a in arguments for actor in a.actors]
    is_in_full = all(name and name.split(" ")[-1] in _sounds(words) for name, words in told)
    return frozenset(name for name, _ in told) if is_in_full else frozenset()


def are_others(some: Names, others: Names) -> bool:
    """Whether both name people, and none in common: no name shares a word with another, other than given names."""
    return bool(some and others) and not any(_may_be_one(a.split(" "), b.split(" ")) for a in some for b in others)


def _may_be_one(one: list[str], other: list[str]) -> bool:
    return not {*one[1:]}.isdisjoint(other) or not {*other[1:]}.isdisjoint(one)


def _full_name(actor: Actor) -> str:
    """A personal name of two words or more, as it sounds; else nothing: "Oslo's police", "United Nations", "Reporters"."""
    head, name = described(actor.name)
    is_name = all(word[:1].isupper() or word in PARTICLES for word in re.split(r"[ -]", name)) and "'s" not in actor.name
    entries = load_gazetteer().names.get(key_of(name), ())
    is_body = any(entry.kind != "person" for entry in entries) or not NO_PEOPLE.isdisjoint((head, *fold(name).split()))
    heard = _sounds(name)
    return " ".join(heard) if is_name and not is_body and len(heard) > 1 else ""


def described(name: str) -> tuple[str, str]:
    """The noun right before a name, and the name alone: "dealer" and "Frank Moss" of "American arms dealer Frank Moss"."""
    words = name.split(" ")
    cut = 1 + max((n for n, word in enumerate(words) if word[:1].islower() and word not in PARTICLES), default=-1)
    if cut == 0 or not LINKS.isdisjoint(words[:cut]):
        return "", name
    return words[cut - 1], " ".join(words[cut:])


def _sounds(words: str) -> list[str]:
    return [sound(word) for word in re.findall(r"[a-z]+", fold(words)) if word not in PARTICLES]
