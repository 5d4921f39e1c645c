"""A bad item set aside: the one way in which this stage says that it could not read something."""

import hashlib

from dateline.errors import DatelineError
from dateline.ingest.address import without_logins
from dateline.records import Reject, Source

__all__ = ["reject"]

_EXCERPT = 200  # characters
# Bytes: source, item and message together are the key of a table, and such a key holds 2,700 bytes.
_ITEM = 500
_MESSAGE = 1_500
_MESSAGE_END = 300  # where a message says what to do


def reject(source: Source, item: str, error: DatelineError, excerpt: str = "", article_id: str | None = None) -> Reject:
    """The record of one item (a line, file or link) of `source` that `error` kept from being the article of an id, if it has one.

    A name that is long or cannot be printed is shown as far as it can be, with "…" and a hash that tells it from others. Logins
    in addresses are left out, and so is an id that cannot be printed."""
    item = without_logins(item)
    named = _start(_printable(item), _ITEM)
    if named != item:
        digest = hashlib.sha256(item.encode("utf-8", "surrogatepass")).hexdigest()[:12]
        named = f"{named}… ({digest})"
    message = _printable(without_logins(str(error)))
    if _start(message, _MESSAGE) != message:
        message = f"{_start(message, _MESSAGE - _MESSAGE_END)}…{_start(message[::-1], _MESSAGE_END)[::-1]}"
    shown = _printable(without_logins(excerpt)[:_EXCERPT])
    return Reject(source.name, named, error.kind, message, shown, article_id if (article_id or "").isprintable() else None)


def _start(text: str, most_bytes: int) -> str:
    return text.encode()[:most_bytes].decode("utf-8", "ignore")


def _printable(text: str) -> str:
    return "".join(character if character.isprintable() else " " for character in text)
