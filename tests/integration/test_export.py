"""The timeline in other formats: each row is there, and other programs can read it."""

import csv
import io
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pyarrow.parquet
import pytest
from typer.testing import CliRunner

from dateline.cli import app, main
from dateline.export import FORMATS, Asked, export
from dateline.parquet import COLUMNS, write_parquet
from dateline.records import UNKNOWN_DATE, DateSpan
from dateline.reviewing import reviews
from dateline.store.postgres import answer, connect
from tests.integration.exported import text
from tests.integration.linking import home, load, load_certain, summit, told
from tests.unit.builders import day, mention


@pytest.mark.parametrize("form", [*FORMATS, "parquet"])
def test_an_export_fetches_its_rows_piece_by_piece(filled: str, form: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """A timeline of a million events need not fit into memory."""
    asked: list[str] = []

    @contextmanager
    def watched(url: str) -> Iterator[Any]:
        with connect(url) as connection:
            yield connection
            asked.extend(row[0] for row in last_statements(url))

    for opened in ("export.reading", "parquet.reading"):
        monkeypatch.setattr(f"dateline.{opened}", watched)
    if form == "parquet":
        write_parquet(filled, io.BytesIO())
    else:
        text(filled, form)
    assert [statement for statement in asked if "SELECT" in statement] == []
    assert [statement for statement in asked if '"streamed"' in statement]


def last_statements(url: str) -> list[tuple[str]]:
    """What the other connections to this database asked last."""
    with connect(url) as connection, connection.cursor() as cursor:
        cursor.execute(
            "SELECT query FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid() AND query <> ''"
            " AND backend_type = 'client backend'"
        )
        return list(cursor.fetchall())


def test_csv_has_the_columns_of_the_view_and_one_line_an_event(filled: str) -> None:
    rows = list(csv.DictReader(io.StringIO(text(filled, "csv"))))
    assert [row["event_type"] for row in rows] == ["diplomat_expulsion", "summit"]
    assert (rows[0]["countries"], rows[0]["is_international"], rows[0]["object"]) == ("NOR; RUS", "true", "")


def test_the_calendar_holds_the_plans_known_on_a_day_in_folded_escaped_lines(filled: str) -> None:
    told = text(filled, "ical", "2024-03-02")
    lines = told.split("\r\n")
    assert (lines[0], lines[-2], lines[-1]) == ("BEGIN:VCALENDAR", "END:VCALENDAR", "")
    assert "DTSTART;VALUE=DATE:20240320" in lines
    assert "DTEND;VALUE=DATE:20240321" in lines
    assert all(len(line.encode()) <= 75 for line in lines)
    assert "presidents\\, he said\\; all" in told.replace("\r\n ", "")
    assert "BEGIN:VEVENT" not in text(filled, "ical", "2024-06-01")


def test_an_empty_timeline_has_the_header_and_nothing_else(filled: str, new_database: Callable[[], str]) -> None:
    empty = new_database()
    for form in ("csv", "gdelt"):
        assert text(empty, form).splitlines() == text(filled, form).splitlines()[:1]
    assert text(empty, "plover") == ""
    assert text(empty, "ical").count("VEVENT") == 0


def test_the_calendar_holds_the_plans_of_the_view_where_no_day_is_asked(database_url: str) -> None:
    """Also one whose only article is dated a day ahead of the clock, and none that was rejected today."""
    today = datetime.now(UTC).date()
    ahead, later = (str(today + timedelta(days=days)) for days in (1, 9))
    load(
        database_url,
        told("a", ahead, summit("planned", day(later))),
        told("b", "2024-03-01", summit("planned", day(later), "FRA DEU")),
    )
    reviews.reject(database_url, home(database_url, "b"), "ann")
    notes: list[str] = []
    shown = "".join(export(database_url, "ical", note=notes.append))
    assert (shown.count("BEGIN:VEVENT"), notes) == (1, [])
    assert len(answer(database_url, "SELECT FROM upcoming")) == 1


def test_an_entry_is_stamped_with_when_its_event_was_last_written(database_url: str) -> None:
    """Not with a day of its article, which may be ahead or unknown; an older copy in a calendar gives way to a correction."""
    load(database_url, told("a", "2024-03-01", summit("planned", day("2124-03-20"))))

    def stamp() -> str:
        return next(line for line in text(database_url, "ical").split("\r\n") if line.startswith("DTSTAMP:"))

    with connect(database_url) as connection, connection.cursor() as cursor:
        cursor.execute("UPDATE events SET changed_at = '2026-01-01T12:00:00Z'")
        cursor.execute("UPDATE models SET activated_at = '2025-01-01T12:00:00Z'")  # since when its rows are those shown
    assert stamp() == stamp() == "DTSTAMP:20260101T120000Z"
    reviews.correct(database_url, home(database_url, "a"), "place", "Oslo (NOR)", "ann")
    written = datetime.strptime(stamp(), "DTSTAMP:%Y%m%dT%H%M%S%z")
    assert timedelta(0) <= datetime.now(UTC) - written < timedelta(minutes=1)


def planned(url: str, *whens: DateSpan, sentence: str = "Both will meet.") -> None:
    casts = ("USA RUS", "FRA DEU", "IRN IRQ", "CHN JPN")
    summits = (summit("planned", when, cast, sentence) for when, cast in zip(whens, casts, strict=False))
    load(url, *(told(f"plan {number}", "2024-03-01", item) for number, item in enumerate(summits)))


def span(earliest: str | None, latest: str | None) -> DateSpan:
    first, last = (date.fromisoformat(day) if day else None for day in (earliest, latest))
    return DateSpan(first, last, "span", "text", phrase="then")


def test_what_a_format_has_no_place_for_is_counted_with_the_reason(database_url: str) -> None:
    planned(database_url, day("2024-03-20"), span("2024-03-20", None), span(None, "2024-05-01"), UNKNOWN_DATE)
    load(database_url, told("no", "2024-03-02", mention("attack", "negated", recipients=("RUS",), when=day("2024-03-01"))))
    notes: list[str] = []
    lines = {form: len(list(export(database_url, form, Asked(known_at=date(2024, 3, 2)), notes.append))) for form in FORMATS}
    assert lines == {"csv": 6, "plover": 4, "gdelt": 3, "ical": 13}
    assert notes == [
        "1 of 5 events are left out: PLOVER has nothing for their type and status",
        "3 of 5 events are left out: they have no first day or no CAMEO code",
        "3 of 4 events are left out: their first or their last day is not known",
    ]


def test_the_command_says_what_it_leaves_out_and_notices_beside_its_lines(
    database_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    planned(database_url, UNKNOWN_DATE)
    monkeypatch.setenv("DATELINE_DATABASE_URL", database_url)
    done = CliRunner().invoke(app, ["export", "gdelt"])
    assert (done.exit_code, done.stdout.count("\n")) == (0, 1)
    assert done.stderr == "1 of 1 events are left out: they have no first day or no CAMEO code\n"
    asked = CliRunner().invoke(app, ["db", "sql", "SELECT * FROM between_actors('xyz', 'RUS')"])
    assert (asked.exit_code, asked.stdout) == (0, "")
    assert "no actor that was read has the code XYZ" in asked.stderr


def test_line_breaks_and_control_characters_of_a_correction_break_no_row_and_no_calendar(filled: str) -> None:
    with connect(filled) as connection, connection.cursor() as cursor:
        cursor.execute("UPDATE events SET place = 'one\rtwo', headline = E'a\\r\\nb\\u0007c\\rd'")
        cursor.execute("UPDATE event_history SET headline = E'a\\r\\nb\\u0007c\\rd'")
    page = text(filled, "csv")
    assert {len(row) for row in csv.reader(io.StringIO(page, newline=""), strict=True)} == {len(COLUMNS)}
    assert [row["place"] for row in csv.DictReader(io.StringIO(page, newline=""))] == ["one\rtwo", "one\rtwo"]
    lines = text(filled, "ical", "2024-03-02").split("\r\n")
    assert "DESCRIPTION:a\\nbc\\nd" in lines
    assert not any(set(line) & {"\r", "\n", "\x07"} for line in lines)


def test_a_plan_until_the_last_day_of_all_is_in_the_calendar(database_url: str) -> None:
    planned(database_url, span("2024-03-20", "9999-12-31"), day("9999-12-31"))
    lines = text(database_url, "ical", "2024-03-02").split("\r\n")
    assert [line for line in lines if line.startswith("DT") and not line.startswith("DTSTAMP")] == [
        "DTSTART;VALUE=DATE:20240320",
        "DTEND;VALUE=DATE:99991231",
        "DTSTART;VALUE=DATE:99991231",
    ]


@pytest.mark.parametrize("command", [["export", "csv"], ["export", "parquet"], ["timeline"], ["db", "sql", "SELECT 1 AS x"]])
def test_a_full_disk_is_told_in_one_line(
    command: list[str], filled: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("DATELINE_DATABASE_URL", filled)
    monkeypatch.setattr(sys, "argv", ["dateline", *command])
    with Path("/dev/full").open("w", encoding="utf-8") as full:
        monkeypatch.setattr(sys, "stdout", full)
        with pytest.raises(SystemExit) as ended:
            main()
    assert ended.value.code == 1
    assert (
        capsys.readouterr().err
        == "dateline: the output cannot be written to its end: No space left on device; free some and run it again\n"
    )


def test_parquet_reads_back_as_the_rows_of_the_view(filled: str) -> None:
    page = io.BytesIO()
    assert write_parquet(filled, page) == 2
    table = pyarrow.parquet.read_table(io.BytesIO(page.getvalue()))
    rows = answer(filled, "SELECT * FROM timeline ORDER BY coalesce(date_earliest, date_latest, first_published_at), event_id")
    assert table.to_pylist() == rows
    assert table.schema.names == list(rows[0]) == list(COLUMNS)
    assert str(table.schema.field("date_earliest").type) == "date32[day]"
    assert table.column("countries").to_pylist()[0] == ["NOR", "RUS"]


def test_an_empty_timeline_has_the_columns_in_parquet(empty_timeline: str) -> None:
    page = io.BytesIO()
    assert write_parquet(empty_timeline, page) == 0
    assert pyarrow.parquet.read_table(io.BytesIO(page.getvalue())).schema.names == list(COLUMNS)


def test_an_export_has_the_events_that_were_asked_for(database_url: str) -> None:
    early, late = told("e", "2024-03-02", summit(when=day("2024-03-01"))), told("l", "2024-03-13", summit(when=day("2024-03-12")))
    load_certain(database_url, (early, 0.4), (late, 0.8))
    load(database_url, told("u", "2024-05-02", summit("planned", UNKNOWN_DATE, cast="NOR SWE")))
    for asked, found in (
        (Asked(), 3),
        (Asked(certainty=0.5), 1),
        (Asked(earliest=date(2024, 3, 2)), 2),
        (Asked(earliest=date(2024, 3, 2), latest=date(2024, 4, 30)), 1),
        (Asked(latest=date(2024, 3, 11)), 1),
        (Asked(certainty=0.3, latest=date(2024, 3, 11)), 1),
    ):
        notes: list[str] = []
        csv_lines, plover, gdelt = (list(export(database_url, form, asked, notes.append)) for form in ("csv", "plover", "gdelt"))
        page = io.BytesIO()
        assert (len(csv_lines) - 1, len(plover), write_parquet(database_url, page, asked)) == (found, found, found)
        undated = found - (len(gdelt) - 1)
        assert notes == ([f"1 of {found} events are left out: they have no first day or no CAMEO code"] if undated else [])
