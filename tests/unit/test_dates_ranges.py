"""A range of days that holds the day of publication is under way."""

from datetime import date

import pytest

from dateline.dates import find_dates

PUBLISHED = date(2016, 10, 4)


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("The games are taking place in Lima on October 3-5.", "2016-10-03"),
        ("The games will be held in Lima on 4-6 October.", "2016-10-04"),
        ("The games will be held in Lima on 2-4 October.", "2016-10-02"),
        ("The games were held in Lima on 3-5 October.", "2016-10-03"),
        ("The games will be held in Lima on 1-3 October.", "2017-10-01"),
        ("The games will be held in Lima on 3-5 September.", "2017-09-03"),
        ("The games were held in Lima on 3-5 October 2014.", "2014-10-03"),
    ],
)
def test_a_range_that_holds_the_day_of_publication_is_under_way(text: str, first: str) -> None:
    ((_, span),) = find_dates(text, PUBLISHED)
    assert str(span.earliest) == first
