"""The year of a month or day that does not tell it, where its paragraph looks back on one whose month is told with it ("In March
2005 Oslo recalled its envoy. Riga expelled two on April 12")."""

import re
from datetime import date

from dateline.calendar_names import A_MONTH, A_WEEKDAY, number_of_month
from dateline.dates.tense import sentence_bounds

__all__ = ["paragraph_begin", "year_told"]

MONTH = rf"(?P<month>(?=[A-Z])(?i:{A_MONTH}))"  # "may" and "march" are verbs
NAMED = re.compile(rf"\b{MONTH}")
DAY = r"\d{1,2}(?:st|nd|rd|th)?"
YEAR = re.compile(rf"(?:(?:{DAY} (?:of )?)?\b{MONTH}(?: {DAY})?,? (?:of )?)?\b(?P<year>(?:19|20)\d\d)\b")
# At the head of a clause; elsewhere the story goes on to its own time ("they seized power in May 2021 and fell out in December"),
# but for one act of long ago that goes on with "and": "signed a treaty in May 2001 and ratified it in July".
OPENS = re.compile(r"(?:^|[\n.!?:;])[\"”’']?\s*(?:(?:[Ii]n|[Bb]y|[Oo]n|[Dd]uring)\s+)?(?:early |late |mid-)?$")
AND = re.compile(r" and (?:(?!and )[^\s,;:.–—]+ ){1,6}$")
LONG_AGO = 3  # years
FAR_BACK = 2000  # characters: no paragraph goes on for longer with a year told once
ASIDE = re.compile(
    r"\b(?:which|who|whom|whose|where|that|when|while|as|because|after|before|since|until|had|has|have|last)\b|\w+ed in $"
)
# The story has gone on to another time, to today, or to who tells it.
GOES_ON = re.compile(
    r"\b(?:today|yesterday|tomorrow|now|currently|recent(?:ly)?|lately|ago|later|since|has|have|is|are|will|says?|said|told|adds?|added"
    rf"|{A_WEEKDAY}|(?:this|last|next|past|coming|following|subsequent)"
    rf" (?:year|month|week|spring|summer|autumn|fall|winter|{A_MONTH}))\b",
    re.IGNORECASE,
)
# Not of the story: since when, until when, and what is told by the way ("Zed, who was there in June, raised it").
BOUND = re.compile(
    r"\b(?:[Ss]ince|[Uu]ntil|[Tt]ill|[Ff]rom|this|last|next|(?:has|have|which|who|whom|whose)\b[^.,;:]*) (?:early |late |mid-)?$"
)


def paragraph_begin(text: str, start: int) -> int:
    """Where the paragraph around `start` begins, or what of it is looked at before."""
    return max(text.rfind("\n", 0, start) + 1, start - FAR_BACK)


def year_told(text: str, start: int, month: int, published: date | None) -> int | None:
    """The year told last in the paragraph before `start`, if another has passed since, a main clause has it with its month, and
    the months told since have only gone on to later ones; where they go back it may be the next year or this one. Right after
    last year's the news leaves out its own year."""
    paragraph = paragraph_begin(text, start)
    told = [*YEAR.finditer(text, paragraph, start)]
    if not told or not told[-1]["month"] or BOUND.search(text, max(paragraph, start - 80), start):
        return None
    last, year = told[-1], int(told[-1]["year"])
    is_over = published is None or year + 1 < published.year
    if not is_over or GOES_ON.search(text, last.end(), start) or not _is_told(text, last, start, published):
        return None
    months = [number_of_month(found["month"]) for found in (last, *NAMED.finditer(text, last.end(), start))]
    return year if months == sorted(months) and months[-1] <= month and months[0] < month else None


def _is_told(text: str, year: re.Match[str], start: int, published: date | None) -> bool:
    """Whether the year says when a clause was true with which the story goes on at `start`."""
    begin = sentence_bounds(text, year.start(), year.end())[0]
    if OPENS.search(text, max(0, begin - 2), year.start()):
        return True
    before = text[begin : year.start()]
    is_long_ago = published is not None and int(year["year"]) + LONG_AGO <= published.year
    return is_long_ago and AND.match(text, year.end(), start) is not None and not ASIDE.search(before)
