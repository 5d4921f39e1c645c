"""The text of a file that somebody named."""

import errno
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TextIO

from dateline.errors import Misuse, Outside

__all__ = ["numbered_lines", "opened", "text_of"]


def text_of(path: Path, wanted: str) -> str:
    """The text of a file in UTF-8. Raises Misuse naming the file and what is `wanted` where it cannot be read."""
    try:
        return path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        raise Misuse(f"{path} cannot be read, it is not in UTF-8 ({error}): give {wanted}") from error
    except (OSError, ValueError) as error:
        raise Misuse(f"{path} cannot be read ({getattr(error, 'strerror', None) or error}): give {wanted}") from error


def numbered_lines(text: str) -> Iterator[tuple[int, str]]:
    """The lines that are not empty, with their numbers from 1. Nothing but a line feed ends one: a string of JSON may hold U+2028
    and the like, which `splitlines` takes for ends."""
    return ((number, line) for number, line in enumerate(text.split("\n"), start=1) if line.strip())


@contextmanager
def opened(name: str) -> Iterator[TextIO]:
    """The lines of a file or of standard input. What is no UTF-8 in a line is kept as surrogates, and `lines_of` says so. Only a
    stream that was read to its end is closed: the thread that reads another one may wait in it, and closing it would wait too.
    Raises Misuse for what cannot be opened, Outside for what breaks off."""
    try:
        source, ours = (0, False) if name == "-" else (name, True)
        stream = open(source, encoding="utf-8-sig", errors="surrogateescape", closefd=ours)  # noqa: SIM115
    except (OSError, ValueError) as error:
        raise Misuse(f"{name} cannot be read ({error}): give a file of JSON Lines, or - for standard input") from error
    try:
        yield stream
    except OSError as error:
        if error.errno != errno.EIO or error.filename:  # another is of who writes, or of the processes that read
            raise
        stream.close()
        raise Outside(f"{name} cannot be read to its end: {error.strerror or error}") from error
    stream.close()
