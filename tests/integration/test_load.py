"""`dateline load`: a file of articles into the timeline, without Airflow."""

import json
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from dateline import timeline
from dateline.store import stale
from dateline.store.articles import read_articles
from dateline.store.postgres import answer, connect
from tests.command import command
from tests.integration.test_pipeline import GOOD, run, write


@pytest.fixture
def url(database_url: str, monkeypatch: pytest.MonkeyPatch) -> str:
    """The database that commands of this test use."""
    monkeypatch.setenv("DATELINE_DATABASE_URL", database_url)
    return database_url


def windows_linked(url: str) -> list[str]:
    with connect(url) as connection, connection.cursor() as cursor:
        cursor.execute("SELECT part FROM runs WHERE stage = 'link' AND run_id LIKE 'cli-load-%' ORDER BY part")
        return [part for (part,) in cursor.fetchall()]


def articles(folder: Path, lines: list[Any]) -> str:
    write(folder, lines)
    return str(folder / "articles.jsonl")


def test_a_file_is_on_the_timeline_as_a_run_would_put_it_and_a_second_load_changes_no_row(url: str, tmp_path: Path) -> None:
    file = articles(tmp_path, GOOD)
    first, again = command(["load", file, "--json"]), command(["load", file, "--json"])
    assert first.returncode == again.returncode == 0, first.stderr
    done, known = json.loads(first.stdout), json.loads(again.stdout)
    assert (done["ingest"]["stored"], done["ingest"]["rejected"], done["tag"]["articles"]) == (3, 0, 3)
    assert (known["ingest"]["unchanged"], known["tag"]["articles"]) == (3, 0)
    loaded = timeline.rows(url)
    assert [event["article_count"] for event in loaded if event["event_type"] == "diplomat_expulsion"] == [2]
    assert run(url, tmp_path / "sources.yaml", "2021-05-05", "2021-05-06")["ingest"]["unchanged"] == 3
    assert timeline.rows(url) == loaded


