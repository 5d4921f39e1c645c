"""The text of a file that somebody named."""

from pathlib import Path

from dateline.errors import Misuse

__all__ = ["text_of"]


def text_of(path: Path, wanted: str) -> str:
    """The text of a file in UTF-8. Raises Misuse naming the file and what is `wanted` where it cannot be read."""
    try:
        return path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        raise Misuse(f"{path} cannot be read, it is not in UTF-8 ({error}): give {wanted}") from error
    except (OSError, ValueError) as error:
        raise Misuse(f"{path} cannot be read ({getattr(error, 'strerror', None) or error}): give {wanted}") from error
