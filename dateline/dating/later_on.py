"""What goes on from a time that is over, as the sentence before tells it, has no day of its own: "Fiji quit the pact in 1966.
Soon afterwards Tonga shelled Suva"."""

import re
from datetime import date

from dateline.dates.resolver import find_dates
from dateline.dates.tense import last_cue
from dateline.dating.complaints import SOON
from dateline.records import Span

__all__ = ["TOLD_NEXT", "is_joined_to_the_past"]

TOLD_NEXT = "told with what the sentence before tells of a time that is over, without a date"  # as a DateSpan's reason
NEAR = 300  # characters before its sentence in which that is told

# "Soon afterwards Tonga shelled Suva", "it was then that", "within weeks she left", "before that".
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
