"""What Airflow keeps of its runs is bounded."""

import os
from datetime import UTC, datetime, timedelta
from typing import Any

import psycopg2

from dateline import timeline
from tests.integration.exported import EXPULSION, PLAN
from tests.integration.linking import load


def _runs() -> dict[str, int]:
    """Each DAG run that Airflow knows, with the number of its tasks."""
    counted = "SELECT r.run_id, count(t.id) FROM dag_run r LEFT JOIN task_instance t USING (dag_id, run_id) GROUP BY r.run_id"
    with psycopg2.connect(os.environ["DATELINE_AIRFLOW_DATABASE_URL"]) as connection, connection.cursor() as cursor:
        cursor.execute(counted)
        return dict(cursor.fetchall())


def _age(run_id: str, days: int) -> None:
    then = datetime.now(UTC) - timedelta(days=days)
    with psycopg2.connect(os.environ["DATELINE_AIRFLOW_DATABASE_URL"]) as connection, connection.cursor() as cursor:
        for table in ("dag_run", "task_instance"):
            cursor.execute(f"UPDATE {table} SET start_date = %s WHERE run_id = %s", (then, run_id))


def test_runs_older_than_the_settings_say_are_forgotten_and_the_timeline_is_not(
    dags: Any, pool: Any, database_url: str, monkeypatch: Any
) -> None:
    load(database_url, PLAN, EXPULSION)
    events = timeline.rows(database_url)
    dag = dags.dags["clean_airflow"]
    old, young = dag.test().run_id, dag.test().run_id
    _age(old, 40)
    _age(young, 20)
    monkeypatch.setenv("DATELINE_KEEP_DAYS", "30")
    run = dag.test()
    assert str(run.state) == "success"
    assert (old in _runs(), _runs()[young], _runs()[run.run_id]) == (False, 2, 2)
    assert timeline.rows(database_url) == events != []
