"""The day behind "a week before the summit in Bonn on" is that of the summit, not of what was before."""

import pytest

from tests.unit.dated import JUNE_14, dated, told


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Fiji [signed] the pact a few days before the summit in Nadi on June 3.", "June 3"),
        ("Fiji [met] Tonga ahead of the summit in Nadi on 4 July.", "4 July"),
        ("Fiji and Tonga [met] two days after the summit in Nadi on June 3.", "June 3"),
    ],
)
def test_the_day_is_not_of_what_was_before(text: str, day: str) -> None:
    assert dated(text, argument=day, published=JUNE_14).basis == "publication"


def test_a_day_of_late_is_that_of_the_news() -> None:
    assert told("Fiji [freed] two men ahead of the talks in Nadi on Monday.", argument="Monday")[0] == "2023-06-12"
