"""Networks that read together: what each finds likely is averaged (deep ensembles, Lakshminarayanan et al. 2017).

Networks that were trained apart err apart: their mean reads unknown kinds of text better than either, at the time of both.
"""

from collections.abc import Callable, Sequence
from typing import Any

import torch
from torch import Tensor, nn

from dateline.tagger.model import Batch, Pairs

__all__ = ["Ensemble"]


class Ensemble(nn.Module):  # type: ignore[misc]  # torch is not followed by mypy: too slow
    """Networks of one encoder, asked as one is: `read` gives the word vectors [B, W, H] of each, the heads the logarithms of
    the mean chances, in the shapes of Network."""

    def __init__(self, networks: Sequence[Any]) -> None:
        super().__init__()
        self.networks = nn.ModuleList(networks)

    @property
    def encoder(self) -> Any:
        """The encoder of the first network."""
        return self.networks[0].encoder

    def read(self, batch: Batch) -> list[Tensor]:
        """Word vectors of each network."""
        return [network.read(batch) for network in self.networks]

    def triggers(self, words: list[Tensor]) -> Tensor:
        """Logarithms of chances [B, W, TRIGGER_LABELS]."""
        return self._mean(words, lambda network, own: network.triggers(own))

    def spans(self, words: list[Tensor]) -> Tensor:
        """Logarithms of chances [B, W, kinds, 3] of O, B, I."""
        return self._mean(words, lambda network, own: network.spans(own))

    def statuses(self, words: list[Tensor], row: Tensor, trigger: Tensor, types: Tensor) -> Tensor:
        """Logarithms of chances [T, statuses]."""
        return self._mean(words, lambda network, own: network.statuses(own, row, trigger, types))

    def roles(self, words: list[Tensor], pairs: Pairs) -> Tensor:
        """Logarithms of chances [P, ROLE_LABELS]."""
        return self._mean(words, lambda network, own: network.roles(own, pairs))

    def _mean(self, words: list[Tensor], ask: Callable[[Any, Tensor], Tensor]) -> Tensor:
        logs = [ask(network, own).float().log_softmax(-1) for network, own in zip(self.networks, words, strict=True)]
        return torch.stack(logs).logsumexp(0)  # the softmax that follows takes no notice of the missing 1 / n
