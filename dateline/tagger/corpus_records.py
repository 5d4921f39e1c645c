"""What the annotated texts are read into: passages with their marked mentions."""

from dataclasses import dataclass, field
from datetime import date

from dateline.records import Argument, Mention, Span
from dateline.sentences import sentence_spans

__all__ = ["ROLE_OF", "STATUS_OF", "MarkedMention", "Passage", "as_mentions"]

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
    """A clean text with its mentions; `style`, `states`, `flags` and the day of publication come from the header,
    `line` is that of the text."""

    passage_id: str
    text: str
    mentions: tuple[MarkedMention, ...]
    style: str = ""
    states: tuple[str, ...] = ()
    flags: tuple[str, ...] = ()
    line: int = field(default=0, compare=False, repr=False)
    published: date | None = field(default=None, compare=False, repr=False)


def as_mentions(passage: Passage) -> tuple[Mention, ...]:
    """The labelled mentions of a passage, as a tagger that is always right and always sure would find them."""

    def span(start: int, end: int) -> Span:
        return Span(start, end, passage.text[start:end])

    sentences = sentence_spans(passage.text)
    return tuple(
        Mention(
            marked.type,
            marked.status,
            span(marked.start, marked.end),
            1.0,
            tuple(Argument(role, span(a, b), 1.0) for role, a, b in marked.arguments),
            next((span(a, b) for a, b in sentences if a <= marked.start < b), None),
        )
        for marked in passage.mentions
    )
