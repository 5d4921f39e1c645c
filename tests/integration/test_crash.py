"""Whatever happens in the middle of a load, doing it again gives the rows of an undisturbed one."""

import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from dateline.local import postgres_server
from dateline.local.clean import remove
from dateline.local.databases import ensure_database
from dateline.local.places import places_of
from dateline.local.postgres_server import Server
from dateline.store.postgres import migrate
from tests.integration.linking import everything, link
from tests.integration.loader import load


@pytest.fixture(scope="module")
def own_home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """The state folder of a server that only these tests use, and may stop."""
    home = tmp_path_factory.mktemp("crash") / "home"
    postgres_server.start(home)
    yield home
    remove(home)


def database(home: Path, name: str) -> str:
    server = postgres_server.running(home)
    assert isinstance(server, Server)
    ensure_database(server.url(name))
    migrate(server.url(name))
    return server.url(name)


@pytest.fixture(scope="module")
def undisturbed(own_home: Path) -> dict[str, list[object]]:
    """The rows of a load that nothing disturbed."""
    url = database(own_home, "undisturbed")
    load(url)
    return everything(url)


def started(url: str, articles: int) -> "subprocess.Popen[str]":
    """A load in its own process that has stored so many articles."""
    command = [sys.executable, "-m", "tests.integration.loader", url]
    process = subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, cwd=Path(__file__).parents[2]
    )
    assert process.stdout
    for _ in range(articles):
        assert process.stdout.readline()
    return process


def finish(process: "subprocess.Popen[str]") -> int:
    assert process.stdout
    process.stdout.close()
    return process.wait(60)


@pytest.mark.parametrize("articles", [1, 16, 32])
def test_a_killed_load_is_made_good_by_running_it_again(
    own_home: Path, undisturbed: dict[str, list[object]], articles: int
) -> None:
    url = database(own_home, f"killed_{articles}")
    process = started(url, articles)
    process.send_signal(signal.SIGKILL)
    assert finish(process) == -signal.SIGKILL
    assert everything(url) != undisturbed
    load(url)
    assert everything(url) == undisturbed


def kill(home: Path) -> None:
    """Kill the server as a power cut would, without a word to it."""
    pid_file = places_of(home).data / "postmaster.pid"
    os.kill(int(pid_file.read_text(encoding="utf-8").split()[0]), signal.SIGKILL)


@pytest.mark.parametrize("end", [postgres_server.stop, kill])
def test_a_server_that_restarts_in_the_middle_loses_nothing_that_was_committed(
    own_home: Path, undisturbed: dict[str, list[object]], end: Callable[[Path], None]
) -> None:
    name = f"restarted_after_{end.__name__}"
    process = started(database(own_home, name), 25)
    end(own_home)
    assert finish(process) != 0
    postgres_server.start(own_home)
    url = database(own_home, name)
    assert everything(url) != undisturbed
    load(url)
    assert everything(url) == undisturbed


def test_backfilling_twice_and_linking_one_day_alone_change_no_row(own_home: Path, undisturbed: dict[str, list[object]]) -> None:
    url = database(own_home, "again")
    load(url)
    load(url)
    link(url, "2018-03-14", "2018-03-30")
    assert everything(url) == undisturbed
