"""'Not one Arab state', 'no Muslim government': nobody, and of no state that was told before."""

import re

from dateline.actors.phrases import Phrase
from dateline.resolve.articles import ArticleIndex

__all__ = ["NONE", "is_none_of_them"]

NONE = "unknown: the words say that none of them does"  # a reason
NOT = r"(?:not|hardly|scarcely|barely)"
COUNTED = r"(?:an?|any|one)(?: single)?"
REGIONS = r"(?:african|arab|arabic|asian|caribbean|foreign|gulf|islamic|muslim|western|world)"
RULED = r"(?:[\w-]+ ){0,2}(?:country|government|nation|state)"
STATES = rf"(?:{RULED}|(?:[\w-]+ )?{REGIONS} (?:capital|king|leader|power|president|ruler))"
WHOLE = re.compile(rf"(?:(?:no|{NOT} {COUNTED}) {STATES}|no|none|{NOT})")
CUT_OFF = re.compile(rf"(?:{COUNTED}|single) {STATES}")  # behind a span that begins too late
BEFORE = re.compile(rf"\b(?:{NOT} (?:an? |one )?)$", re.IGNORECASE)
WIDTH = 20  # characters


def is_none_of_them(phrase: Phrase, at: int, index: ArticleIndex) -> bool:
    """Whether the words at that character count states, or rulers of a part of the world, only to say that none of them does."""
    words = " ".join(token.key for token in phrase.tokens[: phrase.cut])
    is_behind = CUT_OFF.fullmatch(words) is not None and BEFORE.search(index.text, max(at - WIDTH, 0), at) is not None
    return is_behind or WHOLE.fullmatch(words) is not None
