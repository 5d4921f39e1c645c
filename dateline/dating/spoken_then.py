"""What was said on the day of which the text tells: "Norway quit on 3 May. “We regret it,” it said"."""

import re

from dateline.calendar_names import A_WEEKDAY
from dateline.dates.tense import last_cue
from dateline.quotes import is_quoted
from dateline.records import Span

__all__ = ["is_spoken_then"]

# “We deeply deplore the loss of life,” the agency said: speaking is what was done; “we shelled them” tells of something else.
WE_NOW = re.compile(r"\b(?:[Ww]e|I) (?:(?:(?P<are>are|am)|all|also|both|do|again|\w+ly) )*$")
IT_SAID = re.compile(
    rf"[^”\"\n]*[”\"],? (?![^.\n]*(?:\b(?i:{A_WEEKDAY}|today|yesterday|last)\b|\d))"
    r"[^.;\n“\"]{0,80}?\b(?:said|told|wrote|added|declared|asked|warned)\b"
)


def is_spoken_then(text: str, trigger: Span) -> bool:
    """Whether the trigger, in the present tense of a quotation, is what somebody did by his words, of whom a past tense tells."""
    we = WE_NOW.search(text[max(0, trigger.start - 40) : trigger.start])
    if we is None or not is_quoted(text, trigger.start):
        return False
    is_now = we["are"] is not None or last_cue(text[trigger.start : trigger.end], 0) != "past"
    return is_now and IT_SAID.match(text, trigger.end) is not None
