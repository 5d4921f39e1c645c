"""Airflow's own database: migrated once for each version, ours where it is left half done, and never taken from another."""

import io
import os
from pathlib import Path

import pytest
from rich.console import Console

from dateline.errors import Misuse, Outside
from dateline.local import airflow_runner, launcher, postgres_server
from dateline.local.airflow_environment import airflow_home
from dateline.local.airflow_runner import migrate, refuse_foreign
from dateline.local.databases import ensure_database
from dateline.local.stopping import StopRequest
from dateline.settings import Settings
from tests.integration.statements import execute

# Stands in for `airflow db migrate`, which takes half a minute.
COMMAND = """
import os, psycopg2
with psycopg2.connect(os.environ["URL"]) as connection:
    made = "DROP TABLE IF EXISTS alembic_version; CREATE TABLE alembic_version AS SELECT 'newest' AS version_num"
    connection.cursor().execute(made)
raise SystemExit(int(os.environ["STATUS"]))
"""


def migrated(home: Path, url: str, status: int = 0) -> bool:
    (home / "airflow.py").write_text(COMMAND, encoding="utf-8")
    variables = os.environ | {"PYTHONPATH": str(home), "URL": url, "STATUS": str(status)}
    return migrate(airflow_home(home), url, variables, StopRequest())


def test_a_database_is_migrated_once_and_again_where_it_or_airflow_is_another(
    database_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert [migrated(tmp_path, database_url) for _ in range(2)] == [True, False]
    execute(database_url, "UPDATE alembic_version SET version_num = 'older'")  # a backup that was restored
    assert [migrated(tmp_path, database_url) for _ in range(2)] == [True, False]
    execute(database_url, "DROP TABLE alembic_version")
    assert [migrated(tmp_path, database_url) for _ in range(2)] == [True, False]
    monkeypatch.setattr(airflow_runner, "version", lambda _: "99.0")
    assert [migrated(tmp_path, database_url) for _ in range(2)] == [True, False]


def test_what_a_migration_that_failed_leaves_is_ours_and_is_migrated_on(database_url: str, tmp_path: Path) -> None:
    with pytest.raises(Outside, match=r"`airflow db migrate` failed; its log: .*migrate"):
        migrated(tmp_path, database_url, status=1)
    refuse_foreign(tmp_path, database_url, "daily_timeline")
    assert migrated(tmp_path, database_url)


def test_another_airflow_that_has_the_usual_name_beside_the_timeline_is_not_taken(home: Path, tmp_path: Path) -> None:
    server = postgres_server.start(home)
    ensure_database(server.url("airflow"))
    execute(server.url("airflow"), "CREATE TABLE alembic_version AS SELECT 'theirs' AS version_num")
    settings = Settings(home=tmp_path / "other", database_url=server.url("timeline"), airflow_database_url=None)
    with pytest.raises(Misuse, match="/airflow is the database of another Airflow"):
        launcher._databases(settings, tmp_path / "other", Console(file=io.StringIO()))
