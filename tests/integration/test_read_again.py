"""What comes in once more: what is filled in, what stays, and what is set aside still."""

import json
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict, replace
from datetime import date
from pathlib import Path

import pytest

from dateline import pipeline, timeline
from dateline.ingest.dedupe import content_key, signature
from dateline.linking.relink import relink
from dateline.records import Article, Reject, Source
from dateline.store.articles import save_articles, save_rejects, save_source
from dateline.store.events import window_reports
from dateline.store.models import set_active
from dateline.store.postgres import answer, connect, rows
from tests.integration.linking import MODEL, Told, link, store, summit, told
from tests.unit.builders import article, day


def read_again(url: str, *items: Article) -> dict[str, int]:
    with connect(url) as connection:
        save_source(connection, Source("s", "jsonl", "x"))
        return save_articles(connection, "s", [(item, content_key(item.text), signature(item.text)) for item in items], "r")


def to_read(url: str, day: date) -> list[str]:
    """The articles that a run of the day is to read."""
    with connect(url) as connection:
        values = {"first": day, "last": day, "days": None, "model": MODEL}
        return [row["article_id"] for row in rows(connection, "untagged_articles", values)]


def report(key: str, published: str = "2024-03-13") -> Told:
    return told(key, published, summit(when=day("2024-03-12")))


def test_a_reject_says_when_it_was_last_set_aside(database_url: str) -> None:
    bad, mended = (Reject("s", f"line {n}", "bad_input", "not JSON", "x") for n in (3, 4))
    for run, rejects in (("r1", [bad, mended]), ("r2", [bad])):
        with connect(database_url) as connection:
            save_rejects(connection, rejects, run)
    asked = "SELECT item, run_id, last_run_id, last_rejected_at > rejected_at AS again FROM rejected_inputs ORDER BY item"
    assert [tuple(row.values()) for row in answer(database_url, asked)] == [
        ("line 3", "r1", "r2", True),
        ("line 4", "r1", "r1", False),
    ]


def test_two_copies_in_one_file_tell_the_same_together_as_in_two_files(database_url: str, tmp_path: Path) -> None:
    bare = {"text": "Oslo recalled its envoy."}
    more = [{"published": "2024-03-13"}, {"title": "T", "url": "https://a.example/1"}, {"outlet": "Gazette"}]
    ones = [bare | {"id": "one file"} | each for each in ({}, *more)]
    others = [bare | {"id": "two files"} | each for each in ({}, *more)]
    for number, lines in enumerate((ones, others[:2], others[2:])):
        file = tmp_path / f"{number}.jsonl"
        file.write_text("\n".join(map(json.dumps, lines)), encoding="utf-8")
        told = asdict(Source(file.stem, "jsonl", str(file)))
        assert pipeline.ingest(database_url, told, "2024-03-01", "2024-03-31", "r")["rejected"] == 0
    found = answer(database_url, "SELECT article_id, title, url, outlet, published_on::text FROM articles_read ORDER BY 1")
    told_together = ("T", "https://a.example/1", "Gazette", "2024-03-13")
    assert [tuple(row.values()) for row in found] == [("one file", *told_together), ("two files", *told_together)]


def test_logins_that_were_stored_before_are_taken_out(database_url: str, repository: Path) -> None:
    (migration,) = repository.glob("dateline/store/migrations/*_articles_without_logins.sql")
    login, plain = "https://desk:p@ss@post.example/a", "https://post.example/a"
    other = replace(article(key="b"), url="https://post.example?to=c@d")
    read_again(database_url, replace(article(), url=login), other)
    messages = [f"{login} gave 404, write to ann@post.example", f"{plain} gave 404, write to ann@post.example", "no JSON"]
    with connect(database_url) as connection, connection.cursor() as cursor:
        save_rejects(connection, [Reject("s", login, "bad_input", message, f'"url": "{login}"') for message in messages], "r1")
        save_rejects(connection, [Reject("s", "line 2", "bad_input", "no JSON", '{"url": "https://desk:p')], "r1")
        cursor.execute(migration.read_text(encoding="utf-8"))
    urls = answer(database_url, "SELECT url FROM articles_read ORDER BY article_id")
    assert [row["url"] for row in urls] == [plain, other.url]
    found = answer(database_url, "SELECT item, message, excerpt FROM rejected_inputs ORDER BY 1, 2")
    assert [tuple(row.values()) for row in found] == [
        (plain, f"{plain} gave 404, write to ann@post.example", f'"url": "{plain}"'),
        (plain, "no JSON", f'"url": "{plain}"'),
        ("line 2", "no JSON", '{"url": "https://'),
    ]


