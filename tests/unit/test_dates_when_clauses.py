"""A clause that hangs on a date happened then, though for its main clause the date only compares."""

from dataclasses import replace
from datetime import date

import pytest

from dateline.dating.when_clauses import OF_THE_CLAUSE
from dateline.weighing.likely_dates import is_weighed
from tests.unit.dated import dated, interval
from tests.unit.dated_articles import MENTIONS, event_of

PUBLISHED = date(2019, 7, 30)  # a Tuesday
BEFORE = "Tonga expelled nine Fijian envoys on Monday. "


@pytest.mark.parametrize(
    ("text", "argument", "days"),
    [
        ("It was the biggest expulsion since 1985, when Ada Bo [threw] out 31 envoys.", "1985", ("1985-01-01", "1985-12-31")),
        ("It was the second raid since January, when jets [hit] a convoy.", None, ("2019-01-01", "2019-01-31")),
        ("It was the worst clash since 30 May, when a torpedo [sank] a ship.", "since 30 May", ("2019-05-30", "2019-05-30")),
        ("They were the first talks since May, when the two [met] in Apia.", "May", ("2019-05-01", "2019-05-31")),
        ("The visit was the first since April 2009, when Bo [flew] to Suva.", "April 2009", ("2009-04-01", "2009-04-30")),
    ],
)
def test_the_act_of_the_clause_was_when_the_main_clause_compares(text: str, argument: str | None, days: tuple[str, str]) -> None:
    found = dated(text, argument=argument, published=PUBLISHED, before=BEFORE)
    assert (interval(found), found.reason) == (days, OF_THE_CLAUSE)


@pytest.mark.parametrize(
    ("text", "argument"),
    [
        ("It was the biggest [expulsion] since 1985, when Ada Bo threw out 31 envoys.", "1985"),
        ("The [expulsion], announced when she spoke to deputies, is the biggest since 1985.", "1985"),
        ("The first [visit] since May, when the two met, was short.", "May"),
    ],
)
def test_the_news_that_is_compared_has_its_own_day(text: str, argument: str | None) -> None:
    assert interval(dated(text, argument=argument, published=PUBLISHED, before=BEFORE)) == ("2019-07-29", "2019-07-29")


def test_no_sentence_behind_the_clause_hangs_on_its_date() -> None:
    before = "It was the worst raid since May, when jets hit a convoy. "
    assert interval(dated("Tonga [expelled] nine envoys on Monday.", "occurred", "May", PUBLISHED, before)) != (
        "2019-05-01",
        "2019-05-31",
    )


def test_the_date_of_such_a_clause_is_not_weighed() -> None:
    event = event_of(MENTIONS, 0)
    assert is_weighed(event)
    assert not is_weighed(replace(event, date=replace(event.date, reason=OF_THE_CLAUSE)))
