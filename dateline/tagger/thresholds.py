"""From which chance on a trigger is said, at an operating point: chosen on passages held out."""

from collections.abc import Sequence
from dataclasses import replace

from dateline.ontology import SIDES
from dateline.tagger.evaluate import Reading, f_score, pairs_of

__all__ = ["FEWEST", "best_threshold"]

TOLERANCE = 0.005
ARTICLE = 1500  # characters from which on a text of the corpus is a whole article
FEWEST = 20  # held-out mentions that say where to cut


def best_threshold(readings: Sequence[Reading], beta: float) -> float:
    """A threshold whose F-beta of triggers is within half a point of the best: beta below 1 for precision, above 1 for
    recall. The curve is flat at its top: where recall counts the lowest such threshold (what is said can be left out by
    confidence, what is not said is lost), else the middle one, which the sample moves least. Only mentions that name a
    participant count: no others make an event. Each kind of text counts alike, as articles hold most mentions."""
    kinds = _kinds([_with_participants(reading) for reading in readings])

    def score(threshold: float) -> float:
        return sum(_score(kind, threshold, beta) for kind in kinds) / len(kinds)

    scores = {step / 50: score(step / 50) for step in range(3, 48)}
    best = max(scores.values())
    good = sorted(threshold for threshold, reached in scores.items() if reached >= best - TOLERANCE)
    return good[0] if beta > 1 else good[len(good) // 2]


def _score(readings: Sequence[Reading], threshold: float, beta: float) -> float:
    totals = [0, 0, 0]
    for reading in readings:
        pairs, gold, said = pairs_of(reading, threshold)
        totals = [totals[0] + len(pairs), totals[1] + gold, totals[2] + said]
    return f_score(totals[0], totals[1], totals[2], beta)


def _kinds(readings: Sequence[Reading]) -> list[list[Reading]]:
    """The readings of short passages, of whole articles and of documents labelled elsewhere, which have no style. A kind of too
    few mentions counts with the one that has most: a single reviewed sentence would weigh as much as all articles."""
    piles: dict[str, list[Reading]] = {}
    for reading in readings:
        long = "article" if len(reading.passage.text) > ARTICLE else "passage"
        piles.setdefault(long if reading.passage.style else "elsewhere", []).append(reading)
    most, *others = sorted(piles.values(), key=_labelled, reverse=True)
    few = [reading for pile in others if _labelled(pile) < FEWEST for reading in pile]
    return [most + few, *(pile for pile in others if _labelled(pile) >= FEWEST)]


def _labelled(readings: Sequence[Reading]) -> int:
    return sum(len(reading.passage.mentions) for reading in readings)


def _with_participants(reading: Reading) -> Reading:
    """The reading without the mentions, labelled or said, that have neither initiator nor recipient."""
    marked = tuple(m for m in reading.passage.mentions if any(role in SIDES for role, _, _ in m.arguments))
    said = tuple(m for m in reading.mentions if any(a.role in SIDES for a in m.arguments))
    return replace(reading, passage=replace(reading.passage, mentions=marked), mentions=said)
