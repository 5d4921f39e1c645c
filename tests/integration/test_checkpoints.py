"""Training that is cut short goes on from the last epoch whose state was kept."""

from pathlib import Path
from typing import Any

import pytest

from dateline.errors import Misuse
from dateline.tagger import checkpoints
from dateline.tagger.train import Recipe
from dateline.tagger.versions import Origin, make_version, read_material
from tests.small_encoder import small_encoder
from tests.tiny_corpus import write_corpus


class CutShort(Exception):
    """What ends a run after an epoch."""


def cut_short(_: dict[str, Any]) -> None:
    raise CutShort


@pytest.mark.parametrize(("every_s", "goes_on_with"), [(0.0, [2, 3]), (600.0, [1, 2, 3])])
def test_a_run_cut_short_goes_on_from_the_epoch_that_it_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, every_s: float, goes_on_with: list[int]
) -> None:
    monkeypatch.setattr(checkpoints, "KEPT_EVERY_S", every_s)
    steps: list[dict[str, Any]] = []
    encoder = small_encoder(tmp_path / "encoder", layers=1)
    material = read_material(write_corpus(tmp_path / "corpus"))
    for note in (cut_short, steps.append):
        try:
            make_version(tmp_path / "t1", material, Recipe(epochs=3), Origin(encoder), note=note)
        except CutShort:
            assert (tmp_path / "t1.checkpoint").exists() == (goes_on_with[0] == 2)
    assert [step["epoch"] for step in steps] == goes_on_with
    assert not (tmp_path / "t1.checkpoint").exists()


def test_the_state_of_another_run_is_refused_and_decisions_since_are_named(tmp_path: Path) -> None:
    """What people decided is part of the corpus, with reviews."""
    checkpoints._keep({"key": "of one decision"}, tmp_path / "t1.checkpoint")
    with pytest.raises(Misuse, match=r"t1\.checkpoint belongs to another .*with reviews, to other decisions"):
        checkpoints._cut_short(tmp_path / "t1.checkpoint", "of two decisions")
