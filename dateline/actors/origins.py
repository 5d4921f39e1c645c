"""People whom two adjectives name, the one of their origin and the one of the land where they live: 'an Iranian American'."""

from dataclasses import replace

from dateline.actors.matches import Match
from dateline.actors.phrases import Phrase
from dateline.actors.tables import Entry
from dateline.actors.words import word_set

__all__ = ["without_origins"]

IMMIGRANTS = word_set("immigrants")
Named = tuple[Match, Entry]


def without_origins(phrase: Phrase, states: list[Named]) -> list[Named]:
    """'An Iranian American', 'Cuban American lawmakers': of two adjectives in a row before a person, or alone, the second
    tells where they live if it is of a land of immigrants. 'Russian American talks' are no people."""
    if len(states) < 2 or states[0][1].kind != "adjective":
        return states
    (origin, other), (at, land), *rest = states
    if at.start != origin.end or at.key not in IMMIGRANTS or other.code == land.code:
        return states
    behind = phrase.tokens[at.end : phrase.cut]
    are_people = not behind or behind[0].raw[:1].isupper() or any(at.end <= role.start < phrase.cut for role in phrase.roles)
    return [(at, replace(land, kind="people", sectors=("CVL",))), *rest] if are_people else states
