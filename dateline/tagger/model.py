"""The network: one encoder pass over a window of sentences, four heads.

Triggers are BIO with type over words; actors, places, dates and objects are found apart from any trigger (three BIO
classes for each kind); a pair of trigger and span gets a role from both vectors and the mean vector of the words
between (as SpERT, Eberts & Ulges 2020, and OneIE, Lin et al. 2020); each trigger gets a status. A word's vector is
its first sub-word's.
"""

from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor, nn

from dateline.ontology import ROLES, STATUSES, TYPES

__all__ = ["KINDS", "Batch", "Network", "Pairs", "collate", "perceptron"]

TYPE_NAMES = tuple(TYPES)
TRIGGER_LABELS = 1 + 2 * len(TYPE_NAMES)  # O, then B and I of each type: 1 + 2 t, 2 + 2 t
KINDS = ("actor", "object", "place", "date")
ROLE_LABELS = 1 + len(ROLES)  # none, then the roles in their order
DISTANCES = 8
STEP = 8  # widths of a batch: for every new shape oneDNN compiles its matrix products anew and keeps them in memory


@dataclass(slots=True)
class Batch:
    """Windows side by side: sub-word ids and mask [B, S], index of each word's first sub-word and word mask [B, W]."""

    ids: Tensor
    mask: Tensor
    firsts: Tensor
    word_mask: Tensor


@dataclass(slots=True)
class Pairs:
    """Trigger-span pairs, each field [P]: row in the batch, word ranges [start, end), type of the trigger, kind."""

    row: Tensor
    trigger: Tensor
    span: Tensor
    type: Tensor
    kind: Tensor


def collate(windows: list[Any], pad: int) -> Batch:
    """Pad windows to the longest of them, and that to a multiple of STEP."""
    width, words = _rounded(max(len(w.ids) for w in windows)), _rounded(max(len(w.words) for w in windows))
    ids = torch.full((len(windows), width), pad)
    mask = torch.zeros((len(windows), width), dtype=torch.long)
    firsts = torch.zeros((len(windows), words), dtype=torch.long)
    word_mask = torch.zeros((len(windows), words), dtype=torch.bool)
    for row, window in enumerate(windows):
        ids[row, : len(window.ids)] = torch.tensor(window.ids)
        mask[row, : len(window.ids)] = 1
        firsts[row, : len(window.words)] = torch.tensor(window.firsts)
        word_mask[row, : len(window.words)] = True
    return Batch(ids, mask, firsts, word_mask)


def _rounded(width: int) -> int:
    return -(-width // STEP) * STEP


HIDDEN = 256


def perceptron(inputs: int, outputs: int, dropout: float) -> nn.Sequential:
    first, last = nn.Linear(inputs, HIDDEN), nn.Linear(HIDDEN, outputs)
    return nn.Sequential(nn.Dropout(dropout), first, nn.GELU(), nn.Dropout(dropout), last)


class Network(nn.Module):  # type: ignore[misc]  # torch is not followed by mypy: too slow
    """Encoder and heads. `encoder` is any Hugging Face encoder that gives `last_hidden_state` [B, S, H]."""

    def __init__(self, encoder: Any, dropout: float) -> None:
        super().__init__()
        size = encoder.config.hidden_size
        self.encoder = encoder
        self.trigger_head = perceptron(size, TRIGGER_LABELS, dropout)
        self.span_head = perceptron(size, 3 * len(KINDS), dropout)
        self.status_head = perceptron(3 * size + 32, len(STATUSES), dropout)
        self.role_head = perceptron(4 * size + 96, ROLE_LABELS, dropout)
        self.type_vector = nn.Embedding(len(TYPE_NAMES), 32)
        self.kind_vector = nn.Embedding(len(KINDS), 32)
        self.distance_vector = nn.Embedding(2 * DISTANCES + 1, 32)

    def read(self, batch: Batch) -> Tensor:
        """Word vectors [B, W, H]."""
        states = self.encoder(input_ids=batch.ids, attention_mask=batch.mask).last_hidden_state
        index = batch.firsts.unsqueeze(-1).expand(-1, -1, states.shape[-1])
        vectors: Tensor = states.gather(1, index)
        return vectors

    def triggers(self, words: Tensor) -> Tensor:
        """Logits [B, W, TRIGGER_LABELS]."""
        logits: Tensor = self.trigger_head(words)
        return logits

    def spans(self, words: Tensor) -> Tensor:
        """Logits [B, W, kinds, 3] over O, B, I."""
        logits: Tensor = self.span_head(words)
        return logits.view(*words.shape[:2], len(KINDS), 3)

    def statuses(self, words: Tensor, row: Tensor, trigger: Tensor, types: Tensor) -> Tensor:
        """Logits [T, statuses] for triggers given as row [T], word range [T, 2] and type [T]."""
        sums = _running_sums(words)
        left = torch.stack([(trigger[:, 0] - 6).clamp(min=0), trigger[:, 0]], 1)
        right = torch.stack([trigger[:, 1], (trigger[:, 1] + 6).clamp(max=words.shape[1])], 1)
        parts = [_mean(sums, row, trigger), _mean(sums, row, left), _mean(sums, row, right), self.type_vector(types)]
        logits: Tensor = self.status_head(torch.cat([part.to(words.dtype) for part in parts], -1))
        return logits

    def roles(self, words: Tensor, pairs: Pairs) -> Tensor:
        """Logits [P, ROLE_LABELS]."""
        sums = _running_sums(words)
        trigger, span = _mean(sums, pairs.row, pairs.trigger), _mean(sums, pairs.row, pairs.span)
        low = torch.minimum(pairs.trigger[:, 1], pairs.span[:, 1])
        high = torch.maximum(pairs.trigger[:, 0], pairs.span[:, 0])
        between = _mean(sums, pairs.row, torch.stack([low, torch.maximum(low, high)], 1))
        near = self.distance_vector(_distance(pairs.trigger[:, 0], pairs.span[:, 0]))
        parts = [trigger, span, trigger * span, between, near, self.type_vector(pairs.type), self.kind_vector(pairs.kind)]
        logits: Tensor = self.role_head(torch.cat([part.to(words.dtype) for part in parts], -1))
        return logits


def _running_sums(words: Tensor) -> Tensor:
    """[B, W + 1, H] in float32: sums of the word vectors before each position."""
    return torch.cat([words.new_zeros(words.shape[0], 1, words.shape[2], dtype=torch.float32), words.float().cumsum(1)], 1)


def _mean(sums: Tensor, row: Tensor, span: Tensor) -> Tensor:
    """Mean vectors [P, H] of word ranges [start, end); zeros for an empty range."""
    length = (span[:, 1] - span[:, 0]).clamp(min=1).unsqueeze(-1)
    return (sums[row, span[:, 1]] - sums[row, span[:, 0]]) / length


def _distance(trigger: Tensor, span: Tensor) -> Tensor:
    """Signed distance in words, in powers of two."""
    gap = (span - trigger).float()
    return (gap.sign() * (gap.abs() + 1).log2().floor().clamp(max=DISTANCES)).long() + DISTANCES
