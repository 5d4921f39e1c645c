"""A run of a DAG as it goes: one line for each task that ends, the log of each that fails."""

from datetime import datetime
from typing import Any

from rich.console import Console
from rich.markup import escape

from dateline.local.airflow_api import AirflowApi
from dateline.local.airflow_runner import check_alive
from dateline.local.processes import Program
from dateline.local.stopping import StopRequest

__all__ = ["follow_run"]

_MARKS = {
    "success": "[green]✓[/]",
    "skipped": "[dim]-[/]",
    "failed": "[red]✗[/]",
    "upstream_failed": "[red]✗[/]",
    "up_for_retry": "…",
}


def follow_run(api: AirflowApi, run: tuple[str, str], programs: list[Program], stop: StopRequest, console: Console) -> bool:
    """Show the run (dag id, run id) until it ends; True when it succeeded. Raises Outside when Airflow dies meanwhile."""
    shown: set[tuple[str, int, int, str]] = set()
    with console.status("the run is queued") as status:
        while True:
            state = api.run_state(*run)
            tasks = api.tasks(*run)
            for task in sorted(tasks, key=lambda task: task["end_date"] or "9"):
                _show(api, task, shown, console)
            running = sorted(_name(task) for task in tasks if task["state"] == "running")
            status.update(f"running: {escape(', '.join(running) or '…')}")
            if state in ("success", "failed"):
                return state == "success"
            check_alive(programs)
            stop.pause(0.5)


def _show(api: AirflowApi, task: dict[str, Any], shown: set[tuple[str, int, int, str]], console: Console) -> None:
    key = (task["task_id"], task["map_index"], task["try_number"], task["state"])
    if task["state"] not in _MARKS or key in shown:
        return
    shown.add(key)
    took = f"{_seconds(task):6.1f} s" if task["state"] in ("success", "failed") else task["state"]
    console.print(f"  {_MARKS[task['state']]} {escape(_name(task)):<44} [dim]{took}[/]", highlight=False)
    if task["state"] in ("failed", "up_for_retry"):
        console.print(escape("\n".join(api.log(task).splitlines()[-8:])), style="dim", highlight=False)


def _name(task: dict[str, Any]) -> str:
    if task["map_index"] < 0:
        return str(task["task_id"])
    return f"{task['task_id']} {task.get('rendered_map_index') or task['map_index']}"


def _seconds(task: dict[str, Any]) -> float:
    if not task["start_date"] or not task["end_date"]:
        return 0.0
    return (datetime.fromisoformat(task["end_date"]) - datetime.fromisoformat(task["start_date"])).total_seconds()
