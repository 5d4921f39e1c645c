"""Weapons that act by themselves in a sentence and are nobody: 'drones', 'three rockets', 'mortar fire', 'a blast'. The state
that an article is about need not have fired them."""

from dateline.actors.phrases import Phrase
from dateline.actors.words import word_set

__all__ = ["WEAPONS", "are_fired"]

MANNED = frozenset(
    ("jet", "jets", "raid", "raids", "tank", "tanks", "warplane", "warplanes", "warship", "warships", "invasion", "invaded")
)
BLASTS = frozenset(("blast", "blasts", "explosion", "explosions", "fire", "gunfire", "projectile", "projectiles"))
# Weapons that news calls by a name of their own: of whoever fires them.
SYSTEMS = frozenset(("atacms", "himars", "iskander", "iskanders", "kalibr", "kinzhal", "oreshnik", "shahed", "shaheds"))
SYSTEMS |= {"hwasong", "iskander-m", "tomahawk", "tomahawks"}
WEAPONS = word_set("weapon_words") | BLASTS


def are_fired(phrase: Phrase) -> bool:
    """Whether the head is such a weapon, and no word tells of people."""
    return phrase.tokens[phrase.cut - 1].key in (WEAPONS - MANNED) | SYSTEMS and not phrase.roles
