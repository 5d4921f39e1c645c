"""The second network: reads each trigger found once more, with the trigger and its type marked in the input.

The encoder so reads the passage with one event in mind: which words are *its* arguments, what is its status, is it an event
of that type at all (as TagPrime, Hsu et al. 2023, and PURE, Zhong & Chen 2021). The first network, which reads a window once for
all its events, finds the triggers.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor, nn

from dateline.ontology import ROLES, STATUSES, TYPES
from dateline.tagger.model import Batch, collate, perceptron
from dateline.tagger.windows import Piece, Window, join

__all__ = ["Marked", "Second", "around", "collate_marked"]

ROOM = 64  # sub-words that are read around a trigger, if its sentence has no more; 112 are no better and a third more to read


@dataclass(slots=True)
class Marked:
    """Windows side by side, one a trigger: `trigger` its word range [B, 2], `type` its type [B], `marks` [B, S] the sub-words
    that carry its mark."""

    batch: Batch
    trigger: Tensor
    type: Tensor
    marks: Tensor


class Second(nn.Module):  # type: ignore[misc]  # torch is not followed by mypy: too slow
    """Encoder and heads; `encoder` as for Network."""

    def __init__(self, encoder: Any, dropout: float = 0.2) -> None:
        super().__init__()
        size = encoder.config.hidden_size
        self.encoder = encoder
        self.mark = nn.Embedding(len(TYPES), size)
        nn.init.normal_(self.mark.weight, std=0.02)
        self.role_head = perceptron(2 * size, 3 * len(ROLES), dropout)
        self.type_head = perceptron(2 * size, 1 + len(TYPES), dropout)
        self.status_head = perceptron(2 * size, len(STATUSES), dropout)

    def forward(self, marked: Marked) -> tuple[Tensor, Tensor, Tensor]:
        """Logits: of roles [B, W, roles, 3] over O, B, I; of types [B, 1 + types], none first; of statuses [B, statuses]."""
        batch = marked.batch
        inputs = self.encoder.get_input_embeddings()(batch.ids)
        inputs = inputs + marked.marks.unsqueeze(-1).to(inputs.dtype) * self.mark(marked.type).unsqueeze(1).to(inputs.dtype)
        states = self.encoder(inputs_embeds=inputs, attention_mask=batch.mask).last_hidden_state
        words = states.gather(1, batch.firsts.unsqueeze(-1).expand(-1, -1, states.shape[-1]))
        inside = torch.arange(words.shape[1]).unsqueeze(0)
        inside = (inside >= marked.trigger[:, :1]) & (inside < marked.trigger[:, 1:])
        weights = (inside.float() / inside.sum(1, keepdim=True).clamp(min=1)).to(words.dtype)
        trigger = (weights.unsqueeze(1) @ words).squeeze(1)
        whole = torch.cat([trigger, states[:, 0]], -1)
        each = torch.cat([words, trigger.unsqueeze(1).expand_as(words)], -1)
        roles = self.role_head(each).view(*words.shape[:2], len(ROLES), 3)
        return roles, self.type_head(whole), self.status_head(whole)


def collate_marked(windows: Sequence[Window], triggers: Sequence[tuple[int, int, int]], pad: int) -> Marked:
    """Pad windows to the longest; a trigger is (first word, end word, type) of the window beside it."""
    batch = collate(list(windows), pad)
    marks = torch.zeros_like(batch.ids, dtype=torch.bool)
    marks[:, 0] = True
    for row, (window, (first, end, _)) in enumerate(zip(windows, triggers, strict=True)):
        stop = window.firsts[end] if end < len(window.firsts) else len(window.ids) - 1
        marks[row, window.firsts[first] : stop] = True
    t = torch.tensor(triggers)
    return Marked(batch, t[:, :2], t[:, 2], marks)


def around(tokenizer: Any, text: str, pieces: Sequence[Piece], index: int) -> Window:
    """The piece at `index` with what stands around it: the rest of its paragraph, nearest first, as far as ROOM allows."""
    first, end, size = index, index + 1, len(pieces[index].ids)

    def joined(left: int) -> bool:
        return "\n" not in text[pieces[left].words[-1][1] : pieces[left + 1].words[0][0]]

    grown = True
    while grown:
        grown = False
        if first and joined(first - 1) and size + len(pieces[first - 1].ids) <= ROOM:
            first, size, grown = first - 1, size + len(pieces[first - 1].ids), True
        if end < len(pieces) and joined(end - 1) and size + len(pieces[end].ids) <= ROOM:
            end, size, grown = end + 1, size + len(pieces[end].ids), True
    return join(pieces[first:end], 0, tokenizer)
