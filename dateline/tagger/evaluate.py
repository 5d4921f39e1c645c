"""How well a tagger reads annotated passages: triggers, statuses, roles, calibration.

A predicted mention is right when its trigger overlaps a labelled one of the same type (each labelled one counts once);
an argument is right when its mention is and it overlaps a labelled argument of the same role.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from dateline.records import Mention
from dateline.tagger.corpus import MarkedMention, Passage
from dateline.tagger.corpus_records import as_mentions
from dateline.tagger.predict import Tagger, tag_at

__all__ = [
    "LOWEST",
    "Reading",
    "agreement",
    "calibration_error",
    "f_score",
    "figures",
    "pairs_of",
    "read_all",
    "read_at",
    "reliability",
]


LOWEST = 0.05  # readings hold no prediction below it
BINS = 10


@dataclass(frozen=True, slots=True)
class Reading:
    """A passage and what the tagger said at the lowest threshold."""

    passage: Passage
    mentions: tuple[Mention, ...]


def read_all(tagger: Tagger, passages: Iterable[Passage]) -> list[Reading]:
    """Read every passage with a threshold so low that any operating point can be cut from it afterwards."""
    return read_at(tagger, passages, (tagger.temperature,))[tagger.temperature]


def read_at(tagger: Tagger, passages: Iterable[Passage], temperatures: Sequence[float]) -> dict[float, list[Reading]]:
    """What `read_all` gives at each of several temperatures, in little more than the time of one."""
    eager = replace(tagger, threshold=LOWEST)
    readings: dict[float, list[Reading]] = {temperature: [] for temperature in temperatures}
    for passage in passages:
        for temperature, mentions in zip(temperatures, tag_at(eager, passage.text, temperatures)[1], strict=True):
            readings[temperature].append(Reading(passage, mentions))
    return readings


def agreement(first: Sequence[Passage], second: Sequence[Passage]) -> dict[str, Any]:
    """The figures of a second labelling of the same passages, with the first one as gold. Passages are paired by their
    text; those that only one labelled are left out and counted as `unpaired`."""
    labelled, texts = {passage.text: passage for passage in second}, {passage.text for passage in first}
    readings = [Reading(p, as_mentions(labelled[p.text])) for p in first if p.text in labelled]
    alone = sum(passage.text not in texts for passage in second)
    return figures(readings, 0.0) | {"unpaired": len(first) - len(readings) + alone}


def _overlap(a: tuple[int, int], b: tuple[int, int]) -> bool:
    return a[0] < b[1] and b[0] < a[1]


def pairs_of(reading: Reading, threshold: float) -> tuple[list[tuple[MarkedMention, Mention]], int, int]:
    """(matched pairs, labelled mentions, predicted mentions) at a threshold; the surest predictions choose first."""
    said = sorted((m for m in reading.mentions if m.confidence >= threshold), key=lambda m: -m.confidence)
    free = list(reading.passage.mentions)
    pairs = []
    for mention in said:
        span = (mention.trigger.start, mention.trigger.end)
        for gold in free:
            if gold.type == mention.type and _overlap((gold.start, gold.end), span):
                pairs.append((gold, mention))
                free.remove(gold)
                break
    return pairs, len(reading.passage.mentions), len(said)


def f_score(right: int, gold: int, said: int, beta: float = 1.0) -> float:
    """The F-measure (van Rijsbergen 1979); 0 where nothing is right."""
    if not right:
        return 0.0
    precision, recall = right / said, right / gold
    return (1 + beta**2) * precision * recall / (beta**2 * precision + recall)


def figures(readings: Sequence[Reading], threshold: float) -> dict[str, Any]:
    """Trigger P, R, F1 (all and by type), status accuracy, role F1, false alarms on passages without an event."""
    counts: Counter[str] = Counter()
    by_type: dict[str, Counter[str]] = {}
    for reading in readings:
        pairs, gold, said = pairs_of(reading, threshold)
        counts.update(right=len(pairs), gold=gold, said=said)
        quiet = not reading.passage.mentions
        counts.update(quiet=quiet, alarmed=quiet and said > 0, passages=1)
        for marked, mention in pairs:
            by_type.setdefault(marked.type, Counter()).update(right=1)
            counts.update(status=marked.status == mention.status)
            counts.update(_roles(marked, mention))
        for marked in reading.passage.mentions:
            by_type.setdefault(marked.type, Counter()).update(gold=1)
        for mention in reading.mentions:
            if mention.confidence >= threshold:
                by_type.setdefault(mention.type, Counter()).update(said=1)
    return {
        "passages": counts["passages"],
        "trigger": _prf(counts["right"], counts["gold"], counts["said"]),
        "status": round(counts["status"] / max(counts["right"], 1), 3),
        "role": _prf(counts["role_right"], counts["role_gold"], counts["role_said"]),
        "alarmed": round(counts["alarmed"] / max(counts["quiet"], 1), 3),
        "by_type": {name: _prf(c["right"], c["gold"], c["said"]) for name, c in sorted(by_type.items())},
    }


def _roles(marked: MarkedMention, mention: Mention) -> dict[str, int]:
    """Arguments of one matched mention: labelled, said, right."""
    free = list(marked.arguments)
    right = 0
    for argument in mention.arguments:
        for gold in free:
            if gold[0] == argument.role and _overlap(gold[1:], (argument.span.start, argument.span.end)):
                right += 1
                free.remove(gold)
                break
    return {"role_gold": len(marked.arguments), "role_said": len(mention.arguments), "role_right": right}


def _prf(right: int, gold: int, said: int) -> dict[str, float]:
    return {
        "precision": round(right / said, 3) if said else 0.0,
        "recall": round(right / gold, 3) if gold else 0.0,
        "f1": round(f_score(right, gold, said), 3),
        "gold": gold,
    }


def reliability(readings: Sequence[Reading], threshold: float) -> list[dict[str, float]]:
    """For each tenth of confidence: mean confidence, share right, number of mentions."""
    boxes: list[list[tuple[float, bool]]] = [[] for _ in range(BINS)]
    for reading in readings:
        right = {id(mention) for _, mention in pairs_of(reading, threshold)[0]}
        for mention in reading.mentions:
            if mention.confidence >= threshold:
                box = min(int(mention.confidence * BINS), BINS - 1)
                boxes[box].append((mention.confidence, id(mention) in right))
    return [
        {"confidence": sum(c for c, _ in box) / len(box), "right": sum(r for _, r in box) / len(box), "n": len(box)}
        for box in boxes
        if box
    ]


def calibration_error(readings: Sequence[Reading], threshold: float) -> float:
    """Expected calibration error (Guo et al. 2017) over ten bins."""
    boxes = reliability(readings, threshold)
    total = sum(box["n"] for box in boxes)
    return sum(box["n"] * abs(box["confidence"] - box["right"]) for box in boxes) / total if total else 0.0
