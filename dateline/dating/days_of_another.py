"""What was done "on the day that the fighting began", "on the day of the vote" or "on the day he took office" has the day of
that, which is no day told before."""

import re

from dateline.dates.tense import sentence_bounds
from dateline.records import Span

__all__ = ["ON_ITS_DAY", "is_on_its_day"]

ON_ITS_DAY = "on the day of something else, without a date"  # as a DateSpan's reason

DAY_OF = r"on the (?:very |same )?day (?:(?:that|when|on which|of|he|she|it|they|we)\b|I\b"
BEHIND = re.compile(rf"(?P<before>[^.;:]*?)(?<!, )\b{DAY_OF}|(?:the|its|their)\b|[A-Z])")  # not "on Monday, the day that"
# Not "on the same day he flew to Bonn, where he sued".
AT_THE_HEAD = re.compile(
    rf"\W*(?!(?i:on the same day) (?:he|she|it|they|we|I)\b)(?i:{DAY_OF}))[^,;:]*, "
    r"(?!(?:where|who|which|whose|and|but)\b)[^,;:]*$"
)
# The day may be that of another verb: "urged it to vote on the day that", "accused it of spying on the day of".
OTHER_CLAUSE = re.compile(r",|\b(?:who|which|that|after|before|because|while|and|but|to (?!(?:the|its|their)\b)[a-z]+|\w+ing)\b")


def is_on_its_day(text: str, trigger: Span) -> bool:
    """Whether the clause of the trigger tells so, behind it or at the head of its sentence."""
    begin, end = sentence_bounds(text, trigger.start, trigger.end)
    behind = BEHIND.match(text, trigger.end, end)
    is_behind = behind is not None and OTHER_CLAUSE.search(behind["before"]) is None
    return is_behind or AT_THE_HEAD.match(text[begin : trigger.start]) is not None
