"""A day or a title that comes in after an article was read: it is read again by whoever reads next, and tells on until then."""

import json
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

import dateline.extract
from dateline import pipeline, timeline
from dateline.errors import Bug, Misuse
from dateline.linking.merge import article_events
from dateline.records import UNKNOWN_DATE, Article, Extraction
from dateline.reviewing.erasing import erase
from dateline.store.postgres import answer, connect, rows
from dateline.versions.activation import activate_model, difference
from tests.command import command
from tests.integration.linking import summit
from tests.integration.statements import execute
from tests.integration.waiting import waits
from tests.unit.builders import day

DAYS = ("2024-03-01", "2024-03-31")
LATER = ("2024-04-01", "2024-04-02")
BARE = {"id": "a", "text": "The summit of the two took place on Tuesday."}
DATED = BARE | {"published": "2024-03-13"}
TITLED = BARE | {"title": "A summit"}


@pytest.fixture
def url(database_url: str, versions: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """A database, and taggers that find a summit in an article: one with a day where the article has one."""

    def found(tagger: Any, article: Article) -> Extraction:
        if "nothing" in article.text and not article.title:
            return Extraction(article.article_id, tagger.name, 1, (), ())
        mentions = (summit(when=day("2024-03-12") if article.published_on else UNKNOWN_DATE),)
        return Extraction(article.article_id, tagger.name, 1, mentions, article_events(article, list(mentions)))

    monkeypatch.setattr("dateline.tagger.predict.load_tagger", lambda folder: SimpleNamespace(name=folder.name, config={}))
    monkeypatch.setattr("dateline.extract.extract", found)
    monkeypatch.setenv("DATELINE_DATABASE_URL", database_url)
    return database_url


@pytest.fixture
def source(tmp_path: Path) -> Any:
    """Sources of one line each, or of some."""

    def made(*lines: dict[str, Any]) -> dict[str, Any]:
        file = tmp_path / f"{len(list(tmp_path.iterdir()))}.jsonl"
        file.write_text("".join(json.dumps(line) + "\n" for line in lines), encoding="utf-8")
        return {"name": file.name, "kind": "jsonl", "location": str(file), "outlet": None, "language": None}

    return made


def run(url: str, source: dict[str, Any], days: tuple[str, str], run_id: str) -> None:
    """One run of `daily_timeline`."""
    pipeline.ingest(url, source, *days, run_id=run_id)
    for shard in pipeline.plan_shards(url, *days):
        pipeline.tag(url, shard, run_id)
    pipeline.link(url, *days, run_id=run_id)
    pipeline.report(url, *days, run_id=run_id)


def readings(url: str) -> list[tuple[Any, ...]]:
    """(model, run) of each reading that has all that its article tells."""
    return execute(url, "SELECT model, run_id FROM extractions WHERE outdated_at IS NULL ORDER BY 1, 2")


def test_a_title_told_without_a_day_is_read_by_a_run_of_other_days(url: str, source: Any) -> None:
    run(url, source(DATED), DAYS, "one")
    before = timeline.rows(url)
    assert len(before) == 1
    run(url, source(TITLED), LATER, "two")
    assert timeline.rows(url) == before
    assert readings(url) == [("test", "two")]
    run(url, source(TITLED), LATER, "three")
    assert readings(url) == [("test", "two")]


def test_a_title_told_without_a_day_is_read_by_the_load_that_brings_it(url: str, source: Any) -> None:
    for lines, read in ((DATED, 1), (TITLED, 1), (TITLED, 0)):
        told = command(["load", source(lines)["location"], "--json"])
        assert (told.returncode, json.loads(told.stdout)["tag"]["articles"]) == (0, read), told.stderr
        assert len(timeline.rows(url)) == 1


def test_what_only_the_second_reading_finds_is_linked_whatever_days_the_run_has(url: str, source: Any) -> None:
    empty = BARE | {"text": "It told nothing at first."}
    run(url, source(empty | {"published": "2024-03-13"}), DAYS, "one")
    assert timeline.rows(url) == []
    run(url, source(empty | {"title": "A summit"}), LATER, "two")
    assert len(timeline.rows(url)) == 1


def test_an_article_that_waits_for_its_second_reading_tells_on_and_is_not_checked_as_read(url: str, source: Any) -> None:
    run(url, source(BARE), DAYS, "one")
    assert len(timeline.rows(url)) == 1
    pipeline.ingest(url, source(DATED), *DAYS, run_id="two")
    pipeline.link(url, *DAYS, run_id="two")
    assert len(timeline.rows(url)) == 1
    assert pipeline.check(url, *DAYS, run_id="one")["untagged"] == 0
    with pytest.raises(Bug, match="1 articles not read"):
        pipeline.check(url, *DAYS, run_id="two")
    (shard,) = pipeline.plan_shards(url, *DAYS)
    pipeline.tag(url, shard, "two")
    assert pipeline.check(url, *DAYS, run_id="two")["untagged"] == 0
    (event,) = timeline.rows(url)
    assert (str(event["first_published_at"]), str(event["date_earliest"])) == ("2024-03-13", "2024-03-12")


def test_the_model_that_is_shown_keeps_an_article_that_another_one_reads_again(url: str, source: Any, versions: Path) -> None:
    """As after an update, until `models retag` and `models activate`."""
    old = BARE | {"id": "old", "text": "Oslo recalled its envoy in winter.", "published": "2024-03-01", "title": "T"}
    run(url, source(DATED, old), DAYS, "one")
    (versions / "active").write_text("next\n", encoding="utf-8")
    told = "SELECT DISTINCT article_id, published_on FROM evidence"
    before = answer(url, told)
    run(url, source(DATED | {"title": "A summit"}), ("2024-03-13", "2024-03-13"), "two")
    assert answer(url, "SELECT name FROM model_versions WHERE is_active") == [{"name": "test"}]
    assert readings(url) == [("next", "two"), ("test", "one")]
    assert answer(url, told) == before
    assert [shard["article_ids"] for shard in pipeline.plan_shards(url, *LATER, "test")] == [["a"]]


def meanwhile(monkeypatch: pytest.MonkeyPatch, work: Callable[[], object]) -> list[Article]:
    """Have this done while the first article is being read; the articles as they are read, as it goes."""
    found, read = dateline.extract.extract, list[Article]()

    def extract(tagger: Any, article: Article) -> Extraction:
        read.append(article)
        if len(read) == 1:
            work()
        return found(tagger, article)

    monkeypatch.setattr("dateline.extract.extract", extract)
    return read


def test_a_day_that_comes_in_while_an_article_is_read_is_read_too(url: str, source: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    bare, dated = source(BARE), source(DATED)
    read = meanwhile(monkeypatch, lambda: pipeline.ingest(url, dated, *DAYS, run_id="two"))
    run(url, bare, DAYS, "one")
    assert [str(article.published_on) for article in read] == ["None", "2024-03-13"]
    assert readings(url) == [("test", "one")]
    assert execute(url, "SELECT published_on::text FROM reports") == [("2024-03-13",)]
    (event,) = timeline.rows(url)
    assert (str(event["first_published_at"]), str(event["date_earliest"])) == ("2024-03-13", "2024-03-12")


@pytest.mark.parametrize(("erased", "read"), [("a", ["a", "b"]), ("b", ["a"])])
def test_an_article_that_is_erased_while_its_shard_is_read_is_passed_over(
    url: str, source: Any, monkeypatch: pytest.MonkeyPatch, erased: str, read: list[str]
) -> None:
    pipeline.ingest(url, source(DATED, DATED | {"id": "b", "text": "They met again."}), *DAYS, run_id="one")
    (shard,) = pipeline.plan_shards(url, *DAYS)
    begun = meanwhile(monkeypatch, lambda: erase(url, erased, "ann", "request 12"))
    counts = pipeline.tag(url, shard, "one")
    assert ([article.article_id for article in begun], counts["articles"], counts["passed_over"]) == (read, 1, 1)
    pipeline.link(url, *DAYS, run_id="one")
    assert pipeline.check(url, *DAYS, run_id="one")["articles"] == len(timeline.rows(url)) == 1


def test_a_version_whose_readings_are_outdated_is_not_shown_before_it_has_read_them_again(
    url: str, source: Any, versions: Path
) -> None:
    run(url, source(BARE), DAYS, "one")
    other = next(path.name for path in versions.iterdir() if path.is_dir() and path.name != "test")
    read(url, other, "two")
    run(url, source(DATED), DAYS, "three")
    shown = timeline.rows(url)
    assert difference(url, other)["unread"] == 1
    with pytest.raises(Misuse):
        activate_model(url, other)
    assert timeline.rows(url) == shown
    read(url, other, "four")
    assert difference(url, other)["unread"] == 0


def read(url: str, model: str, run_id: str) -> None:
    """One run of another version."""
    for shard in pipeline.plan_shards(url, *DAYS, model=model):
        pipeline.tag(url, shard, run_id)
    pipeline.link(url, *DAYS, run_id=run_id, model=model)


def test_what_comes_in_while_a_run_waits_for_its_turn_is_not_for_runs_before_it(url: str, source: Any) -> None:
    run(url, source(BARE), DAYS, "one")
    with ThreadPoolExecutor(1) as pool, connect(url) as connection:
        rows(connection, "lock_linking")
        filled = pool.submit(pipeline.ingest, url, source(DATED), *DAYS, run_id="filler")
        assert waits(url, filled)
        pipeline.ingest(url, source({"id": "z", "text": "Nothing.", "published": "2024-03-14"}), *DAYS, run_id="own")
        for shard in pipeline.plan_shards(url, *DAYS):
            pipeline.tag(url, shard, "own")
        connection.commit()
        filled.result()
    pipeline.link(url, *DAYS, run_id="own")
    assert pipeline.check(url, *DAYS, run_id="own")["untagged"] == 0
