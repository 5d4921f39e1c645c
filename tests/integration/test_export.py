"""The timeline in other formats: each row is there, and other programs can read it."""

import csv
import io
import json
from dataclasses import replace

import pyarrow.parquet
import pytest

from dateline.export import FORMATS, export
from dateline.parquet import COLUMNS, write_parquet
from dateline.records import Place
from dateline.store.postgres import answer
from tests.integration.linking import load, summit, told
from tests.unit.builders import actor, day, mention

PLAN = told(
    "p", "2024-03-01", summit("planned", day("2024-03-20"), sentence="Both presidents, he said; all of them, will meet.\nSoon.")
)
EXPULSION = told(
    "x", "2024-03-13", mention("diplomat_expulsion", initiators=("NOR",), recipients=("RUS",), when=day("2024-03-12"))
)


@pytest.fixture
def filled(database_url: str) -> str:
    """A timeline of a plan and an expulsion."""
    load(database_url, PLAN, EXPULSION)
    return database_url


def text(url: str, form: str, known_at: str | None = None) -> str:
    return "".join(export(url, form, known_at))


def gdelt(url: str) -> list[dict[str, str]]:
    header, *lines = text(url, "gdelt").splitlines()
    return [dict(zip(header.split("\t"), line.split("\t"), strict=True)) for line in lines]


def test_csv_has_the_columns_of_the_view_and_one_line_an_event(filled: str) -> None:
    rows = list(csv.DictReader(io.StringIO(text(filled, "csv"))))
    assert [row["event_type"] for row in rows] == ["diplomat_expulsion", "summit"]
    assert (rows[0]["countries"], rows[0]["is_international"], rows[0]["object"]) == ("NOR; RUS", "true", "")


def test_plover_lines_have_its_root_mode_actors_and_recipients(filled: str) -> None:
    rows = [json.loads(line) for line in text(filled, "plover").splitlines()]
    assert [(row["event_type"], row["event_mode"]) for row in rows] == [("SANCTION", "expel"), ("AGREE", None)]
    assert rows[0]["actor"] == [{"name": "NOR", "country": "NOR", "sector": ["GOV"]}]
    assert rows[0]["recipient"][0]["country"] == "RUS"


def test_the_table_like_gdelts_has_its_names_and_integer_quad_class(filled: str) -> None:
    rows = gdelt(filled)
    expulsion = rows[0]
    assert (expulsion["SQLDATE"], expulsion["Actor1CountryCode"], expulsion["Actor2CountryCode"]) == ("20240312", "NOR", "RUS")
    assert (expulsion["EventRootCode"], expulsion["QuadClass"], expulsion["NumArticles"]) == ("16", "4", "1")
    assert (rows[1]["Actor1Code"], rows[1]["Actor2Code"], rows[1]["EventCode"]) == ("USA", "RUS", "030")
    assert [row["GoldsteinScale"] for row in rows] == ["-4.0", "4.0"]
    assert "IsRootEvent" not in rows[0]
    assert list(rows[0])[-1] == "ActionGeo_ISO"


def test_the_country_of_a_place_like_gdelts_is_fips(database_url: str) -> None:
    vienna = replace(summit(when=day("2024-03-12")), place=Place("Vienna", "AUT", 48.2, 16.4))
    nowhere = replace(summit(when=day("2024-04-12")), place=Place("the high seas", None))
    load(database_url, told("v", "2024-03-13", vienna), told("n", "2024-04-13", nowhere))
    columns = ("ActionGeo_FullName", "ActionGeo_CountryCode", "ActionGeo_ISO")
    assert [tuple(row[name] for name in columns) for row in gdelt(database_url)] == [
        ("Vienna, AUT", "AU", "AUT"),
        ("the high seas", "", ""),
    ]


def test_the_actors_of_a_row_like_gdelts_are_one_of_each_side_or_empty(database_url: str) -> None:
    nameless = replace(EXPULSION[1][0], arguments=EXPULSION[1][0].arguments[1:])
    codeless = replace(nameless.arguments[0], role="initiator", actors=(actor(None, "the Varna Circle"),))
    alone = replace(nameless, date=day("2024-04-12"))
    by_nobody_known = replace(nameless, date=day("2024-05-12"), arguments=(codeless, *nameless.arguments))
    meeting = summit("planned", day("2024-06-12"), cast="USA RUS FRA")
    load(
        database_url,
        told("alone", "2024-04-13", alone),
        told("codeless", "2024-05-13", by_nobody_known),
        told("meeting", "2024-06-01", meeting),
    )
    names = ("Actor1Name", "Actor1Code", "Actor1CountryCode", "Actor2Name", "Actor2Code", "Actor2CountryCode")
    assert [tuple(row[name] for name in names) for row in gdelt(database_url)] == [
        ("", "", "", "RUS", "RUS", "RUS"),
        ("the Varna Circle", "", "", "RUS", "RUS", "RUS"),
        ("USA", "USA", "USA", "RUS", "RUS", "RUS"),
    ]


def test_the_quad_class_like_gdelts_is_that_of_the_cameo_root(database_url: str) -> None:
    kinds = ("protest", "troop_withdrawal", "accusation", "attack", "summit")
    load(database_url, *(told(kind, "2024-03-13", mention(kind, recipients=("RUS",), when=day("2024-03-12"))) for kind in kinds))
    assert {row["EventRootCode"]: row["QuadClass"] for row in gdelt(database_url)} == {
        "04": "1", "08": "2", "11": "3", "14": "3", "18": "4"
    }  # fmt: skip


def test_the_calendar_holds_the_plans_known_on_a_day_in_folded_escaped_lines(filled: str) -> None:
    told = text(filled, "ical", "2024-03-02")
    lines = told.split("\r\n")
    assert (lines[0], lines[-2], lines[-1]) == ("BEGIN:VCALENDAR", "END:VCALENDAR", "")
    assert "DTSTART;VALUE=DATE:20240320" in lines
    assert "DTEND;VALUE=DATE:20240321" in lines
    assert all(len(line.encode()) <= 75 for line in lines)
    assert "presidents\\, he said\\; all" in told.replace("\r\n ", "")
    assert "BEGIN:VEVENT" not in text(filled, "ical", "2024-06-01")


def test_an_empty_timeline_gives_an_empty_export(database_url: str) -> None:
    assert {form: text(database_url, form).count("VEVENT") for form in FORMATS} == dict.fromkeys(FORMATS, 0)


def test_parquet_reads_back_as_the_rows_of_the_view(filled: str) -> None:
    page = io.BytesIO()
    assert write_parquet(filled, page) == 2
    table = pyarrow.parquet.read_table(io.BytesIO(page.getvalue()))
    rows = answer(filled, "SELECT * FROM timeline ORDER BY coalesce(date_earliest, date_latest, first_published_at), event_id")
    assert table.to_pylist() == rows
    assert table.schema.names == list(rows[0]) == list(COLUMNS)
    assert str(table.schema.field("date_earliest").type) == "date32[day]"
    assert table.column("countries").to_pylist()[0] == ["NOR", "RUS"]


def test_an_empty_timeline_has_the_columns_in_parquet(database_url: str) -> None:
    page = io.BytesIO()
    assert write_parquet(database_url, page) == 0
    assert pyarrow.parquet.read_table(io.BytesIO(page.getvalue())).schema.names == list(COLUMNS)
