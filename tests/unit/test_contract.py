"""Values of the database as JSON."""

import json
from datetime import date
from decimal import Decimal

import pytest

from dateline.contract import json_line


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
