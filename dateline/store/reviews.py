"""What people decided about events, and the articles that were withdrawn. Reviews point at places in articles, not at rows
that a run makes, so that they hold for every later run and every model."""

import datetime
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import psycopg2.extras

from dateline.store.postgres import rows, write_many
from dateline.store.stale import mark_beside

__all__ = [
    "Place",
    "Places",
    "Ruling",
    "articles_of_review",
    "event_of",
    "is_open",
    "last_decided",
    "mark_review",
    "places_of_event",
    "read_rulings",
    "save_retraction",
    "save_review",
    "stored_values",
    "undo_review",
]


@dataclass(frozen=True, slots=True)
class Place:
    """A trigger of an event: article, characters [start, end), and the type that was read there."""

    mention_id: str
    article_id: str
    event_type: str
    trigger_start: int
    trigger_end: int


Places = Sequence[Place]


@dataclass(frozen=True, slots=True)
class Ruling:
    """A review that holds, or a merge that was undone, with the reports of one model that it is about, and the places where that
    tells nothing.

    action: accept, reject, correct (`field`, `value`), merge, split (`others` are split off), lock (`value`: all fields).
    `said`: all values of the row that was accepted or corrected, as the person saw them; None where they were not kept.
    `articles`: those that told the row then. `is_alleged`: of a status, that reports gave it since, and all only as what a party
    asserts.
    """

    review_id: int
    action: str
    reports: frozenset[str]
    others: frozenset[str]
    field: str | None
    value: Any
    decided_on: datetime.date
    decided_at: datetime.datetime
    said: Mapping[str, Any] | None = None
    undone_at: datetime.datetime | None = None
    articles: frozenset[str] = frozenset()
    is_alleged: bool = False


def read_rulings(connection: Any, model: str, reports: Iterable[str]) -> list[Ruling]:
    """The reviews about one of these reports of the model, in the order in which they were made: those that hold, and merges that
    were undone."""
    found = rows(connection, "rulings", {"model": model, "ids": sorted(reports)})
    return [Ruling(**(row | {side: frozenset(row[side]) for side in ("reports", "others", "articles")})) for row in found]


def places_of_event(connection: Any, model: str, event_id: str) -> tuple[Place, ...]:
    """The triggers that tell the event, in the order of the articles."""
    return tuple(Place(**row) for row in rows(connection, "places_of_event", {"model": model, "event_id": event_id}))


def event_of(connection: Any, places: Places) -> str:
    """The event that has these triggers now, or most of them."""
    return str(rows(connection, "event_of_mentions", {"ids": [place.mention_id for place in places]})[0]["event_id"])


def stored_values(connection: Any, model: str, event_id: str) -> dict[str, Any]:
    """All values of an event in the form in which `lock` keeps them."""
    value: dict[str, Any] = rows(connection, "frozen_values", {"model": model, "event_id": event_id})[0]["value"]
    return value


def is_open(connection: Any, event_id: str, answer: str) -> bool:
    """Whether the answer about an event is not stored yet, and the event is there under this id and not reviewed."""
    return bool(rows(connection, "is_open", {"event_id": event_id, "answer": answer})[0]["is_open"])


def last_decided(connection: Any, event_id: str) -> str:
    """When people last decided about what tells the event, or took that back, in UTC; empty where they never did."""
    return str(rows(connection, "last_decided", {"event_id": event_id})[0]["last_decided"] or "")


Review = tuple[str, str, str | None, Any, str, str, str | None]


def save_review(connection: Any, review: Review, said: Mapping[str, Any], places: Places, others: Places) -> int:
    """Store a decision (action, event id, field, value, reviewer, note, answer) with what the row said and its places, and mark
    the events that it is about; its id."""
    values = dict(zip(("action", "event_id", "field", "value", "reviewer", "note", "answer"), review, strict=True))
    values["value"] = psycopg2.extras.Json(values["value"]) if values["action"] in ("correct", "lock") else None
    values["said"] = psycopg2.extras.Json(said) if values["action"] in ("accept", "correct") else None
    review_id = int(rows(connection, "save_review", values)[0]["review_id"])
    sides = [*(("event", place) for place in places), *(("other", place) for place in others)]
    write_many(
        connection,
        "save_review_places",
        [
            (review_id, n, side, place.article_id, place.event_type, place.trigger_start, place.trigger_end)
            for n, (side, place) in enumerate(sides)
        ],
    )
    mark_review(connection, review_id, plans=values["action"] in ("accept", "correct", "reject"))
    return review_id


def mark_review(connection: Any, review_id: int, plans: bool = True) -> None:
    """Have the events that a review is about linked anew, and what stands beside them; what may be the outcome of its plans only
    where the review decides whether they count, or what their days are."""
    rows(connection, "mark_reviewed", {"review_id": review_id})
    reports = rows(connection, "reports_of_review", {"review_id": review_id})
    mark_beside(connection, (row["report_id"] for row in reports), plans)


def undo_review(connection: Any, review_id: int, reviewer: str) -> bool:
    """Take a decision back and mark its events; whether it was in force."""
    found = rows(connection, "undo_review", {"review_id": review_id, "reviewer": reviewer})
    mark_review(connection, review_id)
    return bool(found)


def articles_of_review(connection: Any, review_id: int) -> list[str]:
    """The articles that a decision is about."""
    return [str(row["article_id"]) for row in rows(connection, "articles_of_review", {"review_id": review_id})]


def save_retraction(connection: Any, article_id: str, reviewer: str, reason: str) -> bool:
    """Note that an article is withdrawn and take its mentions from their events; whether that is new."""
    values = {"article_id": article_id, "reviewer": reviewer, "reason": reason}
    if not rows(connection, "save_retraction", values):
        return False
    reports = rows(connection, "reports_of_article", values)
    mark_beside(connection, (row["report_id"] for row in reports))
    rows(connection, "unlink_article", values)
    return True
