"""Whole runs of the DAGs, task by task, on a real Airflow database and a real timeline."""

import json
from pathlib import Path
from typing import Any

import psycopg2
import pytest

from dateline import pipeline
from dateline.store.postgres import connect
from tests.dags.told_by_runs import returned_by, states_of
from tests.local_run import ARTICLES


@pytest.fixture
def sources(tmp_path: Path) -> Path:
    """A file with one source of two articles."""
    lines = "".join(json.dumps(article) + "\n" for article in ARTICLES)
    (tmp_path / "articles.jsonl").write_text(lines, encoding="utf-8")
    file = tmp_path / "sources.yaml"
    file.write_text(json.dumps([{"name": "wire", "kind": "jsonl", "path": "articles.jsonl"}]), encoding="utf-8")
    return file


def _everything(database_url: str) -> list[tuple[Any, ...]]:
    connection = psycopg2.connect(database_url)
    with connection, connection.cursor() as cursor:
        cursor.execute("SELECT event_id, event_type, status, date_earliest, initiators, article_count FROM timeline ORDER BY 1")
        found = cursor.fetchall()
    connection.close()
    return found


def test_a_run_makes_the_timeline_and_a_second_one_changes_nothing(
    dags: Any, pool: Any, sources: Path, database_url: str
) -> None:
    daily = dags.dags["daily_timeline"]
    conf = {"from": "2021-06-16", "to": "2021-06-18", "sources": str(sources)}
    first = daily.test(run_conf=conf)
    assert first.state == "success", states_of(first)
    made = _everything(database_url)
    assert ("summit", "occurred") in {row[1:3] for row in made}
    second = daily.test(run_conf=conf)
    assert second.state == "success", states_of(second)
    assert states_of(second)["tag[-1]"] == "skipped"
    assert _everything(database_url) == made


def test_a_window_leaves_the_articles_of_other_days_out(dags: Any, pool: Any, sources: Path) -> None:
    run = dags.dags["daily_timeline"].test(run_conf={"from": "2021-06-18", "sources": str(sources)})
    assert run.state == "success", states_of(run)
    counts = returned_by(run, "fetch")
    assert (counts["stored"], counts["outside_window"]) == (1, 1)


def test_a_dead_source_fails_the_run_but_the_others_reach_the_timeline(
    dags: Any, pool: Any, sources: Path, database_url: str
) -> None:
    dead = {"name": "dead", "kind": "jsonl", "path": "nowhere.jsonl"}
    sources.write_text(json.dumps([dead, *json.loads(sources.read_text(encoding="utf-8"))]), encoding="utf-8")
    run = dags.dags["daily_timeline"].test(run_conf={"from": "2021-06-16", "to": "2021-06-18", "sources": str(sources)})
    states = states_of(run)
    assert run.state == "failed"
    assert (states["fetch[0]"], states["fetch[1]"], states["check[-1]"]) == ("failed", "success", "success")
    assert _everything(database_url)


def test_a_dead_source_that_is_marked_skipped_is_named_as_silent(
    dags: Any, pool: Any, sources: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from airflow.sdk.exceptions import AirflowSkipException

    dead = {"name": "dead", "kind": "jsonl", "path": "nowhere.jsonl"}
    sources.write_text(json.dumps([dead, *json.loads(sources.read_text(encoding="utf-8"))]), encoding="utf-8")
    real = pipeline.ingest

    def ingest(url: str, source: dict[str, Any], **more: Any) -> dict[str, int]:
        if source["name"] == "dead":
            raise AirflowSkipException("marked skipped by hand")
        return real(url, source, **more)

    monkeypatch.setattr(pipeline, "ingest", ingest)
    run = dags.dags["daily_timeline"].test(run_conf={"from": "2021-06-16", "to": "2021-06-18", "sources": str(sources)})
    assert run.state == "success", states_of(run)
    assert returned_by(run, "report")["silent_sources"] == ["dead"]


@pytest.mark.parametrize("wrong", [{"from": "2021-06-18", "to": "2021-06-16"}, {"from": "2021-06-18", "sources": "nobody"}])
def test_what_makes_no_sense_fails_at_once_and_is_no_run_of_its_days(
    dags: Any, pool: Any, sources: Path, database_url: str, wrong: dict[str, str]
) -> None:
    run = dags.dags["daily_timeline"].test(run_conf={"sources": str(sources), **wrong})
    assert run.state == "failed"
    states = states_of(run)
    assert (states["plan[-1]"], states["link[-1]"]) == ("failed", "failed")  # the second has no days, and waits for none
    with connect(database_url) as connection, connection.cursor() as cursor:
        cursor.execute("SELECT stage FROM runs")
        assert cursor.fetchall() == []


def test_a_pasted_article_gives_its_events_as_the_result(dags: Any, pool: Any, capsys: pytest.CaptureFixture[str]) -> None:
    conf = {"text": ARTICLES[0]["text"], "published": "2021-06-17"}
    run = dags.dags["extract_article"].test(run_conf=conf)
    assert run.state == "success", states_of(run)
    assert "summit" in {event["type"] for event in returned_by(run, "extract")["events"]}
    assert "summit" in capsys.readouterr().out
