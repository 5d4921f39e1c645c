"""The year of a month that a clause in the pluperfect tells without its own: the last one before the date of what the clause went
before ("in December 2017 Chad barred her after she had visited it in July")."""

import re

from dateline.calendar_names import A_MONTH, number_of_month
from dateline.dates.context import Context
from dateline.dates.spoken import TELLING
from dateline.dates.tense import sentence_bounds
from dateline.dates.years_told import DAY

__all__ = ["is_told_before", "year_before"]

MONTH = re.compile(rf"(?:{DAY} (?:of )?)?(?P<month>{A_MONTH})(?: {DAY})?", re.IGNORECASE)
# Not the second of two months: "had signed it in May and in June".
WORD = (
    r"(?!(?:but|who|whom|whose|which|that|when|after|before|and (?:who|whom|which|he|she|it|they|\w+ed))\b|\d{4}"
    rf"|{A_MONTH})[\w’'.-]+ "
)
HAD = rf"\bhad (?:{WORD}){{1,12}}(?:in|on|during) (?:early |late |mid-)?$"
HANGING = re.compile(rf"\b(?:after|because|since|which|who|whom|whose|where|when|as)\b[^.;:,]*?{HAD}", re.IGNORECASE)
MAIN = re.compile(rf"^\W*(?:[\w’'.-]+ ){{1,5}}?{HAD}")
# What was to be then, or somebody said, is no date before.
TO_BE = re.compile(
    rf"\bhad .*?\b(?:due|set|scheduled|planned|expected|meant|supposed|slated|for|until|been to|would"
    rf"|to (?!(?:the|an?|its|his|her|their)\b)(?-i:[a-z]+))\b|{TELLING}|\btold\b|\bif\b",
    re.IGNORECASE,
)
REACH = 160  # characters
A_YEAR = 365  # days: a story of the last year tells of what went before it, and of what has followed since


def is_told_before(text: str, start: int) -> bool:
    """Whether the date at `start` is told in a clause in the pluperfect."""
    clause, _ = _clause_before(text, start)
    return clause is not None and TO_BE.search(clause[0]) is None


def year_before(text: str, start: int, phrase: str, context: Context) -> int | None:
    """The year of a month or day at `start`, if a finer date than a year that is over is told before it: in its sentence, or of a
    main clause in another."""
    told, plain = context.previous, MONTH.fullmatch(phrase)
    if plain is None or told is None or told.earliest is None or told.precision not in ("day", "month"):
        return None
    clause, is_main = _clause_before(text, start)
    is_ahead = context.published is not None and told.earliest > context.published
    is_news = is_main and context.published is not None and (context.published - told.earliest).days < A_YEAR
    if clause is None or TO_BE.search(clause[0]) or is_ahead or is_news or context.beside == is_main:
        return None
    day = re.search(r"\d+", phrase)
    own = (number_of_month(plain["month"]), int(day[0]) if day else 0)
    return told.earliest.year - (own > (told.earliest.month, told.earliest.day if told.precision == "day" else 31))


def _clause_before(text: str, start: int) -> tuple[re.Match[str] | None, bool]:
    """The clause in the pluperfect in which the date at `start` is told, and whether it is the main one of its sentence."""
    before = text[sentence_bounds(text, start, start)[0] : start]
    main = MAIN.search(before)
    return (main, True) if main else (HANGING.search(before[-REACH:]), False)
