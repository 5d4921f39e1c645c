"""What is told of a time that was vaguely later counts from what is told, or from the month told before."""

from datetime import date

import pytest

from tests.unit.dated import dated, interval

PUBLISHED = date(2023, 6, 14)  # a Wednesday


@pytest.mark.parametrize(
    ("before", "text", "days"),
    [
        ("Fiji fell in March. Weeks later it rose. ", "The following month Tonga [lifted] it.", ("2023-04-01", "2023-04-30")),
        ("It fell on March 6. Hours later it rose. ", "The next day Tonga [lifted] it.", ("2023-03-07", "2023-03-07")),
        ("It fell on March 6. Three days later it rose. ", "The next day Tonga [lifted] it.", ("2023-03-10", "2023-03-10")),
        ("It fell. Days later it rose on March 6. ", "The next day Tonga [lifted] it.", ("2023-03-07", "2023-03-07")),
    ],
)
def test_a_month_and_what_is_told_behind_the_step_count(before: str, text: str, days: tuple[str, str]) -> None:
    argument = text[: text.index(" Tonga")]
    assert interval(dated(text, argument=argument, published=PUBLISHED, before=before)) == days
