"""The database itself: connections, migrations, readers. Driver: psycopg2."""

import secrets
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from functools import cache
from importlib import resources
from typing import Any

import psycopg2
import psycopg2.extras
from psycopg2 import errors
from psycopg2.extensions import encrypt_password

from dateline.errors import Misuse, Outside
from dateline.store.address import patience, shown, with_reader
from dateline.store.answer_types import as_json_wants
from dateline.store.named_queries import query, rows, write_many
from dateline.store.refused import reason_of
from dateline.store.short_waits import short_waits

__all__ = ["answer", "connect", "head", "migrate", "query", "reader_url", "rows", "with_reader", "write_many"]

LOCK = 746_352_001  # any number that nobody else locks on in this database
_LOST = ("08", "57P", "58")  # SQLSTATE: the connection, a server that is being stopped, its system
_NOTICED: dict[str, Any] = {"keepalives_idle": 60, "keepalives_interval": 10, "keepalives_count": 6, "tcp_user_timeout": 120_000}
_ANSWERS_S = 30  # unless address or environment say another: a server that is frozen takes connections without a word
_LACKING = (errors.UndefinedTable, errors.UndefinedColumn, errors.UndefinedFunction, errors.UndefinedObject)


@contextmanager
def connect(url: str, beginning: str = "bound_silence") -> Iterator[Any]:
    """A connection whose block is one transaction: committed at its end, rolled back on any error. `beginning`: its first query.

    Raises Outside when the server does not answer or gives up on the way, Misuse for what is no address of a database, for a
    database that lacks migrations or roles and for a user who may not do this.
    """
    connection = _opened(url)
    try:
        with connection:
            rows(connection, "open_transaction")
            rows(connection, beginning)
            yield connection
    except _LACKING as error:
        reason = error.diag.message_primary
        if _waiting(connection):
            raise Misuse(f"the database is older than this version of Dateline ({reason}): run `dateline db upgrade`") from error
        if isinstance(error, errors.UndefinedObject) and "dateline_" in str(reason):
            raise Misuse(f"the server lacks roles, which no dump holds ({reason}): run `dateline db upgrade`") from error
        raise
    except errors.InsufficientPrivilege as error:
        who, reason = connection.info.user, error.diag.message_primary
        raise Misuse(
            f"the user {who} of the database may not do this ({reason}): let its owner do it, with CREATEROLE for the readers' "
            "roles (and ADMIN of these where another user made them)"
        ) from error
    except errors.ReadOnlySqlTransaction as error:
        raise Outside(f"{connection.info.host} takes no writes ({error.diag.message_primary}): is it a standby?") from error
    except (psycopg2.OperationalError, psycopg2.InterfaceError) as error:  # stopped, out of disk space, a lock that cannot be had
        told = (error.__context__ or error) if isinstance(error, psycopg2.InterfaceError) else error
        raise Outside(f"the database gave up ({' '.join(str(told).split())}): run it again, no row is doubled") from error
    finally:
        connection.close()


def _opened(url: str, **login: Any) -> Any:
    login["connect_timeout"] = patience(url, _ANSWERS_S)
    try:
        return psycopg2.connect(url, application_name="dateline", client_encoding="utf8", **_NOTICED, **login)
    except psycopg2.OperationalError as error:
        reason = str(error).strip()
        raise Outside(f"no answer from the database at {shown(url)}: is it up, and the login right? ({reason})") from error


@cache
def _migrations() -> tuple[tuple[int, str, str], ...]:
    folder = resources.files("dateline.store").joinpath("migrations")
    files = sorted(f.name for f in folder.iterdir() if f.name.endswith(".sql"))
    return tuple((int(name.split("_")[0]), name, folder.joinpath(name).read_text(encoding="utf-8")) for name in files)


def head() -> int:
    """The number of the newest migration that this version of Dateline knows."""
    return _migrations()[-1][0]


def _had(connection: Any) -> dict[int, str]:
    """The migrations that the database has had, names by number."""
    found = rows(connection, "has_migrations")[0]["found"]
    return {row["number"]: row["name"] for row in rows(connection, "applied_migrations")} if found else {}


def _waiting(connection: Any) -> list[tuple[int, str, str]]:
    """The migrations that the database has not had, in order: a number may come after a higher one, from another branch."""
    had = _had(connection)
    return [migration for migration in _migrations() if migration[0] not in had]


def migrate(url: str) -> list[str]:
    """Bring the database to the newest migration, all or nothing, one caller at a time; names of those applied. Roles and
    grants that a dump left behind on another server are made again.

    Raises Misuse when the database is newer than this version, of none, or not in UTF8, Outside when others hold its tables.
    """
    with connect(url) as connection:
        rows(connection, "lock_migrations", {"lock": LOCK})
        with short_waits(connection):
            return _migrated(connection)