def test_what_the_first_reading_did_not_tell_is_filled_in_and_nothing_else(database_url: str) -> None:
    first = article("one", None)
    later = replace(first, title="T", url="https://a.example/1", outlet="Gazette")
    for item in (first, later, replace(later, title="U", outlet=None), first):
        counts = read_again(database_url, item)
    assert counts == {"stored": 0, "unchanged": 1, "changed": 0}
    (row,) = answer(database_url, "SELECT title, url, outlet, published_on FROM articles_read")
    assert tuple(row.values()) == ("T", "https://a.example/1", "Gazette", None)


def test_another_text_under_the_id_fills_in_nothing(database_url: str) -> None:
    read_again(database_url, article("one", None))
    assert read_again(database_url, replace(article("two"), title="T"))["changed"] == 1
    assert answer(database_url, "SELECT title, published_on FROM articles_read") == [{"title": None, "published_on": None}]


def test_an_outlet_told_later_counts_for_the_events(database_url: str) -> None:
    items = [report("a"), report("b")]
    store(database_url, items)
    link(database_url)
    assert [row["independent_source_count"] for row in timeline.rows(database_url)] == [2]
    read_again(database_url, *(replace(item, outlet="Gazette") for item, _ in items))
    link(database_url, "2001-01-01", "2001-01-01")
    (event,) = timeline.rows(database_url)
    assert (event["article_count"], event["independent_source_count"]) == (2, 1)


def test_a_day_told_later_is_taken_and_the_article_is_read_anew(database_url: str) -> None:
    item, mentions = report("a")
    store(database_url, [(replace(item, published_on=None), mentions)])
    link(database_url)
    assert read_again(database_url, item)["unchanged"] == 1
    assert to_read(database_url, date(2024, 3, 13)) == ["a"]
    link(database_url)
    assert len(timeline.rows(database_url)) == 1
    store(database_url, [(item, mentions)])
    link(database_url)
    (event,) = timeline.rows(database_url)
    assert str(event["first_published_at"]) == "2024-03-13"


def test_what_is_filled_in_while_a_run_links_counts_for_the_next_one(database_url: str) -> None:
    items = [report("a"), report("b")]
    store(database_url, items)
    named = [replace(item, outlet="Gazette") for item, _ in items]
    with ThreadPoolExecutor() as pool:
        with connect(database_url) as connection:
            ids = window_reports(connection, MODEL, date(2024, 3, 1), date(2024, 3, 31))
            relink(connection, MODEL, ids)
            set_active(connection, MODEL)
            filling = pool.submit(read_again, database_url, *named)
            with pytest.raises(TimeoutError):
                filling.result(timeout=0.5)
        assert filling.result(timeout=60)["unchanged"] == 2
    link(database_url, "2001-01-01", "2001-01-01")
    assert [row["independent_source_count"] for row in timeline.rows(database_url)] == [1]


def test_a_title_told_later_is_read_and_a_reading_without_a_day_changes_nothing(database_url: str) -> None:
    item, mentions = report("a")
    store(database_url, [(item, mentions)])
    link(database_url)
    assert read_again(database_url, replace(item, title="Correction", published_on=None))["unchanged"] == 1
    (row,) = answer(database_url, "SELECT title, published_on::text, sentences FROM articles_read")
    assert tuple(row.values()) == ("Correction", "2024-03-13", 1)
    assert to_read(database_url, date(2024, 4, 1)) == ["a"]
    store(database_url, [(replace(item, title="Correction"), mentions)])
    assert to_read(database_url, date(2024, 3, 13)) == []
