"""The client of Airflow's API over a long run."""

import json
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer

import pytest

from dateline.errors import Outside
from dateline.local.airflow_api import AirflowApi


class _Airflow(BaseHTTPRequestHandler):
    """Gives a new token at each login; only `valid` is one. Hangs up at the first `drops` questions, and
    answers 500 to the first `faults` others."""

    given = 0
    drops = 0
    faults = 0
    valid = "token 1"

    def do_POST(self) -> None:
        if self.is_dropped():
            return
        _Airflow.given += 1
        self._answer(201, {"access_token": f"token {_Airflow.given}"})

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
        is_known = self.headers["Authorization"] == f"Bearer {_Airflow.valid}"
        self._answer(200 if is_known else 401, {"state": "running"} if is_known else {"detail": "Token expired"})

    def _answer(self, status: int, content: dict[str, str]) -> None:
        self.rfile.read(int(self.headers.get("Content-Length") or 0))
        self.send_response(status)
        self.end_headers()
        self.wfile.write(json.dumps(content).encode())

    def log_message(self, format: str, *args: object) -> None:
        pass


@pytest.fixture
def api(monkeypatch: pytest.MonkeyPatch) -> Iterator[AirflowApi]:
    """A client of such a server."""
    monkeypatch.setattr(_Airflow, "given", 0)
    monkeypatch.setattr(_Airflow, "drops", 0)
    monkeypatch.setattr(_Airflow, "faults", 0)
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
