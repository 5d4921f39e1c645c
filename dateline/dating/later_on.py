"""What a relative clause tells as done later, or by the way of somebody, has not the day of what was done before: "shot down a
jet on 24 November, for which he later apologised", "who took power in 1999 and on whom Riga has imposed sanctions"."""

import re
from datetime import date

from dateline.dates.resolver import find_dates
from dateline.dates.tense import last_cue
from dateline.dating.complaints import SOON
from dateline.dating.story import narrated
from dateline.records import Span

__all__ = ["BY_THE_WAY", "LATER_ON", "TOLD_NEXT", "comes_later", "is_joined_to_the_past", "is_told_of_somebody"]

LATER_ON = "told as what came later, without a date"  # as a DateSpan's reason

TOLD_NEXT = "told with what the sentence before tells of a time that is over, without a date"  # as a DateSpan's reason

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

# "Fiji quit the pact in 1966. Soon afterwards Tonga shelled Suva", "it was then that", "within weeks she left", "before that".
FEW = r"(?:an?|a few|two|three|four|five|six|seven|eight|nine|ten|\d{1,2})"
WITHIN = rf"[Ww]ithin (?:just )?(?:{FEW} )?(?:days?|weeks?|months?|years?)"
AFTERWARDS = r"(?:[Ss]oon|[Ss]hortly|[Nn]ot long|[Ll]ong|[Ii]mmediately) (?:afterwards?|thereafter)"
JOINED = re.compile(
    rf"\W*(?:(?:And|But) )?(?:{AFTERWARDS}\b|Soon after,|{WITHIN}\b(?! of (?:the|its|his|her|their|that|this)\b)"
    r"|(?:(?:Even|Just|Shortly|Long|Not long) )?[Bb]efore (?:that|then)\b(?! [a-z]+ed\b)"
    r"|It was (?:only )?(?:then|at (?:this|that) (?:point|time)) that\b|At that (?:point|time)\b|Thereafter\b|Back then\b)"
)
ITS_WORDS = r"(?:(?!\b(?:and|but|who|which|that|said|after|when)\b)[^.;:,])*"
JOINED_BEHIND = re.compile(rf"{ITS_WORDS}\b(?:{AFTERWARDS}|{WITHIN} of \w+ing)\b")
# "Norway halted aid three days after the coup": not what the lead tells, nor behind a comma ("called, two days after the raid,").
SO_LONG_AFTER = re.compile(
    rf"(?!{ITS_WORDS} to [a-z]){ITS_WORDS} (?:two|three|four|five|six|seven|eight|nine|ten|\d{{1,2}}|some|several|a few)"
    r" (?:days|weeks|months) after the [a-z]+(?=[.,;]| (?:and|but)\b)"
)


def is_joined_to_the_past(text: str, begin: int, trigger: Span, published: date) -> bool:
    """Whether words of its clause join a trigger to what was told before it, of days that were over a week ago or more, or tell
    how long after something it was."""
    is_no_lead = text[:begin].strip() and last_cue(text[trigger.start : trigger.end], 0) == "past"
    if is_no_lead and SO_LONG_AFTER.match(text, trigger.end):
        return True
    if not (JOINED.match(text, begin, trigger.start) or JOINED_BEHIND.match(text, trigger.end)):
        return False
    first = max(0, begin - NEAR)
    days = [when for place, when in find_dates(text, published) if first <= place.start < begin and when.latest]
    return bool(days) and days[-1].latest is not None and (published - days[-1].latest).days >= SOON


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
