"""The day on which a quotation was spoken, where its sentence tells that: "'We expelled two today,' she said on Monday"."""

import re
from datetime import date, timedelta

from dateline.calendar_names import A_WEEKDAY
from dateline.dates.tense import sentence_bounds
from dateline.dates.weekdays import weekday_number
from dateline.quotes import quotation_around, quotations_of

__all__ = ["spoken_on"]

SAID = r"\b(?:said|told|added|announced|declared|warned|wrote|confirmed)\b"
# "Said after talks on Monday": the day of something else.
WORDS = r"(?: (?!(?:after|before|when|while|who|which|that|since|until|ahead|for|of|following)\b)[^\s;:!?]+)*?"
ON = rf"(?:^\W*On| on| late| early)* (?P<day>{A_WEEKDAY})\b(?![’'-])"
BEHIND = re.compile(rf"[^;:!?\"“”]{{0,160}}?{SAID}{WORDS}{ON}", re.IGNORECASE)
BEFORE = re.compile(rf"(?:{SAID}{WORDS}{ON}|{ON.replace('day>', 'first>')}.*{SAID}){WORDS}[,:]\s*$", re.IGNORECASE)


def spoken_on(text: str, at: int, published: date) -> date | None:
    """The weekday before publication on which its sentence says that the quotation around a character was spoken."""
    number = quotation_around(text, at)
    if number is None:
        return None
    start, end = quotations_of(text)[number]
    begin, stop = sentence_bounds(text, start, end)
    found = BEHIND.match(text[end:stop]) if text[end - 2] in ",?!" else BEFORE.search(text[begin:start])
    name = next(each for each in found.groups() if each) if found else None
    back = (published.weekday() - weekday_number(name)) % 7 if name else 0
    return published - timedelta(days=back) if back else None
