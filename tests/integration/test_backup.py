"""The commands of the section "Backups" of docs/operating.md, as they stand there."""

import os
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from dateline import timeline
from dateline.local.places import places_of
from dateline.local.postgres_server import Server
from dateline.store import postgres
from dateline.store.postgres import migrate, reader_url
from tests.integration.linking import load, summit, told
from tests.integration.statements import alone, execute, with_login


@pytest.fixture
def documented(repository: Path, tmp_path: Path) -> Callable[..., None]:
    """Does what the page says, from one database to another; a line that fails ends it. `harm` befalls the dump."""
    page = (repository / "docs" / "operating.md").read_text(encoding="utf-8")
    block = re.search(r"^```\n(pg_dump .*?)^```", page, re.MULTILINE | re.DOTALL)
    assert block

    def restore(old: str, new: str, harm: str = ":") -> None:
        variables = os.environ | {"OLD": old, "NEW": new, "DATELINE_DATABASE_URL": new, "PYTHONPATH": str(repository)}
        variables["PATH"] = f"{places_of(tmp_path).binaries}:{os.environ['PATH']}"
        lines = re.sub(r"\b(OLD|NEW)\b", r'"$\1"', block[1]).replace("\n", f"\n{harm}\n", 1)
        script = f'set -e\ndateline() {{ "{sys.executable}" -m dateline.cli "$@"; }}\n{lines}'
        subprocess.run(["sh", "-c", script], cwd=tmp_path, env=variables, check=True, capture_output=True)

    return restore


def as_before_an_update(url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """The database as a Dateline with a migration less made it, with one source."""
    known = postgres._migrations()
    with monkeypatch.context() as patch:
        patch.setattr(postgres, "_migrations", lambda: known[:-1])
        execute(url, "DROP SCHEMA public CASCADE", "CREATE SCHEMA public")
        migrate(url)
    execute(url, "INSERT INTO sources (name, kind, location) VALUES ('old desk', 'feed', 'https://desk.example/feed')")


def events_read_by(reader: str) -> list[object]:
    return [event_type for (event_type,) in execute(reader, "SELECT event_type FROM timeline")]


def test_a_dump_from_before_an_update_takes_the_place_of_a_newer_timeline(
    database_url: str,
    new_database: Callable[[], str],
    documented: Callable[..., None],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    older = new_database()
    as_before_an_update(older, monkeypatch)
    load(database_url, told("b", "2024-03-14", summit()))
    documented(older, database_url)
    assert migrate(database_url) == []
    assert execute(database_url, "SELECT name FROM sources") == [("old desk",)]
    assert events_read_by(reader_url(database_url)) == []
    documented(database_url, older)  # what was restored is dumped and restored like any other
    assert execute(older, "SELECT name FROM sources") == [("old desk",)]


@pytest.fixture
def owned_by_another(server: Server) -> Iterator[str]:
    """A database whose owner is called otherwise than that of the dump, and is no superuser."""
    alone(server.url(), "CREATE ROLE keeper LOGIN CREATEROLE PASSWORD 'keeper'")
    alone(server.url(), "CREATE DATABASE kept OWNER keeper")
    alone(server.url(), "CREATE ROLE desk LOGIN PASSWORD 'desk'")
    yield with_login(server.url("kept"), "keeper:keeper")
    alone(server.url(), "DROP DATABASE kept WITH (FORCE)")
    alone(server.url(), "DROP ROLE keeper, desk")


def test_a_dump_is_restored_by_an_owner_of_another_name(
    server: Server, database_url: str, owned_by_another: str, documented: Callable[..., None]
) -> None:
    load(database_url, told("a", "2024-03-13", summit()))
    migrate(owned_by_another)
    documented(database_url, owned_by_another)
    assert [row["event_type"] for row in timeline.rows(owned_by_another)] == ["summit"]
    assert events_read_by(reader_url(server.url("kept"))) == ["summit"]
    execute(owned_by_another, "GRANT SELECT ON timeline TO desk")  # everybody enters the schema, as before
    assert events_read_by(with_login(owned_by_another, "desk:desk")) == ["summit"]


def test_a_dump_that_cannot_be_read_to_its_end_changes_nothing(
    database_url: str, new_database: Callable[[], str], documented: Callable[..., None]
) -> None:
    load(database_url, told("a", "2024-03-13", summit()))
    before = timeline.rows(database_url)
    with pytest.raises(subprocess.CalledProcessError, match="status 3"):
        documented(new_database(), database_url, harm="echo 'CREATE TABLE cut_short' >> timeline.sql; echo ';' >> timeline.sql")
    assert timeline.rows(database_url) == before
