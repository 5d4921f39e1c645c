"""Curbs on goods: "Fiji banned exports of sugar" acts on nobody whom its words do not name, a tariff is one on goods of all."""

import re

from dateline.records import Mention
from dateline.sides.sentence_words import words_behind

__all__ = ["is_of_goods", "keeps_own_goods"]

OF_ALL = re.compile(r"\b(?:duties|duty|imported|imports|lev(?:y|ies)|quotas?|tariffs?)\b", re.IGNORECASE)
GOODS = r"(?:(?!(?:to|from|against|on|of|by|and|that|which|after|its?|their)\b)[a-z-]+ ){0,4}?"
EXPORTS = re.compile(
    rf"[^,;:]*?\b(?:export(?:s|ing)?(?: sales| shipments)? of {GOODS}|(?:its |all |the |most )?{GOODS}exports?\b)"
)
TO_WHOM = re.compile(r"[^,;:]*\b(?:exports?|exporting|shipments|sales)\b[^,;:]*? (?:to|against|from|through|via) (?:the )?[A-Z]")


def keeps_own_goods(mention: Mention) -> bool:
    """Whether a curb is one of exports and its words name nobody to whom they go."""
    words = f"{mention.trigger.text}{words_behind(mention)}"
    is_curb = mention.type in ("sanctions_imposed", "restriction")
    return is_curb and EXPORTS.match(words) is not None and TO_WHOM.match(words) is None


def is_of_goods(mention: Mention) -> bool:
    """Whether a curb is one on goods of whoever sells or buys them."""
    return keeps_own_goods(mention) or (mention.sentence is not None and OF_ALL.search(mention.sentence.text) is not None)
