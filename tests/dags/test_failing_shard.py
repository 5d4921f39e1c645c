"""A shard that fails, on the way of the others."""

from typing import Any

import pytest

from dateline import pipeline
from dateline.errors import Bug
from tests.dags.test_runs import _states


def test_a_failing_shard_fails_the_run_but_the_others_reach_the_timeline(
    dags: Any, pool: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    linked: list[str] = []

    def tag(_: str, shard: dict[str, Any], run_id: str) -> None:
        if shard["no"] == 1:
            raise Bug("1 of 2 articles could not be read")

    def check(*_: Any, **__: Any) -> None:
        raise Bug("1 articles not read by the tagger")

    stages = {
        "plan_sources": lambda *_: [{"name": "wire"}],
        "ingest": lambda *_, **__: {},
        "plan_shards": lambda *_, **__: [{"no": 1, "label": "#1"}, {"no": 2, "label": "#2"}],
        "tag": tag,
        "link": lambda *_, run_id, **__: linked.append(run_id),
        "check": check,
    }
    for name, stage in stages.items():
        monkeypatch.setattr(pipeline, name, stage)
    run = dags.dags["daily_timeline"].test(run_conf={"from": "2021-06-16"})
    states = _states(run)
    assert (states["tag[0]"], states["tag[1]"], states["check[-1]"]) == ("failed", "success", "failed")
    assert (linked, run.state) == ([run.run_id], "failed")
