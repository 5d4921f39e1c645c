"""Files are there in whole or as they were, and secrets are never open to others."""

import errno
import os
from pathlib import Path

import pytest

from dateline.errors import Outside
from dateline.writing import in_one_piece, replace_private, write_text


def half_written(file: Path, end: BaseException) -> None:
    """Written to until something ends it."""
    with in_one_piece(file) as part:
        part.write_text("ne", encoding="utf-8")
        raise end


def test_a_file_that_cannot_be_written_to_its_end_stays_as_it_was_with_nothing_beside_it(tmp_path: Path) -> None:
    file = tmp_path / "notes"
    write_text(file, "old")
    with pytest.raises(Outside, match=r"notes cannot be written \(No space left on device\)"):
        half_written(file, OSError(errno.ENOSPC, os.strerror(errno.ENOSPC)))
    assert {path.name: path.read_text(encoding="utf-8") for path in tmp_path.iterdir()} == {"notes": "old"}


def test_an_interrupt_leaves_a_file_as_it_was_with_nothing_beside_it(tmp_path: Path) -> None:
    write_text(tmp_path / "notes", "old")
    with pytest.raises(KeyboardInterrupt):
        half_written(tmp_path / "notes", KeyboardInterrupt())
    assert {path.name: path.read_text(encoding="utf-8") for path in tmp_path.iterdir()} == {"notes": "old"}


def test_a_folder_in_the_place_of_a_file_is_told_and_nothing_is_left_beside_it(tmp_path: Path) -> None:
    (tmp_path / "notes").mkdir()
    with pytest.raises(Outside, match="notes cannot be written"):
        write_text(tmp_path / "notes", "new")
    assert [path.name for path in tmp_path.iterdir()] == ["notes"]


def test_a_secret_that_replaces_an_open_file_is_for_its_owner_alone_whatever_a_kill_left_behind(tmp_path: Path) -> None:
    for name in ("secret", "secret.new"):
        (tmp_path / name).write_text("old", encoding="utf-8")
        (tmp_path / name).chmod(0o666)
    replace_private(tmp_path / "secret", "new")
    assert (tmp_path / "secret").read_text(encoding="utf-8") == "new"
    assert (tmp_path / "secret").stat().st_mode & 0o777 == 0o600
    assert [path.name for path in tmp_path.iterdir()] == ["secret"]
