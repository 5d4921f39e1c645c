"""A local Airflow: metadata migrated, api-server, dag-processor and scheduler started, watched, stopped together.

Airflow's own `standalone` is not used: its log servers listen on every network address, and it leaves its children
behind on SIGTERM. The triggerer is left out: no DAG of ours defers.
"""

import json
import sys
from collections.abc import Callable
from importlib.metadata import version
from pathlib import Path

from dateline.errors import Misuse, Outside
from dateline.local.airflow_api import AirflowApi
from dateline.local.airflow_environment import AirflowHome
from dateline.local.databases import airflow_revision, has_dags
from dateline.local.processes import Program, bound_log, end_all, start_program
from dateline.local.stopping import StopRequest
from dateline.store.address import shown
from dateline.writing import write_text

__all__ = ["check_alive", "migrate", "refuse_foreign", "start", "wait_healthy"]

_START_S = 180


def refuse_foreign(home: Path, url: str, own_dag: str) -> None:
    """Raise Misuse for the metadata of another Airflow on a server of the user's, which must be neither migrated nor run.

    Ours know our DAG, unless they were cut short before they had read it: then they know none, and `home` has a stamp.
    """
    any_dag, ours = has_dags(url, own_dag)
    if airflow_revision(url) and not ours and (any_dag or not _stamp(home / "airflow").exists()):
        raise Misuse(
            f"{shown(url)} is the database of another Airflow (it knows no DAG {own_dag}) and stays as it is: name another one, "
            "which is made if it is missing, with DATELINE_AIRFLOW_DATABASE_URL"
        )


def migrate(airflow: AirflowHome, url: str, environment: dict[str, str], stop: StopRequest) -> bool:
    """Bring Airflow's metadata database to the installed version; False when it stood there already.

    The check costs one query. The command, which imports all of Airflow, runs only for a new database or version.
    """
    stamp = _stamp(airflow.folder)
    known = _known(stamp)
    revision = airflow_revision(url)
    if revision and known == {"airflow": version("apache-airflow-core"), "revision": revision}:
        return False
    if not revision:
        write_text(stamp, "{}\n")  # what comes to stand in the database is ours, however far it comes
    program = start_program("migrate", _airflow("db", "migrate"), environment, airflow.folder)
    try:
        while not program.ended():
            stop.pause(0.1)
    finally:
        end_all([program])
    if program.process.returncode:
        raise Outside(f"`airflow db migrate` failed; its log: {program.log}\n{program.last_words()}")
    write_text(stamp, json.dumps({"airflow": version("apache-airflow-core"), "revision": airflow_revision(url)}) + "\n")
    return True


def _known(stamp: Path) -> object:
    """What was written when the database was last brought up; nothing where that was cut off."""
    try:
        return json.loads(stamp.read_text(encoding="utf-8")) if stamp.exists() else None
    except ValueError:
        return None


def start(airflow: AirflowHome, environment: dict[str, str], api: AirflowApi, programs: list[Program], stop: StopRequest) -> None:
    """Start every component; each is added to `programs` as soon as it runs. Raises Outside after three minutes.

    The scheduler comes once the api-server answers: it may start a task at once, and a task without one fails its first try.
    """
    for name in ("api-server", "dag-processor"):
        programs.append(start_program(name, _airflow(name), environment, airflow.folder))
    _wait_until(api.answers, programs, stop)
    # Logs are read from the disk; the server for them would listen on every network address.
    command = _airflow("scheduler", "--skip-serve-logs")
    programs.append(start_program("scheduler", command, environment, airflow.folder))


def wait_healthy(api: AirflowApi, dag_id: str, programs: list[Program], stop: StopRequest) -> None:
    """Wait until all components are up and the DAG can be triggered. Raises Outside after three minutes."""
    _wait_until(lambda: api.is_healthy() and api.knows_dag(dag_id), programs, stop)


def _wait_until(is_so: Callable[[], bool], programs: list[Program], stop: StopRequest) -> None:
    for _ in range(_START_S * 4):
        check_alive(programs)
        if is_so():
            return
        stop.pause(0.25)
    logs = ", ".join(str(program.log) for program in programs)
    raise Outside(f"Airflow did not come up in {_START_S} s; see {logs}")


def check_alive(programs: list[Program]) -> None:
    """Raise Outside, with the end of its log, when a component has ended by itself. The logs of the others are kept in bounds."""
    for program in programs:
        bound_log(program)
        if program.ended():
            status = program.process.returncode
            raise Outside(f"Airflow's {program.name} ended with status {status}; its log: {program.log}\n{program.last_words()}")


def _stamp(folder: Path) -> Path:
    return folder / "migrated.json"


def _airflow(*arguments: str) -> list[str]:
    return [sys.executable, "-m", "airflow", *arguments]
