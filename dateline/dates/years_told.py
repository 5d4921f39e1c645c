"""The year of a month or day that does not tell it, where its paragraph looks back on one whose month is told with it ("In March
2005 Oslo recalled its envoy. Riga expelled two on April 12"), or its sentence does ("recalled it in March 2005, and in May")."""

import re
from datetime import date

from dateline.calendar_names import A_MONTH, A_WEEKDAY, number_of_month
from dateline.dates.tense import last_cue, sentence_bounds

__all__ = ["DAY", "FAR_BACK", "YEAR", "paragraph_begin", "year_told"]

MONTH = rf"(?P<month>(?=[A-Z])(?i:{A_MONTH}))"  # "may" and "march" are verbs
NAMED = re.compile(rf"\b{MONTH}")
DAY = r"\d{1,2}(?:st|nd|rd|th)?"
YEAR = re.compile(rf"(?:(?:{DAY} (?:of )?)?\b{MONTH}(?: {DAY})?,? (?:of )?)?\b(?P<year>(?:19|20)\d\d)\b")
# At the head of a clause; elsewhere the story goes on to its own time ("they seized power in May 2021 and fell out in December"),
# but for one act of long ago that goes on with "and": "signed a treaty in May 2001 and ratified it in July".
OPENS = re.compile(r"(?:^|[\n.!?:;])[\"”’']?\s*(?:(?:[Ii]n|[Bb]y|[Oo]n|[Dd]uring)\s+)?(?:early |late |mid-)?$")
AND = re.compile(r" and (?:(?!and )[^\s,;:.–—]+ ){1,6}$")
LONG_AGO = 3  # years
# "Fell out in May 2001, and in July Riga sued": its clause goes on; not "the pact of May 2001".
ADVERBIAL = re.compile(r"\b(?:in|on|during) (?:early |late |mid-)?$", re.IGNORECASE)
GOES_ON_WITH = re.compile(r";|,? (?:and|but|until|while|when|where|which|who|to the)\b")
# "Bo, held in Suva in May 2001, fled in June": set off by commas; not "in Suva, Chad fell out with Mali in May 2001, and".
SET_OFF = re.compile(r", (?!and\b|but\b)[a-z][^,;]*$")
# In the next sentence: "Within days it shelled the port, which it took on 3 June", "It was not until July that it sued".
NEXT = re.compile(
    r"[.!?][”\"’']?\s+(?P<link>Within (?:[a-z]+ ){0,2}(?:hours|days|weeks|months)|It was not until|Not until"
    rf"|(?:The following|The next|That) (?:{A_MONTH}))\b"
)
# "Lund flew to Suva in May 2001; Riga and Oslo signed it on May 3", not "passed in May 2001; it was struck down on May 3".
ON_THE_NEXT = re.compile(r"[.!?]\s|;\s(?!(?:he|it|she|they) )")
UNTIL = re.compile(r"\b(?:until|till) (?:early |late |mid-)?$", re.IGNORECASE)
AND_THEN = re.compile(r",? (?:when|that|did)\b")  # "not until July, when Riga sued", "not until July did Riga sue"
RELATIVE = re.compile(r"\b(?:which|who|whom|whose|where)\b[^.,;:]*$")
FAR_BACK = 2000  # characters: no paragraph goes on for longer with a year told once
HANGING = r"\b(?:which|who|whom|whose|where|that|when|while|as|because|after|before|since|until|had|has|have|last|born)\b"
ASIDE = re.compile(rf"{HANGING}|\w+ed in $")
PARTICIPLE = re.compile(r"\b(?:\w+ed|held|built|made|sent|set|shot|won) (?:in|on) $")  # "left the bloc formed in May 2001"
# The story has gone on to another time, to today, or to who tells it.
GOES_ON = re.compile(
    r"\b(?:today|yesterday|tomorrow|now|currently|recent(?:ly)?|lately|ago|since|has|have|is|are|will|(?<!not )says?|said|told"
    r"|adds?|added"
    # "later", but not "days later, on 3 June"
    r"|(?<!\bday )(?<!\bdays )(?<!\bweek )(?<!\bweeks )(?<!\bmonth )(?<!\bmonths )later|(?:\w+(?:een|elve)|\d\d) months later"
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


def year_told(text: str, start: int, end: int, month: int, published: date | None) -> int | None:
    """The year told last in the paragraph before a date at [start, end), if another has passed since, a main clause has it with
    its month, and the months told since have only gone on to later ones (a day of another sentence may be of the same); where
    they go back it may be the next year, as behind "not until", or this one. Behind last year's news leaves out its own year."""
    paragraph = paragraph_begin(text, start)
    told = [*YEAR.finditer(text, paragraph, start)]
    if not told or not told[-1]["month"]:
        return None
    last, year = told[-1], int(told[-1]["year"])
    is_over = published is None or year + 1 < published.year
    is_until = UNTIL.search(text, max(paragraph, start - 20), start) is not None
    is_long_ago = published is not None and year + LONG_AGO <= published.year
    link = _link(text, last, start) if is_long_ago or is_until else None
    is_bound = BOUND.search(text, max(paragraph, start - 80), start) is not None
    if not is_over or (is_bound and not _tells_on(text, link, start, end)):
        return None
    if GOES_ON.search(text, link or last.end(), start) or not (link or _is_told(text, last, start, published)):
        return None
    months = [number_of_month(found["month"]) for found in (last, *NAMED.finditer(text, last.end(), start))]
    if months == sorted(months) and months[-1] > month and is_until:
        return year + 1
    is_day_of_it = re.search(r"\d", text[start:end]) and ON_THE_NEXT.search(text, last.end(), start)
    is_later = months[0] < month or (months[0] == month and is_day_of_it)
    return year if months == sorted(months) and months[-1] <= month and is_later else None


def _link(text: str, year: re.Match[str], start: int) -> int | None:
    """Behind which character the story goes on from a year to a date at `start`: in its sentence, or in the next one that
    words join to it. None where the year only says which pact is meant, or is told by the way."""
    begin, stop = sentence_bounds(text, year.start(), year.end())
    before = text[begin : year.start()]
    participle = PARTICIPLE.search(before)
    is_aside = participle is not None and last_cue(before[: participle.start()], 0) == "past"
    if is_aside or not ADVERBIAL.search(before) or re.search(HANGING, before):
        return None
    if start < stop:
        is_set_off = SET_OFF.search(before) and "," in text[year.end() : start]
        return year.end() if GOES_ON_WITH.match(text, year.end()) and not is_set_off else None
    found = NEXT.match(text, stop)
    return found.end() if found and start < sentence_bounds(text, found.end(), found.end())[1] else None


def _tells_on(text: str, link: int | None, start: int, end: int) -> bool:
    """Whether what a date bounds, or tells in a relative clause, goes on with the story: "not until July, when Riga sued", or at
    the end of its sentence "to the anger of Riga, which sued in July"."""
    if link is None:
        return False
    if UNTIL.search(text, link - 10, start):
        return AND_THEN.match(text, end) is not None
    stop = sentence_bounds(text, start, end)[1]
    return RELATIVE.search(text, link, start) is not None and not re.search(r"[,;:]", text[end:stop])


def _is_told(text: str, year: re.Match[str], start: int, published: date | None) -> bool:
    """Whether the year says when a clause was true with which the story goes on at `start`."""
    begin = sentence_bounds(text, year.start(), year.end())[0]
    if OPENS.search(text, max(0, begin - 2), year.start()):
        return True
    before = text[begin : year.start()]
    is_long_ago = published is not None and int(year["year"]) + LONG_AGO <= published.year
    return is_long_ago and AND.match(text, year.end(), start) is not None and not ASIDE.search(before)
