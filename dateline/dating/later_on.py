"""What a relative clause tells as done later, or by the way of somebody, has not the day of what was done before: "shot down a
jet on 24 November, for which he later apologised", "who took power in 1999 and on whom Riga has imposed sanctions"."""

import re
from datetime import date

from dateline.dates.resolver import find_dates
from dateline.dating.complaints import SOON
from dateline.dating.story import narrated
from dateline.records import Span

__all__ = ["BY_THE_WAY", "LATER_ON", "comes_later", "is_told_of_somebody"]

LATER_ON = "told as what came later, without a date"  # as a DateSpan's reason

BY_THE_WAY = "told of somebody by the way, without a date"

LATER = r"(?:later|eventually|afterwards?|subsequently|in the end|ultimately|belatedly)"
LATER_DID = re.compile(rf"\b(?:which|whom?|whose|where)\b[^;:]*?\b{LATER} (?:\w+ly )?$")
IN_A_RELATIVE = re.compile(r"\b(?:which|whom?|whose|where)\b[^;:]*$")
DID_LATER = re.compile(rf"\W*(?:(?:many |some |several )?(?:decades|years|months|weeks) later|{LATER})\b")
# "Its subsequent assault on Riga", "their subsequent raids have killed nine".
WHOSE = r"(?:\b(?i:its|their|his|her)|[\w.-]+(?:['’]s|s['’]))"
SUBSEQUENT = re.compile(rf"{WHOSE} subsequent (?:[\w-]+ ){{0,2}}(?:[^,;:]* ha(?:s|ve) (?:\w+ )?)?$")
NEAR = 300  # characters before its sentence in which that is told
SECOND_RELATIVE = re.compile(
    r"\bwh(?:o|om|ose|ich)\b[^;:]* and (?:[a-z]+ )?wh(?:o|om|ose|ich) [^,;:]*\bha(?:s|ve) (?:(?!had\b)\w+ ){0,3}$"
)
# "After the raid of 4 March, for which Riga blames Oslo": it does so still.
FOR_WHICH = re.compile(r"\b(?:for|of|over) which [^,;:]*$")
BLAMES = re.compile(r"(?:accuse|blame|condemn|denounce|hold|rebuke|thank|praise)s?\b")


def comes_later(text: str, begin: int, trigger: Span, published: date) -> bool:
    """Whether what a relative clause tells as done later, or somebody's subsequent act, would have a day, of a week ago or more,
    that was told before."""
    before = text[begin : trigger.start]
    later = LATER_DID.search(before) or (IN_A_RELATIVE.search(before) and DID_LATER.match(text, trigger.end))
    told = narrated(text, begin, trigger, published) if later else None
    if told is None and SUBSEQUENT.search(before):
        told = next((when for _, when in reversed(find_dates(text[max(0, begin - NEAR) : trigger.start], published))), None)
    return told is not None and told.latest is not None and (published - told.latest).days >= SOON


def is_told_of_somebody(text: str, begin: int, trigger: Span, published: date) -> bool:
    """Whether the second of two relative clauses tells what has been done, not when, or a first one who is blamed for what has a
    day."""
    blamed = BLAMES.match(text, trigger.start) and FOR_WHICH.search(text, begin, trigger.start)
    is_blamed = blamed is not None and bool(find_dates(text[begin : trigger.start], published))  # without a day it is news
    return is_blamed or SECOND_RELATIVE.search(text, begin, trigger.start) is not None
