"""The address of the read-only role: its password on each server is kept, so that asking for it again cuts off nobody."""

import secrets
from pathlib import Path

import psycopg2

from dateline.errors import Outside
from dateline.store.address import parts_of, patience, with_reader
from dateline.store.postgres import connect, reader_url, rows
from dateline.writing import replace_private

__all__ = ["reader_address"]


def reader_address(database_url: str, home: Path, new: bool = False) -> str:
    """The address with which `dateline_reader` reads the views, with the password of the last time if it is still the right one.

    Otherwise, or if a `new` one is asked for, the role gets another password, kept in `home`, where its owner alone can read it,
    beside those of other servers. Raises Outside when it cannot be kept there.
    """
    file, server = home / "reader_password", _server(database_url)
    passwords = _passwords(file)
    for password in () if new else _likely(passwords, server):
        kept = with_reader(database_url, password)
        if _lets_in(kept, database_url):
            return kept
    fresh = reader_url(database_url)
    passwords[server] = parts_of(fresh)["password"]
    try:
        home.mkdir(parents=True, exist_ok=True)
        replace_private(file, "".join(f"{name} {password}\n".lstrip() for name, password in passwords.items()))
    except OSError as error:
        raise Outside(f"the reader's password cannot be kept in {file} ({error.strerror}): set DATELINE_HOME") from error
    return fresh


def _server(url: str) -> str:
    parts = parts_of(url)
    return f"{parts.get('host', '')}:{parts.get('port', '')}"


def _passwords(file: Path) -> dict[str, str]:
    """By server, a line `127.0.0.1:5433 PASSWORD` for each; what stands alone, as an earlier Dateline wrote it, is of any."""
    lines = file.read_text(encoding="utf-8").splitlines() if file.exists() else []
    return {server: password for server, _, password in (line.strip().rpartition(" ") for line in lines)}


def _likely(passwords: dict[str, str], server: str) -> list[str]:
    """The server's own first; then those of its host, for the port of the local one may change."""
    host = server.rpartition(":")[0]
    fitting = [name for name in passwords if not name or name.rpartition(":")[0] == host]
    return [passwords[name] for name in sorted(fitting, key=lambda name: name != server)]


def _lets_in(url: str, database_url: str) -> bool:
    """Whether the password of the address is the right one, although there may be no connection left for the reader: a wrong
    one is refused before connections are counted, and in other words, of whatever language they are."""
    if not _refusal(url):
        return True
    with connect(database_url) as connection:  # a server that answers nobody says so here
        may_log_in = rows(connection, "reader_may_log_in")[0]["may_log_in"]
    told = _refusal(url)  # of a server that answers
    return bool(may_log_in) and told != _refusal(with_reader(database_url, secrets.token_urlsafe(24)))


def _refusal(url: str) -> str:
    try:
        psycopg2.connect(url, connect_timeout=patience(url)).close()
    except psycopg2.OperationalError as error:
        return str(error)
    return ""
