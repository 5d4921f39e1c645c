"""Who begins the main clause behind an opening phrase that ends with somebody's office: "After a meeting with Turkey's foreign
minister, Lavrov left". He does not hold it; "Turkey's foreign minister, Ada Lind, left" holds hers, and so does who
opens with what he is himself: "Before becoming Turkey's foreign minister, Ada Lind left"."""

import re

from dateline.actors.words import word_set
from dateline.resolve.articles import ArticleIndex

__all__ = ["begins_the_clause"]

OPENERS = word_set("prepositions") | frozenset(("ahead", "alongside", "beside", "despite", "following", "upon"))
HIS_OWN = re.compile(
    r"\b(?:as|becoming|being|named|appointed|elected)(?: (?!(?:and|at|by|from|in|on|that|to|with)\b)[\w’'-]+){1,8}$",
    re.IGNORECASE,
)
ENDS = frozenset((",", ".", ";", ":", ")", "–", "—"))


def begins_the_clause(index: ArticleIndex, comma: int, last: int) -> bool:
    """Whether the name that ends with the token `last`, behind the comma, is the subject: the sentence begins with a preposition
    or with what somebody does ("Speaking beside ..."), that is its only comma so far, and a verb follows the name."""
    tokens, at = index.tokens, _first_token(index, comma)
    opener = tokens[at].key
    is_opened = opener in OPENERS or (opener.endswith("ing") and tokens[at].raw.istitle())
    is_first = all(token.key not in ENDS for token in tokens[at:comma])
    behind = tokens[last + 1] if last + 1 < len(tokens) else None
    is_opened = is_opened and HIS_OWN.search(index.text[tokens[at].start : tokens[comma].start]) is None
    return is_opened and is_first and behind is not None and behind.raw.islower() and behind.raw.isalpha()


def _first_token(index: ArticleIndex, at: int) -> int:
    """The first token of the sentence in which the token stands."""
    begin = index.sentences[index.sentence_of(index.tokens[at].start)]
    while at > 0 and index.tokens[at - 1].start >= begin:
        at -= 1
    return at
