"""'An international panel', 'multinational peacekeepers': of several states by their adjective, not of the one that an article is
about; 'international students' are of any."""

from dateline.actors.phrases import Phrase
from dateline.actors.words import word_set

__all__ = ["are_of_any_state", "is_of_several_states"]

ADJECTIVES = frozenset(("international", "multinational", "multi-national"))
BODIES, PEOPLE = word_set("international_bodies"), word_set("international_people")

# What is called international in their stead: a state's own people deal with foreign affairs, or work at an airport.
FIELDS = frozenset(("affairs", "airline", "airport", "airports", "cooperation", "relations", "terminal"))
OWN_FIELDS = frozenset(("development", "finance", "security", "trade"))  # of its servants; donors and forces are called so too
SERVANTS = frozenset(("envoy", "envoys", "negotiator", "negotiators", "officials", "police"))


def is_of_several_states(phrase: Phrase) -> bool:
    """Whether it is a body or its people, by a head with no name in it: not 'the ministry of international cooperation', nor
    "Mali's international legion"."""
    return _called(phrase) in BODIES


def are_of_any_state(phrase: Phrase) -> bool:
    """'International students': not those of the state where they are."""
    return _called(phrase) in PEOPLE


def _called(phrase: Phrase) -> str | None:
    """The noun of the head, if one of the adjectives stands before it, no name in it and no field of theirs between."""
    head = [token.key for token in phrase.tokens[: phrase.cut]]
    is_named = any(match.start < phrase.cut for match in phrase.names)
    if not head or is_named or not ADJECTIVES & set(head[:-1]):
        return None
    fields = FIELDS | OWN_FIELDS if head[-1] in SERVANTS else FIELDS
    first = next(at for at, key in enumerate(head) if key in ADJECTIVES)
    return None if fields & set(head[first + 1 : -1]) else head[-1]
