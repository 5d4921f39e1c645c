"""The actors that an article has named so far, as antecedents: where each stands, and whether it is a person or several."""

from collections.abc import Sequence
from dataclasses import dataclass

from dateline.records import Actor
from dateline.resolve.articles import ArticleIndex

__all__ = ["SENTENCES_BACK", "Earlier", "first_item_near", "first_near", "near_before"]

SENTENCES_BACK = 4


@dataclass(frozen=True, slots=True)
class Earlier:
    """An actor already found in the article, where it stands, and what it may be the antecedent of."""

    at: int
    actor: Actor
    is_person: bool
    is_plural: bool


def near_before(at: int, index: ArticleIndex, earlier: Sequence[Earlier]) -> list[Earlier]:
    """Those named before, in its sentence or up to four back."""
    here = index.sentence_of(at)
    return [item for item in earlier if item.at < at and here - index.sentence_of(item.at) <= SENTENCES_BACK]


def first_near(fitting: Sequence[Earlier], at: int, index: ArticleIndex) -> Actor | None:
    """The actor of `first_item_near`."""
    item = first_item_near(fitting, at, index)
    return item.actor if item else None


def first_item_near(fitting: Sequence[Earlier], at: int, index: ArticleIndex) -> Earlier | None:
    """The first that fits in the pronoun's own sentence (its subject), else the first in the nearest sentence before,
    up to four sentences back."""
    here = index.sentence_of(at)
    first, behind = index.sentences[max(0, here - SENTENCES_BACK)], index.sentences[here + 1 : here + 2] or (len(index.text) + 1,)
    found: dict[int, Earlier] = {}
    for item in fitting:
        if first <= item.at < behind[0]:
            found.setdefault(index.sentence_of(item.at), item)
    return found[max(found)] if found else None
