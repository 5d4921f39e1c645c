"""Which names in the casts of several texts are of one party: "Greek police", "Greece's police" and "Greek officers"; Gray, who
is Ada Gray. What one cast has side by side is never one."""

import re
from collections.abc import Callable, Collection, Hashable, Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from functools import lru_cache
from itertools import chain, dropwhile
from typing import NamedTuple

from dateline.actors.gazetteer import load_gazetteer
from dateline.actors.tables import Entry
from dateline.actors.words import key_of, word_set
from dateline.dates.grammar import number
from dateline.linking.people import described
from dateline.records import Actor
from dateline.resolve.full_names import NO_PEOPLE

__all__ = ["Key", "Parties", "names_of", "parties_of"]

Key = tuple[str, str | None]
Keys = dict[Actor, Key]
Casts = Sequence[Sequence[Actor]]

# "Two diplomats from Belarus", "35 prisoners": people whom nobody names, so many of them. A name may begin with a number too
# ("Three Gorges Corporation"), but has no noun in small letters.
_COUNTED = re.compile(
    r"(?i:(?:(?:the|these|those|its|their) )?(\d[\d,.]*|[a-z-]+) )(?=.*\b(?!(?:from|with|and|the|for)\b)[a-z]{3,})"
)
_OF_STATES = ("country", "adjective", "people")  # kinds of entry that are a state's own words
_BETWEEN = frozenset(("'s", "'", "of", "the", "from"))
_FORCES = {"COP": word_set("police_words"), "MIL": word_set("soldier_words")}
_BEFORE_FORCES = frozenset(("armed", "government", "riot"))
_CROWD = word_set("crowd_words")
_TITLES = word_set("titles") | word_set("short_titles")


class Parties(NamedTuple):
    """`keys`, what tells each actor from the others: name and code, of one party those of whoever is told first; `short`, the
    actors whom another one names in full."""

    keys: Keys
    short: frozenset[Actor]


def parties_of(casts: Casts) -> Parties:
    """Who is who in these casts."""
    keys = {actor: (actor.name.casefold(), actor.code) for cast in casts for actor in cast}
    if len(keys) < 2:
        return Parties(keys, frozenset())
    keys = _joined(casts, keys, _as_many, all_or_none=True)
    for alike in (_plain, _force, _crowd):
        keys = _joined(casts, keys, alike)
    fuller = _fuller(keys)
    called = {actor: keys[full] for actor, full in fuller.items()} | {full: keys[full] for full in fuller.values()}
    whole = _joined(casts, keys, called.get)
    return Parties(whole, frozenset(a for a, full in fuller.items() if _is_short(a) and whole[a] == whole[full]))


def names_of(actors: Iterable[Actor]) -> frozenset[Hashable]:
    """What each of them is called, in any spelling, and beside whatever words of the state."""
    return frozenset(chain.from_iterable((actor.name.casefold(), _plain(actor)) for actor in actors)) - {None}


def _fuller(actors: Iterable[Actor]) -> dict[Actor, Actor]:
    """Of people who some text names in full, the one so named: for 'Gray', and for 'teacher Ada Gray', Ada Gray, where nobody
    else is called so."""
    people = {actor: words for actor in actors if (words := _person(actor))}
    fuller: dict[Actor, Actor] = {}
    by_ends: dict[tuple[str, str | None], dict[Actor, None]] = {}
    for actor, words in people.items():
        for word in (words[0], words[-1]):
            by_ends.setdefault((word, actor.code), {})[actor] = None
    for actor, words in people.items():
        others = {**by_ends[words[0], actor.code], **by_ends[words[-1], actor.code]}
        longer = [other for other in others if _goes_on(words, people[other])]
        same = [other for other in others if people[other] == words and len(other.name) < len(actor.name)]
        if len({people[other] for other in longer or same}) == 1:
            fuller[actor] = min(longer or same, key=lambda other: len(other.name))
    return {actor: _last(fuller, actor) for actor in fuller}


def _last(fuller: Mapping[Actor, Actor], actor: Actor) -> Actor:
    while actor in fuller:
        actor = fuller[actor]
    return actor


def _is_short(actor: Actor) -> bool:
    """A surname or a given name alone, or a name with a description; of two longer ones neither is."""
    return len(_person(actor)) == 1 or bool(described(actor.name)[0])


def _person(actor: Actor) -> tuple[str, ...]:
    """The words of a name that may be of a person, as they are folded, without 'Mr' and the like; nothing of another."""
    name = described(actor.name)[1]
    is_name = bool(name) and all(word[:1].isupper() for word in name.split()) and "'s" not in name
    words = tuple(dropwhile(_TITLES.__contains__, key_of(name).split())) if is_name else ()
    entries = load_gazetteer().names.get(" ".join(words), ())
    return words if NO_PEOPLE.isdisjoint(words) and all(entry.kind == "person" for entry in entries) else ()


