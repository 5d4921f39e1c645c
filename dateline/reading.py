"""The text of a file that somebody named."""

from collections.abc import Iterator
from pathlib import Path

from dateline.errors import Misuse

__all__ = ["numbered_lines", "text_of"]


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
