"""The database: migrations, articles, extractions, events, views and roles."""

import json
import random
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from importlib import resources
from typing import Any
from urllib.parse import urlsplit

import psycopg2
import pytest
import yaml

from dateline import timeline
from dateline.cli_database import upgrade
from dateline.contract import json_line
from dateline.crosswalk import exported_codes
from dateline.errors import BadInput, Misuse, Outside
from dateline.ingest.rejects import reject
from dateline.local.databases import beside
from dateline.merge import article_events
from dateline.ontology import STATUSES, TYPES
from dateline.records import Article, Extraction, Mention, Reject, Source, Span
from dateline.relink import relink
from dateline.store.articles import save_articles, save_rejects, save_source
from dateline.store.events import window_reports
from dateline.store.mentions import save_extraction
from dateline.store.models import set_active
from dateline.store.postgres import answer, connect, head, migrate, reader_url, revision, rows
from tests.unit.builders import article, day, mention

MODEL = "test"


def store(url: str, told: list[tuple[Article, list[Mention]]]) -> None:
    """Store articles and what a tagger is said to have found in them."""
    with connect(url) as connection:
        save_source(connection, Source("s", "jsonl", "x.jsonl"))
        rows(connection, "save_model", {"name": MODEL, "config": "{}"})
        for item, mentions in told:
            save_articles(connection, "s", [(item, f"key-{item.text}", (1, 2))], "run")
            extraction = Extraction(item.article_id, MODEL, 1, tuple(mentions), article_events(item, mentions))
            save_extraction(connection, item, extraction, "run")


def link(url: str, first: str = "2024-01-01", last: str = "2024-12-31") -> dict[str, int]:
    with connect(url) as connection:
        ids = window_reports(connection, MODEL, date.fromisoformat(first), date.fromisoformat(last))
        counts = relink(connection, MODEL, ids)
        set_active(connection, MODEL)
    return counts


def summit(key: str, published: str, when: str = "2024-03-12") -> tuple[Article, list[Mention]]:
    told = mention("summit", initiators=("USA", "RUS"), when=day(when))
    trigger = Span(11, 14, "met")
    return article(f"Presidents met, says {key}.", published, key), [replace(told, trigger=trigger)]


def test_migrations_run_once_and_only_forward(database_url: str) -> None:
    assert revision(database_url) == head()
    assert migrate(database_url) == []


def test_a_newer_database_is_refused(database_url: str) -> None:
    with connect(database_url) as connection:
        rows(connection, "add_migration", {"number": head() + 1, "name": "future"})
    with pytest.raises(Misuse, match="update Dateline"):
        migrate(database_url)


def test_every_table_view_and_rule_is_explained(database_url: str) -> None:
    with connect(database_url) as connection, connection.cursor() as cursor:
        cursor.execute(
            "SELECT relname FROM pg_class c WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'v')"
            " AND relname <> 'migrations' AND obj_description(c.oid) IS NULL"
        )
        assert cursor.fetchall() == []


def test_the_columns_of_export_codes_say_that_they_follow_from_words_too(database_url: str) -> None:
    with connect(database_url) as connection, connection.cursor() as cursor:
        cursor.execute(
            "SELECT c.relname, a.attname, col_description(c.oid, a.attnum) FROM pg_class c"
            " JOIN pg_attribute a ON a.attrelid = c.oid WHERE c.relnamespace = 'public'::regnamespace"
            " AND c.relkind IN ('r', 'v') AND a.attname IN ('plover', 'cameo')"
        )
        told = {(relation, column): text for relation, column, text in cursor.fetchall()}
    assert {("timeline", "plover"), ("timeline", "cameo"), ("plover_events", "cameo")} < set(told)
    assert {place for place, text in told.items() if "words of its mentions" not in text} == set()


def test_each_code_that_the_crosswalk_can_give_has_its_number_on_the_goldstein_scale(database_url: str) -> None:
    page = resources.files("dateline").joinpath("crosswalk.yaml").read_text(encoding="utf-8")
    finer = [row["cameo"] for rows_of_type in yaml.safe_load(page).values() for row in rows_of_type]
    derived = [code for kind in TYPES for status in STATUSES if (code := exported_codes(kind, status)[1])]
    with connect(database_url) as connection, connection.cursor() as cursor:
        cursor.execute("SELECT code, goldstein FROM cameo_scale")
        scale = dict(cursor.fetchall())
    assert {*finer, *derived} <= set(scale)
    assert (scale["057"], scale["163"], scale["195"]) == (8.0, -8.0, -10.0)


