"""What the readers' login, which is one of the whole server, can do to others there: nothing that lasts, nothing elsewhere."""

import io
import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import psycopg2
import pytest
import yaml
from rich.console import Console

from dateline.errors import Misuse
from dateline.local import launcher
from dateline.local.databases import BESIDE, beside, keep_readers_out
from dateline.local.postgres_server import Server
from dateline.settings import Settings
from dateline.store.postgres import answer, migrate, reader_url
from tests.integration.statements import alone, execute, with_login


def is_let_in(reader: str, database: str) -> bool:
    try:
        psycopg2.connect(beside(reader, database)).close()
    except psycopg2.OperationalError as error:
        return "permission denied for database" not in str(error)
    return True


@pytest.fixture
def others(server: Server) -> Iterator[None]:
    """Databases beside the timeline, as a server has them: Airflow's and one of another user, open to everybody."""
    alone(server.url(), "CREATE ROLE landlord LOGIN PASSWORD 'landlord'")
    for statement in ("CREATE DATABASE scheduler", "CREATE DATABASE rented OWNER landlord"):
        alone(server.url(), statement)
    yield
    for name in ("scheduler", "rented"):
        alone(server.url(), f"DROP DATABASE {name} WITH (FORCE)")
    alone(server.url(), "DROP ROLE landlord")
    alone(server.url(), "GRANT CONNECT, TEMPORARY ON DATABASE postgres TO PUBLIC")
    alone(server.url(), "GRANT CONNECT ON DATABASE template1 TO PUBLIC")


def test_readers_are_kept_out_of_the_databases_beside_the_timeline(server: Server, others: None, database_url: str) -> None:
    reader = reader_url(database_url)
    assert execute(beside(reader, "scheduler"), "SELECT pg_advisory_lock(2) IS NULL") == [(False,)]
    keep_readers_out(database_url, "scheduler", "no such database")
    assert not is_let_in(reader, "scheduler")
    assert execute(server.url("scheduler"), "SELECT 1") == [(1,)]
    assert execute(reader, "SELECT count(*) FROM timeline") == [(0,)]
    assert is_let_in(reader, "postgres")


def test_a_database_of_another_user_stays_as_it_is(server: Server, others: None, database_url: str) -> None:
    keep_readers_out(database_url, "rented")
    assert is_let_in(reader_url(database_url), "rented")
    landlord = with_login(server.url("rented"), "landlord:landlord")
    keep_readers_out(landlord, "scheduler", "rented")
    assert [is_let_in(reader_url(database_url), name) for name in ("scheduler", "rented")] == [True, False]
    assert execute(landlord, "SELECT 1") == [(1,)]


def test_a_run_keeps_readers_out_of_airflows_database_and_of_no_other_on_a_server_that_others_run(
    server: Server, others: None, database_url: str, tmp_path: Path
) -> None:
    settings = Settings(home=tmp_path, database_url=database_url, airflow_database_url=server.url("scheduler"))
    launcher._databases(settings, tmp_path, Console(file=io.StringIO()))
    reader = reader_url(database_url)
    assert [is_let_in(reader, name) for name in ("scheduler", "postgres", "rented")] == [False, True, True]


def test_the_database_of_another_airflow_is_neither_shut_nor_taken(
    server: Server, others: None, database_url: str, tmp_path: Path
) -> None:
    url = server.url("scheduler")
    settings = Settings(home=tmp_path, database_url=database_url, airflow_database_url=url)
    (tmp_path / "airflow").mkdir()

    def taken() -> None:
        launcher._databases(settings, tmp_path, Console(file=io.StringIO()))

    execute(url, "CREATE TABLE alembic_version AS SELECT 'abc' AS version_num")
    for statement in ("CREATE TABLE dag (dag_id text)", "INSERT INTO dag VALUES ('their_news')"):
        with pytest.raises(Misuse, match=r"/scheduler is the database of another Airflow.*DATELINE_AIRFLOW_DATABASE_URL"):
            taken()
        execute(url, statement)
    reader = reader_url(database_url)
    assert is_let_in(reader, "scheduler")
    settings = settings.model_copy(update={"airflow_database_url": with_login(url, "landlord:landlord")})
    with pytest.raises(Misuse, match=r"permission denied for table .*DATELINE_AIRFLOW_DATABASE_URL"):
        taken()
    settings = settings.model_copy(update={"airflow_database_url": url})
    (tmp_path / "airflow" / "migrated.json").write_text("{}", encoding="utf-8")  # of an Airflow on another server
    with pytest.raises(Misuse, match="another Airflow"):
        taken()
    execute(url, "DELETE FROM dag")  # ours, killed before it had read a DAG
    taken()
    (tmp_path / "airflow" / "migrated.json").unlink()
    execute(url, "INSERT INTO dag VALUES ('their_news'), ('daily_timeline')")  # ours, after `make clean`
    taken()
    assert not is_let_in(reader, "scheduler")


