"""The tense of the clause around a date: does the sentence speak of the past or of the future at that place? "Will talk with
officials who visited Suva on Monday" speaks of the Monday gone by.

A rule, not a parser: cues (dates_tense.yaml) are looked for to the left in the same sentence, nearest first, and then to
the right up to the end of the clause. A form of *will*, *due to*, *agreed to* and the like is future; a past-tense verb is past.
"""

import re
from functools import cache, lru_cache

from dateline.data_files import yaml_of
from dateline.dates.bounds import OWNED
from dateline.dates.dashes import DASH, behind_dateline

__all__ = ["last_cue", "sentence_bounds", "tense_at"]

REACH = 240  # characters looked at on either side; newswire clauses are shorter
SENTENCE_END = re.compile(r"[.!?][\"'”’)\]]*\s+(?=[\"'“‘(\[]?[A-Z0-9])|\n+|[.!?][\"”](?=[A-Z])|(?<=[a-z])[.!?](?=[A-Z][a-z])")
ABBREVIATION = re.compile(
    r"(?:\b(?:[A-Z]|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Mon|Tues?|Wed|Thurs?|Fri|Sat|Sun|Mr|Mrs|Ms|Dr|Gen|Sen|Rep|Gov|Lt|Col|St|No|vs|[ap]\.m|U\.S|U\.N))\.$"
)
CLAUSE_END = re.compile(
    rf"[;:]|{DASH}|, (?:and|but|which|who|while|where|when|after|before|as) "
    r"|\b(?:that|but|while|although|because|after|before|when) "
)

# "Days before it was to open, Riga on Monday cancelled it": the clause that opens a sentence ends at its comma.
OPENING = re.compile(rf"(?:^|{DASH})\W*(?:[\w’-]+ ){{0,4}}(?:before|after|when|while|although|because) [^,;:]+, ", re.IGNORECASE)

CALLED_FOR = re.compile(r" for (?:the |early |late )?$")
# "On Monday asked Togo to sign": said on Monday.
ASKED = re.compile(
    r"(?:agreed|vowed|promised|pledged|decided|offered|threatened|asked|urged|ordered|invited|proposed|committed|arranged"
    r"|announced plans|called on) ",
    re.IGNORECASE,
)
UNTIL = re.compile(r"(?:up )?(?:until|till) ", re.IGNORECASE)  # the phrase "until May" in "has until May": a part of the cue
INFINITIVE = re.compile(r"\w to [a-z]{3,}\b")


@cache
def cues() -> re.Pattern[str]:
    """Both tenses in one expression, so that one pass finds every cue; the group that matched names the tense."""
    rules = yaml_of("dateline.dates", "data/dates_tense.yaml")
    sides = [f"(?P<{tense}>{'|'.join(rules[tense])})" for tense in ("future", "past")]
    return re.compile(rf"(?<![\w'’-])(?:{'|'.join(sides)})(?![\w-])", re.IGNORECASE)


def abbreviates(text: str, stop: int, low: int) -> bool:
    """Whether the full stop at `stop` belongs to an abbreviation, none of whose letters stand before `low`."""
    return ABBREVIATION.search(text, max(low, stop - 6), stop + 1) is not None


@lru_cache(maxsize=1024)  # each rule asks for those around the same words
def sentence_bounds(text: str, start: int, end: int) -> tuple[int, int]:
    """Where the sentence around [start, end) begins and stops, looking at most `REACH` characters each way."""
    low, high = max(0, start - REACH), min(len(text), end + REACH)
    begin = low
    for mark in SENTENCE_END.finditer(text, low, start + 2):  # what begins at `start` is seen, with a quotation mark before it
        if mark.end() <= start and not abbreviates(text, mark.start(), low):
            begin = mark.end()
    for mark in SENTENCE_END.finditer(text, end, high):
        if not abbreviates(text, mark.start(), low):
            return begin, mark.start()
    return begin, high


@lru_cache(maxsize=1024)
def tense_at(text: str, start: int, end: int) -> str:
    """`past`, `future` or `none` for the clause around [start, end) of `text`."""
    low, high = sentence_bounds(text, start, end)
    opening = UNTIL.match(text, start, end)
    start = opening.end() if opening else start
    left, right = text[low:start], text[behind_dateline(text, low, end) : high]
    if CALLED_FOR.search(left) and OWNED.match(right):
        left = left.rstrip()  # "announced sanctions for Monday's raid": not announced for Monday
    boundary = max((mark.end() for ends in (CLAUSE_END, OPENING) for mark in ends.finditer(left)), default=0)
    near = last_cue(left, boundary)
    if near:
        return near
    clause = CLAUSE_END.search(right)
    ahead = cues().search(right[: clause.start()] if clause else right)
    if ahead:
        return "past" if ASKED.match(ahead[0]) else ahead.lastgroup or "none"
    if INFINITIVE.search(left) and not boundary:
        return "future"  # the headline "Biden to meet Putin on Friday"
    return last_cue(left, 0) or "none"


@lru_cache(maxsize=1024)
def last_cue(text: str, begin: int) -> str | None:
    """The tense of the last cue in text[begin:]."""
    found = None
    for cue in cues().finditer(text, begin):
        found = cue
    return found.lastgroup if found else None
