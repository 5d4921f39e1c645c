"""What the annotated texts are read into: passages with their marked mentions."""

from dataclasses import dataclass, field

__all__ = ["ROLE_OF", "STATUS_OF", "MarkedMention", "Passage"]

STATUS_OF = {"": "occurred", "g": "ongoing", "p": "planned", "s": "possible", "n": "negated"}
ROLE_OF = {"I": "initiator", "R": "recipient", "O": "object", "P": "place", "D": "date"}


@dataclass(frozen=True, slots=True)
class MarkedMention:
    """One annotated trigger: [start, end) in the clean text, and its arguments as (role, start, end)."""

    type: str
    status: str
    start: int
    end: int
    arguments: tuple[tuple[str, int, int], ...] = ()
    event: int = 0


@dataclass(frozen=True, slots=True)
class Passage:
    """A clean text with its mentions; `style`, `states` and `flags` come from the header, `line` is that of the text."""

    passage_id: str
    text: str
    mentions: tuple[MarkedMention, ...]
    style: str = ""
    states: tuple[str, ...] = ()
    flags: tuple[str, ...] = ()
    line: int = field(default=0, compare=False, repr=False)
