"""What goes on "for the third straight day" has been so for three days, up to publication or the day before."""

import re
from datetime import date

from dateline.dates.grammar import words
from dateline.dates.periods import Unresolved, shift
from dateline.records import DateSpan

__all__ = ["so_long_running"]

ORDINAL = r"(?P<ordinal>[a-z]+|\d{1,2}(?:st|nd|rd|th))"
RUNNING = re.compile(
    rf"\b(?:the|an?|its|their) {ORDINAL} (?:(?:straight|consecutive|successive) (?P<unit>day|night|week|month)"
    r"|(?P<unit2>day|night|week|month) (?:running|in a row|straight))\b",
    re.IGNORECASE,
)


def so_long_running(sentence: str, published: date) -> DateSpan | None:
    """Since when something goes on of which the sentence tells for the how manieth day, week or month without a break. Whether
    the last one is that of publication or the one before, it does not tell."""
    found = RUNNING.search(sentence)
    if found is None:
        return None
    ordinal = found["ordinal"].lower()
    count = int(ordinal[:-2]) if ordinal[0].isdigit() else words()["days_of_month"].get(ordinal)
    if not count:
        return None
    unit = (found["unit"] or found["unit2"]).lower().replace("night", "day")
    try:
        since = shift(unit, published, -count)
    except (Unresolved, OverflowError):
        return None
    return DateSpan(since, published, "span", "text", found[0], published, reason="counted back from publication")
