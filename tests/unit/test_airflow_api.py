"""The client of Airflow's API over a long run."""

import json
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer

import pytest

from dateline.errors import Bug, Outside
from dateline.local.airflow_api import AirflowApi


class _Airflow(BaseHTTPRequestHandler):
    """Gives a new token at each login; only `valid` is one. Hangs up at the first `drops` questions, and
    answers 500 to the first `faults` others. To what is `known` it answers so, and to any other run that it is running."""

    given = 0
    drops = 0
    faults = 0
    valid = "token 1"
    known: dict[str, tuple[int, object]]
    changed: list[tuple[str, object]]

    def do_POST(self) -> None:
        if self.is_dropped():
            return
        self._body()
        if self.path in _Airflow.known:
            self._answer(*_Airflow.known[self.path])
            return
        _Airflow.given += 1
        self._answer(201, {"access_token": f"token {_Airflow.given}"})

    def do_PATCH(self) -> None:
        _Airflow.changed.append((self.path, self._body()))
        self._answer(200, {})

    def is_dropped(self) -> bool:
        _Airflow.drops -= 1
        return _Airflow.drops >= 0

    def do_GET(self) -> None:
        if self.is_dropped():
            return
        _Airflow.faults -= 1
        if _Airflow.faults >= 0:
            self._answer(500, {"detail": "Database error"})
            return
        if self.path in _Airflow.known:
            self._answer(*_Airflow.known[self.path])
            return
        is_known = self.headers["Authorization"] == f"Bearer {_Airflow.valid}"
        self._answer(200 if is_known else 401, {"state": "running"} if is_known else {"detail": "Token expired"})

    def _body(self) -> object:
        return json.loads(self.rfile.read(int(self.headers["Content-Length"])))

    def _answer(self, status: int, content: object) -> None:
        self.send_response(status)
        self.end_headers()
        self.wfile.write(content if isinstance(content, bytes) else json.dumps(content).encode())

    def log_message(self, format: str, *args: object) -> None:
        pass


@pytest.fixture
def api(monkeypatch: pytest.MonkeyPatch) -> Iterator[AirflowApi]:
    """A client of such a server."""
    monkeypatch.setattr(_Airflow, "given", 0)
    monkeypatch.setattr(_Airflow, "drops", 0)
    monkeypatch.setattr(_Airflow, "faults", 0)
    monkeypatch.setattr(_Airflow, "known", {}, raising=False)
    monkeypatch.setattr(_Airflow, "changed", [], raising=False)
    monkeypatch.setattr("dateline.local.airflow_api._PAUSE_S", 0.0)
    server = HTTPServer(("127.0.0.1", 0), _Airflow)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    yield AirflowApi(f"http://127.0.0.1:{server.server_address[1]}", "admin", "secret")
    server.shutdown()
    server.server_close()
    thread.join()


def test_a_token_that_ran_out_while_the_machine_slept_is_renewed(api: AirflowApi, monkeypatch: pytest.MonkeyPatch) -> None:
    assert api.run_state("d", "r") == "running"
    monkeypatch.setattr(_Airflow, "valid", "token 2")
    assert [api.run_state("d", "r"), api.run_state("d", "r")] == ["running", "running"]
    assert _Airflow.given == 2


def test_a_login_that_is_no_good_is_told(api: AirflowApi, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_Airflow, "valid", "none")
    with pytest.raises(Outside, match="401"):
        api.run_state("d", "r")


def test_an_airflow_that_hangs_up_or_fails_is_asked_again_and_then_told_in_words(
    api: AirflowApi, monkeypatch: pytest.MonkeyPatch
) -> None:
    for fault in ("drops", "faults"):
        monkeypatch.setattr(_Airflow, fault, 2)
        assert api.run_state("d", "r") == "running"
    monkeypatch.setattr(_Airflow, "faults", 3)
    with pytest.raises(Outside, match=r"with 500: .*Database error"):
        api.run_state("d", "r")
    monkeypatch.setattr(_Airflow, "drops", 9)
    with pytest.raises(Outside, match="does not answer"):
        api.run_state("d", "r")
    with pytest.raises(Outside, match="does not answer"):
        AirflowApi(api._address, "admin", "secret").trigger("d", "r", {})


def test_a_run_is_asked_for_once_however_the_answer_gets_lost(api: AirflowApi, monkeypatch: pytest.MonkeyPatch) -> None:
    assert api.run_state("d", "r") == "running"
    monkeypatch.setattr(_Airflow, "drops", 1)
    with pytest.raises(Outside, match="does not answer"):
        api.trigger("d", "r", {})
    assert (_Airflow.drops, _Airflow.given) == (0, 1)


