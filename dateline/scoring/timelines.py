"""The timeline against a gold timeline: how many events are right.

A timeline event is right when an unused gold event has the same type and an article in common, shares an actor code (where the
gold event has any) and its days overlap (where both are known). Each gold event counts once; the closest pairs choose first.
"""

import json
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any

from dateline.errors import BadInput, Misuse
from dateline.ontology import STATUSES, TYPES
from dateline.reading import numbered_lines, text_of
from dateline.scoring.reliability import by_certainty, scores

__all__ = ["as_rows", "read_gold", "score_timeline"]

Row = dict[str, Any]
FIELDS = ("id", "type", "status", "initiators", "recipients", "object", "place", "date", "salience", "articles", "quotes")


def read_gold(path: Path) -> list[Row]:
    """The events of a `timeline.gold.jsonl`. Raises Misuse for a file that cannot be read, BadInput for a line that is none."""
    lines = numbered_lines(text_of(path, "a gold timeline, JSON Lines like samples/timeline.gold.jsonl"))
    events = [_checked(line, f"{path}, line {number}") for number, line in lines]
    if not events:
        raise Misuse(f"{path} has no events: there is nothing to measure")
    return events


def _checked(line: str, where: str) -> Row:
    try:
        event: Row = json.loads(line)
        missing = [name for name in FIELDS if name not in event]
        if missing:
            raise ValueError(f"it has no {', '.join(missing)}")
        _codes([*event["initiators"], *event["recipients"]])
        days = [date.fromisoformat(day) for day in (event["date"]["earliest"], event["date"]["latest"]) if day]
        if len(days) == 1:
            raise ValueError("its date has one end only")
        if event["type"] not in TYPES or event["status"] not in STATUSES:
            raise ValueError(f"{event['type']!r}, {event['status']!r} is no type and status of the ontology")
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise BadInput(f"{where}: no event of a gold timeline ({error!r}): see samples/timeline.gold.jsonl") from error
    return event


def as_rows(gold: Sequence[Row]) -> list[Row]:
    """A gold timeline as rows of the view `timeline` with the articles that tell them, so that one reading can be scored against
    another."""
    return [
        {
            "event_type": event["type"],
            "status": event["status"],
            "countries": sorted(_codes(event["initiators"]) | _codes(event["recipients"])),
            "date_earliest": event["date"]["earliest"],
            "date_latest": event["date"]["latest"],
            "articles": event["articles"],
        }
        for event in gold
    ]


def _codes(actors: Sequence[Row]) -> set[str]:
    return {actor["code"] for actor in actors if actor["code"]}


def _closeness(gold: Row, row: Row) -> tuple[int, ...] | None:
    """How close a timeline row is to a gold event, None when it cannot be it."""
    if gold["type"] != row["event_type"] or set(gold["articles"]).isdisjoint(row["articles"]):
        return None
    wanted = _codes(gold["initiators"]) | _codes(gold["recipients"])
    shared = wanted & set(row["countries"])
    if wanted and not shared:
        return None
    days = gold["date"]
    first, last = row["date_earliest"] or row["date_latest"], row["date_latest"] or row["date_earliest"]
    if days["earliest"] and first:
        if str(first) > days["latest"] or str(last) < days["earliest"]:
            return None
        distance = abs((date.fromisoformat(days["earliest"]) - date.fromisoformat(str(first))).days)
    else:
        distance = 365
    return len(shared) - len(set(row["countries"]) - wanted), int(gold["status"] == row["status"]), -distance


def _is_whole(gold: Row, row: Row) -> bool:
    """Whether a row that is a gold event has its status and codes, and days where the gold event has any."""
    is_dated = bool(row["date_earliest"] or row["date_latest"]) or not gold["date"]["earliest"]
    codes = _codes(gold["initiators"]) | _codes(gold["recipients"])
    return is_dated and gold["status"] == row["status"] and codes == set(row["countries"])


def score_timeline(gold: Sequence[Row], rows: Sequence[Row]) -> Row:
    """Precision, recall and F1 of the rows of the view `timeline`, each with the ids of its `articles`; recall of core events;
    status among those right; by certainty how many are right with the same status, codes and days."""
    found = ((_closeness(g, r), i, j) for i, g in enumerate(gold) for j, r in enumerate(rows))
    candidates = sorted(((c, i, j) for c, i, j in found if c is not None), key=lambda t: (t[0], -t[1], -t[2]), reverse=True)
    pairs: dict[int, int] = {}
    used: set[int] = set()
    for _, i, j in candidates:
        if i not in pairs and j not in used:
            pairs[i] = j
            used.add(j)
    core = [i for i, g in enumerate(gold) if g["salience"] == "core"]
    homes = {j: gold[i] for i, j in pairs.items()}
    certain = [(row.get("certainty"), j in homes and _is_whole(homes[j], row)) for j, row in enumerate(rows)]
    return {
        "gold": len(gold),
        "events": len(rows),
        "right": len(pairs),
        **scores(len(pairs), len(rows), len(gold)),
        "core_recall": round(sum(i in pairs for i in core) / max(len(core), 1), 3),
        "status_right": round(sum(gold[i]["status"] == rows[j]["status"] for i, j in pairs.items()) / max(len(pairs), 1), 3),
        "certainty": by_certainty(certain),
    }