def _migrated(connection: Any) -> list[str]:
    if (encoding := connection.info.parameter_status("server_encoding")) != "UTF8":
        made = "CREATE DATABASE name TEMPLATE template0 ENCODING 'UTF8' LOCALE 'C'"
        raise Misuse(f"the database is in {encoding}, which has not all that news is written with: use one made by `{made}`")
    rows(connection, "create_migrations")
    had = _had(connection)
    if (at := max(had, default=0)) > head():
        raise Misuse(f"the database is at migration {at}, this version of Dateline knows only {head()}: update Dateline")
    if other := next((had[number] for number, name, _ in _migrations() if had.get(number, name) != name), None):
        raise Misuse(f"the database had {other}, which was never part of a release: load its articles into a new one")
    rows(connection, "make_roles")
    for number, name, sql in (waiting := _waiting(connection)):
        with connection.cursor() as cursor:
            cursor.execute(sql)
        rows(connection, "add_migration", {"number": number, "name": name})
    for query_name in ("grant_again", "keep_readers_apart", "bound_readers"):
        rows(connection, query_name)
    return [name for _, name, _ in waiting]


def _make_readers(connection: Any) -> None:
    for name in ("make_roles", "grant_again", "keep_readers_apart"):
        rows(connection, name)


def reader_url(url: str) -> str:
    """Give the role `dateline_reader` a new random password; the address with which it reads the views."""
    password = secrets.token_urlsafe(24)
    with connect(url) as connection:
        _make_readers(connection)
        rows(connection, "bound_readers")
        rows(connection, "let_reader_in", {"password": _sealed(connection, "dateline_reader", password)})
    return with_reader(url, password)


def _sealed(connection: Any, role: str, password: str) -> str:
    """A password as the server keeps it: what is sent may stand in its log."""
    return str(encrypt_password(password, role, connection, "scram-sha-256"))


def answer(url: str, statement: str, note: Callable[[str], object] | None = None) -> list[dict[str, Any]]:
    """The rows of a query (SELECT, WITH, VALUES, EXPLAIN, SHOW), asked by a login with no rights but those of `dateline_reader`,
    in a read-only transaction. Raises Misuse for all else and for two columns of one name, Outside for a server that is lost.
    Intervals, ranges, times, bytes and `infinity` are text, as Postgres writes them; `note` is told the server's notices."""
    with closing(_query_login(url)) as connection, connection.cursor() as cursor:
        try:
            cursor.execute(query("open_query"), {"statement": statement})
            as_json_wants(cursor)
            cursor.execute(query("read_query"))
            names = [column.name for column in cursor.description or ()]
            twice = sorted({name for name in names if names.count(name) > 1})
            if twice:
                raise Misuse(f"two columns are called {twice[0]!r}: give each a name of its own with AS")
            found = [dict(zip(names, row, strict=True)) for row in cursor.fetchall()]
            if note:
                for notice in connection.notices:
                    note(notice.partition(":")[2].strip())
            return found
        except ValueError as error:  # of the years before Christ or behind 9999
            raise Misuse(f"a day of the answer is refused, ISO 8601 has it not ({error}): ask for it as `day::text`") from error
        except psycopg2.Error as error:
            told = reason_of(error)
            if connection.closed or str(error.pgcode).startswith(_LOST):
                raise Outside(f"the database gave up on the query ({' '.join(told.split())}): ask again") from error
            raise Misuse(f"the database refused the query: {told}") from error


def _query_login(url: str, tries: int = 12) -> Any:
    """A connection of the login `dateline_query`, whose password is a new one each time. A role that the session of a mightier
    user only takes on would not do: a statement can reset it. The lock is one of this database, the login one of the whole
    server: a query of another database there may have set the next password meanwhile, and then ours is set once more."""
    password = secrets.token_urlsafe(24)
    with connect(url) as connection:
        try:
            rows(connection, "lock_query_login", {"lock": LOCK})
            _make_readers(connection)
            rows(connection, "let_query_in", {"password": _sealed(connection, "dateline_query", password)})
            connection.commit()
            return _opened(url, user="dateline_query", password=password)
        except errors.InsufficientPrivilege as error:
            raise Misuse(
                f"the user of the database may not make the login for a query ({error.diag.message_primary}): give that user "
                "CREATEROLE, or ask with a client of your own as dateline_reader"
            ) from error
        except (Outside, errors.InternalError_):  # the latter: both changed the role at the same moment
            if tries == 1:
                raise
    time.sleep(secrets.randbelow(100) / 1000)  # two who set it by turns would do so for ever
    return _query_login(url, tries - 1)
