"""States to which another is only compared: "compared to Chad, Mali expelled more diplomats" tells of no Chadians."""

import re

__all__ = ["is_contrasted"]

REACH = 40  # characters
CONTRAST = re.compile(
    r"\b(?:unlike|compared (?:with|to)|in contrast to|as opposed to|rather than|instead of) (?:the |neighbou?ring )?$",
    re.IGNORECASE,
)
WHERE = re.compile(r"[\w’'.-]+(?: [A-Z][\w’'.-]*)*, (?:where|whose)\b")  # "unlike Chad, where the police shot at them"


def is_contrasted(text: str, at: int) -> bool:
    """Whether the state named there is one to which another is compared, and nothing is told of it itself."""
    return CONTRAST.search(text, max(0, at - REACH), at) is not None and WHERE.match(text, at) is None
