"""Migrated, empty timeline databases for tests. One that is given back is emptied for the next test: a copy of 10 MB is dear."""

import itertools
from pathlib import Path

import psycopg2
from psycopg2 import sql

from dateline.local.postgres_server import Server

__all__ = ["Databases", "administer"]

_FOLDER = Path(__file__).parent
_DIGEST = (_FOLDER / "schema_digest.sql").read_text(encoding="utf-8")
_EMPTY = (_FOLDER / "emptied.sql").read_text(encoding="utf-8")


class Databases:
    """The databases of one server, copied from `template` when no emptied one is left."""

    def __init__(self, server: Server, template: str) -> None:
        self._server, self._template = server, template
        self._numbers = itertools.count(1)
        self._new: dict[str, str] = {}
        self._free: list[str] = []

    def take(self) -> str:
        """The name of an empty database that nobody else has."""
        if self._free:
            return self._free.pop()
        name = f"test_{next(self._numbers)}"
        administer(self._server, "CREATE DATABASE {} TEMPLATE {}", name, self._template)
        self._new[name] = self._asked(name, _DIGEST)
        return name

    def give_back(self, name: str) -> None:
        """Empty it for the next test; one whose schema, settings or fixed rows a test changed is dropped."""
        try:
            same = self._asked(name, _EMPTY + _DIGEST) == self._new[name]
        except psycopg2.Error:  # a test took away what the statements ask for, or the database itself
            same = False
        if same:
            self._free.append(name)
        else:
            administer(self._server, "DROP DATABASE IF EXISTS {} WITH (FORCE)", name)

    def _asked(self, name: str, statements: str) -> str:
        connection = psycopg2.connect(self._server.url(name))
        try:
            with connection, connection.cursor() as cursor:
                cursor.execute(statements)
                return str(cursor.fetchall())
        finally:
            connection.close()


def administer(server: Server, statement: str, *names: str) -> None:
    """Run what stands outside a transaction; `names` are quoted as identifiers in its `{}`."""
    connection = psycopg2.connect(server.url())
    connection.autocommit = True
    with connection.cursor() as cursor:
        cursor.execute(sql.SQL(statement).format(*map(sql.Identifier, names)))
    connection.close()
