"""Reports in, events out: the neighbourhood of a window, and the replacement of its events only where they differ."""

import datetime
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from dateline.records import Actor, DateSpan, Place
from dateline.store.mentions import actor_id
from dateline.store.postgres import rows, write_many

__all__ = ["StoredReport", "TimelineEvent", "event_reports", "neighbours", "read_reports", "replace_events", "window_reports"]


@dataclass(frozen=True, slots=True)
class StoredReport:
    """A row of `reports` with what linking and merging need of its article and mentions."""

    report_id: str
    article_id: str
    event_type: str
    status: str
    confidence: float
    initiators: tuple[Actor, ...]
    recipients: tuple[Actor, ...]
    date: DateSpan
    published_on: datetime.date | None
    place: Place | None
    object: str | None
    content_key: str
    headline: str
    trigger_start: int
    mention_ids: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class TimelineEvent:
    """A row of `events` with its actors and mentions, ready to be stored."""

    event_id: str
    columns: tuple[Any, ...]  # in the order of the query `save_events`, without the id
    initiators: tuple[Actor, ...]
    recipients: tuple[Actor, ...]
    mentions: tuple[tuple[str, str], ...]  # (mention id, reason)


def window_reports(connection: Any, model: str, first: datetime.date, last: datetime.date) -> set[str]:
    """Ids of the reports of articles published in [first, last], and of undated articles."""
    return {r["report_id"] for r in rows(connection, "window_reports", {"model": model, "first": first, "last": last})}


def neighbours(connection: Any, ids: Iterable[str], days: int) -> set[str]:
    """Ids of the reports that share type and an actor code with one of the given and were published within `days`, or
    stand in a copy of the same text."""
    return {r["report_id"] for r in rows(connection, "neighbours", {"ids": list(ids), "days": days})}


def event_reports(connection: Any, ids: Iterable[str]) -> set[str]:
    """Ids of all reports of the events that the given reports belong to."""
    return {r["report_id"] for r in rows(connection, "reports_of_same_events", {"ids": list(ids)})}


def read_reports(connection: Any, ids: Iterable[str]) -> list[StoredReport]:
    """Reports by id, in the order of their ids."""
    found = rows(connection, "read_reports", {"ids": list(ids)})
    casts: dict[tuple[str, str], list[Actor]] = {}
    for row in rows(connection, "actors_of_reports", {"ids": [r["report_id"] for r in found]}):
        actor = Actor(row["name"], row["code"], row["sector"], tuple(row["sectors"]), "stored")
        casts.setdefault((row["report_id"], row["role"]), []).append(actor)
    return [_report(row, casts) for row in found]


def _report(row: dict[str, Any], casts: dict[tuple[str, str], list[Actor]]) -> StoredReport:
    days = {n: datetime.date.fromisoformat(row["date"][n]) if row["date"][n] else None for n in ("earliest", "latest", "anchor")}
    return StoredReport(
        report_id=row["report_id"],
        article_id=row["article_id"],
        event_type=row["event_type"],
        status=row["status"],
        confidence=row["confidence"],
        initiators=_named(casts.get((row["report_id"], "initiator"), []), row["initiator_names"]),
        recipients=_named(casts.get((row["report_id"], "recipient"), []), row["recipient_names"]),
        date=DateSpan(**(row["date"] | days)),
        published_on=row["published_on"],
        place=Place(**row["place"]) if row["place"] else None,
        object=row["object"],
        content_key=row["content_key"],
        headline=row["headline"],
        trigger_start=row["trigger_start"],
        mention_ids=tuple(row["mention_ids"]),
    )


def _named(cast: Sequence[Actor], names: Sequence[str]) -> tuple[Actor, ...]:
    """The actors that the report itself kept, in its order."""
    by_name = {actor.name: actor for actor in cast}
    return tuple(by_name[name] for name in names if name in by_name)


def replace_events(connection: Any, reports: Iterable[str], events: Sequence[TimelineEvent]) -> dict[str, int]:
    """Make `events` the events of the given reports. Rows that already say the same are not touched."""
    old = {row["event_id"] for row in rows(connection, "events_of_reports", {"ids": list(reports)})}
    wanted = {event.event_id: event for event in events}
    stored = {row["event_id"]: row for row in rows(connection, "read_events", {"ids": sorted(old | set(wanted))})}
    same = {key for key, event in wanted.items() if key in stored and _says(stored[key]) == _would_say(event)}
    gone = sorted(set(stored) - same)
    rows(connection, "delete_events", {"ids": gone})
    fresh = [event for key, event in sorted(wanted.items()) if key not in same]
    write_many(connection, "save_events", [(event.event_id, *event.columns) for event in fresh])
    write_many(connection, "save_event_actors", [row for event in fresh for row in _actor_rows(event)])
    write_many(
        connection, "save_event_mentions", [(m, event.event_id, reason) for event in fresh for m, reason in event.mentions]
    )
    new = sum(event.event_id not in stored for event in fresh)
    return {"unchanged": len(same), "new": new, "changed": len(fresh) - new, "removed": len(set(gone) - set(wanted))}


def _actor_rows(event: TimelineEvent) -> list[tuple[Any, ...]]:
    casts = (("initiator", event.initiators), ("recipient", event.recipients))
    return [(event.event_id, role, number, actor_id(actor)) for role, cast in casts for number, actor in enumerate(cast)]


def _says(row: dict[str, Any]) -> list[Any]:
    """The stored row in a comparable form."""
    fixed = [name for name in row if name not in ("event_id", "actors", "mentions")]
    return [*(_plain(row[name]) for name in fixed), row["actors"] or [], row["mentions"] or []]


def _would_say(event: TimelineEvent) -> list[Any]:
    """What `_says` would give after storing the event."""
    actors = sorted(f"{role}{number}{key}" for _, role, number, key in _actor_rows(event))
    return [*(_plain(value) for value in event.columns), actors, sorted(f"{m} {reason}" for m, reason in event.mentions)]


def _plain(value: Any) -> Any:
    # The columns are `real`: compare in the precision that the database keeps.
    return float(f"{value:.5g}") if isinstance(value, float) else value
