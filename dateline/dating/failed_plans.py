"""A plan that the sentence before tells as called off or put off: "Fiji cancelled a visit to Tonga on Tuesday. Its premier had
been due in May." It is none any more, its day lies behind that of the calling off, and both sentences tell one event."""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from dateline.dates.resolver import find_dates
from dateline.dating.moved import PLANNED_FOR, day_of_plan
from dateline.moving import UNDONE
from dateline.ontology import ENCOUNTERS
from dateline.records import DateSpan, Mention, Span

__all__ = ["dated_by_their_plan", "day_of_failed_plan"]

DUE = r"(?:due|expected|scheduled|set|slated|supposed|planning|hoping)"
HAD_BEEN = rf"\b(?:had (?:been )?(?:{DUE}|planned|hoped|intended)|(?:was|were) to have)\b"
# Of whom the sentence before tells: "he was due to arrive", "the two were to meet".
WAS = (
    r"^(?:He|She|They|The (?:two|leaders?|ministers?|president|premier|visit|trip|talks|meeting|summit))(?: [\w-]+){0,3}?"
    rf" (?:was|were) (?:{DUE}\b|to\b)"
)
WAS_DUE = re.compile(rf"(?:{HAD_BEEN}|{WAS})[^.;:,]*$")
REACH = 30  # characters between the two sentences, which may be two paragraphs


def _is_due(mention: Mention) -> bool:
    """Whether the words before the trigger, or it with them, tell an encounter that was to be."""
    sentence = mention.sentence
    return bool(sentence and mention.type in ENCOUNTERS and _words_of_plan(sentence, mention.trigger))


def _words_of_plan(sentence: Span, trigger: Span) -> bool:
    return WAS_DUE.search(sentence.text[: trigger.end - sentence.start]) is not None


def _is_off_before(mention: Mention, other: Mention) -> bool:
    """Whether another mention, in the sentence before, tells an encounter that is called off."""
    own, told = mention.sentence, other.sentence
    is_off = own and told and other.status in ("negated", "planned") and other.type in ENCOUNTERS and UNDONE.search(told.text)
    return bool(is_off and own and told and 0 <= own.start - told.end <= REACH)


def day_of_failed_plan(text: str, sentence: Span, trigger: Span, status: str, published: date | None) -> DateSpan | None:
    """The day for which an encounter had been planned that was called off in the sentence before; None where none is told."""
    last = re.split(r"[.!?]\s+(?=[A-Z])|\n+", text[max(0, sentence.start - 400) : sentence.start].rstrip())[-1]
    if status != "negated" or published is None or not UNDONE.search(last) or not _words_of_plan(sentence, trigger):
        return None
    place = next((place for place, _ in find_dates(sentence.text, published)), None)
    if place is None:
        return None
    when = day_of_plan(text, sentence.start + place.start, sentence.start + place.end, published)
    return replace(when, reason=PLANNED_FOR) if when.earliest else None


def dated_by_their_plan(mentions: Sequence[Mention]) -> list[Mention]:
    """The mentions of an article; what was called off has the day that the next sentence tells of its plan."""
    return [_dated(mention, mentions) for mention in mentions]


def _dated(mention: Mention, mentions: Sequence[Mention]) -> Mention:
    if mention.status != "negated" or mention.date.reason == PLANNED_FOR:
        return mention
    plans = (m for m in mentions if (m.type, m.status, m.date.reason) == (mention.type, "negated", PLANNED_FOR))
    plan = next((m for m in plans if _is_due(m) and _is_off_before(m, mention)), None)
    return replace(mention, date=plan.date) if plan else mention
