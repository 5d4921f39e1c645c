"""Two runs over the same days, a stage that is done once more by itself, and sources that give nothing."""

import json
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

import dateline.extract
from dateline import pipeline
from dateline.errors import BadInput, Bug, Outside
from dateline.linking.merge import article_events
from dateline.records import Article, Extraction
from dateline.store.postgres import answer, connect
from dateline.versions.folders import active_name
from tests.integration.linking import everything, summit
from tests.unit.builders import day

DAYS = ("2024-03-01", "2024-03-31")


@pytest.fixture(autouse=True)
def tagger(monkeypatch: pytest.MonkeyPatch) -> None:
    """One that finds a summit in every article."""

    def found(tagger: Any, article: Article) -> Extraction:
        if article.article_id == "odd":
            raise IndexError("nowhere")
        if article.article_id == "vast":
            raise MemoryError
        mentions = (summit(when=day("2024-03-12")),)
        return Extraction(article.article_id, tagger.name, 1, mentions, article_events(article, list(mentions)))

    monkeypatch.setattr("dateline.tagger.predict.load_tagger", lambda _: SimpleNamespace(name=active_name(), config={}))
    monkeypatch.setattr("dateline.extract.extract", found)


def source(folder: Path, *ids: str, kind: str = "jsonl", text: str = "") -> dict[str, Any]:
    """A source of short articles, or of one file with this text."""
    file = folder / f"{'-'.join(ids)}.{kind}"
    lines = [{"id": key, "published": "2024-03-13", "text": f"The summit of {key} took place on Tuesday."} for key in ids]
    file.write_text(text or "".join(json.dumps(line) + "\n" for line in lines), encoding="utf-8")
    return {"name": file.name, "kind": kind, "location": str(file), "outlet": None, "language": None}


