"""The database itself: connections, migrations, and the queries by name.

Driver: psycopg2. Every function takes an open connection and leaves the transaction to its caller, but for `migrate`.
"""

import re
import secrets
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from functools import cache
from importlib import resources
from typing import Any
from urllib.parse import urlsplit

import psycopg2
import psycopg2.extras
from psycopg2 import errors

from dateline.errors import Misuse, Outside

__all__ = ["answer", "connect", "head", "migrate", "query", "reader_url", "revision", "rows", "with_reader", "write_many"]

_NAME = re.compile(r"^-- name: (\w+)\s*$", re.MULTILINE)
_TEXT = psycopg2.extensions.new_type(
    (17, 1083, 1186, 1266, 3904, 3906, 3908, 3910, 3912, 3926), "AS_TEXT", psycopg2.extensions.UNICODE
)  # bytea, time, interval, timetz and the ranges: JSON has no form for them, and Python's interval takes a month for 30 days
_TEXTS = psycopg2.extensions.new_array_type((1001, 1183, 1187, 1270, 3905, 3907, 3909, 3911, 3913, 3927), "AS_TEXTS", _TEXT)
_AS_TEXT = (_TEXT, _TEXTS)
LOCK = 746_352_001  # any number that nobody else locks on in this database
ADDRESS = "postgresql://user:password@host:port/timeline"
_LACKING = (errors.UndefinedTable, errors.UndefinedColumn, errors.UndefinedFunction, errors.UndefinedObject)


@contextmanager
def connect(url: str) -> Iterator[Any]:
    """A connection whose block is one transaction: committed at its end, rolled back on any error.

    Raises Outside when the server does not answer, Misuse for what is no address of a database, for a database that lacks
    migrations and for a server that lacks our roles.
    """
    connection = _opened(url)
    try:
        with connection:
            yield connection
    except _LACKING as error:
        reason = error.diag.message_primary
        if _revision(connection) >= head():
            if isinstance(error, errors.UndefinedObject) and "dateline_" in str(reason):
                told = f"the server lacks what no dump holds ({reason}): restore it as docs/operating.md says, Backups"
                raise Misuse(told) from error
            raise
        raise Misuse(f"the database is older than this version of Dateline ({reason}): run `dateline db upgrade`") from error
    finally:
        connection.close()


def _opened(url: str, **login: Any) -> Any:
    try:
        return psycopg2.connect(url, application_name="dateline", **login)
    except psycopg2.OperationalError as error:
        where = re.sub(r"//[^@/]*@", "//", url)
        raise Outside(f"no answer from the database at {where}: is it running? ({str(error).strip()})") from error
    except psycopg2.ProgrammingError as error:  # its message would show the password
        raise Misuse(f"the address of the database is none: write {ADDRESS}, in DATELINE_DATABASE_URL") from error


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
    """Run a named query; its rows as dicts ([] for one that returns none)."""
    with connection.cursor(cursor_factory=psycopg2.extras.RealDictCursor) as cursor:
        cursor.execute(query(name), values or {})
        return [dict(row) for row in cursor.fetchall()] if cursor.description else []


def write_many(connection: Any, name: str, values: Sequence[Sequence[Any]]) -> list[tuple[Any, ...]]:
    """Run a named `INSERT ... VALUES %s` for many tuples; what it returns, if it has RETURNING."""
    if not values:
        return []
    with connection.cursor() as cursor:
        returned = psycopg2.extras.execute_values(cursor, query(name), values, page_size=500, fetch="RETURNING" in query(name))
        return list(returned or [])


@cache
def _migrations() -> tuple[tuple[int, str, str], ...]:
    folder = resources.files("dateline.store").joinpath("migrations")
    files = sorted(f.name for f in folder.iterdir() if f.name.endswith(".sql"))
    return tuple((int(name.split("_")[0]), name, folder.joinpath(name).read_text(encoding="utf-8")) for name in files)


def head() -> int:
    """The number of the newest migration that this version of Dateline knows."""
    return _migrations()[-1][0]


