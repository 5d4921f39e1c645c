"""The day on which something began that is told of by the way is not gone on with."""

from datetime import date

import pytest

from tests.unit.dated import dated, interval

PUBLISHED = date(2023, 6, 14)  # a Wednesday
NEWS, TUESDAY = ("2023-06-13", "2023-06-14"), "Tongan jets bombed a port on Tuesday. "


@pytest.mark.parametrize(
    "before",
    [
        "The talks were the first since Tonga invaded Samoa on May 24. ",
        "The raid was the deadliest since the war began on May 12. ",
        "The shelling came in a conflict that began in March 2021. ",
        "The raids are part of an operation launched on May 8. ",
        "They belong to a campaign that started in March. ",
    ],
)
def test_the_sentence_behind_it_is_news_of_the_day(before: str) -> None:
    assert interval(dated("Nauru [recalled] its envoy from Tonga.", published=PUBLISHED, before=before)) == NEWS
    told = dated("Nauru [recalled] its envoy from Tonga.", published=PUBLISHED, before=TUESDAY + before)
    assert interval(told) == ("2023-06-13", "2023-06-13")


@pytest.mark.parametrize(
    ("before", "day"),
    [
        ("Tonga launched on May 8 an attack on Samoa. ", "2023-05-08"),
        ("On May 8 Tonga launched a campaign that split its allies. ", "2023-05-08"),
        ("Samoa shut its port after a boat was rammed on May 4. ", "2023-05-04"),
        ("The war began on May 12. ", "2023-05-12"),
    ],
)
def test_a_main_clause_is_gone_on_with(before: str, day: str) -> None:
    assert interval(dated("Nauru [recalled] its envoy.", published=PUBLISHED, before=before)) == (day, day)


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("Samoa [recalled] its envoy.", NEWS),
        ("Samoa then [froze] aid on Monday.", ("2023-06-12", "2023-06-12")),
        ("Samoa then says it [froze] aid.", NEWS),
    ],
)
def test_without_such_a_word_it_is_news_of_the_day(text: str, days: tuple[str, str]) -> None:
    before = "They fell out in 2010, when Tonga shut a consulate. "
    assert interval(dated(text, published=PUBLISHED, before=before)) == days
