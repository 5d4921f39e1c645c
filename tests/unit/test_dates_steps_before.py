"""What the news came days, weeks or months after was so long before the day of the news."""

from dataclasses import replace
from datetime import date

import pytest

from dateline.dating.steps_before import COUNTED_BACK
from dateline.weighing.likely_dates import is_weighed
from tests.unit.dated import dated, interval
from tests.unit.dated_articles import MENTIONS, event_of

PUBLISHED = date(2016, 5, 26)  # a Thursday
BEFORE = "Tonga expelled a Fijian envoy on Tuesday. "


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("The expulsion came ten days after Fiji [expelled] two.", ("2016-05-14", "2016-05-14")),
        ("The step came just a day after Fiji [expelled] two Tongan envoys.", ("2016-05-23", "2016-05-23")),
        ("The step came just a day after Fiji had freed a consul and [expelled] two envoys.", ("2016-05-23", "2016-05-23")),
        ("The step came just a day after Fiji had [freed] a consul.", ("2016-05-23", "2016-05-23")),
        ("It came two weeks after supporters of a banned militia [stormed] the embassy.", ("2016-05-09", "2016-05-15")),
        ("It followed three days after the [raid].", ("2016-05-21", "2016-05-21")),
        ("The verdict came a month after a court in Suva [jailed] two Tongans.", ("2016-04-01", "2016-04-30")),
        ("Nauru cut its cables to Fiji on Tuesday, the day after Suva [freed] four pilots.", ("2016-05-23", "2016-05-23")),
    ],
)
def test_it_is_counted_back_from_the_day_of_the_news(text: str, days: tuple[str, str]) -> None:
    found = dated(text, published=PUBLISHED, before=BEFORE)
    assert (interval(found), found.reason) == (days, COUNTED_BACK)


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("The expulsion came more than ten days after Fiji [expelled] two.", (None, None)),
        ("The expulsion came ten days after Fiji, on May 4, [expelled] two.", ("2016-05-04", "2016-05-04")),
        ("Tonga [expelled] another on Wednesday, two days after Fiji did.", ("2016-05-25", "2016-05-25")),
        ("Two days after Fiji did, Tonga [expelled] another on Wednesday.", ("2016-05-25", "2016-05-25")),
        ("The expulsion came ten days after Fiji said it would [expel] two.", (None, None)),
        ("On Monday the two met, and the day after Fiji [expelled] two.", (None, None)),
    ],
)
def test_other_days_are_not(text: str, days: tuple[str | None, str | None]) -> None:
    found = dated(text, published=PUBLISHED, before=BEFORE)
    assert interval(found) == days
    assert found.reason != COUNTED_BACK


def test_without_a_day_of_the_news_it_stays_unknown() -> None:
    found = dated("The step came ten days after Fiji [expelled] two.", published=PUBLISHED, before="Tonga expelled an envoy. ")
    assert interval(found) == (None, None)


def test_what_is_counted_back_is_not_weighed() -> None:
    event = event_of(MENTIONS, 0)
    assert not is_weighed(replace(event, date=replace(event.date, reason=COUNTED_BACK)))


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("The consul was [detained] for two nights and let go on Sunday, Lome said.", "2016-05-20"),
        ("The two were [held] for three days in Riga before being sent home on May 24.", "2016-05-21"),
        ("The consul was [detained] for two nights and fled on Sunday.", "2016-05-22"),  # nobody freed him
        ("The two [held] secret talks for two days and returned home on Sunday.", "2016-05-22"),
        ("Talks were [held] for two days and ended on Sunday.", "2016-05-22"),
        ("The consul was [detained] for two nights and had released a tape on Sunday.", "2016-05-22"),
    ],
)
def test_who_was_held_for_days_and_freed_was_caught_so_long_before(text: str, day: str) -> None:
    span = dated(text, published=PUBLISHED)
    assert interval(span) == (day, day)
    assert (span.reason == COUNTED_BACK) is (day != "2016-05-22")


def test_from_a_day_that_is_not_told_none_is_counted_back() -> None:
    span = dated("The consul was [detained] for two nights and let go last week, Lome said.", published=PUBLISHED)
    assert interval(span) == ("2016-05-16", "2016-05-22")
