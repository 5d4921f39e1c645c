"""The stages one after the other over real files, with the real tagger and a real database."""

import json
from pathlib import Path
from typing import Any

import pytest

from dateline import pipeline, timeline
from dateline.errors import Bug, Misuse
from dateline.store.postgres import answer, connect

GOOD = [
    {
        "id": "one",
        "published": "2021-05-05",
        "text": "OSLO - Norway on Tuesday expelled three Russian diplomats. Moscow rejected the accusation of spying as absurd.",
    },
    {
        "id": "two",
        "published": "2021-05-06",
        "text": "Norway expelled three Russian diplomats on Tuesday, the foreign ministry in Oslo said.",
    },
    {
        "id": "quiet",
        "published": "2021-05-06",
        "text": "The bakery on the corner will close at noon on Saturdays. Bread sells out by ten.",
    },
]


def write(folder: Path, lines: list[Any]) -> Path:
    """A sources.yaml with one JSON Lines source."""
    text = "\n".join(line if isinstance(line, str) else json.dumps(line) for line in lines)
    (folder / "articles.jsonl").write_text(text + "\n", encoding="utf-8")
    sources = folder / "sources.yaml"
    sources.write_text("- {name: mine, kind: jsonl, path: articles.jsonl}\n", encoding="utf-8")
    return sources


def run(url: str, sources: Path, first: str, last: str, run_id: str = "r") -> dict[str, Any]:
    counts: dict[str, Any] = {}
    for source in pipeline.plan_sources(url, str(sources)):
        counts["ingest"] = pipeline.ingest(url, source, first, last, run_id)
    for shard in pipeline.plan_shards(url, first, last):
        counts["tag"] = pipeline.tag(url, shard, run_id)
    counts["link"] = pipeline.link(url, first, last, run_id)
    counts["check"] = pipeline.check(url, first, last)
    counts["report"] = pipeline.report(url, first, last, run_id)
    return counts


def test_articles_become_a_timeline_and_a_second_run_changes_no_row(database_url: str, tmp_path: Path) -> None:
    sources = write(tmp_path, GOOD)
    counts = run(database_url, sources, "2021-05-01", "2021-05-31")
    assert counts["ingest"]["stored"] == 3
    assert counts["check"]["articles"] == 3
    (expulsion,) = timeline.rows(database_url, event_type="diplomat_expulsion")
    assert (str(expulsion["date_earliest"]), expulsion["countries"], expulsion["article_count"]) == (
        "2021-05-04",
        ["NOR", "RUS"],
        2,
    )
    before = state(database_url)
    again = run(database_url, sources, "2021-05-01", "2021-05-31", "r2")
    assert again["ingest"]["unchanged"] == 3
    assert "tag" not in again
    assert {again["link"][name] for name in ("new", "changed", "removed")} == {0}
    assert state(database_url) == before


def test_a_verb_told_once_for_two_days_is_two_rows_in_a_copy_too_and_a_second_run_changes_none(
    database_url: str, tmp_path: Path
) -> None:
    text = (
        "The Norwegian prime minister, Erna Solberg, will visit Latvia on Monday and Lithuania on Wednesday, "
        "her office said on Friday."
    )
    lines = [{"id": each, "published": "2019-03-22", "text": text, "outlet": each} for each in ("gazette", "herald")]
    sources = write(tmp_path, lines)
    run(database_url, sources, "2019-03-01", "2019-03-31")
    visits = timeline.rows(database_url, event_type="visit")
    assert sorted((str(row["date_earliest"]), row["countries"], row["article_count"]) for row in visits) == [
        ("2019-03-25", ["LVA", "NOR"], 2),
        ("2019-03-27", ["LTU", "NOR"], 2),
    ]
    before = state(database_url)
    linked = run(database_url, sources, "2019-03-01", "2019-03-31", "r2")["link"]
    assert {linked[name] for name in ("new", "changed", "removed")} == {0}
    assert state(database_url) == before


def state(url: str) -> list[list[dict[str, Any]]]:
    """Every row that a second run could change."""
    tables = (
        "articles",
        "rejects",
        "extractions",
        "reports",
        "mentions",
        "arguments",
        "actors",
        "events",
        "event_actors",
        "event_mentions",
    )
    found = []
    with connect(url) as connection, connection.cursor() as cursor:
        for table in tables:
            cursor.execute(f"SELECT to_jsonb(t) FROM {table} t ORDER BY 1")
            found.append(cursor.fetchall())
    return found


