"""The day of which a story is telling where it names none: it goes on with the one that it told last.

A news story goes on with the day of publication or the one before; a paragraph that looks back ("In March 2013 he handed over
the receiver, and she said she was sorry") with its own. Temporal anchoring by narrative order as in Dowty 1986.
"""

import re
from dataclasses import replace
from datetime import date, timedelta

from dateline.calendar_names import A_WEEKDAY
from dateline.dates.bare_relatives import BARE_RELATIVE
from dateline.dates.counts import OF_WHAT_FOLLOWS
from dateline.dates.release_heads import is_stamp
from dateline.dates.resolver import find_dates
from dateline.dates.tense import last_cue, sentence_bounds, tense_at
from dateline.dating.asides import WAS_THERE, is_aside
from dateline.dating.attributive import is_attributive
from dateline.dating.complaints import is_of_the_act
from dateline.dating.inner_days import SOON, is_of_the_object
from dateline.dating.live_pages import line_of_entry
from dateline.dating.pictured import ends_caption
from dateline.dating.sentence_dates import SUBORDINATE
from dateline.dating.status import is_deadline
from dateline.quotes import is_quoted
from dateline.records import DateSpan, Span

__all__ = ["NOW", "SET_BACK", "UNDER_WAY", "day_under_way", "is_of_what_began", "narrated"]

UNDER_WAY = "the day of which the sentences before tell"

# A phrase that names its day, not a time of day or "that night" that counts from one.
NAMES_DAY = re.compile(r"(?<!\bthe )days?\b|\b(?:sun|mon|tues?|wed|thu|thurs|fri|sat)\b|\d(?![\d:.]* ?[ap]\.?m\b)", re.IGNORECASE)
# The clause that the date ends is told of what went before, or hangs on another: the story does not go on with its day.
SET_BACK = re.compile(
    r"\b(?:which|who|whom|whose|had|earlier|before|previous)\b[^,.;:\n]*$"
    rf"|{BARE_RELATIVE}(?:[^,.;:\n]|\.(?= \d)|,(?= \d{{4}}))*$",  # "the curbs it announced on Oct. 9, 2025"
    re.IGNORECASE,
)
# "The worst since the war began on 12 July", "part of a war that began in May", "of an offensive launched on 2 May": long ago.
BEGAN_THEN = re.compile(
    r"\b(?:since (?:[^,.;:\n]|(?<=\b[A-Z])\.)*"
    r"|(?:that (?:began|started|arose|erupted|broke out|was launched)"
    r"|(?:of|in|since) (?:an?|the|its|their|his|her) (?:[a-z-]+ ){1,3}(?:launched|begun|started)(?= (?:on|in) ))"
    r" (?:[a-z-]+ ){1,5})$"
)
WHEN = re.compile(r",? when\b")
A_WHILE = 3650  # days
STORY = 700  # characters: the paragraphs that go on telling of the day last named
FAR = 4000  # characters: a page in one line is no paragraph, and each of its dates would be read for each of its events
LOOKING_BACK = ("day", "week", "weekend", "month", "season", "quarter")
# A date that says of a noun which one is meant ("the pact of 1951") or since when: no story is told of it.
OF_A_NOUN = re.compile(r"\b(?:of|since|until|till|by|for|to|the|a|an|its|their|his|her|this)\s+$", re.IGNORECASE)
# The clause tells of today: its verb is in the present or the perfect, or somebody speaks anew.
NOW = re.compile(
    r"\b(?:has|have|is|are|says?|now|will|would|today|in a statement|told reporters|denies"
    r"|(?<!to )(?<!not )(?<!did )(?<!n[’']t )(?:deny|insist)"
    r"|(?:accuse|ask|back|blame|call|condemn|demand|insist|note|regret|reject|repeat|thank|urge|want|warn|welcome)s)\b"
    r"|[’'](?:s|re|ve) \w+ing\b",
    re.IGNORECASE,
)
ANEW = re.compile(r"\b(?:latest|new|fresh)\s+(?:\w+\s+)?$", re.IGNORECASE)
OPENING = re.compile(r"(?:In|By|Back in|During|As early as) ")
BACK_TO = re.compile(r"\bback to (?:the night of )?(?:late |early |mid-)?$")
# "Who was in Bonn in June, praised it": where somebody was when he did it; "who visited Bonn on Monday, praised it", of late.
WHO_WAS_IN = re.compile(r"\bwho (?:was|were) (?:in|at|on|there)\b[^,.;:]*$")
WHO_WAS_THERE = re.compile(rf"\bwho {WAS_THERE}[^,.;:]*$")
GOES_ON = re.compile(r"(?:There|Then|From there|At the same time)\b")  # a paragraph that goes on with the one before
# "Ties soured in 2009, when Chad shut its embassy. Riga then froze aid": of the year on which the clause before hangs.
NEXT = re.compile(
    r"\b(?:then|later|subsequently|in (?:turn|response|retaliation|reply)|responded|retaliated|replied|hit back)\b", re.IGNORECASE
)
# What an act did goes on with the day of the act ("Nine people were killed").
HARM = re.compile(r"(?:kill|wound|injur|destroy|damag)\w*|die[ds]?\b", re.IGNORECASE)
# What is done in an incident, as the harm is, is of its day: "after a raid on 9 June. Militants abducted three".
TAKEN = re.compile(r"(?:captur|seiz|abduct|kidnapp|arrest|detain)\w*|took\b[^.;,]{0,60}? (?:hostage|captive|prisoner)")
UNREAL = re.compile(r"\b(?:would|could|should|might|what)\b[^,;:]*$", re.IGNORECASE)
# “We deeply deplore the loss of life,” the agency said: speaking is what was done; “we shelled them” tells of something else.
WE_NOW = re.compile(r"\b(?:[Ww]e|I) (?:(?:(?P<are>are|am)|all|also|both|do|again|\w+ly) )*$")
IT_SAID = re.compile(
    rf"[^”\"\n]*[”\"],? (?![^.\n]*(?:\b(?i:{A_WEEKDAY}|today|yesterday|last)\b|\d))"
    r"[^.;\n“\"]{0,80}?\b(?:said|told|wrote|added|declared|asked|warned)\b"
)


