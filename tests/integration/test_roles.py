"""Roles and grants: a dump on another server, a migration that comes late, users who may not do what they ask for."""

import subprocess
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from pathlib import Path

import psycopg2
import pytest
from typer.testing import CliRunner

from dateline import timeline
from dateline.cli import app
from dateline.errors import Misuse
from dateline.local.databases import ensure_database
from dateline.local.places import places_of
from dateline.local.postgres_server import Server
from dateline.store import postgres
from dateline.store.postgres import answer, connect, head, migrate, reader_url
from tests.integration.linking import load, summit, told
from tests.integration.statements import alone, execute, with_login

GRANTS = """SELECT table_name AS name FROM information_schema.role_table_grants WHERE grantee = '{0}'
            UNION SELECT routine_name FROM information_schema.role_routine_grants WHERE grantee = '{0}' ORDER BY name"""


@pytest.fixture
def elsewhere(server: Server) -> Iterator[str]:
    """An empty database on a server without Dateline's roles: those that it has are called otherwise meanwhile."""
    roles = ("dateline_reader", "dateline_writer")
    execute(server.url(), *(f"ALTER ROLE {role} RENAME TO kept_{role}" for role in roles))
    ensure_database(server.url("restored"))
    yield server.url("restored")
    alone(server.url(), "DROP DATABASE restored WITH (FORCE)")
    execute(server.url(), f"DROP ROLE IF EXISTS {', '.join(roles)}")
    execute(server.url(), *(f"ALTER ROLE kept_{role} RENAME TO {role}" for role in roles))


@pytest.mark.parametrize("ready", [migrate, reader_url, lambda url: answer(url, "SELECT 1 AS x")])
def test_a_dump_restored_on_another_server_gets_its_readers_back(
    ready: Callable[[str], object], database_url: str, elsewhere: str, tmp_path: Path
) -> None:
    load(database_url, told("a", "2024-03-13", summit()))
    binaries = places_of(tmp_path).binaries
    granted = execute(database_url, GRANTS.format("kept_dateline_reader"))
    dump = subprocess.run([binaries / "pg_dump", "--no-privileges", database_url], capture_output=True, check=True).stdout
    subprocess.run([binaries / "psql", "-q", elsewhere], input=dump, capture_output=True, check=True)
    ready(elsewhere)
    assert execute(reader_url(elsewhere), "SELECT count(*) FROM timeline_as_of('2024-04-01')") == [(1,)]
    assert answer(elsewhere, "SELECT event_type FROM timeline") == [{"event_type": "summit"}]
    assert execute(elsewhere, GRANTS.format("dateline_reader")) == granted
    with pytest.raises(Misuse, match="permission denied for table articles"):
        execute(reader_url(elsewhere), "SELECT * FROM articles")


