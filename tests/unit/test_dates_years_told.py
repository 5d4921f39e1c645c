"""The year of a month or day without one: that of a date at the head of a clause of its paragraph, where the months go on."""

from datetime import date

import pytest

from dateline.dates import find_dates
from tests.unit.dates_found import PUBLISHED, found

FIJI = "In May 2016 Fiji recalled its envoy."


def last_day(text: str, published: date | None = PUBLISHED) -> str:
    return str(find_dates(text, published)[-1][1].earliest)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (f"{FIJI} Tonga expelled two diplomats on June 12.", "2016-06-12"),
        (f"{FIJI} Tonga expelled two diplomats in October.", "2016-10-01"),
        (f"{FIJI} Tonga imposed sanctions in July and lifted them in October.", "2016-10-01"),
        ("In May 2016 Fiji recalled its envoy; in June it closed the strait.", "2016-06-01"),
        ("On 3 May 2016 Fiji recalled its envoy, and on June 5 Tonga did.", "2016-06-05"),
        ("Fiji signed a treaty in May 2016 and ratified it in July.", "2016-07-01"),
    ],
)
def test_a_later_month_of_the_paragraph_has_the_year_told(text: str, told: str) -> None:
    assert last_day(text) == told
    found(text)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("In August 2016 Fiji recalled its envoy. It expelled two in March.", "2024-03-01"),  # the months go back
        (f"{FIJI} Tonga imposed sanctions in October. It lifted them in July.", "2023-07-01"),
        (f"{FIJI} On Monday Tonga replied. It expelled two in June.", "2023-06-01"),
        (f"{FIJI} Relations are strained. Tonga expelled two in June.", "2023-06-01"),
        (f"{FIJI} This June they sank again. Tonga expelled two in July.", "2023-07-01"),
        (f"{FIJI} Zed, who was in Suva in June, raised it.", "2023-06-01"),
        (f"{FIJI} Tonga, shut since June, protested.", "2023-06-01"),
        (f"{FIJI} They will meet in June.", "2024-06-01"),
        (f"{FIJI}\nTonga expelled two in June.", "2023-06-01"),
        (f"{FIJI} It left the pact of 1951. Tonga expelled two in June.", "2023-06-01"),
        ("In 2016 Fiji recalled its envoy. Tonga expelled two in June.", "2023-06-01"),  # told without its month
        ("They last met in May 2016. Tonga expelled two in June.", "2023-06-01"),
        ("In May 2023 Fiji recalled its envoy. Zed met Lund in Suva in October.", "2023-10-01"),
        ("The army seized power in May 2022 and gave up in June.", "2023-06-01"),  # not so long ago
        ("Fiji lifted the curbs imposed in May 2016 and left in June.", "2023-06-01"),
        ("In May 2016 Fiji recalled its envoy. Tonga expelled two in October 2019.", "2019-10-01"),
    ],
)
def test_where_the_story_has_gone_on_the_month_is_the_latest_one(text: str, told: str) -> None:
    assert last_day(text) == told
    found(text)


def test_what_is_near_to_publication_is_the_news_though_a_year_was_told() -> None:
    assert last_day(f"{FIJI} Tonga expelled two on June 12.", date(2024, 7, 1)) == "2024-06-12"
    assert last_day(f"{FIJI} Tonga expelled two on June 12.", None) == "2016-06-12"


def test_right_after_last_years_the_news_leaves_out_its_own_year() -> None:
    recalled = "In May 2023 Fiji recalled its envoy."
    assert last_day(f"{recalled} Zed met Lund in Suva in June.", date(2024, 11, 20)) == "2024-06-01"
    assert last_day(f"{FIJI} Zed met Lund in Suva in June.", date(2024, 11, 20)) == "2016-06-01"
