"""The lines of the command line: values as JSON, what is refused, and how it is said."""

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

import pytest

from dateline.contract import article_of_line, date_dict, extraction_dict, json_line, lines_of
from dateline.errors import BadInput
from dateline.ingest.published import stated_day
from dateline.records import UNKNOWN_DATE, Argument, DateSpan, Event, Extraction, Place, Span
from tests.unit.builders import actor, mention


@pytest.mark.parametrize(
    ("value", "line"),
    [
        (Decimal("0.87"), "0.87"),
        (Decimal("12345678901234567890"), "12345678901234567890"),
        (Decimal("NaN"), '"NaN"'),
        (float("nan"), '"NaN"'),
        ({"a": [1.5, float("-inf"), date(2024, 3, 12)]}, '{"a": [1.5, "-Infinity", "2024-03-12"]}'),
    ],
)
def test_every_number_is_json_and_those_that_json_does_not_know_are_text(value: object, line: str) -> None:
    assert json_line(value) == line
    json.loads(line, parse_constant=pytest.fail)


def published(value: object) -> date | None:
    return article_of_line({"id": "w", "text": "Oslo recalled its ambassador from Tehran.", "published": value}).published_on


@pytest.mark.parametrize("value", ["0001-01-01", "0001-01-01T00:00:00Z", "1499-12-31"])
def test_a_day_that_a_program_writes_for_none_is_refused(value: str) -> None:
    with pytest.raises(BadInput, match=f"article w: `published` is '{value}', before the year 1500: leave it out"):
        published(value)


@pytest.mark.parametrize("read", [published, lambda value: stated_day("published", value)])
def test_a_day_that_has_begun_nowhere_on_earth_is_refused_as_where_articles_are_stored(
    read: Callable[[str], date | None],
) -> None:
    today = datetime.now(UTC).date()
    ahead = [(today + timedelta(days=days)).isoformat() for days in (1, 3)]  # 3: the day may change meanwhile
    assert read(ahead[0]) == today + timedelta(days=1)
    with pytest.raises(BadInput, match=f"is '{ahead[1]}', a day that is still to come: leave it out when it is not known"):
        read(ahead[1])


def test_a_day_a_moment_and_none_are_read() -> None:
    assert published("2024-03-13T08:00:00Z") == date(2024, 3, 13)
    assert published("1500-01-01") == date(1500, 1, 1)
    assert published(None) is None


def test_an_extraction_is_a_line_of_mentions_and_events_by_number() -> None:
    by = Argument("initiator", Span(0, 4, "Oslo"), 0.9, (actor("NOR", "Norway"), actor(None, "aides")))
    what = Argument("object", Span(14, 23, "the sarin"), 0.8)
    where = Place("Oslo", "NOR", 59.9, 10.7, "city")
    hit = replace(mention("attack", "occurred", 5), trigger=Span(5, 8, "hit"), arguments=(by, what), place=where)
    event = Event(
        "attack", "occurred", 0.9, by.actors, (), None, where, hit.date, (0,), certainty=0.4, left_open=("FJI",), alleged=True
    )
    line = extraction_dict(Extraction("a", "v1", 3, (hit,), (event,)))
    assert (line["id"], line["model"], line["sentences"]) == ("a", "v1", 3)
    (told,), (made,) = line["mentions"], line["events"]
    assert (told["type"], told["status"], told["alleged"], told["confidence"]) == ("attack", "occurred", False, 0.9)
    assert told["trigger"] == {"start": 5, "end": 8, "text": "hit"}
    first, second, third = told["arguments"]
    assert (first["role"], first["start"], first["end"], first["text"], first["confidence"]) == ("initiator", 0, 4, "Oslo", 0.9)
    assert first["actor"] == {"name": "Norway", "code": "NOR", "sector": "GOV", "reason": "test"}
    assert second["actor"]["code"] is None
    assert (third["role"], "actor" in third) == ("object", False)
    assert told["place"]["country"] == made["place"]["country"] == "NOR"
    assert (told["plover"], told["cameo"]) == ("ASSAULT-unconventional", "2041")  # by what was used: the event has no object
    assert (made["type"], made["status"], made["confidence"], made["certainty"], made["object"], made["mentions"]) == (
        *("attack", "occurred", 0.9, 0.4, None),
        [0],
    )
    assert made["alleged"] is True
    assert [who["code"] for who in made["initiators"]] == ["NOR", None]
    assert (made["recipients"], made["left_open"], made["plover"], made["cameo"]) == ([], ["FJI"], "ASSAULT", "18")
    json.loads(json_line(line))
    elsewhere = replace(hit, arguments=(by, replace(what, role="place")))
    assert extraction_dict(Extraction("a", "v1", 3, (elsewhere,), ()))["mentions"][0]["cameo"] == "18"


