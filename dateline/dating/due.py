"""Days by which something was to be done: they date nothing that an article tells. A deadline that was set long ago
counts from then: "In February Oslo agreed to free them by 30 April", told in October, is not for the April to come."""

import re
from datetime import date

from dateline.calendar_names import A_MONTH, YEAR
from dateline.dates.resolver import find_dates, resolve_date
from dateline.dates.tense import last_cue, sentence_bounds
from dateline.dating.status import BY, is_deadline, is_demanded_by
from dateline.records import DateSpan, Span

__all__ = ["is_due", "is_due_for_all", "is_of_what_will_begin"]

OF_A_MONTH = re.compile(rf"\b{A_MONTH}", re.IGNORECASE)
NAMED_ANEW = re.compile(r"\b(?:next|this|coming|last)\b", re.IGNORECASE)
SET_BY = (
    r"\b(?:agreed|announced|asked|called|decided|demanded|gave|offered|ordered|pledged|promised|said|set|swore|threatened|told"
    r"|undertook|urged|vowed)\b"
)
SET = re.compile(SET_BY)
# "In February Oslo agreed to", "agreed in February to": the day of the words that set it.
OPENING, BEHIND = (
    re.compile(r"\W*(?:(?:back|on|in|early|late|but|and) )*", re.IGNORECASE),
    re.compile(rf"{SET_BY}[^,;:]{{0,40}}$"),
)
IN_A_MONTH = re.compile(rf"\W*(?i:(?:early |late |back )?in (?P<month>{A_MONTH})) (?=[A-Z])")

# "Agreed that flights will begin in May", "signed a pact under which trains would run from May".
WILL_BEGIN = re.compile(
    r"[^.;:\"“”]* (?:that|which|whereby) [^.;:\"“”]*\b(?:will|would|(?:are|is|was|were) (?:due )?to) (?:also |again |not )?"
    r"(?:begin|start|open|reopen|resume|run|expire|end|(?:take|come into|enter into) (?:effect|force|place)|be (?:held|signed))"
    r"(?: [\w’'-]+){0,4}? (?:in|on|from|by)(?: (?:early|late|mid|the))* ?"
)
# "The drill with Chad that is to begin in May", "will pay a visit that will begin", "invited him to talks which will open".
INVITED = re.compile(r"invit", re.IGNORECASE)
BEGINS_ITSELF = re.compile(
    r"(?: [\w’'-]+)*,? (?:that|which) (?:will|would|(?:is|are|was|were) to) (?:begin|start|open|resume|run|take place|be held)\b"
)


def is_due(text: str, span: Span, status: str, published_on: date | None) -> bool:
    """Whether the words at `span` tell by when, and not when: of what has occurred, of a term that was over."""
    is_by = status == "occurred" and is_deadline(text, span.start, span.end, published_on)
    return is_by or is_over(text, span, published_on)


def is_due_for_all(text: str, span: Span, published_on: date | None) -> bool:
    """Whether the words at `span` tell by when, whatever is told beside them: what is demanded, a term that was over."""
    return is_demanded_by(text, span.start, span.end) or is_over(text, span, published_on)


def is_of_what_will_begin(text: str, trigger: Span, start: int, when: DateSpan, _published: date | None) -> bool:
    """Whether the day that begins at `start` is that on which something will begin, as a clause behind the trigger tells."""
    is_weekday = when.precision == "day" and not any(each.isdigit() for each in when.phrase or "")
    is_done = last_cue(text[trigger.start : trigger.end], 0) == "past" and not INVITED.match(text, trigger.start)
    if not is_done and BEGINS_ITSELF.match(text, trigger.end, start):
        return False
    return trigger.end < start and not is_weekday and WILL_BEGIN.fullmatch(text, trigger.end, start) is not None


def is_over(text: str, span: Span, published: date | None) -> bool:
    """Whether the date expression is a deadline without its year that was over by publication, counted from when it was set."""
    begin = sentence_bounds(text, span.start, span.end)[0]
    before = text[begin : span.start]
    is_deadline = BY.search(before) or BY.search(f"{span.text.split(' ')[0]} ")
    is_yearless = OF_A_MONTH.search(span.text) and not YEAR.search(span.text) and not NAMED_ANEW.search(span.text)
    since = _when_set(before, published) if published and is_deadline and is_yearless else None
    if published is None or since is None or since >= published:
        return False
    limit = resolve_date(text, span.start, span.end, since, "future").latest
    return limit is not None and limit < published


def _when_set(before: str, published: date) -> date | None:
    """The first day of the time last told before a deadline, if the words by which it was set are of then."""
    told: list[tuple[int, int, date | None]] = [
        (place.start, place.end, when.earliest) for place, when in find_dates(before, published) if when.earliest
    ]
    opening = IN_A_MONTH.match(before)
    if not told and opening:  # before a name, which may be its surname ("In April Togo")
        start, end = opening.span("month")
        told = [(start, end, resolve_date(before, start, end, published, "past").earliest)]
    if not told:
        return None
    start, end, first = told[-1]
    opens = OPENING.fullmatch(before[:start]) and SET.search(before, end)
    return first if opens or BEHIND.search(before[:start]) else None
