"""The queries of `store/*.sql`, by name. Every function takes an open connection and leaves the transaction to its caller."""

import re
from collections.abc import Mapping, Sequence
from functools import cache
from importlib import resources
from typing import Any

import psycopg2.extras

from dateline.errors import Misuse

__all__ = ["query", "rows", "write_many"]

_NAME = re.compile(r"^-- name: (\w+)\s*$", re.MULTILINE)


@cache
def _queries() -> dict[str, str]:
    folder = resources.files("dateline.store")
    files = sorted(f.name for f in folder.iterdir() if f.name.endswith(".sql"))
    parts = [part for name in files for part in _NAME.split(folder.joinpath(name).read_text(encoding="utf-8"))[1:]]
    return dict(zip(parts[::2], parts[1::2], strict=True))


def query(name: str) -> str:
    """The SQL of a query of `store/*.sql`."""
    return _queries()[name]


def rows(connection: Any, name: str, values: Mapping[str, Any] | None = None) -> list[dict[str, Any]]:
    """Run a named query; its rows as dicts ([] for one that returns none). Raises Misuse for text that is no Unicode, as a word
    of a terminal in another character set is not."""
    with connection.cursor(cursor_factory=psycopg2.extras.RealDictCursor) as cursor:
        try:
            cursor.execute(query(name), values or {})
        except UnicodeEncodeError as error:
            raise Misuse(f"what goes on with {error.object[error.start :][:40]!r} is no Unicode: write it in UTF-8") from error
        return [dict(row) for row in cursor.fetchall()] if cursor.description else []


def write_many(connection: Any, name: str, values: Sequence[Sequence[Any]]) -> list[tuple[Any, ...]]:
    """Run a named `INSERT ... VALUES %s` for many tuples; what it returns, if it has RETURNING."""
    if not values:
        return []
    with connection.cursor() as cursor:
        returned = psycopg2.extras.execute_values(cursor, query(name), values, page_size=500, fetch="RETURNING" in query(name))
        return list(returned or [])
