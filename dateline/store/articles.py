"""Articles, rejects, sources and runs: what came in."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

import psycopg2.extras

from dateline.errors import BadInput
from dateline.records import Article, Reject, Source
from dateline.store.postgres import rows, write_many

__all__ = ["read_articles", "save_articles", "save_rejects", "save_run", "save_source"]

_EXCERPT = 200  # characters
Stored = tuple[Article, str, tuple[int, ...]]  # with its content key and signature


def save_source(connection: Any, source: Source) -> None:
    """Insert or update one source."""
    values = {"name": source.name, "kind": source.kind, "location": source.location}
    rows(connection, "save_source", values | {"outlet": source.outlet, "language": source.language})


def save_articles(connection: Any, source: str, articles: Sequence[Stored], run_id: str) -> dict[str, int]:
    """Store new articles, each with its content key and signature; counts of stored, unchanged and changed.

    An article whose id is known keeps its first text and day: offsets and dates of earlier mentions rest on them. One that
    differs from the stored one is counted as `changed` and set aside in `rejects`; so is one that was erased. What the first
    reading did not tell (day, title, outlet, address) is filled in from a later one.
    """
    rows(connection, "lock_out_erasing")
    found = rows(connection, "erased_articles", {"ids": [a.article_id for a, *_ in articles]})
    erased = {row["article_id"]: row for row in found}
    barred = [_erased(source, a, erased[a.article_id]) for a, *_ in articles if a.article_id in erased]
    # Sorted, so that two writers never wait for each other in a circle.
    articles = sorted((item for item in articles if item[0].article_id not in erased), key=lambda item: item[0].article_id)
    known = _known(connection, articles)
    _fill(connection, [item for item in articles if item[0].article_id in known])
    new = [(a, key, signature) for a, key, signature in articles if a.article_id not in known]
    values = [
        (a.article_id, source, a.url, a.title, a.outlet, a.language, a.published_on, a.text, key, list(signature), run_id)
        for a, key, signature in new
    ]
    write_many(connection, "save_articles", values)
    stored = _known(connection, articles)  # asked again: another source may have stored the same id meanwhile
    rejects = [
        _changed(source, a, key, *stored[a.article_id]) for a, key, _ in articles if _differs(a, key, *stored[a.article_id])
    ]
    save_rejects(connection, [*barred, *rejects], run_id)
    kept = sum(not _differs(a, key, *stored[a.article_id]) for a, key, _ in new)
    unchanged = len(articles) - kept - len(rejects)
    return {"stored": kept, "unchanged": unchanged, "changed": len(rejects) + len(barred)}


def _known(connection: Any, articles: Sequence[Stored]) -> dict[str, tuple[str, date | None]]:
    """(content key, day) of the stored articles of the same ids."""
    found = rows(connection, "known_articles", {"ids": [a.article_id for a, *_ in articles]})
    return {row["article_id"]: (row["content_key"], row["published_on"]) for row in found}


def _fill(connection: Any, articles: Sequence[Stored]) -> None:
    """Fill in what stored articles lack. Their events are linked anew (the outlet counts); one that gets a day or a title, by
    which dates are read, is to be read anew, and keeps what it tells until it is."""
    values = [(a.article_id, key, a.url, a.title, a.outlet, a.published_on) for a, key, _ in articles]
    filled = write_many(connection, "fill_articles", values)
    if not filled:
        return
    rows(connection, "lock_linking")  # a run that links would not see the marks, or take them for its own
    rows(connection, "mark_outdated", {"ids": [article_id for article_id, is_read_anew in filled if is_read_anew]})
    for article_id, _ in filled:
        rows(connection, "mark_told", {"article_id": article_id})


def _differs(article: Article, key: str, stored_key: str, stored_day: date | None) -> bool:
    return key != stored_key or (article.published_on is not None and article.published_on != stored_day)


def _erased(source: str, article: Article, row: Mapping[str, Any]) -> Reject:
    message = f"this article was erased on {row['erased_on']}, for good: take it out of the source"
    return Reject(source, article.article_id, BadInput.kind, message, "", article.article_id)


def _changed(source: str, article: Article, key: str, stored_key: str, stored_day: date | None) -> Reject:
    what = "text" if key != stored_key else f"day of publication ({stored_day or 'unknown'})"
    message = (
        f"this id is stored with another {what}, which stays though its outlet revised it: another article needs its own id, "
        "a corrected one too (`dateline review retract` takes the first off the timeline)"
    )
    excerpt = article.text[:_EXCERPT].replace("\n", " ")
    return Reject(source, article.article_id, BadInput.kind, message, excerpt, article.article_id)


def save_rejects(connection: Any, rejects: Sequence[Reject], run_id: str) -> int:
    """Set bad inputs aside; the number of new ones. One that is set aside again is stored once, with its first and last run, and
    one of an erased article without its words."""
    unique = {(r.source, r.item, r.message): r for r in _without_erased(connection, rejects)}
    shown = [(r, r.excerpt.replace("\0", "\ufffd")) for r in unique.values()]
    values = [(r.source, r.item, r.kind, r.message, excerpt, r.article_id, run_id, run_id) for r, excerpt in shown]
    return sum(is_new for (is_new,) in write_many(connection, "save_rejects", values))


def _without_erased(connection: Any, rejects: Sequence[Reject]) -> list[Reject]:
    """Rejects, those of an erased article without an excerpt: their source still has its text."""
    quotes = [(r.message + r.excerpt).replace("\0", "") for r in rejects]
    told = {"ids": [r.article_id for r in rejects], "items": [r.item for r in rejects], "quotes": quotes}
    erased = {row["number"] for row in rows(connection, "erased_in_rejects", told)}
    return [replace(r, excerpt="") if number in erased else r for number, r in enumerate(rejects, start=1)]


def save_run(connection: Any, run_id: str, stage: str, part: str, counts: dict[str, Any]) -> None:
    """Note that a stage of a run is done."""
    rows(connection, "save_run", {"run_id": run_id, "stage": stage, "part": part, "counts": psycopg2.extras.Json(counts)})


def read_articles(connection: Any, ids: Sequence[str]) -> list[Article]:
    """Stored articles by id, in the order of their ids."""
    return [Article(**row) for row in rows(connection, "read_articles", {"ids": list(ids)})]
