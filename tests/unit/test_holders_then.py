"""Who held an office at the time of an old act: not who took it since."""

from datetime import date

import pytest

from dateline.records import Actor, Argument, Mention, Span
from dateline.resolve.holders_then import held_then
from tests.unit.builders import span

ON = date(2020, 6, 1)
NOW, SINCE = "Boris Johnson", "prime minister of GBR 2019-07..2022-09; the article's main country"


def name_of(words: str, first: str, last: str, name: str = NOW, on: date | None = ON) -> str:
    whom = Argument("recipient", Span(0, len(words), words), 0.9, (Actor(name, "GBR", "GOV", ("GOV",), SINCE),))
    own = Mention("accusation", "occurred", Span(40, 45, "acted"), 0.9, (whom,), date=span(first, last))
    return held_then(own, on).arguments[0].actors[0].name


@pytest.mark.parametrize(
    ("words", "first", "last", "name"),
    [
        ("the prime minister", "2018-08-01", "2018-08-31", "Theresa May"),
        ("the prime minister", "2012-01-01", "2012-12-31", "David Cameron"),
        ("prime minister", "2003-03-20", "2003-03-20", "Tony Blair"),
        ("the prime minister", "2019-12-01", "2019-12-31", NOW),
        ("the prime minister", "2020-05-31", "2020-06-01", NOW),
        ("Prime Minister Boris Johnson", "2018-08-01", "2018-08-31", NOW),  # whom the words name
        ("Johnson", "2018-08-01", "2018-08-31", NOW),
    ],
)
def test_the_office_is_held_by_the_one_of_the_day_of_the_act(words: str, first: str, last: str, name: str) -> None:
    assert name_of(words, first, last) == name


def test_without_a_day_of_publication_all_stays() -> None:
    assert name_of("the prime minister", "2018-08-01", "2018-08-31", on=None) == NOW
