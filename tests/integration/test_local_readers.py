"""The timeline served to a reader: his address, whose password stays, until the server ends or is another's."""

import os
import signal
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

import psycopg2
import pytest

from dateline.errors import Misuse, Outside
from dateline.local import postgres_server
from dateline.local.databases import beside, ensure_database
from dateline.local.reader import reader_address
from dateline.local.serve import served
from dateline.settings import Settings
from dateline.store import postgres
from dateline.store.address import parts_of
from tests.command import call
from tests.integration.statements import execute, postmaster


def test_the_database_is_served_until_ctrl_c_to_a_reader_whose_password_stays(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DATELINE_HOME", str(home))
    monkeypatch.delenv("DATELINE_DATABASE_URL", raising=False)
    refused = call(["db", "reader"])
    assert (refused.returncode, refused.stdout) == (2, "")
    assert "no server runs" in refused.stderr
    command = [sys.executable, "-m", "dateline.cli", "db", "serve"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as serving:
        try:
            assert serving.stdout
            first = serving.stdout.readline().strip()
            assert execute(first, "SELECT count(*) FROM timeline") == [(0,)]
            for name in ("postgres", "template1"):
                with pytest.raises(psycopg2.OperationalError, match="permission denied for database"):
                    psycopg2.connect(beside(first, name))
            assert call(["db", "reader"]).stdout.strip() == first
            assert (home / "reader_password").stat().st_mode & 0o777 == 0o600
            assert "`dateline db serve` uses" in call(["db", "serve"]).stderr
            second = call(["db", "reader", "--new"]).stdout.strip()
            assert execute(second, "SELECT count(*) FROM timeline") == [(0,)]
            with pytest.raises(psycopg2.OperationalError, match="password"):
                psycopg2.connect(first)
        finally:
            serving.send_signal(signal.SIGINT)
        assert serving.wait(60) == 0
    assert postgres_server.running(home) is None
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as serving:
        try:
            assert serving.stdout
            assert serving.stdout.readline().strip() == second
            os.kill(postmaster(home), signal.SIGKILL)
            assert "was stopped or has died" in serving.communicate(timeout=60)[1]
        finally:
            serving.send_signal(signal.SIGINT)
        assert serving.returncode == 1


def test_a_reader_whose_password_somebody_else_changed_gets_another_one(tmp_path: Path, database_url: str) -> None:
    first = reader_address(database_url, tmp_path)
    assert reader_address(database_url, tmp_path) == first
    postgres.reader_url(database_url)
    other = reader_address(database_url, tmp_path)
    assert other != first
    assert execute(other, "SELECT count(*) FROM timeline") == [(0,)]


def test_readers_of_two_servers_asked_by_turns_keep_their_passwords(home: Path, tmp_path: Path, database_url: str) -> None:
    with postgres_server.held(home):
        other_url = postgres_server.start(home).url("timeline")
        ensure_database(other_url)
        postgres.migrate(other_url)
        first = reader_address(database_url, tmp_path)
        password = parts_of(first)["password"]
        (tmp_path / "reader_password").write_text(f"{password}\n", encoding="utf-8")  # as it was kept for any server
        second = reader_address(other_url, tmp_path)
        assert second != first
        assert [reader_address(url, tmp_path) for url in (database_url, other_url) * 2] == [first, second] * 2
        third = reader_address(other_url, tmp_path, new=True)
        assert [reader_address(url, tmp_path) for url in (database_url, other_url)] == [first, third]
        assert execute(third, "SELECT count(*) FROM timeline") == [(0,)]


@pytest.mark.parametrize("full", ["ROLE dateline_reader", "DATABASE"])
def test_a_reader_whose_connections_are_used_up_keeps_the_password(tmp_path: Path, database_url: str, full: str) -> None:
    """Whoever has the address, a dashboard for one, still gets in afterwards."""
    first = reader_address(database_url, tmp_path)
    whose = f"DATABASE {parts_of(database_url)['dbname']}" if full == "DATABASE" else full
    execute(database_url, f"ALTER {whose} CONNECTION LIMIT 1")
    with closing(_connected(first)):
        with pytest.raises(psycopg2.OperationalError, match="too many connections"):
            psycopg2.connect(first)
        assert reader_address(database_url, tmp_path) == first
        execute(database_url, f"ALTER {whose} CONNECTION LIMIT -1")
    assert execute(first, "SELECT count(*) FROM timeline") == [(0,)]


def _connected(address: str) -> psycopg2.extensions.connection:
    """A connection, as soon as the server has let go of those that were closed before."""
    for _ in range(1000):
        try:
            return psycopg2.connect(address)
        except psycopg2.OperationalError as error:
            if "too many connections" not in str(error):
                raise
            time.sleep(0.01)
    raise AssertionError("the connections that were closed stay")


def test_a_reader_who_was_shut_out_at_the_server_gets_in_with_another_password(tmp_path: Path, database_url: str) -> None:
    first = reader_address(database_url, tmp_path)
    execute(database_url, "ALTER ROLE dateline_reader NOLOGIN")
    other = reader_address(database_url, tmp_path)
    assert other != first
    assert execute(other, "SELECT count(*) FROM timeline") == [(0,)]


def test_a_password_that_cannot_be_kept_is_told(tmp_path: Path, database_url: str) -> None:
    (tmp_path / "home").write_text("no folder", encoding="utf-8")
    with pytest.raises(Outside, match=r"cannot be kept in .*reader_password"):
        reader_address(database_url, tmp_path / "home" / "inner")


def test_a_server_that_others_run_is_not_served(monkeypatch: pytest.MonkeyPatch, database_url: str) -> None:
    monkeypatch.setenv("DATELINE_DATABASE_URL", database_url)
    with pytest.raises(Misuse, match="DATELINE_DATABASE_URL"), served(Settings()):
        pass
