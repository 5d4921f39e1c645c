"""What a source still has of an article that was erased."""

import json
from dataclasses import asdict
from pathlib import Path

from dateline import pipeline
from dateline.records import Source
from dateline.reviewing.erasing import erase
from dateline.store.postgres import answer
from tests.integration.test_erasing import stored_text

DAYS = ("2024-03-01", "2024-03-31")


def test_it_is_set_aside_without_its_words(database_url: str, tmp_path: Path) -> None:
    told = {"id": "a", "published": "2024-03-13"}
    lines = [
        told | {"text": "Two met on Elm Street."},
        told | {"text": "Mr Berg lives there."},
        told | {"text": None, "title": "Mr Berg"},
        told | {"id": "b", "text": None},
    ]
    file = tmp_path / "x.jsonl"
    file.write_text("".join(f"{json.dumps(line)}\n" for line in lines), encoding="utf-8")
    source = asdict(Source("x", "jsonl", str(file)))
    pipeline.ingest(database_url, source, *DAYS, run_id="one")
    assert "Berg" in stored_text(database_url)
    erase(database_url, "a", "ann", "request 12")
    pipeline.ingest(database_url, source, *DAYS, run_id="two")
    found = answer(database_url, "SELECT item, excerpt <> '' AS is_shown FROM rejected_inputs ORDER BY 1")
    assert [tuple(row.values()) for row in found] == [
        ("a", False),
        ("x.jsonl, line 2", False),
        ("x.jsonl, line 3", False),
        ("x.jsonl, line 4", True),
    ]
    assert "Berg" not in stored_text(database_url)
