"""A date expression of an article: where it stands, what it looks like, how its clause is told."""

import re
from dataclasses import dataclass

from dateline.calendar_names import A_MONTH, A_WEEKDAY
from dateline.dates.tense import sentence_bounds
from dateline.dating.sentence_dates import SUBORDINATE
from dateline.dating.story import SET_BACK
from dateline.records import DateSpan, Span
from dateline.resolve.articles import ArticleIndex
from dateline.weighing.side_facts import Facts

__all__ = ["ToldDate", "shape_of", "told_date"]

MONTH_NAME = rf"\b{A_MONTH}"
NTH = r"(?:st|nd|rd|th)?"
NUMBERS = r"\d{1,2}[./-]\d{1,2}[./-]\d|\d{4}-\d\d-\d"
# What a date expression looks like; the first that fits.
SHAPES = tuple(
    (shape, re.compile(pattern, re.IGNORECASE))
    for shape, pattern in (
        ("today", r"\b(?:today|tonight|this (?:morning|afternoon|evening)|now)\b"),
        ("yesterday", r"\b(?:yesterday|last night|overnight)\b"),
        ("other weekday", rf"(?=.*(?:\d|\blast|\bnext|\bago)).*{A_WEEKDAY}"),
        ("weekday", A_WEEKDAY),
        ("full date", rf"{NUMBERS}|(?=.*\d{{4}})(?:{MONTH_NAME} \d{{1,2}}{NTH}\b|\d{NTH} (?:of )?{MONTH_NAME})"),
        ("month and year", rf"(?=.*\d{{4}}).*{MONTH_NAME}"),
        ("year", r"\d{4}"),
        ("day of a month", rf"{MONTH_NAME} \d|\d{NTH} (?:of )?{MONTH_NAME}"),
        ("month", MONTH_NAME),
        ("ago", r"\bago\b"),
        ("last", r"\blast\b"),
        ("this", r"\bthis\b"),
        ("next", r"\bnext\b"),
    )
)
OPENING = frozenset(
    ("on", "in", "since", "of", "after", "before", "by", "until", "from", "for", "the", "last", "this", "early", "late", "said")
)
WORD_BEFORE = re.compile(r"(\w+)\s+$")


@dataclass(frozen=True, slots=True)
class ToldDate:
    """A date expression of an article: where it stands, what it says, and its own facts."""

    span: Span
    when: DateSpan
    sentence: int
    paragraph: int
    facts: Facts


def shape_of(phrase: str) -> str:
    """What a date expression looks like, in a word or two."""
    return next((shape for shape, pattern in SHAPES if pattern.search(phrase)), "other")


def told_date(index: ArticleIndex, span: Span, when: DateSpan) -> ToldDate:
    """The date expression at `span` of an article, read as `when`."""
    text = index.text
    begin = sentence_bounds(text, span.start, span.end)[0]
    is_back = SET_BACK.search(text[begin : span.end]) or SUBORDINATE.search(text[begin : span.start])
    before = WORD_BEFORE.search(text[max(0, span.start - 15) : span.start])
    opening = before[1].lower() if before else "none"
    facts = {
        "shape": shape_of(span.text),
        "before": opening if opening in OPENING or before is None else "word",
        "back": str(int(bool(is_back))),
        "precision": when.precision,
    }
    return ToldDate(span, when, index.sentence_of(span.start), index.paragraph_of(span.start), facts)
