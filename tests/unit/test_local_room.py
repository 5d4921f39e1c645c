"""A full disk, which the embedded Postgres tells nobody but its log."""

import shutil
from pathlib import Path
from types import SimpleNamespace

import pytest

from dateline.cli import main
from dateline.errors import Misuse, Outside
from dateline.local import room

GONE = Outside("the server has gone")


@pytest.fixture
def free(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> dict[Path, int]:
    """Bytes that are free on the disks of the state folder and of the folder for the server of root."""
    home, system = tmp_path / "home", tmp_path / "system"
    folders = {home: 1 << 40, system: 1 << 40}
    for folder in folders:
        folder.mkdir()
    monkeypatch.setattr(room, "SYSTEM_FOLDER", system)
    monkeypatch.setattr(shutil, "disk_usage", lambda folder: SimpleNamespace(free=folders[folder]))
    monkeypatch.setenv("DATELINE_HOME", str(home))
    return folders


@pytest.mark.parametrize("number", [0, 1])
def test_the_disk_that_is_all_but_full_is_named(free: dict[Path, int], number: int) -> None:
    folder = list(free)[number]
    free[folder] = 64 << 20
    assert room.lack_of_room(GONE) == ""
    free[folder] -= 1
    assert f"; only 63 MB are free on the disk of {folder}" in room.lack_of_room(GONE)
    assert room.lack_of_room(Misuse("no such article")) == ""


def test_a_folder_that_is_not_there_has_no_disk(free: dict[Path, int]) -> None:
    for folder in free:
        free[folder] = 0
        folder.rmdir()
    assert room.lack_of_room(GONE) == ""


def test_a_command_that_the_outside_fails_tells_of_it(
    free: dict[Path, int], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    free[next(iter(free))] = 11 << 20
    assert said_of_failure(monkeypatch, capsys).startswith("dateline: the server has gone; only 11 MB are free")


def test_the_error_is_told_where_the_disk_cannot_be_asked(
    free: dict[Path, int], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def broken(folder: Path) -> SimpleNamespace:
        raise OSError(5, "Input/output error")

    with monkeypatch.context() as unwell:
        unwell.setattr(shutil, "disk_usage", broken)
        assert said_of_failure(unwell, capsys) == "dateline: the server has gone\n"
    monkeypatch.setenv("DATELINE_KEEP_DAYS", "many")
    assert said_of_failure(monkeypatch, capsys) == "dateline: the server has gone\n"


def said_of_failure(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> str:
    def fail() -> None:
        raise GONE

    monkeypatch.setattr("dateline.cli.app", fail)
    with pytest.raises(SystemExit) as ended:
        main()
    assert ended.value.code == 1
    return capsys.readouterr().err
