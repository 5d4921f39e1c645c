"""Articles, rejects, sources and runs: what came in."""

from collections.abc import Sequence
from typing import Any

import psycopg2.extras

from dateline.records import Article, Reject, Source
from dateline.store.postgres import rows, write_many

__all__ = ["read_articles", "save_articles", "save_rejects", "save_run", "save_source"]


def save_source(connection: Any, source: Source) -> None:
    """Insert or update one source."""
    values = {"name": source.name, "kind": source.kind, "location": source.location}
    rows(connection, "save_source", values | {"outlet": source.outlet, "language": source.language})


def save_articles(
    connection: Any, source: str, articles: Sequence[tuple[Article, str, tuple[int, ...]]], run_id: str
) -> dict[str, int]:
    """Store new articles, each with its content key and signature; counts of stored and unchanged.

    An article whose id is known keeps its first text: offsets of earlier mentions point into it. One whose text differs
    from the stored one is counted as `changed`.
    """
    known = {
        r["article_id"]: r["content_key"]
        for r in rows(connection, "known_articles", {"ids": [a.article_id for a, *_ in articles]})
    }
    new = [(a, key, signature) for a, key, signature in articles if a.article_id not in known]
    values = [
        (a.article_id, source, a.url, a.title, a.outlet, a.language, a.published_on, a.text, key, list(signature), run_id)
        for a, key, signature in new
    ]
    write_many(connection, "save_articles", values)
    changed = sum(known.get(a.article_id, key) != key for a, key, _ in articles)
    return {"stored": len(new), "unchanged": len(articles) - len(new) - changed, "changed": changed}


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
