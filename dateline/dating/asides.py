"""The day of words set off from the clause of a verb is not that of the verb: "Cuba, under sanctions since 1962, accused Haiti",
"Haiti, angry at a ban in March, sued it", "met Diaz, whose palace burned down in March". Nor is that of a journey the
day of the talks to which it leads: "flies to Kyiv on Monday for talks on Tuesday"."""

import re
from datetime import date

from dateline.calendar_names import A_WEEKDAY
from dateline.dates.dashes import behind_dateline
from dateline.dates.tense import sentence_bounds
from dateline.dating.inner_days import NEWS, PASSIVE, SOON
from dateline.dating.made import AGREES, MADE, SOME_DAYS
from dateline.records import DateSpan, Span

__all__ = ["WAS_THERE", "is_aside", "is_of_the_way"]

WORDS = r"(?:[^\s,;:—–]+ )"
IRREGULAR = (
    "sworn|driven|overthrown|thrown|shot|hit|struck|beset|torn|born|chosen|built|taken|brought|caught|shaken|stung|begun|left"
    "|freed|beaten|held|hurt|frozen|known|sunk|stolen|given"
)
# What is told of the noun before it, up to its day.
STATE = re.compile(
    r"(?!(?:ever |and |or )?since\b|(?:ha[sd]|have|is|are|was|were)\b)"
    rf"(?:{WORDS}+since|in (?:office|power|force) from) (?:the |early |late |about )*$"
)
SINCE = re.compile(r"since ", re.IGNORECASE)
HAVING = rf"(?:having|being(?! (?:in|at|on|there)\b)) {WORDS}+"
# "Received in Riga on Monday, she signed a pact": at the same time.
WITH_THEM = (
    r"(?:accompani|attend|broker|call|chair|conven|escort|flank|gather|greet|host|invit|join|mediat|receiv|represent|seat|sponsor"
    r"|summon|welcom)ed\b"
)
# Not "a truce, brokered on Monday, broke down": on the same day.
PARTICIPLE = re.compile(
    rf"(?:{HAVING}|(?!{MADE}\b|{WITH_THEM})"
    rf"(?:(?:still|already|long) )?(?:[a-z-]{{2,}}ed|angry|furious|fresh|unhappy|upset|{IRREGULAR})"
    rf"(?: in(?= last| on| in))?{PASSIVE}(?!to |out )(?:by )?{WORDS}*)$"
)
# "The summer of 2006, when they shut it", "flew to Riga on Monday, and signed it": what follows is not behind words set off.
GOES_ON = re.compile(r",? (?:(?:and|but|or|then|while|when|where)\b|(?:\w+ )?(?:which|whom|whose)\b)")
# "Who was in Riga in June, praised it": on the same day.
WAS_THERE = (
    r"(?:(?:was|were) (?:in|at|on|there)|went|came|gathered|met|flew|travell?ed|arrived|visited|stopped|spoke|addressed|toured)\b"
)
RECEIVED = r"(?:attended|landed|took part|(?:was|were) (?:greeted|hosted|received|welcomed))\b"
RELATIVE = re.compile(rf"(?:\w+ )?(?:which|who|whose|whom) (?!{WAS_THERE}|{RECEIVED}){WORDS}+$")
THERE_THEN = re.compile(rf" (?:\w+ly )?(?:{WAS_THERE}|{RECEIVED})")
BEHIND = re.compile(rf",? whose {WORDS}+$")
# "Who in May sued it".
BEGUN = re.compile(r"(?:\w+ )?(?:which|who) (?:\w+ )?$")
# "Elected in May, he called off the talks", not "Asked in May", "Held in May": of a report, a meeting it is when that was.
OPENED = re.compile(
    r"(?!(?:Ask|Question|Interview|Quot|Press|Contact|Reach|Publish|Releas|Issu|Post|Broadcast|Air|Sign|Dat|Fil|Launch|Adopt|Pass"
    rf"|Approv|Unveil|Announc|Impos|Bas|Unit|Arm|Alli)ed|Held|Given|(?i:{WITH_THEM}))"
    rf"(?:(?:[A-Z][a-z-]+ed|(?i:{IRREGULAR}))(?: in(?= last| on| in))?{PASSIVE}|Having ){WORDS}*$"
)
UNDER = re.compile(rf"(?:Under|Citing|Despite|In line with|As part of) {WORDS}+?{MADE} {WORDS}*$")
AFTER = re.compile(rf"(?:[\w’-]+ ){{0,5}}?(?:days?|weeks?|months?|years?) after (?!\w+ing\b){WORDS}{{2,}}$")
A_DAY_OF_THE_WEEK = re.compile(rf"(?:{A_WEEKDAY}|tomorrow|today)\b", re.IGNORECASE)
FOR_IT = re.compile(r"(?: (?:morning|afternoon|evening|night))? for (?:(?!to\b)[\w’'-]+ ){0,4}")
ITS_DAY = re.compile(rf"(?: there| (?:with|in) [\w’'-]+)?(?: on)? {A_WEEKDAY}\b(?!['’])", re.IGNORECASE)


def is_aside(text: str, trigger: Span, start: int, when: DateSpan, published: date | None) -> bool:
    """Whether the date that begins at `start`, in the sentence of a trigger, is that of words set off from the trigger's clause;
    of the last days both may be."""
    end = start + len(when.phrase or "")
    begin, stop = sentence_bounds(text, start, end)
    begin = behind_dateline(text, begin, begin)
    days = (published - when.latest).days if published and when.latest else 0
    if start < begin or trigger.start > stop or trigger.end <= begin:
        return False
    if trigger.end <= start:
        return days >= NEWS and BEHIND.search(text[trigger.end : start]) is not None
    if end > trigger.start or "," not in text[end : trigger.start] or GOES_ON.match(text, end):
        return False
    _, comma, words = text[begin:start].rpartition(", ")
    words += "since " if SINCE.match(text, start) else ""
    if comma and STATE.fullmatch(words):
        return True
    if not comma:
        return days >= SOME_DAYS and _opens(words, text[trigger.start : trigger.end])
    is_relative = RELATIVE.fullmatch(words) or (BEGUN.fullmatch(words) and not THERE_THEN.match(text, end))
    describes = PARTICIPLE.fullmatch(words) or (days >= SOON and is_relative)
    return bool(days >= SOME_DAYS and describes)


def _opens(words: str, trigger: str) -> bool:
    """Whether words that open the sentence, up to a date, hang on its main clause."""
    is_under = UNDER.fullmatch(words) is not None and not AGREES.match(trigger)
    return is_under or OPENED.fullmatch(words) is not None or AFTER.fullmatch(words) is not None


def is_of_the_way(text: str, trigger: Span, start: int, _when: DateSpan, _published: date | None) -> bool:
    """Whether a weekday before the trigger is that of a journey to it, whose own follows."""
    day = A_DAY_OF_THE_WEEK.match(text, start)
    is_for_it = day is not None and FOR_IT.fullmatch(text, day.end(), trigger.start) is not None
    return is_for_it and ITS_DAY.match(text, trigger.end) is not None
