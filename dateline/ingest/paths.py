"""Files of a source, in a stable order, and their bytes, up to a limit that is said and never cut at."""

import gzip
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import IO, cast

from dateline.errors import BadInput, Misuse, Outside
from dateline.ingest.folders import permitted, visible_files
from dateline.ingest.sources import SUFFIXES
from dateline.records import Source

__all__ = ["MAX_ITEM_BYTES", "opened", "place_of", "read_limited", "read_lines", "source_files", "stem"]

MAX_ITEM_BYTES = 25_000_000
_BROKEN_GZIP = (gzip.BadGzipFile, EOFError, zlib.error)


def source_files(source: Source) -> list[Path]:
    """The files of a source in order of their paths. Raises Misuse when there are none where there should be, or when they may
    not be read."""
    root = Path(source.location)
    endings = SUFFIXES[source.kind]
    with permitted():
        if root.is_file():
            return [root]
        if not root.is_dir():
            raise Misuse(f"source {source.name!r}: {root} does not exist; correct its path")
    visible = visible_files(root)
    files = [path for path in visible if path.name.lower().endswith(endings)]
    if visible and not files:
        raise Misuse(f"source {source.name!r}: {root} holds no file that ends in {', '.join(endings)}; correct its path or kind")
    return files


def place_of(path: Path, source: Source) -> str:
    """How a file of a source is named to people: its path within the source's folder, since folders of years may have files of
    one name."""
    root = Path(source.location)
    return path.name if path == root else str(path.relative_to(root))


def stem(path: Path) -> str:
    """The file's name without its ending, `.gz` included. Raises BadInput for a name that is no text."""
    try:
        path.name.encode()
    except UnicodeEncodeError as error:
        raise BadInput("the file's name is not UTF-8: rename the file") from error
    endings = [ending for known in SUFFIXES.values() for ending in known if path.name.lower().endswith(ending)]
    return path.name[: len(path.name) - max(map(len, endings), default=0)] or path.name


def read_limited(path: Path) -> bytes:
    """The bytes of a file, unpacked where its name ends in .gz. Raises BadInput when they are too many or cannot be read."""
    try:
        with opened(path) as stream:
            data = stream.read(MAX_ITEM_BYTES + 1)
    except _BROKEN_GZIP as error:
        raise BadInput(f"{path.name} is a damaged gzip file ({error}): pack it again") from error
    except OSError as error:
        raise BadInput(f"{path.name} cannot be read: {error.strerror or error}") from error
    except Outside as error:  # one file of a folder: the others can be read
        raise BadInput(str(error)) from error
    if len(data) > MAX_ITEM_BYTES:
        raise BadInput(f"{path.name} has more than {MAX_ITEM_BYTES // 1_000_000} MB: split it into articles")
    return data


def opened(path: Path) -> IO[bytes]:
    """The file as a stream, unpacked where its name ends in .gz. Raises Outside when it cannot be opened."""
    try:
        return cast(IO[bytes], gzip.open(path, "rb")) if path.name.lower().endswith(".gz") else path.open("rb")
    except OSError as error:
        raise Outside(f"{path} cannot be read: {error.strerror or error}") from error
    except ValueError as error:
        raise BadInput(f"{str(path)!r} can be no file's name ({error}): correct it") from error


def read_lines(stream: IO[bytes]) -> Iterator[tuple[int, bytes | None]]:
    """(number, line) of the lines that are not empty; None for a line that is too long to be read, b"" at damaged data."""
    number = 0
    while True:
        number += 1
        try:
            line = stream.readline(MAX_ITEM_BYTES + 1)
            is_too_long = len(line) > MAX_ITEM_BYTES
            while is_too_long and line and not line.endswith(b"\n"):
                line = stream.readline(MAX_ITEM_BYTES)
        except _BROKEN_GZIP:
            yield number, b""
            return
        if is_too_long:
            yield number, None
        elif not line:
            return
        elif line.strip():
            yield number, line
