"""Training at twice the speed on a CPU: plain attention, and dropout whose masks are drawn many at a time.

Fused attention is fast forwards and slow backwards; torch draws the masks of its own dropout one by one, on one thread.
"""

from typing import Any

import numpy as np
import torch
from torch import Tensor, nn

__all__ = ["QuickDropout", "quicken"]

LEVELS = 256  # a mask is one byte an element: the share dropped is a multiple of 1 / LEVELS


class QuickDropout(nn.Module):  # type: ignore[misc]  # torch is not followed by mypy: too slow
    """Dropout (Srivastava et al. 2014) with the share rounded to a 256th; `draw` is shared and seeded by who trains."""

    def __init__(self, share: float, draw: np.random.Generator) -> None:
        super().__init__()
        self.p = share
        self.dropped = round(share * LEVELS)
        self.draw = draw

    def forward(self, values: Tensor) -> Tensor:
        """The values, each kept with the same chance and scaled so that their mean stays."""
        if not self.training or not self.dropped:
            return values
        drawn = torch.from_numpy(self.draw.integers(0, LEVELS, values.shape, dtype=np.uint8))
        scale = LEVELS / (LEVELS - self.dropped)
        return values * (drawn >= self.dropped).to(values.dtype).mul_(scale)


def quicken(network: Any, draw: np.random.Generator) -> None:
    """Make a network quick to train, in place: it computes the same but for the draws of its dropout, which `draw` makes
    from here on."""
    network.encoder.set_attn_implementation("eager")
    for module in list(network.modules()):
        for name, part in list(module.named_children()):
            if isinstance(part, nn.Dropout | QuickDropout):
                setattr(module, name, QuickDropout(part.p, draw))
