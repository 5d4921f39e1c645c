"""An event before or after which the news was: "met on Thursday, a week before a summit in Bonn on 4 May". The day is that of the
summit, not of the meeting, and lies ahead if that is nearer than the one of the year before."""

import re
from dataclasses import replace
from datetime import date, timedelta

from dateline.dates.resolver import find_dates, resolve_date
from dateline.dates.status import YEAR
from dateline.dates.tense import last_cue
from dateline.records import DateSpan, Mention, Span

__all__ = ["STILL_AHEAD", "day_ahead", "hangs_on_another", "is_told_beside"]

STILL_AHEAD = "the day to come before which the news was"  # as a DateSpan's reason

DETERMINER = r"(?:the|an?|its|their|his|her|this|(?:[A-Z]\w+ )?[\w’'.-]+['’]s?) "
COUNT = r"(?:days?|weeks?|months?|shortly|just|soon|not long|a fortnight)"
BEFORE = rf"(?:before|ahead of|on the eve of) (?={DETERMINER})"
WORDS = r"(?:(?!and [a-z]|who\b|which\b|that\b)[\w’'.-]+ )*"  # no "and signed it on 4 May"
# "Accused Riga before the UN council on 4 May": it listened.
LISTENS = (
    r"(?!(?:[\w’'.-]+ ){0,5}?(?:assembly|audience|bench|cameras?|committee|commission|congress|council|court|crowd|deputies|house"
    r"|judges?|jury|lawmakers|magistrate|panel|parliament|prosecutors?|reporters|senate|tribunal)\b)"
)
TO_THE_DAY = re.compile(rf"\b(?:{BEFORE}(?i:{LISTENS})|{COUNT} (?:before|after) (?={DETERMINER})){WORDS}$")
HOURS = re.compile(r"\b(?:hours|minutes|moments) (?:before|ahead of)\b")  # on the same day, mostly
OPENING = re.compile(rf"\b{BEFORE}(?P<noun>{WORDS})$")
DAY = re.compile(r"\d{1,2}(?:st|nd|rd|th)?\b")
SOON = timedelta(days=60)


def hangs_on_another(text: str, trigger: Span, start: int) -> bool:
    """Whether the date that begins at `start`, behind a trigger, is that of an event before or days after which that was."""
    between = text[trigger.end : max(start, trigger.end)]
    return TO_THE_DAY.search(between) is not None and not HOURS.search(between)


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
