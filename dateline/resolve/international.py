"""'An international panel', 'multinational peacekeepers': of several states by their adjective, not of the one that an article is
about; 'international students' are of any."""

from dateline.actors.phrases import Phrase
from dateline.actors.words import word_set

__all__ = ["are_of_any_state", "is_of_several_states"]

ADJECTIVES = frozenset(("international", "multinational", "multi-national"))
BODIES, PEOPLE = word_set("international_bodies"), word_set("international_people")


def is_of_several_states(phrase: Phrase) -> bool:
    """Whether it is a body or its people, by a head with no name in it: not 'the ministry of international cooperation', nor
    "Mali's international legion"."""
    return _called(phrase) in BODIES


def are_of_any_state(phrase: Phrase) -> bool:
    """'International students': not those of the state where they are."""
    return _called(phrase) in PEOPLE


def _called(phrase: Phrase) -> str | None:
    """The noun of the head, if one of the adjectives stands before it and no name in it."""
    head = [token.key for token in phrase.tokens[: phrase.cut]]
    is_named = any(match.start < phrase.cut for match in phrase.names)
    return head[-1] if head and not is_named and ADJECTIVES & set(head[:-1]) else None
