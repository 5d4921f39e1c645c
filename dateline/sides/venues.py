"""The court with which one files a suit is not the one accused: "filed a lawsuit over the raid in a Malian court"."""

import re
from dataclasses import replace

from dateline.records import Mention
from dateline.sides.appeals import COURT
from dateline.sides.sentence_words import words_before

__all__ = ["without_venue"]

FILED = re.compile(
    r"\b(?:fil(?:es?|ed|ing)|lodg(?:es?|ed|ing)|submit(?:s|ted|ting)?|br(?:ings?|inging|ought)|go(?:es|ing)?|went|appeal(?:s|ed|ing)?)\b"
    r"(?:(?!protest)[^.;:])*? (?:in|at|before|with|to) (?:an? |the )?$"
)


def without_venue(mention: Mention) -> Mention:
    """The mention of a suit without the court."""
    if mention.type != "accusation":
        return mention
    courts = [a for a in mention.arguments if a.role == "recipient" and COURT.search(a.span.text)]
    venues = [a for a in courts if FILED.search(words_before(mention, a.span))]
    return replace(mention, arguments=tuple(a for a in mention.arguments if a not in venues))
