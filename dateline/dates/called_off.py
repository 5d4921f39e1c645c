"""What was called off has the date for which it had been planned, where its sentence tells it."""

import re
from datetime import date

from dateline.dates.resolver import find_dates, resolve_date
from dateline.moving import CALLED_OFF
from dateline.records import DateSpan, Span

__all__ = ["planned_for"]

PLANNED = re.compile(
    r"\b(?:planned|scheduled|slated|due|set|(?:announced|called|fixed)(?= for)|(?:was|were) to)"
    r"(?: to)?(?: (?:open|start|begin|take place|be held))?"
    r"(?: (?:for|on|in|early|late|the))*\s+$"
)


def planned_for(text: str, sentence: Span, status: str, published: date | None) -> DateSpan | None:
    """The date for which a negated event had been planned, read forward from publication."""
    if status != "negated" or not re.search(CALLED_OFF, sentence.text, re.IGNORECASE):
        return None
    for place, _ in find_dates(sentence.text, published):
        if PLANNED.search(sentence.text[: place.start]):
            span = resolve_date(text, sentence.start + place.start, sentence.start + place.end, published, "future")
            return span if span.earliest else None
    return None
