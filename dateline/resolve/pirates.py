"""'Pirates', 'sea robbers' of whom no word tells: of the state whose pirates the article names, else of nobody known, for as a
rule those who hunt them, or whose ship they rob, are of another."""

import re
from dataclasses import replace

from dateline.actors.phrases import Phrase
from dateline.actors.reading_names import Reading
from dateline.actors.town_names import codes_in
from dateline.resolve.articles import ArticleIndex
from dateline.resolve.cases import Case

__all__ = ["PIRATES", "of_pirates"]

PIRATES = "unknown: pirates may be of anywhere"  # a reason
HEADS = frozenset(("pirate", "pirates"))
ROBBERS = frozenset(("brigand", "brigands", "bandits", "robber", "robbers"))
AT_SEA = frozenset(("sea", "maritime"))
STATES = r"([A-Z][\w-]+(?:(?:,? (?:and|or) |, )[A-Z][\w-]+)*)"
# "Somali and Yemeni pirates", "a Nigerian pirate gang"; "the pirates were from Togo".
NAMED = re.compile(rf"\b{STATES} (?:sea )?(?:pirates?|brigands?)\b")
COME_FROM = re.compile(rf"\b(?:pirates|brigands) (?:(?:were|are|came|come|hail|operating|based) )?(?:from|based in) {STATES}")


def of_pirates(case: Case, index: ArticleIndex) -> Reading | None:
    """The actor as one of the only state whose pirates the article names, else of none known. None: they are no pirates."""
    if not _are_pirates(case.phrase):
        return None
    told = (found for pattern in (NAMED, COME_FROM) for found in pattern.finditer(index.text))
    codes = {code: found[0] for found in told for code in codes_in(found[1])}
    if len(codes) != 1:
        return replace(case.reading, code=None, reason=PIRATES)
    code, words = next(iter(codes.items()))
    return replace(case.reading, code=code, reason=f"the article names {words!r}")


def _are_pirates(phrase: Phrase) -> bool:
    head = [token.key for token in phrase.tokens[: phrase.cut]]
    is_robber = head[-1] in ROBBERS and not AT_SEA.isdisjoint(head)
    return (head[-1] in HEADS or is_robber) and not phrase.names
