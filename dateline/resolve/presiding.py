"""'The President' of a record of the Security Council or the General Assembly presides over it: "the President invited the
representatives of Chad and Mali" tells of no head of state. Records write him with a capital; and where the text has another
President, of a state or by his name, nothing is said here."""

import re

from dateline.actors.phrases import Phrase
from dateline.resolve.articles import ArticleIndex

__all__ = ["PRESIDING", "presides"]

PRESIDING = "presides over the body of the United Nations whose record it is"  # a reason
BODY = r"(?:(?:U\.?N\.?|United Nations) )?(?:Security Council|General Assembly|Council|Assembly)"
BODIES = re.compile(r"\b(?:Security Council|General Assembly)\b")
# "The President of the Council", "invited the representatives of Chad": who speaks there, and for whom others do.
OF_A_RECORD = re.compile(rf"\b[Pp]resident of the {BODY}\b|\bthe representatives? of (?:the )?[A-Z]")
ANOTHER = re.compile(
    rf"(?<!\b[Tt]he )(?<!\bTHE )\bPresident\b(?! of the {BODY}\b)|\bPresident(?: of (?!the {BODY}\b)| [A-Z]|['’]s\b|-)"
    r"|\bWhite House\b"
)


def presides(phrase: Phrase, at: int, index: ArticleIndex) -> bool:
    """Whether the words at that character are 'the President' of such a record."""
    words = [token.raw for token in phrase.tokens[: phrase.cut]]
    is_bare = words[-1:] == ["President"] and (len(words) == 1 or words in (["the", "President"], ["The", "President"]))
    named = BODIES.search(index.text, 0, at) if is_bare else None
    return named is not None and OF_A_RECORD.search(index.text) is not None and ANOTHER.search(index.text) is None
