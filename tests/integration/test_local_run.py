"""`dateline run` from outside: what it prints, how it ends, what it leaves behind."""

import signal
from collections.abc import Iterator
from pathlib import Path

import pytest
import requests

from dateline.local.airflow_api import AirflowApi
from dateline.local.clean import remove
from dateline.local.launcher import DAG_ID
from tests.local_run import LocalRun, processes, start

pytestmark = pytest.mark.timeout(600)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """One state folder for all of these tests: the later ones meet what the earlier ones left."""
    made = tmp_path_factory.mktemp("run")
    yield made
    remove(made / "home")


def test_once_prints_the_timeline_and_leaves_nothing_running(folder: Path) -> None:
    run = start(folder, "--once")
    assert run.process.wait(400) == 0, run.output()
    assert "2021-06-16" in run.output()
    assert "summit" in run.output()
    assert processes(run.home) == []


def _airflow(run: LocalRun) -> AirflowApi:
    return AirflowApi(run.told(r"Airflow +(http\S+)"), "admin", run.told(r"user admin, password (\S+)\)"))


def test_a_killed_run_is_cleaned_up_by_the_next_and_sigterm_stops_everything(folder: Path) -> None:
    killed = start(folder).wait_ready()
    _airflow(killed)._call("PATCH", f"dags/{DAG_ID}", {"is_paused": True})
    refused = start(folder)  # into the same state folder
    assert refused.process.wait(60) == 2
    assert "Another `dateline run` or `dateline db serve` uses" in refused.output()
    killed.process.kill()
    killed.process.wait()
    left = processes(killed.home)
    assert any("postgres" in command for command in left)
    assert any("airflow" in command for command in left)

    run = start(folder).wait_ready()
    assert run.told(r"(\d+) events") != "0"
    with _airflow(run).unpaused(DAG_ID) as was_paused:  # as somebody had left it
        assert was_paused
    address = run.told(r"Airflow +(http://127\.0\.0\.1:\d+)")
    assert requests.get(f"{address}/api/v2/dags", timeout=10).status_code == 401
    assert run.end(signal.SIGTERM) == 0, run.output()
    assert processes(run.home) == []


def test_secrets_of_an_installation_are_for_its_owner_alone(folder: Path) -> None:
    for name in ("secrets.json", "passwords.json", "environment.sh"):
        assert (folder / "home" / "airflow" / name).stat().st_mode & 0o077 == 0, name


def test_stopped_before_the_timeline_it_says_so_in_its_status(folder: Path) -> None:
    run = start(folder)
    while "Postgres" not in run.output():
        assert run.process.poll() is None, run.output()
    assert run.end(signal.SIGINT) == 130
    assert processes(run.home) == []
