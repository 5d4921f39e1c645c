"""The benchmarks are commands that run."""

import json
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


def test_what_a_rule_gives_is_told_by_articles_read_without_it(repository: Path, tmp_path: Path) -> None:
    text = "PRAIA, May 14 - Cape Verde accused Senegal on Tuesday of seizing two of its boats."
    accused = {
        "type": "accusation",
        "status": "occurred",
        "triggers": [{"quote": "accused", "sentence": text}],
        "initiators": [{"name": "Cape Verde", "code": "CPV"}],
        "recipients": [{"name": "Senegal", "code": "SEN"}],
        "date": {"earliest": "2019-05-14", "latest": "2019-05-14"},
    }
    gold = tmp_path / "gold.jsonl"
    gold.write_text(json.dumps({"id": "a", "text": text, "published": "2019-05-14", "events": [accused]}), encoding="utf-8")
    rules = ["linking.merge:article_events", "acts.worded_status:by_words_of_status"]
    command = [sys.executable, "bench/rules.py", *rules, "--gold", str(gold)]
    done = subprocess.run(command, cwd=repository, capture_output=True, text=True, check=True, timeout=200)
    _, gives_all, gives_nothing = (line.split() for line in done.stdout.splitlines())
    assert gives_all == ["1", "+1", "+1", "+1", "+1", "+1", "+1", rules[0]]
    assert gives_nothing == ["0", "+0", "+0", "+0", "+0", "+0", "+0", rules[1]]


def test_a_rule_that_there_is_not_is_refused_before_anything_is_read(repository: Path) -> None:
    command = [sys.executable, "bench/rules.py", "dating.asides:is_no_rule"]
    done = subprocess.run(command, cwd=repository, capture_output=True, text=True, check=False, timeout=200)
    assert (done.returncode, "give package.module:function" in done.stderr) == (1, True)
