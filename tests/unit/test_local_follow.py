"""What a person sees of a run of Airflow as it goes, and what counts as its success."""

import io
from typing import Any

import pytest
from rich.console import Console

from dateline.local.follow import follow_run
from dateline.local.stopping import StopRequest


def task(name: str, state: str | None, number: int = -1, tried: int = 1) -> dict[str, Any]:
    begun, ended = "2024-03-13T08:00:00Z", "2024-03-13T08:01:30Z" if state in ("success", "failed") else None
    return {"task_id": name, "map_index": number, "try_number": tried, "state": state, "start_date": begun, "end_date": ended}


class Run:
    """An Airflow that tells of one run: its state, and that of its tasks, each time it is asked."""

    def __init__(self, *told: tuple[str, list[dict[str, Any]]]) -> None:
        self._told = list(told)

    def run_state(self, *_: str) -> str:
        return self._told[0][0]

    def tasks(self, *_: str) -> list[dict[str, Any]]:
        return self._told.pop(0)[1]

    def log(self, task: dict[str, Any]) -> str:
        return "\n".join(f"{task['task_id']} says {number}" for number in range(10))


class Hurried(StopRequest):
    def pause(self, seconds: float) -> None:
        pass


def followed(*told: tuple[str, list[dict[str, Any]]]) -> tuple[bool, list[str]]:
    """Whether the run counts as a success, and the words of each line that was shown."""
    shown = io.StringIO()
    done = follow_run(Run(*told), ("d", "r"), [], Hurried(), Console(file=shown, width=160))  # type: ignore[arg-type]
    return done, [" ".join(line.split()) for line in shown.getvalue().splitlines()]


def test_each_task_is_shown_once_when_it_ends_with_the_time_it_took() -> None:
    first, second = task("fetch", "success", 0) | {"rendered_map_index": "wire"}, task("link", "success")
    begun, ended = [first, task("link", "running")], [first, second]
    told = followed(("queued", []), ("running", begun), ("running", ended), ("success", ended))
    assert told == (True, ["✓ fetch wire 90.0 s", "✓ link 90.0 s"])


@pytest.mark.parametrize("state", ["failed", "success"])
def test_a_run_is_a_success_only_where_airflow_says_so_and_of_each_failed_try_the_end_of_the_log_is_shown(state: str) -> None:
    again, last, after = task("tag", "up_for_retry", 2), task("tag", "failed", 2, tried=2), task("link", "upstream_failed")
    done, lines = followed(("running", [again]), ("running", [again]), (state, [last, after, task("note", "skipped")]))
    log = [f"tag says {number}" for number in range(2, 10)]
    assert done == (state == "success")
    assert lines == ["… tag 2 up_for_retry", *log, "✗ tag 2 90.0 s", *log, "✗ link upstream_failed", "- note skipped"]
