"""Days by which something was to be done or was to end: they date nothing that an article tells."""

import re
from datetime import date

from dateline.calendar_names import A_WEEKDAY
from dateline.dating.old_deadlines import is_over
from dateline.dating.status import REACH, is_deadline, is_demanded_by
from dateline.records import Span

__all__ = ["is_due", "is_due_for_all", "tells_its_end", "was_to_end"]

SET = r"(?:due|set|scheduled|slated|supposed|expected|meant)"
END = r"to (?:have )?(?:end|finish|conclude|close|wrap(?:ped)? up)(?:e?d)?"
# "Was due to end on Friday": its end as it was planned; "is due to end on Friday" lies ahead.
TO_END = re.compile(
    rf"\b(?:(?<!is )(?<!are ){SET}|was|were) {END}(?: (?:on|by))? (?:(?:late|early) (?:on )?)?(?:the )?$",
)
# "The talks were due to end on Friday": they have begun; not "were meant to end the war", "was to conclude with a treaty".
ITS_END = re.compile(
    rf"[^.;:]{{0,80}}\b(?:was|were|had been) (?:{SET} )?{END}"
    r"(?=$|[.,;:]| (?:on|by|at|in|late|later|early|earlier|today|tomorrow|tonight|yesterday|this|next|without|but|and"
    rf"|{A_WEEKDAY})\b)",
    re.IGNORECASE,
)
ENCOUNTER = re.compile(r"\b(?:talks|negotiations|summit|meeting|conference|forum|session|round|visit)\b[^.;:]*$", re.IGNORECASE)


def is_due(text: str, span: Span, trigger: Span, status: str, published_on: date | None) -> bool:
    """Whether the words at `span` tell by when, and not when: of what has occurred, of a term that was over, of talks that
    were to end."""
    is_by = status == "occurred" and is_deadline(text, span.start, span.end, published_on)
    return is_by or is_over(text, span, published_on) or was_to_end(text, span.start, trigger)


def is_due_for_all(text: str, span: Span, published_on: date | None) -> bool:
    """Whether the words at `span` tell by when, whatever is told beside them: what is demanded, a term that was over, an end."""
    is_by = is_demanded_by(text, span.start, span.end) or was_to_end(text, span.start)
    return is_by or is_over(text, span, published_on)


def was_to_end(text: str, start: int, trigger: Span | None = None) -> bool:
    """Whether the date expression at `start` tells when something was to end, which is no day of it; of a trigger that is the
    ending itself ("the embassy was to close on Friday") it is, but for an encounter, which is no ending."""
    found = TO_END.search(text, max(0, start - 60), start)
    if found is None or trigger is None or not found.start() <= trigger.start < start:
        return found is not None
    return ENCOUNTER.search(text, max(0, found.start() - REACH), found.start()) is not None


def tells_its_end(behind: str) -> bool:
    """Whether the words behind an encounter say that it was to end, and not what it was to end."""
    return ITS_END.match(behind) is not None
