"""Articles with all their events labelled, as `models/articles`, `models/pages` and `models/sides` hold them."""

import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

from dateline.contract import day_of
from dateline.errors import BadInput, Misuse
from dateline.ontology import STATUSES, TYPES
from dateline.reading import numbered_lines, text_of

__all__ = ["read_gold_articles"]

Row = dict[str, Any]


def read_gold_articles(path: Path) -> list[Row]:
    """The lines of a .jsonl file, or of all those of a folder: {"id", "published", "text", "events"}; ids are strings. A trigger
    of an event is {"quote", "sentence"}, the words and what stands around them, once in the text. Raises Misuse for what cannot
    be read, BadInput for a line that is none: a key that it lacks, a type, status, side or day that is none, words that its text
    lacks, an id that another line has."""
    files = sorted(path.glob("*.jsonl")) if path.is_dir() else [path]
    rows: dict[str, Row] = {}
    for file in files:
        for number, line in numbered_lines(text_of(file, "labelled articles as JSON Lines")):
            row = _checked(line, f"{file}, line {number}")
            if row["id"] in rows:
                raise BadInput(f"{file}, line {number}: there is an article {row['id']!r} already: give it another id")
            rows[row["id"]] = row
    if not rows:
        raise Misuse(f"{path} has no labelled articles: give a .jsonl file or a folder with some")
    return list(rows.values())


def _checked(line: str, where: str) -> Row:
    try:
        row: Row = json.loads(line)
        faults = [f"it has no {key!r}" for key in ("id", "published") if key not in row]
        faults += [fault for event in row["events"] for fault in _faults(event, row["text"])]
        day_of(row.get("published"), where)
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise BadInput(f"{where}: no labelled article ({error!r}): see models/articles/README.md") from error
    if faults:
        raise BadInput(f"{where}: {faults[0]}")
    return row | {"id": str(row["id"])}


def _faults(event: Row, text: str) -> Iterator[str]:
    """What cannot be so in a labelled event."""
    if event["type"] not in TYPES:
        yield f"{event['type']!r} is no event type"
    if event["status"] not in STATUSES:
        yield f"{event['status']!r} is no status"
    for side in ("initiators", "recipients"):
        if not all(isinstance(actor.get("code"), str | None) for actor in event[side] or []):
            yield f"a code of the {side} is no string"
    days = [day for day in ((event["date"] or {}).get("earliest"), (event["date"] or {}).get("latest")) if day]
    if len(days) == 1 or [date.fromisoformat(day).isoformat() for day in days] != sorted(days):
        yield f"{event['date']!r} is no date: its first and last day as YYYY-MM-DD, or null for both"
    for trigger in event["triggers"]:
        quote, sentence = trigger["quote"], trigger["sentence"]
        if not quote or quote not in text:
            yield f"the text has no {quote!r}"
        elif quote not in sentence or text.count(sentence) != 1:
            yield f"{sentence!r} does not stand around {quote!r} once in the text"
