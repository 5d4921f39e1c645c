"""What one model found in one article: extraction, reports, mentions, arguments, actors."""

import hashlib
from collections.abc import Sequence
from datetime import date
from typing import Any

import psycopg2.extras

from dateline.records import Actor, Argument, Article, DateSpan, Event, Extraction, Mention, Place
from dateline.store.postgres import rows, write_many
from dateline.store.stale import mark_beside

__all__ = [
    "actor_id",
    "digest",
    "report_id_of",
    "reports_of",
    "save_actors",
    "save_extraction",
    "save_reports",
    "stored_date",
]


def digest(*parts: object) -> str:
    """A short id that follows from the content alone: 20 hexadecimal digits of SHA-256."""
    return hashlib.sha256("\x1f".join(str(part) for part in parts).encode()).hexdigest()[:20]


def actor_id(actor: Actor) -> str:
    return digest(actor.name, actor.code, actor.sector)


def _json(value: DateSpan | Place | None) -> Any:
    if value is None:
        return None
    fields = {name: getattr(value, name) for name in value.__slots__}
    return psycopg2.extras.Json({k: v.isoformat() if hasattr(v, "isoformat") else v for k, v in fields.items()})


def stored_date(told: dict[str, Any]) -> DateSpan:
    """A date as it was stored."""
    days = {name: date.fromisoformat(told[name]) if told[name] else None for name in ("earliest", "latest", "anchor")}
    return DateSpan(**(told | days))


def save_actors(connection: Any, actors: Sequence[Actor]) -> None:
    """Insert the actors that are new. Sorted, so that two writers never wait for each other in a circle."""
    unique = {actor_id(a): (actor_id(a), a.name, a.code, a.sector, list(a.sectors)) for a in actors}
    write_many(connection, "save_actors", [unique[key] for key in sorted(unique)])


def save_extraction(connection: Any, article: Article, extraction: Extraction, run_id: str) -> bool:
    """Replace whatever this model had found in the article; whether its reports are to be linked at once, as `_forget` says.

    `extraction.events` are the article's merged mentions; a mention that is part of none belongs to no report."""
    key = {"article_id": article.article_id, "model": extraction.model}
    to_link = _forget(connection, article.article_id, extraction.model)
    rows(connection, "save_extraction", key | {"sentences": extraction.sentences, "run_id": run_id})
    save_actors(connection, [actor for m in extraction.mentions for a in m.arguments for actor in a.actors])
    mention_ids = [_mention_id(article, extraction.model, mention) for mention in extraction.mentions]
    reports = [(report_id_of([mention_ids[i] for i in event.mentions]), event) for event in extraction.events]
    report_of = {number: report_id for report_id, event in reports for number in event.mentions}
    save_reports(connection, article, extraction.model, reports)
    numbered = list(enumerate(extraction.mentions))
    write_many(
        connection,
        "save_mentions",
        [_mention_row(article, extraction.model, mention_ids[i], report_of.get(i), mention) for i, mention in numbered],
    )
    write_many(connection, "save_arguments", [row for i, mention in numbered for row in _argument_rows(mention_ids[i], mention)])
    return to_link


def _forget(connection: Any, article_id: str, model: str) -> bool:
    """Forget what a model found in an article; whether that was part of events, or lacked a day or a title that came in later:
    perhaps no run links the day of the article again."""
    key = {"article_id": article_id, "model": model}
    rows(connection, "lock_extraction", key)
    mark_beside(connection, reports_of(connection, model, article_id))
    return any(row["to_link"] for row in rows(connection, "forget_extraction", key))


def report_id_of(mention_ids: Sequence[str]) -> str:
    """The id of the report that these mentions make."""
    return digest("report", *mention_ids)


def reports_of(connection: Any, model: str, article_id: str) -> list[str]:
    """Ids of what a model found the article to tell."""
    found = rows(connection, "reports_of_article", {"article_id": article_id})
    return [row["report_id"] for row in found if row["model"] == model]


def save_reports(connection: Any, article: Article, model: str, reports: Sequence[tuple[str, Event]]) -> None:
    """Store what one article tells of each event, by report id."""
    write_many(connection, "save_reports", [_report_row(article, model, *report) for report in reports])


def _mention_id(article: Article, model: str, mention: Mention) -> str:
    return digest("mention", article.article_id, model, mention.trigger.start, mention.trigger.end, mention.type)


def _codes(actors: Sequence[Actor]) -> list[str]:
    return sorted({actor.code for actor in actors if actor.code})


def _report_row(article: Article, model: str, report_id: str, event: Event) -> tuple[Any, ...]:
    return (
        report_id,
        article.article_id,
        model,
        event.type,
        event.status,
        event.confidence,
        event.certainty,
        [a.name for a in event.initiators],
        _codes(event.initiators),
        [a.name for a in event.recipients],
        _codes(event.recipients),
        _codes([*event.initiators, *event.recipients]),
        event.object,
        _json(event.place),
        _json(event.date),
        article.published_on,
    )


def _mention_row(article: Article, model: str, mention_id: str, report_id: str | None, mention: Mention) -> tuple[Any, ...]:
    sentence = mention.sentence or mention.trigger
    return (
        mention_id,
        report_id,
        article.article_id,
        model,
        mention.type,
        mention.status,
        mention.alleged,
        mention.confidence,
        mention.trigger.start,
        mention.trigger.end,
        mention.trigger.text,
        sentence.start,
        sentence.end,
        _json(mention.date),
        _json(mention.place),
    )


def _argument_rows(mention_id: str, mention: Mention) -> list[tuple[Any, ...]]:
    pairs: list[tuple[Argument, Actor | None]] = [(a, actor) for a in mention.arguments for actor in a.actors or (None,)]
    return [
        (
            mention_id,
            ordinal,
            argument.role,
            argument.span.start,
            argument.span.end,
            argument.span.text,
            argument.confidence,
            actor_id(actor) if actor else None,
            actor.reason if actor else None,
        )
        for ordinal, (argument, actor) in enumerate(pairs)
    ]