def test_a_migration_with_a_lower_number_than_the_last_one_is_applied(database_url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    known = postgres._migrations()
    monkeypatch.setattr(postgres, "_migrations", lambda: ((0, "000_late.sql", "CREATE TABLE late (x int)"), *known))
    with pytest.raises(Misuse, match="db upgrade"):
        execute(database_url, "SELECT * FROM late")
    assert migrate(database_url) == ["000_late.sql"]
    assert execute(database_url, "SELECT * FROM late") == []
    assert migrate(database_url) == []


@pytest.fixture
def modest(server: Server) -> Iterator[str]:
    """The login of a user who may do nothing in particular, as in an address."""
    execute(server.url(), "CREATE ROLE modest LOGIN PASSWORD 'p@/%'")
    yield "modest:p%40%2F%25"
    execute(server.url(), "DROP ROLE modest")


def test_what_a_user_may_not_do_is_told_with_who_may(database_url: str, modest: str) -> None:
    url = with_login(database_url, modest)
    for attempt in (migrate, reader_url, timeline.rows):
        with pytest.raises(Misuse, match=r"the user modest .*permission denied.*let its owner do it, with CREATEROLE"):
            attempt(url)


def test_queries_of_two_databases_of_one_server_at_the_same_time_are_answered(
    database_url: str, new_database: Callable[[], str]
) -> None:
    both = [database_url, new_database()]
    with ThreadPoolExecutor(6) as pool:
        found = list(pool.map(lambda number: answer(both[number % 2], "SELECT 1 AS x"), range(40)))
    assert found == 40 * [[{"x": 1}]]


def test_a_query_without_columns_has_rows_without_columns(database_url: str) -> None:
    assert answer(database_url, "SELECT FROM generate_series(1, 2)") == [{}, {}]


def test_an_endless_day_is_no_day_of_the_calendar(database_url: str) -> None:
    statement = (
        "SELECT 'infinity'::date AS d, ARRAY['-infinity'::date] AS ds, 'infinity'::timestamptz AS m, DATE '2024-03-13' AS x"
    )
    (row,) = answer(database_url, statement)
    assert row == {"d": "infinity", "ds": ["-infinity"], "m": "infinity", "x": date(2024, 3, 13)}


def test_what_the_server_notices_about_a_query_is_passed_on(database_url: str) -> None:
    heard: list[str] = []
    assert answer(database_url, "SELECT * FROM between_actors('xyz', 'RUS')", heard.append) == []
    assert "no actor that was read has the code XYZ" in heard[0]


def test_upgrading_makes_a_database_that_is_missing(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    url = server.url("made-by-upgrade")
    monkeypatch.setenv("DATELINE_DATABASE_URL", url)
    told = [CliRunner().invoke(app, ["db", "upgrade"]).stderr.splitlines() for _ in range(2)]
    assert told[0][0] == "001_articles.sql"
    assert told[1] == [told[0][-1]] == [f"the database is up to date, at migration {head()}"]
    assert timeline.rows(url) == []
    alone(server.url(), 'DROP DATABASE "made-by-upgrade"')


def test_a_schema_of_the_owners_name_is_not_mistaken_for_the_timelines(server: Server) -> None:
    ensure_database(server.url("with-schema"))
    alone(server.url(), "CREATE ROLE keeper LOGIN CREATEROLE SUPERUSER PASSWORD 'keeper'")
    url = with_login(server.url("with-schema"), "keeper:keeper")
    with psycopg2.connect(url) as connection:
        connection.cursor().execute("CREATE SCHEMA keeper")
    connection.close()
    assert migrate(url)
    assert (timeline.rows(url), answer(url, "SELECT * FROM timeline"), migrate(url)) == ([], [], [])
    alone(server.url(), 'DROP DATABASE "with-schema" WITH (FORCE)')
    alone(server.url(), "DROP ROLE keeper")


def test_a_query_is_answered_while_a_run_links(database_url: str) -> None:
    with connect(database_url) as linking, ThreadPoolExecutor(1) as pool:
        postgres.rows(linking, "lock_linking")
        asked = pool.submit(answer, database_url, "SELECT 1 AS x")
        try:
            assert asked.result(timeout=10) == [{"x": 1}]
        finally:
            linking.rollback()


@pytest.mark.parametrize(
    "statement",
    [
        "SELECT pg_advisory_lock(746352002)",
        "SELECT lo_from_bytea(0, 'x')",
        "SELECT lo_create(0)",
        "CREATE TEMP TABLE left_behind (x int)",
    ],
)
def test_a_reader_stops_no_run_and_leaves_nothing_behind(statement: str, database_url: str) -> None:
    with pytest.raises(Misuse, match=r"permission denied (for function|to create temporary tables)"):
        execute(reader_url(database_url), statement)
    with connect(database_url) as connection, connection.cursor() as cursor:
        cursor.execute("SET ROLE dateline_writer")
        cursor.execute(statement)


def test_a_restored_dump_without_privileges_keeps_readers_apart_again(database_url: str) -> None:
    execute(database_url, "GRANT EXECUTE ON FUNCTION pg_advisory_lock(bigint), lo_create(oid) TO PUBLIC")
    assert migrate(database_url) == []
    for statement in ("SELECT pg_advisory_lock(1)", "SELECT lo_create(0)"):
        with pytest.raises(Misuse, match="permission denied for function"):
            execute(reader_url(database_url), statement)
