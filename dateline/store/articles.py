"""Articles, rejects, sources and runs: what came in."""

from collections.abc import Sequence
from datetime import date
from typing import Any

import psycopg2.extras

from dateline.errors import BadInput
from dateline.records import Article, Reject, Source
from dateline.store.postgres import rows, write_many

__all__ = ["read_articles", "save_articles", "save_rejects", "save_run", "save_source"]

_EXCERPT = 200  # characters


def save_source(connection: Any, source: Source) -> None:
    """Insert or update one source."""
    values = {"name": source.name, "kind": source.kind, "location": source.location}
    rows(connection, "save_source", values | {"outlet": source.outlet, "language": source.language})


def save_articles(
    connection: Any, source: str, articles: Sequence[tuple[Article, str, tuple[int, ...]]], run_id: str
) -> dict[str, int]:
    """Store new articles, each with its content key and signature; counts of stored, unchanged and changed.

    An article whose id is known keeps its first text and day: offsets and dates of earlier mentions rest on them. One that
    differs from the stored one is counted as `changed` and set aside in `rejects`.
    """
    known = _known(connection, articles)
    new = [(a, key, signature) for a, key, signature in articles if a.article_id not in known]
    values = [
        (a.article_id, source, a.url, a.title, a.outlet, a.language, a.published_on, a.text, key, list(signature), run_id)
        for a, key, signature in new
    ]
    write_many(connection, "save_articles", values)
    stored = _known(connection, articles)  # asked again: another source may have stored the same id meanwhile
    rejects = [
        _changed(source, a, key, *stored[a.article_id]) for a, key, _ in articles if stored[a.article_id] != (key, a.published_on)
    ]
    save_rejects(connection, rejects, run_id)
    kept = sum(stored[a.article_id] == (key, a.published_on) for a, key, _ in new)
    return {"stored": kept, "unchanged": len(articles) - kept - len(rejects), "changed": len(rejects)}


def _known(connection: Any, articles: Sequence[tuple[Article, str, tuple[int, ...]]]) -> dict[str, tuple[str, date | None]]:
    """(content key, day) of the stored articles of the same ids."""
    found = rows(connection, "known_articles", {"ids": [a.article_id for a, *_ in articles]})
    return {row["article_id"]: (row["content_key"], row["published_on"]) for row in found}


def _changed(source: str, article: Article, key: str, stored_key: str, stored_day: date | None) -> Reject:
    what = "text" if key != stored_key else f"day of publication ({stored_day or 'unknown'})"
    message = f"this id is stored with another {what}, which stays though its outlet revised it: another article needs its own id"
    return Reject(source, article.article_id, BadInput.kind, message, article.text[:_EXCERPT].replace("\n", " "))


def save_rejects(connection: Any, rejects: Sequence[Reject], run_id: str) -> int:
    """Set bad inputs aside; the number of new ones. The same reject of a later run is not stored twice."""
    unique = {(r.source, r.item, r.message): r for r in rejects}
    values = [(r.source, r.item, r.kind, r.message, r.excerpt.replace("\0", "\ufffd"), run_id) for r in unique.values()]
    return len(write_many(connection, "save_rejects", values))


def save_run(connection: Any, run_id: str, stage: str, part: str, counts: dict[str, Any]) -> None:
    """Note that a stage of a run is done."""
    rows(connection, "save_run", {"run_id": run_id, "stage": stage, "part": part, "counts": psycopg2.extras.Json(counts)})


def read_articles(connection: Any, ids: Sequence[str]) -> list[Article]:
    """Stored articles by id, in the order of their ids."""
    return [Article(**row) for row in rows(connection, "read_articles", {"ids": list(ids)})]
