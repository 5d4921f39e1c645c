"""A new model beside the old one: what it would change, activating it in one transaction, and going back."""

import json
import sys
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from unittest.mock import Mock

import pytest
from typer.testing import CliRunner

from dateline import pipeline, timeline
from dateline.cli import app, main
from dateline.errors import Misuse
from dateline.store.models import active_model, diff
from dateline.store.postgres import answer, connect
from dateline.versions import activation
from dateline.versions.activation import activate_model, follow_file, replaced_model
from tests.command import command
from tests.integration.linking import everything, link, load, store, told
from tests.integration.two_models import A, B, C, show_next
from tests.unit.builders import day, mention


def two_models(url: str) -> None:
    """`test` reads a summit and a protest; `next` reads the summit as negated, no protest, and an arrest more."""
    load(url, A, B, (C[0], []))
    item, (seen,) = A
    store(url, [(item, [replace(seen, status="negated")]), (B[0], []), C], "next")
    link(url, model="next", shown=False)


def changes(url: str) -> list[tuple[Any, ...]]:
    with connect(url) as connection:
        return [(row["change"], row["old_type"], row["new_type"], row["fields"]) for row in diff(connection, "test", "next")]


def test_another_model_changes_nothing_before_it_is_activated_but_the_difference_is_shown(database_url: str) -> None:
    load(database_url, A, B, (C[0], []))
    before = timeline.rows(database_url)
    two_models(database_url)
    assert timeline.rows(database_url) == before
    expected = [
        ("change", "summit", "summit", ["status"]),
        ("gain", None, "arrest", []),
        ("lose", "protest", None, []),
    ]
    assert changes(database_url) == expected
    found = answer(
        database_url, "SELECT change, count(*) AS n FROM pending_model_changes WHERE new_model = 'next' GROUP BY 1 ORDER BY 1"
    )
    assert [(row["change"], row["n"]) for row in found] == [("change", 1), ("gain", 1), ("lose", 1)]


def test_days_are_those_that_the_active_model_read(database_url: str) -> None:
    load(database_url, A)
    store(database_url, [(A[0], [replace(A[1][0], date=day("2024-05-01"))])], "next")
    link(database_url, model="next", shown=False)
    assert answer(database_url, "SELECT * FROM overlaps('2024-05-01', '2024-05-02')") == []
    (row,) = answer(database_url, "SELECT event_id FROM overlaps('2024-03-11', '2024-03-12')")
    with connect(database_url) as connection, connection.cursor() as cursor:
        cursor.execute("SELECT date_earliest::text FROM events WHERE event_id = %s ORDER BY 1", (row["event_id"],))
        assert cursor.fetchall() == [("2024-03-12",), ("2024-05-01",)]


def test_activating_shows_the_other_model_with_the_same_ids_and_can_be_undone(database_url: str, versions: Path) -> None:
    two_models(database_url)
    before = timeline.rows(database_url)
    assert activate_model(database_url, "next") == {"active": "next", "replaced": "test", "unread": 0}
    after = timeline.rows(database_url)
    assert [row["event_type"] for row in after] == ["summit", "arrest"]
    assert after[0]["event_id"] == before[0]["event_id"]
    assert (versions / "active").read_text(encoding="utf-8") == "next\n"
    assert activate_model(database_url, replaced_model(database_url))["active"] == "test"
    assert timeline.rows(database_url) == before
    assert (versions / "active").read_text(encoding="utf-8") == "test\n"


def test_there_is_no_going_back_behind_the_first_model(database_url: str) -> None:
    load(database_url, A)
    with pytest.raises(Misuse, match="no model was active before this one"):
        replaced_model(database_url)


def test_a_model_that_has_not_read_everything_is_refused_unless_forced(database_url: str, versions: Path) -> None:
    load(database_url, A, B)
    store(database_url, [A], "next")
    with pytest.raises(Misuse, match="1 articles"):
        activate_model(database_url, "next")
    assert (versions / "active").read_text(encoding="utf-8") == "test\n"
    assert activate_model(database_url, "next", force=True)["unread"] == 1


