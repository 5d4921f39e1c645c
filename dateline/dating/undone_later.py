"""What was undone later has not the day of its undoing: "cut ties with Riga and restored them in 2014", "jailed a consul and
freed him in March"."""

import re
from datetime import date

from dateline.dates.bare_relatives import UNDO
from dateline.dates.resolver import find_dates
from dateline.dates.tense import sentence_bounds
from dateline.records import Span

__all__ = ["is_of_its_undoing", "is_undone_later"]

THEM = r"(?:them|it|him|her)\b"
BACK = rf"(?:readmitted {THEM}|(?:sent|took|gave|handed|brought|let) {THEM} (?:back|go|home)\b)"
# Not "arrested three and expelled them in May", one matter.
UNDONE_LATER = re.compile(
    rf"[^;:]*?(?:,? and|,? but|,)(?: then| later| again| \w+ly)? (?:(?!expel|recall){UNDO} {THEM}|{BACK})"
    r"(?:(?! and | but )[^,;:])*"
)


def is_undone_later(text: str, trigger: Span, published: date | None) -> bool:
    """Whether the next verb of the trigger's sentence tells on which day what the trigger tells was undone."""
    if UNDONE_LATER.match(text, trigger.end) is None:
        return False
    end = sentence_bounds(text, trigger.start, trigger.end)[1]
    starts = [place.start for place, _ in find_dates(text, published) if trigger.end <= place.start < end]
    return any(UNDONE_LATER.fullmatch(text, trigger.end, start) for start in starts)


def is_of_its_undoing(text: str, trigger: Span, start: int) -> bool:
    """Whether the date that begins at `start` is told of the verb that undoes what the trigger tells, or stands behind it."""
    return trigger.end <= start and UNDONE_LATER.match(text, trigger.end, start) is not None