def test_a_server_that_does_not_answer_is_named_without_its_password() -> None:
    with pytest.raises(Outside, match=r"127\.0\.0\.1:1/x") as error, connect("postgresql://u:secret@127.0.0.1:1/x"):
        pass
    assert "secret" not in str(error.value).split("(")[0]


def test_two_articles_on_one_summit_are_one_row_with_evidence_down_to_the_characters(database_url: str) -> None:
    store(database_url, [summit("a", "2024-03-13"), summit("b", "2024-03-14")])
    assert link(database_url)["new"] == 1
    (row,) = timeline.rows(database_url)
    assert (row["event_type"], row["status"], row["date_earliest"]) == ("summit", "occurred", date(2024, 3, 12))
    assert row["countries"] == ["RUS", "USA"]
    assert (row["article_count"], row["is_international"], row["plover"]) == (2, True, "CONSULT")
    proof = timeline.evidence(database_url, row["event_id"])
    assert [p["article_id"] for p in proof] == ["a", "b"]
    assert proof[0]["trigger"] == proof[0]["sentence"] == "met"
    assert (proof[0]["trigger_start"], proof[0]["trigger_end"], proof[0]["run_id"]) == (11, 14, "run")
    assert all(p["link_reason"] for p in proof)


def test_linking_again_and_tagging_again_change_no_row(database_url: str) -> None:
    told = [summit("a", "2024-03-13"), summit("b", "2024-03-14")]
    store(database_url, told)
    link(database_url)
    before = snapshot(database_url)
    assert link(database_url) == {"unchanged": 1, "new": 0, "changed": 0, "removed": 0, "reports": 2}
    store(database_url, told)
    link(database_url)
    assert snapshot(database_url) == before


def test_days_linked_one_by_one_give_the_same_timeline_as_all_at_once(database_url: str) -> None:
    told = [summit("a", "2024-03-13"), summit("b", "2024-03-14"), summit("c", "2024-03-20", "2024-03-19")]
    for item in reversed(told):
        store(database_url, [item])
        link(database_url, str(item[0].published_on), str(item[0].published_on))
    apart = snapshot(database_url)
    with connect(database_url) as connection, connection.cursor() as cursor:
        cursor.execute("DELETE FROM events")
    link(database_url)
    assert snapshot(database_url) == apart


def snapshot(url: str) -> list[dict[str, Any]]:
    return timeline.rows(url)


def test_an_undated_article_is_linked_by_the_next_run_and_not_by_every_later_one(database_url: str) -> None:
    item, mentions = summit("c", "2024-03-15")
    store(database_url, [summit("a", "2024-03-13"), (replace(item, published_on=None), mentions)])

    def window(first: date, last: date) -> list[date | None]:
        with connect(database_url) as connection:
            return list(window_reports(connection, MODEL, first, last).values())

    dated, today = date(2024, 3, 13), datetime.now(UTC).date()
    assert window(date(2001, 1, 1), date(2001, 1, 1)) == [None]
    link(database_url)
    assert window(date(2001, 1, 1), date(2001, 1, 1)) == []
    assert window(today - timedelta(1), today) == [None]
    assert window(date.min, date.max) == [dated, None]
    (event,) = timeline.rows(database_url)
    assert event["article_count"] == 2


