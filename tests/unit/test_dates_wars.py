"""A war goes on: it has not the day of another verb of its sentence."""

from dataclasses import replace

import pytest

from dateline.dating.wars import GOES_ON, LONGER
from dateline.records import DateSpan
from dateline.weighing.likely_dates import likely_dates
from tests.unit.dated import dated, interval
from tests.unit.dated_articles import ARTICLE, MENTIONS, event_of

MONDAY = ("2024-03-11", "2024-03-11")


@pytest.mark.parametrize("status", ["ongoing", "occurred"])
@pytest.mark.parametrize(
    "text",
    [
        "In a debate on Monday Lund condemned Tonga's two-year [war] in Fiji.",
        "A monk set himself on fire on Monday to protest Tonga's [war] in Fiji.",
        "Fiji's king told lawmakers on Monday that Tonga's [war] against it had failed.",
        "Two Kenyans were killed on Monday fighting for Tonga in its [war] against Fiji.",
        "Lund condemned Tonga's [war] in Fiji on Monday.",
        "Lund on Monday urged Tonga to end its [war] against Fiji.",
        "Lawmakers met on Monday amid Tonga's [siege] of Suva.",
        "Thousands marched on Monday against Tonga's [invasion] of Fiji.",
        "She resigned on Monday over Kenya's support for Tonga's military [campaign] in Fiji.",
    ],
)
def test_a_war_told_by_the_way_has_no_day(text: str, status: str) -> None:
    assert dated(text, status).reason == GOES_ON
    assert dated(text, status, argument="Monday").reason == GOES_ON


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Tonga launched a new [war] on Fiji on Monday.", MONDAY),
        ("Tonga on Monday began its [war] against Fiji.", MONDAY),
        ("Tonga declared [war] on Fiji on Monday.", MONDAY),
        ("Tonga pressed on with its [war] in Fiji on Monday.", MONDAY),
        ("The [war] between Fiji and Tonga broke out on Monday.", MONDAY),
        ("On Monday the [war] between Fiji and Tonga entered its sixth month.", MONDAY),
        ("Lund condemned Tonga's [war] against Fiji, begun on 4 March 2022.", ("2022-03-04", "2022-03-04")),
        ("Lund on Monday spoke of the 1973 [war] between Fiji and Tonga.", ("1973-01-01", "1973-12-31")),
        ("The UN condemned Monday's [siege] of a hotel in Suva.", MONDAY),
        ("The [siege] of a hotel in Suva on Monday left nine dead.", MONDAY),
        ("Nine were killed on Monday in the [siege] of a hotel in Suva.", MONDAY),
        ("Tonga tightened its [siege] of Suva on Monday.", MONDAY),
        ("Tonga's [invasion] of Fiji began on Monday.", MONDAY),
        ("Tonga is not to [go to war] over fish, its king said on Monday.", MONDAY),
    ],
)
def test_a_war_whose_own_words_tell_a_day_has_it(text: str, expected: tuple[str, str]) -> None:
    assert interval(dated(text)) == expected


def test_no_day_of_the_article_is_weighed_for_a_war() -> None:
    untold = replace(MENTIONS[1], date=DateSpan(None, None, "unknown", "unknown", reason=GOES_ON))
    mentions = [MENTIONS[0], untold, MENTIONS[2]]
    (event,), _ = likely_dates(ARTICLE, mentions, [event_of(mentions, 1)])
    first, last = event.date.earliest, event.date.latest
    assert first is None or (last is not None and (last - first).days >= LONGER)
