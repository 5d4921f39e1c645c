""" "The next day" counts from the day of the news, not from one that says which accord or quake it is about."""

from datetime import date

import pytest

from tests.unit.dated import dated, interval

PUBLISHED = date(2023, 6, 14)  # a Wednesday


@pytest.mark.parametrize(
    ("before", "day"),
    [
        ("Fiji's leader flew to Tonga on Sunday over the May 3 ferry crash. ", "2023-06-12"),
        ("Fiji on Sunday accused Tonga of breaking the March 2 agreement. ", "2023-06-12"),
        ("Fiji and Tonga spoke on Sunday about their 4 January truce. ", "2023-06-12"),
        ("Fiji appealed to Tonga on Sunday after the floods of May 12. ", "2023-06-12"),
        ("On Sunday, two days after the June 9 quake, Fiji appealed to Tonga. ", "2023-06-12"),
        ("The June 9 quake killed nine people in Fiji. ", "2023-06-10"),  # the only day told
        ("A quake hit Fiji on June 9. ", "2023-06-10"),
        ("Fiji said on Sunday that a quake had hit it on June 9. ", "2023-06-10"),
        ("Over the May 3 ferry crash Fiji's leader flew to Tonga on Sunday. ", "2023-06-12"),
        ("Fiji said on Sunday it was shaken on the morning of June 9. ", "2023-06-10"),
    ],
)
@pytest.mark.parametrize("phrase", ["the next day", "a day later", "the following day"])
def test_the_next_day_counts_from_the_day_of_the_news(before: str, day: str, phrase: str) -> None:
    span = dated(f"Tonga [sent] two ships {phrase}.", argument=phrase, published=PUBLISHED, before=before)
    assert interval(span) == (day, day)
