"""A plan that the sentence before tells as called off or put off: "Fiji cancelled a visit to Tonga on Tuesday. Its premier had
been due in May." It is none any more, its day lies behind that of the calling off, and both sentences tell one event."""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from dateline.calendar_names import A_WEEKDAY
from dateline.dates.resolver import find_dates, resolve_date
from dateline.dating.moved import A_MONTH, A_YEAR_OR_SO, PLANNED_FOR
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
WEEKDAY = re.compile(rf"(?:(?:late|early) (?:on )?)?{A_WEEKDAY}", re.IGNORECASE)
OTHER_CLAUSE = re.compile(r"\b(?:after|before|because|that|but|while|when|which|who)\b|[;:.]")
REACH, A_WEEK = 30, timedelta(days=7)  # characters between the two sentences, which may be two paragraphs


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
        is_gone = WEEKDAY.fullmatch(place.text) and gone.earliest < published and _called_off_on(last, published) < gone.earliest
        return replace(gone if has_come or is_gone else ahead, reason=PLANNED_FOR)
    return None


def sentence_before(text: str, sentence: Span) -> str:
    """What stands right before a sentence, up to 400 characters of it."""
    return re.split(r"[.!?]\s+(?=[A-Z])|\n+", text[max(0, sentence.start - 400) : sentence.start].rstrip())[-1]


def _called_off_on(sentence: str, published: date) -> date:
    """The weekday of the last week that the sentence names, else the day of publication."""
    days = (span.earliest for place, span in find_dates(sentence, published) if WEEKDAY.fullmatch(place.text))
    return min((day for day in days if day and published - day < A_WEEK), default=published)


def dated_by_their_plan(mentions: Sequence[Mention]) -> list[Mention]:
    """The mentions of an article; what was called off has the day that the next sentence tells of its plan."""
    return [_dated(mention, mentions) for mention in mentions]


def _dated(mention: Mention, mentions: Sequence[Mention]) -> Mention:
    if mention.status != "negated" or mention.date.reason == PLANNED_FOR:
        return mention
    plans = (m for m in mentions if (m.type, m.status, m.date.reason) == (mention.type, "negated", PLANNED_FOR))
    plan = next((m for m in plans if _is_due(m) and _is_off_before(m, mention) and not _are_others(m, mention)), None)
    return replace(mention, date=plan.date) if plan else mention


def _are_others(one: Mention, other: Mention) -> bool:
    """Whether both have initiators with codes, and none in common."""
    first, second = ({p.code for a in m.arguments if a.role == "initiator" for p in a.actors if p.code} for m in (one, other))
    return bool(first and second and not first & second)
