"""Two who do the same to each other: "Each accused the other", "both summoned the other's envoy"."""

import re

from dateline.actors.words import word_set
from dateline.records import Actor
from dateline.resolve.articles import ArticleIndex
from dateline.resolve.pair_words import ONE_OF_TWO

__all__ = ["EACH_OTHER", "each_other", "is_each_of_two"]

EACH_OTHER = "each of two acts on the other"  # a reason
# Before "the other"; "freed one of both and killed the other" tells of others.
EACH = re.compile(r"(?<!\bone of )\b(?:each|both|either|neither)\b(?:(?!\bone\b)[^;:])*$", re.IGNORECASE)
OTHER = re.compile(r"each\b[^.;:]*? the other\b", re.IGNORECASE)
# What is of the one and of the other: "20 of the other's officials", "envoys of the other"; not "the other's" of a third.
ITS = rf"(?: (?:{'|'.join(sorted(ONE_OF_TWO))}))?['’]s? \w.*"
WHOSE = re.compile(
    rf"(?:[\w-]+ ){{0,4}}?(?:of )?the other(?:{ITS})|(?:an?|the|\w+) (?:[\w-]+ ){{1,3}}of the other(?: side| country)?"
)
# "The other's enemies", "each other's rebels" are of neither.
NEITHERS = re.compile(
    rf"\b(?:{'|'.join(sorted(word_set('relations')))}|dissidents|exiles|insurgents|opponents|rebels|separatists)\b"
)
ONE_ANOTHER = re.compile(
    r"(?:each other|one another)|(?:[\w-]+ ){0,4}?(?:of )?(?:each other|one another)['’]s? \w.*", re.IGNORECASE
)


def each_other(phrase: str, words: list[str], at: int, index: ArticleIndex) -> tuple[Actor, ...]:
    """'The other' of "each accused the other", which is one of the two and the other, 'each other', and what is 'the other's': of
    no known state. Empty: the phrase at that character, with its folded words, is none."""
    if NEITHERS.search(phrase):
        return ()
    if ONE_ANOTHER.fullmatch(phrase):
        return _of_either(phrase)
    is_other = words[:2] == ["the", "other"] and (len(words) == 2 or (len(words) == 3 and words[2] in ONE_OF_TWO))
    is_each = (is_other or WHOSE.fullmatch(phrase)) and EACH.search(index.text, index.sentences[index.sentence_of(at)], at)
    return _of_either(phrase) if is_each else ()


def _of_either(phrase: str) -> tuple[Actor, ...]:
    return (Actor(phrase.removeprefix("the "), None, "UNK", ("UNK",), EACH_OTHER),)


def is_each_of_two(words: list[str], at: int, index: ArticleIndex) -> bool:
    """Whether the folded words at that character are 'each' of "each blamed the other", and not one of several."""
    return words == ["each"] and OTHER.match(index.text, at) is not None
