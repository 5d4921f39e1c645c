"""What the first network finds in a batch of windows: triggers, and the spans beside each with the chances of every role."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from dateline.tagger import decode
from dateline.tagger.windows import Window

__all__ = ["Candidate", "Read", "SpanRoles", "candidates"]


@dataclass(slots=True)
class SpanRoles:
    """A span, its words [first, end) in the window, its kind (index into KINDS), and its chances of no role and of each role."""

    first: int
    end: int
    kind: int
    chances: list[float]


@dataclass(slots=True)
class Candidate:
    """A trigger: its words [first, end) in the window, its type (index into TYPES), how likely it is one, the chances of each
    status, and the spans of its paragraph."""

    window: Window
    first: int
    end: int
    type: int
    chance: float
    statuses: list[float]
    spans: list[SpanRoles]

    @property
    def start(self) -> int:
        """The character of the article where the trigger starts."""
        return self.window.words[self.first][0]

    @property
    def stop(self) -> int:
        """The character behind the trigger."""
        return self.window.words[self.end - 1][1]


@dataclass(frozen=True, slots=True)
class Read:
    """Windows of a text that a network has read: `words` are the vectors [B, W, H] of their words."""

    network: Any
    words: Any
    text: str
    windows: Sequence[Window]


def candidates(read: Read, temperature: float, threshold: float, span_threshold: float) -> list[Candidate]:
    """The triggers of at least `threshold` that the windows own, in text order, with the spans of at least `span_threshold`."""
    import torch

    chances = (read.network.triggers(read.words).float() / temperature).softmax(-1)
    blocks = [decode.blocks(read.text, window) for window in read.windows]
    triggers = [
        (row, *t)
        for row, w in enumerate(read.windows)
        for t in decode.triggers(chances[row, : len(w.words)], w, threshold, blocks[row])
    ]
    if not triggers:
        return []
    t = torch.tensor([item[:4] for item in triggers])
    statuses = read.network.statuses(read.words, t[:, 0], t[:, 1:3], t[:, 3]).float().softmax(-1).tolist()
    found = [
        Candidate(read.windows[row], first, end, kind, chance, status, [])
        for (row, first, end, kind, chance), status in zip(triggers, statuses, strict=True)
    ]
    _add_spans(read, blocks, [item[0] for item in triggers], found, span_threshold)
    return found


def _add_spans(
    read: Read, blocks: Sequence[list[int]], rows: Sequence[int], found: Sequence[Candidate], threshold: float
) -> None:
    """Give each trigger the spans of its window that stand in its paragraph; `rows` are the windows' places in the batch."""
    import torch

    from dateline.tagger.model import Pairs

    chances = read.network.spans(read.words).float().softmax(-1)
    paragraphs = {row: decode.paragraphs(read.text, read.windows[row]) for row in set(rows)}
    spans = {row: decode.spans(chances[row, : len(read.windows[row].words)], threshold, blocks[row]) for row in set(rows)}
    pairs = [
        (i, row, *span)
        for i, row in enumerate(rows)
        for span in spans[row]
        if paragraphs[row][found[i].first] == paragraphs[row][span[0]]
    ]
    if not pairs:
        return
    p = torch.tensor([(row, found[i].first, found[i].end, found[i].type, *span[:3]) for i, row, *span in pairs])
    roles = read.network.roles(read.words, Pairs(p[:, 0], p[:, 1:3], p[:, 4:6], p[:, 3], p[:, 6])).float().softmax(-1).tolist()
    for (i, _, first, end, kind, _), chance in zip(pairs, roles, strict=True):
        found[i].spans.append(SpanRoles(first, end, kind, chance))
