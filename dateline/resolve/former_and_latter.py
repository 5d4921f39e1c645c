"""'The former' and 'the latter': which two they are the first and the second of."""

import re
from collections.abc import Sequence

from dateline.records import Actor
from dateline.resolve.articles import POINTS_BACK, ArticleIndex
from dateline.resolve.earlier import SENTENCES_BACK, Earlier
from dateline.resolve.listed import is_place, joined, last_two

__all__ = ["one_of_pair"]

FIRST, SECOND = ["the", "former"], ["the", "latter"]
FROM = re.compile(r"\bfrom (?:the )?$")
REACH = 20  # characters before a name in which these stand


def one_of_pair(words: list[str], at: int, index: ArticleIndex, earlier: Sequence[Earlier]) -> tuple[Actor, ...] | None:
    """The first and the second of the last two of the nearest sentence that has two actors, up to four sentences before; who
    only says where counts if 'and' joins the last two, and no others. Empty: there are no two; None: the folded words
    are no such phrase."""
    if words not in (FIRST, SECOND):
        return None
    here = index.sentence_of(at)
    for distance in range(SENTENCES_BACK + 1):
        near = [item for item in earlier if item.at < at and index.sentence_of(item.at) == here - distance and item.actor.code]
        named = [item for item in near if item.is_person or POINTS_BACK not in item.actor.reason]  # no 'it'
        acting = [item for item in named if not is_place(item, index)]
        if joined(acting, index):  # "Oman and Peru recalled their envoys from Chad"
            acting = [item for item in acting if not FROM.search(index.text[max(0, item.at - REACH) : item.at])]
        two, pair = last_two(acting), last_two(named)
        if not joined(acting, index) and joined(named, index) == pair:  # "fired at Oman and Peru", not "met in Oman"
            two = pair
        if two:
            return two[:1] if words == FIRST else two[1:]
    return ()
