"""Which arithmetic the networks use, by what the processor can do."""

import pytest

from dateline.tagger.precision import arithmetic, has_bfloat16, stored


def processor(monkeypatch: pytest.MonkeyPatch, **able: bool) -> None:
    import torch

    monkeypatch.setattr(torch.cpu, "get_capabilities", lambda: able)


def forms() -> tuple[str, str]:
    """The types in which weights are kept and products made."""
    import torch

    with arithmetic():
        product = torch.nn.Linear(2, 2)(torch.ones(1, 2)).dtype
    return str(stored(torch.nn.Linear(2, 2)).weight.dtype), str(product)


@pytest.mark.parametrize("ability", ["avx512_bf16", "amx_bf16", "bf16"])
def test_where_the_processor_has_bfloat16_networks_use_it(monkeypatch: pytest.MonkeyPatch, ability: str) -> None:
    processor(monkeypatch, avx2=True, **{ability: True})
    assert has_bfloat16()
    assert forms() == ("torch.bfloat16", "torch.bfloat16")


def test_where_it_is_only_emulated_networks_use_float32(monkeypatch: pytest.MonkeyPatch) -> None:
    processor(monkeypatch, avx2=True, avx512_f=True, avx512_bf16=False, amx_bf16=False)
    assert not has_bfloat16()
    assert forms() == ("torch.float32", "torch.float32")
