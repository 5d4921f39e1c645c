"""Events as a table for people."""

import re
from datetime import date

import pytest

from dateline.contract import date_dict
from dateline.event_table import as_text, extraction_table, interval, timeline_table
from dateline.records import DateSpan

_EVENT = {
    "type": "accusation",
    "status": "occurred",
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
    assert "0.88" in shown


def test_whom_a_row_leaves_open_stands_behind_its_actors() -> None:
    assert "United States (USA) → [red]Band[/red] (perhaps FJI, NOR)" in as_text(
        extraction_table([_EVENT | {"left_open": ["FJI", "NOR"]}])
    )
    assert "A, B (perhaps FJI)" in as_text(timeline_table([_ROW | {"left_open": ["FJI"]}]))
    assert "perhaps" not in as_text(timeline_table([_ROW]))


def test_an_open_side_of_an_extraction_is_told_in_words() -> None:
    ahead = date_dict(DateSpan(date(2024, 3, 14), None, "span", "text"))
    before = date_dict(DateSpan(None, date(2024, 3, 13), "span", "text"))
    shown = as_text(extraction_table([_EVENT | {"date": ahead}, _EVENT | {"date": before}]))
    assert "from 2024-03-14" in shown
    assert "until 2024-03-13" in shown


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