def test_days_without_news_are_linked_anew_only_when_asked(
    url: str, new_database: Callable[[], str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    later = {"id": "later", "published": "2021-05-09", "text": "On Sunday Peru recalled its ambassador from Chile."}
    echo = later | {"id": "echo", "text": "Peru on Sunday recalled its ambassador from Chile, the ministry in Lima said."}
    undated = {"id": "undated", "text": "Norway expelled three Russian diplomats on May 4, 2021."}

    def linked(lines: list[Any], *options: str) -> dict[str, int]:
        done = command(["load", articles(tmp_path, lines), "--json", *options])
        return dict(json.loads(done.stdout)["link"])

    first, everything = linked([*GOOD, later]), [*GOOD, later, echo, undated]
    assert (first["new"], linked([*GOOD, later])["reports"]) == (len(timeline.rows(url)), 0)
    assert linked([*GOOD, later], "--relink") == first | {"new": 0, "unchanged": first["new"]}
    before = Counter(windows_linked(url))
    of_that_day = linked([*GOOD, later, echo])["reports"]
    assert 0 < of_that_day < first["reports"]
    assert Counter(windows_linked(url)) - before == {"2021-05-09/2021-05-09": 1}
    assert linked(everything)["reports"] > 0
    assert linked(everything)["reports"] == 0
    monkeypatch.setenv("DATELINE_DATABASE_URL", other := new_database())
    linked(everything)
    assert timeline.rows(other) == timeline.rows(url)


@pytest.mark.parametrize("stored", [{}, {"published": "2021-05-06"}])
def test_what_the_file_gives_no_day_is_linked_anew_with_the_day_it_has_or_was_read_on(
    url: str, tmp_path: Path, stored: dict[str, str]
) -> None:
    undated = {"id": "undated", "text": "Norway expelled three Russian diplomats on May 4, 2021."}
    command(["load", articles(tmp_path, [undated | stored])])
    with connect(url) as connection, connection.cursor() as cursor:
        cursor.execute("UPDATE articles SET fetched_at = fetched_at - interval '10 days'")
    for option, reports in (("--json", 0), ("--relink", 1)):
        done = command(["load", articles(tmp_path, [undated]), "--json", option])
        assert json.loads(done.stdout)["link"].get("reports", 0) == reports, option


def test_what_a_decision_changes_is_linked_by_a_load_without_news(url: str, tmp_path: Path) -> None:
    file = articles(tmp_path, GOOD)
    command(["load", file])
    (event,) = timeline.rows(url, event_type="diplomat_expulsion")
    with connect(url) as connection, connection.cursor() as cursor:
        cursor.execute("INSERT INTO stale_events (event_id, model) SELECT event_id, model FROM events")
    assert json.loads(command(["load", file, "--json"]).stdout)["link"]["reports"] > 0
    assert timeline.rows(url, event_type="diplomat_expulsion") == [event]


def test_a_file_is_read_once(url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from dateline import days_of_file, ingest, pipeline
    from dateline.commands.load import load

    read: list[Any] = []
    collect = ingest.collect

    def noted(item: Any) -> Any:
        read.append(item)
        return item

    monkeypatch.setattr(ingest, "collect", lambda source: (noted(item) for item in collect(source)))
    monkeypatch.setattr(pipeline, "tag", lambda *_: {})
    monkeypatch.setattr(days_of_file, "check", lambda *_: {})
    load(Path(articles(tmp_path, GOOD)), as_json=True)
    assert len(read) == len(GOOD) == 3
    assert windows_linked(url) == ["2021-05-05/2021-05-06"]


def test_what_a_load_has_not_read_is_told_without_airflow(url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from dateline import pipeline

    monkeypatch.setattr(pipeline, "tag", lambda *_: {})
    done = command(["load", articles(tmp_path, GOOD)])
    told = "3 articles not read by the tagger between 2021-05-05 and 2021-05-06"
    remedy = "load the file again, and report it if that says so too"
    assert (done.returncode, done.stderr) == (1, f"dateline: {told}: {remedy}\n")


def test_what_cannot_be_used_is_set_aside_and_said(url: str, tmp_path: Path) -> None:
    french = {"id": "fr", "published": "2021-05-06", "text": "Oslo a rappelé son ambassadeur.", "language": "fr"}
    done = command(["load", articles(tmp_path, [*GOOD, {"id": "empty"}, "{broken", french])])
    assert done.returncode == 1
    assert done.stdout.startswith("4 articles stored, 0 known, 2 set aside, 1 not in English and not read; 3 read by v")
    assert done.stdout.endswith(f"; events: {len(timeline.rows(url))} new, 0 changed, 0 removed\n")
    asked = done.stderr.partition('dateline db sql "')[2].strip().removesuffix('"')
    assert {row["item"] for row in answer(url, asked)} == {"articles.jsonl, line 4", "articles.jsonl, line 5"}


def test_another_text_under_a_known_id_is_set_aside_and_said(url: str, tmp_path: Path) -> None:
    assert command(["load", articles(tmp_path, [GOOD[2]])]).returncode == 0
    done = command(["load", articles(tmp_path, [GOOD[2] | {"text": "The bakery on the corner stays open on Saturdays."}])])
    assert done.returncode == 1
    assert done.stdout.startswith("0 articles stored, 0 known, 1 set aside, ")
    assert "what was set aside, and what to do about it" in done.stderr


def test_days_between_those_of_the_file_and_what_others_stored_there_are_left_alone(url: str, tmp_path: Path) -> None:
    from dateline import pipeline

    between = {"id": "between", "published": "2021-06-01", "text": "Norway expelled two Russian diplomats on Monday."}
    (source,) = pipeline.plan_sources(url, str(write(tmp_path, [between])))
    pipeline.ingest(url, source, "2021-06-01", "2021-06-01", "another")
    far, undated = GOOD[0] | {"id": "far", "published": "2022-01-01"}, GOOD[1] | {"id": "undated", "published": None}
    done = command(["load", articles(tmp_path, [GOOD[0], far, undated]), "--json"])
    assert json.loads(done.stdout)["tag"]["articles"] == 3, done.stderr
    linked = json.loads(done.stdout)["link"]
    assert linked["new"] - linked["removed"] == len(timeline.rows(url)) > 0  # on a fresh database too, of which all is new
    assert windows_linked(url) == ["2021-05-05/2021-05-05", "2022-01-01/2022-01-01"]
    (shard,) = pipeline.plan_shards(url, "2021-06-01", "2021-06-01")
    assert shard["article_ids"] == ["between"]


def test_days_far_apart_are_asked_about_at_once(url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from dateline import days_of_file, pipeline
    from dateline.store import postgres

    asked: list[str] = []

    def counted(connection: Any, name: str, values: Any = None) -> list[Any]:
        asked.append(name)
        return postgres.rows(connection, name, values)

    text = "Peru recalled its ambassador from Chile."
    lines = [
        {"id": f"{year}", "published": f"{year}-06-03", "text": f"{text} So it said in {year}."} for year in range(1995, 2015)
    ]
    between = lines[3] | {"id": "between", "published": "2001-06-05"}
    file = articles(tmp_path, lines)
    command(["load", file])
    (tmp_path / "other").mkdir()
    (source,) = pipeline.plan_sources(url, str(write(tmp_path / "other", [between])))
    pipeline.ingest(url, source, "2001-06-05", "2001-06-05", "another")
    for module in (days_of_file, pipeline, stale):
        monkeypatch.setattr(module, "rows", counted)
    again = command(["load", file, "--json"])
    assert json.loads(again.stdout)["ingest"]["unchanged"] == len(lines), again.stderr
    assert [asked.count(name) for name in ("untagged_articles", "check_window")] == [1, 1]
    assert asked.count("fresh_days") == 2  # all days, and again those of the one stretch that is linked
    with connect(url) as connection, connection.cursor() as cursor:
        cursor.execute("DELETE FROM events")
    assert json.loads(command(["load", file, "--json"]).stdout)["link"]["new"] > 0
    assert len(set(windows_linked(url))) == len(lines)


def test_a_file_that_is_none_is_refused_before_a_database_is_asked_for(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DATELINE_DATABASE_URL", "postgresql://127.0.0.1:1/none")
    done = command(["load", str(tmp_path / "none.jsonl")])
    assert (done.returncode, "none.jsonl does not exist" in done.stderr) == (2, True)


def test_loads_at_the_same_time_read_in_orders_of_their_own(url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from dateline import pipeline
    from dateline.commands.load import load

    orders: list[list[str]] = []

    def tag(url: str, shard: Any, run_id: str, each: Callable[..., Any]) -> dict[str, int]:
        with connect(url) as connection:
            orders.append([article.article_id for article in each(read_articles(connection, shard["article_ids"]))])
        raise KeyboardInterrupt

    monkeypatch.setattr(pipeline, "tag", tag)
    file = Path(
        articles(
            tmp_path,
            [
                {"id": f"{number:02}", "published": "2021-05-05", "text": "Peru recalled its ambassador from Chile."}
                for number in range(30)
            ],
        )
    )
    for _ in range(2):
        with pytest.raises(KeyboardInterrupt):
            load(file)
    assert orders[0] != orders[1]
    assert sorted(orders[0]) == sorted(orders[1]) == [f"{number:02}" for number in range(30)]
