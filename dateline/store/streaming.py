"""Answers that may be more than memory holds."""

from collections.abc import Iterator, Mapping
from itertools import chain
from typing import Any

import psycopg2.extras

from dateline.store.named_queries import query, rows

__all__ = ["streamed"]

_AT_ONCE = 2_000


def streamed(connection: Any, name: str, values: Mapping[str, Any]) -> tuple[list[str], Iterator[dict[str, Any]]]:
    """The names of the columns of a named query, and its rows as dicts, of one snapshot: 2,000 are fetched at a time."""
    rows(connection, "expect_all_rows")
    cursor = connection.cursor("streamed", cursor_factory=psycopg2.extras.RealDictCursor)
    cursor.execute(query(name), values)
    first = cursor.fetchmany(_AT_ONCE)  # with it the server tells the columns
    return [column.name for column in cursor.description], map(dict, chain(first, cursor))
