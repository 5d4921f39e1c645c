"""The two databases of a local run, `timeline` and `airflow`: made when missing, and at which revision Airflow's stands."""

from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from importlib import resources
from typing import Any

import psycopg2
from psycopg2 import errors, sql

from dateline.errors import Misuse, Outside
from dateline.local import postgres_server
from dateline.local.stopping import ended_in_order
from dateline.settings import Settings
from dateline.store.address import beside, database_of, patience, shown
from dateline.store.postgres import migrate

__all__ = [
    "BESIDE",
    "Databases",
    "airflow_revision",
    "beside",
    "database_that_is_up",
    "ensure_database",
    "has_dags",
    "keep_readers_out",
    "timeline_database",
]

BESIDE = ("airflow", "postgres", "template1")  # what else a server has that is Dateline's alone


@dataclass(frozen=True, slots=True)
class Databases:
    """The addresses of the timeline and of Airflow's metadata, `postgresql://user:password@host:port/name`."""

    timeline: str
    airflow: str


def database_that_is_up() -> str | None:
    """The address of the timeline: DATELINE_DATABASE_URL, or that of the embedded server if it runs."""
    settings = Settings()
    if settings.database_url:
        return settings.database_url
    server = postgres_server.running(settings.home)
    return server.url("timeline") if server else None


@contextmanager
def timeline_database() -> Iterator[str]:
    """The address of the timeline: DATELINE_DATABASE_URL, the embedded server that runs, or one started for this command, which
    the last of those who use it meanwhile stops, also where a signal ends it."""
    settings = Settings()
    if settings.database_url:
        yield settings.database_url
        return
    with ended_in_order(), postgres_server.held(settings.home):
        url = postgres_server.start(settings.home).url("timeline")
        ensure_database(url)
        migrate(url)
        keep_readers_out(url, *BESIDE)
        yield url


def ensure_database(url: str) -> None:
    """Make the database of `url` on its server if it does not exist.

    Raises Outside when the server does not answer, Misuse when the user may not make databases.
    """
    name, where = database_of(url), shown(url)
    try:
        psycopg2.connect(url, connect_timeout=patience(url)).close()
    except psycopg2.OperationalError as error:
        if not _is_missing(url, name):
            raise Outside(f"The Postgres server at {where} cannot be used: {str(error).strip()}") from error
        _create(url, name, where)


def _is_missing(url: str, name: str) -> bool:
    """Whether the server lacks the database. It is asked: a server may tell what is wrong in any language."""
    try:
        connection = psycopg2.connect(beside(url, "postgres"), connect_timeout=patience(url))
    except psycopg2.OperationalError:
        return False
    with closing(connection), connection.cursor() as cursor:
        cursor.execute(_query("has_database"), {"name": name})
        return not cursor.rowcount


def _create(url: str, name: str, where: str) -> None:
    connection = psycopg2.connect(beside(url, "postgres"), connect_timeout=patience(url))
    connection.autocommit = True
    try:
        with connection.cursor() as cursor:
            cursor.execute(_query("usual_encoding"))
            how = "create_database" if cursor.fetchone() == ("UTF8",) else "create_utf8_database"
            cursor.execute(sql.SQL(_query(how)).format(name=sql.Identifier(name)))
    except errors.DuplicateDatabase:
        return  # made by somebody else since we looked
    except errors.InsufficientPrivilege as error:
        raise Misuse(f"This user may not make the database {where}; make it by hand, or give the user CREATEDB.") from error
    except psycopg2.Error as error:
        said = " ".join(str(error).split())
        raise Outside(f"The database {where} could not be made ({said}): run it again, or make it by hand.") from error
    finally:
        connection.close()


def keep_readers_out(url: str, *names: str) -> None:
    """Shut these databases on the server of `url` to the timeline's readers, as far as the user of `url` owns them. Those that
    are not there, and a server without readers, are left alone."""
    connection = psycopg2.connect(url, connect_timeout=patience(url))
    connection.autocommit = True
    with closing(connection), connection.cursor() as cursor:
        cursor.execute(_query("keep_readers_out"), {"names": list(names)})


def airflow_revision(url: str) -> str | None:
    """The revision that Airflow's metadata database stands at, None when it has not been migrated yet."""
    row = _first_row(url, "airflow_revision")
    return str(row[0]) if row else None


def has_dags(url: str, own: str) -> tuple[bool, bool]:
    """Whether Airflow's metadata database knows any DAG, and whether the DAG `own`."""
    row = _first_row(url, "airflow_dags", {"own": own})
    return (bool(row[0]), bool(row[1])) if row else (False, False)


def _first_row(url: str, name: str, values: dict[str, str] | None = None) -> tuple[Any, ...] | None:
    """None too where the table is not there."""
    with closing(psycopg2.connect(url, connect_timeout=patience(url))) as connection, connection.cursor() as cursor:
        try:
            cursor.execute(_query(name), values)
        except errors.UndefinedTable:
            return None
        except errors.InsufficientPrivilege as error:
            other = f"({error.diag.message_primary}): name another database with DATELINE_AIRFLOW_DATABASE_URL"
            raise Misuse(f"this user may not read what another Airflow has in {shown(url)} {other}") from error
        found: tuple[Any, ...] | None = cursor.fetchone()
        return found


def _query(name: str) -> str:
    return resources.files("dateline.local").joinpath(f"{name}.sql").read_text(encoding="utf-8")
