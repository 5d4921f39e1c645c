"""A plan that was to have been carried out on a weekday just gone by: "was to have freed them on Monday", "had been due to meet",
told on Thursday. Of one that was called off the day may lie ahead."""

import re
from dataclasses import replace
from datetime import date, timedelta

from dateline.dates.resolver import find_dates, resolve_date
from dateline.dating.failed_plans import HAD_BEEN, OTHER_CLAUSE, WEEKDAY, sentence_before
from dateline.dating.moved import PLANNED_FOR
from dateline.moving import UNDONE
from dateline.records import DateSpan, Span

__all__ = ["day_of_unkept_plan"]

WAS_TO_HAVE = re.compile(rf"{HAD_BEEN}[^.;:,]*$")
ON = re.compile(r"(?:\bon |(?<!\bby)(?<!\buntil)(?<!\bbefore)(?<!\bsince)(?<!\bfrom) )$")
BUT = re.compile(r"\bbut\b")  # "was to have met him on Monday, but it was called off": as a rule on the day or just before
NEARER = timedelta(days=3)  # such a weekday nearer than the one ahead


def day_of_unkept_plan(text: str, sentence: Span, trigger: Span, status: str, published: date | None) -> DateSpan | None:
    """The weekday, of the last three days, on which the plan that the trigger names was to have been carried out; None where none
    is told, or neither its sentence nor the one before leaves it standing."""
    if status not in ("negated", "planned") or published is None:
        return None
    off = UNDONE.search(sentence.text)
    if UNDONE.search(sentence_before(text, sentence)) or (off and not BUT.search(sentence.text, 0, off.start())):
        return None
    for place, _ in find_dates(sentence.text, published):
        start, end = sentence.start + place.start, sentence.start + place.end
        if WEEKDAY.fullmatch(place.text) and _is_its_plan(text, sentence, trigger, start):
            gone = resolve_date(text, start, end, published, "past")
            if gone.earliest and timedelta() < published - gone.earliest <= NEARER:
                return replace(gone, reason=PLANNED_FOR)
    return None


def _is_its_plan(text: str, sentence: Span, trigger: Span, day: int) -> bool:
    """Whether the words before a day tell of the trigger, or of what it names, that it was to have been on it."""
    told = WAS_TO_HAVE.search(text, sentence.start, day)
    if told is None or trigger.end > day or not ON.search(text, max(0, day - 9), day):
        return False
    between = text[trigger.end : day]
    return not OTHER_CLAUSE.search(between) and "," not in between
