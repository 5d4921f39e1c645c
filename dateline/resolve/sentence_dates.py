"""The date expression of a sentence that belongs to a trigger, if one does."""

import re
from datetime import date

from dateline.records import DateSpan, Span
from dateline.resolve.date_resolver import find_dates, resolve_date
from dateline.resolve.date_status import contradicts
from dateline.resolve.tense import tense_at

__all__ = ["sentence_read"]

CLAUSE_LENGTH = 200  # characters that a clause boundary between date and trigger counts for
CLAUSE = re.compile(
    r"[;:—]|, (?:and|but|which|who|while|where|when|after|before|as|\w+ing)\b"
    r"|\b(?:that|but|while|although|because|after|before|when|who|which|where)\b"
)
SMALL_WORD = r"and|or|to|as|by|in|on|at|of|for|with|that|which|when|but|after|before|near|from|over|about|against"
# "the end of June" is a period, "the massacre of 7 October" something that happened then.
PARTS = re.compile(
    "end|start|beginning|middle|course|early|hours|days|night|morning|afternoon|evening|spring|summer|autumn|winter|month|week"
)
OWNER = re.compile(r"[’']s?\s+(?:\w+[\s-]+){0,2}$|[\s-]+(?:\w+[\s-]+){0,2}$")
OWNED = re.compile(rf"[’']s?\s+[a-z]|[\s-](?!(?:{SMALL_WORD})\b)[a-z]{{4,}}")


def sentence_read(text: str, sentence: Span, trigger: Span, status: str, published: date | None) -> list[tuple[int, DateSpan]]:
    """The date expression of the sentence that belongs to the trigger, if there is one: at most one pair. A date of another
    clause ("..., which signed it on Monday") dates what that clause tells."""
    offset, candidates = sentence.start, []
    for span, _ in find_dates(sentence.text, published):
        start, end = span.start + offset, span.end + offset
        resolved = resolve_date(text, start, end, published)
        if (
            not tells(resolved)
            or contradicts(resolved, status, published, tense_at(text, start, end))
            or describes_other(text, start, end, trigger)
        ):
            continue
        gap = distance(text, start, end, trigger)
        if gap < CLAUSE_LENGTH:
            candidates.append((gap, resolved))
    return [min(candidates, key=lambda pair: pair[0])] if candidates else []


def tells(span: DateSpan) -> bool:
    """Whether a date expression says when something was: "now" and "recently" do not."""
    return span.earliest is not None and span.value not in ("PRESENT_REF", "PAST_REF")


def describes_other(text: str, start: int, end: int, trigger: Span) -> bool:
    """Whether the date describes a noun that is not the trigger: "the 2015 accord", "Monday's attack"."""
    after = text[end : end + 40]
    if trigger.start >= end and OWNER.fullmatch(text[end : trigger.start]) and trigger.start - end < 30:
        return False
    possessive = re.match(r"[’']s?\s", after)
    noun = re.search(r"\b([a-z]+) of (?:the )?$", text[max(0, start - 30) : start])
    if noun and not (trigger.start <= start - len(noun[0]) < trigger.end) and not PARTS.fullmatch(noun[1]):
        return True
    attributive = re.search(r"\b(?:the|a|an|its|their|his|her)\s+$", text[max(0, start - 7) : start]) and OWNED.match(after)
    return bool(possessive or attributive)


def distance(text: str, start: int, end: int, trigger: Span) -> int:
    """Characters between date and trigger; each clause boundary between them counts as a sentence's length."""
    gap = text[end : trigger.end] if end <= trigger.start else text[trigger.end : start]
    return len(gap) + CLAUSE_LENGTH * len(CLAUSE.findall(gap))