def test_an_article_keeps_its_first_text(database_url: str) -> None:
    with connect(database_url) as connection:
        save_source(connection, Source("s", "jsonl", "x"))
        first = save_articles(connection, "s", [(article("one"), "k1", (1,))], "r")
        again = save_articles(connection, "s", [(article("one"), "k1", (1,))], "r")
        other = save_articles(connection, "t", [(article("two"), "k2", (1,))], "r2")
        redated = save_articles(connection, "t", [(article("one", "2024-05-06"), "k1", (1,))], "r2")
        for run in ("r3", "r4"):
            save_articles(connection, "t", [(article("two"), "k2", (1,))], run)
    assert first == {"stored": 1, "unchanged": 0, "changed": 0}
    assert again == {"stored": 0, "unchanged": 1, "changed": 0}
    assert other == redated == {"stored": 0, "unchanged": 0, "changed": 1}
    stored, stays = "this id is stored with another", ", which stays though its outlet revised it"
    with connect(database_url) as connection, connection.cursor() as cursor:
        cursor.execute(
            "SELECT source_name, item, kind, split_part(message, ':', 1), excerpt, run_id FROM rejects ORDER BY message"
        )
        assert cursor.fetchall() == [
            ("t", "a", "bad_input", f"{stored} day of publication (2024-03-13){stays}", "one", "r2"),
            ("t", "a", "bad_input", f"{stored} text{stays}", "two", "r2"),
        ]
        cursor.execute("SELECT text, source_name FROM articles")
        assert cursor.fetchall() == [("one", "s")]


def test_a_reject_is_stored_once(database_url: str) -> None:
    bad = Reject("s", "line 3", "bad_input", "not JSON", "\0x")
    with connect(database_url) as connection:
        assert save_rejects(connection, [bad, bad], "r1") == 1
        assert save_rejects(connection, [bad], "r2") == 0
    (told,) = answer(database_url, "SELECT source_name, item, kind, run_id FROM rejected_inputs")
    assert tuple(told.values()) == (bad.source, bad.item, bad.kind, "r1")


def test_the_longest_reject_and_one_that_cannot_be_printed_are_stored(database_url: str) -> None:
    """Random characters: the database packs what repeats, and would store more of that."""
    noise = "".join(random.Random(1).choices([chr(code) for code in range(0x4E00, 0x9FFF)], k=4000))
    longest = reject(Source("e" * 255, "feed", "x"), noise, BadInput(noise))
    odd = reject(Source("s", "feed", "x"), "javascript:\0x", BadInput("the link 'javascript:\0\ud800x'"), "\0")
    with connect(database_url) as connection:
        assert save_rejects(connection, [longest, odd], "r") == 2


def test_the_reader_sees_the_views_and_nothing_else(database_url: str) -> None:
    store(database_url, [summit("a", "2024-03-13")])
    link(database_url)
    url = reader_url(database_url)
    with connect(url) as connection, connection.cursor() as cursor:
        cursor.execute("SELECT count(*) FROM timeline")
        assert cursor.fetchone() == (1,)
    for forbidden in ("SELECT * FROM articles", "DELETE FROM events", "CREATE TABLE t (x int)"):
        with pytest.raises(Misuse, match="dateline_reader"), connect(url) as connection, connection.cursor() as cursor:
            cursor.execute(forbidden)


def test_a_query_of_the_command_line_can_only_read(database_url: str) -> None:
    assert answer(database_url, "SELECT count(*) AS n FROM timeline") == [{"n": 0}]
    with pytest.raises(Misuse):
        answer(database_url, "DROP VIEW timeline")


@pytest.mark.parametrize(
    ("value", "told"),
    [
        ("round(0.876, 2)", 0.88),
        ("interval '1 month 2 hours'", "1 mon 02:00:00"),
        ("daterange('2018-03-12', NULL)", "[2018-03-12,)"),
        ("ARRAY[daterange('2018-03-12', '2018-03-19')]", ["[2018-03-12,2018-03-19)"]),
        ("time '12:30'", "12:30:00"),
        ("'NaN'::float", "NaN"),
    ],
)
def test_whatever_a_query_gives_can_be_written_as_json(database_url: str, value: str, told: object) -> None:
    assert [json.loads(json_line(row)) for row in answer(database_url, f"SELECT {value} AS x")] == [{"x": told}]


def test_a_query_that_cannot_be_answered_says_why(database_url: str) -> None:
    with pytest.raises(Misuse, match="two columns are called 'a'"):
        answer(database_url, "SELECT 1 AS a, 2 AS a")
    with pytest.raises(Misuse, match="refused"):
        answer(database_url, "SELECT '0044-03-15 BC'::date")


@pytest.mark.parametrize("codes", ["'USA', 'RUS'", "'usa', 'Rus'"])
def test_events_between_two_actors_are_found_by_their_codes_in_capitals_or_not(database_url: str, codes: str) -> None:
    store(database_url, [summit("a", "2024-03-13")])
    link(database_url)
    assert answer(database_url, f"SELECT event_type FROM between_actors({codes})") == [{"event_type": "summit"}]


