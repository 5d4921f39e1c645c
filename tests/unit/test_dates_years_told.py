"""A month that its paragraph tells after one with its year, of which another has passed since, is of that year."""

from datetime import date

import pytest

from dateline.dates import find_dates


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("In May 2016 Fiji recalled its envoy. Tonga expelled two diplomats on June 12.", "2016-06-12"),
        ("In May 2016 Fiji recalled its envoy. Tonga expelled two diplomats in October.", "2016-10-01"),
        ("Fiji signed a treaty in May 2016 and ratified it in July.", "2016-07-01"),
        ("In October 1963 they met. Both signed a truce on 30 October.", "1963-10-30"),
        ("In May 2016 Fiji left. On Monday Tonga said it had left in June.", "2023-06-01"),
        ("In May 2023 Fiji left. Oslo recalled its envoy in June.", "2023-06-01"),
        ("In May 2016 Fiji left. Oslo recalled its envoy in March.", "2024-03-01"),
        ("They fell out in May 2016, when Fiji left. They made it up in October.", "2023-10-01"),
        ("Fiji broke the pact of May 2016. Oslo recalled its envoy in October.", "2023-10-01"),
    ],
)
def test_a_later_month_of_the_paragraph_has_the_year_told(text: str, first: str) -> None:
    *_, (_, span) = find_dates(text, date(2024, 3, 13))
    assert str(span.earliest) == first
