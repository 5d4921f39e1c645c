"""The day on which somebody answered an act is not that of the act: "on Tuesday Peru condemned the raid on Ried", "the raid on
Ried was condemned by Peru on Tuesday"."""

import re
from datetime import date

from dateline.dates.resolver import find_dates
from dateline.dates.tense import last_cue, sentence_bounds
from dateline.records import Span

__all__ = ["ANSWERED_LATER", "day_of_answer", "is_of_the_answer"]

ANSWERED_LATER = "when it was that somebody answered is told, not when it was"  # as a DateSpan's reason

# What is said or felt about what is done, not "was ordered", "was announced", which tell of the act itself.
ANSWERED = re.compile(
    r"\b(?:was|were|has been|have been) (?:also |\w+ly )?(?:condemned|critici[sz]ed|denounced|deplored|dismissed|hailed|praised"
    r"|regretted|rejected|slammed|welcomed|turned down|called [a-z]+)(?= (?:by|on|late|early|last|yesterday|in)\b)"
    r"(?![^.;]*\bhours (?:after|later)\b)"  # on that day
)
OTHER_CLAUSE = re.compile(r"[;:,]|\b(?:but|as|while|after|when|before|because|since|although|though|that|which|who)\b")
OPENS = re.compile(r"\W*(?:(?:on|late|early) )*", re.IGNORECASE)

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
    return status != "negated" and _is_told_of(text, trigger, span, _verb_of_answer(text, trigger), _judgement(text, trigger))


def day_of_answer(text: str, trigger: Span, published: date | None) -> date | None:
    """The day on which somebody answered what the trigger tells, which was before; None where that is not told."""
    verb, judgement = _verb_of_answer(text, trigger), _judgement(text, trigger)
    if verb is None and judgement is None:
        return None
    days = (when.earliest for place, when in find_dates(text, published) if _is_told_of(text, trigger, place, verb, judgement))
    return min((day for day in days if day), default=None)


def _is_told_of(text: str, trigger: Span, span: Span, verb: int | None, judgement: Span | None) -> bool:
    """Whether the date at `span` is told of either, if there is one: behind the verb, or at the head of its sentence."""
    if judgement is not None and _is_told_of_judgement(text, trigger, span, judgement):
        return True
    begin, end = sentence_bounds(text, trigger.start, trigger.end)
    opens = OPENS.fullmatch(text, begin, span.start) is not None and not text.startswith(("’", "'"), span.end)
    return verb is not None and (verb <= span.start < end or (span.end <= trigger.start and opens))


def _verb_of_answer(text: str, trigger: Span) -> int | None:
    """Where the passive verb of an answer begins whose subject the trigger names: "the raid", "its decision to raid"."""
    begin, end = sentence_bounds(text, trigger.start, trigger.end)
    answer = ANSWERED.search(text, trigger.end, end)
    is_verb = last_cue(text[trigger.start : trigger.end], 0) == "past" and not text[begin : trigger.start].endswith("to ")
    between = text[trigger.end : answer.start()] if answer else ""
    is_apart = is_verb or OTHER_CLAUSE.search(between) or last_cue(between, 0) == "past"
    return answer.start() if answer and not is_apart else None


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
