"""The lines of the command line: values as JSON, what is refused, and how it is said."""

import json
from datetime import date
from decimal import Decimal

import pytest

from dateline.contract import article_of_line, json_line
from dateline.errors import BadInput


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
    with pytest.raises(BadInput, match=f"article w: `published` is '{value}', before the year 1500: write null"):
        published(value)


def test_a_day_a_moment_and_none_are_read() -> None:
    assert published("2024-03-13T08:00:00Z") == date(2024, 3, 13)
    assert published("1500-01-01") == date(1500, 1, 1)
    assert published(None) is None
