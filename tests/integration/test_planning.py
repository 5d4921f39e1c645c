"""What a run is told to read: sources without their logins, and the days since the scheduled run before it."""

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from dateline import pipeline
from dateline.errors import Misuse, Outside
from dateline.planning import planned_source
from dateline.records import Source
from dateline.run_params import sources_of_run
from dateline.store import postgres
from dateline.store.articles import save_run
from dateline.store.postgres import connect

DAYS = ("2024-03-01", "2024-03-31")
LOGIN = "desk:s3cret%40x"
FEED = f"https://{LOGIN}@post.example/rss?to=a@b"
ARTICLE = '{"id": "a", "published": "2024-03-13", "text": "Rain fell on the valley."}\n'


def written(folder: Path, text: str) -> Path:
    file = folder / "sources.yaml"
    file.write_text(text, encoding="utf-8")
    return file


def noted(url: str) -> list[Any]:
    """The table `sources`."""
    with connect(url) as connection, connection.cursor() as cursor:
        cursor.execute("SELECT kind, location FROM sources ORDER BY name")
        return list(cursor.fetchall())


def test_no_login_is_told_from_task_to_task_or_noted_in_the_timeline(
    database_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def fetch(url: str, *_: object) -> None:
        asked.append(url)
        raise Outside("the site answered 503; try again later")

    monkeypatch.setattr("dateline.ingest.feeds.fetch", fetch)
    (planned,) = pipeline.plan_sources(database_url, str(written(tmp_path, f"- {{name: desk, kind: feed, url: '{FEED}'}}")))
    assert planned["name"] == "desk"
    assert "s3cret" not in str(planned)
    with pytest.raises(Outside, match="answered 503"):
        pipeline.ingest(database_url, planned, *DAYS, run_id="one")
    assert asked == [FEED]
    assert noted(database_url) == [("feed", "https://post.example/rss?to=a@b")]


def test_a_source_is_read_as_its_file_has_it_when_it_is_read(database_url: str, tmp_path: Path) -> None:
    """Clearing `fetch` after a correction is enough; two files may call different sources the same."""
    (tmp_path / "right.jsonl").write_text(ARTICLE, encoding="utf-8")
    file = written(tmp_path, "- {name: mine, kind: jsonl, path: wrong.jsonl, outlet: Desk}")
    (tmp_path / "other").mkdir()
    other = written(tmp_path / "other", "- {name: mine, kind: texts, path: none}")
    (planned,) = pipeline.plan_sources(database_url, str(file))
    pipeline.plan_sources(database_url, str(other))
    with pytest.raises(Misuse, match=r"wrong\.jsonl does not exist"):
        pipeline.ingest(database_url, planned, *DAYS, run_id="one")
    written(tmp_path, "- {name: more, kind: texts, path: x}\n- {name: mine, kind: jsonl, path: right.jsonl, outlet: Desk}")
    assert pipeline.ingest(database_url, planned, *DAYS, run_id="one")["stored"] == 1
    assert planned_source(planned) == Source("mine", "jsonl", str(tmp_path / "right.jsonl"), "Desk")
    written(tmp_path, "- {name: more, kind: texts, path: x}")
    with pytest.raises(Misuse, match="has no source mine: it has more"):
        pipeline.ingest(database_url, planned, *DAYS, run_id="one")


def test_a_path_that_is_no_file_of_sources_is_told_what_it_must_be(database_url: str, tmp_path: Path) -> None:
    file = written(tmp_path, "- {name: more, kind: texts, path: x}")
    what = r"no source /data/x\.jsonl: it has more; a path must be .* ending in \.yaml"
    for name, message in (("/data/x.jsonl", what), ("/data/x.jsonl, x", "it has more; a path must"), ("x", "it has more$")):
        with pytest.raises(Misuse, match=message):
            pipeline.plan_sources(database_url, *sources_of_run(name, file))


def test_a_source_of_a_relative_file_is_found_from_any_folder(
    database_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    written(tmp_path, "- {name: mine, kind: texts, path: texts}")
    monkeypatch.chdir(tmp_path)
    (planned,) = pipeline.plan_sources(database_url, "sources.yaml")
    monkeypatch.chdir("/")
    assert planned_source(planned).location == str(tmp_path / "texts")


def test_a_source_that_was_planned_before_an_update_is_read_as_it_was_told(database_url: str, tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_text(ARTICLE, encoding="utf-8")
    told = {"name": "mine", "kind": "jsonl", "location": str(tmp_path / "a.jsonl"), "outlet": None, "language": "en"}
    assert pipeline.ingest(database_url, told, *DAYS, run_id="one")["stored"] == 1


def test_logins_that_were_noted_before_are_taken_out(database_url: str, repository: Path) -> None:
    (migration,) = repository.glob("dateline/store/migrations/*_sources_without_logins.sql")
    locations = [FEED, "https://post.example/a@b", "http://post.example?to=c@d", "/feeds/x@y:z.xml"]
    with connect(database_url) as connection, connection.cursor() as cursor:
        for number, location in enumerate(locations):
            values = {"name": str(number), "kind": "feed", "location": location, "outlet": None, "language": None}
            postgres.rows(connection, "save_source", values)
        cursor.execute(migration.read_text(encoding="utf-8"))
    assert [location for _, location in noted(database_url)] == ["https://post.example/rss?to=a@b", *locations[1:]]


def test_more_sources_than_a_task_is_mapped_over_are_refused_with_what_to_do(database_url: str, tmp_path: Path) -> None:
    file = str(written(tmp_path, "".join(f"- {{name: s{number}, kind: texts, path: x}}\n" for number in range(4))))
    with pytest.raises(Misuse, match=r"4 sources of .*sources\.yaml are more than the 3 .*name some of them"):
        pipeline.plan_sources(database_url, file, most=3)
    assert noted(database_url) == []
    assert len(pipeline.plan_sources(database_url, file, ["s0", "s1", "s3"], most=3)) == 3
    assert len(pipeline.plan_sources(database_url, file, most=4)) == 4


def test_the_scheduled_run_before_is_the_last_one_that_was_due_and_came_as_far_as_linking(database_url: str) -> None:
    due = datetime(2026, 2, 10, tzinfo=UTC)
    assert pipeline.scheduled_until(database_url, due) is None
    for stage, run_id in (
        ("link", "scheduled__2026-01-30T00:00:00+00:00"),
        ("link", "scheduled__2026-02-02T00:00:00+00:00"),
        ("ingest", "scheduled__2026-02-05T00:00:00+00:00"),  # died on its way
        ("link", "backfill__2026-02-09T00:00:00+00:00"),
        ("link", "manual__2026-02-09T15:00:00+00:00"),
        ("link", "make_run__2026-02-09T15-00-00.000000"),
        ("link", "cli-retag-scheduled__2026-02-09T00:00:00+00:00"),
        ("link", "scheduled__by_hand"),
        ("link", "scheduled__2026-02-10T00:00:00+00:00"),  # itself, cleared
        ("link", "scheduled__2026-02-11T00:00:00+00:00"),
    ):
        with connect(database_url) as connection:
            save_run(connection, run_id, stage, "", {})
    assert str(pipeline.scheduled_until(database_url, due)) == "2026-02-02"
    assert str(pipeline.scheduled_until(database_url, datetime(2026, 2, 2, tzinfo=UTC))) == "2026-01-30"
