"""A query of the command line: it reads, within a role of its own, and its answer can be written."""

import json
import signal
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from dateline.contract import json_line
from dateline.errors import Misuse, Outside
from dateline.store.postgres import answer, connect, reader_url
from tests.integration.statements import execute


def test_a_query_of_the_command_line_can_only_read(empty_timeline: str) -> None:
    assert answer(empty_timeline, "SELECT count(*) AS n FROM timeline") == [{"n": 0}]
    with pytest.raises(Misuse):
        answer(empty_timeline, "DROP VIEW timeline")


@pytest.mark.parametrize(
    ("value", "told"),
    [
        ("round(0.876, 2)", 0.88),
        ("interval '1 month 2 hours'", "1 mon 02:00:00"),
        ("daterange('2018-03-12', NULL)", "[2018-03-12,)"),
        ("ARRAY[daterange('2018-03-12', '2018-03-19')]", ["[2018-03-12,2018-03-19)"]),
        ("tsrange('2018-03-12 12:30', NULL)", '["2018-03-12 12:30:00",)'),
        ("tstzrange('2018-03-12 12:30+00', NULL)", '["2018-03-12 12:30:00+00",)'),
        ("ARRAY[date 'infinity', '2018-03-12']", ["infinity", "2018-03-12"]),
        ("ARRAY[timestamptz '-infinity']", ["-infinity"]),
        ("time '12:30'", "12:30:00"),
        ("timetz '12:30+02'", "12:30:00+02"),
        ("'NaN'::float", "NaN"),
    ],
)
def test_whatever_a_query_gives_can_be_written_as_json(empty_timeline: str, value: str, told: object) -> None:
    assert [json.loads(json_line(row)) for row in answer(empty_timeline, f"SELECT {value} AS x")] == [{"x": told}]


