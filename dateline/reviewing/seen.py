"""What a person saw of an event: no decision falls on a row that says something else by then."""

import json
from typing import Any, NamedTuple

from dateline.errors import Misuse
from dateline.linking.corrections import said_by
from dateline.ontology import SIDES
from dateline.store.models import active_model
from dateline.store.postgres import rows
from dateline.store.reads import reading
from dateline.store.reviews import last_decided, stored_values

__all__ = ["Looked", "is_as_seen", "look_at", "refuse_unseen", "seen_now"]

_PARTS = ("evidence", "evidence_actors", "life", "related", "disputed", "decisions")


class Looked(NamedTuple):
    """All that there is to look at of an event, of one moment: its `row`, None where none is on the timeline; `seen`, as
    `seen_now` has it; `parts`, the rows of `evidence` (the sentences that tell it), `evidence_actors` (whom they have on its
    sides, and why), `life` (how it came about), `related` (what belongs to it), `disputed` (what outlets give otherwise) and
    `decisions`."""

    row: dict[str, Any] | None
    seen: str
    parts: dict[str, list[dict[str, Any]]]


def look_at(database_url: str, event_id: str) -> Looked:
    """The event that an id, now or in the past, leads to; of one that is gone only what was decided about it."""
    with reading(database_url) as connection:
        row = next(iter(rows(connection, "event", {"event_id": event_id})), None)
        asked = {"event_id": row["event_id"] if row else event_id}
        return Looked(row, _seen(connection, event_id), {name: rows(connection, name, asked) for name in _PARTS})


def seen_now(database_url: str, event_id: str) -> str:
    """What there is to see of an event, for a decision that is taken later: its id, what its row says, and when people last
    decided about it, as one text. Empty where no event has the id."""
    with reading(database_url) as connection:
        return _seen(connection, event_id)


def refuse_unseen(connection: Any, event_id: str, seen: str) -> None:
    """Raise Misuse where the event says something else than in `seen`, or was decided about since."""
    if not is_as_seen(connection, event_id, seen):
        raise Misuse(f"{event_id} has changed since you opened it, and nothing was decided: look at it again")


def is_as_seen(connection: Any, event_id: str, seen: str) -> bool:
    """Whether the event says what it said in `seen`, with no decision since; an empty one binds to nothing. The caller holds the
    lock of linking, so that it stays as it is."""
    return not seen or seen == _seen(connection, event_id)


def _seen(connection: Any, event_id: str) -> str:
    model, key = active_model(connection), rows(connection, "current_event", {"event_id": event_id})[0]["event_id"]
    if model is None or key is None:
        return ""
    # A late article that says the same changes nothing: else no page could stay open over a daily run.
    kept = stored_values(connection, model, key)
    names = sorted(actor["name"] for side in SIDES for actor in kept[f"{side}s"])
    return json.dumps([key, last_decided(connection, key), *said_by(kept), kept["object"], kept["place"], names])
