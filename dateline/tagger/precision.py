"""Which arithmetic the networks use: bfloat16 on a processor that multiplies in it, float32 on any other.

Where a processor has bfloat16 (AVX512-BF16, AMX) it is 5 to 10 times as fast as float32; where it has not, every product is
emulated and takes ten times as long (2 sentences a second instead of 22 on one core of an AMD EPYC 7003). Chances differ in
the third decimal place, so an event at the very edge of a threshold can be there on one processor and not on another.
"""

from contextlib import AbstractContextManager, nullcontext
from typing import Any

__all__ = ["arithmetic", "has_bfloat16", "stored"]


def has_bfloat16() -> bool:
    """Whether this processor multiplies in bfloat16 itself."""
    import torch

    able: dict[str, Any] = torch.cpu.get_capabilities()
    return bool(able.get("avx512_bf16") or able.get("amx_bf16") or able.get("bf16"))


def arithmetic() -> AbstractContextManager[Any]:
    """The context in which networks read and learn on this processor."""
    import torch

    return torch.autocast("cpu", dtype=torch.bfloat16) if has_bfloat16() else nullcontext()


def stored(encoder: Any) -> Any:
    """An encoder with its weights in the form that `arithmetic` would give them for every batch anew."""
    return encoder.bfloat16() if has_bfloat16() else encoder
