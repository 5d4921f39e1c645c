"""One embedded Postgres for the session, one migrated template, and for each test that asks a fresh copy of it."""

import itertools
from collections.abc import Callable, Iterator
from pathlib import Path

import hypothesis
import psycopg2
import pytest
from psycopg2 import sql

from dateline.local import postgres_server
from dateline.local.clean import remove
from dateline.local.databases import ensure_database
from dateline.local.postgres_server import Server
from dateline.store import postgres

# How long an example takes depends on what else the machine does: a test that is slow is no test that fails.
hypothesis.settings.register_profile("any machine", deadline=None)
hypothesis.settings.load_profile("any machine")

_TEMPLATE = "timeline_template"
_NUMBERS = itertools.count(1)


@pytest.fixture(scope="session")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A running Postgres of this test session; nothing of it is left afterwards."""
    home = tmp_path_factory.mktemp("dateline") / "home"
    running = postgres_server.start(home, "fsync=off", "synchronous_commit=off", "full_page_writes=off", "scram_iterations=1")
    _quicken_logins(running)
    yield running
    remove(home)


def _quicken_logins(server: Server) -> None:
    """Its password is stored anew: each of thousands of connections would hash it 4,096 times, as initdb stored it."""
    with psycopg2.connect(server.url()) as connection, connection.cursor() as cursor:
        cursor.execute("ALTER ROLE postgres PASSWORD %s", (server.password,))
    connection.close()


@pytest.fixture(scope="session")
def template(server: Server) -> str:
    """The name of a migrated, empty timeline database, to be copied."""
    ensure_database(server.url(_TEMPLATE))
    postgres.migrate(server.url(_TEMPLATE))
    return _TEMPLATE


@pytest.fixture(scope="session")
def empty_timeline(server: Server, template: str) -> str:
    """The address of a migrated, empty timeline database for all tests that write nothing into it."""
    _administer(server, "CREATE DATABASE {} TEMPLATE {}", "empty_timeline", template)
    return server.url("empty_timeline")


@pytest.fixture
def database_url(server: Server, template: str) -> Iterator[str]:
    """The address of a migrated, empty timeline database that only this test sees."""
    name = f"test_{next(_NUMBERS)}"
    _administer(server, "CREATE DATABASE {} TEMPLATE {}", name, template)
    yield server.url(name)
    _administer(server, "DROP DATABASE {} WITH (FORCE)", name)


@pytest.fixture
def new_database(server: Server, template: str) -> Iterator[Callable[[], str]]:
    """Makes empty, migrated databases beside the test's own; they go with the test."""
    names: list[str] = []

    def make() -> str:
        names.append(f"other_{next(_NUMBERS)}")
        _administer(server, "CREATE DATABASE {} TEMPLATE {}", names[-1], template)
        return server.url(names[-1])

    yield make
    for name in names:
        _administer(server, "DROP DATABASE {} WITH (FORCE)", name)


def _administer(server: Server, statement: str, *names: str) -> None:
    connection = psycopg2.connect(server.url())
    connection.autocommit = True
    with connection.cursor() as cursor:
        cursor.execute(sql.SQL(statement).format(*map(sql.Identifier, names)))
    connection.close()


@pytest.fixture
def models(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty model folder, which is the one in use."""
    folder = tmp_path / "models"
    folder.mkdir()
    monkeypatch.setenv("DATELINE_MODEL_DIR", str(folder))
    return folder


@pytest.fixture
def repository() -> Path:
    """The checkout."""
    return Path(__file__).parent.parent
