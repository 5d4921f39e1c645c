"""A month that a clause in the pluperfect tells without its year is the last one before what the clause went before."""

import pytest

from tests.unit.dates_found import found, last_day


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("In December 2016 Fiji barred Lind after he had visited it in July.", "2016-07-01"),
        ("In March 2016 Fiji barred Lind, whom it had received in July.", "2015-07-01"),
        ("In March 2016 Fiji fell out with Tonga. In June it barred Lind after he had flown to Suva in May.", "2016-05-01"),
        ("On 3 May 2016 Fiji left the pact, because Tonga had shelled it on 5 March.", "2016-03-05"),
        ("Suva fell in April 2016. Troops had shelled its port in March, and it burned.", "2016-03-01"),
        ("Suva fell in April 2016. Tonga had recalled its envoy in November.", "2015-11-01"),
    ],
)
def test_it_is_counted_back_from_the_month_or_day_told_before(text: str, told: str) -> None:
    assert last_day(text) == told
    found(text)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("In June Fiji barred Lind after he had visited it in May.", "2023-05-01"),
        ("Fiji sent troops in November 2023. Tonga had recalled its envoy in December.", "2023-12-01"),  # all of it is news
        ("On Monday Fiji expelled two after Tonga had arrested a clerk in January.", "2024-01-01"),
        ("Suva fell in April 2016. Tonga said it had asked for talks in January.", "2024-01-01"),
        ("Fiji seized the isles in May 2016. Tonga had been due to leave them in January.", "2024-01-01"),
        ("Zed, who had fled in May 2016 and whom Tonga expelled in October, is in Suva.", "2023-10-01"),
        ("In 2016 Fiji barred Lind after he had visited it in July.", "2023-07-01"),  # whether before July is not told
        ("In December 2016 Fiji barred Lind after he had visited it in July 2014.", "2014-07-01"),
        ("They will meet in June. Zed had proposed it in January.", "2024-01-01"),
        ("Since May 2022 they honour the pacts that they had signed in Suva in August and in Apia in October.", "2023-10-01"),
    ],
)
def test_what_is_news_or_told_anew_or_was_to_be_is_not(text: str, told: str) -> None:
    assert last_day(text) == told
    found(text)
