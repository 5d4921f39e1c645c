"""What people decided about grouping, as the linking rule heeds it."""

from dataclasses import dataclass

__all__ = ["NOTHING", "Decided", "Pair"]

Pair = tuple[str, str]  # keys of reports, the smaller one first


@dataclass(frozen=True, slots=True)
class Decided:
    """What a person decided about reports, by their keys: pairs to be joined, pairs to be kept apart, and reports that no
    other may join but a copy of their text."""

    joined: tuple[Pair, ...] = ()
    parted: frozenset[Pair] = frozenset()
    alone: frozenset[str] = frozenset()


NOTHING = Decided()