def test_an_open_side_of_an_interval_is_the_edge_of_the_calendar_and_an_unknown_one_is_null() -> None:
    since = DateSpan(date(2024, 3, 1), None, "month", "text", anchor=date(2024, 3, 13))
    told = date_dict(since)
    assert (told["earliest"], told["latest"], told["anchor"]) == ("2024-03-01", "9999-12-31", "2024-03-13")
    told = date_dict(replace(since, earliest=None, latest=date(2024, 3, 1), anchor=None))
    assert (told["earliest"], told["latest"], told["anchor"]) == ("0001-01-01", "2024-03-01", None)
    assert (date_dict(UNKNOWN_DATE)["earliest"], date_dict(UNKNOWN_DATE)["latest"]) == (None, None)


def test_a_broken_line_is_named_and_the_others_are_read() -> None:
    lines = [
        '{"id": 7, "text": "x"}',
        "",
        "{",
        "[1]",
        '{"text": "x"}',
        '{"id": "\\ud800"}',
        "\ud800",
        "[" * 100_000,
        '{"id": true}',
    ]
    (key, row), *broken = lines_of(lines)
    assert (key, row) == ("7", {"id": "7", "text": "x"})
    assert [(key, str(error).split(":")[0]) for key, error in broken] == [(None, f"line {number}") for number in range(3, 10)]
    said = [str(error) for _, error in broken]
    assert "not JSON" in said[0]
    assert "an object with an `id`" in said[1]
    assert "an object with an `id`" in said[2]
    assert "Unicode" in said[3]
    assert "Unicode" in said[4]
    assert "not JSON" in said[5]
    assert "an object with an `id`" in said[6]


@pytest.mark.parametrize(
    ("row", "said"),
    [
        ({}, "article w: `text` is missing"),
        ({"text": 5}, "`text` is missing or no string"),
        ({"text": "x", "title": 5}, "`title` and `url` must be strings or null"),
        ({"text": "x", "url": ["u"]}, "`title` and `url` must be strings or null"),
        (
            {"text": "x", "date": "2024-03-13"},
            "\"date\" of 'w' \\('2024-03-13'\\) may be the day of publication: call it \"published\"",
        ),
        ({"text": "x", "published": "June"}, "`published` is 'June': write YYYY-MM-DD or null"),
        ({"text": "x", "published": 20240313}, "`published` is 20240313: write YYYY-MM-DD or null"),
        ({"text": "x", "published": "2024-03-131"}, "`published` is '2024-03-131': write YYYY-MM-DD or null"),
    ],
)
def test_an_article_that_is_not_as_agreed_is_refused(row: dict[str, object], said: str) -> None:
    with pytest.raises(BadInput, match=said):
        article_of_line({"id": "w"} | row)


def test_an_article_keeps_its_title_and_address() -> None:
    told = article_of_line({"id": 7, "text": "x", "title": "T", "url": "u"})
    assert (told.article_id, told.text, told.published_on, told.title, told.url) == ("7", "x", None, "T", "u")


def test_what_is_no_json_at_all_is_an_error_of_ours() -> None:
    with pytest.raises(TypeError, match="set is not JSON"):
        json_line({"a": {1}})
