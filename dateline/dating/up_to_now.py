"""What is told of all the time up to now, "in recent weeks", "so far this year": not the news of a day."""

import re

from dateline.dating.counted_in import SUPERLATIVE
from dateline.records import DateSpan

__all__ = ["is_up_to_now"]

UP_TO_NOW = re.compile(r"(?:in )?(?:the )?recent (?:days|weeks|months|years)|so far this|.* so far\b", re.IGNORECASE)
COMPARED = re.compile(SUPERLATIVE, re.IGNORECASE)  # "the largest protest in recent years" is of a day


def is_up_to_now(when: DateSpan, sentence: str) -> bool:
    """Whether words of the sentence tell of all the time up to publication."""
    is_one = when.basis == "text" and when.latest == when.anchor and UP_TO_NOW.match(when.phrase or "")
    return bool(is_one) and not COMPARED.search(sentence)
