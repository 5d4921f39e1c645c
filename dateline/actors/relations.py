"""Who is named by what he is to another: "Ghana's allies", 'its rival', 'Russian ally Syria'."""

from collections.abc import Iterable

from dateline.actors.phrases import Phrase
from dateline.actors.reading_names import Reading
from dateline.actors.tables import state_names
from dateline.actors.words import word_set
from dateline.records import Actor

__all__ = [
    "OTHERS",
    "THEIR_OTHERS",
    "are_others",
    "has_apposition",
    "is_relation",
    "none_of",
    "other_than",
]

OTHERS = "unknown: the allies and rivals of a state are others than it"
THEIR_OTHERS = "unknown: somebody else than the one whose ally, rival or neighbour it is"
NONE_OF = f"{THEIR_OTHERS}; none of "
RELATIONS = word_set("relations")


def are_others(phrase: Phrase) -> bool:
    """'Ghana's allies', "the rebels' backer": they are not Ghana, unless a name follows ("Ghana's ally Togo")."""
    head = phrase.tokens[: phrase.cut]
    return is_relation(phrase) and any(token.key in ("'s", "'") for token in head)


def is_relation(phrase: Phrase) -> bool:
    """'Allies', 'rival', 'neighbour': who is named by what he is to another."""
    return phrase.tokens[phrase.cut - 1].key in RELATIONS


def has_apposition(phrase: Phrase) -> bool:
    """ "Ghana's main rival, Togo": a name stands behind the comma."""
    is_cut = phrase.cut < len(phrase.tokens) and phrase.tokens[phrase.cut].key == ","
    return is_cut and any(match.start == phrase.cut + 1 for match in phrase.names)


def other_than(owners: Iterable[Actor | Reading]) -> str:
    """The reason of somebody's ally or rival: with the codes of the states, told by their names, that he is none of."""
    states = sorted({owner.code for owner in owners if owner.code and owner.name == state_names().get(owner.code)})
    return NONE_OF + ", ".join(states) if states else THEIR_OTHERS


def none_of(reason: str) -> frozenset[str]:
    """The codes of the states in a reason that `other_than` wrote; none, in any other reason."""
    return frozenset(reason.removeprefix(NONE_OF).split(", ")) if reason.startswith(NONE_OF) else frozenset()
