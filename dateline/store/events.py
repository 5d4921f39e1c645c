"""Reports and events as linking reads them: the neighbourhood of a window."""

import datetime
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from dateline.records import IMPLIED_SIDES, UNSURE_SIDE, Actor, DateSpan, Place
from dateline.store.kept_actors import kept_actors
from dateline.store.mentions import stored_date
from dateline.store.postgres import rows, write_many

__all__ = [
    "COLUMNS",
    "EventState",
    "EventVersion",
    "StoredReport",
    "TimelineEvent",
    "event_reports",
    "events_of",
    "homes",
    "neighbours",
    "present_reports",
    "read_reports",
    "save_blocks",
    "signatures",
    "window_reports",
]


COLUMNS = (
    "event_type", "status", "confidence", "certainty", "date_earliest", "date_latest", "date_precision", "date_basis",
    "date_phrase", "date_reason", "place", "country", "lat", "lon", "object", "codes", "left_open",
    "article_count", "independent_source_count", "first_published_on", "last_published_on", "is_international", "is_disputed",
    "is_alleged", "plover", "cameo", "quad_class", "headline", "model", "review", "is_rejected",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class StoredReport:
    """A row of `reports` with what linking and merging need of its article and mentions.

    `known_on` is the day from which readers could know it: of publication, else of reading; `learned_at` is when it was read.
    `left_open`: (role, code) of whom the article names and the report, not certain enough, leaves out.
    `is_alleged`: all its mentions with its status are.
    `prints`: those of the days before of a story that is printed again with the same "today", the first one first.
    """

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
    known_on: datetime.date
    learned_at: datetime.datetime
    triggers: tuple[str, ...] = ()
    certainty: float | None = None
    left_open: tuple[tuple[str, str], ...] = ()
    outlet: str | None = None
    is_alleged: bool = False
    prints: "tuple[StoredReport, ...]" = ()

    @property
    def first_print(self) -> "StoredReport | None":
        """That of which its "today" is, where it is told again later."""
        return self.prints[0] if self.prints else None


@dataclass(frozen=True, slots=True)
class EventState:
    """What a row of `events` says, by the names of COLUMNS, and its actors."""

    values: dict[str, Any]
    initiators: tuple[Actor, ...]
    recipients: tuple[Actor, ...]

    @property
    def columns(self) -> tuple[Any, ...]:
        return tuple(self.values[name] for name in COLUMNS)


@dataclass(frozen=True, slots=True)
class EventVersion:
    """A state, the day from which it was known, when that was learned, and the articles that brought it."""

    known_from: datetime.date
    learned_at: datetime.datetime
    articles: tuple[str, ...]
    state: EventState


@dataclass(frozen=True, slots=True)
class TimelineEvent:
    """A row of `events` with its mentions and its past, ready to be stored."""

    event_id: str
    state: EventState
    mentions: tuple[tuple[str, str], ...]  # (mention id, reason)
    versions: tuple[EventVersion, ...]


def window_reports(connection: Any, model: str, first: datetime.date, last: datetime.date) -> dict[str, datetime.date | None]:
    """Ids of the reports of articles published in [first, last], each with its day and in the order of their days; last those
    of undated articles that are not linked yet or were read in [first, last]."""
    found = rows(connection, "window_reports", {"model": model, "first": first, "last": last})
    return {row["report_id"]: row["published_on"] for row in found}


def present_reports(connection: Any, ids: Iterable[str]) -> set[str]:
    """Those of the reports that are still stored, but for retracted articles."""
    return {r["report_id"] for r in rows(connection, "present_reports", {"ids": list(ids)})}


def neighbours(connection: Any, ids: Iterable[str]) -> set[str]:
    """Ids of the linked reports that may tell the same event as one of the given."""
    return {r["report_id"] for r in rows(connection, "neighbours", {"ids": list(ids)})}


def event_reports(connection: Any, ids: Iterable[str]) -> set[str]:
    """Ids of all reports of the events that the given reports belong to."""
    return {r["report_id"] for r in rows(connection, "reports_of_same_events", {"ids": list(ids)})}


def read_reports(connection: Any, ids: Iterable[str]) -> list[StoredReport]:
    """Reports by id, in the order of their ids."""
    found = rows(connection, "read_reports", {"ids": list(ids)})
    casts: dict[tuple[str, str], list[Actor]] = {}
    told = {
        "ids": [r["report_id"] for r in found],
        "implied": [f"{reason}%" for reason in IMPLIED_SIDES],
        "unsure": f"%{UNSURE_SIDE}%",
    }
    left_open: dict[str, list[tuple[str, str]]] = {}
    for row in rows(connection, "actors_of_reports", told):
        reason = IMPLIED_SIDES[0] if row["is_implied"] else "stored"
        actor = Actor(row["name"], row["code"], row["sector"], tuple(row["sectors"]), reason)
        casts.setdefault((row["report_id"], row["role"]), []).append(actor)
        if row["is_left_open"] and row["code"]:
            left_open.setdefault(row["report_id"], []).append((row["role"], row["code"]))
    return [_report(row, casts, left_open.get(row["report_id"], [])) for row in found]


def _report(row: dict[str, Any], casts: dict[tuple[str, str], list[Actor]], left_open: Sequence[tuple[str, str]]) -> StoredReport:
    return StoredReport(
        report_id=row["report_id"],
        article_id=row["article_id"],
        event_type=row["event_type"],
        status=row["status"],
        confidence=row["confidence"],
        certainty=row["certainty"],
        initiators=kept_actors(casts.get((row["report_id"], "initiator"), []), row["initiator_names"], row["initiator_codes"]),
        recipients=kept_actors(casts.get((row["report_id"], "recipient"), []), row["recipient_names"], row["recipient_codes"]),
        date=stored_date(row["date"]),
        published_on=row["published_on"],
        place=Place(**row["place"]) if row["place"] else None,
        object=row["object"],
        content_key=row["content_key"],
        headline=row["headline"],
        trigger_start=row["trigger_start"],
        known_on=row["known_on"],
        learned_at=row["learned_at"],
        mention_ids=tuple(row["mention_ids"]),
        triggers=tuple(row["triggers"]),
        left_open=tuple(left_open),
        outlet=row["outlet"],
        is_alleged=row["is_alleged"],
    )


def homes(connection: Any, ids: Iterable[str]) -> dict[str, str]:
    """For each of the reports that is linked, the id of its event."""
    return {r["report_id"]: r["event_id"] for r in rows(connection, "homes_of_reports", {"ids": list(ids)})}


def events_of(connection: Any, ids: Iterable[str]) -> set[str]:
    """The ids of all events that have a mention of the reports: one whose parts were joined again has two."""
    return {r["event_id"] for r in rows(connection, "homes_of_reports", {"ids": list(ids)})}


def signatures(connection: Any, articles: Iterable[str]) -> dict[str, tuple[int, ...]]:
    """MinHash signatures of articles by id."""
    return {r["article_id"]: tuple(r["signature"]) for r in rows(connection, "signatures", {"ids": sorted(articles)})}


def save_blocks(connection: Any, ids: Iterable[str], blocks: Sequence[tuple[Any, ...]]) -> None:
    """Put reports where later ones will look for them; `blocks` are rows in the order of the query `save_blocks`."""
    rows(connection, "forget_blocks", {"ids": list(ids)})
    write_many(connection, "save_blocks", blocks)
