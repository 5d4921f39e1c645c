"""What the first network learns from: which passages an epoch reads, as windows with a target for every head."""

import random
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from dateline.tagger.corpus_records import Passage
from dateline.tagger.examples import Example, Source, examples_of
from dateline.tagger.losses import losses_of
from dateline.tagger.teaching import Teacher
from dateline.tagger.train import Recipe

__all__ = ["FirstLesson", "is_read"]


@dataclass(frozen=True, slots=True)
class FirstLesson:
    """The passages, made ready (examples.prepare), for one encoder's tokenizer, and who teaches beside their labels."""

    tokenizer: Any
    sources: Sequence[Source]
    recipe: Recipe
    teacher: Teacher | None = None

    def examples(self, epoch: int) -> list[Example]:
        """The windows that an epoch reads."""
        draw = random.Random(f"{self.recipe.seed}:{epoch}")  # noqa: S311  # a seed, not a secret
        sources = _epoch_sources(self.sources, self.recipe, epoch)
        return [example for source in sources for example in examples_of(self.tokenizer, source, draw)]

    def losses(self, network: Any, batch: list[Example], draw: random.Random) -> dict[str, Any]:
        """Of triggers, spans, roles and statuses."""
        return losses_of(network, batch, self.tokenizer, self.recipe.mask, draw, self.teacher)


def _epoch_sources(sources: Sequence[Source], recipe: Recipe, epoch: int) -> list[Source]:
    """What an epoch reads: real documents `real` times, other passages in part, some of all told with other triggers."""
    draw = random.Random(f"{recipe.seed}/sources/{epoch}")  # noqa: S311
    often = [source for source in sources for _ in range(1 if source.passage.style else recipe.real)]
    read = [source for source in often if is_read(source.passage, recipe, draw)]
    return [draw.choice(s.variants) if s.variants and draw.random() < recipe.swap else s for s in read]


def is_read(passage: Passage, recipe: Recipe, draw: random.Random) -> bool:
    """Whether an epoch reads the passage: a draw by the share that the recipe has for its kind."""
    if not passage.mentions:
        return draw.random() < recipe.ordinary
    if not passage.style:
        return True
    share = recipe.long if "\n" in passage.text else recipe.short
    return share >= 1 or draw.random() < share
