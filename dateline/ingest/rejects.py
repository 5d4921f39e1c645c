"""A bad item set aside: the one way in which this stage says that it could not read something."""

from dateline.errors import DatelineError
from dateline.records import Reject, Source

__all__ = ["reject"]

_EXCERPT = 200  # characters


def reject(source: Source, item: str, error: DatelineError, excerpt: str = "") -> Reject:
    """The record of one item (a line, file or link) of `source` that `error` kept from being an article."""
    shown = "".join(character if character.isprintable() else " " for character in excerpt[:_EXCERPT])
    return Reject(source=source.name, item=item, kind=error.kind, message=str(error), excerpt=shown)
