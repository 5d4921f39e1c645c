"""What is asked of an article where the words do not say whose an actor is: 'the police', where they stand, who stands before."""

from collections.abc import Sequence
from dataclasses import dataclass

from dateline.actors.phrases import Phrase
from dateline.actors.reading_names import Reading
from dateline.resolve.earlier import Earlier

__all__ = ["Case"]


@dataclass(frozen=True, slots=True)
class Case:
    """A conjunct that does not say by itself whose it is: what it says, where it stands, what stands before it."""

    phrase: Phrase
    reading: Reading
    at: int
    earlier: Sequence[Earlier]
