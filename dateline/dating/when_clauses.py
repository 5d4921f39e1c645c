"""A clause that hangs on a date, "in 2014, when she fled": what it tells happened then, even where the date only compares what
its main clause tells ("the worst raid since March, when jets hit a convoy")."""

import re

from dateline.dates.tense import sentence_bounds
from dateline.records import Span

__all__ = ["OF_THE_CLAUSE", "OPENING", "THEN", "hangs_on", "of_the_clause"]

OF_THE_CLAUSE = "the date on which its clause hangs"  # as a DateSpan's reason

THEN = re.compile(
    r"\s*,? (?:when|where|(?:in|during) which|the (?:year|month|week|day|night)(?: that| when| in which)?(?! (?:after|before)))\b"
    r"(?!.*[;:])",
    re.IGNORECASE,
)
OPENING = re.compile(r"(?:ever |not )?since |until |before |after |from |by ", re.IGNORECASE)


def hangs_on(text: str, span: Span, trigger: Span) -> bool:
    """Whether the trigger stands in a clause that hangs on the date: "since 2014, when she [fled]"."""
    if trigger.start < span.end or not THEN.match(text[span.end : trigger.end]):
        return False
    return trigger.start < sentence_bounds(text, span.start, span.end)[1]


def of_the_clause(text: str, span: Span, trigger: Span) -> Span:
    """The bare date of an argument on which the trigger's clause hangs: "since [2 March], when troops closed it"."""
    opening = OPENING.match(span.text)
    if opening is None or not hangs_on(text, span, trigger):
        return span
    begin = span.start + opening.end()
    return Span(begin, span.end, text[begin : span.end])
