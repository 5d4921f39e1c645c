"""A deadline that was set long ago counts from then."""

from datetime import date

import pytest

from dateline.resolve.articles import index_article
from dateline.weighing.date_facts import article_dates
from tests.unit.dated import dated, interval

PUBLISHED = date(2015, 10, 8)  # a Thursday

OVER = [
    ("Last November Fiji said it would [recall] its envoy by January 10.", "January 10"),
    ("The bloc agreed in January 2015 to [lift] its curbs by March 31.", "March 31"),
    ("In February Fiji agreed to [release] 20 divers by April 30.", "April 30"),
    ("In February 2014, Fiji agreed to [release] 20 divers by 30 November.", "30 November"),
    ("In August the king asked Tonga to [release] 20 divers by September 1.", "September 1"),
    ("Fiji promised Tonga last year to [leave] the isle no later than May 4.", "May 4"),
]


@pytest.mark.parametrize(("text", "day"), OVER)
@pytest.mark.parametrize("is_argument", [True, False])
@pytest.mark.parametrize("status", ["planned", "possible"])
def test_a_deadline_that_was_over_is_none_to_come(text: str, day: str, is_argument: bool, status: str) -> None:
    assert dated(text, status, argument=day if is_argument else None, published=PUBLISHED).basis == "unknown"


@pytest.mark.parametrize(("text", "day"), OVER)
def test_it_is_no_candidate(text: str, day: str) -> None:
    plain = text.replace("[", "").replace("]", "")
    told = article_dates([], index_article(plain), PUBLISHED).expressions
    assert day not in [each.span.text for each in told]


@pytest.mark.parametrize(
    ("text", "day", "last"),
    [
        ("Fiji agreed on Monday to [leave] the isle by June 30.", "June 30", "2016-06-30"),
        ("In February Fiji agreed to [leave] the isle by December 1.", "December 1", "2015-12-01"),
        ("Fiji asked Tonga in March to [leave] the isle by the end of next year.", "the end of next year", "2016-12-31"),
        ("Fiji agreed in February to [leave] the isle by March 31, 2016.", "March 31, 2016", "2016-03-31"),
        ("Under the 2012 accord Fiji agreed to [leave] the isle by December 1.", "December 1", "2015-12-01"),
        ("Fiji, at war since 2012, agreed to [leave] the isle by December 1.", "December 1", "2015-12-01"),
        ("Fiji, which agreed to peace in 2012, said on Monday it would [leave] by December 1.", "December 1", "2015-12-01"),
        ("Fiji agreed to [leave] the isle by March 31.", "March 31", "2016-03-31"),
    ],
)
def test_a_deadline_to_come_stays(text: str, day: str, last: str) -> None:
    assert interval(dated(text, "planned", argument=day, published=PUBLISHED))[1] == last
