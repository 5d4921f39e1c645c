"""The year from which a target counts dates nothing."""

from datetime import date

import pytest

from dateline.resolve.articles import index_article
from dateline.weighing.date_facts import article_dates
from tests.unit.dated import PUBLISHED, dated, interval

COUNTED_FROM = [
    "Fiji's leader [promised] to cut fumes by half from 1990 levels.",
    "Fiji [pledged] a cut of a third compared with 2005.",
    "Fiji [promised] a cut of a third relative to 2010.",
    "Fiji [pledged] a cut of a third on 2005 levels.",
    "Fiji [promised] to bring its debt below that of 1990.",
    "Fiji [accused] Tonga of cutting sales of copra to 2017 levels.",
]


@pytest.mark.parametrize("text", COUNTED_FROM)
def test_a_base_year_is_not_that_of_the_event_nor_a_candidate(text: str) -> None:
    year = next(word for word in text.replace(".", "").split() if word.isdigit())
    assert dated(text).basis == "publication"
    assert dated(text, argument=year).basis == "publication"
    plain = text.replace("[", "").replace("]", "")
    assert article_dates([], index_article(plain), PUBLISHED).expressions == []


@pytest.mark.parametrize(
    ("text", "year"),
    [
        ("Fiji [pledged] in 2015 to cut fumes.", 2015),
        ("Fiji [sold] below 2 million tons of copra in 2015.", 2015),
        ("Trade with Tonga rose compared with 2018, when they [signed] the pact.", 2018),
        ("Fiji [imposed] sanctions in 2012.", 2012),
        ("Fiji [signed] the pact in 2012, above all to please Tonga.", 2012),
    ],
)
def test_a_year_of_the_event_stays(text: str, year: int) -> None:
    assert interval(dated(text)) == (str(date(year, 1, 1)), str(date(year, 12, 31)))
