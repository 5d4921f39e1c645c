"""From an order to a version in use: made once, measured, registered, activated or not."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import psycopg2
import pytest
from typer.testing import CliRunner

from dateline import reviews, timeline, training
from dateline.cli import app
from dateline.errors import Misuse, Outside
from dateline.records import Mention, Span
from dateline.tagger.corpus import MarkedMention, Passage
from dateline.tagger.evaluate import Reading
from dateline.tagger.train import Recipe
from dateline.tagger.versions import _best_temperature, evaluate_version, read_material
from dateline.tagger.weights import load_config, save_config
from dateline.versions import active_name
from tests.integration.linking import load, summit, told
from tests.integration.test_cli import call
from tests.small_encoder import small_encoder
from tests.tiny_corpus import write_corpus
from tests.unit.builders import day

FIGURES = {"trigger F1": 0.8, "role F1": 0.8, "status accuracy": 0.9, "ordinary passages not alarmed": 0.97}


@pytest.fixture
def models(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty model folder."""
    folder = tmp_path / "models"
    folder.mkdir()
    monkeypatch.setenv("DATELINE_MODEL_DIR", str(folder))
    return folder


def order(tmp_path: Path, name: str = "t1", **fields: Any) -> training.Order:
    made = small_encoder(tmp_path / "encoder") if "start" not in fields else None
    return training.Order(name, encoder=made, corpus=write_corpus(tmp_path / "corpus"), **({"epochs": 2} | fields))


def pretend(models: Path, name: str) -> None:
    """A version of which only the config is there."""
    (models / name).mkdir()
    (models / name / "config.json").write_text(json.dumps({"name": name}), encoding="utf-8")


def evaluated(name: str = "new", used: str | None = "old", obstacle: str | None = None, **fallen: float) -> dict[str, Any]:
    now = {key: value - fallen.get(key.split(maxsplit=1)[0], 0.0) for key, value in FIGURES.items()}
    return {"name": name, "headline": now, "used": used, "used_headline": None if obstacle else FIGURES, "obstacle": obstacle}


