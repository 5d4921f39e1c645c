"""Training: seeded, resumable, on a CPU in minutes.

The word embeddings stay frozen; the layers learn at a low rate, the heads at a higher one; the weights kept are an
exponential moving average of those passed through (Polyak & Juditsky 1992), which steadies small data; or the mean of what
that is at the end of each epoch (`soup`; Izmailov et al. 2018), which reads new kinds of text better than the last epoch.
"""

import math
import random
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any, Protocol

from dateline.errors import Misuse
from dateline.tagger.precision import arithmetic

__all__ = ["Lesson", "Recipe", "fit"]


@dataclass(frozen=True, slots=True)
class Recipe:
    """How to train. Rates are peak learning rates of AdamW; `tokens` is the size of a batch in padded sub-words; `mask` is
    the share of sub-words hidden behind the encoder's mask, so that no single word decides; of the passages `swap` are
    told with other triggers (swap.py); of those without an event `ordinary` are read, of those of one paragraph with events
    `short` and of longer ones `long`, anew for each epoch; documents of real news, which have no style of ours, are read `real`
    times. With `soup` the weights kept are the mean over the epochs. `taught` is how much a teacher weighs beside the labels."""

    epochs: int = 8
    seed: int = 1
    encoder_rate: float = 1.5e-4
    head_rate: float = 1e-3
    tokens: int = 1024
    warmup: float = 0.06
    average: float = 0.99
    dropout: float = 0.2
    mask: float = 0.08
    swap: float = 0.35
    ordinary: float = 1.0
    short: float = 1.0
    long: float = 1.0
    real: int = 1
    soup: bool = False
    taught: float = 0.5
    weights: dict[str, float] = field(
        default_factory=lambda: {"trigger": 1.0, "span": 1.0, "role": 0.5, "status": 0.3, "type": 1.0, "argument": 1.0}
    )


class Lesson(Protocol):
    """What a network learns: examples, each with the `window` that it reads, and what it is to make small."""

    def examples(self, epoch: int) -> list[Any]:
        """What an epoch reads, the same whenever it is asked."""

    def losses(self, network: Any, batch: list[Any], draw: random.Random) -> dict[str, Any]:
        """The losses of a batch by the names of Recipe.weights."""


def _batches(examples: list[Any], tokens: int, draw: random.Random) -> list[list[Any]]:
    """Batches of windows of like length, in random order."""
    draw.shuffle(examples)
    examples.sort(key=lambda e: len(e.window.ids) // 16)
    batches: list[list[Any]] = [[]]
    for example in examples:
        width = max([len(e.window.ids) for e in batches[-1]] + [len(example.window.ids)])
        if batches[-1] and width * (len(batches[-1]) + 1) > tokens:
            batches.append([])
        batches[-1].append(example)
    draw.shuffle(batches)
    return batches


def _groups(network: Any, recipe: Recipe) -> list[dict[str, Any]]:
    for name, parameter in network.encoder.named_parameters():
        if "embeddings" in name:
            parameter.requires_grad_(False)
    encoder = [p for p in network.encoder.parameters() if p.requires_grad]
    heads = [p for name, p in network.named_parameters() if not name.startswith("encoder.")]
    return [{"params": encoder, "lr": recipe.encoder_rate}, {"params": heads, "lr": recipe.head_rate}]


def _schedule(recipe: Recipe, steps: int) -> Callable[[int], float]:
    """Linear warm-up, then a cosine to a twentieth."""
    warm = max(1, int(steps * recipe.warmup))
    return lambda step: min((step + 1) / warm, 0.05 + 0.475 * (1 + math.cos(math.pi * min(step, steps) / steps)))


def fit(network: Any, lesson: Lesson, recipe: Recipe, resume: dict[str, Any] | None = None) -> Iterator[dict[str, Any]]:
    """Train in place; after each epoch yield {"epoch", "loss", "seconds", "state"}, where `state` resumes the run.

    After the last epoch the network holds the averaged weights. Raises Misuse where an epoch has nothing to read.
    """
    import torch

    torch.manual_seed(recipe.seed)
    groups = _groups(network, recipe)
    learned = [parameter for group in groups for parameter in group["params"]]
    optimizer = torch.optim.AdamW(groups, weight_decay=0.01, fused=True)
    average = [parameter.detach().clone() for parameter in learned]
    soup = [torch.zeros_like(parameter) for parameter in learned]
    per_epoch = len(_batches(_read(lesson, 0), recipe.tokens, random.Random(0)))  # noqa: S311
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, _schedule(recipe, per_epoch * recipe.epochs))
    kept = {"network": network, "optimizer": optimizer, "schedule": schedule}
    first = 0
    if resume:
        first, average, soup = resume["epoch"], resume["average"], resume["soup"]
        for name, part in kept.items():
            part.load_state_dict(resume[name])
    network.train()
    for epoch in range(first, recipe.epochs):
        started = time.monotonic()
        draw = _seeded(network, recipe, epoch)
        losses = []
        for batch in _batches(_read(lesson, epoch), recipe.tokens, draw):
            losses.append(_step(network, lesson, batch, draw, recipe, optimizer))
            schedule.step()
            torch._foreach_lerp_(average, [parameter.detach() for parameter in learned], 1 - recipe.average)
        torch._foreach_lerp_(soup, average, 1 / (epoch + 1))
        state = {name: part.state_dict() for name, part in kept.items()}
        state |= {"epoch": epoch + 1, "average": average, "soup": soup}
        yield {"epoch": epoch + 1, "loss": sum(losses) / len(losses), "seconds": time.monotonic() - started, "state": state}
    with torch.no_grad():
        torch._foreach_copy_(learned, soup if recipe.soup else average)
    network.eval()


def _read(lesson: Lesson, epoch: int) -> list[Any]:
    examples = lesson.examples(epoch)
    if not examples:
        raise Misuse("there is nothing to read in an epoch: give more passages, or larger shares of them")
    return examples


def _seeded(network: Any, recipe: Recipe, epoch: int) -> random.Random:
    """Seed all that an epoch draws, so that one run again, or gone on with, draws the same."""
    import numpy as np
    import torch

    from dateline.tagger.quick import quicken

    torch.manual_seed(recipe.seed * 1000 + epoch)
    quicken(network, np.random.default_rng((recipe.seed, epoch)))
    return random.Random(f"{recipe.seed}/{epoch}")  # noqa: S311  # a seed, not a secret


def _step(network: Any, lesson: Lesson, batch: list[Any], draw: random.Random, recipe: Recipe, optimizer: Any) -> float:
    """One step of the optimizer; the loss of the batch."""
    import torch

    with arithmetic():
        losses = lesson.losses(network, batch, draw)
    loss = sum(recipe.weights[name] * value for name, value in losses.items())
    optimizer.zero_grad(set_to_none=True)
    loss.backward()
    torch.nn.utils.clip_grad_norm_([p for group in optimizer.param_groups for p in group["params"]], 1.0)
    optimizer.step()
    return float(loss.detach())
