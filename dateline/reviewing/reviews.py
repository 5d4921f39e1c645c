"""What people decide about events: accept, reject, correct, merge, split, lock, retract. For the command line and the page.

A decision holds for every later run, backfill and model until it is undone, because it is kept with the places in the
articles that the event was read from. Every function is one transaction that also brings the timeline up to date. An id
that the event had before leads to it as well. `seen` is what `seen.seen_now` said of the event when the person looked at it:
Misuse where that has changed; without it the decision is about whatever the event says now.
"""

from collections.abc import Callable, Sequence
from typing import Any

from dateline.errors import Misuse
from dateline.linking.relink import relink
from dateline.linking.typed_values import checked_value
from dateline.reviewing.divisions import divide_articles
from dateline.reviewing.seen import is_as_seen, refuse_unseen
from dateline.store.models import active_model
from dateline.store.postgres import connect, rows
from dateline.store.reads import reading
from dateline.store.reviews import (
    Places,
    articles_of_review,
    event_of,
    is_open,
    places_of_event,
    save_retraction,
    save_review,
    stored_values,
    undo_review,
)
from dateline.store.short_waits import linking_turn

__all__ = ["accept", "answer", "correct", "decisions", "lock", "merge", "queue", "reject", "restore", "retract", "split", "undo"]

Decision = dict[str, Any]
Touched = dict[str, int]  # how many events of the timeline it `changed` or brought, and how many are `removed`


def accept(database_url: str, event_id: str, reviewer: str, note: str = "", *, seen: str = "") -> Decision:
    """Say that the event is right as it stands; takes back an earlier rejection. Raises Misuse for an unknown event."""
    return _decide(database_url, event_id, (reviewer, note, seen), _simply("accept"))


def reject(database_url: str, event_id: str, reviewer: str, note: str = "", *, seen: str = "") -> Decision:
    """Say that this is no event: it leaves the timeline, and no other report joins it but a copy of the same text."""
    return _decide(database_url, event_id, (reviewer, note, seen), _simply("reject"))


def correct(  # noqa: PLR0913 - what the others take, and which field gets what
    database_url: str, event_id: str, field: str, value: str, reviewer: str, note: str = "", *, seen: str = ""
) -> Decision:
    """Give a field another value, as `typed_values.checked_value` writes it. Raises Misuse for a value that is none."""
    asked = _simply("correct", field, checked_value(field, value))
    return _decide(database_url, event_id, (reviewer, note, seen), asked)


def merge(database_url: str, event_id: str, other_id: str, reviewer: str, note: str = "", *, seen: str = "") -> Decision:
    """Make one event of two, whatever the rule says. Raises Misuse when they are one already, or one of them is rejected: so
    would be both."""

    def other(connection: Any, model: str, key: str) -> tuple[str, None, None, Places]:
        other_key = _current(connection, other_id)
        if other_key == key:
            raise Misuse(f"{event_id} and {other_id} are one event already")
        for row in rows(connection, "rejected_events", {"model": model, "ids": [key, other_key]}):
            raise Misuse(f"{row['event_id']} was rejected, and so both would be: accept it first, or undo that decision")
        return "merge", None, None, places_of_event(connection, model, other_key)

    return _decide(database_url, event_id, (reviewer, note, seen), other)


def split(database_url: str, event_id: str, items: Sequence[str], reviewer: str, note: str = "", *, seen: str = "") -> Decision:
    """Make an event of its own of what some articles, or single mentions, tell; `items` are ids of both.

    A mention's id parts it from what else its article tells of the event. What was decided about the event before stays with
    the rest of it. Raises Misuse when nothing or everything is to be split off.
    """

    def parts(connection: Any, model: str, key: str) -> tuple[str, None, None, Places]:
        places = places_of_event(connection, model, key)
        off = tuple(place for place in places if {place.article_id, place.mention_id} & set(items))
        strange = sorted(set(items) - {name for place in places for name in (place.article_id, place.mention_id)})
        if strange or not off or len(off) == len(places):
            names = [p.article_id for p in places] if len({p.article_id for p in places}) > 1 else [p.mention_id for p in places]
            told = f"{event_id} rests on no {', '.join(strange)}" if strange else event_id
            raise Misuse(f"{told}: give some, but not all, of its articles or mentions: {', '.join(dict.fromkeys(names))}")
        return "split", None, None, off

    return _decide(database_url, event_id, (reviewer, note, seen), parts, items)


def lock(database_url: str, event_id: str, reviewer: str, note: str = "", *, seen: str = "") -> Decision:
    """Freeze all values of the event as they stand; later reports are added as evidence and change nothing else."""
    return _decide(database_url, event_id, (reviewer, note, seen), lambda c, m, key: ("lock", None, stored_values(c, m, key), ()))


