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
# What lasts until it is undone; not "met the pilots and freed them in May".
LASTING = re.compile(
    r"\b(?:arrest|detain|detention|jail|imprison|intern|sentenc|seiz|captur"
    r"|h[eo]ld(?! talks)|kidnap|abduct|took(?! part)|clos|shut|cut"
    r"|sever|br[eo]k|suspend|expel|recall|withdr|ban(?:s|n|\b)|barr|impos|block|sanction|embargo|tariff|curb|restrict"
    r"|measure|fr[eo]{1,2}z"
    r"|annex|occup|confiscat|halt|sent|send|deploy|mobili[sz]|sign|agree|accord|pact|deal\b|treaty|join|adopt|ratif|recogni[sz]|accept"
    r"|declar|announc|introduc|slapp?)",
    re.IGNORECASE,
)
EXPELLED = re.compile(r"\bexpel|\bexpul", re.IGNORECASE)
LET_BACK = re.compile(r"[^;:]*\b(?:readmitted|let) ")  # not "expelled them and returned them to Suva in May", one matter
# Not "arrested three and expelled them in May", one matter.
UNDONE_LATER = re.compile(
    rf"[^;:]*?(?:,? and|,? but|,)(?: then| later| again| \w+ly)? (?:(?!expel|recall){UNDO} {THEM}|{BACK})"
    r"(?:(?! and | but )[^,;:])*"
)


def is_undone_later(text: str, trigger: Span, published: date | None) -> bool:
    """Whether the next verb of the trigger's sentence tells on which day what the trigger tells was undone."""
    if not _may_be_undone(text, trigger) or UNDONE_LATER.match(text, trigger.end) is None:
        return False
    end = sentence_bounds(text, trigger.start, trigger.end)[1]
    starts = [place.start for place, _ in find_dates(text, published) if trigger.end <= place.start < end]
    return any(UNDONE_LATER.fullmatch(text, trigger.end, start) for start in starts)


def is_of_its_undoing(text: str, trigger: Span, start: int) -> bool:
    """Whether the date that begins at `start` is told of the verb that undoes what the trigger tells, or stands behind it."""
    is_behind = trigger.end <= start and _may_be_undone(text, trigger)
    return is_behind and UNDONE_LATER.match(text, trigger.end, start) is not None


def _may_be_undone(text: str, trigger: Span) -> bool:
    """Whether what the trigger tells lasts until it is undone; who is expelled is so until he is let back."""
    words = text[trigger.start : trigger.end]
    if EXPELLED.search(words):
        return LET_BACK.match(text, trigger.end) is not None
    return LASTING.search(words) is not None
