"""Days by which something was to be done or was to end: they date nothing that an article tells."""

from datetime import date

from dateline.dates.old_deadlines import is_over
from dateline.dates.status import is_deadline, was_to_end
from dateline.records import Span

__all__ = ["is_due"]


def is_due(text: str, span: Span, trigger: Span, status: str, published_on: date | None) -> bool:
    """Whether the words at `span` tell by when, and not when: of what has occurred, of a term that was over, of talks that
    were to end."""
    is_by = status == "occurred" and is_deadline(text, span.start, span.end, published_on)
    return is_by or is_over(text, span, published_on) or was_to_end(text, span.start, trigger)
