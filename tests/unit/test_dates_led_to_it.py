"""A story goes on with the day of the news, not with that of what led to it."""

from datetime import date

import pytest

from tests.unit.dated import dated, interval

PUBLISHED = date(2023, 6, 14)  # a Wednesday
TUESDAY = ("2023-06-13", "2023-06-13")


@pytest.mark.parametrize(
    "before",
    [
        "Samoa reopened its port on Tuesday when the strike that broke out in April was over. ",
    ],
)
def test_the_day_of_what_led_to_the_news_is_not_gone_on_with(before: str) -> None:
    assert interval(dated("Tonga [expelled] a consul.", published=PUBLISHED, before=before)) == TUESDAY


@pytest.mark.parametrize(
    ("before", "text", "day"),
    [
        ("A standoff that began on May 4 ended on Tuesday when both armies left. ", "Tonga [expelled] a consul.", "2023-06-13"),
        ("On May 4 a boat rammed another. ", "Tonga [expelled] a consul.", "2023-05-04"),
        (
            "Samoa shut its port after a boat was rammed on May 4. ",
            "Tonga [expelled] a consul.",
            "2023-05-04",
        ),  # the only day told
        ("Samoa said on Tuesday its boat fled when it was rammed on May 4. ", "Tonga [expelled] a consul.", "2023-05-04"),
        ("Samoa shut its port on Tuesday after a boat was rammed on May 4. ", "Nine were [killed].", "2023-05-04"),
        ("Samoa shut its port on Tuesday after a raid on May 4. ", "Rebels [abducted] nine men.", "2023-05-04"),
        ("Samoa shut its port on Tuesday after a raid on May 4. ", "Rebels [took] nine men hostage.", "2023-05-04"),
        ("On March 4 they met after a raid, and they split on June 1. ", "Tonga [expelled] a consul.", "2023-06-01"),
        ("Samoa shut its port on April 4, and it opened it again when a boat came on May 4. ", "Tonga [left].", "2023-05-04"),
    ],
)
def test_it_is_where_no_later_day_of_the_news_stands_before_it(before: str, text: str, day: str) -> None:
    assert interval(dated(text, published=PUBLISHED, before=before)) == (day, day)
