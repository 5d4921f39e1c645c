"""Days that head what follows in a diary: on lines of their own, one day after the other ("Tuesday, September 6"), or in the
title of an agenda ("Programme for 13 May 2014"), and of what else there was ("Also on Tuesday:"). One alone ("Nairobi, 6 June
2017") says when a text was written."""

import re
from functools import lru_cache
from itertools import pairwise

from dateline.calendar_names import A_MONTH, A_WEEKDAY, days_on, number_of_month
from dateline.dates.chronology import Line
from dateline.dates.tense import last_cue

__all__ = ["OF_ITS_HEADING", "heading_above"]

OF_ITS_HEADING = "the date of the heading above it"  # as a DateSpan's reason
# Among the first words of the line, with no verb before it: "EU sets agenda for 4 June" is a headline.
AGENDA = (
    r"(?:(?!(?-i:[a-z]+(?<!s)s|on|to|over|in|with|and [a-z]+) )[\w’'-]+ ){0,5}?"
    r"(?:agenda|schedule|programme|program|diary|calendar|engagements|events(?= for))"
    r"(?: (?:of|for|in|at) [^\n:.]{1,60}?)? (?:for|of) "
)
DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
HEADING = re.compile(
    rf"^[ \t]*(?P<agenda>{AGENDA})?(?P<date>(?P<weekday>{A_WEEKDAY},? )?(?:{DAY} (?:of )?(?P<month>{A_MONTH})"
    rf"|(?P<month_first>{A_MONTH}) {DAY.replace('day', 'then')})(?:,? (?P<year>(?:19|20)\d\d))?)[ \t]*:?[ \t]*$",
    re.MULTILINE | re.IGNORECASE,
)
# "Also on Tuesday:", "In other news on 29 March", "Tuesday's developments:"; not "Berg said on Tuesday:".
NEWS = (
    r"(?:(?:the|in|other|more|latest|further|key|main|major|top|recent|world|foreign|international|regional|daily|news) )*"
    r"(?:news|developments|headlines|digest|round-?up)"
)
A_DAY = rf"(?:{A_WEEKDAY}|{A_MONTH} \d{{1,2}}|\d{{1,2}} {A_MONTH})(?:,? (?:19|20)\d\d)?"
DIGEST = re.compile(
    rf"^[ \t]*(?:(?:also|meanwhile|elsewhere|in brief|in other (?:[a-z]+ )?(?:events|stories)|{NEWS}"
    rf"|(?:here(?:[’']s| is) )?what (?:else )?(?:has )?happened),? (?:on |from |of |for )?(?P<date>{A_DAY})"
    rf"|(?P<owner>{A_DAY})[’']s? {NEWS})[ \t]*:?[ \t]*$",
    re.MULTILINE | re.IGNORECASE,
)
BULLET = r"(?:[•*–—_·-]|\(?\d{1,2}[.)])[ \t]"
LISTED = re.compile(rf"(?:\s*^[ \t]*{BULLET}.*$)+", re.MULTILINE)
STEP = 45  # days at most from one heading to the next, months having 31 each
PARAGRAPH = re.compile(r"^.*\w.*$", re.MULTILINE)
# "Background", "In other news" on a line of its own, behind a sentence: it ends what stands below a heading.
TITLE = re.compile(
    r"[.!?][\"”’)]*\s*\n[ \t]*(?=[^\n]*[a-z])(?P<title>[A-Z][^\W\d]*(?: [^\W\d]+){0,3})[ \t]*:?[ \t]*$", re.MULTILINE
)


def heading_above(text: str, at: int) -> Line | None:
    """The date of the last heading before a character, if there is one and what stands below it has not ended before."""
    headings = (*_headings(text), *_digests(text))
    line, stop = max((each for each in headings if each[0].end <= at), key=lambda each: each[0].end, default=(None, 0))
    return line if at < stop else None


@lru_cache(maxsize=8)  # each mention of an article asks for its heading
def _headings(text: str) -> tuple[tuple[Line, int], ...]:
    """The days of agendas and, where two or more go on from each other, those alone on a line, with where what stands below them
    ends; a bare date with its year has no part in these: so are signatures and releases dated."""
    found = [*HEADING.finditer(text)]
    alone = [each for each in found if not each["agenda"] and (each["weekday"] or not each["year"])]
    steps = [days_on(*_month_and_day(one), *_month_and_day(other)) for one, other in pairwise(alone)]
    is_diary = bool(steps) and all(0 < step <= STEP for step in steps)
    headings = [each for each in found if each["agenda"] or (is_diary and each in alone)]
    return tuple((_line(each), stop) for each, stop in zip(headings, _stops(text, headings), strict=True))


@lru_cache(maxsize=8)
def _digests(text: str) -> tuple[tuple[Line, int], ...]:
    """The days of lists that tell, in the past tense, of what else there was, with where those end: with their bullets, if they
    have any."""
    found = [*DIGEST.finditer(text)]
    lists = [LISTED.match(text, each.end()) for each in found]
    stops = [each.end() if each else stop for each, stop in zip(lists, _stops(text, found), strict=True)]
    digests = [
        (Line(*each.span("date" if each["date"] else "owner"), None, None), stop) for each, stop in zip(found, stops, strict=True)
    ]
    return tuple(
        (line, stop)
        for line, stop in digests
        if next((cue for told in text[line.end : stop].splitlines() if (cue := last_cue(told, 0))), None) == "past"
    )


def _stops(text: str, headings: list[re.Match[str]]) -> list[int]:
    """Where what stands below each heading ends: at the next one, at a title in between, and below the last one with its first
    paragraph, if each of the others has one."""
    ends = [each.start() for each in headings[1:]] + [len(text)] * bool(headings)
    below = [[*PARAGRAPH.finditer(text, each.end(), end)] for each, end in zip(headings, ends, strict=True)]
    if (
        len(below) > 1
        and below[-1]
        and not headings[-1].groupdict().get("agenda", True)
        and all(len(each) == 1 for each in below[:-1])
    ):
        ends[-1] = below[-1][0].end()
    titles = [TITLE.search(text, each.end(), end) for each, end in zip(headings, ends, strict=True)]
    return [title.start("title") if title else end for title, end in zip(titles, ends, strict=True)]


def _month_and_day(found: re.Match[str]) -> tuple[int, int]:
    return number_of_month(found["month"] or found["month_first"]), int(found["day"] or found["then"])


def _line(found: re.Match[str]) -> Line:
    return Line(*found.span("date"), _month_and_day(found)[0], int(found["year"]) if found["year"] else None)
