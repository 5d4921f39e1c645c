"""Events as a table for people."""

import re
from datetime import date

import pytest

from dateline.contract import date_dict
from dateline.event_table import as_text, chance_text, extraction_table, interval, show, timeline_table
from dateline.records import DateSpan

_EVENT = {
    "type": "accusation",
    "status": "occurred",
    "alleged": False,
    "confidence": 0.5,
    "certainty": 0.876,
    "initiators": [{"name": "United States", "code": "USA", "sector": "GOV"}],
    "recipients": [{"name": "[red]Band[/red]", "code": None, "sector": None}],
    "left_open": [],
    "object": None,
    "place": None,
    "date": {"earliest": "2021-06-16", "latest": "2021-06-17"},
}


@pytest.mark.parametrize(
    ("earliest", "latest", "shown"),
    [
        ("2021-06-16", "2021-06-16", "2021-06-16"),
        ("2021-06-16", "2021-06-18", "2021-06-16 to 2021-06-18"),
        ("2021-06-16", None, "from 2021-06-16"),
        (None, "2021-06-16", "until 2021-06-16"),
        (None, None, "unknown"),
    ],
)
def test_an_interval_says_which_side_is_open(earliest: str | None, latest: str | None, shown: str) -> None:
    assert interval(earliest, latest) == shown


def test_an_extraction_shows_who_did_what_to_whom_and_leaves_brackets_as_they_are() -> None:
    shown = as_text(extraction_table([_EVENT]))
    assert "2021-06-16 to 2021-06-17" in shown
    assert "United States (USA) → [red]Band[/red]" in shown
    assert "0.87" in shown


def test_whom_something_is_done_to_stands_behind_the_arrow_also_where_nobody_is_told_to_do_it() -> None:
    row = _ROW | {"initiators": [], "recipients": ["B"], "left_open": ["FJI"]}
    assert "  → B (perhaps FJI)" in as_text(timeline_table([row]))
    assert "  → [red]Band[/red]" in as_text(extraction_table([_EVENT | {"initiators": []}]))


def test_whom_a_row_leaves_open_stands_behind_its_actors() -> None:
    assert "United States (USA) → [red]Band[/red] (perhaps FJI, NOR)" in as_text(
        extraction_table([_EVENT | {"left_open": ["FJI", "NOR"]}])
    )
    assert "A, B (perhaps FJI)" in as_text(timeline_table([_ROW | {"left_open": ["FJI"]}]))
    assert "perhaps" not in as_text(timeline_table([_ROW]))


def test_what_only_a_party_asserts_is_told_beside_the_status() -> None:
    assert "occurred, alleged" in as_text(extraction_table([_EVENT | {"alleged": True}]))
    assert "occurred, alleged" in as_text(timeline_table([_ROW | {"status": "occurred", "is_alleged": True}]))
    assert "alleged" not in as_text(extraction_table([_EVENT])) + as_text(timeline_table([_ROW]))


def test_an_open_side_of_an_extraction_is_told_in_words() -> None:
    ahead = date_dict(DateSpan(date(2024, 3, 14), None, "span", "text"))
    before = date_dict(DateSpan(None, date(2024, 3, 13), "span", "text"))
    shown = as_text(extraction_table([_EVENT | {"date": ahead}, _EVENT | {"date": before}]))
    assert "from 2024-03-14" in shown
    assert "until 2024-03-13" in shown


@pytest.mark.parametrize(
    ("chance", "shown"),
    [
        (0.499, "0.49"),
        (0.5, "0.50"),
        (0.999, "0.99"),
        (1, "1.00"),
        (1.0, "1.00"),
        (0.29, "0.29"),
        (1e-5, "0.00"),
        (0, "0.00"),
        (None, ""),
    ],
)
def test_a_chance_is_rounded_down_so_that_it_says_what_a_filter_compares(chance: float | None, shown: str) -> None:
    assert chance_text(chance) == shown


def test_a_chance_of_two_decimals_shows_as_it_is() -> None:
    assert [chance_text(n / 100) for n in range(101)] == [f"{n // 100}.{n % 100:02}" for n in range(101)]


_ROW = {
    "date_earliest": None,
    "date_latest": None,
    "event_type": "summit",
    "initiators": ["A", "B"],
    "recipients": [],
    "left_open": [],
    "place": "Geneva",
    "country": "CHE",
    "status": "planned",
    "is_alleged": False,
    "independent_source_count": 2,
    "article_count": 5,
    "confidence": 0.9,
    "certainty": 0.5,
}


def test_a_row_of_the_timeline_shows_how_many_independent_sources_told_it() -> None:
    shown = as_text(timeline_table([_ROW]))
    assert all(part in shown for part in ("unknown", "A, B", "Geneva, CHE", "planned", "2 in 5 articles", "0.50"))
    assert not re.search(r"0\.\d\d|None", as_text(timeline_table([_ROW | {"certainty": None}])))  # nothing weighed it


@pytest.mark.parametrize("width", [40, 60, 80])
def test_a_narrow_terminal_breaks_cells_and_loses_no_character_of_them(width: int) -> None:
    days = {"date_earliest": "1961-01-01", "date_latest": "1961-01-31"}
    row = {**_ROW, **days, "event_type": "relations_severed", "recipients": ["Kingdom of the Netherlands"]}
    narrow, wide = ("".join(sorted("".join(as_text(timeline_table([row]), w).split()))) for w in (width, 300))
    assert narrow == wide


def test_outside_a_terminal_each_event_is_one_line_however_long(capsys: pytest.CaptureFixture[str]) -> None:
    names = [f"the Ministry of Fisheries\nof the {n}th Province" for n in range(20)]
    show(timeline_table([_ROW | {"initiators": names}, _ROW]))
    header, long, short = capsys.readouterr().out.splitlines()
    assert header.startswith("Date")
    assert ", ".join(name.replace("\n", " ") for name in names) in long
    assert all(part in line for part in ("Geneva, CHE", "2 in 5 articles", "0.50") for line in (long, short))


def test_in_a_terminal_a_table_is_as_wide_as_that(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr("sys.stdout.isatty", lambda: True)
    monkeypatch.setenv("COLUMNS", "70")
    show(timeline_table([_ROW | {"initiators": ["Kingdom of the Netherlands"] * 9}]))
    lines = re.sub(r"\x1b\[[\d;]*m", "", capsys.readouterr().out).splitlines()
    assert len(lines) > 3
    assert max(map(len, lines)) <= 70
