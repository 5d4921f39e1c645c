"""A plan that the sentence before tells as called off or put off: "Fiji cancelled a visit to Tonga on Tuesday. Its premier had
been due in May." Its day lies behind that of the calling off."""

import re
from dataclasses import replace
from datetime import date, timedelta

from dateline.dates.resolver import find_dates, resolve_date
from dateline.dating.moved import A_MONTH, A_YEAR_OR_SO, PLANNED_FOR
from dateline.moving import UNDONE
from dateline.records import DateSpan, Span

__all__ = ["day_of_failed_plan"]


DUE = r"(?:due|expected|scheduled|set|slated|supposed|planning|hoping)"
HAD_BEEN = rf"\b(?:had (?:been )?(?:{DUE}|planned|hoped|intended)|(?:was|were) to have)\b"
# Of whom the sentence before tells: "he was due to arrive", "the two were to meet".
WAS = (
    r"^(?:He|She|They|The (?:two|leaders?|ministers?|president|premier|visit|trip|talks|meeting|summit))(?: [\w-]+){0,3}?"
    rf" (?:was|were) (?:{DUE}\b|to\b)"
)
WAS_DUE = re.compile(rf"(?:{HAD_BEEN}|{WAS})[^.;:,]*$")
OTHER_CLAUSE = re.compile(r"\b(?:after|before|because|that|but|while|when|which|who)\b|[;:.]")


def _words_of_plan(sentence: Span, trigger: Span) -> bool:
    return WAS_DUE.search(sentence.text[: trigger.end - sentence.start]) is not None


def day_of_failed_plan(text: str, sentence: Span, trigger: Span, status: str, published: date | None) -> DateSpan | None:
    """The day for which an encounter had been planned that was called off in the sentence before; None where none is told."""
    last = sentence_before(text, sentence)
    if status != "negated" or published is None or not UNDONE.search(last) or not _words_of_plan(sentence, trigger):
        return None
    for place, _ in find_dates(sentence.text, published):
        start, end = sentence.start + place.start, sentence.start + place.end
        if trigger.end > start or OTHER_CLAUSE.search(text[trigger.end : start]):
            continue
        ahead, gone = (resolve_date(text, start, end, published, tense) for tense in ("future", "past"))
        if ahead.earliest is None or gone.earliest is None:
            return replace(ahead, reason=PLANNED_FOR) if ahead.earliest else None
        has_come = ahead.earliest - published > A_YEAR_OR_SO and timedelta() <= published - gone.earliest <= A_MONTH
        return replace(gone if has_come else ahead, reason=PLANNED_FOR)
    return None


def sentence_before(text: str, sentence: Span) -> str:
    """What stands right before a sentence, up to 400 characters of it."""
    return re.split(r"[.!?]\s+(?=[A-Z])|\n+", text[max(0, sentence.start - 400) : sentence.start].rstrip())[-1]
