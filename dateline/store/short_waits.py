"""Waiting for tables that others hold: for some seconds only, since all who read wait behind whoever is to change a table."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from psycopg2 import errors

from dateline.errors import Outside
from dateline.store.named_queries import rows

__all__ = ["short_waits"]

_WAIT = "10s"


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


def _shown(session: dict[str, Any]) -> str:
    since = f" since {session['since']}" if session["since"] else ""
    return f"pid {session['pid']}, {session['login']}{since}"
