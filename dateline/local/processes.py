"""Long-running programs of a local run: each in a session of its own, with a log and a pid file, stopped with all it started.

The session is what survives everything: workers move to process groups of their own and outlive a killed parent, but
they stay in the session of the program that started them.
"""

import os
import shutil
import signal
import subprocess
import time
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import psutil

__all__ = ["Program", "bound_log", "end_all", "end_leftovers", "start_program"]

_GRACE_S = 15.0
_KILL_S = 5.0
_LOG_BYTES = 20_000_000


@dataclass(frozen=True, slots=True)
class Program:
    """A program that was started. `log` is what it prints; what it printed before that was begun anew lies beside it."""

    name: str
    process: subprocess.Popen[bytes]
    log: Path
    pid_file: Path

    def ended(self) -> bool:
        """Whether it ended by itself."""
        return self.process.poll() is not None

    def last_words(self) -> str:
        """The end of its log, nothing where somebody removed that."""
        with suppress(FileNotFoundError):
            return "\n".join(self.log.read_text(encoding="utf-8", errors="replace").splitlines()[-25:])
        return ""


def start_program(name: str, command: list[str], environment: dict[str, str], folder: Path) -> Program:
    """Start a program; its log and pid file are `<folder>/<name>.log` and `.pid`. The log of the one before it, which may tell
    why that ended, is kept as `<name>.log.1`."""
    log, pid_file = folder / f"{name}.log", folder / f"{name}.pid"
    if log.exists():
        log.replace(_earlier(log))
    with log.open("ab") as output:
        process = subprocess.Popen(  # noqa: S603 - our own commands
            command, env=environment, cwd=folder, stdin=subprocess.DEVNULL, stdout=output, stderr=output, start_new_session=True
        )
    pid_file.write_text(f"{process.pid} {_started_at(process.pid)}\n", encoding="utf-8")
    return Program(name, process, log, pid_file)


def bound_log(program: Program) -> None:
    """Begin the log of a program anew once it is large. The program holds it open and goes on at its end, so it is emptied and
    not renamed; on a full disk the copy is done without. One that somebody removed or rotated ends nothing."""
    with suppress(FileNotFoundError):
        if program.log.stat().st_size > _LOG_BYTES:
            with suppress(OSError):
                shutil.copyfile(program.log, _earlier(program.log))
            os.truncate(program.log, 0)


def _earlier(log: Path) -> Path:
    return log.with_suffix(".log.1")


def end_all(programs: list[Program]) -> None:
    """Ask every program to end, all at once; after 15 s kill what is left of their sessions."""
    for program in programs:
        _signal(program.process.pid, signal.SIGTERM)
    deadline = time.monotonic() + _GRACE_S
    for program in programs:
        try:
            program.process.wait(max(0.1, deadline - time.monotonic()))
        except subprocess.TimeoutExpired:
            continue
    for program in programs:
        _kill_session(program.process.pid, since=0)
        program.process.wait()
        program.pid_file.unlink(missing_ok=True)


def end_leftovers(folder: Path) -> int:
    """Kill what a killed run left behind, by the pid files in `folder`; returns how many processes that were."""
    ended = 0
    for pid_file in folder.glob("*.pid"):
        pid, _, started_at = pid_file.read_text(encoding="utf-8").partition(" ")
        if pid.isdigit() and int(pid):  # 0 is the system's
            ended += _kill_session(int(pid), since=float(started_at or 0))
        pid_file.unlink()
    return ended


def _kill_session(session: int, since: float) -> int:
    """Kill every process of a session, wait until they are gone, and return how many they were.

    The number of a session is not used again while one of its processes lives. A leader that was not started at
    `since` (seconds of the epoch; 0: not checked) is another program that got the number later: it is left alone.
    """
    leader = _started_at(session)
    if since and leader and abs(leader - since) > 1:
        return 0
    members = _members(session)
    for pid in members:
        _signal(pid, signal.SIGKILL)
    deadline = time.monotonic() + _KILL_S
    while _members(session) and time.monotonic() < deadline:
        time.sleep(0.02)
    return len(members)


def _members(session: int) -> list[int]:
    found = []
    for pid in psutil.pids():
        try:
            if os.getsid(pid) == session and psutil.Process(pid).status() != psutil.STATUS_ZOMBIE:
                found.append(pid)
        except (ProcessLookupError, PermissionError, psutil.Error):
            continue
    return found


def _started_at(pid: int) -> float:
    try:
        return float(psutil.Process(pid).create_time())
    except psutil.Error:
        return 0.0


def _signal(pid: int, number: signal.Signals) -> None:
    try:
        os.kill(pid, number)
    except ProcessLookupError:
        return
