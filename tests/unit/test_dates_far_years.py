"""A year behind its day is that year, however far; a number of people or an hour is none."""

from datetime import date

import pytest

from dateline.dates import find_dates


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Spain and Portugal signed the treaty on 7 June 1494.", "1494-06-07"),
        ("On June 7, 1494, Spain and Portugal signed it.", "1494-06-07"),
        ("They fought on 25 October 1066 and made peace.", "1066-10-25"),
        ("They will meet on 20 March 2105.", "2105-03-20"),
        ("The lease ends on 1 January 2100", "2100-01-01"),
        ("The lease ends in March 2150.", "2150-03-01"),
        ("On 7 June 1200 migrants landed.", "2023-06-07"),
        ("On 20 March 2130 troops left.", "2023-03-20"),
        ("On 7 June 1,200 people fled.", "2023-06-07"),
        ("They met on 7 June 1430 GMT.", "2023-06-07"),
        ("They met on 7 June 1230 local time.", "2023-06-07"),
    ],
)
def test_a_year_far_away_is_read_as_told(text: str, day: str) -> None:
    (_, span), *_ = find_dates(text, date(2024, 3, 13))
    assert str(span.earliest) == day
