"""A real Airflow in this process: its metadata in the session's Postgres, this checkout's DAGs and plugin."""

import json
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from dateline.local.airflow_environment import airflow_home, environment
from dateline.local.databases import Databases, ensure_database
from dateline.local.logins import USER, keep_passwords
from dateline.local.postgres_server import Server
from dateline.settings import Settings

if TYPE_CHECKING:
    from airflow.dag_processing.dagbag import DagBag


@pytest.fixture(scope="session")
def airflow_environment(server: Server, tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Airflow's settings for the rest of the session, set before its first import, and its database migrated."""
    assert "airflow" not in sys.modules, "Airflow was imported before its settings were made"
    settings = Settings(home=tmp_path_factory.mktemp("airflow"), users="admin:admin,ann:op,bob:viewer")
    databases = Databases(server.url("timeline_of_no_test"), server.url("airflow"))
    ensure_database(databases.airflow)
    airflow = airflow_home(settings.home)
    keep_passwords(airflow.passwords, settings.users, airflow.password)
    variables = environment(airflow, databases, settings)
    before = dict(os.environ)
    os.environ.update(variables)
    from airflow.utils.db import upgradedb

    upgradedb()  # what `airflow db migrate` does, in a process that needs Airflow in any case
    yield
    if "airflow.settings" in sys.modules:
        from airflow.settings import Session

        Session.remove()  # its last transaction, before the server goes
    os.environ.clear()
    os.environ.update(before)


@pytest.fixture
def timeline_connection(airflow_environment: None, database_url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """The connection `timeline` leads to this test's own database."""
    monkeypatch.setenv("AIRFLOW_CONN_TIMELINE", database_url)
    monkeypatch.setenv("DATELINE_DATABASE_URL", database_url)


@pytest.fixture
def dags(timeline_connection: None, monkeypatch: pytest.MonkeyPatch, repository: Path) -> "DagBag":
    """All DAGs of the checkout, over this test's own database."""
    from airflow.dag_processing.dagbag import DagBag

    monkeypatch.syspath_prepend(str(repository / "dags"))  # as Airflow's own processes do
    return DagBag(dag_folder=repository / "dags")


@pytest.fixture
def pool(airflow_environment: None) -> Any:
    """The pool that the launcher makes."""
    from airflow.models.pool import Pool

    return Pool.create_or_update_pool("inference", 1, "for tests", include_deferred=False)


@pytest.fixture(scope="session")
def api_server(airflow_environment: None) -> Iterator[Any]:
    """Airflow's API server with the plugin in it; it looks up the connection `timeline` for each request."""
    from airflow.api_fastapi.app import create_app, purge_cached_app

    yield create_app()
    purge_cached_app()


@pytest.fixture
def client(api_server: Any, timeline_connection: None) -> Iterator[Any]:
    """A visitor who has not logged in."""
    from fastapi.testclient import TestClient

    with TestClient(api_server, raise_server_exceptions=True) as visitor:
        yield visitor


@pytest.fixture
def user(client: Any) -> Any:
    """The same visitor, logged in as admin."""
    log_in(client, USER)
    return client


def log_in(client: Any, name: str) -> None:
    """Make a visitor somebody of `DATELINE_USERS`."""
    passwords = json.loads(Path(os.environ["AIRFLOW__CORE__SIMPLE_AUTH_MANAGER_PASSWORDS_FILE"]).read_text())
    answer = client.post("/auth/token", json={"username": name, "password": passwords[name]})
    assert answer.status_code == 201
    client.cookies.clear()
    client.headers["Authorization"] = f"Bearer {answer.json()['access_token']}"