def day_under_way(text: str, start: int, published: date, goes_on: bool = False) -> DateSpan | None:
    """The day of which the article has just been telling, if it is that of publication or the one before; where the clause
    itself goes on (`goes_on`: "she also halted trade"), any day that the sentence before tells.

    It is the last day named before; one of what lies ahead or is due, in a quotation, or a mere time of day is none.
    """
    begin = sentence_bounds(text, max(0, start - 3), max(0, start - 2))[0] if goes_on else max(0, start - STORY)
    begin = max(begin, line_of_entry(text, start))
    before = text[begin:start]
    days = (
        span
        for where, span in reversed(find_dates(before, published))
        if span.precision == "day"
        and span.earliest == span.latest
        and span.value != "PRESENT_REF"
        and NAMES_DAY.search(where.text)
        and not (span.reason or "").startswith(OF_WHAT_FOLLOWS)
        and not ends_caption(before, where.start, span.phrase)
        and not is_stamp(text, begin + where.start, begin + where.end)
        and not is_quoted(text, begin + where.start)
        and not is_deadline(before, where.start, where.end, published)
        and not _is_of_another(before, where, span, published)
        and not SET_BACK.search(before[sentence_bounds(before, where.start, where.end)[0] : where.end])
        and not is_of_what_began(before, where)
        and not (span.earliest == published and tense_at(before, where.start, where.end) == "future")
    )
    last = next(days, None)
    if last and last.earliest and 0 <= (published - last.earliest).days <= (A_WHILE if goes_on else 1):
        return replace(last, reason=UNDER_WAY)
    return None


