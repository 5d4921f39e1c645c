"""A local run as a user starts it, in a process of its own, for the tests that need a whole Airflow."""

import json
import os
import re
import signal
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

import psutil

from dateline.local.places import places_of

REPOSITORY = Path(__file__).parent.parent
READY = "Ctrl-C stops everything."
ARTICLES = [
    {
        "id": "geneva",
        "published": "2021-06-17",
        "title": "Two presidents in Geneva",
        "text": "US President Joe Biden and Russian President Vladimir Putin held a summit in Geneva on Wednesday. "
        "The United States accused Russia of harbouring hackers. Russia denied the charge.",
    },
    {
        "id": "harbour",
        "published": "2021-06-18",
        "title": "New harbour wall",
        "text": "The town council opened a new harbour wall. Children threw bread to the gulls.",
    },
]


@dataclass(frozen=True, slots=True)
class LocalRun:
    """`dateline run` in its own process, with its own state folder."""

    process: subprocess.Popen[bytes]
    home: Path
    log: Path

    def output(self) -> str:
        """All that it printed so far."""
        return self.log.read_text(encoding="utf-8")

    def wait_ready(self, seconds: float = 240) -> "LocalRun":
        """Wait until it serves."""
        deadline = time.monotonic() + seconds
        while READY not in self.output():
            assert self.process.poll() is None, f"it ended with {self.process.returncode}:\n{self.output()}"
            assert time.monotonic() < deadline, f"it did not serve in {seconds} s:\n{self.output()}"
            time.sleep(0.5)
        return self

    def told(self, pattern: str) -> str:
        """The first group of a pattern in what it printed."""
        found = re.search(pattern, self.output())
        assert found, f"no {pattern} in:\n{self.output()}"
        return found[1]

    def end(self, number: signal.Signals = signal.SIGINT) -> int:
        """Ask it to stop; its exit status."""
        self.process.send_signal(number)
        return self.process.wait(60)


def start(folder: Path, *options: str) -> LocalRun:
    """Start `dateline run` over two articles, with its state in `folder`."""
    articles = folder / "articles.jsonl"
    articles.write_text("".join(json.dumps(article) + "\n" for article in ARTICLES), encoding="utf-8")
    variables = {name: value for name, value in os.environ.items() if not name.startswith(("AIRFLOW", "DATELINE"))}
    variables |= {"DATELINE_HOME": str(folder / "home"), "PYTHONUNBUFFERED": "1"}
    log = folder / "output.txt"
    command = [sys.executable, "-m", "dateline.cli", "run", "--articles", str(articles), *options]
    with log.open("wb") as output:
        process = subprocess.Popen(command, env=variables, cwd=REPOSITORY, stdin=subprocess.DEVNULL, stdout=output, stderr=output)
    return LocalRun(process, folder / "home", log)


def processes(home: Path) -> list[str]:
    """The processes that belong to a state folder: each works in it or in the folder of its database."""
    folders = (str(home), str(places_of(home).folder))
    found = []
    for process in psutil.process_iter():
        try:
            if process.cwd().startswith(folders) and process.status() != psutil.STATUS_ZOMBIE:
                found.append(" ".join(process.cmdline()))
        except psutil.Error:
            continue
    return found
