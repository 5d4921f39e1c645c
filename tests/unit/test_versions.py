"""The folder of a version of the tagger: its config, its name, and what is written in one piece."""

import json
from pathlib import Path
from typing import Any

import pytest

from dateline.errors import Misuse, Outside
from dateline.ontology import TYPES
from dateline.tagger.config import load_config, save_config
from dateline.tagger.weights import weight_files
from dateline.writing import in_one_piece, write_text

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
    with pytest.raises(KeyboardInterrupt), in_one_piece(folder / "config.json") as part:
        part.write_text("{", encoding="utf-8")
        raise KeyboardInterrupt
    assert load_config(folder) == before
    save_config(before | {"temperature": 2.0}, folder)
    assert load_config(folder)["temperature"] == 2.0


def test_a_file_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    with pytest.raises(Outside, match=r"nowhere/plot\.svg cannot be written"):
        write_text(tmp_path / "nowhere" / "plot.svg", "")
