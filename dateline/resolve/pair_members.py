"""'The two agencies', 'the two leaders', 'the two countries': the bodies, people and states among those named before who may
be the two."""

from collections.abc import Sequence
from dataclasses import replace

from dateline.actors.gazetteer import load_gazetteer
from dateline.actors.sectors import COUNTRIES
from dateline.actors.tables import state_names
from dateline.records import Actor
from dateline.resolve.articles import BODIES, POINTS_BACK, ArticleIndex
from dateline.resolve.earlier import Earlier
from dateline.resolve.listed import is_place, joined, last_two
from dateline.resolve.pair_words import RULERS, SIDES, STATE_NOUNS

__all__ = ["as_states", "people_of_two", "two_bodies"]

BARE = frozenset(("both", "pair", "two"))
MINISTERS = frozenset(("ministers", "secretaries"))  # of the two countries are seldom those named before


def two_bodies(near: Sequence[Earlier], index: ArticleIndex) -> tuple[Actor, ...]:
    """The last two bodies whom 'and' joins, of one state, too, that are no states themselves, else the last two of different
    codes, else two people, who lead them. Empty: there are none."""
    named = [item for item in near if item.actor.code and item.actor.name != state_names().get(item.actor.code)]
    bodies = [item for item in named if not (item.is_person or item.is_plural)]
    return joined(bodies, index, are_bodies=True) or last_two(bodies) or joined([i for i in named if i.is_person], index)


def people_of_two(near: Sequence[Earlier], noun: str, at: int, index: ArticleIndex) -> list[Earlier]:
    """Of 'the two leaders' and 'the two' only people, where the nearest sentence before that names anybody has those of two
    states, not the people of France whom one praised; of 'the two' unless it joins two who are no people ("Merkel and Macron
    said that Chad and Niger ...")."""
    here = index.sentence_of(at)
    again = [item for item in near if POINTS_BACK in item.actor.reason and not item.is_person]  # 'they', 'the two countries'
    told = [item for item in near if item.actor.code and index.sentence_of(item.at) < here and item not in again]
    last = [item for item in told if index.sentence_of(item.at) == index.sentence_of(told[-1].at)]
    codes = {item.actor.code for item in last if item.is_person and item.actor.code not in BODIES}
    if noun not in RULERS | BARE or len(codes) < 2:
        return list(near)
    others = [item for item in last if not (item.is_person or is_place(item, index))]
    return list(near) if noun in BARE and joined(others, index) else [item for item in near if item.is_person]


def as_states(actors: Sequence[Actor], words: Sequence[str], earlier: Sequence[Earlier]) -> tuple[Actor, ...]:
    """The actors that the folded words point back to; those of "the two countries" and of "ministers of the two sides" by their
    states, since neither are the people who acted for these, as "the leaders of the two countries" may be."""
    heads = words[: words.index("of")] if "of" in words[1:] else []
    if words[-1] not in STATE_NOUNS and not (heads and words[-1] in SIDES):
        return tuple(actors)
    people = {item.actor.name for item in earlier if item.is_person} if {*heads} & (RULERS - MINISTERS) else set()
    return tuple(actor if actor.name in people else _state(actor) for actor in actors)


def _state(actor: Actor) -> Actor:
    name = state_names().get(str(actor.code))
    entries = load_gazetteer().names.get(actor.name.lower(), ())
    is_itself = any(entry.kind in (*COUNTRIES, "group", "organisation", "party") for entry in entries)
    return actor if name is None or is_itself else replace(actor, name=name, sector="GOV", sectors=("GOV",))
