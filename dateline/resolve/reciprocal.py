"""Two who do the same to each other: "Each accused the other"."""

import re

from dateline.records import Actor
from dateline.resolve.articles import ArticleIndex
from dateline.resolve.pair_words import ONE_OF_TWO

__all__ = ["EACH_OTHER", "each_other", "is_each_of_two"]

EACH_OTHER = "each of two acts on the other"  # a reason
# Before "the other"; "freed one of both and killed the other" tells of others.
EACH = re.compile(r"\b(?:each|both|either|neither)\b(?:(?!\bone\b)[^;:])*$", re.IGNORECASE)
OTHER = re.compile(r"each\b[^.;:]*? the other\b", re.IGNORECASE)


def each_other(words: list[str], at: int, index: ArticleIndex) -> tuple[Actor, ...]:
    """'The other' of "each accused the other", which is one of the two and the other: of no known state. Empty: the folded words
    at that character are none."""
    is_other = words[:2] == ["the", "other"] and (len(words) == 2 or (len(words) == 3 and words[2] in ONE_OF_TWO))
    is_each = is_other and EACH.search(index.text, index.sentences[index.sentence_of(at)], at) is not None
    return (Actor(" ".join(words[1:]), None, "UNK", ("UNK",), EACH_OTHER),) if is_each else ()


def is_each_of_two(words: list[str], at: int, index: ArticleIndex) -> bool:
    """Whether the folded words at that character are 'each' of "each blamed the other", and not one of several."""
    return words == ["each"] and OTHER.match(index.text, at) is not None
