"""A plan that was moved has the day to which it was moved, where its sentence tells it, and is a plan still; one that was called
off, or put off to no day that is told, has the day for which it had been planned."""

import re
from dataclasses import replace
from datetime import date, timedelta

from dateline.calendar_names import A_MONTH as MONTH_NAME
from dateline.calendar_names import YEAR
from dateline.dates.resolver import find_dates, resolve_date
from dateline.moving import CALLED_OFF, MOVED, NOW, SHIFTED
from dateline.records import DateSpan, Span

__all__ = ["A_MONTH", "A_YEAR_OR_SO", "MOVED_TO", "PLANNED_FOR", "moved_to", "planned_for"]


# As a DateSpan's reason.
MOVED_TO, PLANNED_FOR = "the day to which it was moved", "the day for which it was planned"

NEW_DAY = re.compile(
    rf"\b(?:(?:{MOVED}|{SHIFTED}(?: back| forward)?)\b(?:[^.;:]{{0,80}}?)? (?:to|until|till|for)"
    rf"|{NOW}\b(?: [^.;:]{{0,40}}?)? (?:on|for|in))"
    r"(?: (?:early|late|the))*\s+$",
    re.IGNORECASE,
)
PLANNED = re.compile(
    r"\b(?:planned|scheduled|slated|due|set|(?:announced|called|fixed)(?= for)|(?:was|were) to)"
    r"(?: to)?(?: (?:open|start|begin|take place|be held))?(?: (?:in|at) (?:the )?[A-Z][\w'’-]*(?: [A-Z][\w'’-]*){0,3})?"
    r"(?: (?:for|on|in|early|late|the))*\s+$"
)
PUT_OFF = re.compile(rf"\b{MOVED}", re.IGNORECASE)
WHICH_WAS = re.compile(r"(?:that|which) (?:(?:was|were|is|are|ha[sd]|have|been|originally|first|initially) )+$")
RANGE = re.compile(r"(?:from )?.+? (?:to|until|till) (?P<last>.+)", re.IGNORECASE)
# A relative clause that a comma closes ("which was due on Monday,") stands between a plan and what became of it.
CLOSED = re.compile(r",? (?:who|whom|whose|which)\b[^,.;:]*,")
OTHER_CLAUSE = re.compile(r"\b(?:after|before|because|that|but|while|when|which|who)\b|, and\b|[;:]", re.IGNORECASE)
# Who is no longer invited does not come.
WITHDRAWN = r"(?:withdr[ae]w\w*|revok\w+|rescind\w*|retract\w*|t(?:ook|akes?|aken|aking) back)"
UNINVITED = re.compile(
    rf"\b{WITHDRAWN} (?:an?|the|its|his|her|their|[\w’'-]+['’]s?) (?:[\w-]+ )?invitations?\b|\bdisinvit\w+"
    rf"|\binvitations?\b[^.;:]* (?:is|was|were|been|be) {WITHDRAWN}",
    re.IGNORECASE,
)
OFF = re.compile(rf"{CALLED_OFF}|{UNINVITED.pattern}", re.IGNORECASE)
IS_OFF = re.compile(rf" (?:(?:is|was|were|be|has|have|had|been|will) )+(?:{CALLED_OFF}|{WITHDRAWN})", re.IGNORECASE)
ABOUT = r"(?:over|amid|about|due to|because|following|since|until|in (?:protest|response))"
# What is held, up to the words of the day for which it was to be; not "a visit over the coup in October".
HELD_IN = re.compile(
    r"[^,]*\b(?:visit|trip|tour|talks|meeting|summit|conference|forum|exercise|drill|man[eo]euv\w+|games|match|vote|election"
    r"|referendum|ceremony|parade|hearing|trial|round)s?\b"
    rf"(?:(?! {ABOUT} )[^,])* (?:in|on|for|during) ",
    re.IGNORECASE,
)
DAYS = r"\d{1,2}(?:[-–]\d{1,2})?"
MONTH = re.compile(rf"(?:(?:late|early|mid)[ -])?(?:{DAYS} (?:of )?)?{MONTH_NAME}(?: {DAYS})?", re.IGNORECASE)
SINCE = re.compile(r"\bsince(?= then\b|[.,;]|$)")  # "called off talks in August, and they have not met since"
FAR, SOON = timedelta(days=183), timedelta(days=120)
A_YEAR_OR_SO, A_MONTH = timedelta(days=300), timedelta(days=31)


