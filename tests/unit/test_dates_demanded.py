"""By when a thing is demanded is no day of the demand, nor of what is told beside it or after it."""

import pytest

from dateline.dating.status import is_deadline
from dateline.records import DateSpan
from dateline.resolve.articles import index_article
from dateline.weighing.date_facts import article_dates
from tests.unit.dated import PUBLISHED, dated, interval

NEWS = ("2024-03-12", "2024-03-13")


@pytest.mark.parametrize(
    ("text", "argument"),
    [
        ("Fiji [demanded] a reply from Tonga by midnight on Saturday.", "midnight on Saturday"),
        ("Fiji [demanded] a reply from Tonga by midnight on Saturday.", "by midnight on Saturday"),
        ("Fiji [demanded] an apology from Tonga by Saturday.", "by Saturday"),
        ("Fiji [asked] Tonga for an answer and an apology by noon on Sunday.", "noon on Sunday"),
        ("Fiji [demanded] that Tonga free the crew before noon on Sunday.", None),
        ("Fiji demanded the release of the crew by noon on Sunday and [recalled] its envoy.", None),
        ("Fiji [threatened] Tonga with strikes and demanded the release of its crew by noon on Sunday.", None),
        ("Fiji demanded an apology by noon on Monday. Samoa [backed] Tonga.", None),
        ("Fiji [sent] a note seeking the return of the seized crew by noon on Monday.", None),
        ("Demanding that the crew be freed by noon on Monday, Fiji [recalled] its envoy.", None),
        ("Fiji [recalled] its envoy, demanding that the seized crew come home by noon on Monday.", None),
    ],
)
def test_a_deadline_of_what_is_demanded_dates_nothing(text: str, argument: str | None) -> None:
    assert interval(dated(text, argument=argument)) == NEWS


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("By noon on Monday Fiji had [closed] its embassy.", "2024-03-11"),
        ("Fiji demanded an apology and [closed] its embassy by noon on Monday.", "2024-03-11"),
        ("Fiji demanded an apology, which was [given] by noon on Monday.", "2024-03-11"),
        ("Fiji [demanded] on Monday that Tonga free the crew by March 20.", "2024-03-11"),
        ("Fiji asked for nothing. By noon on Monday it had [closed] its embassy.", "2024-03-11"),
    ],
)
def test_by_when_a_thing_was_done_dates_it(text: str, day: str) -> None:
    assert interval(dated(text)) == (day, day)


def test_who_demands_is_no_deadline() -> None:
    text = "An apology was loudly demanded by Monday's marchers."
    start = text.index("Monday")
    assert not is_deadline(text, start, start + 6, PUBLISHED)


def test_it_is_no_day_that_the_article_offers() -> None:
    def offered(text: str) -> list[DateSpan]:
        return [told.when for told in article_dates([], index_article(text), PUBLISHED).expressions]

    assert not offered("Fiji demanded an apology from Tonga by noon on Sunday.")
    assert offered("Fiji closed its embassy by noon on Sunday.")
