"""The readers' questions: rows of the view `timeline`, and the evidence behind one of them."""

from collections.abc import Mapping
from typing import Any

from dateline.actors.tables import actor_codes
from dateline.known_names import name_pattern
from dateline.store.postgres import rows as query_rows
from dateline.store.reads import reading

__all__ = [
    "FILTERS",
    "OPENING",
    "articles",
    "counts",
    "disputed",
    "event",
    "evidence",
    "evidence_actors",
    "less_certain",
    "life",
    "query_values",
    "related",
    "rows",
    "some",
    "total",
]

FILTERS = ("event_type", "status", "actor", "other", "earliest", "latest", "certainty", "is_alleged")
OPENING = 0.3  # the least certainty with which page and table open: more than half of all rows have less than 0.2


def rows(database_url: str, limit: int = 200, **filters: str | float | bool | None) -> list[dict[str, Any]]:
    """Events in the order of their dates. Filters, None for any: `event_type`, `status`; `actor` and `other`, who both take part,
    each a code (`actor_codes`) or the beginning of a word of a name and what follows it, in capitals or not; `earliest` and
    `latest`, which bound the dates; `certainty`, the least; `is_alleged`, whether they are only alleged."""
    return some(database_url, filters, limit)


def some(
    database_url: str, filters: Mapping[str, Any], limit: int, offset: int = 0, newest_first: bool = False
) -> list[dict[str, Any]]:
    """At most `limit` of the events that fit the filters of `rows`, `offset` of them passed over."""
    with reading(database_url) as connection:
        return query_rows(connection, "timeline", query_values(filters, limit, offset, newest_first))


def counts(database_url: str, filters: Mapping[str, Any]) -> list[dict[str, Any]]:
    """How many events fit the filters of `rows`: day (the first that is known of the event, else of its articles), quad_class
    (None without), events; in the order of the days."""
    with reading(database_url) as connection:
        return query_rows(connection, "timeline_counts", query_values(filters))


def total(database_url: str, filters: Mapping[str, Any] | None = None) -> int:
    """How many events fit the filters of `rows`, or are there at all."""
    return sum(row["events"] for row in counts(database_url, filters or {}))


def less_certain(database_url: str, filters: Mapping[str, Any]) -> int:
    """How many events fit the filters of `rows` but for the least certainty; 0 without one."""
    if filters.get("certainty") in (None, ""):
        return 0
    with reading(database_url) as connection:
        return int(query_rows(connection, "timeline_less_certain", query_values(filters))[0]["events"])


def query_values(
    filters: Mapping[str, Any], limit: int | None = None, offset: int = 0, newest_first: bool = False
) -> dict[str, Any]:
    """The values of the query: what is a code is looked for among codes, anything else in names. Without a limit all that fit."""
    asked = {name: None if filters.get(name) in (None, "") else filters[name] for name in FILTERS}
    (code, name), (other_code, other_name) = _code_or_name(asked["actor"]), _code_or_name(asked["other"])
    names = {"code": code, "name": name, "other_code": other_code, "other_name": other_name}
    return {**asked, **names, "limit": limit, "offset": offset, "newest_first": newest_first}


def _code_or_name(actor: str | None) -> tuple[str | None, str | None]:
    if actor is None or actor in actor_codes():
        return actor, None
    return None, name_pattern(actor)


def event(database_url: str, event_id: str) -> dict[str, Any] | None:
    """The row of the event that an id, now or in the past, leads to; None when there is none on the timeline."""
    with reading(database_url) as connection:
        return next(iter(query_rows(connection, "event", {"event_id": event_id})), None)


def evidence(database_url: str, event_id: str) -> list[dict[str, Any]]:
    """The sentences that tell an event, each with its article, offsets, reason of the link, run and model."""
    with reading(database_url) as connection:
        return query_rows(connection, "evidence", {"event_id": event_id})


def articles(database_url: str) -> dict[str, list[str]]:
    """The ids of the articles that tell each event, by the event's id."""
    with reading(database_url) as connection:
        return {row["event_id"]: row["articles"] for row in query_rows(connection, "articles_of_events")}


def evidence_actors(database_url: str, event_id: str) -> list[dict[str, Any]]:
    """Whom the sentences of an event have on its sides, and why: its rows of the view `evidence_actors`."""
    with reading(database_url) as connection:
        return query_rows(connection, "evidence_actors", {"event_id": event_id})


def life(database_url: str, event_id: str) -> list[dict[str, Any]]:
    """How an event came about: its rows of the view `history`, the first one first."""
    with reading(database_url) as connection:
        return query_rows(connection, "life", {"event_id": event_id})


def related(database_url: str, event_id: str) -> list[dict[str, Any]]:
    """The events of the same encounter, answers to it and reversals: its rows of the view `related_events`."""
    with reading(database_url) as connection:
        return query_rows(connection, "related", {"event_id": event_id})


def disputed(database_url: str, event_id: str) -> list[dict[str, Any]]:
    """What outlets say of a disputed event: its rows of the view `disputed_values`; none of any other event."""
    with reading(database_url) as connection:
        return query_rows(connection, "disputed", {"event_id": event_id})
