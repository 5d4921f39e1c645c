"""The readers' questions: rows of the view `timeline`, and the evidence behind one of them."""

from typing import Any

from dateline.store.postgres import connect
from dateline.store.postgres import rows as query_rows

__all__ = ["evidence", "rows"]


def rows(
    database_url: str,
    event_type: str | None = None,
    actor: str | None = None,
    earliest: str | None = None,
    latest: str | None = None,
    limit: int = 200,
) -> list[dict[str, Any]]:
    """Events in the order of their dates. `actor` is a code or a part of a name; `earliest` and `latest` bound the dates."""
    values = {"event_type": event_type, "actor": actor, "earliest": earliest, "latest": latest, "limit": limit}
    with connect(database_url) as connection:
        return query_rows(connection, "timeline", values)


def evidence(database_url: str, event_id: str) -> list[dict[str, Any]]:
    """The sentences that tell an event, each with its article, offsets, reason of the link, run and model."""
    with connect(database_url) as connection:
        return query_rows(connection, "evidence", {"event_id": event_id})
