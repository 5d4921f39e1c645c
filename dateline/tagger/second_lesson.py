"""What the second network learns from: every labelled trigger, and what another network took for one.

Only mistakes teach it what is no trigger; a network that knows the passages by heart makes few of them, so the mistakes come
from one that has read them once (`mistakes_of`).
"""

import random
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from dateline.ontology import ROLES
from dateline.records import Mention
from dateline.sentences import sentence_spans
from dateline.tagger.corpus_records import MarkedMention, Passage
from dateline.tagger.examples import BEGIN, INSIDE, STATUS_INDEX, TYPE_INDEX, words_in
from dateline.tagger.lesson import is_read
from dateline.tagger.predict import Tagger, tag
from dateline.tagger.second import around, collate_marked
from dateline.tagger.train import Recipe
from dateline.tagger.windows import Piece, Window, pieces_of

if TYPE_CHECKING:
    import torch

__all__ = ["Reread", "SecondLesson", "mistakes_of", "rereads_of"]

LEAST = 0.06  # chance from which on a mistake teaches


@dataclass(frozen=True, slots=True)
class Reread:
    """A trigger to read once more: its words [first, end) in the window, the type it was taken for, the type it has (none is
    0, types from 1), and, of a labelled one, its status (else -1) and arguments as (role, first word, end word)."""

    passage: Passage
    window: Window
    first: int
    end: int
    taken_for: int
    type: int
    status: int = -1
    arguments: tuple[tuple[int, int, int], ...] = ()


def mistakes_of(tagger: Tagger, passages: Sequence[Passage]) -> dict[Passage, tuple[Mention, ...]]:
    """What a tagger finds in passages that is not labelled as such."""
    eager = replace(tagger, threshold=LEAST)
    found = {}
    for passage in passages:
        labelled = [(m.start, m.end, m.type) for m in passage.mentions]
        found[passage] = tuple(
            mention
            for mention in tag(eager, passage.text)[1]
            if not any(a < mention.trigger.end and mention.trigger.start < b and t == mention.type for a, b, t in labelled)
        )
    return found


def rereads_of(tokenizer: Any, passage: Passage, mistakes: Sequence[Mention]) -> Iterator[Reread]:
    """The labelled triggers of a passage and the mistakes made in it, each in its window."""
    pieces = pieces_of(tokenizer, passage.text, sentence_spans(passage.text))
    windows: dict[int, Window] = {}

    def found(start: int, end: int) -> tuple[Window, int, int] | None:
        index = _piece_at(pieces, start)
        if index is None:
            return None
        window = windows.setdefault(index, around(tokenizer, passage.text, pieces, index))
        first, last = words_in(window, start, end)
        return (window, first, last) if first < last else None

    for marked in passage.mentions:
        place = found(marked.start, marked.end)
        if place:
            kind = TYPE_INDEX[marked.type]
            yield Reread(passage, *place, kind, kind + 1, STATUS_INDEX[marked.status], tuple(_arguments(place[0], marked)))
    for mistake in mistakes:
        place = found(mistake.trigger.start, mistake.trigger.end)
        if place:
            over = [m.type for m in passage.mentions if m.start < mistake.trigger.end and mistake.trigger.start < m.end]
            yield Reread(passage, *place, TYPE_INDEX[mistake.type], TYPE_INDEX[over[0]] + 1 if over else 0)


def _piece_at(pieces: Sequence[Piece], start: int) -> int | None:
    return next((i for i, piece in enumerate(pieces) if piece.words[0][0] <= start < piece.words[-1][1]), None)


def _arguments(window: Window, marked: MarkedMention) -> Iterator[tuple[int, int, int]]:
    for role, start, end in marked.arguments:
        first, last = words_in(window, start, end)
        if first < last:
            yield ROLES.index(role), first, last


@dataclass(frozen=True, slots=True)
class SecondLesson:
    """Labelled triggers and mistakes of all passages, for one encoder's tokenizer. An epoch reads a share of them, as Recipe
    has it: `ordinary` is that of the mistakes made in passages of ours."""

    tokenizer: Any
    rereads: Sequence[Reread]
    recipe: Recipe

    @classmethod
    def of(cls, tokenizer: Any, mistakes: Mapping[Passage, Sequence[Mention]], recipe: Recipe) -> "SecondLesson":
        """The lesson from passages and the mistakes made in each."""
        return cls(tokenizer, [r for passage, made in mistakes.items() for r in rereads_of(tokenizer, passage, made)], recipe)

    def examples(self, epoch: int) -> list[Reread]:
        """What an epoch reads."""
        draw = random.Random(f"{self.recipe.seed}/rereads/{epoch}")  # noqa: S311  # a seed, not a secret
        often = [r for r in self.rereads for _ in range(1 if r.passage.style else self.recipe.real)]
        return [reread for reread in often if self._is_read(reread, draw)]

    def _is_read(self, reread: Reread, draw: random.Random) -> bool:
        if reread.passage.style and reread.status < 0:
            return draw.random() < self.recipe.ordinary
        return is_read(reread.passage, self.recipe, draw)

    def losses(self, network: Any, batch: list[Reread], draw: random.Random) -> "dict[str, torch.Tensor]":  # noqa: ARG002
        """Cross-entropies: of types; of the labelled ones' statuses and words, the latter per ten words and role."""
        import torch
        from torch.nn.functional import cross_entropy

        marked = collate_marked(
            [r.window for r in batch], [(r.first, r.end, r.taken_for) for r in batch], self.tokenizer.pad_token_id
        )
        ids = marked.batch.ids
        hidden = (torch.rand(ids.shape) < self.recipe.mask) & (marked.batch.mask == 1) & ~marked.marks
        ids[hidden] = self.tokenizer.mask_token_id
        roles, types, statuses = network(marked)
        losses = {"type": cross_entropy(types.float(), torch.tensor([r.type for r in batch]))}
        status = torch.tensor([r.status for r in batch])
        labelled = status >= 0
        if labelled.any():
            seen = marked.batch.word_mask & labelled.unsqueeze(1)
            gold = torch.tensor([_word_labels(r, roles.shape[1]) for r in batch])
            words = cross_entropy(roles[seen].float().reshape(-1, 3), gold[seen].reshape(-1), reduction="sum")
            losses["argument"] = words / int(seen.sum()) * 10
            losses["status"] = cross_entropy(statuses.float()[labelled], status[labelled])
        return losses


def _word_labels(reread: Reread, width: int) -> list[list[int]]:
    """[width, roles]: O, B or I of each word for each role; of spans that overlap the first counts."""
    labels = [[0] * len(ROLES) for _ in range(width)]
    for role, first, end in reread.arguments:
        if not any(labels[word][role] for word in range(first, end)):
            for word in range(first, end):
                labels[word][role] = INSIDE if word > first else BEGIN
    return labels
