"""Who took part in what several texts tell: each party once, by the name that most give it."""

import re
from collections import Counter
from collections.abc import Mapping, Sequence

from dateline.actors.words import word_set
from dateline.dates.grammar import number
from dateline.records import IMPLIED_SIDES, Actor

__all__ = ["ranked_actors", "without"]

Key = tuple[str, str | None]
WEAPONS = word_set("weapon_words")
# "Two diplomats from Belarus", "35 prisoners": people whom nobody names, so many of them. A name may begin with a number too
# ("Three Gorges Corporation"), but has no noun in small letters.
_COUNTED = re.compile(
    r"(?i:(?:(?:the|these|those|its|their) )?(\d[\d,.]*|[a-z-]+) )(?=.*\b(?!(?:from|with|and|the|for)\b)[a-z]{3,})"
)


def ranked_actors(casts: Sequence[Sequence[Actor]], role: str) -> tuple[Actor, ...]:
    """Actors of a role, named by most reports first. Where any has a code, those without one are left out. One that only the rest
    of an article tells yields to one of its code that a sentence names; as a recipient, to any that a sentence names, unless his
    own report has him beside one; what somebody acts with ("a Peruvian missile") yields to him. A spelling with capitals, and how
    so many people of one state are described, make no two."""
    keys = _keys(casts)
    unique = _spelt(casts, keys)
    named = {keys[actor] for cast in casts for actor in cast if not actor.reason.startswith(IMPLIED_SIDES)}
    codes = {code for _, code in named}
    is_told = role == "recipient" and any(codes)
    kept = [{keys[a] for a in cast} for cast in casts if any(a.code and keys[a] in named for a in cast)]
    beside = {key for told in kept for key in told}
    coded = [
        a for key, a in unique.items() if a.code and (key in named or (a.code not in codes and (key in beside or not is_told)))
    ]
    if role == "initiator":
        agents = {actor.code for actor in coded if not _is_weapon(actor)}
        coded = [actor for actor in coded if actor.code not in agents or not _is_weapon(actor)]
    return tuple(coded or unique.values())


def _is_weapon(actor: Actor) -> bool:
    return actor.name.split()[-1] in WEAPONS


def without(actors: Sequence[Actor], others: Sequence[Actor]) -> tuple[Actor, ...]:
    """The actors but those whose names others have."""
    known = {actor.name.casefold() for actor in others}
    return tuple(actor for actor in actors if actor.name.casefold() not in known)


def _spelt(casts: Sequence[Sequence[Actor]], keys: Mapping[Actor, Key]) -> dict[Key, Actor]:
    """Each party in the spelling of most casts, the party that most casts have first; of equals the one told first."""
    parties = Counter(key for cast in casts for key in dict.fromkeys(keys[actor] for actor in cast))
    votes = Counter(actor for cast in casts for actor in dict.fromkeys(cast))
    spelt: dict[Key, Actor] = {}
    for actor in sorted(votes, key=lambda actor: -votes[actor]):
        spelt.setdefault(keys[actor], actor)
    return {key: spelt[key] for key in sorted(parties, key=lambda key: -parties[key])}


def _keys(casts: Sequence[Sequence[Actor]]) -> dict[Actor, Key]:
    """What tells each actor from the others: name and code; of so many people of one state and kind the name of the first, but
    where one cast has several such."""
    alike: dict[tuple[float, str, str | None], list[Key]] = {}
    for actor in (actor for cast in casts for actor in cast):
        counted = _COUNTED.match(actor.name)
        figure = number(counted[1]) if counted else None
        if figure and figure > 1 and actor.code:
            alike.setdefault((figure, actor.code, actor.sector), []).append(_key(actor))
    told = [{_key(actor) for actor in cast} for cast in casts] if alike else []
    first = {key: keys[0] for keys in alike.values() if all(len(each & {*keys}) < 2 for each in told) for key in keys}
    return {actor: first.get(_key(actor), _key(actor)) for cast in casts for actor in cast}


def _key(actor: Actor) -> Key:
    return actor.name.casefold(), actor.code
