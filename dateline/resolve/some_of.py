"""Whose 'four of its generals' are: the word behind 'of', where those counted are such as a state or a group has."""

import re
from collections.abc import Sequence

from dateline.actors.phrases import Phrase
from dateline.actors.sectors import OF_STATES
from dateline.actors.tables import state_names
from dateline.actors.words import Token, word_set
from dateline.records import Actor
from dateline.resolve.articles import ArticleIndex
from dateline.resolve.cases import Case

__all__ = ["not_of_fighters", "owned_of_some", "owner_of_some"]

OWNERS = word_set("owners") - {"my", "our"}
COUNTS = word_set("counts") | {"all", "both", "each", "half", "many", "members", "most", "none", "part"}
HAD = OF_STATES | {"PRM", "PTY", "REB", "UAF"}
FIGHTERS = frozenset(("REB", "UAF"))
RELATIONS = word_set("relations")
NATIONALS = frozenset(("citizens", "nationals", "own"))
JOINED = re.compile(r"(?:\b(?:and|or|for)|,) $")  # to whom they may belong: "sanctions on Peru and four of its generals"


def owned_of_some(phrase: Phrase) -> Sequence[Token]:
    """'its generals' of "four of its generals". Nothing: those counted are of nobody by such a word, or rather of others, as
    "two of its critics" and "one of its prisoners" may be."""
    counted, rest = phrase.tokens[: phrase.cut], phrase.tokens[phrase.cut :]
    is_owned = len(rest) > 2 and rest[0].key == "of" and rest[1].key in OWNERS
    if not is_owned or not all(token.key in COUNTS or token.key[0].isdigit() for token in counted):
        return ()
    keys = {token.key for token in rest[2:]}
    sectors = {role.role.sector for role in phrase.roles if role.start > phrase.cut + 1}
    return rest[1:] if (sectors & HAD or keys & NATIONALS) and not keys & RELATIONS else ()


def owner_of_some(case: Case, index: ArticleIndex) -> str | None:
    """'its' of "four of its generals", if that is not joined to another object."""
    owned = owned_of_some(case.phrase)
    first = case.phrase.tokens[0].start
    start = first if first >= case.at > 0 else case.at + first
    return owned[0].raw if owned and not JOINED.search(index.text[:start]) else None


def not_of_fighters(case: Case, owner: Actor | None) -> Actor | None:
    """The owner, but for a state, which has no 'two of its fighters': "Mali arrested two of its fighters" tells of a group's."""
    is_some = bool(owned_of_some(case.phrase)) and not FIGHTERS.isdisjoint(case.reading.sectors[:1])
    is_state = owner is not None and owner.sector in OF_STATES and owner.code in state_names()
    return None if is_some and is_state else owner
