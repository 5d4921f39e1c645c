"""Where a verb is told once for several, each with a day of its own: "flew to Riga on Monday and Oslo on Friday".

The verb is left out behind the first day ("gapping"). What is left of its clause, a place or a party and a day, is a remnant.
"""

import re
from datetime import date
from itertools import pairwise
from typing import NamedTuple

from dateline.calendar_names import A_MONTH, A_WEEKDAY, YEAR
from dateline.dates.resolver import find_dates
from dateline.dates.tense import cues
from dateline.records import Span

__all__ = ["COUNT", "Remnant", "ToldOnce", "told_once"]

JOIN = r"(?:,? and|,? then|, followed by)"
PREP = r"(?:against|at|by|from|in|into|of|on|to|with)"
ON = r"(?:(?:early |late )?(?:on|in|at|during) )?"
OWN = r"(?:the|his|her|its|their)"
COUNT = r"\d[\d,.]*|a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens of|hundreds of"
WORD = r"[A-Z](?:[\w’'.&-]*[\w’'])?"
LOWER = rf"(?!(?:{PREP}|{OWN}|{COUNT})\b)[a-z][\w’'-]*"
NAME = rf"{WORD}(?: (?:(?:of (?:the )?|al-?|bin |de |del |von |van )?{WORD}))*"
# "Warsaw", "Italy two", "Czech counterpart Bo Berg", "three policemen".
NAMED = rf"(?:(?:{COUNT}) )?(?:{NAME}|{LOWER}(?: {LOWER}){{0,2}}|{NAME}(?: {LOWER}){{1,3}}(?: {NAME})?|{NAME} (?:{COUNT}))"
NOUN = re.compile(rf".*[A-Z]|(?:{OWN}|{COUNT}) ")  # "his heir", not "move" of "and move on Thursday"
WORDS = rf"(?P<words>(?:{PREP} )?(?P<thing>(?:{OWN} )?(?P<named>{NAMED}))(?: {PREP} (?P<tail>(?:the )?{NAME}))?)"
THERE = rf"(?: (?:at|in) (?:the )?{NAME})?"
BETWEEN = re.compile(rf"{THERE}(?P<join>(?:{JOIN}|,) (?:(?:also|later|then) )?){WORDS},? {ON}")
FIRST = re.compile(rf"[ ,]{ON}$")
# What may stand behind the last day: no verb of which the remnant would be the subject.
BEHIND = re.compile(
    r"\s*(?:$|[.,;:!?()\"“”’—–-]|(?:after|against|ahead|amid|and|as|at|because|before|but|by|during|following|for|from|in|of|on"
    r"|over|to|when|where|while|with)\b)"
)
APART = re.compile(r"[;:()\"“”]|\b(?:that|which|who|whose|whom|where|when|while|after|before|because|although|but)\b")
AND = re.compile(JOIN)
TELLS_WHEN = re.compile(rf"{A_WEEKDAY}|{A_MONTH}|\d|day\b|week|month|year|night|morning|tomorrow", re.IGNORECASE)
TWO_NAMES = re.compile(r"([A-Z]\w+) ([A-Z]\w+)[’']s?")


class Remnant(NamedTuple):
    """A place or party for which the verb is left out: its words with their day; the thing ("his Czech counterpart"), what hangs
    on it ("Prague" of "in Prague"), the day; and from where to where it is told, with the "and"."""

    span: Span
    thing: Span
    tail: Span | None
    day: Span
    start: int
    end: int


class ToldOnce(NamedTuple):
    """The day of what is told with the verb, where that ends, and the remnants."""

    day: Span
    end: int
    remnants: tuple[Remnant, ...]


def told_once(sentence: Span, trigger: Span, published_on: date | None) -> ToldOnce | None:
    """What a sentence tells by the verb that is the trigger, where the verb is told once for several."""
    if len(TELLS_WHEN.findall(sentence.text)) < 2:
        return None  # spares reading its dates
    text, begin = sentence.text, trigger.end - sentence.start
    days = [span for span, when in find_dates(sentence.text, published_on) if when.earliest or when.latest]
    days = [day for day in days if day.start >= begin]
    if len(days) < 2 or not FIRST.search(text[: days[0].start]) or _is_apart(text[begin : days[0].start]):
        return None
    found = []
    for before, day in pairwise(days):
        told = BETWEEN.fullmatch(text, before.end, day.start)
        if told is None or not _is_named(told):
            break
        there = re.compile(THERE).match(text, day.end)
        found.append(
            _remnant(sentence, told, day, (told.start("named"), day.end), (told.start("join"), there.end() if there else day.end))
        )
    is_list = _is_list(text, days[0], found, sentence.start)
    if not is_list or not BEHIND.match(text, found[-1].day.end - sentence.start):
        return None
    return ToldOnce(_moved(sentence, days[0].start, days[0].end), sentence.start + days[0].start, tuple(found))


def _remnant(sentence: Span, told: re.Match[str], day: Span, words: tuple[int, int], whole: tuple[int, int]) -> Remnant:
    tail = _moved(sentence, *told.span("tail")) if told["tail"] else None
    start, end = (sentence.start + place for place in whole)
    return Remnant(
        _moved(sentence, *words), _moved(sentence, *told.span("thing")), tail, _moved(sentence, day.start, day.end), start, end
    )


def _is_named(told: re.Match[str]) -> bool:
    """Whether the words are a name or a noun with its article, and no clause of a verb, nor two names told before ("Chad
    expelled Peru's envoy on Monday and Peru Chad's on Tuesday")."""
    is_noun = NOUN.match(told["thing"]) is not None and cues().search(told["words"]) is None
    two = TWO_NAMES.fullmatch(told["thing"])
    return is_noun and not (two and all(name in told.string[: told.start()] for name in two.groups()))


def _is_list(text: str, first: Span, found: list[Remnant], begin: int) -> bool:
    """Whether an "and" stands before one, and none lacks the year of the first ("met Xi in May 2018 and Modi in June")."""
    lacks_year = any(YEAR.search(first.text) and not YEAR.search(each.day.text) for each in found)
    return not lacks_year and any(AND.match(text, each.start - begin) for each in found)


def _is_apart(words: str) -> bool:
    """Whether a day stands in another clause than the verb before these words, or is that of another verb."""
    return APART.search(words) is not None or cues().search(words) is not None


def _moved(sentence: Span, start: int, end: int) -> Span:
    return Span(start + sentence.start, end + sentence.start, sentence.text[start:end])
