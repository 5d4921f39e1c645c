"""Waiting for others: for tables that they hold some seconds only, since all who read wait behind whoever is to change a table,
and for a run that links a minute, since a person waits."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from psycopg2 import errors

from dateline.errors import Outside
from dateline.store.named_queries import rows

__all__ = ["erasing_turn", "linking_turn", "short_waits"]

_WAIT = "10s"
_TURN = "1min"  # what a run links is stored in seconds, whole years of it in minutes


@contextmanager
def short_waits(connection: Any) -> Iterator[None]:
    """Wait no longer than that for any table, until the transaction ends. Raises Outside, which tells who holds the table."""
    rows(connection, "bound_waits", {"wait": _WAIT})
    try:
        yield
    except errors.LockNotAvailable as error:
        connection.rollback()
        held = ", ".join(map(_shown, rows(connection, "table_holders", {"wait": _WAIT})))
        raise Outside(
            f"other sessions hold the tables of the timeline ({held or 'they have just ended'}): let them end, or end them with "
            "`SELECT pg_terminate_backend(pid)`, and run it again"
        ) from error


def linking_turn(connection: Any, divided: Sequence[str] = ()) -> None:
    """Keep runs from linking until the transaction ends, and from reading what is `divided`, ids of articles or of mentions.
    Raises Outside where one goes on for longer than a person waits."""
    with _patiently(connection, "a run is linking, and nothing was decided: decide again when it has ended"):
        _lock(connection, divided)


def erasing_turn(connection: Any, article_id: str) -> None:
    """As `linking_turn`, and keep everybody from storing articles and readings, too."""
    with _patiently(connection, "a run is storing or linking, and nothing was erased: erase again when it has ended"):
        rows(connection, "lock_out_storing")
        _lock(connection, [article_id])


def _lock(connection: Any, divided: Sequence[str]) -> None:
    rows(connection, "lock_divided", {"ids": list(divided)})  # before the lock of linking, as those who read an article do
    rows(connection, "lock_linking")


@contextmanager
def _patiently(connection: Any, refusal: str) -> Iterator[None]:
    rows(connection, "bound_waits", {"wait": _TURN})
    try:
        yield
    except errors.LockNotAvailable as error:
        connection.rollback()
        raise Outside(refusal) from error
    rows(connection, "bound_waits", {"wait": "0"})


def _shown(session: dict[str, Any]) -> str:
    since = f" since {session['since']}" if session["since"] else ""
    return f"pid {session['pid']}, {session['login']}{since}"
