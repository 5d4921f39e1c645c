"""The DAG that trains the tagger, on a dozen passages and a small encoder."""

import shutil
from pathlib import Path
from typing import Any

import pytest

from dateline import timeline
from dateline.reviewing import reviews
from dateline.tagger.weights import load_config
from dateline.versions.folders import active_name, version_names
from tests.dags.told_by_runs import returned_by, states_of
from tests.integration.linking import load, summit, told
from tests.small_encoder import small_encoder
from tests.tiny_corpus import write_corpus
from tests.unit.builders import day


@pytest.fixture(scope="module")
def conf(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """A form that learns the passages by heart and measures on them. The seed is one that does so in float32 and in bfloat16."""
    folder = tmp_path_factory.mktemp("form")
    corpus = str(write_corpus(folder / "corpus"))
    encoder = small_encoder(folder / "encoder", width=64)
    return {"name": "t1", "epochs": 600, "seed": 4, "rate": 0.003, "corpus": corpus, "gold": corpus, "encoder": encoder}


@pytest.fixture(scope="module")
def shelf(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where a version that was trained as the form says is laid for the next test, whose DAG finds it made as ordered."""
    return tmp_path_factory.mktemp("shelf") / "t1"


def test_a_version_is_trained_measured_registered_and_activated(
    dags: Any, pool: Any, models: Path, conf: dict[str, Any], shelf: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run = dags.dags["train_tagger"].test(run_conf=conf)
    assert run.state == "success", states_of(run)
    shutil.copytree(models / "t1", shelf)
    assert states_of(run) == dict.fromkeys(("train[-1]", "evaluate[-1]", "register[-1]", "decide[-1]"), "success")
    assert returned_by(run, "decide") == {"name": "t1", "is_active": True, "reason": "t1 is active: no version was in use"}
    assert active_name() == "t1"
    assert load_config(models / "t1")["gold"]["balanced"]["trigger"]["f1"] == 1.0
    log = capsys.readouterr().out
    assert "epoch 600: loss" in log
    assert "t1 is active: no version was in use" in log.splitlines()


def test_a_worse_version_is_left_registered_with_the_reason(
    dags: Any, pool: Any, models: Path, conf: dict[str, Any], shelf: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    training = dags.dags["train_tagger"]
    if shelf.exists():
        shutil.copytree(shelf, models / "t1")
    assert training.test(run_conf=conf).state == "success"
    run = training.test(run_conf=conf | {"name": "t2", "epochs": 1})
    assert run.state == "success", states_of(run)
    decision = returned_by(run, "decide")
    assert not decision["is_active"]
    assert "fell by more than 0.01" in decision["reason"]
    assert "trigger F1 1.000 -> 0.000" in decision["reason"]
    assert decision["reason"] in capsys.readouterr().out
    assert (version_names(models), active_name()) == (["t1", "t2"], "t1")


def test_decisions_about_events_join_training_when_asked(
    dags: Any, pool: Any, models: Path, conf: dict[str, Any], database_url: str
) -> None:
    load(database_url, told("a", "2024-03-13", summit(when=day("2024-03-12")), text="Summit of the bakers ends."), model="old")
    reviews.reject(database_url, timeline.rows(database_url)[0]["event_id"], "ann")
    run = dags.dags["train_tagger"].test(run_conf=conf | {"epochs": 1, "with_reviews": True, "activate": False})
    assert run.state == "success", states_of(run)
    assert returned_by(run, "train")["sources"] == {"corpus": 12, "reviews": 1}
    assert "as asked" in returned_by(run, "decide")["reason"]
    assert not (models / "active").exists()


def test_a_taken_name_fails_at_once_and_changes_nothing(dags: Any, pool: Any, models: Path, conf: dict[str, Any]) -> None:
    training = dags.dags["train_tagger"]
    assert training.test(run_conf=conf | {"epochs": 1}).state == "success"
    before = (models / "t1" / "weights.safetensors").read_bytes()
    run = training.test(run_conf=conf | {"epochs": 2})
    assert (run.state, states_of(run)["train[-1]"]) == ("failed", "failed")
    assert (models / "t1" / "weights.safetensors").read_bytes() == before