@pytest.mark.parametrize("is_paused", [True, False])
def test_what_was_paused_is_not_while_it_runs_and_is_again_afterwards(api: AirflowApi, is_paused: bool) -> None:
    path = "/api/v2/dags/d"
    _Airflow.known[path] = 200, {"is_paused": is_paused}
    with api.unpaused("d") as was_paused:
        assert was_paused == is_paused
        assert _Airflow.changed == [(path, {"is_paused": False})] * is_paused
    assert _Airflow.changed[1:] == [(path, {"is_paused": True})] * is_paused


def test_an_airflow_is_up_once_it_answers_well_and_healthy_once_each_part_is(api: AirflowApi) -> None:
    parts = {name: {"status": "healthy"} for name in ("metadatabase", "scheduler", "dag_processor")}
    for status, said, found in (
        (503, {"detail": "starting"}, (False, False)),
        (200, b"<html>another program</html>", (False, False)),
        (200, parts | {"scheduler": {"status": "unhealthy"}}, (True, False)),
        (200, parts, (True, True)),
    ):
        _Airflow.known["/api/v2/monitor/health"] = status, said
        assert (api.answers(), api.is_healthy()) == found
    assert not AirflowApi("http://127.0.0.1:9", "admin", "secret").answers()


def test_a_run_of_more_tasks_than_airflow_tells_at_once_is_told_whole(api: AirflowApi) -> None:
    tasks = [{"task_id": str(number)} for number in range(150)]
    for total in (150, 160):  # 160: ten were cleared meanwhile
        for first in (0, 100, 150):
            page = {"task_instances": tasks[first : first + 100], "total_entries": total}
            _Airflow.known[f"/api/v2/dags/d/dagRuns/r/taskInstances?limit=100&offset={first}"] = 200, page
        assert api.tasks("d", "r") == tasks


def test_of_the_runs_that_are_not_finished_only_ours_are_given_up(api: AirflowApi) -> None:
    runs = {"dag_runs": [{"dag_run_id": name} for name in ("make_run__1", "scheduled__make_run__2", "make_run__3")]}
    _Airflow.known["/api/v2/dags/d/dagRuns?state=queued&state=running"] = 200, runs
    assert api.fail_unfinished_runs("d", "make_run__") == 2
    assert _Airflow.changed == [(f"/api/v2/dags/d/dagRuns/make_run__{number}", {"state": "failed"}) for number in (1, 3)]


def test_a_pool_that_is_there_is_changed(api: AirflowApi) -> None:
    for status, said, changes in ((201, {"name": "p"}, 0), (409, {"detail": "it exists"}, 1)):
        _Airflow.known["/api/v2/pools"] = status, said
        api.set_pool("p", 3, "what for")
        assert len(_Airflow.changed) == changes
    pool = {"pool": "p", "slots": 3, "description": "what for", "include_deferred": False}
    assert _Airflow.changed == [("/api/v2/pools/p", pool)]


def test_a_dag_is_not_known_until_it_is_read_and_one_that_cannot_be_is_told(api: AirflowApi) -> None:
    dag, errors = "/api/v2/dags/d", "/api/v2/importErrors"
    _Airflow.known |= {dag: (404, {"detail": "none"}), errors: (200, {"import_errors": []})}
    assert not api.knows_dag("d")
    _Airflow.known[errors] = 200, {"import_errors": [{"filename": "d.py", "stack_trace": "no module"}]}
    with pytest.raises(Bug, match=r"d\.py cannot be imported:\nno module"):
        api.knows_dag("d")
    _Airflow.known[dag] = 200, {"dag_id": "d"}
    assert api.knows_dag("d")


def test_the_log_of_a_task_is_what_its_last_try_said_without_the_marks_of_groups(api: AirflowApi) -> None:
    task = {"dag_id": "d", "dag_run_id": "r", "task_id": "t", "try_number": 2, "map_index": -1}
    failed = {"event": "Task failed", "error_detail": [{"exc_type": "Misuse", "exc_value": "no such file"}]}
    said = {"content": [{"event": "::group::Before"}, {"event": "read"}, {"event": ""}, failed, "a line"]}
    _Airflow.known["/api/v2/dags/d/dagRuns/r/taskInstances/t/logs/2?map_index=-1&full_content=true"] = 200, said
    assert api.log(task) == "read\nTask failed Misuse: no such file\na line"
