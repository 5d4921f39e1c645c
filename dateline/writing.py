"""Files that are there in whole or not at all."""

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from dateline.errors import Outside

__all__ = ["create_private", "in_one_piece", "replace_private", "write_text"]


@contextmanager
def in_one_piece(path: Path) -> Iterator[Path]:
    """The name to write to; once all is written, that takes the place of `path`, so that no reader and no kill meets half of it.
    Raises Outside naming the file where it cannot be written."""
    part = path.with_name(path.name + ".part")
    try:
        yield part
        part.replace(path)
    except OSError as error:
        raise Outside(f"{path} cannot be written ({error.strerror or error})") from error
    finally:  # whatever ended it, an interrupt too
        with suppress(OSError):
            part.unlink(missing_ok=True)


def write_text(path: Path, text: str) -> None:
    """Write a text in UTF-8. Raises Outside naming the file where it cannot be written."""
    with in_one_piece(path) as part:
        part.write_text(text, encoding="utf-8")


def create_private(file: Path, text: str) -> None:
    """Write a new file, in place of one that is there, that its owner alone can read, at no time anybody else."""
    file.unlink(missing_ok=True)
    with os.fdopen(os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="utf-8") as handle:
        handle.write(text)


def replace_private(file: Path, text: str) -> None:
    """Replace a file by one that only its owner can read, at once and as a whole."""
    fresh = file.with_name(f"{file.name}.new")
    create_private(fresh, text)
    fresh.replace(file)
