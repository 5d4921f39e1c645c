"""Of which state 'his host' and 'the visitor' are: "Deby met Bashir in Khartoum. He thanked his host" thanks Sudan."""

import re
from collections.abc import Sequence
from dataclasses import replace

from dateline.actors.phrases import Phrase
from dateline.actors.words import word_set
from dateline.records import Actor
from dateline.resolve.articles import NO_STATE, ArticleIndex, leading_two
from dateline.resolve.earlier import SENTENCES_BACK, Earlier

__all__ = ["host_or_guest", "is_host_or_guest"]

ONE = frozenset(("guest", "host", "visitor"))
SEVERAL = frozenset(("hosts", "visitors"))  # of one state; 'his guests' are mostly of several
OWNERS = word_set("owners")
AT = re.compile(r"\b(?:at|in|to|toured|visit(?:ed|ing|s)?) (?:the )?$")
FAR = 15  # characters before the name of a place in which that stands


def is_host_or_guest(phrase: Phrase) -> bool:
    """'His host', "its guest, Bo Berg": one person, whose state the article tells."""
    return phrase.tokens[0].key in OWNERS and phrase.tokens[phrase.cut - 1].key in ONE


def host_or_guest(phrase: Phrase, owner: Actor | None, at: int, index: ArticleIndex, earlier: Sequence[Earlier]) -> Actor | None:
    """Of whom 'his host' or 'his guest' is, where `owner` is who 'his' means: of the place to which the sentence sends a guest,
    else of the one other state whose people are named since a sentence that tells of his own, it included, else of the other
    of the article's two sides, if its people or a place of it are named, and no third one's people. None: the words are of no
    host, nobody is told, or they meet in a third state."""
    noun = phrase.tokens[phrase.cut - 1].key
    if noun not in ONE | SEVERAL or owner is None or owner.code in NO_STATE:
        return None
    here, others = index.sentence_of(at), dict[str | None, Actor]()
    before = [item for item in earlier if item.at < at and item.actor.code not in NO_STATE]
    at_home = [item.actor for item in before if noun.startswith("host") and _is_where(item, here, index)]
    if at_home and at_home[-1].code != owner.code:
        return _other(at_home[-1], owner)
    for sentence in range(here, max(here - SENTENCES_BACK, 0) - 1, -1):
        there = [item for item in before if index.sentence_of(item.at) == sentence]
        for item in there:
            if item.is_person and item.actor.code != owner.code:
                others.setdefault(item.actor.code, item.actor)
        if others and any(item.actor.code == owner.code for item in there):
            is_abroad = _told_places(index.sentences[sentence], at, index) - others.keys() - {owner.code}
            return _other(next(iter(others.values())), owner) if len(others) == 1 and not is_abroad else None
    sides = leading_two(index)
    code = next((code for code in sides if code != owner.code), None) if owner.code in sides else None
    is_there = code in others or code in _told_places(0, at, index)
    return _other(Actor(noun, code, "GOV", ("GOV",), ""), owner) if code and is_there and others.keys() <= {code} else None


def _told_places(start: int, end: int, index: ArticleIndex) -> set[str]:
    """The states in which, or in whose capital, text[start:end] tells somebody to be or to go."""
    named = index.states_within(start, end)
    return {m.code for m in named if AT.search(index.text, max(0, m.at - FAR), m.at)}


def _is_where(item: Earlier, sentence: int, index: ArticleIndex) -> bool:
    """Whether that sentence tells it as where somebody is or goes: "flew to Asmara and was embraced by his host"."""
    is_here = index.sentence_of(item.at) == sentence and not item.is_person
    return is_here and AT.search(index.text, max(0, item.at - FAR), item.at) is not None


def _other(actor: Actor, owner: Actor) -> Actor:
    return replace(actor, reason=f"the other one of those who meet, not {owner.name}'s")
