"""Versions made of several: the mean of their weights, the average of their chances."""

from pathlib import Path

from dateline.tagger.weights import load_config
from dateline.versions import training
from tests.command import command
from tests.integration.orders import order


def test_the_mean_of_versions_is_a_version(models: Path, tmp_path: Path) -> None:
    import torch

    from dateline.tagger.weights import load_network

    training.train_logged(order(tmp_path, "one"))
    training.train_logged(order(tmp_path, "two", start="one", seed=2))
    assert "dateline models calibrate both" in command(["models", "mean", "both", "one", "two"]).stdout
    one, two, both = (load_network(models / name, load_config(models / name))[0].state_dict() for name in ("one", "two", "both"))
    assert all(torch.allclose(both[key].float(), (one[key] + two[key]).float() / 2, atol=2e-2) for key in both)
    config = load_config(models / "both")
    assert config["mean_of"] == ["one", "two"]
    assert set(config["thresholds"].values()) == {0.5}
    assert not {"held_out", "calibration_error", "gold"} & set(config)
    assert "another name" in command(["models", "mean", "both", "one", "two"]).stderr
    assert "two versions" in command(["models", "mean", "alone", "one"]).stderr


def test_batches_are_of_few_widths_and_what_pads_them_is_masked() -> None:
    from dateline.tagger.model import STEP, collate
    from dateline.tagger.windows import Window

    windows = [Window(tuple(range(1, n + 1)), tuple(range(n)), tuple((i, i + 1) for i in range(n)), 0) for n in (3, STEP + 1)]
    batch = collate(windows, 0)
    assert batch.ids.shape == batch.mask.shape == batch.firsts.shape == batch.word_mask.shape == (2, 2 * STEP)
    assert batch.mask.sum(1).tolist() == batch.word_mask.sum(1).tolist() == [3, STEP + 1]
    assert int(batch.ids[0, 3:].sum()) == 0


def test_an_ensemble_of_versions_is_a_version_that_averages_their_chances(models: Path, tmp_path: Path) -> None:
    import torch

    from dateline.tagger.model import collate
    from dateline.tagger.precision import arithmetic
    from dateline.tagger.weights import load_network
    from dateline.tagger.windows import pieces_of, windows_of

    for name, seed in (("one", 1), ("two", 2)):
        training.train_logged(order(tmp_path, name, seed=seed))
    assert "dateline models calibrate both" in command(["models", "ensemble", "both", "one", "two"]).stdout
    config = load_config(models / "both")
    assert (config["ensemble_of"], config["weights"]) == (["one", "two"], ["weights.safetensors", "weights-2.safetensors"])
    chances = []
    for name in ("one", "two", "both"):
        network, tokenizer = load_network(models / name, load_config(models / name))
        text = "Norland recalled its envoy on Monday."
        batch = collate(windows_of(tokenizer, pieces_of(tokenizer, text, [(0, len(text))])), tokenizer.pad_token_id)
        with torch.inference_mode(), arithmetic():
            chances.append(network.triggers(network.read(batch)).float().softmax(-1))
    assert not torch.allclose(chances[0], chances[1], atol=1e-3)
    assert torch.allclose(chances[2], (chances[0] + chances[1]) / 2, atol=1e-4)
    (models / "cut").mkdir()
    (models / "cut" / "weights.safetensors").write_bytes(b"half")
    assert command(["models", "ensemble", "cut", "one", "two"]).returncode == 0, "one that was cut short can be made again"
    assert load_network(models / "cut", load_config(models / "cut"))
    assert "has 2 networks" in command(["models", "mean", "more", "both", "one"]).stderr
    assert "two versions" in command(["models", "ensemble", "alone", "one"]).stderr
    (models / "two" / "weights.safetensors").unlink()
    assert "cannot be read" in command(["models", "ensemble", "alone", "one", "two"]).stderr
    assert not (models / "alone").exists()
