"""Programs of a local run are stopped with everything that they started."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import psutil
import pytest

from dateline.errors import Outside
from dateline.local.airflow_runner import check_alive
from dateline.local.processes import bound_log, end_all, end_leftovers, start_program
from dateline.local.stopping import Stopped, StopRequest

# A parent that ignores SIGTERM, whose child moves to a process group of its own, as Airflow's task supervisors do.
_STUBBORN = """
import os, signal, subprocess, sys, time
signal.signal(signal.SIGTERM, signal.SIG_IGN)
child = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(600)"], process_group=0)
print(child.pid, flush=True)
time.sleep(600)
"""
_SLEEP = [sys.executable, "-c", "import time; time.sleep(600)"]


def _child(log: Path) -> int:
    for _ in range(100):
        if log.read_text().strip():
            return int(log.read_text())
        time.sleep(0.05)
    raise AssertionError("the program printed nothing")


def _alive(pid: int) -> bool:
    return bool(psutil.pid_exists(pid) and psutil.Process(pid).status() != psutil.STATUS_ZOMBIE)


def test_programs_that_ignore_the_request_are_killed_with_their_children(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("dateline.local.processes._GRACE_S", 0.5)
    program = start_program("stubborn", [sys.executable, "-c", _STUBBORN], dict(os.environ), tmp_path)
    child = _child(program.log)
    end_all([program])
    assert not _alive(program.process.pid)
    assert program.process.returncode == -signal.SIGKILL  # it was waited for: nothing of it stays in the list of processes
    assert not _alive(child)
    assert not program.pid_file.exists()


def test_what_a_killed_run_left_behind_is_found_by_its_pid_file(tmp_path: Path) -> None:
    program = start_program("stubborn", [sys.executable, "-c", _STUBBORN], dict(os.environ), tmp_path)
    child = _child(program.log)
    program.process.kill()  # the parent is gone, its child lives on
    program.process.wait()
    assert end_leftovers(tmp_path) == 1
    assert not _alive(child)


def test_a_pid_that_belongs_to_another_program_by_now_is_left_alone(tmp_path: Path) -> None:
    other = subprocess.Popen(_SLEEP, start_new_session=True)
    (tmp_path / "scheduler.pid").write_text(f"{other.pid} {time.time() - 3600}\n")
    assert end_leftovers(tmp_path) == 0
    assert other.poll() is None
    other.kill()
    other.wait()


def test_a_pid_file_of_no_program_ends_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """0 is the session of what the system itself started."""
    monkeypatch.setattr("dateline.local.processes._kill_session", lambda *_, **__: pytest.fail("something was ended"))
    for name, words in (("a", "0"), ("b", "00 12.5"), ("c", "")):
        (tmp_path / f"{name}.pid").write_text(words)
    assert end_leftovers(tmp_path) == 0


def test_a_program_that_ended_by_itself_is_noticed_and_quoted(tmp_path: Path) -> None:
    program = start_program("brief", [sys.executable, "-c", "print('no such port')"], dict(os.environ), tmp_path)
    program.process.wait()
    assert program.ended()
    assert program.last_words() == "no such port"
    end_all([program])


def test_a_log_that_somebody_removed_ends_no_run_and_tells_no_last_words(tmp_path: Path) -> None:
    program = start_program("scheduler", _SLEEP, dict(os.environ), tmp_path)
    try:
        program.log.unlink()
        check_alive([program])
        assert program.last_words() == ""
    finally:
        end_all([program])
    with pytest.raises(Outside, match="scheduler ended with status"):
        check_alive([program])


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_a_signal_ends_the_next_wait(number: signal.Signals) -> None:
    before = {each: signal.getsignal(each) for each in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)}
    try:
        signal.signal(number, signal.default_int_handler)  # whoever started the tests may ignore the signal, as nohup does
        stop = StopRequest()
        stop.listen()
        stop.pause(0)
        os.kill(os.getpid(), number)
        with pytest.raises(Stopped):
            stop.pause(5)
    finally:
        for each, handler in before.items():
            signal.signal(each, handler)


def test_a_log_that_is_large_is_begun_anew_and_that_of_the_last_start_is_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("dateline.local.processes._LOG_BYTES", 100)
    talk = "import sys\nfor line in sys.stdin: pass\nwhile True: print('x' * 60, flush=True); __import__('time').sleep(0.05)"
    program = start_program("talker", [sys.executable, "-c", talk], dict(os.environ), tmp_path)
    earlier = tmp_path / "talker.log.1"
    try:
        for _ in range(200):
            bound_log(program)
            if earlier.exists() and program.log.stat().st_size:
                break
            time.sleep(0.05)
    finally:
        end_all([program])
    assert {*earlier.read_text().split(), *program.log.read_text().split()} == {"x" * 60}  # no hole where the old part was
    end_all([start_program("talker", [sys.executable, "-c", "raise SystemExit('died')"], dict(os.environ), tmp_path)])
    end_all([start_program("talker", _SLEEP, dict(os.environ), tmp_path)])
    assert earlier.read_text().strip() in ("died", "")
