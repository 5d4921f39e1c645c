"""Of reports of reports the inner one tells by when a thing was done: "said on Thursday that Chad had told it on Monday that Togo
had recalled its envoy": on the Monday."""

import re

from dateline.dates.spoken import SAID

__all__ = ["is_retold"]

INNER = re.compile(rf"{SAID}[^,;:]*? had (?:told|said|[a-z]+ed)\b[^,;:]* $", re.IGNORECASE)
THAT_IT_HAD = re.compile(r" that (?:(?!that\b|who\b|which\b)[^\s,;:]+ ){1,8}?had (?:also |already |just |since )?$")


def is_retold(before: str, between: str) -> bool:
    """Whether a date, with these words before it and between it and the trigger, is that of a telling which is itself told, and
    the trigger tells what had been done by then."""
    return THAT_IT_HAD.fullmatch(between) is not None and INNER.search(before) is not None
