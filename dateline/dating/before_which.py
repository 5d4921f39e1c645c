"""An event before or after which the news was: "met on Thursday, a week before a summit in Bonn on 4 May". The day is that of the
summit, not of the meeting."""

import re
from collections.abc import Sequence
from datetime import date, timedelta

from dateline.calendar_names import A_WEEKDAY, YEAR
from dateline.dates.counts import OF_WHAT_FOLLOWS
from dateline.dates.resolver import resolve_date
from dateline.dates.tense import last_cue, sentence_bounds
from dateline.records import DateSpan, Mention, Span

__all__ = [
    "FROM_ANOTHER",
    "hangs_on_another",
    "is_before_its_clause",
    "is_counted_beyond",
    "is_of_the_way",
    "is_told_as_before",
    "is_told_beside",
    "is_told_from_the_past",
]

FROM_ANOTHER = "told only as before or after what has a date"  # as a DateSpan's reason

DETERMINER = r"(?:the|an?|its|their|his|her|this|(?:[A-Z]\w+ )?[\w’'.-]+['’]s?) "
COUNT = r"(?:days?|weeks?|months?|shortly|just|soon|not long|a fortnight)"
WORDS = r"(?:(?!and [a-z]|who\b|which\b|that\b)[\w’'.-]+ )*"  # no "and signed it on 4 May"
# "Accused Riga before the UN council on 4 May" (it listened), "marched before the embassy": not "before the council's vote".
LISTENS = (
    r"(?:[\w’'.-]+ ){0,5}?(?:assembly|audience|bench|cameras?|committee|commission|congress|council|court|crowds?|deputies|house"
    r"|judges?|jury|lawmakers|magistrate|panel|parliament|prosecutors?|reporters|senate|tribunal|bundestag|duma|knesset|rada"
    r"|league|union|organi[sz]ation|icc|icj|wto|delegates|followers|supporters"
    r"|embass(?:y|ies)|consulates?|palace|headquarters|building|gates?|grave|tomb|memorial|monument|statue)"
    r"(?!['’-]| (?:(?!un)\w+ed|ballot|debate|elections?|hearing|leaders|meetings?|met|opens?|polls?|session|sits|summit|talks"
    r"|votes?)\b)\b"
)
TO_THE_DAY = re.compile(
    rf"\b(?:(?P<count>{COUNT} (?:before|after|ahead of)) (?={DETERMINER})|before (?={DETERMINER})(?i:(?!{LISTENS}))"
    rf"|(?:ahead of|on the eve of) (?={DETERMINER})){WORDS}$"
)
AFTER = re.compile(r"\w+ after\b")
HOURS = re.compile(r"\b(?:hours|minutes|moments) (?:before|ahead of)\b")  # on the same day, mostly
# "On 3 May, two days before Lind was to fly to Bonn, Riga sued": what stands up to the comma was, or was to be, later.
NUMBER = r"(?:an?|the|one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2}|a few|several|some)"
LENGTH = rf"(?:(?:{NUMBER} )?(?:hours|days|weeks|months|minutes)|{NUMBER} (?:hour|day|night|week|fortnight|month))"
CLAUSE_BEHIND = re.compile(rf",? (?:just |only |barely )?{LENGTH} (?:before|ahead of) [^,;:]*")
DAY = re.compile(r"\d{1,2}(?:st|nd|rd|th)?\b")
# "Will fly to Lima on Monday for talks there on Tuesday": not "for talks that end on Tuesday", "until Tuesday".
FOR_IT = re.compile(r"(?: (?:morning|afternoon|evening|night))? for (?:(?!to\b)[\w’'-]+ ){0,4}")
TILL_ITS_DAY = (
    r"(?: (?!(?:ahead|and|before|after|by|ending|from|over|since|that|through|till|to|until|which|who)\b)[\w’'-]+){0,5}?(?: on)? "
)
ITS_DAY = re.compile(rf"{TILL_ITS_DAY}{A_WEEKDAY}(?!['’])", re.IGNORECASE)
A_DAY_OF_THE_WEEK = re.compile(rf"(?:{A_WEEKDAY}|tomorrow|today)\b", re.IGNORECASE)
SOON = timedelta(days=60)
A_DAY, A_WEEK, LONG = timedelta(days=1), timedelta(days=7), timedelta(days=300)


