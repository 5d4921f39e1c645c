"""An event before or after which the news was: "met on Thursday, a week before a summit in Bonn on 4 May". The day is that of the
summit, not of the meeting, and lies ahead if that is nearer than the one of the year before."""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from dateline.calendar_names import YEAR
from dateline.dates.counts import OF_WHAT_FOLLOWS
from dateline.dates.resolver import find_dates, resolve_date
from dateline.dates.tense import last_cue, sentence_bounds
from dateline.dating.complaints import A_DEED, COMPLAINT, STOPPED
from dateline.records import DateSpan, Mention, Span

__all__ = [
    "FROM_ANOTHER",
    "STILL_AHEAD",
    "day_ahead",
    "hangs_on_another",
    "is_before_its_clause",
    "is_counted_beyond",
    "is_told_beside",
    "is_told_from_the_past",
]

# As a DateSpan's reason.
STILL_AHEAD, FROM_ANOTHER = "the day to come before which the news was", "told only as before or after what has a date"

DETERMINER = r"(?:the|an?|its|their|his|her|this|(?:[A-Z]\w+ )?[\w’'.-]+['’]s?) "
COUNT = r"(?:days?|weeks?|months?|shortly|just|soon|not long|a fortnight)"
BEFORE = rf"(?:before|ahead of|on the eve of) (?={DETERMINER})"
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
# "Expelled two after the raid on Riga on 4 May"; riots that broke out after it may be of its day.
DECIDED = re.compile(rf"{COMPLAINT}|{STOPPED}")
AFTER_A_DEED = re.compile(rf"(?<!hours )(?<!minutes )(?<!moments )\bafter (?={A_DEED} ){WORDS}$")
OPENING = re.compile(rf"\b{BEFORE}(?P<noun>{WORDS})$")
# "On 3 May, two days before Lind was to fly to Bonn, Riga sued": what stands up to the comma was, or was to be, later.
NUMBER = r"(?:an?|the|one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2}|a few|several|some)"
LENGTH = rf"(?:(?:{NUMBER} )?(?:hours|days|weeks|months|minutes)|{NUMBER} (?:hour|day|night|week|fortnight|month))"
CLAUSE_BEHIND = re.compile(rf",? (?:just |only |barely )?{LENGTH} (?:before|ahead of) [^,;:]*")
DAY = re.compile(r"\d{1,2}(?:st|nd|rd|th)?\b")
SOON = timedelta(days=60)
A_DAY, A_WEEK, TWO_WEEKS, LONG = timedelta(days=1), timedelta(days=7), timedelta(days=14), timedelta(days=300)


def hangs_on_another(text: str, trigger: Span, start: int, when: DateSpan, published: date | None) -> bool:
    """Whether the date `when` that begins at `start`, behind a trigger, is that of an event before or days after which that was.
    One of the week before publication is none where nobody counts from it: "freed them ahead of talks in Bonn on Monday"."""
    if _is_after_a_deed(text, trigger, start, when, published):
        return True
    found = _told_from(text, trigger, start)
    is_late = published is not None and when.latest is not None and timedelta() <= published - when.latest < A_WEEK
    return found is not None and (found["count"] is not None or not is_late)


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


def is_told_from_the_past(text: str, sentence: Span, trigger: Span, dates: Sequence[Span], published: date | None) -> bool:
    """Whether what has occurred was before or after something that is over for long, of the day of an argument or a year ago."""
    read = [(each.start, resolve_date(text, each.start, each.end, published, "past")) for each in dates]
    is_over = any(_hangs_on_what_is_over(text, trigger, when, start, published) for start, when in read)
    return is_over or _is_long_after_a_deed(text, sentence, trigger, published)


def _hangs_on_what_is_over(text: str, trigger: Span, when: DateSpan, start: int, published: date | None) -> bool:
    """Whether what the trigger tells was before, or days after, what is over for longer than the news is old: when it was is not
    told. A date without its year that is a year old may be the one to come, and so may a weekday from which is counted."""
    if _is_after_a_deed(text, trigger, start, when, published):
        return True
    found = _told_from(text, trigger, start)
    if found is None or published is None or when.latest is None or not hangs_on_another(text, trigger, start, when, published):
        return False
    age = published - when.latest
    news = SOON if AFTER.match(found[0]) else A_DAY if DAY.search(when.phrase or "") else A_WEEK
    return news < age and (age < LONG or YEAR.search(when.phrase or "") is not None)


def _is_after_a_deed(text: str, trigger: Span, start: int, when: DateSpan, published: date | None) -> bool:
    """Whether what was decided or complained of came after a deed of that day, two weeks ago or more: how long is not told."""
    is_long_ago = published is not None and when.latest is not None and published - when.latest >= TWO_WEEKS
    is_decided = is_long_ago and when.precision == "day" and DECIDED.match(text, trigger.start) is not None
    return is_decided and AFTER_A_DEED.search(text, trigger.end, max(start, trigger.end)) is not None


def _is_long_after_a_deed(text: str, sentence: Span, trigger: Span, published: date | None) -> bool:
    """Whether behind what was decided its sentence tells a deed of a year ago or so, after which that was: no news of the day."""
    if published is None or not DECIDED.match(text, trigger.start) or " after " not in text[trigger.end : sentence.end]:
        return False
    told = [(sentence.start + each.start, when) for each, when in find_dates(sentence.text, published)]
    old = [(start, when) for start, when in told if when.latest and published - when.latest > LONG]
    return any(_is_after_a_deed(text, trigger, start, when, published) for start, when in old)


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


def day_ahead(text: str, sentence: Span, trigger: Span, status: str, published: date | None) -> DateSpan | None:
    """The day to come of a noun before which something was, where no verb stands between them and it is told without its year."""
    opening = OPENING.search(text[sentence.start : trigger.start])
    if opening is None or status != "occurred" or published is None:
        return None
    places = [place for place, _ in find_dates(sentence.text, published) if sentence.start + place.start >= trigger.end]
    if not places or YEAR.search(sentence.text) or not DAY.search(places[0].text):
        return None
    start, end = (sentence.start + at for at in (places[0].start, places[0].end))
    if last_cue(text[sentence.start + opening.end("noun") - len(opening["noun"]) : start], 0) or "," in text[trigger.end : start]:
        return None
    when = resolve_date(text, start, end, published, "none")
    is_near = when.precision == "day" and when.earliest and timedelta() < when.earliest - published <= SOON
    return replace(when, reason=STILL_AHEAD) if is_near else None
