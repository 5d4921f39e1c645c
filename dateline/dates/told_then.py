"""The day on which a plan was told, or given up, in the sentence of its weekday: "on Monday said that it would expel two on
Wednesday", told on Friday, is of this week, not of the next one."""

import re
from datetime import date

from dateline.calendar_names import A_WEEKDAY, WEEKDAYS
from dateline.dates.context import this_weekday
from dateline.dates.spoken import TELLING
from dateline.dates.tense import sentence_bounds, tense_at
from dateline.moving import BROKEN_OFF, GIVEN_UP, MOVED

__all__ = ["ASIDE", "DAY", "OTHER_CLAUSE", "POINTED", "TOLD_THEN", "day_told", "gone_by"]

TOLD_THEN = "the first one after the day on which it was told"  # as a DateSpan's reason

SET = r"(?:due|expected|fixed|meant|planned|scheduled|set|slated|supposed)"
# What lay ahead then: "would meet", "talks due to open", "had been set for". What "is" or "will be" lies ahead now.
LAY_AHEAD = re.compile(
    rf"\b(?:would(?! have)|(?:was|were) (?:\w+ )?(?:to(?= [a-z])|going to)|(?<!\bis )(?<!\bare )(?<!\bbe )(?<!\bnow ){SET}"
    r" (?:to|for|on|in|late|early))\b"
)
NOW = re.compile(r"\b(?:will|shall|is|are|has|have|may|can|must)\b|[’'](?:s|re|ll|ve) (?:to|going|been)\b")
DIRECT = re.compile(r",? to (?!(?:the|an?|its|his|her|their|this|that)\b)[a-z]+ ")  # "agreed on Monday to meet on Wednesday"
OTHER_CLAUSE = re.compile(
    r"[;:?!—–]|, (?:and|while|where|when|after|before|as)\b|\b(?:but|while|after|before|because|when|where|if|since|until)\b"
)
DAY = re.compile(rf"(?<!-)\b{A_WEEKDAY}\b(?![’'-])", re.IGNORECASE)
POINTED = re.compile(
    r"\b(?:last|next|this|that|coming|previous|following|every|each|by|before|until|till|to|for|from|since|of) $"
)
BY = re.compile(r"\b(?:by|before|until|till|since|from)(?: the| late| early)* $", re.IGNORECASE)
# "Was to fly on Wednesday, it said on Monday", "set for Wednesday was called off on Monday", "but he fell ill on Monday".
SAID = re.compile(
    rf"[^;:]*, [^,;:]{{2,60}}{TELLING}"
    r"(?: [\w.’'-]+){0,3}?(?: late| early)?(?: on)? $"
)
UNDONE = re.compile(
    rf"[^;:]*\b(?:was|were|had been|has been|have been) (?:\w+ly )?(?:{GIVEN_UP}|{BROKEN_OFF}|\b{MOVED})(?: [\w’'-]+){{0,4}}?"
    r"(?: late| early)?(?: on)? $",
    re.IGNORECASE,
)
BUT = re.compile(r"[^;:]*?\bbut(?: [^\s,;:]+)*? (?:late |early )?(?:on )?$")
ASIDE = re.compile(r"\b(?:who|whom|whose|which)\b[^,]*$")


def day_told(text: str, start: int, end: int, published: date | None) -> date | None:
    """The weekday gone by on which the sentence around the weekday at [start, end) tells what was to be on that; None where it
    tells none, or another clause stands between."""
    own = DAY.search(text, start, end)
    if own is None or published is None or BY.search(text, max(0, start - 20), start):
        return None
    begin, stop = sentence_bounds(text, start, end)
    for day in reversed(list(DAY.finditer(text, begin, start))):
        if day[0].lower() != own[0].lower() and not POINTED.search(text, max(begin, day.start() - 12), day.start()):
            return gone_by(day, published) if _is_told_before(text, begin, day, start) else None
    for day in DAY.finditer(text, end, stop):
        if day[0].lower() != own[0].lower() and _is_told_behind(text, begin, start, end, day):
            return gone_by(day, published)
    return None


def gone_by(day: re.Match[str], published: date) -> date:
    """The last day before publication, or that day, with the name of a weekday."""
    number = next(number for number, name in enumerate(WEEKDAYS) if day[0].lower() == name)
    return this_weekday(number, published, "past")


def _lay_ahead(words: str) -> bool:
    """Whether the words up to a weekday tell of what lay ahead, in no other clause than one that tells it."""
    if OTHER_CLAUSE.search(words):
        return False
    cue = max((found.end() for found in LAY_AHEAD.finditer(words)), default=None)
    return DIRECT.match(words) is not None if cue is None else not NOW.search(words, cue)


def _is_told_before(text: str, begin: int, day: re.Match[str], start: int) -> bool:
    """Whether an earlier weekday, of a main clause, is that on which was told what was to be on the one at `start`."""
    is_aside = text.startswith(",", day.end()) and ASIDE.search(text, begin, day.start())
    return not is_aside and _lay_ahead(text[day.end() : start]) and tense_at(text, day.start(), day.end()) == "past"


def _is_told_behind(text: str, begin: int, start: int, end: int, day: re.Match[str]) -> bool:
    """Whether on a later weekday the plan for the one at [start, end) was told or given up."""
    before, between = text[begin:start], text[end : day.start()]
    clause = before[max((found.end() for found in OTHER_CLAUSE.finditer(before)), default=0) :]
    if not _lay_ahead(clause) or DIRECT.match(clause):
        return False
    if BUT.fullmatch(between):
        return tense_at(text, day.start(), day.end()) == "past"
    is_one_clause = not OTHER_CLAUSE.search(between)
    return is_one_clause and bool(SAID.fullmatch(between) or UNDONE.fullmatch(between))