def test_going_back_loses_no_article_and_leads_to_nothing_that_cannot_be_used_unless_forced(
    database_url: str, versions: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DATELINE_DATABASE_URL", database_url)
    two_models(database_url)
    activate_model(database_url, "next")
    store(database_url, [told("d", "2024-03-22", mention("protest", initiators=("FRA",), when=day("2024-03-22")))], "next")
    assert "no config of a tagger" in str(CliRunner().invoke(app, ["models", "undo", "--force"]).exception)
    monkeypatch.setattr(activation, "check_version", lambda name, force: None)
    assert "test has not read 1 articles that next has" in str(CliRunner().invoke(app, ["models", "undo"]).exception)
    assert (versions / "active").read_text(encoding="utf-8") == "next\n"
    assert CliRunner().invoke(app, ["models", "undo", "--force"]).stdout == "test\n"
    assert (versions / "active").read_text(encoding="utf-8") == "test\n"


def test_when_the_file_cannot_be_written_the_database_stays_as_it_was(database_url: str, versions: Path) -> None:
    two_models(database_url)
    (versions / "next" / "config.json").unlink()
    with pytest.raises(Misuse):
        activate_model(database_url, "next")
    with connect(database_url) as connection:
        assert active_model(connection) == "test"


def test_the_timeline_follows_the_file_once_nothing_is_lost_by_it(database_url: str, versions: Path) -> None:
    load(database_url, A, B)
    store(database_url, [A], "next")
    (versions / "active").write_text("next\n", encoding="utf-8")
    with connect(database_url) as connection:
        follow_file(connection)
        assert active_model(connection) == "test"
    store(database_url, [B], "next")
    with connect(database_url) as connection:
        follow_file(connection)
        assert active_model(connection) == "next"


def test_a_run_and_the_list_of_versions_tell_that_the_timeline_shows_another_model_than_reads(
    database_url: str, versions: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DATELINE_DATABASE_URL", database_url)
    days = ("2024-03-13", "2024-03-13")  # that of A

    def told() -> list[str | None]:
        listed = command(["models", "list"])
        assert listed.returncode == 0
        return [pipeline.report(database_url, *days, "run").get("warning"), listed.stderr.strip() or None]

    assert told() == [None, None]  # nothing is shown yet
    load(database_url, A, B)
    assert told() == [None, None]
    (versions / "active").write_text("next\n", encoding="utf-8")
    store(database_url, [A], "next")
    link(database_url, model="next", shown=False)
    steps = "`dateline models retag next`, then `dateline models activate next`"
    expected = f"new runs read with next, the timeline shows test, and nothing that next alone has read: {steps}"
    assert told() == [expected, expected]
    assert pipeline.report(database_url, *days, "run", model="test").get("warning") is None
    store(database_url, [B], "next")
    with connect(database_url) as connection:
        follow_file(connection)
    assert told() == [None, None]


def test_versions_are_listed_where_the_database_does_not_answer(versions: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DATELINE_DATABASE_URL", "postgresql://me:secret@127.0.0.1:1/timeline")
    listed = command(["models", "list"])
    assert (listed.returncode, listed.stdout) == (0, "  next (cannot be loaded)\n* test (cannot be loaded)\n")
    assert "it cannot be told which version the timeline shows: no answer" in listed.stderr


@pytest.mark.parametrize("by", ["command", "file"])
def test_what_was_read_and_not_linked_before_the_run_ended_is_on_the_timeline_once_the_model_is(
    database_url: str, versions: Path, by: str
) -> None:
    load(database_url, A, B, C)
    before = [(row["event_id"], row["event_type"]) for row in timeline.rows(database_url)]
    store(database_url, [A, B, C], "next")
    show_next(database_url, versions, by)
    assert [(row["event_id"], row["event_type"]) for row in timeline.rows(database_url)] == before
    assert {row["model"] for row in timeline.rows(database_url)} == {"next"}


def test_both_models_keep_their_rows(database_url: str) -> None:
    two_models(database_url)
    assert sorted({row["model"] for row in everything(database_url)["events"]}) == ["next", "test"]


def test_a_model_that_has_read_nothing_is_no_side_of_a_difference(
    database_url: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    two_models(database_url)
    monkeypatch.setenv("DATELINE_DATABASE_URL", database_url)
    for pair in (("test", "nope"), ("nope", "test")):
        monkeypatch.setattr(sys, "argv", ["dateline", "models", "diff", *pair])
        with pytest.raises(SystemExit) as ended:
            main()
        assert ended.value.code == 2
        assert "nothing read by 'nope', only by next, test" in capsys.readouterr().err


def test_a_difference_that_comes_from_what_is_unread_or_unlinked_says_so(
    database_url: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    load(database_url, A, B)
    store(database_url, [A], "next")
    monkeypatch.setenv("DATELINE_DATABASE_URL", database_url)
    monkeypatch.setattr(sys, "argv", ["dateline", "models", "diff", "test", "next"])
    with pytest.raises(SystemExit):
        main()
    shown = capsys.readouterr()
    assert "2 less" in shown.out
    assert "1 articles were read by test and not by next: `dateline models retag next`" in shown.err
    assert "1 reports of next are not linked yet: `dateline models retag next`" in shown.err


def test_the_days_to_read_anew_end_after_they_begin(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(sys, "argv", ["dateline", "models", "retag", "next", "--from", "2024-03-13", "--to", "2024-03-12"])
    with pytest.raises(SystemExit) as ended:
        main()
    assert ended.value.code == 2
    assert "--to (2024-03-12) is before --from (2024-03-13)" in capsys.readouterr().err


@pytest.mark.parametrize("form", [[], ["--json"]])
def test_what_was_read_anew_is_told_in_words_or_as_json(
    form: list[str], database_url: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    shards = [{"no": number, "label": f"#{number}", "article_ids": ["a"], "model": "next"} for number in (1, 2)]
    monkeypatch.setenv("DATELINE_DATABASE_URL", database_url)
    monkeypatch.setattr(pipeline, "plan_shards", lambda *_: shards)
    tag, link = Mock(return_value={"articles": 4, "mentions": 7}), Mock(return_value={"new": 3, "unchanged": 1})
    monkeypatch.setattr(pipeline, "tag", tag)
    monkeypatch.setattr(pipeline, "link", link)
    monkeypatch.setattr(sys, "argv", ["dateline", "models", "retag", "next", *form])
    with pytest.raises(SystemExit):
        main()
    shown = capsys.readouterr()
    (run_id,) = {*(call.args[2] for call in tag.call_args_list), link.call_args.args[3]}
    assert run_id.startswith(f"cli-retag-next-{datetime.now(UTC):%Y-}")  # of this reading, and of no other
    assert shown.err == "#1\n#2\n"
    if form:
        counts = {"tag": {"articles": 8, "mentions": 14}, "link": {"new": 3, "unchanged": 1}}
        assert json.loads(shown.out) == {"model": "next"} | counts
    else:
        assert shown.out == "8 articles read by next; events: 3 new, 0 changed, 0 removed\n"
