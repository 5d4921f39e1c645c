"""Who is named by what he is to another: "Ghana's allies", 'its rival'."""

from dateline.actors.phrases import Phrase
from dateline.actors.words import word_set

__all__ = ["OTHERS", "THEIR_OTHERS", "are_others", "is_relation"]

OTHERS = "unknown: the allies and rivals of a state are others than it"
THEIR_OTHERS = "unknown: somebody else than the one whose ally, rival or neighbour it is"
RELATIONS = word_set("relations")


def are_others(phrase: Phrase) -> bool:
    """'Ghana's allies', "the rebels' backer": they are not Ghana, unless a name follows ("Ghana's ally Togo")."""
    head = phrase.tokens[: phrase.cut]
    return is_relation(phrase) and any(token.key in ("'s", "'") for token in head)


def is_relation(phrase: Phrase) -> bool:
    """'Allies', 'rival', 'neighbour': who is named by what he is to another."""
    return phrase.tokens[phrase.cut - 1].key in RELATIONS
