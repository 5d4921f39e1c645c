"""Who refuses a text that speaks to or of somebody refuses him nothing: "rejected a resolution urging Mali to wait"."""

import re

from dateline.records import Mention
from dateline.sides.sentence_words import words_behind

__all__ = ["is_of_a_text"]

KINDS = (
    r"(?:amendment|bill|clause|communique|declaration|document|draft|language|letter|measure|motion|paragraph|passage|petition"
    r"|proposal|resolution|statement|text|vote|wording)s?"
)
# Between a verb and the text: no other clause, and nothing by which somebody acts ("in a statement condemning").
UP_TO = r"(?:(?!(?:after|and|as|but|by|during|in|that|through|via|when|which|while|who|with)\b)[\w.’'-]+ ){0,6}?"
WHOSE = r"(?: (?:by|from|of)(?: [\w.’'-]+){1,4}?)?"
# What stands in a text that is refused: "a resolution urging Mali", "a letter that accused Mali".
CONTENT = re.compile(
    rf"\W*{UP_TO}{KINDS}{WHOSE} (?:(?:that|which) (?:had |has |have |would have )?(?:\w+ly )?\w+|(?:\w+ly )?\w+ing)\b",
    re.IGNORECASE,
)


def is_of_a_text(mention: Mention) -> bool:
    """Whether what is refused is a text that speaks to or of somebody: no guess tells to whom the refusal is."""
    return mention.type == "rejection" and CONTENT.match(words_behind(mention)) is not None
