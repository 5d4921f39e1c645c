"""A timeline database filled with what a tagger is said to have found, for tests of linking, reviews and history."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from dateline.ingest.dedupe import content_key, signature
from dateline.linking.merge import article_events
from dateline.linking.relink import relink
from dateline.records import UNKNOWN_DATE, Article, DateSpan, Extraction, Mention, Source, Span
from dateline.reviewing.divisions import divide_articles
from dateline.store.articles import save_articles, save_source
from dateline.store.events import window_reports
from dateline.store.mentions import save_extraction
from dateline.store.models import set_active
from dateline.store.postgres import answer, connect, rows
from tests.unit.builders import article, mention

MODEL = "test"
Told = tuple[Article, list[Mention]]


def told(key: str, published: str, *mentions: Mention, text: str = "") -> Told:
    """An article of its own wording, and its mentions, each at characters of their own."""
    opening = " ".join(m.sentence.text for m in mentions if m.sentence)
    item = article(
        text or f"{opening} {key} says what {key} has heard of {key} this {key} day, and no more than {key}.", published, key
    )
    placed = [replace(m, trigger=Span(5 * n, 5 * n + 3, item.text[5 * n : 5 * n + 3])) for n, m in enumerate(mentions)]
    return item, placed


def summit(status: str = "occurred", when: DateSpan = UNKNOWN_DATE, cast: str = "USA RUS", sentence: str = "") -> Mention:
    """A mention of a summit."""
    made = mention("summit", status, initiators=tuple(cast.split()), when=when)
    return replace(made, sentence=Span(0, len(sentence), sentence)) if sentence else made


def store(url: str, items: Sequence[Told], model: str = MODEL) -> None:
    """Store articles and what the model found in them."""
    with connect(url) as connection:
        save_source(connection, Source("s", "jsonl", "x.jsonl"))
        rows(connection, "save_model", {"name": model, "config": '{"test": true}'})
        save_articles(connection, "s", [(a, content_key(a.text), signature(a.text)) for a, _ in items], "run")
        for item, mentions in items:
            found = Extraction(item.article_id, model, 1, tuple(mentions), article_events(item, mentions))
            save_extraction(connection, item, found, "run")
            divide_articles(connection, [item.article_id])


def link(url: str, first: str = "0001-01-01", last: str = "9999-12-31", model: str = MODEL, shown: bool = True) -> dict[str, int]:
    """Link the reports of the days, and let the views show the model."""
    with connect(url) as connection:
        ids = window_reports(connection, model, date.fromisoformat(first), date.fromisoformat(last))
        counts = relink(connection, model, ids)
        if shown:
            set_active(connection, model)
    return counts


def load(url: str, *items: Told, model: str = MODEL) -> None:
    """Store and link, article by article."""
    for item in items:
        store(url, [item], model)
        day = str(item[0].published_on)
        link(url, day, day, model)


def load_certain(url: str, *items: tuple[Told, float]) -> None:
    """Articles of one event each, as certain as it is said to be."""
    for item, certainty in items:
        store(url, [item])
        article, mentions = item
        events = tuple(replace(event, certainty=certainty) for event in article_events(article, mentions))
        with connect(url) as connection:
            save_extraction(connection, article, Extraction(article.article_id, MODEL, 1, tuple(mentions), events), "run")
        link(url, str(article.published_on), str(article.published_on))


def everything(url: str, moments: bool = False) -> dict[str, list[Any]]:
    """All rows that say what happened, in comparable form; without the moments at which they were written."""
    tables = ("events", "event_actors", "event_mentions", "event_history")
    found: dict[str, list[Any]] = {}
    with connect(url) as connection, connection.cursor() as cursor:
        for table in tables:
            cursor.execute(f"SELECT to_jsonb(t) - 'changed_at' - 'learned_at' FROM {table} t ORDER BY 1")
            found[table] = [row for (row,) in cursor.fetchall()]
    return found


def listed(url: str, *columns: str) -> list[tuple[Any, ...]]:
    """These columns of the timeline, in the order of publication."""
    asked = f"SELECT {', '.join(columns)} FROM timeline ORDER BY first_published_at, event_id"
    return [tuple(row.values()) for row in answer(url, asked)]


def home(url: str, article_id: str) -> str:
    """The id of the event that an article tells; there is one on the timeline."""
    (row,) = answer(url, f"SELECT DISTINCT event_id FROM evidence WHERE article_id = '{article_id}'")
    return str(row["event_id"])


def linked_anew(url: str) -> dict[str, list[Any]]:
    """All rows after everything was linked from the beginning."""
    with connect(url) as connection, connection.cursor() as cursor:
        cursor.execute("DELETE FROM events; DELETE FROM report_blocks; SELECT report_id FROM reports")
        relink(connection, MODEL, [report_id for (report_id,) in cursor.fetchall()])
    return everything(url)
