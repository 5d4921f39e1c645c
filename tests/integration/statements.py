"""Statements that tests send to a server themselves, and the process that answers them."""

from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import psycopg2

from dateline.local.places import places_of
from dateline.store.postgres import connect

__all__ = ["alone", "execute", "postmaster", "with_login"]


def execute(url: str, *statements: str) -> list[Any]:
    """The rows of the last statement, none where it has none; all are one transaction."""
    with connect(url) as connection, connection.cursor() as cursor:
        for statement in statements:
            cursor.execute(statement)
        return list(cursor.fetchall()) if cursor.description else []


def alone(url: str, statement: str) -> None:
    """A statement that stands in no transaction."""
    connection = psycopg2.connect(url)
    connection.autocommit = True
    connection.cursor().execute(statement)
    connection.close()


def postmaster(home: Path) -> int:
    """The process of the embedded server of a state folder."""
    return int((places_of(home).data / "postmaster.pid").read_text().splitlines()[0])


def with_login(url: str, login: str) -> str:
    """The address with another user and password."""
    return urlsplit(url)._replace(netloc=f"{login}@{urlsplit(url).netloc.split('@')[1]}").geturl()