@pytest.mark.parametrize("codes", ["'GB', 'RUS'", "'United Kingdom', 'Russia'", "'USA', NULL", "'U%A', 'RUS'"])
def test_what_is_no_code_is_refused_by_between_actors_with_a_hint(database_url: str, codes: str) -> None:
    with pytest.raises(Misuse, match=r"is no code of an actor: .*between_actors\('GBR', 'RUS'\)"):
        answer(database_url, f"SELECT * FROM between_actors({codes})")


def test_a_code_that_no_actor_has_is_said(database_url: str) -> None:
    with connect(database_url) as connection, connection.cursor() as cursor:
        cursor.execute("SELECT * FROM between_actors('xyz', 'RUS')")
        assert cursor.fetchall() == []
        assert "no actor that was read has the code XYZ" in connection.notices[0]
    notices: list[str] = []
    assert answer(database_url, "SELECT * FROM between_actors('xyz', 'RUS')", notices.append) == []
    assert notices[0] == "between_actors: no actor that was read has the code XYZ"


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
def test_a_query_of_the_command_line_cannot_leave_its_role(database_url: str, statement: str) -> None:
    with pytest.raises(Misuse, match="refused the query"):
        answer(database_url, statement)


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
def test_a_query_of_the_command_line_is_answered(database_url: str, statement: str, rows_told: list[dict[str, Any]]) -> None:
    assert answer(database_url, statement) == rows_told


def test_a_query_of_the_command_line_may_ask_for_its_plan(database_url: str) -> None:
    assert "QUERY PLAN" in answer(database_url, "EXPLAIN SELECT * FROM timeline")[0]


def test_queries_of_the_command_line_at_the_same_time_leave_the_readers_password(database_url: str) -> None:
    reader = reader_url(database_url)
    with ThreadPoolExecutor(8) as pool:
        found = list(pool.map(lambda _: answer(database_url, "SELECT 1 AS x"), range(16)))
    assert found == 16 * [[{"x": 1}]]
    with connect(reader) as connection, connection.cursor() as cursor:
        cursor.execute("SELECT count(*) FROM timeline")


@pytest.mark.parametrize("address", ["foo", "mysql://me:secret@host/timeline"])
def test_what_is_no_address_of_a_database_is_misuse_and_not_repeated(address: str) -> None:
    with pytest.raises(Misuse, match="DATELINE_DATABASE_URL") as told, connect(address):
        pass
    assert "secret" not in str(told.value)


def test_a_database_without_migrations_is_to_be_upgraded(new_database: Callable[[], str]) -> None:
    empty = new_database()
    with connect(empty) as connection, connection.cursor() as cursor:
        cursor.execute("DROP SCHEMA public CASCADE; CREATE SCHEMA public")
    with pytest.raises(Misuse, match="dateline db upgrade"):
        timeline.rows(empty)
    with pytest.raises(Misuse, match="no_such_table"):
        answer(empty, "SELECT * FROM no_such_table")


def test_a_dump_restored_without_our_roles_wants_an_upgrade(database_url: str) -> None:
    said = r'role "dateline_none" does not exist.*dateline db upgrade'
    with pytest.raises(Misuse, match=said), connect(database_url) as connection, connection.cursor() as cursor:
        cursor.execute("ALTER ROLE dateline_none LOGIN")


def test_an_upgrade_makes_a_database_that_is_missing(new_database: Callable[[], str], monkeypatch: pytest.MonkeyPatch) -> None:
    url = new_database()
    connection = psycopg2.connect(beside(url, "postgres"))
    connection.autocommit = True
    connection.cursor().execute(f"DROP DATABASE {urlsplit(url).path[1:]}")
    connection.close()
    monkeypatch.setenv("DATELINE_DATABASE_URL", url)
    upgrade()
    assert timeline.rows(url) == []


def test_a_fault_of_a_query_of_our_own_is_not_blamed_on_the_migrations(database_url: str) -> None:
    with pytest.raises(psycopg2.errors.UndefinedTable), connect(database_url) as connection, connection.cursor() as cursor:
        cursor.execute("SELECT * FROM no_such_table")
