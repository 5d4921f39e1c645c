"""A version is measured, registered, and activated or not."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import psycopg2
import pytest

from dateline.errors import Misuse
from dateline.records import Mention, Span
from dateline.tagger.corpus import MarkedMention, Passage
from dateline.tagger.evaluate import Reading
from dateline.tagger.versions import _best_temperature, evaluate_version
from dateline.tagger.weights import load_config
from dateline.versions import training
from dateline.versions.folders import active_name
from tests.command import command
from tests.integration.linking import load, summit, told
from tests.integration.orders import order
from tests.unit.builders import day

FIGURES = {"trigger F1": 0.8, "role F1": 0.8, "status accuracy": 0.9, "ordinary passages not alarmed": 0.97}


def pretend(models: Path, name: str) -> None:
    """A version of which only the config is there."""
    (models / name).mkdir()
    (models / name / "config.json").write_text(json.dumps({"name": name}), encoding="utf-8")


def evaluated(name: str = "new", used: str | None = "old", obstacle: str | None = None, **fallen: float) -> dict[str, Any]:
    now = {key: value - fallen.get(key.split(maxsplit=1)[0], 0.0) for key, value in FIGURES.items()}
    return {"name": name, "headline": now, "used": used, "used_headline": None if obstacle else FIGURES, "obstacle": obstacle}


def test_silence_is_no_sign_of_good_calibration(models: Path, tmp_path: Path) -> None:
    assert training.train_logged(order(tmp_path, epochs=1))["temperature"] == 1.0
    gold = Passage("p", "Oslo met Rome.", (MarkedMention("meeting", "occurred", 5, 8),))
    wrong = Mention("meeting", "occurred", Span(0, 4, "Oslo"), 0.9)
    tried = {0.8: [Reading(gold, (wrong,))], 1.4: [Reading(gold, (replace(wrong, confidence=0.4),))], 3.0: [Reading(gold, ())]}
    assert _best_temperature(tried) == 1.4


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
        done = command(["evaluate", *more, "--model", "t1", "--plot", str(plot)])
        assert done.returncode == 0, done.stderr
        assert json.loads(done.stdout)["balanced"]["passages"] == (1 if more[0] == "file" else 12)
        root = ElementTree.parse(plot).getroot()
        shown = {text.text for text in root.iter("{http://www.w3.org/2000/svg}text")}
        assert {"precise", "balanced", "sensitive", "share right", "precision"} <= shown


def test_a_plot_that_cannot_be_written_is_refused_before_anything_is_read(models: Path, tmp_path: Path) -> None:
    for plot in (tmp_path, tmp_path / "nowhere" / "plot.svg"):
        with pytest.raises(Misuse, match="cannot be written"):
            evaluate_version(models / "t1", [], plot)