def revision(url: str) -> int:
    """The number of the newest migration that the database has had; 0 for an empty one."""
    with connect(url) as connection:
        return _revision(connection)


def _revision(connection: Any) -> int:
    if not rows(connection, "has_migrations")[0]["found"]:
        return 0
    return int(rows(connection, "newest_migration")[0]["number"])


def migrate(url: str) -> list[str]:
    """Bring the database to the newest migration, all or nothing, one caller at a time; names of those applied.

    Raises Misuse when the database is newer than this version of Dateline.
    """
    with connect(url) as connection:
        rows(connection, "lock_migrations", {"lock": LOCK})
        rows(connection, "create_migrations")
        at = int(rows(connection, "newest_migration")[0]["number"])
        if at > head():
            raise Misuse(f"the database is at migration {at}, this version of Dateline knows only {head()}: update Dateline")
        applied = []
        for number, name, sql in _migrations():
            if number > at:
                with connection.cursor() as cursor:
                    cursor.execute(sql)
                rows(connection, "add_migration", {"number": number, "name": name})
                applied.append(name)
        return applied


def reader_url(url: str) -> str:
    """Give the role `dateline_reader` a new random password; the address with which it reads the views."""
    password = secrets.token_urlsafe(24)
    with connect(url) as connection:
        rows(connection, "let_reader_in", {"password": password})
    return with_reader(url, password)


def with_reader(url: str, password: str) -> str:
    """The address of the same database for `dateline_reader`."""
    parts = urlsplit(url)
    return parts._replace(netloc=f"dateline_reader:{password}@{parts.hostname}:{parts.port or 5432}").geturl()


def answer(url: str, statement: str, note: Callable[[str], None] = lambda _: None) -> list[dict[str, Any]]:
    """The rows of one query (SELECT, WITH, VALUES, EXPLAIN, SHOW), asked by a login with no rights but those of
    `dateline_reader`, in a read-only transaction. Raises Misuse for anything else, and when two columns have one name.
    Intervals, ranges, times and bytes are text, as Postgres writes them. `note` is told what the database remarks on it."""
    with closing(_query_login(url)) as connection, connection.cursor(cursor_factory=psycopg2.extras.RealDictCursor) as cursor:
        try:
            cursor.execute(query("open_query"), {"statement": statement})
            for kind in _AS_TEXT:
                psycopg2.extensions.register_type(kind, cursor)
            cursor.execute(query("read_query"))
            names = [column.name for column in cursor.description or ()]
            twice = sorted({name for name in names if names.count(name) > 1})
            if twice:
                raise Misuse(f"two columns are called {twice[0]!r}: give each a name of its own with AS")
            found = [dict(row) for row in cursor.fetchall()]
            for notice in connection.notices:
                note(notice.partition(":")[2].strip())
            return found
        except errors.InvalidCursorDefinition as error:
            raise Misuse("the database refused the query: one SELECT is wanted (or WITH, VALUES, EXPLAIN, SHOW)") from error
        except ValueError as error:  # a date that Python has not, of the years before Christ
            raise Misuse(f"the database refused the query: {error}") from error
        except psycopg2.Error as error:
            told = ": ".join(filter(None, (error.diag.message_primary or str(error).strip(), error.diag.message_hint)))
            raise Misuse(f"the database refused the query: {told}") from error


def _query_login(url: str) -> Any:
    """A connection of the login `dateline_query`, whose password is a new one each time. A role that the session of a mightier
    user only takes on would not do: a statement can reset it."""
    password = secrets.token_urlsafe(24)
    with connect(url) as connection:
        try:
            rows(connection, "lock_query_login", {"lock": LOCK})
            rows(connection, "let_query_in", {"password": password})
            connection.commit()
        except errors.InsufficientPrivilege as error:
            raise Misuse(
                f"the user of the database may not make the login for a query ({error.diag.message_primary}): give that user "
                "CREATEROLE, or ask with a client of your own as dateline_reader"
            ) from error
        return _opened(url, user="dateline_query", password=password)
