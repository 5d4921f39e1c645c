"""What the embedded Postgres writes down: for how long its log is kept, and what a failed start shows of it."""

import os
import time
from pathlib import Path

import pytest

from dateline.errors import Outside
from dateline.local import places, postgres_server
from tests.integration.statements import execute


def test_the_log_of_the_server_is_that_of_a_week_at_most(home: Path) -> None:
    """A server that is up begins a day's log anew a week later; what lay there longer goes at a start."""
    server = postgres_server.start(home)
    told = {name: execute(server.url(), f"SHOW {name}") for name in ("log_rotation_age", "log_truncate_on_rotation")}
    assert told == {"log_rotation_age": [("1d",)], "log_truncate_on_rotation": [("on",)]}
    postgres_server.stop(home)
    (today,) = (log for log in places.places_of(home).logs if log.parent.name == "logs")
    old = today.with_name("server-Old.log")
    for file, days in ((today, 1), (old, 7)):
        file.touch()
        os.utime(file, (time.time() - days * 86400,) * 2)
    postgres_server.start(home)
    assert (today.exists(), old.exists()) == (True, False)


def test_a_server_that_does_not_start_is_told_with_its_last_words(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(postgres_server, "_START_S", 1)
    for option, words in (("shared_buffers=7TB", "could not map"), ("hba_file=/none", "could not load /none")):
        with pytest.raises(Outside, match=f"(?s)its log: .*{words}"):
            postgres_server.start(home, option)
