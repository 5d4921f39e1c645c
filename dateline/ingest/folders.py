"""The files of a folder of articles: all below it, linked folders too, and nothing that is hidden."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from dateline.errors import Misuse

__all__ = ["permitted", "visible_files"]


def visible_files(folder: Path) -> list[Path]:
    """The files of a folder and all below it, but for hidden ones (".a.txt") and those in hidden folders (".Trash-1000"), in the
    order of their paths. A linked folder is read as one that stands there, once, however many links lead to it.

    Raises Misuse for a folder that may not be read: what lies in it would be missed in silence.
    """

    def refuse(error: OSError) -> None:
        raise error

    found, seen = list[Path](), set[str]()
    with permitted():
        for where, below, names in os.walk(folder, onerror=refuse, followlinks=True):
            real = os.path.realpath(where)
            if real in seen:
                below.clear()
                continue
            seen.add(real)
            below[:] = sorted(name for name in below if not name.startswith("."))
            found += [Path(where, name) for name in names if not name.startswith(".")]
        return sorted(path for path in found if path.is_file())


@contextmanager
def permitted() -> Iterator[None]:
    """Raises Misuse for what the system does not let us look at."""
    try:
        yield
    except PermissionError as error:
        raise Misuse(f"{error.filename} may not be read ({error.strerror}): let the user that runs Dateline read it") from error
