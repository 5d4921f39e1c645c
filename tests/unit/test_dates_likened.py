"""When another act was, with which what is told is compared, is no date of that."""

import pytest

from dateline.records import Span
from dateline.weighing.date_signs import date_signs
from tests.unit.dated import dated, interval
from tests.unit.dated_articles import PUBLISHED, dates_of, event_of, mention

NEWS = ("2024-03-12", "2024-03-13")


@pytest.mark.parametrize(
    "text",
    [
        "Fiji [recalled] its envoy from Suva, as it did in 2005.",
        "Fiji [recalled] its envoy from Suva, just as it had done in 2005.",
        "Fiji [recalled] its envoy from Suva as Tonga did in 2005.",
        "Fiji [recalled] its envoy from Suva, as in 2005.",
        "Fiji [recalled] its envoy from Suva the way it did in 2005.",
        "Fiji [recalled] its envoy from Suva, the same way it withdrew others in 2005.",
        "Fiji [recalled] its envoy from Suva, much as Samoa withdrew its consul in 2005.",
        "Fiji [recalled] its envoy from Suva, like Tonga had in 2005.",
        "Fiji [recalled] its envoy from Suva, as were two others in 2005.",
        "As it did in 2005, Fiji [recalled] its envoy from Suva.",
    ],
)
@pytest.mark.parametrize("argument", [None, "2005"])
def test_the_compared_year_is_not_that_of_the_act(text: str, argument: str | None) -> None:
    assert interval(dated(text, argument=argument)) == NEWS


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("Fiji recalled its envoy, as it [recalled] another in 2005.", ("2005-01-01", "2005-12-31")),
        ("Fiji [recalled] its envoy in 2006, as it did in 2005.", ("2006-01-01", "2006-12-31")),
        ("As it did in 2005, Fiji [recalled] its envoy on Monday.", ("2024-03-11", "2024-03-11")),
        ("Fiji [fired] on Tonga as it withdrew in 2005.", ("2005-01-01", "2005-12-31")),
        ("Fiji [shelled] Apia as Tonga shelled Suva on Monday.", ("2024-03-11", "2024-03-11")),
        ("Fiji [signed] the pact as the signatories met in 2005.", ("2005-01-01", "2005-12-31")),
        ("Fiji [expelled] groups such as Oxfam in 2005.", ("2005-01-01", "2005-12-31")),
        ("Fiji, as well as Tonga, [recalled] its envoy in 2005.", ("2005-01-01", "2005-12-31")),
        ("As Tonga fired in 2005, Fiji [recalled] its envoy.", ("2005-01-01", "2005-12-31")),
    ],
)
def test_other_words_with_as_leave_the_date(text: str, days: tuple[str, str]) -> None:
    assert interval(dated(text)) == days


def test_the_same_day_as_another_is_its_day() -> None:
    text = "Fiji [recalled] its envoy the same day as Tonga did on Monday."
    assert interval(dated(text, argument="Monday")) == ("2024-03-11", "2024-03-11")


def test_a_compared_day_is_no_candidate_either() -> None:
    text = "Norway raided a Fijian trawler, as it did in March 2019. Fiji protested."
    at = text.index("raided")
    raid = mention("attack", "raided", dated("Norway [raided] a trawler."))
    here = [type(raid)(raid.type, raid.status, Span(at, at + 6, "raided"), 0.9, (), Span(0, len(text), text), raid.date)]
    days = date_signs(dates_of(here, text), event_of(here, 0))
    assert not any(first and first.year < PUBLISHED.year for first, _ in days)
