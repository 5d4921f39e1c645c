"""Whose release it is: "Chad jailed the writer Odd Lien. John Kerry demanded his release" asks for Lien's."""

import re
from collections.abc import Sequence

from dateline.resolve.articles import ArticleIndex
from dateline.resolve.earlier import SENTENCES_BACK, Earlier

__all__ = ["asks_for_him", "captive"]

HIS_RELEASE = re.compile(
    r"(?:his|her) (?:[a-z]+,? (?:and )?){0,2}(?:release|freedom|arrest|detention|imprisonment|extradition|deportation|trial)\b",
    re.IGNORECASE,
)
ASKS = re.compile(
    r"(?:(?:ask|appeal|call|campaign|plead|press|push)\w*(?: [\w’'-]+){0,4} for"
    r"|(?:condemn|criticis|criticiz|demand|denounc|negotiat|order|request|secur|seek|sought|urg|welcom)\w*) $"
)
REACH = 60  # characters before the pronoun in which it is asked for


def asks_for_him(at: int, index: ArticleIndex) -> bool:
    """Whether the pronoun at `at` is of him whose release, arrest or trial is asked for, welcomed or condemned."""
    return HIS_RELEASE.match(index.text, at) is not None and ASKS.search(index.text[max(0, at - REACH) : at]) is not None


def captive(people: Sequence[Earlier], at: int, index: ArticleIndex) -> list[Earlier]:
    """The last of the people up to four sentences before who holds no office; all, if all of them do."""
    here = index.sentence_of(at)
    held = [i for i in people if here - index.sentence_of(i.at) <= SENTENCES_BACK and not {"GOV", "ELI"} & {*i.actor.sectors}]
    return held[-1:] or list(people)
