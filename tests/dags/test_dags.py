"""The DAGs as Airflow reads them."""

import subprocess
import sys
from datetime import timedelta
from pathlib import Path
from typing import Any

EXPECTED = {"daily_timeline", "extract_article", "retag_archive", "review_events", "train_tagger"}


def test_every_dag_file_imports_and_gives_the_expected_dags(dags: Any) -> None:
    assert set(dags.dag_ids) == EXPECTED
    assert dags.import_errors == {}


def test_each_dag_has_a_runbook_tags_and_patient_tasks(dags: Any) -> None:
    for dag_id in EXPECTED:
        dag = dags.dags[dag_id]
        assert dag.doc_md
        assert dag.tags == {"timeline"}
        for task in dag.tasks:
            assert task.retries >= 2, task.task_id
            longest = timedelta(hours=12 if task.task_id == "train" else 1)
            assert timedelta() < task.execution_timeout <= longest, task.task_id


def test_the_runbook_of_the_daily_dag_names_every_task(dags: Any) -> None:
    daily = dags.dags["daily_timeline"]
    assert all(f"| {task.task_id} |" in daily.doc_md for task in daily.tasks)


def test_the_daily_dag_is_wired_as_documented(dags: Any) -> None:
    daily = dags.dags["daily_timeline"]
    assert {task.task_id: task.downstream_task_ids for task in daily.tasks} == {
        "plan": {"fetch", "plan_shards", "link", "check", "report"},
        "fetch": {"plan_shards", "report"},
        "plan_shards": {"tag"},
        "tag": {"link"},
        "link": {"check"},
        "check": {"report"},
        "report": set(),
    }
    assert daily.task_dict["tag"].pool == "inference"
    assert [asset.name for asset in daily.task_dict["check"].outlets] == ["timeline"]
    assert daily.catchup is False


def test_a_dag_file_stays_short_and_only_wires(repository: Path) -> None:
    for file in repository.glob("dags/*.py"):
        code = file.read_text(encoding="utf-8").split('"""', 2)[2]
        assert len([line for line in code.splitlines() if line.strip()]) <= 60, file.name


def test_reading_the_dags_loads_no_torch(dags: Any, repository: Path) -> None:
    """The scheduler forks; a process with torch's threads in it would hang there."""
    names = ", ".join(sorted(EXPECTED))
    program = f"import sys; sys.path.insert(0, 'dags'); import {names}; print('torch' in sys.modules)"
    shown = subprocess.run([sys.executable, "-c", program], cwd=repository, capture_output=True, text=True, check=True)
    assert shown.stdout.split()[-1] == "False"
