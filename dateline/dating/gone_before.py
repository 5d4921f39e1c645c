"""What a clause tells in the pluperfect went before what the clause around it tells, and has not its day: "Chad, which had
expelled an envoy, accused Mali on Friday", "on Friday Chad, having expelled an envoy, accused Mali". What goes on from a time
that is over, as the sentence before tells it, has no day of its own: "Fiji quit the pact in 1966. Soon afterwards Tonga left"."""

import re
from bisect import bisect_right
from datetime import date, timedelta

from dateline.dates.dashes import DASH
from dateline.dates.resolver import find_dates
from dateline.dates.tense import last_cue, sentence_bounds
from dateline.dating.inner_days import SOON
from dateline.dating.participles import MAIN_VERB
from dateline.records import DateSpan, Span

__all__ = [
    "THEN_CAME",
    "TOLD_NEXT",
    "came_first",
    "day_of_next_step",
    "is_joined_to_the_past",
    "is_of_the_clause_around",
    "is_of_the_next_step",
]

TOLD_NEXT = "told with what the sentence before tells of a time that is over, without a date"  # so
THEN_CAME = "told before what its sentence tells of a day long over"  # as a DateSpan's reason

A_WEEK = timedelta(days=7)
WORD = r"(?:(?!--?\s|[–—])[^\s,;:()]+ )"
RELATIVE = rf"(?:,? |\()(?:(?:in|on|by|with|to|for|from|of|against|under) )?(?:who|whom|whose|which|where) {WORD}{{0,5}}?"
HAD = rf"\bhad (?P<inner>{WORD}{{0,6}})$"
OPENED = re.compile(rf"(?:{RELATIVE}{HAD}|(?:(?:^|, )\W*|[.!?] )[Hh]aving {WORD}{{0,6}}$)")
# "Who had arrested a clerk freed him": a verb behind another is the main one, without such a word before it.
GOES_ON = re.compile(r"^(?:\w+ly )?\w+ (?:and|or) $|\b(?:to|in|of|by|for|with|over|during|after|an?|the|its|his|her|their) $")
CLOSED = re.compile(rf",(?!\d)|[;)]|{DASH}")
# Who had come for it did so at the same time.
CAME = re.compile(
    r"(?:flown|gone|come|gathered|arrived|travell?ed|assembled|convened|landed|attended|received|hosted|invited|joined)\b"
)

# "Accused the firm of theft and on 4 May threw it out", "refused, and that summer he left", "accused it, threw it out on 4 May".
OTHER_CLAUSE = re.compile(
    r"\b(?:who|whom|whose|which|that|what|when|where|while|since|after|before|if|because|as|how|why|until|till|due|will|would"
    r"|said|says|told|added|reported|wrote|according)\b|[;:()\"“”]|(?: -|[–—])"
)
AND_THEN = re.compile(r"(?:,? (?:and|but)(?: then)?|, then) (?:(?:early|late|later) )?(?:(?:in|on|by|at|during) )?(?:the )?$")
STEPS = re.compile(r", (?:(?:and|but) (?:then )?|then )?| (?:and|but) (?:then )?")
DID_IT = re.compile(
    r"\w+ (?!(?:at|by|for|from|in|on|under|with|to|over|against|during)\b)\w+ .*\b(?:in|on) (?:early |late |mid-)?$"
)
THREE_WORDS, PARTICIPLE = 3, re.compile(r"(?:ed|en|ght|eld|ade|old|ent) (?:in|on) (?:early |late |mid-)?$")
TENSED = re.compile(r"\b(?:had|has|have|having|to|who|whom|which)\b[^,;:]*$")
BEHIND_COMMA = re.compile(r"[^;:]*?, (?:and|but) (?:(?:early|late|later) )?(?:(?:in|on) )?(?:last |[A-Z]|\d)")
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


def day_of_next_step(text: str, trigger: Span, published: date | None) -> date | None:
    """The last of the days, a week ago or more, that the sentence of a trigger tells of what was done next; None where it tells
    none."""
    begin, end = sentence_bounds(text, trigger.start, trigger.end)
    is_told = last_cue(text[trigger.start : trigger.end], 0) == "past" and not TENSED.search(text, begin, trigger.start)
    if published is None or not is_told:
        return None
    found = find_dates(text, published)
    for place, when in found[bisect_right(found, trigger.end, key=lambda each: each[0].start) :][:1]:
        if place.start < end:
            is_old = when.earliest and when.latest and published - when.latest > A_WEEK
            return when.latest if is_old and _is_next_step(text[trigger.end : place.start], text[place.end : end]) else None
    return None


def came_first(text: str, begin: int, trigger: Span, published: date | None) -> bool:
    """Whether its sentence, which begins at `begin`, tells of a trigger before a step of long ago; not a lead with a comma
    between, which tells the news first: "Fiji jailed two, and last May expelled one"."""
    is_news = not text[:begin].strip() and BEHIND_COMMA.match(text, trigger.end) is not None
    return not is_news and day_of_next_step(text, trigger, published) is not None


def is_of_the_next_step(text: str, trigger: Span, start: int, _when: DateSpan, published: date | None) -> bool:
    """Whether the day that begins at `start`, long over, is that of what was done next: "left and on 4 May came back"; "left and
    came back on 4 May" may tell of both."""
    if start <= trigger.end or not AND_THEN.search(re.sub(r"\bthat $", "", text[trigger.end : start])):
        return False
    return day_of_next_step(text, trigger, published) is not None


def _is_next_step(between: str, behind: str) -> bool:
    """Whether the date behind these words of a clause is that of another verb that goes on from it."""
    if OTHER_CLAUSE.search(re.sub(r"\bthat $", "", between)):
        return False
    if AND_THEN.search(re.sub(r"\bthat $", "", between)):
        return last_cue(CLOSED.split(behind)[0][:60], 0) == "past"
    step = STEPS.split(between)[1:][-1:]  # "seized rifles used in 2019" tells of the rifles
    words = step[0].split(" ") if step else []
    is_verb = len(words) > THREE_WORDS and last_cue(words[0], 0) == "past" and DID_IT.match(step[0])
    return bool(is_verb) and not PARTICIPLE.search(step[0])


def is_of_the_clause_around(text: str, trigger: Span, start: int, when: DateSpan, published: date | None) -> bool:
    """Whether the day that begins at `start` is that of the clause around the trigger's own, which is in the pluperfect."""
    begin, end = sentence_bounds(text, trigger.start, trigger.end)
    if published is None or when.precision != "day" or CAME.match(text, trigger.start) or not begin <= start < end:
        return False
    before = text[begin : trigger.start]
    own = OPENED.search(before)
    if own is None:
        return False
    inner = (own["inner"] or "").replace("been ", "")
    if CAME.search(inner) or (last_cue(inner, 0) and not GOES_ON.search(inner)):
        return False
    if start < trigger.start:
        return start < begin + own.start()
    closed = CLOSED.search(text, trigger.end, start)
    if closed is None:
        return MAIN_VERB.match(text, trigger.start, start) is not None  # "whom it had detained were freed on Friday"
    # Else it may be of a list in the clause: "which had blamed Peru, Chad and Mali on Friday".
    return last_cue(text[closed.end() : start], 0) is not None


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