@pytest.fixture
def read(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The articles that the tagger reads, as it goes."""
    ids: list[str] = []
    real = dateline.extract.extract

    def extract(tagger: Any, article: Article) -> Extraction:
        ids.append(article.article_id)
        return real(tagger, article)

    monkeypatch.setattr("dateline.extract.extract", extract)
    return ids


def test_what_is_read_once_more_after_it_was_linked_stays_on_the_timeline(
    database_url: str, tmp_path: Path, read: list[str]
) -> None:
    """The `tag` of a run is cleared without what comes after it."""
    pipeline.ingest(database_url, source(tmp_path, "a", "b"), *DAYS, run_id="one")
    (shard,) = pipeline.plan_shards(database_url, *DAYS)
    pipeline.tag(database_url, shard, "one")
    pipeline.link(database_url, *DAYS, run_id="one")
    before = everything(database_url)
    assert before["events"]
    pipeline.tag(database_url, shard, "one")
    assert read == ["a", "b", "a", "b"]
    assert everything(database_url) == before
    assert pipeline.check(database_url, *DAYS, run_id="one")["unlinked"] == 0


def test_what_another_run_has_read_since_the_shard_was_planned_is_passed_over(
    database_url: str, tmp_path: Path, read: list[str]
) -> None:
    pipeline.ingest(database_url, source(tmp_path, "a", "b"), *DAYS, run_id="one")
    (early,) = pipeline.plan_shards(database_url, *DAYS)
    pipeline.ingest(database_url, source(tmp_path, "c"), *DAYS, run_id="two")
    (late,) = pipeline.plan_shards(database_url, *DAYS)
    assert pipeline.tag(database_url, early, "one")["passed_over"] == 0
    counts = pipeline.tag(database_url, late, "two")
    assert (read, counts["articles"], counts["passed_over"]) == (["a", "b", "c"], 1, 2)
    pipeline.link(database_url, *DAYS, run_id="two")
    assert pipeline.check(database_url, *DAYS, run_id="two")["articles"] == 3


def test_a_try_that_was_ended_is_gone_on_with_also_when_the_shard_is_read_for_the_second_time(
    database_url: str, tmp_path: Path, read: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    pipeline.ingest(database_url, source(tmp_path, "a", "b", "c"), *DAYS, run_id="one")
    (shard,) = pipeline.plan_shards(database_url, *DAYS)
    counting = dateline.extract.extract

    def ended(tagger: Any, article: Article) -> Extraction:
        if article.article_id == "c":
            raise MemoryError
        return counting(tagger, article)

    for _ in range(2):
        monkeypatch.setattr("dateline.extract.extract", ended)
        with pytest.raises(MemoryError):
            pipeline.tag(database_url, shard, "one")
        monkeypatch.setattr("dateline.extract.extract", counting)
        assert pipeline.tag(database_url, shard, "one")["passed_over"] == 2
    assert read == ["a", "b", "c", "a", "b", "c"]
    assert read_by(database_url) == {"a": "one", "b": "one", "c": "one"}


def test_what_another_model_read_is_not_passed_over(
    database_url: str, tmp_path: Path, read: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    pipeline.ingest(database_url, source(tmp_path, "a"), *DAYS, run_id="one")
    (shard,) = pipeline.plan_shards(database_url, *DAYS)
    pipeline.tag(database_url, shard, "one")
    monkeypatch.setattr("dateline.tagger.predict.load_tagger", lambda _: SimpleNamespace(name="other", config={}))
    assert pipeline.tag(database_url, shard, "two")["passed_over"] == 0
    assert read == ["a", "a"]


def read_by(url: str) -> dict[str, str]:
    """The run that read each article."""
    with connect(url) as connection, connection.cursor() as cursor:
        cursor.execute("SELECT article_id, run_id FROM extractions")
        return dict(cursor.fetchall())


def test_articles_that_another_run_stored_meanwhile_are_for_that_one_to_read(database_url: str, tmp_path: Path) -> None:
    pipeline.ingest(database_url, source(tmp_path, "a"), *DAYS, run_id="one")
    (shard,) = pipeline.plan_shards(database_url, *DAYS)
    pipeline.ingest(database_url, source(tmp_path, "b"), *DAYS, run_id="two")
    with pytest.raises(Bug, match=r"1 articles not read .* clear plan_shards of this run and all after it"):
        pipeline.check(database_url, *DAYS, run_id="one")
    pipeline.tag(database_url, shard, "one")
    pipeline.link(database_url, *DAYS, run_id="one")
    assert pipeline.check(database_url, *DAYS, run_id="one")["articles"] == 1
    for run_id in ("two", None):
        with pytest.raises(Bug, match="1 articles not read"):
            pipeline.check(database_url, *DAYS, run_id=run_id)


def test_an_article_at_which_the_tagger_fails_is_named_and_keeps_no_other_from_being_read(
    database_url: str, tmp_path: Path
) -> None:
    pipeline.ingest(database_url, source(tmp_path, "a", "odd", "z"), *DAYS, run_id="one")
    (shard,) = pipeline.plan_shards(database_url, *DAYS)
    with pytest.raises(Bug, match=r"1 of 3 articles could not be read, please report them: odd \(IndexError"):
        pipeline.tag(database_url, shard, "one")
    assert [shard["article_ids"] for shard in pipeline.plan_shards(database_url, *DAYS)] == [["odd"]]


def test_memory_that_runs_out_is_no_fault_of_the_article_and_keeps_what_was_read(database_url: str, tmp_path: Path) -> None:
    pipeline.ingest(database_url, source(tmp_path, "a", "vast"), *DAYS, run_id="one")
    (shard,) = pipeline.plan_shards(database_url, *DAYS)
    with pytest.raises(MemoryError):
        pipeline.tag(database_url, shard, "one")
    assert [shard["article_ids"] for shard in pipeline.plan_shards(database_url, *DAYS)] == [["vast"]]


PAGE = "<!DOCTYPE html><html><head><title>Maintenance</title></head><body><p>Back soon</p></body></html>"
DOWN = "<rss version='2.0'><channel><item><link>http://127.0.0.1:1/a</link></item></channel></rss>"


def test_a_source_that_gives_nothing_but_errors_fails_and_keeps_its_rejects(
    database_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Else every run of a week in which a feed is a notice of maintenance would be green."""
    feed = source(tmp_path, "news", kind="feed", text=PAGE)
    with pytest.raises(BadInput, match=r"'news.feed' gave no article, 1 set aside .*this is an HTML page, no feed: give"):
        pipeline.ingest(database_url, feed, *DAYS, run_id="one")
    assert [row["item"] for row in answer(database_url, "SELECT item FROM rejected_inputs")] == [feed["location"]]

    def down(*_: object) -> None:
        raise Outside("the site answered 503; try again later")

    monkeypatch.setattr("dateline.ingest.feeds.fetch", down)
    with pytest.raises(Outside, match=r"'late.feed' gave no article, 1 set aside .*answered 503; try again later"):
        pipeline.ingest(database_url, source(tmp_path, "late", kind="feed", text=DOWN), *DAYS, run_id="one")


def test_a_report_counts_what_its_own_run_set_aside_and_names_silent_sources(database_url: str, tmp_path: Path) -> None:
    """A reject that is known is no new row, and yet the run had it; a feed that is empty or stands still fails nothing."""
    empty = source(tmp_path, "quiet", kind="feed", text="<rss version='2.0'><channel></channel></rss>")
    still = source(tmp_path, "b", text='{"id": "b", "published": "2023-01-01", "text": "Rain fell."}') | {"name": "still"}
    mixed = source(tmp_path, "a") | {"name": "mixed"}
    with Path(mixed["location"]).open("a", encoding="utf-8") as lines:
        lines.write("no JSON\n")
    for run_id in ("one", "two"):
        for each in (empty, still, mixed):
            pipeline.ingest(database_url, each, *DAYS, run_id=run_id)
        tag_and_link(database_url, run_id)
        report = pipeline.report(database_url, *DAYS, run_id=run_id)
        assert (report["articles"], report["rejects"], report["silent_sources"]) == (1, 2, ["quiet.feed", "still"]), run_id


def test_a_report_names_planned_sources_that_were_never_read_and_none_that_an_earlier_try_read(
    database_url: str, tmp_path: Path
) -> None:
    """As of a dead site whose `fetch` was marked skipped, and of one that died when its task was cleared."""

    def broken(_: object) -> Any:
        raise Outside("the site answers no more")

    read, half = source(tmp_path, "a"), source(tmp_path, "b") | {"name": "half"}
    for each in (half, read):
        pipeline.ingest(database_url, each, *DAYS, run_id="one")
    with pytest.raises(Outside):
        pipeline.ingest(database_url, read, *DAYS, run_id="one", each=broken)
    with connect(database_url) as connection:  # as a try leaves it that ended after its first articles
        connection.cursor().execute("DELETE FROM runs WHERE part = 'half'")
    tag_and_link(database_url, "one")
    report = pipeline.report(database_url, *DAYS, run_id="one", planned=["a.jsonl", "dead", "half"])
    assert report["silent_sources"] == ["dead"]


def tag_and_link(url: str, run_id: str) -> None:
    for shard in pipeline.plan_shards(url, *DAYS):
        pipeline.tag(url, shard, run_id)
    pipeline.link(url, *DAYS, run_id=run_id)


def test_a_source_that_came_late_and_was_not_read_fails_the_report_too(database_url: str, tmp_path: Path) -> None:
    """Of a failed run only the failed tasks may be cleared: `check` has passed then, and does not run again."""
    pipeline.ingest(database_url, source(tmp_path, "a"), *DAYS, run_id="one")
    tag_and_link(database_url, "one")
    pipeline.check(database_url, *DAYS, run_id="one")
    pipeline.ingest(database_url, source(tmp_path, "late"), *DAYS, run_id="one")
    with pytest.raises(Bug, match=r"1 articles not read .* clear plan_shards of this run"):
        pipeline.report(database_url, *DAYS, run_id="one")
    pipeline.ingest(database_url, source(tmp_path, "others"), *DAYS, run_id="two")  # which is for that run to read
    tag_and_link(database_url, "one")
    assert pipeline.report(database_url, *DAYS, run_id="one")["extractions"] == 3
    pipeline.ingest(database_url, source(tmp_path, "later"), *DAYS, run_id="two")
    assert pipeline.report(database_url, *DAYS, run_id="one")["articles"] == 4


def test_a_report_counts_what_its_own_model_has_read(database_url: str, tmp_path: Path) -> None:
    pipeline.ingest(database_url, source(tmp_path, "a", "b"), *DAYS, run_id="one")
    tag_and_link(database_url, "one")
    with connect(database_url) as connection:
        connection.cursor().execute("INSERT INTO models (name, config) VALUES ('other', '{}')")
        copied = 'INSERT INTO extractions SELECT (jsonb_populate_record(x, \'{"model": "other"}\')).* FROM extractions x'
        connection.cursor().execute(copied)
    report = pipeline.report(database_url, *DAYS, run_id="one")
    assert (report["articles"], report["extractions"]) == (2, 2)
