"""What training makes small: the cross-entropies of triggers, spans, roles and statuses of a batch."""

import random
from typing import TYPE_CHECKING, Any

from dateline.tagger.examples import Example, random_spans

if TYPE_CHECKING:
    import torch

__all__ = ["losses_of"]


def losses_of(network: Any, batch: list[Example], tokenizer: Any, mask: float, draw: random.Random) -> "dict[str, torch.Tensor]":
    """The losses of a batch: of words (trigger, span) and, where there are triggers, of statuses and roles."""
    import torch

    from dateline.tagger.model import collate

    inputs = collate([example.window for example in batch], tokenizer.pad_token_id)
    hidden = (torch.rand(inputs.ids.shape) < mask) & (inputs.mask == 1)
    hidden[:, 0] = False
    inputs.ids[hidden] = tokenizer.mask_token_id
    words = network.read(inputs)
    return _word_losses(network, words, inputs.word_mask, batch) | _trigger_losses(network, words, batch, draw)


def _word_losses(network: Any, words: "torch.Tensor", seen: "torch.Tensor", batch: list[Example]) -> "dict[str, torch.Tensor]":
    """Cross-entropy over words, per ten words: most of them are nobody's trigger or span."""
    import torch
    from torch.nn.functional import cross_entropy

    def padded(labels: list[int]) -> list[int]:
        return labels + [0] * (seen.shape[1] - len(labels))

    trigger_gold = torch.tensor([padded(e.trigger_labels) for e in batch])
    span_gold = torch.tensor([[padded(labels) for labels in e.span_labels] for e in batch]).transpose(1, 2)
    trigger, span = network.triggers(words)[seen].float(), network.spans(words)[seen].float().reshape(-1, 3)
    scale = float(seen.sum()) / 10
    return {
        "trigger": cross_entropy(trigger, trigger_gold[seen], reduction="sum") / scale,
        "span": cross_entropy(span, span_gold[seen].reshape(-1), reduction="sum") / scale,
    }


def _trigger_losses(network: Any, words: "torch.Tensor", batch: list[Example], draw: random.Random) -> "dict[str, torch.Tensor]":
    """Mean cross-entropy over the labelled triggers (status) and their pairs with labelled and random spans (role)."""
    import torch
    from torch.nn.functional import cross_entropy

    from dateline.tagger.model import Pairs

    triggers = [(row, *t) for row, e in enumerate(batch) for t in e.triggers]
    if not triggers:
        return {}
    t = torch.tensor(triggers)
    losses = {"status": cross_entropy(network.statuses(words, t[:, 0], t[:, 1:3], t[:, 3]).float(), t[:, 4])}
    pairs = [
        (row, t[0], t[1], s[0], s[1], t[2], s[2], e.roles.get((i, j), 0))
        for row, e in enumerate(batch)
        if e.triggers
        for j, s in enumerate([*e.spans, *random_spans(e, draw, 3)])
        for i, t in enumerate(e.triggers)
    ]
    if pairs:
        p = torch.tensor(pairs)
        logits = network.roles(words, Pairs(p[:, 0], p[:, 1:3], p[:, 3:5], p[:, 5], p[:, 6]))
        losses["role"] = cross_entropy(logits.float(), p[:, 7])
    return losses
