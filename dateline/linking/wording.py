"""How much of their wording two texts share."""

import re
from functools import lru_cache

__all__ = ["overlap", "words_of"]

_STOP = frozenset(
    re.split(" ", "the a an of to in on and for with at by from its his her their that over after was has had will")
)


@lru_cache(maxsize=100_000)
def words_of(text: str) -> frozenset[str]:
    return frozenset(w[:6] for w in re.findall(r"[a-z0-9]+", text.lower()) if w not in _STOP)


def overlap(left: frozenset[str], right: frozenset[str]) -> float:
    """Share of the smaller set that the other has too; 0 where one is empty."""
    return len(left & right) / min(len(left), len(right)) if left and right else 0.0