def test_the_compose_file_keeps_readers_out_of_all_else_on_its_server(
    others: None, database_url: str, repository: Path, tmp_path: Path
) -> None:
    compose = yaml.safe_load((repository / "docker-compose.yaml").read_text(encoding="utf-8"))
    upgraded, _, rest = compose["services"]["init"]["command"][-1].partition("python - <<'PY'\n")
    assert upgraded.split() == ["dateline", "db", "upgrade"]
    (tmp_path / ".dateline").mkdir()
    asked = {"ADMIN_PASSWORD": "x", "DATELINE_USERS": "admin:admin,ann:op", "PYTHONPATH": str(repository)}
    variables = os.environ | {"DATELINE_DATABASE_URL": database_url} | asked
    reader = reader_url(database_url)
    subprocess.run([sys.executable, "-c", rest.partition("PY\n")[0]], cwd=tmp_path, env=variables, check=True)
    assert [name for name in BESIDE[1:] if is_let_in(reader, name)] == []
    assert set(json.loads((tmp_path / ".dateline" / "passwords.json").read_text(encoding="utf-8"))) == {"admin", "ann"}


def test_a_readers_sessions_leave_connections_to_others(database_url: str) -> None:
    limit = "SELECT rolconnlimit FROM pg_roles WHERE rolname = 'dateline_reader'"
    for ready in (migrate, reader_url):
        execute(database_url, "ALTER ROLE dateline_reader CONNECTION LIMIT -1")
        ready(database_url)
        assert execute(database_url, limit) == [(50,)]  # of 200
    execute(database_url, "ALTER ROLE dateline_reader CONNECTION LIMIT 7")
    migrate(database_url)
    assert execute(reader_url(database_url), limit) == [(7,)]
    execute(database_url, "ALTER ROLE dateline_reader CONNECTION LIMIT -1")


@pytest.mark.parametrize("ready", [migrate, reader_url])
def test_what_a_reader_sets_for_all_later_sessions_is_taken_back(
    ready: Callable[[str], object], database_url: str, new_database: Callable[[], str]
) -> None:
    name, other = (url.rpartition("/")[2] for url in (database_url, new_database()))
    reader = reader_url(database_url)
    execute(
        reader,
        "ALTER ROLE dateline_reader SET timezone = 'Asia/Tokyo'",
        f"ALTER ROLE dateline_reader IN DATABASE {name} SET statement_timeout = '2s'",
        f"ALTER ROLE dateline_reader IN DATABASE {other} SET statement_timeout = '2s'",
    )
    execute(database_url, f"ALTER DATABASE {name} SET lock_timeout = '3s'")
    kept = reader if ready(database_url) == [] else reader_url(database_url)
    shown = [execute(kept, f"SHOW {setting}") for setting in ("timezone", "statement_timeout", "lock_timeout")]
    assert shown == [[("UTC",)], [("0",)], [("3s",)]]
    assert execute(beside(kept, other), "SHOW statement_timeout") == [("0",)]


@pytest.fixture
def hosted(server: Server) -> Iterator[str]:
    """A database of a server of others, whose user owns what he makes in it, not the database nor the readers' roles."""
    alone(server.url(), "CREATE ROLE tenant LOGIN CREATEROLE PASSWORD 'tenant'")
    alone(server.url(), "CREATE DATABASE hosted")
    execute(server.url("hosted"), "GRANT ALL ON SCHEMA public TO tenant")
    yield with_login(server.url("hosted"), "tenant:tenant")
    alone(server.url(), "DROP DATABASE hosted WITH (FORCE)")
    alone(server.url(), "DROP ROLE tenant")


def test_who_owns_neither_database_nor_roles_upgrades_all_the_same(server: Server, hosted: str, template: str) -> None:
    owner = server.url("hosted")
    execute(owner, "ALTER ROLE dateline_reader SET timezone = 'Asia/Tokyo'", "ALTER ROLE dateline_reader CONNECTION LIMIT -1")
    assert migrate(hosted)
    assert migrate(hosted) == []
    with pytest.raises(Misuse, match=r"permission denied to alter role.*CREATEROLE"):
        reader_url(hosted)
    reader = reader_url(owner)
    with pytest.raises(Misuse, match="permission denied to create temporary tables"):
        execute(reader, "CREATE TEMP TABLE left_behind (x int)")
    execute(hosted, "CREATE TEMP TABLE of_a_migration (x int)")
    assert execute(reader, "SHOW timezone") == [("UTC",)]


def test_a_login_of_ones_own_reads_on_where_readers_are_kept_apart(server: Server, database_url: str) -> None:
    execute(database_url, "CREATE ROLE desk LOGIN PASSWORD 'desk'", "GRANT SELECT ON timeline TO desk")
    migrate(database_url)
    assert execute(with_login(database_url, "desk:desk"), "SELECT count(*) FROM timeline") == [(0,)]
    execute(database_url, "DROP OWNED BY desk", "DROP ROLE desk")


def test_no_password_is_sent_to_where_the_server_may_log_it(server: Server, database_url: str) -> None:
    """Which it does with every statement that changes a role, where it is told to."""
    execute(database_url, f"ALTER DATABASE {database_url.rpartition('/')[2]} SET log_statement = 'ddl'")
    ((folder,),) = execute(database_url, "SHOW data_directory")
    before = logged(folder)
    password = reader_url(database_url).split("@")[0].rpartition(":")[2]
    answer(database_url, "SELECT 1 AS x")
    for _ in range(100):
        told = logged(folder).removeprefix(before)
        if "dateline_query LOGIN" in told:  # the server's log is written by a process of its own
            break
        time.sleep(0.05)
    for role in ("reader", "query"):
        assert f"ALTER ROLE dateline_{role} LOGIN PASSWORD 'SCRAM-SHA-256$" in told
    assert password not in told


def logged(folder: Any) -> str:
    return "".join(log.read_text(encoding="utf-8") for log in Path(folder).parent.glob("logs/*.log"))
