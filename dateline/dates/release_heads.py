"""The stamp of a page ("Published 15 June 2022, 10:30"), which tells no more than when that was."""

import re

from dateline.calendar_names import YEAR

__all__ = ["is_stamp"]

# "Published 15 June 2022", "By Ada Lind | June 15, 2022", "15 June 2022, 10:30 | 3 min read": behind names, not in a clause.
BEFORE_STAMP = re.compile(
    r"[^\S\n]*(?:(?:[A-Z][\w.’'-]*|and|by|[|/•·–—-])[^\S\n]+){0,9}?"
    r"(?:(?:(?i:(?:first |last )?(?:published|updated|posted|modified)(?: on)?:?)|[|/•·–—-])[^\S\n]+)?"
)
BEHIND_STAMP = re.compile(
    r"(?:[ ,|–—-]{1,3}(?:at )?\d\d?[:.]\d\d(?: ?[AaPp]\.?[Mm]\b\.?)?)?(?: ?[A-Z]{1,4}\b)?[^\S\n]*"
    r"(?:$|\. ?(?:This|Last|Updated|Published)\b|[|/•·])",
    re.MULTILINE,
)
STAMPS = 600  # characters at the head of a page, in which it may stand


def is_stamp(text: str, start: int, end: int) -> bool:
    """Whether the date at [start, end) is that of a page, told in a line of its head that tells nothing else."""
    if start > STAMPS or not YEAR.search(text, start, end):
        return False
    line = text.rfind("\n", 0, start) + 1
    return BEFORE_STAMP.fullmatch(text, line, start) is not None and BEHIND_STAMP.match(text, end) is not None
