"""Numbers in dates: halves, dozens and hundreds."""

from datetime import date

import pytest

from dateline.dates import find_dates

PUBLISHED = date(2024, 3, 13)


@pytest.mark.parametrize(
    ("phrase", "told"),
    [
        ("half a dozen years ago", "2018-01-01 2018-12-31"),
        ("a half-dozen years ago", "2018-01-01 2018-12-31"),
        ("two hundred and fifty years ago", "1774-01-01 1774-12-31"),
        ("a hundred and one days ago", "2023-12-03 2023-12-03"),
        ("one hundred twenty days ago", "2023-11-14 2023-11-14"),
        ("half a century ago", "1970-01-01 1979-12-31"),
        ("half a year ago", "2023-09-01 2023-09-30"),
        ("half an hour ago", "2024-03-12 2024-03-13"),
        ("several hundred years ago", "None 2024-03-13"),
        ("a couple dozen years ago", "None 2024-03-13"),
        ("twenty-five days ago", "2024-02-17 2024-02-17"),
        ("a dozen years ago", "2012-01-01 2012-12-31"),
    ],
)
def test_a_number_in_words_is_read_whole(phrase: str, told: str) -> None:
    ((place, span),) = find_dates(f"They quarrelled {phrase}.", PUBLISHED)
    assert place.text in (phrase, phrase.removeprefix("a "))
    assert f"{span.earliest} {span.latest}" == told


def test_a_length_in_words_is_read_whole() -> None:
    ((_, span),) = find_dates("They must leave within a hundred and twenty days.", PUBLISHED)
    assert span.value == "P120D"


@pytest.mark.parametrize(
    "told", ["on April 5: it barred", "on 5 April: it barred", "on April 5; it barred", "on April 5, it barred"]
)
def test_a_day_before_a_colon_is_a_day(told: str) -> None:
    ((_, span),) = find_dates(f"The answer came {told} two firms.", PUBLISHED)
    assert str(span.earliest) == str(span.latest) == "2023-04-05"
