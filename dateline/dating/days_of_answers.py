"""The day on which somebody answered an act is not that of the act: "on Tuesday Peru condemned the raid on Ried"."""

import re
from datetime import date

from dateline.dates.resolver import find_dates
from dateline.dates.tense import last_cue, sentence_bounds
from dateline.records import Span

__all__ = ["ANSWERED_LATER", "day_of_answer", "is_of_the_answer"]

ANSWERED_LATER = "when it was that somebody answered is told, not when it was"  # as a DateSpan's reason


JUDGED = r"\b(?:condemn|critici[sz]|denounc|deplor|regret)\w*"
# "On Monday condemned the raid", "met them on Monday and condemned Riga's raid, which killed nine".
JUDGEMENT = re.compile(rf"{JUDGED}(?<!ing)")
AND = re.compile(r"\band (?:also |again |\w+ly )?$")
NEXT_CLAUSE = re.compile(r"[;:]|\b(?:after|and|as|before|but|when|while)\b")  # "shelled it on Monday and Riga condemned the raid"
DETERMINER = r"(?:the|an?|its|their|his|her|this|that|[\w’'.-]+(?:['’]s|s['’]))"
OBJECT = rf" (?:(?!(?:about|after|against|as|at|by|for|in|of|over|to|with) )[\w’'.-]+ ){{0,4}}?(?P<of>{DETERMINER}) "
JUDGED_NOUN = re.compile(rf"{OBJECT}(?:(?!(?:and|as|but|by|in|of|or|to|with) )[\w’'-]+ ){{0,3}}")
JUDGED_CLAUSE = re.compile(rf"{OBJECT}(?P<noun>[^,;:]+?),? (?:(?:[a-z]+ )?which|that) (?:(?!and )[\w’'-]+ ){{0,5}}")


def is_of_the_answer(text: str, trigger: Span, span: Span, status: str) -> bool:
    """Whether the date at `span` is that on which what the trigger tells was answered."""
    judgement = _judgement(text, trigger) if status != "negated" else None
    return judgement is not None and _is_told_of_judgement(text, trigger, span, judgement)


def day_of_answer(text: str, trigger: Span, published: date | None) -> date | None:
    """The day on which somebody answered what the trigger tells, which was before; None where that is not told."""
    judgement = _judgement(text, trigger)
    if judgement is None:
        return None
    found = find_dates(text, published)
    days = (when.earliest for place, when in found if _is_told_of_judgement(text, trigger, place, judgement))
    return min((day for day in days if day), default=None)


def _judgement(text: str, trigger: Span) -> Span | None:
    """From where the verb begins by which somebody condemns what the trigger tells, by its noun or in a clause about it, to where
    its object does."""
    begin = sentence_bounds(text, trigger.start, trigger.end)[0]
    verb = next(reversed([*JUDGEMENT.finditer(text, begin, trigger.start)]), None)
    if verb is None:
        return None
    noun, clause = (each.fullmatch(text, verb.end(), trigger.start) for each in (JUDGED_NOUN, JUDGED_CLAUSE))
    found = noun or (clause if clause and last_cue(clause["noun"], 0) is None else None)
    return Span(verb.start(), found.start("of"), text[verb.start() : found.start("of")]) if found else None


def _is_told_of_judgement(text: str, trigger: Span, span: Span, judgement: Span) -> bool:
    """Whether the date at `span` is told of the verb that condemns, or of one before it of the same subject."""
    if span.start >= judgement.start:
        return span.end <= judgement.end
    between, begin = text[span.end : judgement.start], sentence_bounds(text, trigger.start, trigger.end)[0]
    if span.start < begin or AND.search(between):
        return span.start >= begin
    return last_cue(between, 0) != "past" and not NEXT_CLAUSE.search(between)
