"""A shard that fails, on the way of the others; a source that is skipped."""

from typing import Any

import pytest

from dateline import pipeline
from dateline.errors import Bug
from tests.dags.told_by_runs import states_of


def test_a_failing_shard_fails_the_run_but_the_others_reach_the_timeline(
    dags: Any, pool: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    linked: list[str] = []

    def tag(_: str, shard: dict[str, Any], run_id: str) -> None:
        if shard["no"] == 1:
            raise Bug("1 of 2 articles could not be read")

    def check(*_: Any, run_id: str, model: str, **__: Any) -> None:
        linked.extend((run_id, model))
        raise Bug("1 articles not read by the tagger")

    stages = {
        "plan_sources": lambda *_, **__: [{"name": "wire"}],
        "ingest": lambda *_, **__: {},
        "plan_shards": lambda *_, **__: [{"no": 1, "label": "#1"}, {"no": 2, "label": "#2"}],
        "tag": tag,
        "link": lambda *_, run_id, **__: linked.append(run_id),
        "check": check,
    }
    for name, stage in stages.items():
        monkeypatch.setattr(pipeline, name, stage)
    run = dags.dags["daily_timeline"].test(run_conf={"from": "2021-06-16", "model": "v0"})
    states = states_of(run)
    assert (states["tag[0]"], states["tag[1]"], states["check[-1]"]) == ("failed", "success", "failed")
    assert (linked, run.state) == ([run.run_id, run.run_id, "v0"], "failed")
    labels = {(ti.task_id, ti.rendered_map_index) for ti in run.get_task_instances() if ti.map_index >= 0}
    assert labels == {("fetch", "wire"), ("tag", "#1"), ("tag", "#2")}


@pytest.mark.parametrize(("unread", "state"), [(0, "success"), (1, "failed")])
def test_a_source_that_is_marked_skipped_keeps_nothing_back_and_hides_no_fault(
    dags: Any, pool: Any, monkeypatch: pytest.MonkeyPatch, unread: int, state: str
) -> None:
    """As the button does, for a site that has gone for good."""
    from airflow.sdk.exceptions import AirflowSkipException

    done: list[str] = []

    def ingest(_: str, source: dict[str, Any], **__: Any) -> None:
        if source["name"] == "gone":
            raise AirflowSkipException

    def check(*_: Any, **__: Any) -> None:
        if unread:
            raise Bug(f"{unread} articles not read by the tagger")

    stages = {
        "plan_sources": lambda *_, **__: [{"name": "gone"}, {"name": "wire"}],
        "ingest": ingest,
        "plan_shards": lambda *_, **__: [{"no": 1, "label": "#1"}],
        "tag": lambda *_, **__: done.append("tag"),
        "link": lambda *_, **__: done.append("link"),
        "check": check,
        "report": lambda *_, **__: done.append("report"),
    }
    for name, stage in stages.items():
        monkeypatch.setattr(pipeline, name, stage)
    run = dags.dags["daily_timeline"].test(run_conf={"from": "2021-06-16"})
    assert (states_of(run)["fetch[0]"], run.state) == ("skipped", state)
    assert done == ["tag", "link", *([] if unread else ["report"])]
