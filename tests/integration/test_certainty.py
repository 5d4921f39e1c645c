"""The certainty of events on the timeline: from reports to rows, as of any day, asked for, and what people decide."""

import json
from dataclasses import replace
from types import SimpleNamespace
from typing import Any

import pytest
from rich.console import Console
from typer.testing import CliRunner

from dateline import timeline
from dateline.cli import app
from dateline.local import command as local
from dateline.local.databases import Databases
from dateline.records import UNSURE_SIDE, Mention
from dateline.reviewing import reviews
from dateline.store.postgres import answer
from tests.command import command
from tests.integration.linking import load, load_certain, summit, told
from tests.unit.builders import day, mention

MEETING = summit(when=day("2024-03-12"))
OTHER = summit(when=day("2024-05-02"), cast="NOR FJI")


@pytest.fixture
def filled(database_url: str) -> str:
    """Two reports of one summit, weeks apart, and one of another."""
    said = (told("a", "2024-03-13", MEETING), 0.4), (told("b", "2024-04-02", MEETING), 0.7), (told("c", "2024-05-03", OTHER), 0.2)
    load_certain(database_url, *said)
    return database_url


def certainties(url: str, statement: str) -> list[Any]:
    return [row["certainty"] for row in answer(url, statement)]


def test_an_event_is_as_certain_as_its_most_certain_report_known_by_then(filled: str) -> None:
    assert certainties(filled, "SELECT certainty FROM timeline ORDER BY certainty") == pytest.approx([0.2, 0.7])
    assert certainties(filled, "SELECT certainty FROM timeline_as_of('2024-03-20')") == pytest.approx([0.4])
    assert certainties(filled, "SELECT certainty FROM plover_events ORDER BY certainty") == pytest.approx([0.2, 0.7])
    load_certain(filled, (told("d", "2024-05-04", summit("planned", day("2024-06-01"), "PER CHL")), 0.6))
    for known in ("upcoming_as_of('2024-05-05')", "slipped_as_of('2024-06-05')"):
        assert certainties(filled, f"SELECT certainty FROM {known}") == [0.6]


def test_what_nothing_weighed_has_none(database_url: str) -> None:
    load(database_url, told("a", "2024-03-13", MEETING))
    assert certainties(database_url, "SELECT certainty FROM timeline") == [None]
    assert timeline.found(database_url, {"certainty": 0.1}).rows == []
    assert timeline.found(database_url, {"certainty": 0.0}).rows == []
    assert len(timeline.found(database_url, {}).rows) == 1


@pytest.mark.parametrize(("least", "number"), [(0.0, 2), (0.2, 2), (0.21, 1), ("0.7", 1), (0.71, 0)])
def test_events_are_asked_for_by_their_least_certainty(filled: str, least: Any, number: int) -> None:
    asked = {"certainty": least}
    found = timeline.found(filled, asked)
    assert (len(found.rows), found.total, found.left_out) == (number, number, 2 - number)


def test_what_a_least_certainty_leaves_out_of_what_fits_is_counted(filled: str) -> None:
    load(filled, told("d", "2024-06-13", summit(when=day("2024-06-12"), cast="PER CHL")))  # not weighed
    assert [timeline.found(filled, asked).left_out for asked in ({}, {"certainty": None}, {"certainty": 0.5})] == [0, 0, 2]
    assert timeline.found(filled, {"certainty": 0.5, "actor": "PER"}).left_out == 1
    assert timeline.found(filled, {"certainty": 0.5, "actor": "USA"}).left_out == 0


