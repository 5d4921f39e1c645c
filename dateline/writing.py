"""Files that are there in whole or not at all."""

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from dateline.errors import Outside

__all__ = ["in_one_piece", "write_text"]


@contextmanager
def in_one_piece(path: Path) -> Iterator[Path]:
    """The name to write to; once all is written, that takes the place of `path`, so that no reader and no kill meets half of it.
    Raises Outside naming the file where it cannot be written."""
    part = path.with_name(path.name + ".part")
    try:
        yield part
        part.replace(path)
    except OSError as error:
        with suppress(OSError):
            part.unlink()
        raise Outside(f"{path} cannot be written ({error.strerror or error})") from error


def write_text(path: Path, text: str) -> None:
    """Write a text in UTF-8. Raises Outside naming the file where it cannot be written."""
    with in_one_piece(path) as part:
        part.write_text(text, encoding="utf-8")
