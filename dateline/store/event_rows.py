"""Events written to the database, each with its actors, mentions and history, and only where they differ."""

from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import chain
from typing import Any

from dateline.store.events import EventVersion, TimelineEvent, events_of
from dateline.store.mentions import actor_id, digest, save_actors
from dateline.store.postgres import rows, write_many

__all__ = ["replace_events"]


def replace_events(connection: Any, model: str, reports: Iterable[str], events: Sequence[TimelineEvent]) -> dict[str, int]:
    """Make `events` the events of the given reports. Rows that already say the same are not touched; an id that goes is
    kept as a redirect to the event that holds most of its mentions, now and whenever they move again."""
    wanted = {event.event_id: event for event in events}
    digests = {key: _digest(event) for key, event in wanted.items()}
    old = events_of(connection, reports)
    found = rows(connection, "stored_events", _keys(model, old | set(wanted)))
    stored = {row["event_id"]: (row["digest"], row["mention_count"]) for row in found}
    same = {key for key, event in wanted.items() if stored.get(key) == (digests[key], len(event.mentions))}
    told = rows(connection, "mentions_of_events", _keys(model, set(stored) - set(wanted)))
    rows(connection, "delete_events", _keys(model, set(stored) - same))
    fresh = [wanted[key] for key in sorted(set(wanted) - same)]
    _save(connection, model, fresh, digests)
    _redirect(connection, model, told, events)
    rows(connection, "aim_redirects", _keys(model, (mention for event in fresh for mention, _ in event.mentions)))
    rows(connection, "stop_redirects", _keys(model, wanted))
    new = sum(event.event_id not in stored for event in fresh)
    return {"unchanged": len(same), "new": new, "changed": len(fresh) - new, "removed": len(set(stored) - set(wanted))}


def _keys(model: str, ids: Iterable[str]) -> dict[str, Any]:
    return {"model": model, "ids": sorted(ids)}


def _digest(event: TimelineEvent) -> str:
    """Of all that is stored of an event, but for the moment at which it was learned."""
    past = [(version.known_from, version.articles, version.state) for version in event.versions]
    return digest(event.event_id, event.state, event.mentions, past)


def _save(connection: Any, model: str, events: Sequence[TimelineEvent], digests: dict[str, str]) -> None:
    write_many(connection, "save_events", [(e.event_id, digests[e.event_id], *e.state.columns) for e in events])
    # Actors that a person put in are in no argument, and so not stored yet.
    save_actors(connection, [a for e in events for a in (*e.state.initiators, *e.state.recipients) if a.reason == "a person"])
    write_many(connection, "save_event_actors", list(chain.from_iterable(_actor_rows(event, model) for event in events)))
    write_many(connection, "save_event_mentions", [(m, e.event_id, model, why) for e in events for m, why in e.mentions])
    write_many(connection, "save_history", list(chain.from_iterable(map(_history_rows, events))))


def _actor_rows(event: TimelineEvent, model: str) -> list[tuple[Any, ...]]:
    casts = (("initiator", event.state.initiators), ("recipient", event.state.recipients))
    return [(event.event_id, model, role, n, actor_id(actor)) for role, cast in casts for n, actor in enumerate(cast)]


def _history_rows(event: TimelineEvent) -> list[tuple[Any, ...]]:
    ends: list[EventVersion | None] = [*event.versions[1:], None]
    return [
        (
            event.event_id,
            version.known_from,
            end.known_from if end else None,
            version.learned_at,
            list(version.articles),
            [actor.name for actor in version.state.initiators],
            [actor.name for actor in version.state.recipients],
            *version.state.columns,
        )
        for version, end in zip(event.versions, ends, strict=True)
    ]


def _redirect(connection: Any, model: str, told: Sequence[dict[str, Any]], events: Sequence[TimelineEvent]) -> None:
    home = {mention: event.event_id for event in events for mention, _ in event.mentions}
    stood: dict[str, list[str]] = {}
    for row in told:
        if row["mention_id"] in home:
            stood.setdefault(row["event_id"], []).append(row["mention_id"])
    for old_id, mentions in sorted(stood.items()):
        heirs = Counter(home[mention] for mention in mentions)
        new_id = min(heirs, key=lambda heir: (-heirs[heir], heir))
        rows(connection, "redirect", {"model": model, "old_id": old_id, "new_id": new_id, "mention_ids": sorted(mentions)})
