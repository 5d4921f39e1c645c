"""Connections of those who only look. All that one of them reads is of one moment, so that a page counts what it lists while a
run links. They wait for tables that others hold, a restore or a change of the schema, for some seconds only: a page that waited
with them would take up a thread of the server that serves Airflow, too, at each try."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from dateline.store.postgres import connect, rows
from dateline.store.short_waits import short_waits

__all__ = ["reading"]


@contextmanager
def reading(url: str) -> Iterator[Any]:
    """As `connect`, and writes nothing. Raises Outside also where others hold the tables for longer, and tells who."""
    with connect(url, "only_look") as connection, short_waits(connection):
        rows(connection, "hold_tables")
        rows(connection, "bound_silence")
        yield connection
