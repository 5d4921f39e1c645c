"""A full disk, which the embedded Postgres tells nobody but its log."""

import shutil
from pathlib import Path
from types import SimpleNamespace

import pytest

from dateline.cli import main
from dateline.errors import DatelineError, Misuse, Outside
from dateline.local import room


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
    home, *_ = folders = list(free)
    free[folders[number]] = 64 << 20
    assert room.lack_of_room(home) == ""
    free[folders[number]] -= 1
    assert f"; only 63 MB are free on the disk of {folders[number]}" in room.lack_of_room(home)


def test_a_folder_that_is_not_there_has_no_disk(free: dict[Path, int], tmp_path: Path) -> None:
    assert room.lack_of_room(tmp_path / "none") == ""


@pytest.mark.parametrize(("kind", "is_told"), [(Outside, True), (Misuse, False)])
def test_a_command_that_the_outside_fails_tells_of_it(
    kind: type[DatelineError],
    is_told: bool,
    free: dict[Path, int],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    def fail() -> None:
        raise kind("the server has gone")

    free[next(iter(free))] = 11 << 20
    monkeypatch.setattr("dateline.cli.app", fail)
    with pytest.raises(SystemExit):
        main()
    said = capsys.readouterr().err
    assert said.startswith("dateline: the server has gone")
    assert ("only 11 MB are free" in said) is is_told
