"""The two databases of a local run, `timeline` and `airflow`: made when missing, and at which revision Airflow's stands."""

from dataclasses import dataclass
from importlib import resources
from urllib.parse import urlsplit

import psycopg2
from psycopg2 import errors, sql

from dateline.errors import Misuse, Outside

__all__ = ["Databases", "airflow_revision", "beside", "ensure_database"]


@dataclass(frozen=True, slots=True)
class Databases:
    """The addresses of the timeline and of Airflow's metadata, `postgresql://user:password@host:port/name`."""

    timeline: str
    airflow: str


def beside(url: str, name: str) -> str:
    """The address of another database on the server of `url`."""
    return urlsplit(url)._replace(path=f"/{name}").geturl()


def ensure_database(url: str) -> None:
    """Make the database of `url` on its server if it does not exist.

    Raises Outside when the server does not answer, Misuse when the user may not make databases.
    """
    name = urlsplit(url).path.lstrip("/")
    shown = f"{urlsplit(url).hostname}:{urlsplit(url).port or 5432}/{name}"
    try:
        psycopg2.connect(url, connect_timeout=10).close()
    except psycopg2.OperationalError as error:
        if f'database "{name}" does not exist' not in str(error):
            raise Outside(f"The Postgres server at {shown} cannot be used: {str(error).strip()}") from error
        _create(url, name, shown)


def _create(url: str, name: str, shown: str) -> None:
    statement = sql.SQL(_query("create_database")).format(name=sql.Identifier(name))
    connection = psycopg2.connect(beside(url, "postgres"), connect_timeout=10)
    connection.autocommit = True
    try:
        with connection.cursor() as cursor:
            cursor.execute(statement)
    except errors.DuplicateDatabase:
        return  # made by somebody else since we looked
    except errors.InsufficientPrivilege as error:
        raise Misuse(f"This user may not make the database {shown}; make it by hand, or give the user CREATEDB.") from error
    finally:
        connection.close()


def airflow_revision(url: str) -> str | None:
    """The revision that Airflow's metadata database stands at, None when it has not been migrated yet."""
    connection = psycopg2.connect(url, connect_timeout=10)
    try:
        with connection.cursor() as cursor:
            cursor.execute(_query("airflow_revision"))
            row = cursor.fetchone()
            return str(row[0]) if row else None
    except errors.UndefinedTable:
        return None
    finally:
        connection.close()


def _query(name: str) -> str:
    return resources.files("dateline.local").joinpath(f"{name}.sql").read_text(encoding="utf-8")