def _goes_on(words: tuple[str, ...], more: tuple[str, ...]) -> bool:
    """Whether a name is the end or the beginning of a longer one."""
    return len(words) < len(more) and words in (more[-len(words) :], more[: len(words)])


def _joined(casts: Casts, keys: Mapping[Actor, Key], alike: Callable[[Actor], Hashable], *, all_or_none: bool = False) -> Keys:
    """The keys; of actors that are alike that of the first of them, unless one cast has it beside their own. `all_or_none`: nor
    where a cast has any two of them."""
    groups: dict[Hashable, dict[Key, None]] = {}
    for actor, key in keys.items():
        if (sign := alike(actor)) is not None:
            groups.setdefault(sign, {})[key] = None
    several = {sign: list(group) for sign, group in groups.items() if len(group) > 1}
    beside = _beside(casts, keys, several)
    first: dict[Key, Key] = {}
    for sign, group in several.items():
        if not (all_or_none and beside[sign]):
            first |= _firsts(group, beside[sign])
    return {actor: first.get(key, key) for actor, key in keys.items()}


def _beside(
    casts: Casts, keys: Mapping[Actor, Key], groups: Mapping[Hashable, Sequence[Key]]
) -> dict[Hashable, set[frozenset[Key]]]:
    """Of each group of keys those that one cast has side by side."""
    sign_of = {key: sign for sign, group in groups.items() for key in group}
    beside: dict[Hashable, set[frozenset[Key]]] = {sign: set() for sign in groups}
    for cast in casts if groups else ():
        told: dict[Hashable, set[Key]] = {}
        for key in (keys[actor] for actor in cast):
            if key in sign_of:
                told.setdefault(sign_of[key], set()).add(key)
        for sign, theirs in told.items():
            if len(theirs) > 1:
                beside[sign].add(frozenset(theirs))
    return beside


def _firsts(group: Sequence[Key], beside: Collection[AbstractSet[Key]]) -> dict[Key, Key]:
    """For each key the first one that it is not beside, nor any that has joined that one."""
    joined: dict[Key, set[Key]] = {}
    for key in group:
        own = (first for first, theirs in joined.items() if not any(key in each and each & theirs for each in beside))
        joined.setdefault(next(own, key), set()).add(key)
    return {key: first for first, theirs in joined.items() for key in theirs}


def _as_many(actor: Actor) -> Hashable:
    """So many people of one state and kind."""
    counted = _COUNTED.match(actor.name) if actor.code else None
    figure = number(counted[1]) if counted else None
    return (figure, actor.code, actor.sector) if figure and figure > 1 else None


def _plain(actor: Actor) -> Hashable:
    """A body of a state, whether that one's adjective stands before it or its name."""
    words = _own_words(actor.name, actor.code)
    return (words, actor.code, actor.sector) if words else None


def _force(actor: Actor) -> Hashable:
    """The police or the soldiers of a state, whom nobody counts or names; one officer is not the police."""
    words, nouns = _own_words(actor.name, actor.code), _FORCES.get(actor.sector or "", frozenset())
    return (actor.sector, actor.code) if words and words[-1] in nouns and (nouns | _BEFORE_FORCES).issuperset(words) else None


def _crowd(actor: Actor) -> Hashable:
    """A crowd of a state's people, whom nobody counts or names."""
    words = _own_words(actor.name, actor.code)
    is_counted = any(word[0].isdigit() or number(word) for word in words)
    is_crowd = bool(words) and words[-1] in _CROWD and not is_counted and not _has_capital(actor.name.split()[1:], words)
    return ("crowd", actor.code) if is_crowd else None


def _has_capital(told: Iterable[str], words: Sequence[str]) -> bool:
    return any(word[0].isupper() and word.casefold() in words for word in told)


@lru_cache(maxsize=32768)
def _own_words(name: str, code: str | None) -> tuple[str, ...]:
    """The words of a name but for its state's: of "Greece's police", "Greek police" and 'police of Greece' it is 'police'; of a
    state itself, and of whom no state owns, nothing."""
    words = key_of(name).split() if code else []
    names = load_gazetteer().names
    kept: list[str] = []
    while words:
        ends = (end for end in range(len(words), 0, -1) if _is_state(names.get(" ".join(words[:end]), ()), code))
        end = next(ends, 0)
        kept += [] if end else words[:1]
        words = words[end or 1 :]
    return tuple(word for word in kept if word not in _BETWEEN)


def _is_state(entries: Iterable[Entry], code: str | None) -> bool:
    return any(entry.kind in _OF_STATES and entry.code == code for entry in entries)
