"""The body under whose rules one asks another to consult is not the one asked: "requested WTO consultations with Oman"; nor is
the court with which one files a suit the one accused."""

import re
from dataclasses import replace

from dateline.actors.bare_names import is_body
from dateline.records import Argument, Mention
from dateline.sides.appeals import COURT
from dateline.sides.joined import NAME
from dateline.sides.sentence_words import words_before

__all__ = ["without_venue"]

ASKS = r"request(?:s|ed|ing)?|seek(?:s|ing)?|sought|(?:ask(?:s|ed|ing)?|call(?:s|ed|ing)?) for|demand(?:s|ed|ing)?"
WITH = r"(?= with\b|[^.;]* (?:case|complaint|dispute) against\b)"
ASKED = re.compile(rf"\b(?:{ASKS}) (?:(?:the|formal|urgent) )*(?P<body>{NAME}) (?:dispute )?consultations\b{WITH}")
# Behind "filed a lawsuit", "lodged a petition", "went": "in a Boston court"; not "protested to a court".
FILED = re.compile(
    r"\b(?:fil(?:es?|ed|ing)|lodg(?:es?|ed|ing)|submit(?:s|ted|ting)?|br(?:ings?|inging|ought)|go(?:es|ing)?|went|appeal(?:s|ed|ing)?)\b"
    r"(?:(?!protest)[^.;:])*? (?:in|at|before|with|to) (?:an? |the )?$"
)


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
