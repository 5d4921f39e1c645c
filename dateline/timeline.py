"""The readers' questions: rows of the view `timeline`, and the evidence behind one of them."""

from collections.abc import Mapping
from typing import Any, NamedTuple

from dateline.actors.tables import actor_codes
from dateline.known_names import name_pattern
from dateline.store.postgres import rows as query_rows
from dateline.store.reads import reading

__all__ = [
    "FILTERS",
    "OPENING",
    "Found",
    "articles",
    "event",
    "evidence",
    "found",
    "query_values",
    "rows",
]

FILTERS = ("event_type", "status", "actor", "other", "earliest", "latest", "certainty", "is_alleged")
OPENING = 0.3  # the least certainty with which page and table open: more than half of all rows have less than 0.2


def rows(database_url: str, limit: int = 200, **filters: str | float | bool | None) -> list[dict[str, Any]]:
    """Events in the order of their dates. Filters, None for any: `event_type`, `status`; `actor` and `other`, who both take part,
    each a code (`actor_codes`) or the beginning of a word of a name and what follows it, in capitals or not; `earliest` and
    `latest`, which bound the dates; `certainty`, the least; `is_alleged`, whether they are only alleged."""
    return found(database_url, filters, limit).rows


class Found(NamedTuple):
    """What fits some filters, all of one moment: `rows`, the events that were asked for; `counts`, how many `events` fit by `day`
    (the first that is known of the event, else of its articles) and `quad_class` (None: none), in the order of the days;
    `left_out`, how many fit but for the least certainty; `is_empty`, whether the timeline has no event at all."""

    rows: list[dict[str, Any]]
    counts: list[dict[str, Any]]
    left_out: int
    is_empty: bool

    @property
    def total(self) -> int:
        """How many events fit."""
        return sum(row["events"] for row in self.counts)


def found(
    database_url: str, filters: Mapping[str, Any], limit: int | None = None, offset: int = 0, newest_first: bool = False
) -> Found:
    """The events that fit the filters of `rows`: at most `limit` of them, `offset` passed over; and how many there are."""
    values = query_values(filters, limit, offset, newest_first)
    with reading(database_url) as connection:
        days = query_rows(connection, "timeline_counts", values)
        is_empty = not days and not query_rows(connection, "has_events")[0]["found"]
        counts = [day for day in days if day["events"]]
        return Found(query_rows(connection, "timeline", values), counts, sum(day["left_out"] for day in days), is_empty)


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
