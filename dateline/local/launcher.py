"""One local run from nothing to a timeline: Postgres, both databases, Airflow, `daily_timeline`, the table; then serve."""

import fcntl
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from rich.console import Console
from rich.markup import escape

from dateline.errors import Misuse, Outside
from dateline.local import airflow_runner, postgres_server
from dateline.local.airflow_api import AirflowApi
from dateline.local.airflow_environment import AirflowHome, airflow_home, environment, save_for_shell
from dateline.local.databases import BESIDE, Databases, beside, ensure_database, keep_readers_out
from dateline.local.follow import follow_run
from dateline.local.logins import USER, keep_passwords
from dateline.local.places import state_folder
from dateline.local.processes import Program, end_all, end_leftovers
from dateline.local.stopping import StopRequest
from dateline.settings import Settings
from dateline.store import postgres
from dateline.store.address import database_of

__all__ = ["DAG_ID", "Local", "Wishes", "local_run", "only_one"]

DAG_ID = "daily_timeline"
_RUN_PREFIX = "make_run__"
_PAUSED = f"{DAG_ID} is paused: it runs now, and is paused again afterwards, until you unpause it in the UI"


@dataclass(frozen=True, slots=True)
class Wishes:
    """`port`: of the Airflow UI, None for a free one. `scheduled`: whether it serves, and the daily schedule runs too."""

    port: int | None = None
    scheduled: bool = True


@dataclass(frozen=True, slots=True)
class Local:
    """A local run that is up: its databases, its Airflow, and the programs behind it."""

    databases: Databases
    airflow: AirflowHome
    environment: dict[str, str]
    api: AirflowApi
    programs: list[Program]
    stop: StopRequest
    console: Console

    def make_timeline(self, sources_file: Path, days: tuple[str, str] | None) -> bool:
        """Run `daily_timeline` over the sources and show it; True when the run succeeded.

        `days`: the first and the last, inclusive; None, when no article has a day, for a run of any day: articles
        without one belong to all.
        """
        self.api.fail_unfinished_runs(DAG_ID, _RUN_PREFIX)
        run_id = f"{_RUN_PREFIX}{datetime.now(UTC):%Y-%m-%dT%H-%M-%S.%f}"
        window = dict(zip(("from", "to"), days, strict=True)) if days else {}
        shown = f"{days[0]} to {days[1]}" if days else "articles without a date"
        self.console.print(f"[bold]{DAG_ID}[/] {shown}, sources {escape(str(sources_file))}", highlight=False)
        with self.api.unpaused(DAG_ID) as was_paused:
            if was_paused:
                self.console.print(_PAUSED, style="yellow", highlight=False)
            self.api.trigger(DAG_ID, run_id, {**window, "sources": str(sources_file)})
            return follow_run(self.api, (DAG_ID, run_id), self.programs, self.stop, self.console)

    def serve(self) -> None:
        """Wait until a stop is asked for (raises Stopped) or a component dies (raises Outside)."""
        while True:
            airflow_runner.check_alive(self.programs)
            self.stop.pause(1)


@contextmanager
def local_run(settings: Settings, wishes: Wishes, stop: StopRequest, console: Console) -> Iterator[Local]:
    """Bring everything up, and down again however the block ends. The caller is the `only_one` of the state folder.

    Raises Outside when a part does not come up, Stopped on a signal.
    """
    home = state_folder(settings.home)
    with postgres_server.held(home):
        programs: list[Program] = []
        try:
            end_leftovers(home / "airflow")
            databases = _databases(settings, home, console)
            with _cause_told(settings, home):
                yield _started(settings, wishes, databases, programs, (stop, console))
        finally:
            with console.status("stopping"):
                end_all(programs)


@contextmanager
def _cause_told(settings: Settings, home: Path) -> Iterator[None]:
    """Airflow ends when the embedded Postgres does, with a traceback of its own: say what ended it."""
    try:
        yield
    except Outside as error:
        if settings.database_url or postgres_server.is_up(home):
            raise
        raise Outside(f"the Postgres server of {home} was stopped or has died, and Airflow with it: run it again") from error


def _started(
    settings: Settings,
    wishes: Wishes,
    databases: Databases,
    programs: list[Program],
    user: tuple[StopRequest, Console],
) -> Local:
    stop, console = user
    airflow = airflow_home(settings.home.absolute(), wishes.port)
    keep_passwords(airflow.passwords, settings.users, airflow.password)
    variables = environment(airflow, databases, settings)
    variables["AIRFLOW__SCHEDULER__USE_JOB_SCHEDULE"] = str(wishes.scheduled)
    save_for_shell(airflow, databases, settings)
    with _step(console, "Airflow"):
        airflow_runner.migrate(airflow, databases.airflow, variables, stop)
        api = AirflowApi(airflow.address, USER, airflow.password)
        airflow_runner.start(airflow, variables, api, programs, stop)
        airflow_runner.wait_healthy(api, DAG_ID, programs, stop)
        api.set_pool("inference", settings.inference_slots, "Taggers in memory at the same time")
    return Local(databases, airflow, variables, api, programs, stop, console)


def _databases(settings: Settings, home: Path, console: Console) -> Databases:
    """Both databases, made and (the timeline) migrated, on the server that the settings name or on the embedded one."""
    with _step(console, "Postgres"):
        timeline = settings.database_url or postgres_server.start(home).url("timeline")
        databases = Databases(timeline, settings.airflow_database_url or beside(timeline, "airflow"))
        ensure_database(databases.timeline)
        ensure_database(databases.airflow)
        if settings.database_url or settings.airflow_database_url:
            airflow_runner.refuse_foreign(home, databases.airflow, DAG_ID)
        postgres.migrate(databases.timeline)
        keep_readers_out(databases.airflow, database_of(databases.airflow))
        if not settings.database_url:
            keep_readers_out(timeline, *BESIDE)
    return databases


@contextmanager
def _step(console: Console, name: str) -> Iterator[None]:
    begun = time.monotonic()
    with console.status(f"starting {name}"):
        yield
    console.print(f"  [green]✓[/] {name:<44} [dim]{time.monotonic() - begun:6.1f} s[/]", highlight=False)


@contextmanager
def only_one(home: Path) -> Iterator[None]:
    """Hold the lock of the state folder. The system frees it when the process dies, however it dies."""
    with (home / "lock").open("a") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            who = "Another `dateline run` or `dateline db serve`"
            raise Misuse(f"{who} uses {home}. Stop it first, or set DATELINE_HOME to another folder.") from error
        yield
