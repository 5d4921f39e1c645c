"""From probabilities of words to triggers and spans, and which of them may belong together."""

from collections.abc import Sequence
from typing import Any

from dateline.tagger.windows import Window

__all__ = ["blocks", "paragraphs", "spans", "triggers"]


def paragraphs(text: str, window: Window) -> list[int]:
    """Number of the paragraph of each word: an argument stands in the paragraph of its trigger."""
    numbers, end, number = [], window.words[0][0], 0
    for start, stop in window.words:
        number += "\n" in text[end:start]
        numbers.append(number)
        end = stop
    return numbers


def blocks(text: str, window: Window) -> list[int]:
    """Number of the block of each word: a span ends with its block. An empty line ends one, and a line that has room for the next
    word, as a headline's; one broken at a fixed width has none."""
    longest = max(map(len, text.splitlines()), default=0)
    numbers, end, number = [], window.words[0][0], 0
    for start, stop in window.words:
        line = end - text.rfind("\n", 0, end) - 1
        lines = text.count("\n", end, start)
        number += lines > 1 or (lines == 1 and line + 1 + stop - start <= longest)
        numbers.append(number)
        end = stop
    return numbers


def triggers(chances: Any, window: Window, threshold: float, blocks: Sequence[int]) -> list[tuple[int, int, int, float]]:
    """(first word, end word, type, probability) of every trigger that the window owns; one ends with its block: what the lead
    begins with is told by another than the headline that ends with it."""
    begin, inside = chances[:, 1::2], chances[:, 2::2]
    surest = (begin + inside).max(-1)
    sure, kinds = surest.values.tolist(), surest.indices.tolist()
    starts = (begin.max(-1).values >= inside.max(-1).values).tolist()
    found: list[tuple[int, int, int, float]] = []
    position = 0
    while position < len(sure):
        if sure[position] < threshold:
            position += 1
            continue
        end = position + 1
        while end < len(sure) and sure[end] >= threshold and not starts[end] and blocks[end] == blocks[position]:
            end += 1
        best = max(range(position, end), key=lambda i: sure[i])
        found.append((position, end, kinds[best], sure[best]))
        position = end
    return _joined([trigger for trigger in found if trigger[0] >= window.context], blocks)


def _joined(found: list[tuple[int, int, int, float]], blocks: Sequence[int]) -> list[tuple[int, int, int, float]]:
    """Neighbouring words of one type are one trigger ("strongly condemned"): annotators mark two as good as never."""
    joined: list[tuple[int, int, int, float]] = []
    for start, end, kind, chance in found:
        if joined and joined[-1][1:3] == (start, kind) and blocks[start - 1] == blocks[start]:
            before = joined.pop()
            joined.append((before[0], end, kind, max(chance, before[3])))
        else:
            joined.append((start, end, kind, chance))
    return joined


def spans(chances: Any, threshold: float, blocks: Sequence[int]) -> list[tuple[int, int, int, float]]:
    """(first word, end word, kind, probability) of every actor, object, place and date span. What runs on from a headline into
    the lead is two: "Oslo calls in envoy", "Bo Berg was told ..."."""
    found = []
    for kind in range(chances.shape[1]):
        begin, inside = chances[:, kind, 1].tolist(), chances[:, kind, 2].tolist()
        position = 0
        while position < len(begin):
            if begin[position] + inside[position] < threshold:
                position += 1
                continue
            end = position + 1
            while end < len(begin) and inside[end] >= begin[end] and begin[end] + inside[end] >= threshold:
                if blocks[end] != blocks[position]:
                    break
                end += 1
            found.append((position, end, kind, begin[position] + inside[position]))
            position = end
    return found
