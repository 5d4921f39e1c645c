"""Addresses of databases, in every form that Postgres' own programs take: a URL, or `host=... dbname=...`."""

import os
import re
from collections.abc import Mapping
from urllib.parse import quote, urlencode

import psycopg2
from psycopg2.extensions import parse_dsn

from dateline.errors import Misuse

__all__ = ["ADDRESS", "as_libpq_reads", "beside", "database_of", "for_sqlalchemy", "parts_of", "patience", "shown", "with_reader"]

ADDRESS = "postgresql://user:password@host:port/timeline"
_LOGIN = ("user", "password", "passfile", "sslcert", "sslkey", "sslpassword")
_PORTS = re.compile(r"[\d,]*")


def parts_of(url: str) -> dict[str, str]:
    """What an address says, by libpq's names: host, port, dbname, user, password, sslmode, ...

    Raises Misuse for what is none, and for a password written so that a part of it is read as the host. What was given is not
    repeated: it may hold a password.
    """
    try:
        parts = {name: str(value) for name, value in parse_dsn(url).items()}
    except psycopg2.ProgrammingError as error:
        raise _none() from error
    if "@" in parts.get("host", "").lstrip("@") or not _PORTS.fullmatch(parts.get("port", "")):
        raise _none()
    return parts


def _none() -> Misuse:
    escapes = "within the user and the password @ is %40, / is %2F, : is %3A, % is %25"
    where = "in DATELINE_DATABASE_URL, DATELINE_AIRFLOW_DATABASE_URL or, for what Airflow runs, AIRFLOW_CONN_TIMELINE"
    return Misuse(f"the address of the database is none: write {ADDRESS}, {where} ({escapes})")


def _url(parts: Mapping[str, str]) -> str:
    """The URL that says these parts. A folder of sockets and a list of hosts stand after the question mark."""
    told = {name: value for name, value in parts.items() if value}
    login = ":".join(quote(told.pop(name), safe="") for name in ("user", "password") if name in told)
    database, place = quote(told.pop("dbname", ""), safe=""), ""
    host = told.get("host", "")
    if host and not set(host) & set("/,@"):
        del told["host"]
        port = told.pop("port", "")
        place = (f"[{host}]" if ":" in host else host) + (f":{port}" if port else "")
    rest = f"?{urlencode(told, safe='/,', quote_via=quote)}" if told else ""
    return f"postgresql://{login}{'@' if login else ''}{place}/{database}{rest}"


def as_libpq_reads(uri: str) -> str:
    """An address that Airflow wrote, with its `+` for a space behind the question mark as %20: libpq takes a plus for what it is.
    A real one is %2B for both."""
    place, mark, rest = uri.partition("?")
    return f"{place}{mark}{rest.replace('+', '%20')}"


def shown(url: str) -> str:
    """The address as messages show it: without who logs in and how."""
    return _url({name: value for name, value in parts_of(url).items() if name not in _LOGIN})


def database_of(url: str) -> str:
    """The name of the database; where the address has none it is called as the user, which is libpq's rule."""
    parts = parts_of(url)
    return parts.get("dbname") or parts.get("user", "")


def beside(url: str, name: str) -> str:
    """The address of another database on the server of `url`."""
    return _url({**parts_of(url), "dbname": name})


def for_sqlalchemy(url: str) -> str:
    """The address as SQLAlchemy takes it, which knows URLs alone and wants the driver's name: for Airflow's own database."""
    if "+" in url.partition("://")[0] and "://" in url:  # it names a driver already
        return url
    return beside(url, database_of(url)).replace("postgresql://", "postgresql+psycopg2://", 1)


def patience(url: str, otherwise: int = 10) -> str | int:
    """Seconds to wait for the server to answer: as the address says, else as libpq's variable does."""
    return parts_of(url).get("connect_timeout") or os.environ.get("PGCONNECT_TIMEOUT") or otherwise


def with_reader(url: str, password: str) -> str:
    """The address of the same database for `dateline_reader`: nothing of the other login is left in it."""
    kept = {name: value for name, value in parts_of(url).items() if name not in _LOGIN}
    return _url({**kept, "dbname": database_of(url), "user": "dateline_reader", "password": password})
