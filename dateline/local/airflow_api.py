"""The few calls of Airflow's REST API (version 2) that a local run needs."""

import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import Any

import requests

from dateline.errors import Bug, Outside

__all__ = ["AirflowApi"]

_TIMEOUT_S = 30
_TRIES = 3
_PAUSE_S = 2.0


class AirflowApi:
    """A client of one Airflow, logged in on first use. Every call raises Outside when Airflow says no."""

    def __init__(self, address: str, user: str, password: str) -> None:
        self._address = address
        self._login = {"username": user, "password": password}
        self._session = requests.Session()
        self._session.trust_env = False  # no proxy stands between this machine and itself
        self._token_until = 0.0

    def answers(self) -> bool:
        """Whether the API server is up, be the other parts or not."""
        return bool(self._health())

    def is_healthy(self) -> bool:
        """Whether API server, scheduler and dag processor are all up."""
        parts = self._health()
        return all(parts.get(name, {}).get("status") == "healthy" for name in ("metadatabase", "scheduler", "dag_processor"))

    def _health(self) -> dict[str, dict[str, Any]]:
        try:
            answer = self._session.get(f"{self._address}/api/v2/monitor/health", timeout=5)
            parts: dict[str, dict[str, Any]] = answer.json() if answer.ok else {}
        except requests.RequestException:  # also an answer that is no JSON, as that of another program on the port
            return {}
        return parts

    def knows_dag(self, dag_id: str) -> bool:
        """Whether the DAG has been read; raises Bug with the traceback when a DAG file cannot be imported."""
        if self._call("GET", f"dags/{dag_id}", accept=(404,)).get("dag_id") == dag_id:
            return True
        broken = self._call("GET", "importErrors").get("import_errors", [])
        if broken:
            raise Bug(f"{broken[0]['filename']} cannot be imported:\n{broken[0]['stack_trace']}")
        return False

    def set_pool(self, name: str, slots: int, description: str) -> None:
        """Make a pool or change it."""
        body = {"name": name, "slots": slots, "description": description, "include_deferred": False}
        if "name" not in self._call("POST", "pools", body, accept=(409,)):
            self._call("PATCH", f"pools/{name}", {"pool": name, **{key: body[key] for key in body if key != "name"}})

    def fail_unfinished_runs(self, dag_id: str, prefix: str) -> int:
        """Mark as failed the runs of ours that a killed launcher left unfinished; returns how many."""
        runs = self._call("GET", f"dags/{dag_id}/dagRuns?state=queued&state=running")["dag_runs"]
        ours = [run["dag_run_id"] for run in runs if run["dag_run_id"].startswith(prefix)]
        for run_id in ours:
            self._call("PATCH", f"dags/{dag_id}/dagRuns/{run_id}", {"state": "failed"})
        return len(ours)

    @contextmanager
    def unpaused(self, dag_id: str) -> Iterator[bool]:
        """Within the block the DAG is not paused, for of one that is Airflow begins no run, told nowhere; yields whether it was.
        Afterwards it is paused again: that its schedule rests is the decision of a person."""
        was_paused = bool(self._call("GET", f"dags/{dag_id}").get("is_paused"))
        if was_paused:
            self._call("PATCH", f"dags/{dag_id}", {"is_paused": False})
        try:
            yield was_paused
        finally:
            if was_paused:
                with suppress(Outside):  # of an Airflow that has died the block tells
                    self._call("PATCH", f"dags/{dag_id}", {"is_paused": True})

    def trigger(self, dag_id: str, run_id: str, conf: dict[str, Any]) -> None:
        """Start a manual run."""
        self._call("POST", f"dags/{dag_id}/dagRuns", {"dag_run_id": run_id, "logical_date": None, "conf": conf})

    def run_state(self, dag_id: str, run_id: str) -> str:
        """queued, running, success or failed."""
        return str(self._call("GET", f"dags/{dag_id}/dagRuns/{run_id}")["state"])

    def tasks(self, dag_id: str, run_id: str) -> list[dict[str, Any]]:
        """The task instances of a run, as the API gives them."""
        found: list[dict[str, Any]] = []
        while True:
            page = self._call("GET", f"dags/{dag_id}/dagRuns/{run_id}/taskInstances?limit=100&offset={len(found)}")
            found += page["task_instances"]
            if len(found) >= page["total_entries"] or not page["task_instances"]:
                return found

    def log(self, task: dict[str, Any]) -> str:
        """What a task instance logged in its last try."""
        path = f"dags/{task['dag_id']}/dagRuns/{task['dag_run_id']}/taskInstances/{task['task_id']}"
        answer = self._call("GET", f"{path}/logs/{task['try_number']}?map_index={task['map_index']}&full_content=true")
        lines = [_log_line(entry) for entry in answer["content"]]
        return "\n".join(line for line in lines if line and not line.startswith("::"))

    def _call(self, method: str, path: str, body: dict[str, Any] | None = None, accept: tuple[int, ...] = ()) -> dict[str, Any]:
        answer = self._asked(method, path, body)
        if answer.status_code == 401:  # the machine slept longer than the token lasts: our clock does not count that time
            self._token_until = 0.0
            answer = self._asked(method, path, body)
        if not answer.ok and answer.status_code not in accept:
            raise Outside(f"Airflow refused {method} {path} with {answer.status_code}: {answer.text[:500]}")
        content: dict[str, Any] = answer.json() if answer.content else {}
        return content

    def _asked(self, method: str, path: str, body: dict[str, Any] | None) -> requests.Response:
        """The answer; what may be asked twice is, for a machine that is busy or has just woken up drops connections, and Airflow
        answers 500 where it waits in vain for its scheduler."""
        tries = 1 if method == "POST" else _TRIES
        while True:
            tries -= 1
            try:
                headers = {"Authorization": f"Bearer {self._token()}", "Accept": "application/json"}
                address = f"{self._address}/api/v2/{path}"
                answer = self._session.request(method, address, json=body, headers=headers, timeout=_TIMEOUT_S)
            except requests.RequestException as error:
                if not tries:
                    raise Outside(f"Airflow at {self._address} does not answer: {error}") from error
            else:
                if answer.status_code < 500 or not tries:
                    return answer
            time.sleep(_PAUSE_S)

    def _token(self) -> str:
        if time.monotonic() > self._token_until:
            answer = self._session.post(f"{self._address}/auth/token", json=self._login, timeout=_TIMEOUT_S)
            if answer.status_code != 201:
                raise Outside(f"Airflow at {self._address} does not accept the login: {answer.status_code}")
            self._bearer = str(answer.json()["access_token"])
            self._token_until = time.monotonic() + 1800
        return self._bearer


def _log_line(entry: Any) -> str:
    if not isinstance(entry, dict):
        return str(entry)
    details = [f"{error['exc_type']}: {error['exc_value']}" for error in entry.get("error_detail", [])]
    return " ".join([str(entry.get("event", "")), *details])
