"""Whether a date can be that of an event of which the text says that it occurred, goes on or is planned: what occurred does not
lie ahead, a plan is not over, and "gave them until Saturday" tells a deadline."""

import re
from datetime import date

from dateline.calendar_names import YEAR
from dateline.dates.resolver import resolve_date
from dateline.dates.tense import last_cue
from dateline.ontology import AHEAD
from dateline.records import DateSpan, Span

__all__ = ["contradicts", "is_deadline", "is_of_what_will_begin", "is_term", "later_year", "on_the_wrong_side"]

# "Gave the South until Saturday", "to leave within 24 hours": by when something must be done, not when it was said.
GIVEN = re.compile(r"\b(?:g[ai]ven?|giving|ha(?:s|ve|d)) (?:[\w’'.-]+ ){1,4}(?:until|till) $", re.IGNORECASE)
WITHIN = re.compile(r"within (?!the )", re.IGNORECASE)
TO_DO = re.compile(r"\bto [a-z]+\b[^.;:]*$")
BY = re.compile(r"\b(?:by|before|no later than)(?: the)? $", re.IGNORECASE)
# "Agreed to a truce to begin on Monday": when it is to begin, not when it was agreed.
TO_BEGIN = re.compile(
    r"\bto (?:begin|start|open|resume|take (?:effect|place)|(?:come|go|enter) into (?:force|effect)|be (?:held|signed))\b"
    r"[^.;:,]{0,40}$"
    r"|\b(?:that|which) (?:takes?|comes? into|go(?:es)? into|enters? into|begins?|starts?) (?:effect|force|on|in)\b[^.;:,]{0,20}$"
)
# "Called elections for Monday": when they are to be, not when they were called.
CALLED_FOR = re.compile(
    r"\b(?:called|summoned|convened|announced|fixed|proposed|set) (?:[\w’'-]+ ){1,4}for (?:the |early |late )?$", re.IGNORECASE
)
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
# Until when something is to last is not when it was decided: "suspended flights until June", "a truce until Sunday".
REACH = 120  # characters before the date in which the verb of its clause stands
# What is decided for a time: measures, arrests, truces. Of what only goes on ("fought until Friday") the date tells the end.
DECIDED = (
    r"(?:suspen[ds]|exten[ds]|prolong|renew|impos|clos(?:e|ing|ure)|shut|ban(?:s|ned|ning)?\b|barr(?:ed|ing)|fr[eo]{1,2}z|halt|paus|block"
    r"|restrict|prohibit|stopp|ground(?:ed|ing)|jail|imprison|remand|sentenc|adjourn|postpon|delay|lift|waiv|exempt|allow|permit"
    r"|grant|approv|authori[sz]|agree|accept|announc|declar|order|truces?\b|cease-?fires?\b|moratori|embargo|curfew)"
)
LASTED = r"(?:last(?:s|ed|ing)|h[eo]ld|r[au]n|rag|continu|went|go(?:es|ing)?|stay|remain|wait|stood|drag|fought|fight|serv)"
OTHER_CLAUSE = rf"\b(?:{LASTED}\w*|that|which|who|where|when|while|after|before|because|but)\b|\band \w+ed\b"
UNTIL = re.compile(
    r"(?:(?<=\W)|^)(?P<until>until|till|through|to)(?: at least| and including)?(?: (?:the|late|early|about|around))* $"
)
DECIDES = re.compile(rf"\b{DECIDED}\w*(?:(?!{OTHER_CLAUSE})[^.;:,])*,? $", re.IGNORECASE)
UNTIL_WHEN = re.compile(r"(?:until|till|through) ", re.IGNORECASE)


def contradicts(span: DateSpan, status: str, published: date | None, tense: str) -> bool:
    """A planned event is not over before publication (nor on its day, told in the past tense: that is when it was
    announced), one that occurred does not begin after it nor stay open to the right, and does not begin with it to go on."""
    if published is None or span.earliest is None:
        return False
    if status in AHEAD:
        return span.latest is not None and (span.latest < published or (span.latest == published and tense == "past"))
    if status == "occurred":
        goes_on = span.earliest == published and span.latest is not None and span.latest > published
        return on_the_wrong_side(span, status, published) or goes_on
    return status == "ongoing" and span.earliest > published


def on_the_wrong_side(span: DateSpan, status: str, published: date | None) -> bool:
    """Whether a date argument lies on the wrong side of publication: of an event that occurred it begins after it or is open
    to the right, of a planned one it has ended before it."""
    if published is None:
        return False
    if status == "occurred":
        return span.earliest is not None and (span.earliest > published or span.latest is None)
    return status == "planned" and span.latest is not None and span.latest < published


def later_year(phrase: str, published: date | None) -> bool:
    """Whether the phrase names a year after that of publication: it has no other reading, in the past."""
    return published is not None and any(int(year) > published.year for year in YEAR.findall(phrase))


def is_deadline(text: str, start: int, end: int, published: date | None) -> bool:
    """Whether the date expression at [start, end) tells by when something must be done, when it is to begin, or until when it is
    to last."""
    before = text[max(0, start - 60) : start]
    by = BY.search(before)
    called = CALLED_FOR.search(before)
    if called or TO_BEGIN.search(before) or (by and TO_DO.search(before[: by.start()])):
        return True
    opening = re.match(r"(?:until|till) ", text[start:end], re.IGNORECASE)
    if GIVEN.search(text[max(0, start - 60) : start + (opening.end() if opening else 0)]):
        return True
    within = WITHIN.match(text[start:end]) and TO_DO.search(text[max(0, start - 60) : start])
    return bool(within) or is_term(text, start, end, published)


def is_of_what_will_begin(text: str, trigger: Span, start: int, when: DateSpan, _published: date | None) -> bool:
    """Whether the day that begins at `start` is that on which something will begin, as a clause behind the trigger tells."""
    is_weekday = when.precision == "day" and not any(each.isdigit() for each in when.phrase or "")
    is_done = last_cue(text[trigger.start : trigger.end], 0) == "past" and not INVITED.match(text, trigger.start)
    if not is_done and BEGINS_ITSELF.match(text, trigger.end, start):
        return False
    return trigger.end < start and not is_weekday and WILL_BEGIN.fullmatch(text, trigger.end, start) is not None


def is_term(text: str, start: int, end: int, published: date | None) -> bool:
    """Whether the date expression at [start, end) tells until when what was decided is to last: it is, or behind a verb of
    deciding may be, yet to come. "Lasted until Friday" and "attacked until August 12, 2008" tell when something was over."""
    opening = UNTIL_WHEN.match(text, start, end)
    before = text[max(0, start - REACH) : opening.end() if opening else start]
    until = UNTIL.search(before)
    if until is None or published is None or not _ends_ahead(text, start, end, published, "future"):
        return False
    is_decided = DECIDES.search(before[: until.start()]) is not None
    return is_decided or (until["until"] != "to" and _ends_ahead(text, start, end, published, "past"))


def _ends_ahead(text: str, start: int, end: int, published: date, tense: str) -> bool:
    """Whether the date, read in that tense, is not over on the day of publication."""
    last = resolve_date(text, start, end, published, tense).latest
    return last is not None and (last > published or (tense == "future" and last == published))
