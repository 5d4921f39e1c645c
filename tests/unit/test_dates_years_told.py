"""The year of a month or day without one: that of a date at the head of a clause of its paragraph, where the months go on."""

from datetime import date

import pytest

from dateline.dates import resolve_date
from tests.unit.dates_found import PUBLISHED, found, last_day

FIJI = "In May 2016 Fiji recalled its envoy."


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (f"{FIJI} Tonga expelled two diplomats on June 12.", "2016-06-12"),
        (f"{FIJI} Tonga expelled two diplomats in October.", "2016-10-01"),
        (f"{FIJI} Tonga imposed sanctions in July and lifted them in October.", "2016-10-01"),
        ("In May 2016 Fiji recalled its envoy; in June it closed the strait.", "2016-06-01"),
        ("On 3 May 2016 Fiji recalled its envoy, and on June 5 Tonga did.", "2016-06-05"),
        ("Fiji signed a treaty in May 2016 and ratified it in July.", "2016-07-01"),
        ("In May 2016 Lund flew to Suva; Fiji and Tonga signed a pact on May 26.", "2016-05-26"),
        ("In August 2017 Fiji sued Tonga; Tonga sued Fiji on August 2.", "2017-08-02"),
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


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Fiji fell out with Tonga in May 2016, and in October Tonga recalled its envoy.", "2016-10-01"),
        ("Fiji expelled two in May 2016, to the anger of Tonga, which closed its port in October.", "2016-10-01"),
        ("Fiji expelled two in May 2016 but did not say so until October, when Tonga recalled its envoy.", "2016-10-01"),
        ("Fiji signed the pact in May 2016 but did not ratify it until April, when Tonga left.", "2017-04-01"),
        ("Zed fled in May 2016. Within days troops seized the port, which Fiji annexed on June 12.", "2016-06-12"),
        ("The deal, reached in May 2016 and signed in July, lapsed.", "2016-07-01"),
    ],
)
def test_a_month_that_hangs_on_one_of_its_sentence_long_ago_has_its_year(text: str, told: str) -> None:
    assert last_day(text) == told
    found(text)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Fiji, which left the pact in May 2016, expelled two and left in October.", "2023-10-01"),
        ("Fiji has been at war since May 2016, and Tonga joined it in October.", "2023-10-01"),
        ("The pact of May 2016 lapsed and was broken in October.", "2023-10-01"),
        ("Under a pact signed in May 2016, Fiji freed nine in October.", "2023-10-01"),
        ("Zed, elected in May 2016, and Lind, his deputy, fled in October.", "2023-10-01"),
        ("He was born in May 1966, and in October Zed named him premier.", "2023-10-01"),
        ("Fiji seized the isles in May 2016. The court ruled in October.", "2023-10-01"),
        ("Fiji closed its port in May 2016, and Tonga, angry since October, apologised.", "2023-10-01"),
        ("Fiji joined the pact in May 2016, and Tonga will leave it in October.", "2024-10-01"),
    ],
)
def test_a_month_that_does_not_hang_on_it_is_the_latest_one(text: str, told: str) -> None:
    assert last_day(text) == told


def test_it_was_not_until_a_month_that_goes_on_with_the_year() -> None:
    text = "Fiji fell out with Tonga in May 2016. It was not until November that Tonga sued."
    at = text.index("November")
    assert str(resolve_date(text, at, at + len("November"), PUBLISHED, "past").earliest) == "2016-11-01"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (f"{FIJI} A month later, on 14 June, Tonga sent troops; Mali expelled two on 16 June.", "2016-06-16"),
        (f"{FIJI} Days later, on 14 June, Tonga sent troops. Mali expelled two on 16 June.", "2016-06-16"),
        (f"{FIJI} Three weeks later, on 14 May, Tonga sent troops; Mali expelled two on 16 May.", "2016-05-16"),
        (f"{FIJI} A day later, on 14 May, Tonga sent troops; Mali expelled two on 16 July.", "2016-07-16"),
        (f"{FIJI} Years later, in June, Tonga sent troops.", "2023-06-01"),
        (f"{FIJI} Later, in June, Tonga sent troops.", "2023-06-01"),
        (f"{FIJI} Eighteen months later, in November, Tonga sent troops.", "2023-11-01"),
    ],
)
def test_days_weeks_or_months_later_the_story_is_still_in_its_year(text: str, told: str) -> None:
    assert last_day(text) == told
    found(text)