def test_queries_at_the_same_time_take_turns_and_none_is_asked_twice(
    empty_timeline: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    twice: list[float] = []
    monkeypatch.setattr(time, "sleep", twice.append)  # between one try and the next
    with ThreadPoolExecutor(8) as pool:
        assert list(pool.map(lambda _: answer(empty_timeline, "SELECT 1 AS x"), range(16))) == 16 * [[{"x": 1}]]
    assert twice == []


def test_a_query_that_cannot_be_answered_says_why(empty_timeline: str) -> None:
    with pytest.raises(Misuse, match="two columns are called 'a'"):
        answer(empty_timeline, "SELECT 1 AS a, 2 AS a")
    with pytest.raises(Misuse, match=r"a day of the answer is refused.*`day::text`"):
        answer(empty_timeline, "SELECT '0044-03-15 BC'::date")


@pytest.mark.parametrize(("by", "fault"), [("pg_terminate_backend", Outside), ("pg_cancel_backend", Misuse)])
def test_a_server_that_is_lost_in_the_middle_is_no_fault_of_the_query(database_url: str, by: str, fault: type[Exception]) -> None:
    ended = f"SELECT {by}(pid) FROM pg_stat_activity WHERE usename = 'dateline_query' AND wait_event = 'PgSleep'"
    with ThreadPoolExecutor(1) as pool, connect(database_url) as connection, connection.cursor() as cursor:
        asked = pool.submit(answer, database_url, "SELECT pg_sleep(30)")
        while not asked.done() and not cursor.rowcount > 0:
            cursor.execute("SELECT pg_stat_clear_snapshot()")
            cursor.execute(ended)
        assert type(asked.exception(30)) is fault


@pytest.mark.parametrize(
    "statement",
    [
        "commit; reset role; create temp table o(l text); copy o from program 'id'; select * from o",
        "reset role; select count(*) from articles",
        "reset session authorization; select count(*) from articles",
        "select 1; select 2",
        "select 1; commit",
        "reset role",
        "copy (select 1) to program 'id'",
        "do $$ begin execute 'reset role'; end $$",
        "select count(*) from articles",
        "select set_config('role', 'postgres', true), (select count(*) from articles)",
        "select set_config('session_authorization', 'postgres', true)",
        "with gone as (delete from events returning 1) select * from gone",
        "select pg_read_file('PG_VERSION')",
        "create temp table t (x int)",
        "",
    ],
)
def test_a_query_of_the_command_line_cannot_leave_its_role(empty_timeline: str, statement: str) -> None:
    with pytest.raises(Misuse, match="refused the query"):
        answer(empty_timeline, statement)


@pytest.mark.parametrize(
    ("statement", "advice"),
    [
        ("SELECT * FROM timelines", "timelines.*docs/querying.md"),
        ("SELECT * FROM events", "table events.*docs/querying.md"),
        ("SELECT happened FROM timeline", "happened.*information_schema"),
        ("SELECT event_tipe FROM timeline", "timeline.event_type"),
        ("SELECT * FROM timeline WHERE countries = 'RUS'", "countries @> ARRAY"),
        ("SELECT * FROM timeline WHERE certainty > 'high'", 'double precision: "high"$'),
        ("DELETE FROM timeline", "timeline.*: one SELECT is wanted"),
        ("SELECT 1; SELECT 2", ": one SELECT is wanted"),
    ],
)
def test_a_query_that_is_refused_is_told_what_to_ask_instead(empty_timeline: str, statement: str, advice: str) -> None:
    with pytest.raises(Misuse, match=advice):
        answer(empty_timeline, statement)


@pytest.mark.parametrize(
    ("statement", "rows_told"),
    [
        ("SELECT 'a;b' AS x, 50 % 7 AS y -- one; still one", [{"x": "a;b", "y": 1}]),
        ("WITH n AS (SELECT 1 AS x) SELECT x FROM n;", [{"x": 1}]),
        ("VALUES (1)", [{"column1": 1}]),
        ("SHOW transaction_read_only", [{"transaction_read_only": "on"}]),
        ("SELECT session_user::text AS s, current_user::text AS c", [{"s": "dateline_query", "c": "dateline_query"}]),
        (
            "SELECT rolsuper, rolcreaterole, rolcreatedb, rolbypassrls FROM pg_roles WHERE rolname = session_user",
            [{"rolsuper": False, "rolcreaterole": False, "rolcreatedb": False, "rolbypassrls": False}],
        ),
        ("SELECT event_id FROM timeline", []),
    ],
)
def test_a_query_of_the_command_line_is_answered(empty_timeline: str, statement: str, rows_told: list[dict[str, Any]]) -> None:
    assert answer(empty_timeline, statement) == rows_told


def test_a_query_of_the_command_line_may_ask_for_its_plan(empty_timeline: str) -> None:
    assert "QUERY PLAN" in answer(empty_timeline, "EXPLAIN SELECT * FROM timeline")[0]


def test_queries_of_the_command_line_at_the_same_time_leave_the_readers_password(empty_timeline: str) -> None:
    reader = reader_url(empty_timeline)
    with ThreadPoolExecutor(8) as pool:
        found = list(pool.map(lambda _: answer(empty_timeline, "SELECT 1 AS x"), range(16)))
    assert found == 16 * [[{"x": 1}]]
    with connect(reader) as connection, connection.cursor() as cursor:
        cursor.execute("SELECT count(*) FROM timeline")


def test_a_query_of_the_command_line_is_ended_by_ctrl_c(empty_timeline: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DATELINE_DATABASE_URL", empty_timeline)
    asked = "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event = 'PgSleep'"
    # A shell that runs the tests behind itself has its processes ignore Ctrl-C; a terminal has not.
    heeded = "import signal; signal.signal(signal.SIGINT, signal.default_int_handler); from dateline.cli import main; main()"
    command = [sys.executable, "-c", heeded, "db", "sql", "SELECT pg_sleep(100) AS slept"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        while execute(empty_timeline, asked) != [(1,)]:
            assert process.poll() is None
            time.sleep(0.1)
        process.send_signal(signal.SIGINT)
        told = process.communicate(timeout=30)
    assert (process.returncode, told[0], "Traceback" in told[1]) == (130, "", False)
    assert execute(empty_timeline, asked) == [(0,)]
