"""People in apposition to their offices: 'the presidents of Russia and France, Vladimir Putin and Emmanuel Macron'."""

from collections.abc import Sequence
from dataclasses import replace

from dateline.actors.gazetteer import Gazetteer
from dateline.actors.phrases import Phrase
from dateline.actors.sectors import OF_STATES
from dateline.actors.words import word_set

__all__ = ["apposed", "first_person", "is_person"]

BODY_NOUNS = word_set("body_nouns")
OFFICES = OF_STATES | {"PTY", "OPP", "ELI"}


def apposed(heads: Sequence[Phrase], people: Sequence[Phrase], gazetteer: Gazetteer) -> list[Phrase]:
    """The people, each with the head that tells of him: as many as there are heads, or all of one plural without a state
    ('EU leaders, Boris Johnson and Joe Biden' is a list). None where no office stands before them or they are no people."""
    if len(people) < 2 or (len(heads) != len(people) and (len(heads) > 1 or heads[0].names)) or not _are_offices(heads[-1]):
        return []
    if not all(is_person(phrase, gazetteer) for phrase in people):
        return []
    told = heads if len(heads) == len(people) else [heads[0]] * len(people)
    return [replace(phrase, borrowed=head.tokens) for phrase, head in zip(people, told, strict=True)]


def first_person(parsed: Sequence[Phrase], gazetteer: Gazetteer) -> int:
    """The number of the first conjunct behind another that is a person; 0 where none is."""
    return next((at for at, phrase in enumerate(parsed) if at and is_person(phrase, gazetteer)), 0)


def is_person(phrase: Phrase, gazetteer: Gazetteer) -> bool:
    """A name of the table of office holders, a surname of it, or two capitalised words or more that no table knows."""
    if any(entry.kind == "person" for match in phrase.names for entry in match.entries):
        return True
    if phrase.names or phrase.roles or phrase.cuts or not all(token.raw[:1].isupper() for token in phrase.tokens):
        return False
    return len(phrase.tokens) > 1 or phrase.tokens[0].key in gazetteer.surnames


def _are_offices(head: Phrase) -> bool:
    last = [role for role in head.roles if role.start < head.cut][-1:]
    noun = head.tokens[last[0].end - 1].key if last else ""
    return noun.endswith("s") and noun not in BODY_NOUNS and last[0].role.sector in OFFICES
