"""'Whose': "Chad, whose navy attacked Niger" tells of the navy of Chad, whoever the sentence began with."""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from dateline.actors.phrases import Phrase
from dateline.actors.reading_names import Reading
from dateline.actors.words import Token
from dateline.resolve.articles import BODIES, ArticleIndex
from dateline.resolve.holders import as_holder

__all__ = ["behind_whose", "name_before_whose"]

# Up to two words may stand between "whose" and the noun that a tagger marks: "whose own special forces".
OWNED = re.compile(r",? whose (?:[a-z-]+ ){0,2}$")
REACH = 60  # characters before the noun in which that stands


def name_before_whose(index: ArticleIndex, at: int) -> Sequence[Token]:
    """The name right before "whose", of which the words at the character `at` are. Empty where none is: "the man whose wife"."""
    behind = OWNED.search(index.text[max(0, at - REACH) : at])
    end = at - len(behind[0]) if behind else -1
    name = next((match for match in index.names if index.tokens[match.end - 1].end == end), None)
    return index.tokens[name.start : name.end] if name else ()


def behind_whose(index: ArticleIndex, phrase: Phrase, reading: Reading, owner: Reading, on: date | None) -> Reading:
    """The reading of a noun as of the owner: 'experts' behind "the UN, whose" are of a body of no state, 'president' is who holds
    the office there, not whoever else holds one like it."""
    sectors = owner.sectors if owner.code in BODIES or not reading.sectors else reading.sectors
    his = replace(reading, code=owner.code, sectors=sectors, reason=f"'whose' {owner.reason}", entry=owner.entry)
    holder = as_holder(index, phrase, str(owner.code), his.reason, on)
    return holder if holder and holder.code == owner.code else his