def hangs_on_another(text: str, trigger: Span, start: int, when: DateSpan, published: date | None) -> bool:
    """Whether the date `when` that begins at `start`, behind a trigger, is that of an event before or days after which that was,
    or, before it, that of a journey to it.
    One of the week before publication is none where nobody counts from it: "freed them ahead of talks in Bonn on Monday"."""
    if start < trigger.start:
        return is_of_the_way(text, trigger, start)
    found = _told_from(text, trigger, start)
    is_late = published is not None and when.latest is not None and timedelta() <= published - when.latest < A_WEEK
    return found is not None and (found["count"] is not None or not is_late)


def is_of_the_way(text: str, trigger: Span, start: int) -> bool:
    """Whether a weekday before the trigger is that of a journey to it, whose own follows: "flies on Monday for talks Tuesday"."""
    day = A_DAY_OF_THE_WEEK.match(text, start)
    return (
        day is not None
        and FOR_IT.fullmatch(text, day.end(), trigger.start) is not None
        and bool(ITS_DAY.match(text, trigger.end))
    )


def is_before_its_clause(text: str, span: Span, trigger: Span) -> bool:
    """Whether the trigger stands in a clause behind a date that tells what was days or hours after it: one that a comma closes,
    or that hangs on a verb before the date. "On 3 May, days before the vote Riga sued" is no such clause."""
    if CLAUSE_BEHIND.fullmatch(text, span.end, trigger.start) is None:
        return False
    begin, end = sentence_bounds(text, span.start, span.end)
    return "," in text[trigger.end : end] or last_cue(text[begin : span.start], 0) is not None


def is_counted_beyond(text: str, end: int, trigger: Span, when: DateSpan) -> bool:
    """Whether a date that ends at `end` is counted from what follows, and the trigger is none of it: it stands before the date,
    or behind the comma ("a week before the vote, [sued]")."""
    is_beyond = trigger.end <= end or ", " in text[end : trigger.start]
    return is_beyond and (when.reason or "").startswith(OF_WHAT_FOLLOWS)


def is_told_from_the_past(text: str, trigger: Span, dates: Sequence[Span], published: date | None) -> bool:
    """Whether what has occurred was before or after something of the day of an argument that is over for long."""
    read = [(each.start, resolve_date(text, each.start, each.end, published, "past")) for each in dates]
    return any(_hangs_on_what_is_over(text, trigger, when, start, published) for start, when in read)


def _hangs_on_what_is_over(text: str, trigger: Span, when: DateSpan, start: int, published: date | None) -> bool:
    """Whether what the trigger tells was before, or days after, what is over for longer than the news is old: when it was is not
    told. A date without its year that is a year old may be the one to come, and so may a weekday from which is counted."""
    found = _told_from(text, trigger, start)
    if found is None or published is None or when.latest is None or not hangs_on_another(text, trigger, start, when, published):
        return False
    age = published - when.latest
    news = SOON if AFTER.match(found[0]) else A_DAY if DAY.search(when.phrase or "") else A_WEEK
    return news < age and (age < LONG or YEAR.search(when.phrase or "") is not None)


def _told_from(text: str, trigger: Span, start: int) -> re.Match[str] | None:
    """The words behind a trigger that tell of an event, up to its date, before or days after which that was."""
    between = text[trigger.end : max(start, trigger.end)]
    return None if HOURS.search(between) else TO_THE_DAY.search(between)


def is_told_beside(mention: Mention) -> bool:
    """Whether a mention with a day behind it is what the news of its sentence was before or days after: not the news itself."""
    sentence, trigger = mention.sentence, mention.trigger
    if sentence is None or not any(each.role == "date" and each.span.start >= trigger.end for each in mention.arguments):
        return False
    return TO_THE_DAY.search(sentence.text[: trigger.start - sentence.start]) is not None


# What "met in Lima after a meeting in Bali" tells of the earlier one.
NOUN = r"(?:conversations?|discussions|encounters?|meetings?|summits?|talks|visits?)"
# "After their first meeting", "a year after talks", "following two rounds of talks".
TO_THE_NOUN = re.compile(r"\w.*\b(?:after|following) (?:(?!and\b|but\b|when\b|[a-z]+ed\b)[\w’'-]+ ){0,4}$", re.DOTALL)
TO_THE_VERB = re.compile(r"\w.*\bafter (?:[\w’'-]+ ){1,4}had (?:\w+ )?$", re.DOTALL)


def is_told_as_before(mention: Mention) -> bool:
    """Whether a mention is an encounter after which its sentence tells another, by a noun or as what "had" been."""
    sentence, trigger = mention.sentence, mention.trigger
    if sentence is None:
        return False
    to_it = TO_THE_NOUN if re.match(NOUN, trigger.text, re.IGNORECASE) else TO_THE_VERB
    return to_it.match(sentence.text[: trigger.start - sentence.start]) is not None