def narrated(text: str, begin: int, trigger: Span, published: date) -> DateSpan | None:
    """The time of which the paragraph has just been telling, if it lies before the day before publication and the clause, which
    begins at `begin`, goes on in the past tense."""
    paragraph = _paragraph(text, trigger.start)
    if begin - paragraph > FAR:
        paragraph = sentence_bounds(text, begin - FAR, begin - FAR)[1]
    clause = text[begin : trigger.start]
    is_said = _is_spoken_then(text, trigger)
    is_new = NOW.search(text[begin : trigger.end]) or ANEW.search(clause)
    if (is_new and not is_said) or is_said != is_quoted(text, trigger.start):
        return None
    before, is_harm = text[paragraph : trigger.start], HARM.match(text, trigger.start) or TAKEN.match(text, trigger.start)
    is_next = NEXT.search(text, begin, trigger.end) is not None
    for where, span in reversed(find_dates(before, published)):
        is_when = is_next and WHEN.match(before, where.end) is not None
        is_told = span.latest and span.earliest and _tells_a_story(before, where, span, is_when)
        end = sentence_bounds(before, where.start, where.end)[1]
        is_set_off = not is_when and is_aside(before, Span(end, end, ""), where.start, span, published)
        if not is_told or is_set_off or is_quoted(text, paragraph + where.start):
            continue
        if span.latest and (is_harm or not _is_of_another(before, where, span, published)):
            return replace(span, reason=UNDER_WAY) if span.latest < published - timedelta(days=1) else None
    return None


def _paragraph(text: str, at: int) -> int:
    """Where the paragraph around `at` begins; the one before it, if it goes on with that one ("There the police ...")."""
    begin = text.rfind("\n", 0, at) + 1
    return text.rstrip("\n").rfind("\n", 0, len(text[:begin].rstrip("\n"))) + 1 if GOES_ON.match(text, begin) else begin


def _tells_a_story(text: str, where: Span, span: DateSpan, of_when: bool) -> bool:
    """Whether the date expression at `where` says when a main clause of `text` was true, or a clause that hangs on it
    (`of_when`), and is no coarser than a season, if it does not open its sentence."""
    first, end = sentence_bounds(text, where.start, where.end)
    clause = text[first : where.start]
    is_year = span.precision == "year" and OPENING.fullmatch(clause)
    is_coarse = span.precision not in LOOKING_BACK and not is_year
    if is_coarse or is_attributive(text, where.start, where.end) or (span.reason or "").startswith(OF_WHAT_FOLLOWS):
        return False
    says_which = OF_A_NOUN.search(clause) and not BACK_TO.search(clause) and not of_when
    hangs = (clause and SET_BACK.search(clause + where.text)) or ("," in text[where.end :] and SUBORDINATE.search(clause))
    is_late = span.precision == "day" and span.latest and span.anchor and (span.anchor - span.latest).days < SOON
    was_there = end == len(text) and (WHO_WAS_THERE if is_late else WHO_WAS_IN).search(clause)
    by_the_way = (hangs and not was_there) or is_of_what_began(text, where)
    return not (says_which or by_the_way or UNREAL.search(clause))


def is_of_what_began(text: str, where: Span) -> bool:
    """Whether the date expression at `where` tells when something began that is told of by the way."""
    begin = sentence_bounds(text, where.start, where.end)[0]
    return not WHEN.match(text, where.end) and BEGAN_THEN.search(text[begin : where.start]) is not None


def _is_of_another(text: str, where: Span, span: DateSpan, published: date) -> bool:
    """Whether the date expression at `where` dates what stands within an object of its sentence, or the act it complains of."""
    begin = sentence_bounds(text, where.start, where.end)[0]
    is_inner = is_of_the_object(text, begin, where.start, span, published)
    return is_inner or is_of_the_act(text, Span(begin, begin, ""), where.start, span, published)


def _is_spoken_then(text: str, trigger: Span) -> bool:
    """Whether the trigger, in the present tense of a quotation, is what somebody did by his words, of whom a past tense tells."""
    we = WE_NOW.search(text[max(0, trigger.start - 40) : trigger.start])
    if we is None or not is_quoted(text, trigger.start):
        return False
    is_now = we["are"] is not None or last_cue(text[trigger.start : trigger.end], 0) != "past"
    return is_now and IT_SAID.match(text, trigger.end) is not None
