"""From an order to a version: made once, from a corpus, another version or people's decisions."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from dateline import timeline
from dateline.cli import app
from dateline.errors import Misuse, Outside
from dateline.reviewing import reviews
from dateline.tagger.config import SHOWN
from dateline.tagger.predict import load_tagger
from dateline.tagger.train import Recipe
from dateline.tagger.versions import read_material
from dateline.tagger.weights import DEFAULT_ENCODER, lasting_encoder, load_config, save_config
from dateline.versions import training
from tests.command import command
from tests.integration.linking import load, summit, told
from tests.integration.orders import order
from tests.tiny_corpus import write_corpus
from tests.unit.builders import day


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


def test_a_version_made_before_the_last_decisions_is_named_as_that(models: Path, tmp_path: Path) -> None:
    made = order(tmp_path, epochs=1)
    training.train_logged(made)
    material = training.material_of(made)
    later = replace(material, corpus_sha256="of another decision")
    with pytest.raises(Misuse, match="before the last decisions: give another name"):
        training.train(replace(made, with_reviews=True), later)
    with pytest.raises(Misuse, match="another corpus or recipe: give another name"):
        training.train(made, later)


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
    models: Path, tmp_path: Path, fields: dict[str, Any], says: str
) -> None:
    (tmp_path / "corpus").mkdir()
    (tmp_path / "corpus" / "broken.txt").write_text("broken", encoding="utf-8")
    with pytest.raises(Misuse, match=says):
        training.material_of(training.Order(corpus=tmp_path / "corpus", **({"name": "t1"} | fields)))


def test_an_order_without_a_corpus_takes_that_of_the_project(
    models: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_corpus(tmp_path / "models" / "corpus")
    monkeypatch.setattr(training, "repository", lambda: tmp_path)
    assert training.material_of(training.Order("t1")).sources == {"corpus": 12}


def test_a_version_that_was_written_and_not_calibrated_is_made_to_the_end(models: Path, tmp_path: Path) -> None:
    first = training.train_logged(order(tmp_path))
    config = {
        field: value for field, value in load_config(models / "t1").items() if field not in ("held_out", "calibration_error")
    }
    save_config(config, models / "t1")
    assert training.train_logged(order(tmp_path)) == first
    assert load_config(models / "t1")["held_out"] == first["held_out"]


def test_calibrating_anew_takes_away_the_figures_of_the_old_thresholds(models: Path, tmp_path: Path) -> None:
    made = order(tmp_path)
    first = training.train_logged(made)
    save_config(load_config(models / "t1") | {"gold": {"balanced": {}}, "temperature": 9.0}, models / "t1")
    done = CliRunner().invoke(app, ["models", "calibrate", "t1", "--corpus", str(made.corpus)])
    assert json.loads(done.stdout)["temperature"] == first["temperature"]
    assert "articles that t1 has read stay as they were read" in done.stderr
    config = load_config(models / "t1")
    assert "gold" not in config
    assert {field: config[field] for field in SHOWN} == first


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


def test_a_version_loads_its_encoder_from_wherever_it_is_used(
    models: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = replace(order(tmp_path, epochs=1), encoder="encoder")
    monkeypatch.chdir(tmp_path)
    first = training.train_logged(made)
    assert load_config(models / "t1")["encoder"] == str(tmp_path / "encoder")
    training.train_logged(replace(made, name="t2", start="t1"))
    save_config(load_config(models / "t1") | {"encoder": "encoder"}, models / "t1")  # as it was written before
    assert training.train_logged(made) == first
    monkeypatch.chdir(models)
    assert load_tagger(models / "t2").name == "t2"


def test_an_encoder_that_is_no_folder_keeps_its_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / DEFAULT_ENCODER).mkdir()
    assert [lasting_encoder(name) for name in (DEFAULT_ENCODER, "group/name")] == [DEFAULT_ENCODER, "group/name"]


def test_an_epoch_with_nothing_to_read_is_refused(models: Path, tmp_path: Path) -> None:
    with pytest.raises(Misuse, match="nothing to read in an epoch"):
        training.train_logged(order(tmp_path, ordinary=0.0, short=0.0))


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


def test_what_is_held_out_is_not_trained_on_and_all_else_is(tmp_path: Path) -> None:
    texts = [f"Rain fell for {number} hours." for number in range(100)]
    lines = [json.dumps({"id": "d", "text": text, "mentions": []}) for text in texts]
    (tmp_path / "more.jsonl").write_text("\n".join(lines) + "\n", encoding="utf-8")
    (tmp_path / "corpus").mkdir()
    found = read_material(tmp_path / "corpus", [tmp_path / "more.jsonl"])
    assert sorted(passage.text for passage in found.train + found.held_out) == sorted(texts)
    assert 0 < len(found.held_out) < 20


def test_reviews_need_a_database_and_paths_must_be_there(tmp_path: Path) -> None:
    with pytest.raises(Misuse, match="DATELINE_DATABASE_URL"):
        training.material_of(order(tmp_path, with_reviews=True))
    params: dict[str, Any] = {"name": "x", "start": None, "encoder": "", "teacher": "", "corpus": None, "extra": [], "gold": None}
    for field in ("extra", "gold"):
        path = str(tmp_path / "nowhere.jsonl")
        with pytest.raises(Misuse, match=r"nowhere\.jsonl"):
            training.order_of_params(params | {field: [path] if field == "extra" else path})


def test_the_command_trains_with_reviews(
    models: Path, tmp_path: Path, database_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DATELINE_DATABASE_URL", database_url)
    load(database_url, told("a", "2024-03-13", summit(when=day("2024-03-12")), text="Summit of the bakers ends."), model="old")
    reviews.reject(database_url, timeline.rows(database_url)[0]["event_id"], "ann")
    made = order(tmp_path)
    asked = ["--corpus", str(made.corpus), "--encoder", str(made.encoder), "--epochs", "1", "--with-reviews"]
    done = command(["train", "--name", "t1", *asked])
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["sources"] == {"corpus": 12, "reviews": 1}
    assert "epoch 1: loss" in done.stderr