def test_an_article_without_an_event_is_recorded_as_read(database_url: str, tmp_path: Path) -> None:
    run(database_url, write(tmp_path, GOOD[2:]), "2021-05-01", "2021-05-31")
    with connect(database_url) as connection, connection.cursor() as cursor:
        cursor.execute("SELECT article_id, sentences FROM extractions")
        assert cursor.fetchall() == [("quiet", 2)]


def test_days_one_by_one_give_the_same_rows_as_the_month_at_once(database_url: str, tmp_path: Path) -> None:
    sources = write(tmp_path, GOOD)
    for day in ("2021-05-06", "2021-05-05"):
        run(database_url, sources, day, day)
    apart = timeline.rows(database_url)
    with connect(database_url) as connection:
        connection.cursor().execute("DELETE FROM events")
    pipeline.link(database_url, "2021-05-01", "2021-05-31", "r")
    assert timeline.rows(database_url) == apart


@pytest.mark.timeout(900)  # 300,000 words: three minutes on a slow machine with another test beside it
def test_bad_articles_are_set_aside_or_read_to_the_end_and_the_good_ones_go_on(database_url: str, tmp_path: Path) -> None:
    """Empty, binary, 20 MB, no date, no JSON, 60,000 words: among good ones."""
    long_text = "The weather was fine in the valley. " * 8_571 + "On Monday France recalled its ambassador from Mali."
    bad = [
        {"id": "empty", "published": "2021-05-06", "text": "   "},
        {"id": "binary", "published": "2021-05-06", "text": "\u0000\u0001\u0002\ufffd" * 400},
        {"id": "huge", "published": "2021-05-06", "text": "x" * 26_000_000},
        {"id": "undated", "published": None, "text": "Peru expelled the ambassador of Mexico."},
        {"id": "bad date", "published": "yesterday", "text": "Peru expelled the ambassador of Mexico."},
        "{not json",
        {"id": "long", "published": "2021-05-06", "text": long_text},
    ]
    counts = run(database_url, write(tmp_path, [GOOD[0], *bad, GOOD[1]]), "2021-05-01", "2021-05-31")
    with connect(database_url) as connection, connection.cursor() as cursor:
        cursor.execute("SELECT item, message FROM rejects")
        rejects = dict(cursor.fetchall())
        cursor.execute("SELECT article_id FROM extractions ORDER BY 1")
        read = [key for (key,) in cursor.fetchall()]
    assert counts["ingest"]["rejected"] == len(rejects) == 5
    assert all(message for message in rejects.values())
    assert read == ["long", "one", "two", "undated"]
    (recall,) = timeline.rows(database_url, event_type="ambassador_recall")
    assert recall["countries"] == ["FRA", "MLI"]
    assert timeline.rows(database_url, event_type="diplomat_expulsion", actor="NOR")


def test_a_window_that_was_not_tagged_fails_its_check(database_url: str, tmp_path: Path) -> None:
    (source,) = pipeline.plan_sources(database_url, str(write(tmp_path, GOOD)))
    pipeline.ingest(database_url, source, "2021-05-01", "2021-05-31", "r")
    with pytest.raises(Bug, match=r"3 articles not read .*: clear plan_shards of this run"):
        pipeline.check(database_url, "2021-05-01", "2021-05-31")


@pytest.mark.parametrize("model", ["nosuch", "../../etc", "."])
def test_a_model_that_does_not_exist_is_named_and_changes_nothing(database_url: str, model: str) -> None:
    days = "2021-05-01", "2021-05-31"
    for step in (pipeline.plan_shards, pipeline.check):
        with pytest.raises(Misuse, match="no tagger"):
            step(database_url, *days, model)
    with pytest.raises(Misuse, match="no tagger"):
        pipeline.link(database_url, *days, "r", model)
    assert answer(database_url, "SELECT * FROM model_versions") == []


def test_an_unknown_source_is_named(database_url: str, tmp_path: Path) -> None:
    with pytest.raises(Misuse, match="yours"):
        pipeline.plan_sources(database_url, str(write(tmp_path, GOOD)), ["yours"])


def test_the_three_queries_of_the_readme_answer_on_a_timeline(database_url: str, tmp_path: Path, repository: Path) -> None:
    """Each SQL block of the README runs as the reader."""
    run(database_url, write(tmp_path, GOOD), "2021-05-01", "2021-05-31")
    readme = (repository / "README.md").read_text(encoding="utf-8")
    statements = [part.split("```")[0] for part in readme.split("```sql\n")[1:]]
    assert len(statements) >= 3
    for statement in statements:
        answer(database_url, statement)
