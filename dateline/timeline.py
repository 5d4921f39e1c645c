"""The readers' questions: rows of the view `timeline`, and the evidence behind one of them."""

import re
from typing import Any

from dateline.resolve.tables import actor_codes
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
    """Events in the order of their dates. `actor` is a code (`actor_codes`), or the beginning of a word of a name and what
    follows it, in capitals or not; `earliest` and `latest` bound the dates."""
    code = actor if actor in actor_codes() else None
    pattern = _name_pattern(actor) if actor and not code else None
    values = {"event_type": event_type, "code": code, "name_pattern": pattern}
    with connect(database_url) as connection:
        return query_rows(connection, "timeline", values | {"earliest": earliest, "latest": latest, "limit": limit})


def _name_pattern(part: str) -> str:
    """A regular expression of Postgres that matches the words as they stand, where a word begins."""
    return r"(^|\W)" + re.escape(part)


def evidence(database_url: str, event_id: str) -> list[dict[str, Any]]:
    """The sentences that tell an event, each with its article, offsets, reason of the link, run and model."""
    with connect(database_url) as connection:
        return query_rows(connection, "evidence", {"event_id": event_id})
