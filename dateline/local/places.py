"""Where the embedded Postgres keeps its binaries and data, so that the user it runs as can reach them.

Postgres refuses to run as root. Started by root, it runs as `nobody`, who cannot enter a private home or a temporary
folder: then binaries and data live in `/var/lib/dateline/<hash of the state folder>`. Where the data were made is kept in
`<state folder>/postgres.at`, and there they stay when the folder is moved, or closed to `nobody`, or opened.
"""

import hashlib
import os
import pwd
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from dateline.errors import Misuse
from dateline.local import binaries as programs
from dateline.writing import create_private, write_text

__all__ = ["Places", "keep_place", "places_of", "refuse_loss", "state_folder"]


@dataclass(frozen=True, slots=True)
class Places:
    """The folders and files of one server, and the user that it runs as (`identity`: arguments for subprocess)."""

    folder: Path
    binaries: Path
    identity: dict[str, Any]

    @property
    def data(self) -> Path:
        """The database cluster."""
        return self.folder / "data"

    @property
    def password(self) -> Path:
        """The password of the role `postgres`, mode 0600."""
        return self.folder / "password"

    @property
    def port(self) -> Path:
        """The port of last time."""
        return self.folder / "port"

    @property
    def log(self) -> Path:
        """What the server says as it starts; then it writes into `logs`, a file for each day of the week."""
        return self.folder / "server.log"

    @property
    def logs(self) -> list[Path]:
        """The server's logs, the last written one last."""
        found = (path for path in (self.log, *self.folder.glob("logs/*.log")) if path.exists())
        return sorted(found, key=lambda path: path.stat().st_mtime)

    def make(self) -> None:
        """Make the folder, entered by the server's user alone (and root)."""
        if self.folder.parent == programs.SYSTEM_FOLDER:
            programs.open_to_all(self.folder.parent)
        self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        self._give(self.folder)

    def write_private(self, file: Path, text: str) -> None:
        """Write a file that the server's user alone (and root) can read; it is never readable by others in between."""
        create_private(file, text)
        self._give(file)

    def fresh_data(self) -> Path:
        """An empty folder for a new cluster; what a killed initdb left there is removed."""
        fresh = self.folder / "data.new"
        shutil.rmtree(fresh, ignore_errors=True)
        fresh.mkdir(mode=0o700)
        self._give(fresh)
        return fresh

    def _give(self, path: Path) -> None:
        if self.identity:
            os.chown(path, self.identity["user"], self.identity["group"])


def state_folder(home: Path) -> Path:
    """The whole path of the state folder, which is made if it is missing. Raises Misuse for one that cannot be used."""
    home = home.absolute()
    try:
        home.mkdir(parents=True, exist_ok=True)
        (home / "lock").touch()
    except OSError as error:
        raise Misuse(f"the state folder {home} cannot be used ({error.strerror}): set DATELINE_HOME to another one") from error
    return home


def places_of(home: Path) -> Places:
    """The places of the server that belongs to the state folder `home`. Writes nothing unless binaries must be copied.

    Raises Misuse for data that cannot be reached, or that are those of a state folder which `home` is a copy of.
    """
    identity = _identity()
    folder = _data_folder(home.absolute(), identity)
    binaries = programs.packaged() / "bin"
    if identity and not _can_enter(binaries, identity):
        binaries = programs.copied() / "bin"
    return Places(folder, binaries, identity)


def keep_place(home: Path, places: Places) -> None:
    """Note where the data of `home` lie, and beside those that lie elsewhere whose they are. None but root's do. Others read the
    notes at any moment: what is right already is left alone, and nobody meets half of one."""
    inside = places.folder == home.absolute() / "postgres"  # which moves along
    notes = {} if inside else {places.folder / "home": home.absolute()}
    for file, told in {_note(home): "postgres" if inside else places.folder, **notes}.items() if places.identity else ():
        if not file.is_file() or file.read_text(encoding="utf-8").strip() != str(told):
            write_text(file, f"{told}\n")


def refuse_loss(home: Path) -> None:
    """Raises Misuse where the data of `home` are noted: who finds none there must not be given an empty database instead."""
    if (folder := _noted(home.absolute())) is not None:
        raise Misuse(f"the database of {home} lay in {folder} and is gone: bring it back, or remove {_note(home)} for a new one")


def _note(home: Path) -> Path:
    return home / "postgres.at"


def _noted(home: Path) -> Path | None:
    if not _note(home).is_file():
        return None
    folder = home / _note(home).read_text(encoding="utf-8").strip()
    if folder != home / "postgres" and folder.parent != programs.SYSTEM_FOLDER:
        raise Misuse(f"{_note(home)} names no folder of a database ({folder}): remove it, and the usual places are looked at")
    return folder


def _data_folder(home: Path, identity: dict[str, Any]) -> Path:
    """The folder that is noted; without a note that which has data; for new data, one that the server's user can enter."""
    own = programs.SYSTEM_FOLDER / hashlib.sha256(str(home).encode()).hexdigest()[:16]
    wanted, noted = [home / "postgres", own], _noted(home)
    if noted is not None:
        wanted = [noted] if identity else [home / "postgres", noted]
    elif identity and not _can_enter(_nearest_existing(home), identity):
        wanted.reverse()
    folder = next(filter(_has_data, wanted), wanted[0])
    if _has_data(folder):
        _refuse_unreachable(home, folder, identity)
        _refuse_copy(home, folder)
    return folder


def _has_data(folder: Path) -> bool:
    try:
        return (folder / "data" / "PG_VERSION").exists()
    except PermissionError:  # another user's
        return True


def _refuse_unreachable(home: Path, folder: Path, identity: dict[str, Any]) -> None:
    if not _can_enter(folder, identity):
        who = pwd.getpwuid(identity.get("user", os.geteuid())).pw_name
        raise Misuse(
            f"the database of {home} lies in {folder}, which the user {who} cannot enter: run as the user who made it (as root "
            "if that is nobody's), and let everybody pass through the folders above it (chmod o+x)"
        )


def _refuse_copy(home: Path, folder: Path) -> None:
    """A state folder that is moved takes its data with it; a copy of it, or another one at its former path, would share them."""
    owner_file = folder / "home"
    owner = Path(owner_file.read_text(encoding="utf-8").strip()) if owner_file.is_file() else home
    if owner != home and _note(owner).is_file() and not owner.samefile(home) and _noted(owner) == folder:
        raise Misuse(
            f"the database in {folder} belongs to the state folder {owner}, which {home} is a copy of or has the former path of: "
            "set DATELINE_HOME to another folder for a database of its own"
        )


def _identity() -> dict[str, Any]:
    """Whom the server runs as: nobody when we are root, else ourselves (no change)."""
    if os.geteuid() != 0:
        return {}
    try:
        nobody = pwd.getpwnam("nobody")
    except KeyError as error:
        message = (
            "Postgres refuses to run as root and there is no user `nobody`; run as another user, or set DATELINE_DATABASE_URL."
        )
        raise Misuse(message) from error
    return {"user": nobody.pw_uid, "group": nobody.pw_gid, "extra_groups": []}


def _nearest_existing(folder: Path) -> Path:
    return next(path for path in (folder, *folder.parents) if path.exists())


def _can_enter(folder: Path, identity: dict[str, Any]) -> bool:
    command = ["/bin/sh", "-c", 'cd "$1"', "sh", str(folder)]
    return subprocess.run(command, cwd="/", stderr=subprocess.DEVNULL, check=False, **identity).returncode == 0  # noqa: S603
