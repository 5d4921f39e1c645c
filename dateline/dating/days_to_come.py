"""The day of a month, without its year, of an encounter told in the present tense: "receives the king on May 9" is a plan on
3 May and has been on 12 May, of the same year. "Condemns the raid on May 9" tells of the raid."""

import re
from dataclasses import replace
from datetime import date, timedelta

from dateline.calendar_names import YEAR
from dateline.dates.chronology import DAY, is_diary, line_around
from dateline.dates.resolver import find_dates, resolve_date
from dateline.dates.tense import last_cue
from dateline.dates.years_told import paragraph_begin
from dateline.dating.attributive import describes_other
from dateline.dating.before_which import hangs_on_another
from dateline.dating.sentence_dates import CLAUSE
from dateline.records import DateSpan, Span

__all__ = ["JUST_GONE", "TO_COME", "told_in_the_present"]

# As a DateSpan's reason.
TO_COME, JUST_GONE = "a day to come, told in the present tense", "a day just gone by, told in the present tense"

WHO = (
    r"(?:[A-Z](?:[\w.-]|['’](?!s\b))*|he|she|it|who|which|also|then|later|president|premier|minister|chancellor|king|queen|prince"
    r"|emir|sultan|pope|envoy|leader|chief|secretary|ambassador|commissioner|delegation)[,)]? "
)
ONE = (
    rf"(?:(?:{WHO}|and )(?:meets|receives|travels|arrives|flies|departs|goes|returns|confers|addresses|attends|joins|chairs"
    rf"|gathers|convenes|speaks(?: by (?:tele)?phone)?)|{WHO}(?:visits|hosts|tours|heads|leaves))"  # "her meetings and visits"
)
# "Holds talks", "pays a three-day visit": the noun is the trigger, the verb stands before it.
OF_A_NOUN = (
    rf"{WHO}(?:holds|pays|makes|begins|starts|opens|attends|hosts|chairs) (?:[\w’'-]+ ){{0,4}}?"
    r"(?:talks|meetings?|visit|trip|tour|summit|conference|negotiations|consultations)"
)
SEVERAL = (
    r"(?:[a-z]{3,}(?<![isu])s|they|both|and (?:[\w’'-]+ ){0,3}?[A-Z][\w’'-]+) "  # not "this visit", "a previous visit"
    r"(?:meet|receive|host|visit|travel|arrive|fly|gather|convene|confer|speak|hold(?: [\w’'-]+){0,3}? talks)"
)
PRESENT = re.compile(rf"(?:.*[^\w’'-])?(?:{ONE}|{OF_A_NOUN}|{SEVERAL})", re.DOTALL)
# What will or may be reads ahead by itself; what is so often or always has no day.
OTHERWISE = re.compile(
    r"\b(?:will|would|may|might|could|should|must|[Ii]f|[Uu]nless|never|not|often|usually|always|[Ee]ach|[Ee]very|annual(?:ly)?"
    r"|to (?!(?:the|an?|its|his|her|their)\b)[a-z]+)\b"
)
MONTH = r"[A-Z][a-z]{2,8}\.?"
MONTH_DAY = re.compile(rf"(?:[A-Z][a-z]+day,? )?(?:{MONTH} {DAY}|{DAY} (?:of )?{MONTH})")
OPENS = re.compile(r"\W*(?:[Oo]n )?")
# "Meets Berg to prepare the summit on June 12", "and calls for a vote on June 1": the day of what is prepared or called for.
OTHER_DEED = re.compile(
    r"\bto (?!(?:the|an?|its|his|her|their|meet|see|hold|attend|sign|open|address|receive|visit|(?:[a-z]+ern|neighbou?ring|nearby"
    r"|talks|both|all|two|three|several))\b)[a-z]+ "
    r"|\band (?!(?:meets|holds|visits|receives|addresses|signs|attends|hosts|joins|opens|chairs)\b)(?:\w+ly )?[a-z]+s"
    r" (?:the|an?|for|[A-Z])"
)
LONG = 120  # characters from a verb to its day
A_DAY, LATELY, SOON = timedelta(days=1), timedelta(days=14), timedelta(days=60)


def told_in_the_present(text: str, sentence: Span, trigger: Span, status: str, published: date | None) -> DateSpan | None:
    """The day of such an encounter: of one told as one that occurred if it lies ahead, of a plan if it has just gone by; None
    where the rules of tense read it rightly by themselves."""
    before = text[sentence.start : trigger.end]
    if published is None or status not in ("occurred", "planned") or not PRESENT.fullmatch(before) or OTHERWISE.search(before):
        return None
    is_of_a_story = YEAR.search(text, paragraph_begin(text, sentence.start), sentence.start)  # told in the present
    if is_of_a_story or (line_around(text, trigger.start) and not is_diary(text, published)):
        return None
    for place, _ in find_dates(sentence.text, published):
        start, end = sentence.start + place.start, sentence.start + place.end
        if not MONTH_DAY.fullmatch(place.text) or not _is_its_own(text, sentence, trigger, start, end):
            continue
        when = resolve_date(text, start, end, published, "none")
        if when.earliest and when.latest and not hangs_on_another(text, trigger, start, when, published):
            if status == "occurred" and A_DAY <= when.earliest - published <= SOON:
                return replace(when, reason=TO_COME)
            if status == "planned" and A_DAY <= published - when.latest <= LATELY:
                return replace(when, reason=JUST_GONE)
    return None


def _is_its_own(text: str, sentence: Span, trigger: Span, start: int, end: int) -> bool:
    """Whether a date opens the sentence of a trigger, or stands behind it in its clause, not of a noun ("the May 9 vote")."""
    if end <= trigger.start:
        return OPENS.fullmatch(text, sentence.start, start) is not None and not describes_other(text, start, end, trigger)
    between = text[trigger.end : start]
    is_other = re.search(r"[,;:]", between) or CLAUSE.search(between) or OTHER_DEED.search(between)
    is_of_the_clause = len(between) <= LONG and not is_other
    return is_of_the_clause and last_cue(between, 0) is None and not describes_other(text, start, end, trigger)
