"""The day of an event before or days after which the news was is not that of the news: "met, a week before a summit on 4 May"."""

import re
from datetime import date

from dateline.records import DateSpan, Mention, Span

__all__ = ["is_told_beside", "is_told_from_it"]

TO_THE_DAY = re.compile(
    r"\b(?:(?P<count>(?:days?|weeks?|months?|shortly) (?:before|after|ahead of))|ahead of|on the eve of)"
    r" (?:the|an?|its|their|[\w’'.-]+['’]s?) (?:(?!and [a-z]|who\b|which\b|that\b)[\w’'.-]+ )*$"
)
A_WEEK = 7  # days: "freed them ahead of talks in Bonn on Monday"


def is_told_from_it(text: str, trigger: Span, start: int, when: DateSpan, published: date | None) -> bool:
    """Whether the date that begins at `start`, behind a trigger, is that of an event before or days after which that was."""
    found = TO_THE_DAY.search(text, trigger.end, start) if trigger.end < start else None
    is_late = published is not None and when.latest is not None and 0 <= (published - when.latest).days < A_WEEK
    return found is not None and (found["count"] is not None or not is_late)


def is_told_beside(mention: Mention) -> bool:
    """Whether a mention with a day behind it is what the news of its sentence was before or days after: not the news itself."""
    sentence, trigger = mention.sentence, mention.trigger
    if sentence is None or not any(each.role == "date" and each.span.start >= trigger.end for each in mention.arguments):
        return False
    return TO_THE_DAY.search(sentence.text[: trigger.start - sentence.start]) is not None
