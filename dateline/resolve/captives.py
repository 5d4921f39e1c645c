"""'Demanded his release': who is to be freed is not who asks for it, but somebody of whom was told before."""

import re
from collections.abc import Sequence

from dateline.resolve.articles import ArticleIndex
from dateline.resolve.earlier import SENTENCES_BACK, Earlier

__all__ = ["HELD", "asks_for_him", "captive"]

HIS_RELEASE = re.compile(
    r"(?:his|her) (?:[a-z]+,? (?:and )?){0,2}"
    r"(?:release|freedom|freeing|arrest|detention|imprisonment|jailing|extradition|deportation|trial|appeal|bail|petition|plea)\b",
    re.IGNORECASE,
)
ASKS = re.compile(
    r"(?:(?:ask|appeal|call|campaign|lobb|plead|pray|press|push)\w*(?: [\w’'-]+){0,4} for"
    r"|(?:allow|announc|arrang|condemn|criticis|criticiz|decr|demand|denounc|negotiat|order|request|secur|seek|sought|urg|welcom)"
    r"\w*|(?:court|judges?|tribunal|magistrates?)\b[\w’' -]* (?:denied|dismissed|heard|rejected|turned down|threw out)) $",
    re.IGNORECASE,
)
HELD = re.compile(
    r"\b(?:arrest|captur|captiv|custody|detain|detention|freed\b|freeing|free\b|held\b|hostage|imprison|jail|kidnap|prison|seiz"
    r"|sentenc|abduct)"
)
REACH = 60  # characters before the pronoun in which it is asked for


def asks_for_him(at: int, index: ArticleIndex) -> bool:
    """Whether the pronoun at `at` is of him whose release, arrest or trial is asked for, welcomed or condemned."""
    return HIS_RELEASE.match(index.text, at) is not None and ASKS.search(index.text[max(0, at - REACH) : at]) is not None


def captive(people: Sequence[Earlier], at: int, index: ArticleIndex) -> Earlier | None:
    """The last of the people up to four sentences before who holds no office, rather one whose sentence tells that somebody is
    held. None: all of them do."""
    here = index.sentence_of(at)
    near = [item for item in people if here - index.sentence_of(item.at) <= SENTENCES_BACK and "GOV" not in item.actor.sectors]
    held = [item for item in near if _tells_of_one_held(item, at, index)]
    return max(held or near, key=lambda item: item.at, default=None)


def _tells_of_one_held(item: Earlier, at: int, index: ArticleIndex) -> bool:
    number = index.sentence_of(item.at)
    end = index.sentences[number + 1] if number + 1 < len(index.sentences) else at
    return HELD.search(index.text[index.sentences[number] : min(end, at)].lower()) is not None
