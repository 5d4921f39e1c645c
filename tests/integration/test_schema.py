"""The database itself: migrations, explanations, and addresses and databases that cannot be used."""

from collections.abc import Callable, Iterator
from importlib import resources
from urllib.parse import urlsplit

import psycopg2
import pytest
import yaml

from dateline import timeline
from dateline.commands.database import upgrade
from dateline.crosswalk import exported_codes
from dateline.errors import Misuse, Outside
from dateline.local.databases import beside, ensure_database
from dateline.local.postgres_server import Server
from dateline.ontology import STATUSES, TYPES
from dateline.store.postgres import answer, connect, head, migrate, reader_url, rows
from tests.integration.statements import alone, execute


def test_migrations_run_once_and_only_forward(empty_timeline: str) -> None:
    with connect(empty_timeline) as connection:
        assert sorted(row["number"] for row in rows(connection, "applied_migrations")) == list(range(1, head() + 1))
    assert migrate(empty_timeline) == []


def test_a_newer_database_is_refused(database_url: str) -> None:
    with connect(database_url) as connection:
        rows(connection, "add_migration", {"number": head() + 1, "name": "future"})
    with pytest.raises(Misuse, match="update Dateline"):
        migrate(database_url)


def test_a_database_of_no_release_is_refused_before_anything_is_done(database_url: str) -> None:
    execute(database_url, "UPDATE migrations SET name = '021_of_a_branch.sql' WHERE number = 21")
    with pytest.raises(Misuse, match=r"the database had 021_of_a_branch\.sql, which was never part of a release"):
        migrate(database_url)


def test_every_table_view_and_rule_is_explained(empty_timeline: str) -> None:
    with connect(empty_timeline) as connection, connection.cursor() as cursor:
        cursor.execute(
            "SELECT relname FROM pg_class c WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'v')"
            " AND relname <> 'migrations' AND obj_description(c.oid) IS NULL"
        )
        assert cursor.fetchall() == []


def columns(database: str, *names: str) -> dict[tuple[str, str], tuple[str, str]]:
    """The kind and the comment of the columns of those names, by relation and column."""
    asked = (
        "SELECT c.relname, a.attname, format_type(a.atttypid, NULL), col_description(c.oid, a.attnum) FROM pg_class c"
        " JOIN pg_attribute a ON a.attrelid = c.oid WHERE c.relnamespace = 'public'::regnamespace"
        " AND c.relkind IN ('r', 'v') AND a.attname = ANY(%s)"
    )
    with connect(database) as connection, connection.cursor() as cursor:
        cursor.execute(asked, (list(names),))
        return {(relation, column): (kind, text) for relation, column, kind, text in cursor.fetchall()}


def test_the_columns_of_export_codes_say_that_they_follow_from_words_too(empty_timeline: str) -> None:
    told = columns(empty_timeline, "plover", "cameo")
    assert {("timeline", "plover"), ("timeline", "cameo"), ("plover_events", "cameo")} < set(told)
    assert {place for place, (_, text) in told.items() if "words of its mentions" not in text} == set()


def test_days_of_publication_say_that_they_are_no_moments(empty_timeline: str) -> None:
    days = ("first_published_at", "last_published_at")
    told = columns(empty_timeline, *days)
    assert {(view, day) for view in ("timeline", "upcoming", "slipped") for day in days} <= set(told)
    assert {place for place, (kind, text) in told.items() if kind != "date" or "no hour is stored" not in text} == set()


def test_each_code_that_the_crosswalk_can_give_has_its_number_on_the_goldstein_scale(empty_timeline: str) -> None:
    page = resources.files("dateline").joinpath("crosswalk.yaml").read_text(encoding="utf-8")
    finer = [row["cameo"] for rows_of_type in yaml.safe_load(page).values() for row in rows_of_type]
    derived = [code for kind in TYPES for status in STATUSES if (code := exported_codes(kind, status)[1])]
    with connect(empty_timeline) as connection, connection.cursor() as cursor:
        cursor.execute("SELECT code, goldstein FROM cameo_scale")
        scale = dict(cursor.fetchall())
    assert {*finer, *derived} <= set(scale)
    assert (scale["057"], scale["163"], scale["195"]) == (8.0, -8.0, -10.0)


