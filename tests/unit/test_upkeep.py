"""What Airflow logs is bounded."""

import json
import os
import time
from pathlib import Path

import pytest

from dateline.errors import Misuse, Outside
from dateline.settings import Settings
from dateline.upkeep import remove_old_logs, remove_old_runs

DAY_S = 86400


def made(file: Path, days: float) -> Path:
    """A file and its folder, last written to so many days ago."""
    file.parent.mkdir(parents=True, exist_ok=True)
    file.touch()
    for path in (file, file.parent, file.parent.parent):
        os.utime(path, (time.time() - days * DAY_S,) * 2)
    return file


def test_logs_go_with_their_run_and_nothing_else_does(tmp_path: Path) -> None:
    old = [made(tmp_path / "dag_id=a" / "run_id=1" / "task_id=t" / "attempt=1.log", 20)]
    old += [made(tmp_path / "dag_processor" / "2026-01-01" / "dags-folder" / "a.py.log", 20)]
    kept = [made(tmp_path / "dag_id=a" / "run_id=2" / name / "attempt=1.log", days) for name, days in (("t", 20), ("u", 10))]
    kept += [made(tmp_path / "notes" / "mine" / "old.log", 20), made(tmp_path / "dag_id=a" / "mine" / "x" / "old.log", 20)]
    assert remove_old_logs(Settings(keep_days=15), tmp_path) == 2
    assert [path for path in old if path.exists() or path.parents[1].exists()] == []
    assert [path for path in kept if not path.exists()] == []


def test_logs_that_lie_behind_a_link_stay(tmp_path: Path) -> None:
    elsewhere = made(tmp_path / "elsewhere" / "task_id=t" / "attempt=1.log", 20)
    (tmp_path / "logs" / "dag_id=a").mkdir(parents=True)
    (tmp_path / "logs" / "dag_id=a" / "run_id=1").symlink_to(tmp_path / "elsewhere")
    assert remove_old_logs(Settings(keep_days=15), tmp_path / "logs") == 0
    assert elsewhere.exists()


def test_a_folder_that_is_not_there_has_no_old_logs(tmp_path: Path) -> None:
    assert remove_old_logs(Settings(), tmp_path / "none") == 0


def test_fewer_days_than_forms_and_long_runs_wait_are_refused() -> None:
    with pytest.raises(Misuse, match="DATELINE_KEEP_DAYS"):
        Settings(keep_days=3)


def test_days_before_the_first_year_are_not_reached() -> None:
    remove_old_logs(Settings(keep_days=36_500), Path("none"))
    with pytest.raises(Misuse, match="DATELINE_KEEP_DAYS"):
        Settings(keep_days=1_000_000)


def test_where_the_runs_are_must_be_told(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DATELINE_DATABASE_URL", "DATELINE_AIRFLOW_DATABASE_URL"):
        monkeypatch.delenv(name, raising=False)
    with pytest.raises(Misuse, match="set DATELINE_AIRFLOW_DATABASE_URL"):
        remove_old_runs(Settings())


def test_the_command_that_removes_runs_is_let_to_the_database_that_tasks_are_kept_off(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    command = "import json, os, sys; open('told.json', 'w').write(json.dumps([dict(os.environ), sys.argv]))"
    (tmp_path / "airflow.py").write_text(command, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    for name in ("AIRFLOW__CORE__SQL_ALCHEMY_CONN", "_AIRFLOW_PROCESS_CONTEXT"):
        monkeypatch.setenv(name, "not-allowed")
    for own in (None, "postgresql://me:x@h/airflow", "host=h dbname=airflow user=me password=x"):
        day = remove_old_runs(Settings(database_url="postgresql://me:x@h/timeline", airflow_database_url=own))
        variables, arguments = json.loads((tmp_path / "told.json").read_text(encoding="utf-8"))
        assert "not-allowed" not in variables.values()
        assert variables["AIRFLOW__DATABASE__SQL_ALCHEMY_CONN"] == "postgresql+psycopg2://me:x@h/airflow"
        assert arguments[-2:] == ["--clean-before-timestamp", day]


def test_what_keeps_runs_from_being_removed_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "airflow.py").write_text("raise SystemExit('no such table:\\n dag_run')", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    with pytest.raises(Outside, match="`airflow db clean` failed: no such table: dag_run"):
        remove_old_runs(Settings(airflow_database_url="postgresql://me:x@h/airflow"))
