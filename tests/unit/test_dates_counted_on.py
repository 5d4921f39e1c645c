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
    assert interval(find_dates("Fiji shelled it in 2016 and, two years after the raid, left.", PUBLISHED)[-1][1]) == (None, None)


def test_the_story_does_not_go_on_from_what_was_before() -> None:
    text = "Fiji left the pact in May 2016, a month after Tonga did. The following month Mali left."
    assert interval(find_dates(text, PUBLISHED)[-1][1]) == ("2016-06-01", "2016-06-30")


@pytest.mark.parametrize(
    ("before", "text", "days"),
    [
        ("Fiji held a vote in June 2012.", "Zed [flew] to Suva two months after the vote.", ("2012-08-01", "2012-08-31")),
        ("Zed fell in October 2010.", "Lund [visited] Suva the year after the revolution.", ("2011-10-01", "2011-10-31")),
        (
            "On 3 May 2016 Fiji shelled Horn.",
            "Two days after the raid, Tonga [left] it.",
            ("2016-05-05", "2016-05-05"),
        ),
        ("Zed rose in July 2016.", "Lund [visited] Suva weeks after the coup.", (None, None)),
    ],
)
def test_what_is_after_the_event_just_told_is_counted_from_its_day(before: str, text: str, days: tuple[str, str]) -> None:
    assert interval(dated(text, before=f"{before} ")) == days


@pytest.mark.parametrize(
    ("before", "text", "days"),
    [
        ("Fiji held a vote in June 2012.", "Lund [visited] Suva after the vote.", ("2012-06-01", "2012-06-30")),
        ("Fiji held a vote in June 2012.", "Lund [left], and a year after the vote he died.", ("2012-06-01", "2012-06-30")),
        ("Fiji held a vote in May 2016.", "Lund [left] a year after the death of Bo Berg.", ("2016-05-01", "2016-05-31")),
        ("Fiji held a vote in May 2023.", "Lund [left] two years after the war.", ("2023-05-01", "2023-05-31")),
    ],
)
def test_another_clause_another_event_or_what_would_lie_ahead_is_not_counted(
    before: str, text: str, days: tuple[str, str]
) -> None:
    assert interval(dated(text, before=f"{before} ")) == days


def test_two_months_after_the_vote_where_no_day_is_told_is_news() -> None:
    assert dated("Fiji [recalled] its envoy two months after the vote.").basis == "publication"
