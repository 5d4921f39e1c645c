"""Who is named by what he is to another: "Ghana's allies", 'its rival'."""

from collections.abc import Iterable

from dateline.actors.phrases import Phrase
from dateline.actors.tables import state_names
from dateline.actors.words import word_set
from dateline.records import Actor

__all__ = ["OTHERS", "THEIR_OTHERS", "are_others", "is_relation", "none_of", "other_than"]

OTHERS = "unknown: the allies and rivals of a state are others than it"
THEIR_OTHERS = "unknown: somebody else than the one whose ally, rival or neighbour it is"
NONE_OF = f"{THEIR_OTHERS}; none of "
COUNTERPARTS = frozenset(("counterpart", "homologue"))
RELATIONS = word_set("relations")


def are_others(phrase: Phrase) -> bool:
    """'Ghana's allies', "the rebels' backer": they are not Ghana, unless a name follows ("Ghana's ally Togo")."""
    head = phrase.tokens[: phrase.cut]
    return is_relation(phrase) and any(token.key in ("'s", "'") for token in head)


def is_relation(phrase: Phrase) -> bool:
    """'Allies', 'rival', 'neighbour', 'counterpart Bo Berg': who is named by what he is to another."""
    keys = [token.key for token in phrase.tokens[: phrase.cut]]
    at = next((number for number, key in enumerate(keys) if key in COUNTERPARTS), len(keys))
    is_named = at + 1 < len(keys) and all(token.raw[:1].isupper() for token in phrase.tokens[at + 1 : phrase.cut])
    return keys[-1] in RELATIONS or is_named


def other_than(owners: Iterable[Actor]) -> str:
    """The reason of somebody's ally or rival: with the codes of the states, told by their names, that he is none of."""
    states = sorted({owner.code for owner in owners if owner.code and owner.name == state_names().get(owner.code)})
    return NONE_OF + ", ".join(states) if states else THEIR_OTHERS


def none_of(reason: str) -> set[str]:
    """The codes of the states in a reason that `other_than` wrote; none, in any other reason."""
    return set(reason.removeprefix(NONE_OF).split(", ")) if reason.startswith(NONE_OF) else set()