def test_a_server_that_does_not_answer_is_named_without_its_password() -> None:
    with pytest.raises(Outside, match=r"127\.0\.0\.1:1/x") as error, connect("postgresql://u:secret@127.0.0.1:1/x"):
        pass
    assert "secret" not in str(error.value).split("(")[0]


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


@pytest.fixture
def server_in_latin(server: Server) -> Iterator[Server]:
    """A server that gives new databases another encoding when nothing is said."""
    change = "UPDATE pg_database SET encoding = pg_char_to_encoding('{}') WHERE datname = 'template1'"
    execute(server.url(), change.format("LATIN1"))
    yield server
    execute(server.url(), change.format("UTF8"))


def test_a_database_is_made_for_every_text_where_the_server_makes_others(
    server_in_latin: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    url = server_in_latin.url("of_news")
    ensure_database(url)
    monkeypatch.setenv("PGCLIENTENCODING", "LATIN1")
    assert migrate(url)
    assert answer(url, "SELECT 'Zoë’s “łąka”' AS x, current_setting('server_encoding') AS e") == [
        {"x": "Zoë’s “łąka”", "e": "UTF8"}
    ]
    alone(server_in_latin.url(), "DROP DATABASE of_news")


def test_a_database_that_cannot_hold_every_text_is_refused_with_what_to_do(server: Server) -> None:
    alone(server.url(), "CREATE DATABASE of_letters TEMPLATE template0 ENCODING 'LATIN1' LOCALE_PROVIDER libc LOCALE 'C'")
    with pytest.raises(Misuse, match=r"in LATIN1.*ENCODING 'UTF8' LOCALE 'C'"):
        migrate(server.url("of_letters"))
    alone(server.url(), "DROP DATABASE of_letters")


def test_a_standby_is_told_as_one_and_may_be_asked_again_later(empty_timeline: str) -> None:
    standby = f"{empty_timeline}?options=-c%20default_transaction_read_only%3Don"
    for ask in (migrate, reader_url, lambda url: answer(url, "SELECT 1 AS x")):
        with pytest.raises(Outside, match=r"127\.0\.0\.1 takes no writes .*is it a standby"):
            ask(standby)
    assert timeline.rows(standby) == []


def test_a_name_in_the_character_set_of_another_terminal_is_told_as_such(empty_timeline: str) -> None:
    with pytest.raises(Misuse, match=r"goes on with '\\udce9rez' is no Unicode: write it in UTF-8"):
        timeline.rows(empty_timeline, actor=b"P\xe9rez".decode("utf-8", "surrogateescape"))


def test_a_dump_restored_without_our_roles_wants_an_upgrade(empty_timeline: str) -> None:
    said = r'role "dateline_none" does not exist.*dateline db upgrade'
    with pytest.raises(Misuse, match=said), connect(empty_timeline) as connection, connection.cursor() as cursor:
        cursor.execute("ALTER ROLE dateline_none LOGIN")


def test_an_upgrade_makes_a_database_that_is_missing(new_database: Callable[[], str], monkeypatch: pytest.MonkeyPatch) -> None:
    url = new_database()
    alone(beside(url, "postgres"), f"DROP DATABASE {urlsplit(url).path[1:]}")
    monkeypatch.setenv("DATELINE_DATABASE_URL", url)
    upgrade()
    assert timeline.rows(url) == []


def test_a_fault_of_a_query_of_our_own_is_not_blamed_on_the_migrations(empty_timeline: str) -> None:
    with pytest.raises(psycopg2.errors.UndefinedTable), connect(empty_timeline) as connection, connection.cursor() as cursor:
        cursor.execute("SELECT * FROM no_such_table")
