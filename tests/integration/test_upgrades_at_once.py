"""`dateline db upgrade` while others are at work: who reads is not kept waiting for long, who upgrades is waited for."""

from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from threading import Event

import psycopg2
import pytest

from dateline.errors import Outside
from dateline.store import postgres, short_waits
from dateline.store.postgres import connect, migrate, reader_url, rows
from tests.integration.statements import execute


@pytest.fixture
def late(monkeypatch: pytest.MonkeyPatch) -> None:
    """A migration that changes a table, and hardly any patience."""
    known = postgres._migrations()
    monkeypatch.setattr(postgres, "_migrations", lambda: ((0, "000_late.sql", "ALTER TABLE events ADD late int"), *known))
    monkeypatch.setattr(short_waits, "_WAIT", "300ms")


@pytest.mark.parametrize("role", ["dateline_reader", "postgres"])
def test_a_session_that_holds_a_table_is_named_and_keeps_nobody_else_waiting(role: str, late: None, database_url: str) -> None:
    reader = reader_url(database_url)
    with (
        ThreadPoolExecutor(1) as pool,
        closing(psycopg2.connect(reader if role == "dateline_reader" else database_url)) as holding,
    ):
        holding.cursor().execute("SELECT count(*) FROM timeline")
        told = pool.submit(migrate, database_url).exception(10)
        assert isinstance(told, Outside)
        assert f"(pid {holding.info.backend_pid}, {role} since 20" in str(told)
        assert execute(reader, "SELECT count(*) FROM timeline") == [(0,)]
    assert migrate(database_url) == ["000_late.sql"]


def test_a_table_that_is_free_soon_is_waited_for(late: None, database_url: str) -> None:
    begun = Event()

    def held() -> None:
        with connect(database_url) as holding, holding.cursor() as cursor:
            cursor.execute("LOCK TABLE events")
            begun.set()
            cursor.execute("SELECT pg_sleep(0.1)")

    with ThreadPoolExecutor(1) as pool:
        ended = pool.submit(held)
        assert begun.wait(10)
        assert migrate(database_url) == ["000_late.sql"]
        ended.result()


def test_another_upgrade_is_waited_for_however_long_it_takes(late: None, database_url: str) -> None:
    with ThreadPoolExecutor(1) as pool, connect(database_url) as upgrading:
        rows(upgrading, "lock_migrations", {"lock": postgres.LOCK})
        waiting = pool.submit(migrate, database_url)
        execute(database_url, "SELECT pg_sleep(0.6)")
        assert not waiting.done()
        upgrading.commit()
        assert waiting.result(30) == ["000_late.sql"]