Asked = Callable[[Any, str, str], tuple[str, str | None, Any, Places]]


def _simply(action: str, field: str | None = None, value: Any = None) -> Asked:
    return lambda *_: (action, field, value, ())


def _decide(database_url: str, event_id: str, by: tuple[str, str, str], asked: Asked, divided: Sequence[str] = ()) -> Decision:
    reviewer, note, seen = by
    with connect(database_url) as connection:
        linking_turn(connection, divided)
        refuse_unseen(connection, event_id, seen)
        return _decided(connection, event_id, (reviewer, note, None), asked)


def _decided(connection: Any, event_id: str, by: tuple[str, str, str | None], asked: Asked) -> Decision:
    model, key = _shown(connection), _current(connection, event_id)
    action, field, value, others = asked(connection, model, key)
    own = [place for place in places_of_event(connection, model, key) if place not in others]
    review_id = save_review(connection, (action, key, field, value, *by), stored_values(connection, model, key), own, others)
    divide_articles(connection, sorted({place.article_id for place in others}))
    relink(connection, model)
    event_id, touched = event_of(connection, own), rows(connection, "touched_events")[0]
    hidden = bool(rows(connection, "rejected_events", {"model": model, "ids": [event_id]}))
    return {"review_id": review_id, "event_id": event_id, "touched": touched, "is_rejected": hidden}


def answer(database_url: str, event_id: str, action: str, reviewer: str, key: str, seen: str = "") -> bool:
    """Put an answer, `accept` or `reject`, to a question about an event that nobody had reviewed into a decision; whether it did.

    An answer, told by its `key`, is stored once. It does not count when the event was reviewed since, is not there under its
    id, or says something else than in `seen`, which the question showed.
    """
    with connect(database_url) as connection:
        rows(connection, "lock_linking")
        if not is_open(connection, event_id, key) or not is_as_seen(connection, event_id, seen):
            return False
        _decided(connection, event_id, (reviewer, "", key), _simply(action))
        return True


def _shown(connection: Any) -> str:
    model = active_model(connection)
    if model is None:
        raise Misuse("the timeline is empty: nothing to review")
    return model


def _current(connection: Any, event_id: str) -> str:
    found = rows(connection, "current_event", {"event_id": event_id})[0]["event_id"]
    if found is None:
        raise Misuse(f"no event {event_id!r} on the timeline: its page has its id, and `dateline timeline --format json`")
    return str(found)


def undo(database_url: str, review_id: int, reviewer: str) -> Touched:
    """Take a decision back; who and when is kept. Raises Misuse when there is no such decision in force."""
    with connect(database_url) as connection:
        linking_turn(connection, articles_of_review(connection, review_id))
        if not undo_review(connection, review_id, reviewer):
            raise Misuse(f"no decision {review_id} in force: `dateline review list` shows them")
        divide_articles(connection, articles_of_review(connection, review_id))
        relink(connection, _shown(connection))
        return rows(connection, "touched_events")[0]


def retract(database_url: str, article_id: str, reviewer: str, reason: str) -> Touched:
    """Take a withdrawn article's mentions off the timeline. Raises Misuse when the article is not stored."""
    with connect(database_url) as connection:
        linking_turn(connection)
        if not save_retraction(connection, article_id, reviewer, reason):
            raise Misuse(f"no article {article_id!r} is stored, or it is retracted already")
        relink(connection, _shown(connection))
        return rows(connection, "touched_events")[0]


def restore(database_url: str, article_id: str) -> Touched:
    """Take a retraction back: the article's mentions tell events again. Raises Misuse when it was not retracted."""
    with connect(database_url) as connection:
        linking_turn(connection)
        if not rows(connection, "forget_retraction", {"article_id": article_id}):
            raise Misuse(f"article {article_id!r} is not retracted")
        # For every model: what was linked without the article while it was retracted is not marked as stale.
        fresh: dict[str, set[str]] = {_shown(connection): set()}
        for row in rows(connection, "reports_of_article", {"article_id": article_id}):
            fresh.setdefault(row["model"], set()).add(row["report_id"])
        for model, reports in sorted(fresh.items()):
            relink(connection, model, reports)
        return rows(connection, "touched_events")[0]


def queue(database_url: str, limit: int = 50) -> list[dict[str, Any]]:
    """Events that nobody has looked at, the least certain first; rows of the view `timeline`."""
    with connect(database_url) as connection:
        return rows(connection, "review_queue", {"limit": limit})


def decisions(database_url: str, event_id: str | None = None) -> list[dict[str, Any]]:
    """What was decided, the newest first; about all events, or about what tells one, whichever event that was told by then."""
    with reading(database_url) as connection:
        return rows(connection, "decisions", {"event_id": event_id})
