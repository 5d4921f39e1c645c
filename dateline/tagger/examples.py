"""Training examples: windows of annotated passages with a target for every head."""

import random
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from dateline.ontology import ROLES, STATUSES, TYPES
from dateline.sentences import sentence_spans
from dateline.tagger.corpus import MarkedMention, Passage
from dateline.tagger.swap import variant
from dateline.tagger.windows import BUDGET, Piece, Window, pieces_of, windows_of

__all__ = ["BEGIN", "INSIDE", "STATUS_INDEX", "TYPE_INDEX", "Example", "Source", "examples_of", "prepare", "words_in"]

TYPE_INDEX = {name: i for i, name in enumerate(TYPES)}
STATUS_INDEX = {name: i for i, name in enumerate(STATUSES)}
ROLE_INDEX = {name: i + 1 for i, name in enumerate(ROLES)}
KIND_INDEX = {"initiator": 0, "recipient": 0, "object": 1, "place": 2, "date": 3}
KINDS = 4
BEGIN, INSIDE = 1, 2


@dataclass(frozen=True, slots=True)
class Source:
    """A passage made ready once: its pieces, to be packed anew each epoch; the same for passages that may stand for it."""

    passage: Passage
    pieces: tuple[Piece, ...]
    variants: tuple["Source", ...] = ()


@dataclass(slots=True)
class Example:
    """A window and its targets. Labels by word; `triggers` are (first word, end word, type, status); `spans` are (first
    word, end word, kind); `roles` maps (trigger, span) indices to the role's label, all other pairs are none."""

    window: Window
    trigger_labels: list[int]
    span_labels: list[list[int]]
    triggers: list[tuple[int, int, int, int]] = field(default_factory=list)
    spans: list[tuple[int, int, int]] = field(default_factory=list)
    roles: dict[tuple[int, int], int] = field(default_factory=dict)


def prepare(tokenizer: Any, passages: Sequence[Passage], variants: int = 0, seed: int = 0) -> list[Source]:
    """Tokenise every passage and up to so many variants of each (swap.py)."""

    def source(passage: Passage, others: Sequence[Source] = ()) -> Source:
        return Source(passage, tuple(pieces_of(tokenizer, passage.text, sentence_spans(passage.text))), tuple(others))

    draw = random.Random(seed)  # noqa: S311  # a seed, not a secret
    return [source(p, [source(v) for _ in range(variants) if (v := variant(p, draw))]) for p in passages]


def examples_of(tokenizer: Any, source: Source, draw: random.Random | None = None) -> Iterator[Example]:
    """The windows of a passage. With `draw`, long passages are packed to a random budget, so that the network meets each
    sentence both alone and in company."""
    budget = draw.choice((48, 96, 128, 160, BUDGET)) if draw and len(source.pieces) > 1 else BUDGET
    for window in windows_of(tokenizer, source.pieces, budget):
        yield _example(window, source.passage.mentions)


def words_in(window: Window, start: int, end: int) -> tuple[int, int]:
    """Word range of the window that characters [start, end) touch; empty if none."""
    first = bisect_right([b for _, b in window.words], start)
    last = bisect_left([a for a, _ in window.words], end)
    return first, max(first, last)


def _example(window: Window, mentions: Sequence[MarkedMention]) -> Example:
    size = len(window.words)
    example = Example(window, [0] * size, [[0] * size for _ in range(KINDS)])
    place_of: dict[tuple[int, int, int], int] = {}
    for mention in mentions:
        first, end = words_in(window, mention.start, mention.end)
        if first == end or any(example.trigger_labels[first:end]):
            continue
        kind = TYPE_INDEX[mention.type]
        example.trigger_labels[first:end] = [1 + 2 * kind] + [2 + 2 * kind] * (end - first - 1)
        example.triggers.append((first, end, kind, STATUS_INDEX[mention.status]))
        for role, a, b in mention.arguments:
            span = (*words_in(window, a, b), KIND_INDEX[role])
            if span[0] < span[1]:
                index = place_of.setdefault(span, len(place_of))
                example.roles[len(example.triggers) - 1, index] = ROLE_INDEX[role]
    example.spans = list(place_of)
    for first, end, kind in sorted(example.spans, key=lambda s: s[0] - s[1]):
        labels = example.span_labels[kind]
        if not any(labels[first:end]):
            labels[first:end] = [BEGIN] + [INSIDE] * (end - first - 1)
    return example


def random_spans(example: Example, draw: random.Random, count: int) -> list[tuple[int, int, int]]:
    """Spans that are nobody's argument, so that the role head learns to say none."""
    size, taken = len(example.window.words), {(a, b) for a, b, _ in example.spans}
    drawn = []
    for _ in range(count):
        first = draw.randrange(size)
        end = min(size, first + draw.randint(1, 5))
        if (first, end) not in taken:
            drawn.append((first, end, draw.randrange(KINDS)))
    return drawn
