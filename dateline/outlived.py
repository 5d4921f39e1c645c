"""A day of publication that the text has outlived: an explainer that is kept up to date still carries the day of its first
version, and "late February" would be that of many years ago. Such a text tells, as past, of days after that day."""

import re
from datetime import date, timedelta

from dateline.calendar_names import A_MONTH, number_of_month
from dateline.dates.tense import sentence_bounds, tense_at
from dateline.days_of_news import is_to_come
from dateline.errors import BadInput

__all__ = ["day_of_text", "outlived_by", "refuse_outlived"]

# Told with its year, right behind what was: "in May" behind a noun ("elections in May 2013") may be planned.
_PLANNED = (
    r"(?:expected|planned|scheduled|rescheduled|postponed|delayed|timed|proposed|promised|projected|envisaged"
    r"|United|Limited)"  # the last two are names
)
_WAS = (
    rf"(?:(?!{_PLANNED}\b)\w{{2,}}ed|was|were|began|met|died|fell|left|won|held|made|took (?:place|office|effect|power|over)"
    r"|became (?:[\w’'-]+ ){0,3}[\w’'-]+)(?: (?:again|there|here|\w+ly|(?:to|at|in|into|from|by|with) (?:the )?[A-Z][\w’'-]+))?"
)
_TOLD = re.compile(
    rf"\b{_WAS} (?:in|on) (?P<day>(?:(?P<before>\d\d?)(?:st|nd|rd|th)? )?(?P<month>(?=[A-Z])(?i:{A_MONTH}))"
    r" (?:(?P<behind>\d\d?)(?:st|nd|rd|th)?,? )?(?P<year>(?:19|20)\d\d))\b"
)
# A sentence of what may or shall be tells nothing as past, whatever stands in it: "the assembly elected in May 2013 will vote".
_AHEAD = re.compile(
    r"\b(?:if|will|would|shall|should|could|can|may(?= [a-z])|might|want\w*|plan\w*|expect\w*|forecast\w*|scenarios?|timetable"
    r"|schedule|to (?:be|have))\b|['’]ll\b"
)
_MARGIN = timedelta(days=365)  # what a plan tells, or a slip of the pen, is nearer as a rule
_ENOUGH = 2  # one may be a slip of the pen: in January many write the year before


def outlived_by(text: str, day: date) -> list[str]:
    """The days, as the text writes them, that it tells as past though they came after its day of publication, one of a sentence;
    [] where it tells of fewer than two. Days that are still to come are somebody's slip or story."""
    told: dict[date, str] = {}
    sentences = set()
    for found in _TOLD.finditer(text):
        then, (begin, end) = _first_day(found), sentence_bounds(text, *found.span("day"))
        is_later = then is not None and then > day + _MARGIN and not is_to_come(then)
        if then and is_later and tense_at(text, *found.span("day")) == "past" and not _AHEAD.search(text, begin, end):
            sentences.add(begin)
            told.setdefault(then, found["day"])
    return list(told.values()) if min(len(told), len(sentences)) >= _ENOUGH else []


def day_of_text(text: str, *days: date | None) -> date | None:
    """The first of the days, the likeliest first, that the text has not outlived; None where it has outlived all."""
    return next((day for day in days if day and not outlived_by(text, day)), None)


def refuse_outlived(text: str, day: date | None) -> None:
    """Raise BadInput for a day of publication that the text has outlived."""
    if day and (told := outlived_by(text, day)):
        raise BadInput(
            f"its day of publication is {day}, and it tells of {' and '.join(told[:_ENOUGH])} as past: it was revised since; "
            "give the day of the text as it stands, or leave it out when it is not known"
        )


def _first_day(found: re.Match[str]) -> date | None:
    try:
        return date(int(found["year"]), number_of_month(found["month"]), int(found["before"] or found["behind"] or 1))
    except ValueError:
        return None
