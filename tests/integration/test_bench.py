"""The benchmarks are commands that run."""

import subprocess
import sys
from pathlib import Path


def test_the_benchmark_of_linking_fills_a_timeline_and_links_a_day(repository: Path) -> None:
    command = [sys.executable, "bench/linking.py", "--events", "2000", "--mentions", "80"]
    done = subprocess.run(command, cwd=repository, capture_output=True, text=True, check=False, timeout=200)
    assert done.returncode == 0, done.stderr
    assert "fill 2000 events" in done.stdout
    assert "link the day: {'unchanged': 0, 'new': " in done.stdout
    assert "index events_span" in done.stderr
    assert "link it again" in done.stdout
    assert "'new': 0" in done.stdout.splitlines()[-1]
