"""What Airflow keeps of its runs, and the logs of these, in bounds. Nothing of the timeline is touched."""

import os
import shutil
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

from dateline.errors import Misuse, Outside
from dateline.settings import Settings
from dateline.store.address import beside, for_sqlalchemy

__all__ = ["remove_old_logs", "remove_old_runs"]

_FOLDERS = ("dag_id=*/run_id=*", "dag_processor/????-??-??")  # and nothing else that may lie in that folder


def remove_old_runs(settings: Settings) -> str:
    """Let `airflow db clean` remove runs, tasks, XComs and events older than the settings say, without a copy; the first day
    that is kept. Airflow keeps the last scheduled run of each DAG, however old.

    A task is not told where Airflow's database is, so the settings tell. Raises Outside when it fails.
    """
    day = _oldest_kept(settings).date().isoformat()
    address = settings.airflow_database_url or (settings.database_url and beside(settings.database_url, "airflow"))
    if not address:
        raise Misuse("nothing tells where Airflow's own database is: set DATELINE_AIRFLOW_DATABASE_URL")
    blocked = ("AIRFLOW__CORE__SQL_ALCHEMY_CONN", "_AIRFLOW_PROCESS_CONTEXT")  # what keeps a task off that database
    environment = {name: value for name, value in os.environ.items() if name not in blocked}
    environment["AIRFLOW__DATABASE__SQL_ALCHEMY_CONN"] = for_sqlalchemy(address)
    command = [sys.executable, "-m", "airflow", "db", "clean", "--yes", "--skip-archive", "--error-on-cleanup-failure"]
    command += ["--batch-size", "10000", "--clean-before-timestamp", day]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)  # noqa: S603 - our own command
    if done.returncode:
        raise Outside(f"`airflow db clean` failed: {' '.join((done.stderr or done.stdout).split())[-2000:]}")
    return day


def remove_old_logs(settings: Settings, folder: Path) -> int:
    """Remove the logs of each run of a DAG, and of each day of reading the DAGs, to which nothing was written for so long; how
    many folders that were."""
    oldest, removed = _oldest_kept(settings).timestamp(), 0
    for logs in (path for pattern in _FOLDERS for path in folder.glob(pattern) if path.is_dir() and not path.is_symlink()):
        if max(path.stat().st_mtime for path in (logs, *logs.rglob("*"))) < oldest:
            shutil.rmtree(logs)
            removed += 1
    return removed


def _oldest_kept(settings: Settings) -> datetime:
    return datetime.now(UTC) - timedelta(days=settings.keep_days)
