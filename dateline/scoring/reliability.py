"""Whether certainty keeps its word: of the events with 0.7, seven in ten should be right as a whole."""

from collections import defaultdict
from collections.abc import Iterable
from typing import Any

__all__ = ["by_certainty"]

BINS = 5


def by_certainty(events: Iterable[tuple[float | None, bool]]) -> list[dict[str, Any]]:
    """For each fifth of [0, 1] in which there are any of the events (certainty, is right as a whole): the `least` of the fifth,
    the number of `events`, their mean `certainty` and the share of them that is `right`. What nothing weighed is left out."""
    fifths: dict[int, list[tuple[float, bool]]] = defaultdict(list)
    for certainty, is_right in events:
        if certainty is not None:
            fifths[min(int(certainty * BINS), BINS - 1)].append((certainty, is_right))
    return [
        {
            "least": fifth / BINS,
            "events": len(found),
            "certainty": round(sum(certainty for certainty, _ in found) / len(found), 3),
            "right": round(sum(is_right for _, is_right in found) / len(found), 3),
        }
        for fifth, found in sorted(fifths.items())
    ]
