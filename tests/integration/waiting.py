"""Whether what others do at the same time waits for a lock, and what the owner of a database sees of it."""

import time
from collections.abc import Sequence
from concurrent.futures import Future
from typing import Any

from dateline.store.postgres import connect

__all__ = ["answer_as_owner", "waits"]


def waits(url: str, *others: "Future[Any]") -> bool:
    """Whether each of the others waits for a lock before it is done."""
    for _ in range(1000):
        if len(answer_as_owner(url, "SELECT FROM pg_locks WHERE NOT granted")) >= len(others):
            return True
        if any(other.done() for other in others):
            return False
        time.sleep(0.01)
    raise AssertionError("neither done nor waiting")


def answer_as_owner(url: str, statement: str) -> Sequence[Any]:
    with connect(url) as connection, connection.cursor() as cursor:
        cursor.execute(statement)
        return list(cursor.fetchall())
