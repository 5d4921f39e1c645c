"""The DAGs as Airflow reads them."""

import subprocess
import sys
from datetime import UTC, datetime, timedelta
from importlib import import_module
from pathlib import Path
from typing import Any

import psycopg2
import pytest
from psycopg2.extensions import parse_dsn

EXPECTED = {"clean_airflow", "daily_timeline", "extract_article", "retag_archive", "review_events", "train_tagger"}


def test_every_dag_file_imports_and_gives_the_expected_dags(dags: Any) -> None:
    assert set(dags.dag_ids) == EXPECTED
    assert dags.import_errors == {}


def test_each_dag_has_a_runbook_tags_and_patient_tasks(dags: Any) -> None:
    for dag_id in EXPECTED:
        dag = dags.dags[dag_id]
        assert dag.doc_md
        assert dag.tags == {"timeline"}
        for task in dag.tasks:
            assert task.retries == 3, task.task_id
            longest = timedelta(hours=12) if task.task_id in ("fetch", "train") else timedelta(minutes=30)
            assert task.execution_timeout == longest, task.task_id


def test_a_backfill_may_begin_with_2010(dags: Any) -> None:
    assert {dag.start_date for dag in dags.dags.values()} == {datetime(2010, 1, 1, tzinfo=UTC)}


def test_runs_that_would_stand_in_each_others_way_wait(dags: Any) -> None:
    """Two days at once keep a backfill short; forms of two runs would ask about the same events."""
    at_once = {dag_id: dag.max_active_runs for dag_id, dag in dags.dags.items() if dag.max_active_runs <= 2}
    assert at_once == {"clean_airflow": 1, "daily_timeline": 2, "review_events": 1, "train_tagger": 1}


def test_what_needs_the_tagger_waits_for_its_pool_and_runs_where_it_is(dags: Any) -> None:
    reads = {("daily_timeline", "tag"), ("retag_archive", "tag"), ("extract_article", "extract"), ("train_tagger", "evaluate")}
    tasks = [(dag_id, task) for dag_id, dag in dags.dags.items() for task in dag.tasks]
    assert {(dag_id, task.task_id) for dag_id, task in tasks if task.pool == "inference"} == reads
    where = {(dag_id, task.task_id) for dag_id, task in tasks if task.queue == "inference"}
    assert where == reads | {("train_tagger", "train")}, "training lasts hours, and shards go on beside it"


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
    assert [asset.name for asset in daily.task_dict["check"].outlets] == ["timeline"]
    rules = {task.task_id: task.trigger_rule for task in daily.tasks}
    assert {rules[name] for name in ("plan", "fetch", "tag")} == {"all_success"}
    assert {rules[name] for name in ("plan_shards", "link")} == {"all_done"}
    assert {rules[name] for name in ("check", "report")} == {"none_failed"}, "skipped by hand, `link` hides no fault"


def test_an_article_that_somebody_waits_for_is_read_before_the_shards_that_wait(dags: Any) -> None:
    for dag_id in ("daily_timeline", "retag_archive"):
        tag = dags.dags[dag_id].task_dict["tag"]
        after = [dags.dags[dag_id].task_dict[task_id] for task_id in tag.get_flat_relative_ids(upstream=False)]
        weight = sum(task.priority_weight for task in (tag, *after))  # Airflow's rule, where a DAG names no other
        assert dags.dags["extract_article"].task_dict["extract"].priority_weight > weight > 1


def test_no_airflow_catches_up_on_days_since_the_first_start(
    timeline_connection: None, monkeypatch: pytest.MonkeyPatch, repository: Path
) -> None:
    from airflow.dag_processing.dagbag import DagBag

    monkeypatch.setenv("AIRFLOW__SCHEDULER__CATCHUP_BY_DEFAULT", "True")
    monkeypatch.syspath_prepend(str(repository / "dags"))
    scheduled = [dag for dag in DagBag(dag_folder=repository / "dags").dags.values() if dag.timetable.can_be_scheduled]
    assert {dag.dag_id: dag.catchup for dag in scheduled} == {"clean_airflow": False, "daily_timeline": False}


@pytest.mark.parametrize("rest", ["options=-csearch_path%3Dpublic%20-cgeqo%3Doff", "application_name=a%2Bb%20c&sslmode=prefer"])
def test_an_address_with_spaces_is_that_of_the_tasks_and_of_the_page_too(
    dags: Any, database_url: str, monkeypatch: pytest.MonkeyPatch, repository: Path, rest: str
) -> None:
    address = f"{database_url}?{rest}"
    monkeypatch.setenv("AIRFLOW_CONN_TIMELINE", address)
    monkeypatch.syspath_prepend(str(repository / "plugins"))
    dateline_defaults, page = import_module("dateline_defaults"), import_module("timeline_page.app")
    for told in (dateline_defaults.database(), page._database()):
        assert parse_dsn(told) == parse_dsn(address)
        psycopg2.connect(told).close()


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