def test_the_command_line_asks_likewise_and_refuses_what_is_no_chance(filled: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DATELINE_DATABASE_URL", filled)
    done = command(["timeline", "--certainty", "0.5", "--format", "json"])
    assert [json.loads(line)["certainty"] for line in done.stdout.splitlines()] == [0.7], done.stderr
    refused = command(["timeline", "--certainty", "1.5"])
    assert (refused.returncode, "not between 0 and 1" in refused.stderr) == (2, True)


def test_an_export_of_certainty_0_has_what_nothing_weighed_as_a_table_has(filled: str, monkeypatch: pytest.MonkeyPatch) -> None:
    load(filled, told("d", "2024-06-13", summit(when=day("2024-06-12"), cast="PER CHL")))  # not weighed
    monkeypatch.setenv("DATELINE_DATABASE_URL", filled)
    numbers = {}
    for least in ("", "--certainty 0", "--certainty 0.01"):
        done = CliRunner().invoke(app, ["export", "csv", *least.split()])
        numbers[least] = len(done.stdout.splitlines()) - 1
    assert numbers == {"": 3, "--certainty 0": 3, "--certainty 0.01": 2}


def test_the_table_shows_what_the_filter_compares_and_each_event_in_one_line(
    database_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DATELINE_DATABASE_URL", database_url)
    crowd = summit(when=day("2024-03-12"), cast="USA RUS FRA DEU GBR CHN JPN IND BRA ZAF NOR SWE FIN DNK ISL EST LVA LTU POL ESP")
    load_certain(database_url, (told("a", "2024-03-13", crowd), 0.499), (told("b", "2024-05-03", OTHER), 0.5))
    table = command(["timeline"]).stdout.splitlines()[1:]
    assert [line.split()[-1] for line in table] == ["0.49", "0.50"]
    assert len(table[0]) > 160
    assert [line.split()[-1] for line in command(["timeline", "--certainty", "0.5"]).stdout.splitlines()[1:]] == ["0.50"]


SAID = "of 3 events are less certain than 0.3 or not weighed: dateline timeline --certainty 0 shows all\n"


@pytest.mark.parametrize(
    ("asked", "number", "said"),
    [
        ("", 1, f"2 {SAID}"),
        ("--limit 5", 1, f"2 {SAID}"),
        ("--certainty 0", 3, ""),
        ("--certainty 0.2", 2, ""),
        ("--type summit", 3, ""),
        ("--from 2024-03-01", 3, ""),
        ("--format json", 3, ""),
    ],
)
def test_asked_for_nothing_a_table_opens_with_what_is_certain_enough_and_counts_the_rest(
    filled: str, monkeypatch: pytest.MonkeyPatch, asked: str, number: int, said: str
) -> None:
    load(filled, told("d", "2024-06-13", summit(when=day("2024-06-12"), cast="PER CHL")))  # not weighed
    monkeypatch.setenv("DATELINE_DATABASE_URL", filled)
    done = command(["timeline", *asked.split()])
    assert (len(done.stdout.splitlines()) - ("json" not in asked), done.stderr) == (number, said)


def test_a_run_opens_likewise_and_says_how_to_print_what_its_table_leaves_out(
    filled: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    load_certain(filled, (told("d", "2024-06-13", summit(when=day("2024-06-12"), cast="PER CHL")), 0.3))
    monkeypatch.setattr(local, "_SHOWN", 1)
    local._show(SimpleNamespace(databases=Databases(filled, "")), Console(width=200))  # type: ignore[arg-type]
    said = capsys.readouterr().out
    assert "1 events (the first of 2; all of them: dateline timeline --limit 2)\n1 of 3 events is less certain than 0.3" in said
    assert [line.split()[-1] for line in said.splitlines() if " summit " in line] == ["0.70"]


def test_a_person_makes_an_event_certain_and_a_rejected_one_is_gone(filled: str) -> None:
    unsure, sure = reviews.queue(filled)
    assert (unsure["certainty"], sure["certainty"]) == (0.2, 0.7)  # the least certain first
    assert certainties(filled, "SELECT certainty FROM timeline WHERE certainty >= 0.7") == [0.7]  # as the number is written
    reviews.correct(filled, unsure["event_id"], "status", "ongoing", "ann")
    reviews.accept(filled, sure["event_id"], "ann")
    assert certainties(filled, "SELECT certainty FROM timeline") == [1.0, 1.0]
    reviews.reject(filled, sure["event_id"], "ann")
    assert certainties(filled, "SELECT certainty FROM timeline") == [1.0]


def test_an_article_read_anew_changes_it(filled: str) -> None:
    load_certain(filled, (told("b", "2024-04-02", MEETING), 0.9))
    assert certainties(filled, "SELECT certainty FROM timeline ORDER BY certainty") == pytest.approx([0.2, 0.9])


def raid(target: str, left_open: bool = False, only: bool = False) -> Mention:
    """Norway's on a target; one of them is left open, the target, or Norway where the target `only` is told."""
    made = mention("attack", initiators=("NOR",), recipients=(target,), when=day("2024-03-12"))
    if not left_open:
        return made
    arguments, side = list(made.arguments), 0 if only else 1
    actor = arguments[side].actors[0]
    arguments[side] = replace(arguments[side], actors=(replace(actor, reason=f"test; {UNSURE_SIDE} (certainty 0.20)"),))
    return replace(made, arguments=tuple(arguments))


def test_a_side_that_is_left_open_joins_no_other_party_s_event(database_url: str) -> None:
    items = told("a", "2024-03-13", raid("USA")), told("b", "2024-03-13", raid("FJI", left_open=True))
    load_certain(database_url, *((item, 0.5) for item in items))
    shown = "SELECT countries, left_open, article_count FROM timeline ORDER BY 1"
    assert [tuple(row.values()) for row in answer(database_url, shown)] == [(["NOR"], ["FJI"], 1), (["NOR", "USA"], [], 1)]
    load_certain(database_url, (told("c", "2024-03-14", raid("USA", left_open=True)), 0.1))
    assert [tuple(row.values()) for row in answer(database_url, shown)] == [(["NOR"], ["FJI"], 1), (["NOR", "USA"], [], 2)]


def test_whom_an_event_leaves_open_is_told_and_asked_for_and_decided_by_people(database_url: str) -> None:
    load_certain(database_url, (told("a", "2024-03-13", raid("FJI", left_open=True)), 0.3))
    (event,) = answer(database_url, "SELECT event_id, countries, left_open FROM timeline")
    assert (event["countries"], event["left_open"]) == (["NOR"], ["FJI"])
    for known in ("timeline_as_of('2024-03-13')", "plover_events"):
        assert answer(database_url, f"SELECT left_open FROM {known}") == [{"left_open": ["FJI"]}]
    for codes, number in (("'NOR', 'FJI'", 0), ("'nor', 'fji', true", 1), ("'FJI', 'NOR', true", 1), ("'NOR', 'USA', true", 0)):
        assert len(answer(database_url, f"SELECT FROM between_actors({codes})")) == number
    for field, value in (("place", "Suva (FJI)"), ("object", "a boat")):  # who says nothing of the sides
        reviews.correct(database_url, event["event_id"], field, value, "ann")
    assert answer(database_url, "SELECT left_open, certainty FROM timeline") == [{"left_open": ["FJI"], "certainty": 0.3}]
    decision = reviews.accept(database_url, event["event_id"], "ann")  # as it stands
    assert answer(database_url, "SELECT countries, left_open FROM timeline") == [{"countries": ["NOR"], "left_open": []}]
    reviews.undo(database_url, decision["review_id"], "ann")
    reviews.correct(database_url, event["event_id"], "recipients", "Fiji (FJI)", "ann")
    assert answer(database_url, "SELECT countries, left_open FROM timeline") == [{"countries": ["FJI", "NOR"], "left_open": []}]


def test_a_row_that_no_report_tells_alone_is_as_certain_as_the_least_of_them(database_url: str) -> None:
    more = summit(when=day("2024-03-12"), cast="USA RUS CHE")
    load_certain(database_url, (told("a", "2024-03-13", MEETING), 0.9), (told("b", "2024-03-14", more), 0.5))
    assert certainties(database_url, "SELECT certainty FROM timeline") == pytest.approx([0.5])  # b tells it whole
    third = told("c", "2024-03-15", summit(when=day("2024-03-12"), cast="USA RUS FRA"))
    load_certain(database_url, (third, 0.46))
    shown = "SELECT countries, left_open, certainty FROM timeline"
    assert answer(database_url, shown) == [{"countries": ["CHE", "FRA", "RUS", "USA"], "left_open": [], "certainty": 0.46}]
    load_certain(database_url, (third, 0.3))  # not certain enough together: a alone is
    assert answer(database_url, shown) == [{"countries": ["RUS", "USA"], "left_open": ["CHE", "FRA"], "certainty": 0.9}]


def test_reports_that_are_not_certain_enough_join_no_states_that_none_of_them_joins(database_url: str) -> None:
    """Of reports with one state each the most certain one tells the row; the other's state is left open."""
    items = told("a", "2024-03-13", raid("FJI", left_open=True)), told("b", "2024-03-14", raid("FJI", left_open=True, only=True))
    load_certain(database_url, (items[0], 0.1), (items[1], 0.2))
    shown = "SELECT countries, left_open, is_international, certainty, article_count FROM timeline"
    (row,) = answer(database_url, shown)
    assert tuple(row.values()) == (["FJI"], ["NOR"], False, 0.2, 2)
    load_certain(database_url, (items[0], 0.5), (items[1], 0.6))  # read anew: certain enough together
    (row,) = answer(database_url, shown)
    assert tuple(row.values()) == (["FJI", "NOR"], [], True, 0.5, 2)


@pytest.mark.parametrize("key", list("abcdefgh"))  # whichever of the ids comes first
def test_a_division_keeps_the_certainty_of_the_whole_and_can_be_taken_back(database_url: str, key: str) -> None:
    load_certain(database_url, (told(key, "2024-03-13", MEETING, MEETING), 0.7))
    (whole,) = answer(database_url, "SELECT event_id FROM timeline")
    _, second = answer(database_url, "SELECT mention_id FROM evidence ORDER BY trigger_start")
    decision = reviews.split(database_url, whole["event_id"], [second["mention_id"]], "ann")
    assert certainties(database_url, "SELECT certainty FROM timeline") == [0.7, 0.7]
    reviews.undo(database_url, decision["review_id"], "ann")
    assert answer(database_url, "SELECT event_id, certainty FROM timeline") == [whole | {"certainty": 0.7}]
