"""One embedded Postgres for the session, one migrated template, and for each test that asks an empty copy of it."""

from collections.abc import Callable, Iterator
from pathlib import Path

import hypothesis
import psycopg2
import pytest

from dateline.local import postgres_server
from dateline.local.clean import remove
from dateline.local.databases import ensure_database
from dateline.local.postgres_server import Server
from dateline.store import postgres
from tests.databases import Databases

# How long an example takes depends on what else the machine does: a test that is slow is no test that fails.
hypothesis.settings.register_profile("any machine", deadline=None)
hypothesis.settings.load_profile("any machine")

_TEMPLATE = "timeline_template"


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
def databases(server: Server, template: str) -> Databases:
    """The migrated, empty timeline databases that tests take and give back."""
    return Databases(server, template)


@pytest.fixture(scope="session")
def empty_timeline(server: Server, databases: Databases) -> str:
    """The address of a migrated, empty timeline database for all tests that write nothing into it."""
    return server.url(databases.take())


@pytest.fixture
def database_url(server: Server, databases: Databases) -> Iterator[str]:
    """The address of a migrated, empty timeline database that only this test sees."""
    name = databases.take()
    yield server.url(name)
    databases.give_back(name)


@pytest.fixture
def new_database(server: Server, databases: Databases) -> Iterator[Callable[[], str]]:
    """Takes empty, migrated databases beside the test's own; they go with the test."""
    names: list[str] = []

    def take() -> str:
        names.append(databases.take())
        return server.url(names[-1])

    yield take
    for name in names:
        databases.give_back(name)


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


@pytest.fixture
def plugins(repository: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The folder from which Airflow imports the page."""
    monkeypatch.syspath_prepend(str(repository / "plugins"))