def moved_to(text: str, sentence: Span, trigger: Span, status: str, published: date | None) -> DateSpan | None:
    """The day to which a plan, told as planned or as not held, was moved; None where its sentence tells none."""
    if status not in ("planned", "negated") or published is None or re.search(CALLED_OFF, sentence.text, re.IGNORECASE):
        return None
    for place, _ in find_dates(sentence.text, published):
        words = RANGE.fullmatch(place.text)
        start = sentence.start + place.start + (words.start("last") if words else 0)
        found = NEW_DAY.search(text[sentence.start : start])
        if found and trigger.end <= start and not _is_of_another(text, sentence.start + found.start(), trigger, start):
            span = _read(words["last"] if words else place.text, published)
            if span.earliest:
                return replace(span, reason=MOVED_TO)
    return None


def _is_of_another(text: str, verb: int, trigger: Span, day: int) -> bool:
    """Whether a clause begins between the plan, or the verb that moves it, and the day."""
    return OTHER_CLAUSE.search(CLOSED.sub(",", text[min(verb, trigger.end) : day])) is not None


def _read(phrase: str, published: date) -> DateSpan:
    """The day as it lies ahead; one that would lie far ahead, told without its year, is the nearest."""
    ahead = resolve_date(phrase, 0, len(phrase), published, "future")
    if ahead.earliest and ahead.earliest - published > FAR and not YEAR.search(phrase):
        return resolve_date(phrase, 0, len(phrase), published, "none")
    return ahead


def planned_for(text: str, sentence: Span, trigger: Span, status: str, published: date | None) -> DateSpan | None:
    """The date for which an event had been planned that was called off or put off, read forward from publication; one
    that has just gone by was not planned for the year to come."""
    is_off = status == "negated" and OFF.search(sentence.text)
    soon = FAR if UNINVITED.search(sentence.text) else SOON  # one is invited long before
    is_put_off = status in ("negated", "planned") and PUT_OFF.search(sentence.text)
    for place, _ in find_dates(sentence.text, published) if is_off or is_put_off else ():
        planned = PLANNED.search(sentence.text[: place.start])
        start, end = sentence.start + place.start, sentence.start + place.end
        is_planned = planned and is_put_off and _is_its_plan(text, sentence.start + planned.start(), end, trigger)
        if is_planned or (planned and is_off):
            ahead, gone = (resolve_date(text, start, end, published, tense) for tense in ("future", "past"))
            if not (published and ahead.earliest and gone.earliest):
                return replace(ahead, reason=PLANNED_FOR) if ahead.earliest else None
            has_come = ahead.earliest - published > A_YEAR_OR_SO and timedelta() <= published - gone.earliest <= A_MONTH
            return replace(gone if has_come else ahead, reason=PLANNED_FOR)
        at = trigger.start - sentence.start
        if published and is_off and _is_of_what_is_off(sentence.text, place, at):
            ahead, gone = (resolve_date(text, start, end, published, tense) for tense in ("future", "past"))
            is_near = ahead.earliest and ahead.earliest - published <= soon and not SINCE.search(sentence.text, place.end)
            if ahead.earliest and is_near and gone.latest and ahead.earliest - published < published - gone.latest:
                return replace(ahead, reason=PLANNED_FOR)
    return None


def _is_of_what_is_off(sentence: str, day: Span, trigger: int) -> bool:
    """Whether a month, or a day of one, without a year stands behind the noun of what is called off: "cancelled a visit in May",
    "the visit in May was cancelled"; not "cancelled in May a visit", when it was."""
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
