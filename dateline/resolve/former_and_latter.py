"""'The former' and 'the latter': which two they are the first and the second of."""

import re
from collections.abc import Sequence

from dateline.records import Actor
from dateline.resolve.articles import POINTS_BACK, ArticleIndex
from dateline.resolve.earlier import SENTENCES_BACK, Earlier
from dateline.resolve.listed import is_next, is_place, joined, last_two

__all__ = ["one_of_pair"]

FIRST, SECOND = ["the", "former"], ["the", "latter"]
# Whoever did something with a third one are three: "Chad and Mali met with Niger; the latter" is Niger.
TOGETHER = re.compile(r"(?<!ties )(?<!relations )\bwith (?:the )?$")
# What the third one does in answer, or to the two: "Chad and Mali accused Niger; the latter denied it".
ANSWERS = re.compile(
    r" (?:\w+ly |also |has |had |then )*(?:admi|agree|answer|apologi|appeal|decline|den[iy]|dismiss|fired|hit back|mobili[sz]"
    r"|protest|refus|reject|repl|resist|respon|retaliat|said|say|shot|surrender|threat|vow)"
)
TO_THEM = re.compile(r"\b(?:both|it|them|their|they)\b")
FROM = re.compile(r"\bfrom (?:the )?$")
REACH = 20  # characters before a name in which these stand
LATTER = len("the latter")


def one_of_pair(words: list[str], at: int, index: ArticleIndex, earlier: Sequence[Earlier]) -> tuple[Actor, ...] | None:
    """The first and the second of the nearest sentence that has two actors, up to four sentences before: of two who are its
    subject together, else of the last two; who only says where counts if 'and' joins the last two, and no others. Empty: there
    are no two; None: the folded words are no such phrase."""
    if words not in (FIRST, SECOND):
        return None
    here = index.sentence_of(at)
    for distance in range(SENTENCES_BACK + 1):
        near = [item for item in earlier if item.at < at and index.sentence_of(item.at) == here - distance and item.actor.code]
        named = [item for item in near if item.is_person or POINTS_BACK not in item.actor.reason]  # no 'it'
        acting = [item for item in named if not is_place(item, index)]
        if joined(acting, index):  # "Oman and Peru recalled their envoys from Chad"
            acting = [item for item in acting if not FROM.search(index.text[max(0, item.at - REACH) : item.at])]
        two, pair = _joint_subject(words, acting, at, index) or last_two(acting), last_two(named)
        if not joined(acting, index) and joined(named, index) == pair:  # "fired at Oman and Peru", not "met in Oman"
            two = pair
        if two:
            return two[:1] if words == FIRST else two[1:]
    return ()


def _joint_subject(words: list[str], items: Sequence[Earlier], at: int, index: ArticleIndex) -> tuple[Actor, ...]:
    """The first two of a sentence, joined by 'and', where a third one follows: "Chad and Mali condemned Niger". Empty: there are
    none, or the third is the latter."""
    first = {item.actor.code: item for item in reversed(items)}
    told = sorted(first.values(), key=lambda item: item.at)
    if len(told) != 3 or not is_next(told[0], told[1], index) or is_next(told[1], told[2], index):
        return ()
    is_person = any(item.is_person for item in items if item.actor.code == told[2].actor.code)
    is_third = words == SECOND and (is_person or _is_third(told, at, index))
    return () if is_third else (told[0].actor, told[1].actor)


def _is_third(told: Sequence[Earlier], at: int, index: ArticleIndex) -> bool:
    """Whether 'the latter' is the third one: in a sentence of its own, where it acted with the two, or acts on them."""
    here = index.sentence_of(at)
    behind = {mention.code for mention in index.mentions if mention.at > at and index.sentence_of(mention.at) == here}
    is_together = TOGETHER.search(index.text[max(0, told[2].at - REACH) : told[2].at]) is not None
    end = next((start for start in index.sentences if start > at), len(index.text))
    clause = index.text[at + LATTER : end]
    answers = ANSWERS.match(clause) is not None or TO_THEM.search(clause) is not None
    return (
        answers or is_together or index.sentence_of(told[2].at) != here or bool(behind & {item.actor.code for item in told[:2]})
    )
