"""A plan that was moved has the day to which it was moved, where its sentence tells it, and is a plan still; one that was called
off, or put off to no day that is told, has the day for which it had been planned."""

import re
from dataclasses import replace
from datetime import date, timedelta

from dateline.calendar_names import A_MONTH as MONTH_NAME
from dateline.dates.resolver import find_dates, resolve_date
from dateline.moving import CALLED_OFF, MOVED, NOW, SHIFTED
from dateline.records import DateSpan, Span

__all__ = ["MOVED_TO", "PLANNED_FOR", "day_of_plan", "moved_to", "planned_for"]


# As a DateSpan's reason.
MOVED_TO, PLANNED_FOR = "the day to which it was moved", "the day for which it was planned"

NEW_DAY = re.compile(
    rf"\b(?:(?:{MOVED}|{SHIFTED}(?: back| forward)?)\b(?:[^.;:]{{0,80}}?)? (?:to|until|till|for)"
    rf"|{NOW}\b(?: [^.;:]{{0,40}}?)? (?:on|for|in))"
    r"(?: (?:early|late|the))*\s+$",
    re.IGNORECASE,
)
# Not "delayed all flights from 20 to 27 March", which is when they were.
FROM_A_DAY = re.compile(
    rf"\b(?:{MOVED}|{SHIFTED})(?: (?:it|them|the|its|his|her|their|a|an)(?: [\w’'-]+){{0,5}})? (?:from )?$", re.IGNORECASE
)
FROM = re.compile(rf"\bfrom (?:the )?(?:\d|{MONTH_NAME})", re.IGNORECASE)
BARE_DAY = re.compile(r"\d\d?(?:st|nd|rd|th)?")
FROM_TO = re.compile(r"(?:from )?(?P<from>.+?) (?:to|until|till) (?:the )?(?P<to>.+)", re.IGNORECASE)
_MOVABLE = ("planned", "negated", "occurred")
PLANNED = re.compile(
    r"\b(?:planned|scheduled|slated|due|set|(?:announced|called|fixed)(?= for)|(?:was|were) to)"
    r"(?: to)?(?: (?:open|start|begin|take place|be held))?(?: (?:in|at) (?:the )?[A-Z][\w'’-]*(?: [A-Z][\w'’-]*){0,3})?"
    r"(?: (?:for|on|in|early|late|the))*\s+$"
)
PUT_OFF = re.compile(rf"\b{MOVED}", re.IGNORECASE)
WHICH_WAS = re.compile(r"(?:that|which) (?:(?:was|were|is|are|ha[sd]|have|been|originally|first|initially) )+$")
# A relative clause that a comma closes ("which was due on Monday,") stands between a plan and what became of it.
CLOSED = re.compile(r",? (?:who|whom|whose|which)\b[^,.;:]*,")
A_YEAR_OR_SO, A_MONTH = timedelta(days=300), timedelta(days=31)
OTHER_CLAUSE = re.compile(r"\b(?:after|before|because|that|but|while|when|which|who)\b|, and\b|[;:]", re.IGNORECASE)

# "Cancelled a visit in May", "withdrew its invitation to a summit in May", "a visit in May was cancelled": when it was to be.
UNINVITED = r"\b(?:withdr[ae]w\w*|revok\w+|rescind\w*) (?:[\w’'-]+ ){1,3}invitations?"
OFF = re.compile(rf"{CALLED_OFF}|{UNINVITED}", re.IGNORECASE)
IS_OFF = re.compile(rf"[^,.;:]* (?:is|was|were|be|been) (?:{CALLED_OFF})", re.IGNORECASE)
HELD_IN = re.compile(
    r"[^,]*\b(?:visit|trip|tour|talks|meeting|summit|conference|forum|exercise|drill|match|vote|election|round)s?\b"
    r"(?:(?! (?:over|amid|about|due to|because|following|since|until|in (?:protest|response)) )[^,])* (?:in|on|for) "
)
MONTH = re.compile(rf"(?:(?:late|early|mid)[ -])?(?:\d{{1,2}} )?{MONTH_NAME}(?: \d{{1,2}})?", re.IGNORECASE)
SOON = timedelta(days=120)
SINCE = re.compile(r"\bsince(?= then\b|[.,;]|$)")  # "called off talks in August, and they have not met since"


