"""The folder of a version of the tagger: its config, its name, and what is written in one piece."""

import json
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from dateline.cli import app
from dateline.errors import Misuse, Outside
from dateline.ontology import TYPES
from dateline.tagger.config import load_config, save_config
from dateline.tagger.weights import build, save_weights, weight_files
from dateline.versions.folders import checked_name
from dateline.writing import in_one_piece, write_text
from tests.small_encoder import small_encoder

THRESHOLDS = {"precise": 0.7, "balanced": 0.5, "sensitive": 0.2}


def version(folder: Path, **fields: Any) -> Path:
    folder.mkdir()
    config = {"name": folder.name, "encoder": "e", "thresholds": THRESHOLDS, "temperature": 1.2, "types": list(TYPES)} | fields
    (folder / "config.json").write_text(json.dumps(config), encoding="utf-8")
    return folder


def test_a_version_has_the_name_of_its_folder_whatever_it_was_copied_from(tmp_path: Path) -> None:
    """Else what the copy reads would be stored as read by the other, and the timeline would show it."""
    assert load_config(version(tmp_path / "v2", name="v1"))["name"] == "v2"


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("thresholds", {}),
        ("thresholds", None),
        ("thresholds", THRESHOLDS | {"balanced": "0.5"}),
        ("thresholds", THRESHOLDS | {"balanced": float("nan")}),
        ("temperature", None),
        ("temperature", 0),
        ("encoder", 5),
    ],
)
def test_a_config_that_nothing_can_be_read_with_is_named(field: str, value: Any, tmp_path: Path) -> None:
    with pytest.raises(Misuse, match=rf"v1/config\.json lacks {field}"):
        load_config(version(tmp_path / "v1", **{field: value}))


def test_a_network_that_is_not_there_is_named(tmp_path: Path) -> None:
    folder = version(tmp_path / "v1", weights=["weights.safetensors", "weights-2.safetensors"])
    (folder / "weights.safetensors").touch()
    with pytest.raises(Misuse, match=r"weights-2\.safetensors cannot be read"):
        weight_files(folder)


def test_a_file_is_replaced_in_whole_or_stays_as_it_was(tmp_path: Path) -> None:
    folder = version(tmp_path / "v1")
    before = load_config(folder)
    with pytest.raises(KeyboardInterrupt):
        _write_half(folder / "config.json")
    assert load_config(folder) == before
    save_config(before | {"temperature": 2.0}, folder)
    assert load_config(folder)["temperature"] == 2.0


def _write_half(path: Path) -> None:
    with in_one_piece(path) as part:
        part.write_text("{", encoding="utf-8")
        raise KeyboardInterrupt


@pytest.mark.parametrize("name", ["", "../v9", "a b", ".hidden", "active", "Active", "v8.checkpoint", 101 * "x", "v1\n"])
def test_a_name_that_no_folder_beside_the_others_can_have_is_refused(name: str) -> None:
    with pytest.raises(Misuse, match="cannot be the name of a version"):
        checked_name(name)
    assert checked_name("v8.1-b_2") == "v8.1-b_2"


def test_versions_are_listed_where_none_is_in_use(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DATELINE_MODEL_DIR", str(tmp_path))
    monkeypatch.setenv("DATELINE_HOME", str(tmp_path / "home"))
    monkeypatch.delenv("DATELINE_DATABASE_URL", raising=False)
    version(tmp_path / "v1", held_out={})
    found = CliRunner().invoke(app, ["models", "list"])
    assert (found.exit_code, found.stdout) == (0, "  v1\n")
    assert "none of the 1 versions" in found.stderr
    (tmp_path / "active").write_text("v1\n", encoding="utf-8")
    assert CliRunner().invoke(app, ["models", "list"]).output == "* v1\n"
    version(tmp_path / "v2")
    version(tmp_path / "v3", types=["summit"], held_out={})
    listed = ["* v1", "  v2 (not calibrated yet)", "  v3 (cannot be loaded)"]
    assert CliRunner().invoke(app, ["models", "list"]).output.splitlines() == listed
    (tmp_path / "v1" / "config.json").write_bytes(b"\xff")
    assert isinstance(CliRunner().invoke(app, ["models", "show"]).exception, Misuse)


@pytest.fixture
def alone(models: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty model folder, and no timeline yet."""
    monkeypatch.setenv("DATELINE_HOME", str(tmp_path / "home"))
    monkeypatch.delenv("DATELINE_DATABASE_URL", raising=False)
    return models


def whole(folder: Path, encoder: str, **fields: Any) -> Path:
    """A version with the weights of a first network."""
    save_weights(build(encoder)[0], version(folder, encoder=encoder, **fields) / "weights.safetensors")
    return folder


def refused(name: str, *options: str) -> str:
    """What is said when the version is not put to use."""
    found = CliRunner().invoke(app, ["models", "activate", name, *options]).exception
    assert isinstance(found, Misuse)
    return str(found)


def test_a_version_that_cannot_be_loaded_does_not_come_into_use(alone: Path, tmp_path: Path) -> None:
    encoder = small_encoder(tmp_path / "encoder", layers=1)
    version(alone / "other", types=["summit"])
    version(alone / "lost", encoder=encoder)
    (version(alone / "broken", encoder=encoder) / "weights.safetensors").touch()
    whole(alone / "half", encoder, second={"weights": {}}, held_out={})
    version(alone / "moved", encoder=str(tmp_path / "nowhere"), held_out={})
    lost = dict.fromkeys(("lost", "broken"), "cannot be read")
    others = {"other": "other event types", "nope": "no tagger 'nope'", "half": "second.safetensors", "moved": "the encoder"}
    for name, says in (lost | others).items():
        assert says in refused(name)
        assert says in refused(name, "--force")
    assert not (alone / "active").exists()


def test_a_version_that_is_not_calibrated_comes_into_use_by_force_alone(alone: Path, tmp_path: Path) -> None:
    encoder = small_encoder(tmp_path / "encoder", layers=1)
    whole(alone / "early", encoder)
    whole(alone / "ready", encoder, held_out={})
    assert "early is not calibrated yet" in refused("early")
    assert not (alone / "active").exists()
    for asked in (["early", "--force"], ["ready"]):
        assert CliRunner().invoke(app, ["models", "activate", *asked]).exit_code == 0
        assert (alone / "active").read_text(encoding="utf-8") == f"{asked[0]}\n"


def test_a_file_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    with pytest.raises(Outside, match=r"nowhere/plot\.svg cannot be written"):
        write_text(tmp_path / "nowhere" / "plot.svg", "")
    (tmp_path / "plot.svg").mkdir()
    with pytest.raises(Outside, match=r"plot\.svg cannot be written"):
        write_text(tmp_path / "plot.svg", "")
    assert [path.name for path in tmp_path.iterdir()] == ["plot.svg"]
