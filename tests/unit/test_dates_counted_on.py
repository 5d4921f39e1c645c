"""Days that count from what is told beside or before them: "in November, two months after", "two months after the vote"."""

from datetime import date

import pytest

from dateline.dates import find_dates
from tests.unit.dated import dated, interval
from tests.unit.dates_found import found

PUBLISHED = date(2024, 3, 13)


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("Fiji left the pact in May 2016, a month after Tonga had [expelled] two.", ("2016-04-01", "2016-04-30")),
        ("Fiji left the pact in February 2016, three months after Tonga [recalled] its envoy.", ("2015-11-01", "2015-11-30")),
        ("Fiji left the pact in May 2016, two years after it [expelled] a consul.", ("2014-01-01", "2014-12-31")),
        ("Last week Fiji left the pact, a year after Tonga [recalled] its envoy.", ("2023-01-01", "2023-12-31")),
    ],
)
def test_what_was_months_before_what_a_month_dates_is_counted_back_from_it(text: str, days: tuple[str, str]) -> None:
    assert interval(dated(text)) == days
    found(text.replace("[", "").replace("]", ""))


def test_weeks_before_what_only_a_month_dates_are_not_told() -> None:
    text = "Fiji left the pact in May 2016, six weeks after Zed had visited Suva."
    assert interval(find_dates(text, PUBLISHED)[-1][1]) == (None, None)


def test_the_story_does_not_go_on_from_what_was_before() -> None:
    text = "Fiji left the pact in May 2016, a month after Tonga did. The following month Mali left."
    assert interval(find_dates(text, PUBLISHED)[-1][1]) == ("2016-06-01", "2016-06-30")


def test_a_time_of_day_is_not_that_of_what_was_days_before() -> None:
    before, text = "Jets hit a mill on Monday. ", "Fiji [expelled] two that evening, 40 days after the raid."
    assert interval(dated(text, argument="that evening", before=before)) == ("2024-03-11", "2024-03-11")
    assert list(found(before + text.replace("[", "").replace("]", ""))) == ["Monday", "that evening", "40 days after"]
