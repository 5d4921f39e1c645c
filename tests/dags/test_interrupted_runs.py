"""Runs of `daily_timeline` that are cleared or killed on their way: afterwards the rows are those of an undisturbed run."""

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest

from dateline import pipeline
from dateline.store.postgres import connect, rows
from tests.dags.told_by_runs import states_of
from tests.integration.linking import everything
from tests.local_run import ARTICLES

COPY = {"id": "geneva-copy", "published": "2021-06-18", "text": ARTICLES[0]["text"]}
LATER = {
    "id": "geneva-later",
    "published": "2021-06-18",
    "text": "Russian President Vladimir Putin praised his summit with US President Joe Biden in Geneva on Wednesday. "
    "Russia expelled two diplomats of Poland on Thursday.",
}
DAYS = {"start": "2021-06-16", "end": "2021-06-18"}


@pytest.fixture
def conf(tmp_path: Path) -> dict[str, str]:
    """The form of a run over four articles of three days."""
    lines = "".join(json.dumps(article) + "\n" for article in (*ARTICLES, COPY, LATER))
    (tmp_path / "articles.jsonl").write_text(lines, encoding="utf-8")
    file = tmp_path / "sources.yaml"
    file.write_text(json.dumps([{"name": "wire", "kind": "jsonl", "path": "articles.jsonl"}]), encoding="utf-8")
    return {"from": DAYS["start"], "to": DAYS["end"], "sources": str(file)}


@pytest.fixture
def undisturbed(new_database: Callable[[], str], conf: dict[str, str]) -> dict[str, list[Any]]:
    """The rows that the stages make, one after the other."""
    url, days = new_database(), (DAYS["start"], DAYS["end"])
    for source in pipeline.plan_sources(url, conf["sources"]):
        pipeline.ingest(url, source, *days, run_id="undisturbed")
    for shard in pipeline.plan_shards(url, *days):
        pipeline.tag(url, shard, "undisturbed")
    pipeline.link(url, *days, run_id="undisturbed")
    made = everything(url)
    assert len(made["events"]) > 2
    return made


def clear(dag_id: str, run_id: str, task_id: str, map_index: int) -> None:
    """What the button Clear does to one task instance."""
    from airflow.models.taskinstance import TaskInstance, clear_task_instances
    from airflow.utils.session import create_session

    with create_session() as session:
        wanted = {"dag_id": dag_id, "run_id": run_id, "task_id": task_id, "map_index": map_index}
        found = session.query(TaskInstance).filter_by(**wanted).all()
        assert len(found) == 1
        clear_task_instances(found, session)


def test_a_shard_cleared_on_the_way_is_read_again_and_changes_no_row(
    dags: Any,
    pool: Any,
    conf: dict[str, str],
    database_url: str,
    undisturbed: dict[str, list[Any]],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    read: list[int] = []
    real = pipeline.tag

    def tag_and_clear(url: str, shard: dict[str, Any], run_id: str) -> dict[str, int]:
        read.append(shard["no"])
        if len(read) == 3:  # two shards are done, the third is on its way: the first of them is cleared
            clear("daily_timeline", run_id, "tag", read[0] - 1)
        return real(url, shard, run_id)

    monkeypatch.setattr("dateline.shards.SHARD_CHARACTERS", 150)
    monkeypatch.setattr(pipeline, "tag", tag_and_clear)
    run = dags.dags["daily_timeline"].test(run_conf=conf)
    assert run.state == "success", states_of(run)
    assert sorted(read) == sorted([1, 2, 3, 4, read[0]])
    assert everything(database_url) == undisturbed


def test_a_run_killed_between_tag_and_link_is_made_good_by_the_next(
    dags: Any, pool: Any, conf: dict[str, str], database_url: str, undisturbed: dict[str, list[Any]]
) -> None:
    with connect(database_url) as holder:
        rows(holder, "lock_linking")  # the run reaches `link` and waits there
        command = [sys.executable, "-m", "tests.dags.daily_run", json.dumps(conf)]
        process = subprocess.Popen(
            command, cwd=Path(__file__).parents[2], start_new_session=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        try:
            wait_until_it_links(database_url, process)
        finally:
            with suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)
        assert process.wait(60) == -signal.SIGKILL
    assert everything(database_url)["events"] == []
    run = dags.dags["daily_timeline"].test(run_conf=conf)
    assert run.state == "success", states_of(run)
    assert everything(database_url) == undisturbed


def wait_until_it_links(url: str, process: "subprocess.Popen[bytes]") -> None:
    """Return once all four articles have been read and a transaction waits for the lock of linking."""
    waiting = (
        "SELECT (SELECT count(*) FROM extractions), (SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND NOT granted)"
    )
    deadline = time.monotonic() + 120
    while time.monotonic() < deadline:
        assert process.poll() is None, "the run ended by itself"
        with connect(url) as connection, connection.cursor() as cursor:
            cursor.execute(waiting)
            if cursor.fetchone() == (4, 1):
                return
        time.sleep(0.2)
    raise AssertionError("the run did not reach its link task")
