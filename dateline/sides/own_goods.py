"""Who keeps his goods at home acts on nobody: "Fiji banned exports of sugar" names no target, whoever buys it."""

import re

from dateline.records import Mention
from dateline.sides.sentence_words import words_behind

__all__ = ["keeps_own_goods"]

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
