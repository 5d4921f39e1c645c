"""What training makes small: the losses of triggers, spans, roles and statuses of a batch, against labels and a teacher."""

import random
from typing import TYPE_CHECKING, Any

from dateline.tagger.examples import Example, random_spans
from dateline.tagger.teaching import Head, Teacher, loss_against

if TYPE_CHECKING:
    from collections.abc import Callable

    import torch

__all__ = ["losses_of"]


def losses_of(
    network: Any, batch: list[Example], tokenizer: Any, mask: float, draw: random.Random, teacher: Teacher | None = None
) -> "dict[str, torch.Tensor]":
    """The losses of a batch: of words (trigger, span) and, where there are triggers, of statuses and roles."""
    import torch

    from dateline.tagger.model import collate

    inputs = collate([example.window for example in batch], tokenizer.pad_token_id)
    taught = teacher.read(inputs) if teacher else None
    hidden = (torch.rand(inputs.ids.shape) < mask) & (inputs.mask == 1)
    hidden[:, 0] = False
    inputs.ids[hidden] = tokenizer.mask_token_id
    words = network.read(inputs)

    def loss(gold: "torch.Tensor", head: Head) -> "torch.Tensor":
        return loss_against(gold, head, network, words, teacher, taught)

    return _word_losses(loss, inputs.word_mask, batch) | _trigger_losses(loss, batch, draw)


def _word_losses(
    loss: "Callable[[torch.Tensor, Head], torch.Tensor]", seen: "torch.Tensor", batch: list[Example]
) -> "dict[str, torch.Tensor]":
    """The losses over words, per ten words: most of them are nobody's trigger or span."""
    import torch

    def padded(labels: list[int]) -> list[int]:
        return labels + [0] * (seen.shape[1] - len(labels))

    triggers = torch.tensor([padded(e.trigger_labels) for e in batch])
    spans = torch.tensor([[padded(labels) for labels in e.span_labels] for e in batch]).transpose(1, 2)
    scale = float(seen.sum()) / 10
    return {
        "trigger": loss(triggers[seen], lambda network, words: network.triggers(words)[seen]).sum() / scale,
        "span": loss(spans[seen].reshape(-1), lambda network, words: network.spans(words)[seen].reshape(-1, 3)).sum() / scale,
    }


def _trigger_losses(
    loss: "Callable[[torch.Tensor, Head], torch.Tensor]", batch: list[Example], draw: random.Random
) -> "dict[str, torch.Tensor]":
    """Mean losses over the labelled triggers (status) and their pairs with labelled and random spans (role)."""
    import torch

    from dateline.tagger.model import Pairs

    triggers = [(row, *t) for row, e in enumerate(batch) for t in e.triggers]
    if not triggers:
        return {}
    t = torch.tensor(triggers)
    losses = {"status": loss(t[:, 4], lambda network, words: network.statuses(words, t[:, 0], t[:, 1:3], t[:, 3])).mean()}
    pairs = [
        (row, t[0], t[1], s[0], s[1], t[2], s[2], e.roles.get((i, j), 0))
        for row, e in enumerate(batch)
        if e.triggers
        for j, s in enumerate([*e.spans, *random_spans(e, draw, 3)])
        for i, t in enumerate(e.triggers)
    ]
    if pairs:
        p = torch.tensor(pairs)
        asked = Pairs(p[:, 0], p[:, 1:3], p[:, 3:5], p[:, 5], p[:, 6])
        losses["role"] = loss(p[:, 7], lambda network, words: network.roles(words, asked)).mean()
    return losses