def test_a_version_is_made_once_with_a_line_for_each_epoch(
    models: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    first = training.train_logged(order(tmp_path))
    shown = capsys.readouterr().out
    assert ["epoch 1: loss" in shown, "epoch 2: loss" in shown] == [True, True]
    assert "passages to train on" in shown
    written = (models / "t1" / "weights.safetensors").stat().st_mtime_ns
    assert training.train_logged(order(tmp_path)) == first
    assert (models / "t1" / "weights.safetensors").stat().st_mtime_ns == written
    assert "epoch" not in capsys.readouterr().out
    with pytest.raises(Misuse, match="another name"):
        training.train_logged(order(tmp_path, epochs=3))


def test_an_order_has_the_defaults_of_the_recipe() -> None:
    made, recipe = training.Order("t1"), Recipe()
    assert made.rate == recipe.encoder_rate
    for field in ("epochs", "seed", *training.PASSED_ON):
        assert getattr(made, field) == getattr(recipe, field), field


def test_a_version_that_starts_from_another_takes_its_encoder(models: Path, tmp_path: Path) -> None:
    training.train_logged(order(tmp_path))
    training.train_logged(order(tmp_path, "t2", start="t1", epochs=1))
    assert load_config(models / "t2")["encoder"] == load_config(models / "t1")["encoder"]


@pytest.mark.parametrize(("fields", "says"), [({"name": "active"}, "name of a version"), ({"start": "nope"}, "no tagger 'nope'")])
def test_a_name_that_cannot_be_trained_is_refused_before_the_corpus_is_read(
    models: Path, tmp_path: Path, fields: dict[str, str], says: str
) -> None:
    (tmp_path / "corpus").mkdir()
    (tmp_path / "corpus" / "broken.txt").write_text("broken", encoding="utf-8")
    with pytest.raises(Misuse, match=says):
        training.material_of(training.Order(corpus=tmp_path / "corpus", **({"name": "t1"} | fields)))


def test_a_version_that_was_written_and_not_calibrated_is_made_to_the_end(models: Path, tmp_path: Path) -> None:
    first = training.train_logged(order(tmp_path))
    config = {
        field: value for field, value in load_config(models / "t1").items() if field not in ("held_out", "calibration_error")
    }
    save_config(config, models / "t1")
    assert training.train_logged(order(tmp_path)) == first
    assert load_config(models / "t1")["held_out"] == first["held_out"]


@pytest.mark.parametrize("other", ["mean_of", "second"])
def test_a_version_made_of_others_is_not_what_was_ordered(models: Path, tmp_path: Path, other: str) -> None:
    """It keeps the recipe of one of them."""
    training.train_logged(order(tmp_path))
    save_config(load_config(models / "t1") | {other: ["t0"]}, models / "t1")
    with pytest.raises(Misuse, match="another name"):
        training.train_logged(order(tmp_path))


def test_a_checkpoint_cut_short_is_named_and_so_is_a_folder_that_cannot_be_written(
    models: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for broken in (b"", b"PK\x03\x04 broken"):
        (models / "t1.checkpoint").write_bytes(broken)
        with pytest.raises(Misuse, match=r"t1\.checkpoint is broken"):
            training.train_logged(order(tmp_path))
    monkeypatch.setenv("DATELINE_MODEL_DIR", str(models / "t1.checkpoint" / "models"))
    with pytest.raises(Outside, match="cannot be made"):
        training.train_logged(order(tmp_path))


def test_a_second_network_goes_on_where_it_was_cut_short_and_else_needs_a_free_name(models: Path, tmp_path: Path) -> None:
    made = order(tmp_path)
    training.train_logged(made)
    (models / "s1").mkdir()
    asked = ["models", "second", "s1", "t1", "--mistakes-of", "t1", "--corpus", str(made.corpus)]
    assert "another name" in str(CliRunner().invoke(app, asked).exception)
    (models / "s1.checkpoint").touch()
    assert "s1.checkpoint is broken" in str(CliRunner().invoke(app, asked).exception)


def test_an_encoder_that_is_not_that_of_the_start_is_refused(models: Path, tmp_path: Path) -> None:
    training.train_logged(order(tmp_path))
    with pytest.raises(Misuse, match="leave out the one or the other"):
        training.train_logged(replace(order(tmp_path), name="t2", start="t1", encoder="all-MiniLM-L6-v2"))


def test_an_epoch_with_nothing_to_read_is_refused(models: Path, tmp_path: Path) -> None:
    with pytest.raises(Misuse, match="nothing to read in an epoch"):
        training.train_logged(order(tmp_path, ordinary=0.0, short=0.0))


def test_silence_is_no_sign_of_good_calibration(models: Path, tmp_path: Path) -> None:
    assert training.train_logged(order(tmp_path, epochs=1))["temperature"] == 1.0
    gold = Passage("p", "Oslo met Rome.", (MarkedMention("meeting", "occurred", 5, 8),))
    wrong = Mention("meeting", "occurred", Span(0, 4, "Oslo"), 0.9)
    tried = {0.8: [Reading(gold, (wrong,))], 1.4: [Reading(gold, (replace(wrong, confidence=0.4),))], 3.0: [Reading(gold, ())]}
    assert _best_temperature(tried) == 1.4


def test_files_of_one_name_are_all_read_and_a_corpus_that_is_no_folder_is_refused(tmp_path: Path) -> None:
    files = [tmp_path / folder / name for folder, name in (("a", "labelled"), ("b", "labelled"), ("b", "corpus"), ("b", "more"))]
    for number, file in enumerate(files):
        file.parent.mkdir(exist_ok=True)
        file.write_text(json.dumps({"id": "d", "text": f"Rain {number}.", "mentions": []}) + "\n", encoding="utf-8")
    corpus = write_corpus(tmp_path / "corpus")
    found = read_material(corpus, [*files, files[-1]])
    assert found.sources == {"corpus": 12, str(files[0]): 1, str(files[1]): 1, str(files[2]): 1, "more": 1}
    assert {f"Rain {n}." for n in range(4)} <= {passage.text for passage in found.train + found.held_out}
    for wrong in (tmp_path / "nowhere", corpus / "tiny_01.txt"):
        with pytest.raises(Misuse, match="is no folder"):
            read_material(wrong, files)


def test_reviews_need_a_database_and_paths_must_be_there(tmp_path: Path) -> None:
    with pytest.raises(Misuse, match="DATELINE_DATABASE_URL"):
        training.material_of(order(tmp_path, with_reviews=True))
    params = {"name": "x", "start": None, "encoder": "", "corpus": None, "extra": [], "gold": None}
    for field in ("extra", "gold"):
        path = str(tmp_path / "nowhere.jsonl")
        with pytest.raises(Misuse, match=r"nowhere\.jsonl"):
            training.order_of_params(params | {field: [path] if field == "extra" else path})


def test_the_first_version_is_activated_and_registered_with_its_figures(models: Path, tmp_path: Path, database_url: str) -> None:
    training.train_logged(order(tmp_path))
    found = training.evaluate("t1", tmp_path / "corpus")
    assert training.register(database_url, found) == {"name": "t1", "versions": ["t1"]}
    assert load_config(models / "t1")["gold"]["balanced"] == found["figures"]["balanced"]
    connection = psycopg2.connect(database_url)
    with connection, connection.cursor() as cursor:
        cursor.execute("SELECT config->'gold'->'balanced'->'trigger'->'f1', is_active FROM models WHERE name = 't1'")
        assert cursor.fetchall() == [(found["headline"]["trigger F1"], False)]
    connection.close()
    assert training.decide(database_url, found) == {
        "name": "t1",
        "is_active": True,
        "reason": "t1 is active: no version was in use",
    }
    assert active_name() == "t1"


def test_a_better_version_is_activated_and_a_worse_one_stays_registered(models: Path, database_url: str) -> None:
    for name in ("old", "new", "worse"):
        pretend(models, name)
    training.decide(database_url, evaluated("old", None))
    worse = training.decide(database_url, evaluated("worse", role=0.02))
    assert (worse["is_active"], active_name()) == (False, "old")
    assert "role F1 0.800 -> 0.780" in worse["reason"]
    better = training.decide(database_url, evaluated("new", role=0.009))
    assert (better["is_active"], active_name()) == (True, "new")
    assert "against old, no figure fell" in better["reason"]


def test_it_stays_registered_when_nobody_wants_it_or_nothing_can_be_compared(models: Path, database_url: str) -> None:
    for name in ("old", "new"):
        pretend(models, name)
    training.decide(database_url, evaluated("old", None))
    assert "as asked" in training.decide(database_url, evaluated(), wanted=False)["reason"]
    assert "other event types" in training.decide(database_url, evaluated(obstacle="made for other event types"))["reason"]
    assert active_name() == "old"


def test_it_stays_registered_while_the_timeline_would_lose_articles(models: Path, database_url: str) -> None:
    load(database_url, told("a", "2024-03-13", summit(when=day("2024-03-12"))), model="old")
    for name in ("old", "new"):
        pretend(models, name)
    (models / "active").write_text("old\n", encoding="utf-8")
    left = training.decide(database_url, evaluated())
    assert (left["is_active"], active_name()) == (False, "old")
    assert "retag_archive" in left["reason"]


def test_it_stays_registered_when_another_version_was_activated_meanwhile(models: Path, database_url: str) -> None:
    for name in ("old", "new", "newer"):
        pretend(models, name)
    training.decide(database_url, evaluated("old", None))
    training.decide(database_url, evaluated("newer"))
    left = training.decide(database_url, evaluated("new"))
    assert (left["is_active"], active_name()) == (False, "newer")
    assert "newer was activated after it was measured" in left["reason"]
    assert training.decide(database_url, evaluated("newer"))["is_active"]


def test_a_version_in_use_that_cannot_be_loaded_is_an_obstacle(models: Path, tmp_path: Path) -> None:
    training.train_logged(order(tmp_path))
    (models / "old").mkdir()
    (models / "old" / "config.json").write_text('{"types": ["summit"]}', encoding="utf-8")
    (models / "active").write_text("old\n", encoding="utf-8")
    found = training.evaluate("t1", tmp_path / "corpus")
    assert (found["used"], found["used_headline"]) == ("old", None)
    assert "other event types" in found["obstacle"]


def test_any_labelled_file_is_measured_on_and_the_plot_is_drawn(models: Path, tmp_path: Path) -> None:
    training.train_logged(order(tmp_path))
    line = {"id": "a", "text": "Soup.", "mentions": []}
    (tmp_path / "labelled.jsonl").write_text(json.dumps(line) + "\n", encoding="utf-8")
    for more in (["file", str(tmp_path / "labelled.jsonl")], ["gold", "--gold", str(tmp_path / "corpus")]):
        plot = tmp_path / f"{more[0]}.svg"
        done = call(["evaluate", *more, "--model", "t1", "--plot", str(plot)])
        assert done.returncode == 0, done.stderr
        assert json.loads(done.stdout)["balanced"]["passages"] == (1 if more[0] == "file" else 12)
        root = ElementTree.parse(plot).getroot()
        shown = {text.text for text in root.iter("{http://www.w3.org/2000/svg}text")}
        assert {"precise", "balanced", "sensitive", "share right", "precision"} <= shown


def test_a_plot_that_cannot_be_written_is_refused_before_anything_is_read(models: Path, tmp_path: Path) -> None:
    for plot in (tmp_path, tmp_path / "nowhere" / "plot.svg"):
        with pytest.raises(Misuse, match="cannot be written"):
            evaluate_version(models / "t1", [], plot)


def test_the_command_trains_with_reviews(
    models: Path, tmp_path: Path, database_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DATELINE_DATABASE_URL", database_url)
    load(database_url, told("a", "2024-03-13", summit(when=day("2024-03-12")), text="Summit of the bakers ends."), model="old")
    reviews.reject(database_url, timeline.rows(database_url)[0]["event_id"], "ann")
    made = order(tmp_path)
    asked = ["--corpus", str(made.corpus), "--encoder", str(made.encoder), "--epochs", "1", "--with-reviews"]
    done = call(["train", "--name", "t1", *asked])
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["sources"] == {"corpus": 12, "reviews": 1}
    assert "epoch 1: loss" in done.stderr


def test_the_mean_of_versions_is_a_version(models: Path, tmp_path: Path) -> None:
    import torch

    from dateline.tagger.weights import load_network

    training.train_logged(order(tmp_path, "one"))
    training.train_logged(order(tmp_path, "two", start="one", seed=2))
    assert "dateline models calibrate both" in call(["models", "mean", "both", "one", "two"]).stdout
    one, two, both = (load_network(models / name, load_config(models / name))[0].state_dict() for name in ("one", "two", "both"))
    assert all(torch.allclose(both[key].float(), (one[key] + two[key]).float() / 2, atol=2e-2) for key in both)
    config = load_config(models / "both")
    assert config["mean_of"] == ["one", "two"]
    assert set(config["thresholds"].values()) == {0.5}
    assert not {"held_out", "calibration_error", "gold"} & set(config)
    assert "another name" in call(["models", "mean", "both", "one", "two"]).stderr
    assert "two versions" in call(["models", "mean", "alone", "one"]).stderr


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
    assert "dateline models calibrate both" in call(["models", "ensemble", "both", "one", "two"]).stdout
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
    assert "has 2 networks" in call(["models", "mean", "more", "both", "one"]).stderr
    assert "two versions" in call(["models", "ensemble", "alone", "one"]).stderr
    (models / "two" / "weights.safetensors").unlink()
    assert "cannot be read" in call(["models", "ensemble", "alone", "one", "two"]).stderr
    assert not (models / "alone").exists()
