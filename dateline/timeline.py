"""The readers' questions: rows of the view `timeline`, and the evidence behind one of them."""

import re
from collections.abc import Mapping
from typing import Any

from dateline.resolve.tables import actor_codes
from dateline.store.postgres import connect
from dateline.store.postgres import rows as query_rows

__all__ = ["event", "evidence", "rows", "some", "total"]


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
    values = {"event_type": event_type, "actor": actor, "earliest": earliest, "latest": latest}
    return some(database_url, values, limit)


def some(
    database_url: str, filters: Mapping[str, Any], limit: int, offset: int = 0, newest_first: bool = False
) -> list[dict[str, Any]]:
    """At most `limit` of the events that fit the filters of `rows`, `offset` of them passed over."""
    order = {"limit": limit, "offset": offset, "newest_first": newest_first, "counted": False}
    with connect(database_url) as connection:
        found = query_rows(connection, "timeline", {**_values(filters), **order})
    return [{column: row[column] for column in row if column != "total"} for row in found]


def total(database_url: str, filters: Mapping[str, Any]) -> int:
    """How many events fit the filters of `rows`."""
    order = {"limit": 1, "offset": 0, "newest_first": False, "counted": True}
    with connect(database_url) as connection:
        return sum(row["total"] for row in query_rows(connection, "timeline", {**_values(filters), **order}))


def _values(filters: Mapping[str, Any]) -> dict[str, Any]:
    """The values of the query: what is a code is looked for among codes, anything else in names."""
    actor = filters["actor"]
    code = actor if actor in actor_codes() else None
    return {**filters, "code": code, "name_pattern": _name_pattern(actor) if actor and not code else None}


def _name_pattern(part: str) -> str:
    """A regular expression of Postgres that matches the words as they stand, where a word begins."""
    return r"(^|\W)" + re.escape(part)


def event(database_url: str, event_id: str) -> dict[str, Any] | None:
    """The row of the event that an id, now or in the past, leads to; None when there is none on the timeline."""
    with connect(database_url) as connection:
        return next(iter(query_rows(connection, "event", {"event_id": event_id})), None)


def evidence(database_url: str, event_id: str) -> list[dict[str, Any]]:
    """The sentences that tell an event, each with its article, offsets, reason of the link, run and model."""
    with connect(database_url) as connection:
        return query_rows(connection, "evidence", {"event_id": event_id})
