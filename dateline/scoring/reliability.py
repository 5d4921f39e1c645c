"""How many are right: of all, and whether certainty keeps its word: of the events with 0.7, seven in ten should be right as a
whole."""

from collections import defaultdict
from collections.abc import Sequence
from typing import Any

__all__ = ["CUTS", "by_certainty", "certainty_svg", "scores"]

Event = tuple[float | None, bool]  # its certainty, and whether it is right as a whole
CUTS = ("0.3", "0.5", "0.7")  # least certainties that the plot names and the page offers
STEPS = 50


def scores(right: int, found: int, gold: int) -> dict[str, float]:
    """Precision, recall and F1, where so many are right of those found and of those of gold."""
    precision, recall = right / max(found, 1), right / max(gold, 1)
    f1 = 2 * precision * recall / (precision + recall) if right else 0.0
    return {"precision": round(precision, 3), "recall": round(recall, 3), "f1": round(f1, 3)}


def by_certainty(events: Sequence[Event], bins: int = 5) -> list[dict[str, Any]]:
    """For each of so many equal parts of [0, 1] in which there are any of the events: the `least` certainty of the part, the
    number of `events`, their mean `certainty` and the share of them that is `right`. What nothing weighed is left out."""
    parts: dict[int, list[tuple[float, bool]]] = defaultdict(list)
    for certainty, is_right in events:
        if certainty is not None:
            parts[min(int(certainty * bins), bins - 1)].append((certainty, is_right))
    return [
        {
            "least": round(part / bins, 3),
            "events": len(found),
            "certainty": round(sum(certainty for certainty, _ in found) / len(found), 3),
            "right": round(sum(is_right for _, is_right in found) / len(found), 3),
        }
        for part, found in sorted(parts.items())
    ]


def certainty_svg(events: Sequence[Event], title: str) -> str:
    """The plot: the share of right events by certainty, and what cutting at a least certainty gives: precision, and how many of
    the right events found are kept."""
    from dateline.tagger.plot import reliability_svg

    parts = by_certainty(events, 10)
    bins = [{"confidence": part["certainty"], "right": part["right"], "n": part["events"]} for part in parts]
    cuts = [_cut(events, step / STEPS) for step in range(STEPS)]
    named = {cut: _cut(events, float(cut)) for cut in CUTS}
    curve = [cut for cut in cuts if cut != (0.0, 0.0)]
    return reliability_svg(bins, curve, named, title, "certainty", "share of the right ones kept")


def _cut(events: Sequence[Event], least: float) -> tuple[float, float]:
    """(share of right ones among the events that are certain enough, share of the right ones that these are)."""
    kept = [is_right for certainty, is_right in events if certainty is not None and certainty >= least]
    return sum(kept) / max(len(kept), 1), sum(kept) / max(sum(is_right for _, is_right in events), 1)
