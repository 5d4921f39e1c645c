"""Who took part in what several texts tell: each party once, by the name that most give it."""

from collections import Counter
from collections.abc import Collection, Mapping, Sequence

from dateline.actors.reading_names import SOMEBODY_OF
from dateline.actors.words import word_set
from dateline.linking.one_party import Key, parties_of
from dateline.records import IMPLIED_SIDES, Actor

__all__ = ["ranked_actors", "without"]

WEAPONS = word_set("weapon_words")


def ranked_actors(casts: Sequence[Sequence[Actor]], role: str) -> tuple[Actor, ...]:
    """Actors of a role, named by most reports first. Where any has a code, those without one are left out. One that only the rest
    of an article tells yields to one of its code that a sentence names; as a recipient, to any that a sentence names, unless his
    own report has him beside one; what somebody acts with ("a Peruvian missile") yields to him, "somebody of Peru" to
    whoever else acts for Peru."""
    keys, short = parties_of(casts)
    unique = _spelt(casts, keys, short)
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
    coded = [actor for actor in coded if not _is_anybody(actor, coded, casts)]
    return tuple(coded or unique.values())


def _is_anybody(actor: Actor, among: Sequence[Actor], casts: Sequence[Sequence[Actor]]) -> bool:
    """Whether it is "somebody of Peru", somebody else acts for Peru, and no cast has the two side by side."""
    if not actor.name.startswith(SOMEBODY_OF) or all(other == actor or other.code != actor.code for other in among):
        return False
    told = ([each for each in cast if each.code == actor.code] for cast in casts)
    return all(len({each.name for each in theirs}) < 2 or actor.name not in {each.name for each in theirs} for theirs in told)


def _is_weapon(actor: Actor) -> bool:
    return actor.name.split()[-1] in WEAPONS


def without(actors: Sequence[Actor], others: Sequence[Actor], casts: Sequence[Sequence[Actor]] = ()) -> tuple[Actor, ...]:
    """The actors but those whose names others have, in the casts that they were ranked from, too."""
    keys = parties_of(casts if actors else ()).keys
    theirs = {keys[other] for other in others if other in keys}
    told = (actor for actor, key in keys.items() if key in theirs and not actor.reason.startswith(IMPLIED_SIDES))
    known = {actor.name.casefold() for actor in (*others, *told)}
    return tuple(actor for actor in actors if actor.name.casefold() not in known)


def _spelt(casts: Sequence[Sequence[Actor]], keys: Mapping[Actor, Key], short: Collection[Actor]) -> dict[Key, Actor]:
    """Each party in the spelling of most casts, a person by the full name, the party that most casts have first; of equals the
    one told first."""
    parties = Counter(key for cast in casts for key in dict.fromkeys(keys[actor] for actor in cast))
    votes = Counter(actor for cast in casts for actor in dict.fromkeys(cast))
    spelt: dict[Key, Actor] = {}
    for actor in sorted(votes, key=lambda actor: (actor in short, -votes[actor])):
        spelt.setdefault(keys[actor], actor)
    return {key: spelt[key] for key in sorted(parties, key=lambda key: -parties[key])}
