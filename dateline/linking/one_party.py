"""Which names in the casts of several texts are of one party: "Greek police", "Greece's police" and "Greek officers"; Gray, who
is Ada Gray. What one cast has side by side is never one. Firms, papers and parties of like names are others, and so are crowds,
soldiers and relatives, who may be on the other side."""

import re
from collections import Counter
from collections.abc import Callable, Collection, Hashable, Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from functools import lru_cache
from itertools import chain
from typing import NamedTuple

from dateline.actors.gazetteer import load_gazetteer
from dateline.actors.tables import Entry
from dateline.actors.words import key_of, word_set
from dateline.dates.grammar import number
from dateline.linking.people import described
from dateline.records import Actor
from dateline.resolve.full_names import NO_PEOPLE

__all__ = ["Key", "Parties", "parties_of"]

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
_NO_BODIES = frozenset(("BUS", "JRN", "PRM", "PTY", "REB", "UAF"))  # sectors of firms, papers, parties, armed groups: like names
_POLICE = word_set("police_words")
_BEFORE_POLICE = _POLICE | {"riot"}
_TITLES = word_set("titles") | word_set("short_titles")


class Parties(NamedTuple):
    """`keys`, what tells each actor from the others: name and code, of one party those that most casts have; `short`, the
    actors whom another one names in full."""

    keys: Keys
    short: frozenset[Actor]


def parties_of(casts: Casts) -> Parties:
    """Who is who in these casts."""
    keys = {actor: (actor.name.casefold(), actor.code) for cast in casts for actor in cast}
    if len(keys) < 2:
        return Parties(keys, frozenset())
    keys = _joined(casts, keys, _as_many, all_or_none=True)
    for alike in (_plain, _police):
        keys = _joined(casts, keys, alike)
    fuller = _fuller(keys, casts)
    called = {actor: keys[full] for actor, full in fuller.items()} | {full: keys[full] for full in fuller.values()}
    whole = _joined(casts, keys, called.get)
    return Parties(whole, frozenset(actor for actor, full in fuller.items() if whole[actor] == whole[full]))


def _fuller(actors: Iterable[Actor], casts: Casts) -> dict[Actor, Actor]:
    """Of people who some text names in full, the one so named: for 'Gray', and for 'teacher Ada Gray', Ada Gray, where nobody
    else of that state and sector is called so, and no fewer texts have the full name: else she may be a relative."""
    votes = Counter(name for cast in casts for name in dict.fromkeys(actor.name for actor in cast))
    people: dict[tuple[str, Hashable], dict[Actor, tuple[str, ...]]] = {}
    for actor in actors:
        if words := _person(actor):
            people.setdefault((words[-1], (actor.code, actor.sector)), {})[actor] = words
    fuller: dict[Actor, Actor] = {}
    for namesakes in people.values():
        longest = {words for words in namesakes.values() if len(words) > 1}
        named = [actor for actor, words in namesakes.items() if words in longest and not described(actor.name)[0]]
        if len(longest) == 1 and named:
            full = max(named, key=lambda actor: votes[actor.name])
            fuller |= {actor: full for actor in namesakes if actor not in named and votes[actor.name] <= votes[full.name]}
    return fuller


def _person(actor: Actor) -> tuple[str, ...]:
    """The words of a name that may be of a person, as they are folded; nothing of another."""
    name = described(actor.name)[1] if actor.sector not in _NO_BODIES else ""
    is_name = bool(name) and all(word[:1].isupper() for word in name.split()) and "'s" not in name
    words = tuple(key_of(name).split()) if is_name else ()
    is_body = any(entry.kind != "person" for entry in load_gazetteer().names.get(" ".join(words), ()))
    return words if not is_body and (NO_PEOPLE | _TITLES).isdisjoint(words) else ()


def _joined(casts: Casts, keys: Mapping[Actor, Key], alike: Callable[[Actor], Hashable], *, all_or_none: bool = False) -> Keys:
    """The keys; of actors that are alike that of the first of them, unless one cast has it beside their own. `all_or_none`: nor
    where a cast has any two of them."""
    groups: dict[Hashable, Counter[Key]] = {}
    for actor in chain.from_iterable(casts):
        if (sign := alike(actor)) is not None:
            groups.setdefault(sign, Counter())[keys[actor]] += 1
    several = {sign: sorted(group, key=lambda key: (-group[key], key[0])) for sign, group in groups.items() if len(group) > 1}
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
    words = _own_words(actor.name, actor.code) if actor.sector not in _NO_BODIES else ()
    return (words, actor.code, actor.sector) if words else None


def _police(actor: Actor) -> Hashable:
    """The police of a state, whom nobody counts or names; one officer is not the police."""
    words = _own_words(actor.name, actor.code) if actor.sector == "COP" else ()
    return actor.code if words and words[-1] in _POLICE and _BEFORE_POLICE.issuperset(words) else None


@lru_cache(maxsize=32768)
def _own_words(name: str, code: str | None) -> tuple[str, ...]:
    """The words of a name but for its state's: of "Greece's police", "Greek police" and 'police of Greece' it is 'police'; of a
    state itself, and of whom no state owns, nothing."""
    words = key_of(name).split() if code else []
    gazetteer = load_gazetteer()
    kept: list[str] = []
    while words:
        most = min(len(words), gazetteer.longest.get(words[0], 0))
        ends = (end for end in range(most, 0, -1) if _is_state(gazetteer.names.get(" ".join(words[:end]), ()), code))
        end = next(ends, 0)
        kept += [] if end else words[:1]
        words = words[end or 1 :]
    return tuple(word for word in kept if word not in _BETWEEN)


def _is_state(entries: Iterable[Entry], code: str | None) -> bool:
    return any(entry.kind in _OF_STATES and entry.code == code for entry in entries)
