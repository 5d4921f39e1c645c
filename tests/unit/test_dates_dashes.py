"""Dashes in sentences with dates: between clauses, in ranges, behind a dateline."""

import re

import pytest

from dateline.dates import find_dates
from dateline.dates.dashes import DASH
from tests.unit.dated import PUBLISHED, dated, interval

NEWS = ("2024-03-12", "2024-03-13")
MONDAY = ("2024-03-11", "2024-03-11")
DASHES = [" – ", " - ", " -- ", "--", "-- ", "—"]


@pytest.mark.parametrize("dash", DASHES)
def test_a_dash_ends_the_clause_of_a_date(dash: str) -> None:
    assert interval(dated(f"Peru [severed] relations with Malta{dash}Fiji had done so last year.")) == NEWS
    assert interval(dated(f"Fiji had done so on Monday{dash}now Peru [severed] relations with Malta.")) != MONDAY


@pytest.mark.parametrize("dash", DASHES)
def test_the_tense_is_that_of_the_side_of_the_dash_on_which_the_date_stands(dash: str) -> None:
    (_, day), *_ = find_dates(f"Peru severed relations{dash}talks in Quito on Monday will go on.", PUBLISHED)
    assert str(day.earliest) == "2024-03-18"


@pytest.mark.parametrize(
    "text",
    ["March 3 - 5", "3 – 5 May", "2014 -- 2016", "2014--2016", "May – July", "Monday - Friday", "Aug 3 – Sept 5", "cease-fire"],
)
def test_a_hyphen_and_the_dash_of_a_range_end_no_clause(text: str) -> None:
    assert not re.search(DASH, text)
    assert re.search(DASH, f"On {text} – Peru")
    assert re.search(DASH, f"Peru – {text}")


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("Talks ran from March 3 - 5 in Quito.", ("2024-03-03", "2024-03-05")),
        ("They will meet on 10 – 12 May.", ("2024-05-10", "2024-05-12")),
        ("War raged in 2014 – 2016.", ("2014-01-01", "2016-12-31")),
    ],
)
def test_a_range_is_read_whole(text: str, days: tuple[str, str]) -> None:
    (_, span), *_ = find_dates(text, PUBLISHED)
    assert interval(span) == days


@pytest.mark.parametrize("dash", [" - ", " – ", " — ", " -- "])
@pytest.mark.parametrize("head", ["QUITO, March 11 (Atlas)", "Quito, Peru, Monday", "QUITO (March 11)", "March 11"])
def test_what_stands_behind_a_dateline_is_of_its_day(head: str, dash: str) -> None:
    assert interval(dated(f"{head}{dash}Troops [seized] a port.")) == MONDAY
    told = dated(f"QUITO (Atlas){dash}Peru [recalled] its envoy to Malta after a row, a minister said on Monday.")
    assert interval(told) == MONDAY
