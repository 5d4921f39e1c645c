"""The body under whose rules one asks another to consult is not the one asked: "requested WTO consultations with Oman"; nor is
the court with which one files a suit the one accused, or who has part in what is praised: "hailed Chad's accord with Mali"."""

import re
from dataclasses import replace

from dateline.actors.bare_names import is_body
from dateline.records import Argument, Mention
from dateline.sides.appeals import COURT
from dateline.sides.joined import NAME
from dateline.sides.reactions import REACTIONS
from dateline.sides.sentence_words import words_before, words_between

__all__ = ["not_with_whom", "without_venue"]

ASKS = r"request(?:s|ed|ing)?|seek(?:s|ing)?|sought|(?:ask(?:s|ed|ing)?|call(?:s|ed|ing)?) for|demand(?:s|ed|ing)?"
WITH = r"(?= with\b|[^.;]* (?:case|complaint|dispute) against\b)"
ASKED = re.compile(rf"\b(?:{ASKS}) (?:(?:the|formal|urgent) )*(?P<body>{NAME}) (?:dispute )?consultations\b{WITH}")
# Behind "filed a lawsuit", "lodged a petition", "went": "in a Boston court"; not "protested to a court".
FILED = re.compile(
    r"\b(?:fil(?:es?|ed|ing)|lodg(?:es?|ed|ing)|submit(?:s|ted|ting)?|br(?:ings?|inging|ought)|go(?:es|ing)?|went|appeal(?:s|ed|ing)?)\b"
    r"(?:(?!protest)[^.;:])*? (?:in|at|before|with|to) (?:an? |the )?$"
)
# Behind a name, what is its own and has to do with another: "Chad's sale of oil to Mali".
OWN_DEED = re.compile(
    r"['’]s? (?:(?!\b(?:and|but|for|who|which|that)\b)[^,;:])+? (?:against|from|in|into|of|on|over|to|with) (?:the )?"
)


def not_with_whom(mention: Mention) -> Mention:
    """The mention of praise or blame of somebody's deed without those to whom or with whom he did it."""
    told = [a for a in mention.arguments if a.role == "recipient"]
    if mention.type not in REACTIONS or len(told) < 2:
        return mention

    def is_with(argument: Argument) -> bool:
        ends = (a.span.end for a in told if a.span.end < argument.span.start and a.span.start >= mention.trigger.end)
        return any(OWN_DEED.fullmatch(words_between(mention, end, argument.span.start)) for end in ends)

    return replace(mention, arguments=tuple(a for a in mention.arguments if a not in told or not is_with(a)))


def without_venue(mention: Mention) -> Mention:
    """The mention of the request, or of the consultations, without the body; of the suit without the court."""
    if mention.type == "accusation":
        return replace(mention, arguments=tuple(a for a in mention.arguments if not _is_court_of_suit(mention, a)))
    found = ASKED.search(mention.sentence.text) if mention.sentence else None
    if mention.sentence is None or found is None or not is_body(found["body"]):
        return mention
    first, last = (mention.sentence.start + at for at in found.span("body"))
    is_told = mention.sentence.start + found.start() <= mention.trigger.start <= mention.sentence.start + found.end()
    kept = tuple(a for a in mention.arguments if not (is_told and first <= a.span.start and a.span.end <= last))
    return mention if len(kept) == len(mention.arguments) else replace(mention, arguments=kept)


def _is_court_of_suit(mention: Mention, argument: Argument) -> bool:
    is_court = argument.role == "recipient" and COURT.search(argument.span.text) is not None
    return is_court and FILED.search(words_before(mention, argument.span)) is not None
