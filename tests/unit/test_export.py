"""Rows of the timeline as lines of other formats."""

import csv
import io
import json
import time
from datetime import date, datetime
from typing import Any

import pytest

from dateline.export import FORMATS, as_words

PLAN: dict[str, Any] = {
    "event_id": "e1",
    "event_type": "phone_call",
    "date_earliest": date(2024, 12, 30),
    "date_latest": date(2024, 12, 31),
    "changed_at": datetime.fromisoformat("2024-12-02T01:30:05.9+02:00"),
    "actors": ["Norway", "A; B"],
    "headline": "Both, as told in C:\\plans; will speak.\nSoon.",
    "place": "São Tomé, city",
}


def written(form: str, *rows: dict[str, Any]) -> str:
    return "".join(FORMATS[form].write([name for row in rows[:1] for name in row], rows))


def entry(**fields: Any) -> list[str]:
    """The unfolded lines of the calendar that holds the plan with other values."""
    return written("ical", PLAN | fields).replace("\r\n ", "").split("\r\n")


def test_a_plan_is_an_all_day_entry_that_ends_on_the_day_after_its_last() -> None:
    assert entry() == [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Dateline//Timeline//EN",
        "BEGIN:VEVENT",
        "UID:e1@dateline",
        "DTSTAMP:20241201T233005Z",
        "DTSTART;VALUE=DATE:20241230",
        "DTEND;VALUE=DATE:20250101",
        "SUMMARY:phone call: Norway\\, A\\; B",
        "DESCRIPTION:Both\\, as told in C:\\\\plans\\; will speak.\\nSoon.",
        "LOCATION:São Tomé\\, city",
        "STATUS:TENTATIVE",
        "END:VEVENT",
        "END:VCALENDAR",
        "",
    ]


def test_a_plan_without_a_place_has_no_location() -> None:
    assert not any(line.startswith("LOCATION") for line in entry(place=None))
    assert "DTSTART;VALUE=DATE:08120103" in entry(date_earliest=date(812, 1, 3))


@pytest.mark.parametrize("length", [60, 63, 64, 200])
def test_a_line_is_folded_between_characters_at_75_octets(length: int) -> None:
    for letter in "aé":
        told = letter * length
        lines = written("ical", PLAN | {"headline": told}).split("\r\n")
        assert all(len(line.encode()) <= 75 for line in lines)
        assert f"DESCRIPTION:{told}" in entry(headline=told)
        start = next(number for number, line in enumerate(lines) if line.startswith("DESCRIPTION:"))
        is_folded = len(f"DESCRIPTION:{told}".encode()) > 75
        assert lines[start + 1].startswith(" ") is is_folded
        assert not is_folded or len(lines[start].encode()) > 75 - len(letter.encode())


ROW = {
    "id": "e1",
    "names": ["A", "B"],
    "flag": True,
    "off": False,
    "none": None,
    "number": 0,
    "text": 'He said, "no\tway"\nand left',
}


def test_csv_reads_back_and_values_are_plain() -> None:
    told = written("csv", ROW, ROW)
    first, second, third = csv.reader(io.StringIO(told))
    assert first == list(ROW)
    assert second == third == ["e1", "A; B", "true", "false", "", "0", ROW["text"]]
    assert told.endswith("\n")


def test_the_table_like_gdelts_has_no_white_space_in_a_cell_but_spaces() -> None:
    row = ROW | {"ActionGeo_CountryCode": "AUT"}
    lines = written("gdelt", row).split("\n")
    assert lines == ["\t".join(row), 'e1\tA; B\ttrue\tfalse\t\t0\tHe said, "no way" and left\tAU', ""]


@pytest.mark.parametrize(
    ("longitude", "fips"),
    [(34.31, "GZ"), (34.57, "GZ"), (34.88, "WE"), (35.2, "WE"), (None, "")],
)
def test_a_place_in_gaza_has_the_fips_code_of_the_strip(longitude: float | None, fips: str) -> None:
    row = {"ActionGeo_CountryCode": "PSE", "ActionGeo_Long": longitude, "ActionGeo_ISO": "PSE"}
    assert written("gdelt", row).splitlines()[1].split("\t")[0::2] == [fips, "PSE"]


def test_a_quote_in_an_address_of_the_table_like_gdelts_opens_no_quoted_field() -> None:
    row = {"ActionGeo_CountryCode": None, "SOURCEURL": 'https://desk.example/"envoy"?q=1'}
    other = row | {"SOURCEURL": None}
    assert written("gdelt", row, other).splitlines()[1:] == ["\thttps://desk.example/%22envoy%22?q=1", "\t"]


def test_a_line_of_plover_is_json_as_it_is_written() -> None:
    told = written("plover", {"who": "São Tomé", "on": date(2024, 3, 1)}, {"who": None})
    assert "São Tomé" in told
    assert [json.loads(line) for line in told.splitlines()] == [{"who": "São Tomé", "on": "2024-03-01"}, {"who": None}]


ALTERED = "020|03|1234567890123456|12345e6789012345|7 October|Oct. 7, 2024|7/10|7-8 October|2024|5 pm|1,234|(5)|12:30|50%"
LEFT = "|May|e|e12|123e|12345a6789012345|last Monday|12 people died|7th of October|3 satellites|G7|March 14 Alliance"


@pytest.mark.parametrize("text", [*ALTERED.split("|"), "Monday 7 May", "=1+1", "+1", "-1", "@x"])
def test_text_that_a_spreadsheet_would_alter_has_an_apostrophe_before_it(text: str) -> None:
    assert as_words(text) == as_words([text]) == f"'{text}"


@pytest.mark.parametrize("value", [*LEFT.split("|"), 20, 0.5, True, None, date(2024, 10, 7), ["NOR", "SWE"], []])
def test_other_text_and_what_is_a_number_or_a_day_stays_as_it_is(value: object) -> None:
    assert as_words(value) == value


@pytest.mark.parametrize("text", ["1" * 50_000 + "x", "1 " + "may" * 50_000, "1e" * 50_000])
def test_a_long_text_is_looked_at_in_no_time(text: str) -> None:
    begun = time.monotonic()
    assert as_words(text) == text
    assert time.monotonic() - begun < 5


def test_a_calendar_without_a_plan_has_a_component_all_the_same() -> None:
    names = [line.split(":")[0] for line in "".join(FORMATS["ical"].write([], iter(()))).split("\r\n")[3:-2]]
    assert names == ["BEGIN", "TZID", "BEGIN", "DTSTART", "TZOFFSETFROM", "TZOFFSETTO", "END", "END"]
    assert not any("VTIMEZONE" in line for line in entry())