def moved_to(text: str, sentence: Span, trigger: Span, status: str, published: date | None) -> DateSpan | None:
    """The day to which a plan, told as planned or as not held, was moved; None where its sentence tells none. "Brought forward
    from 27 March to the 20th" is of a plan whatever its status, if that day lies ahead."""
    if status not in _MOVABLE or published is None or re.search(CALLED_OFF, sentence.text, re.IGNORECASE):
        return None
    for place, _ in find_dates(sentence.text, published):
        start = sentence.start + place.start
        before = text[sentence.start : start]
        from_day = FROM_A_DAY.search(before) if FROM_TO.fullmatch(place.text) else None
        found = from_day or NEW_DAY.search(before)
        if found and status == "occurred" and not (from_day or FROM.search(found[0])):
            continue
        if found and trigger.end <= start and not _is_of_another(text, sentence.start + found.start(), trigger, start):
            span = _new_day(place.text, published) if from_day else day_of_plan(place.text, 0, len(place.text), published)
            if span.earliest and (status != "occurred" or span.earliest >= published):
                return replace(span, reason=MOVED_TO)
    return None


def _new_day(interval: str, published: date) -> DateSpan:
    """Of "from 20 March to 27 March", behind a verb that moves a plan, the second day."""
    days = FROM_TO.fullmatch(interval)
    if days and not BARE_DAY.fullmatch(days["to"]):
        return day_of_plan(days["to"], 0, len(days["to"]), published)
    span = day_of_plan(interval, 0, len(interval), published)  # "from 20 March to the 27th", "from March 20 to 27"
    return replace(span, earliest=span.latest)


def day_of_plan(text: str, start: int, end: int, published: date | None) -> DateSpan:
    """The date of a plan at [start, end), as it lies ahead; one that has just gone by was not planned for the year to come."""
    ahead, gone = (resolve_date(text, start, end, published, tense) for tense in ("future", "past"))
    if not (published and ahead.earliest and gone.earliest):
        return ahead
    is_gone = ahead.earliest - published > A_YEAR_OR_SO and timedelta() <= published - gone.earliest <= A_MONTH
    return gone if is_gone else ahead


def _is_of_another(text: str, verb: int, trigger: Span, day: int) -> bool:
    """Whether a clause begins between the plan, or the verb that moves it, and the day."""
    return OTHER_CLAUSE.search(CLOSED.sub(",", text[min(verb, trigger.end) : day])) is not None


def planned_for(text: str, sentence: Span, trigger: Span, status: str, published: date | None) -> DateSpan | None:
    """The date for which an event had been planned that was called off or put off."""
    is_off = status == "negated" and OFF.search(sentence.text)
    is_put_off = status in ("negated", "planned") and PUT_OFF.search(sentence.text)
    for place, _ in find_dates(sentence.text, published) if is_off or is_put_off else ():
        planned = PLANNED.search(sentence.text[: place.start])
        start, end = sentence.start + place.start, sentence.start + place.end
        is_planned = planned and is_put_off and _is_its_plan(text, sentence.start + planned.start(), end, trigger)
        if is_planned or (planned and is_off):
            ahead = day_of_plan(text, start, end, published)
            return replace(ahead, reason=PLANNED_FOR) if ahead.earliest else None
        if published and is_off and _is_of_what_is_off(sentence.text, place, trigger.start - sentence.start):
            ahead, gone = (resolve_date(text, start, end, published, tense) for tense in ("future", "past"))
            is_soon = ahead.earliest and ahead.earliest - published <= SOON and not SINCE.search(sentence.text, place.end)
            if ahead.earliest and gone.latest and is_soon and ahead.earliest - published < published - gone.latest:
                return replace(ahead, reason=PLANNED_FOR)
    return None


def _is_of_what_is_off(sentence: str, day: Span, trigger: int) -> bool:
    """Whether a month, or a day of one, without a year stands behind the noun of what is called off; not "cancelled in May a
    visit", when it was."""
    verb = OFF.search(sentence, 0, day.start)
    begin = verb.end() if verb else trigger
    if not MONTH.fullmatch(day.text) or trigger > day.start or not (verb or IS_OFF.match(sentence, day.end)):
        return False
    return bool(HELD_IN.fullmatch(sentence, begin, day.start)) and not OTHER_CLAUSE.search(sentence, begin, day.start)


def _is_its_plan(text: str, start: int, end: int, trigger: Span) -> bool:
    """Whether the words at [start, end) ("scheduled for 12 May") are of the plan that the trigger names or puts off."""
    if PUT_OFF.search(text[trigger.start : trigger.end]):
        return True
    between = WHICH_WAS.sub("", text[trigger.end : start]) if trigger.end <= start else text[end : trigger.start]
    return OTHER_CLAUSE.search(CLOSED.sub(",", between)) is None
