"""The ends of a range: under way where it holds the day of publication, of one year and one week else."""

from datetime import date

import pytest

from dateline.dates import find_dates
from tests.unit.dates_found import found

PUBLISHED = date(2016, 10, 4)


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("The games are taking place in Lima on October 3-5.", "2016-10-03"),
        ("The games will be held in Lima on 4-6 October.", "2016-10-04"),
        ("The games will be held in Lima on 2-4 October.", "2016-10-02"),
        ("The games were held in Lima on 3-5 October.", "2016-10-03"),
        ("The games will be held in Lima on 1-3 October.", "2017-10-01"),
        ("The games will be held in Lima on 3-5 September.", "2017-09-03"),
        ("The games were held in Lima on 3-5 October 2014.", "2014-10-03"),
    ],
)
def test_a_range_that_holds_the_day_of_publication_is_under_way(text: str, first: str) -> None:
    ((_, span),) = find_dates(text, PUBLISHED)
    assert str(span.earliest) == first


@pytest.mark.parametrize(
    ("published", "text", "days"),
    [
        (date(2024, 5, 1), "Lund will visit Oslo from 30 April to 2 May.", "2024-04-30/2024-05-02"),
        (date(2024, 3, 1), "Lund is visiting Oslo from 28 February to 2 March.", "2024-02-28/2024-03-02"),
        (date(2025, 1, 1), "Lund visited Oslo from 30 December to 2 January.", "2024-12-30/2025-01-02"),
        (date(2024, 3, 13), "It will be open from 1 March to 5 April.", "2024-03-01/2024-04-05"),
        (date(2024, 3, 13), "It was open from 5 February to 20 March.", "2024-02-05/2024-03-20"),
        (date(2024, 5, 1), "It will run from 30 April to Thursday, May 2.", "2024-04-30/2024-05-02"),
        (date(2024, 3, 13), "It will run from 30 December to 2 January.", "2024-12-30/2025-01-02"),
        (date(2024, 3, 13), "It ran from 30 December to 2 January.", "2023-12-30/2024-01-02"),
    ],
)
def test_so_is_one_that_crosses_the_end_of_a_month(published: date, text: str, days: str) -> None:
    assert list(found(text, published).values()) == [days]


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("Jets shelled it from 28 December 2021 until 3 January.", "2021-12-28/2022-01-03"),
        ("They met between 30 November 2021 and 2 December.", "2021-11-30/2021-12-02"),
        ("Jets shelled it from November 2021 to February.", "2021-11-01/2022-02-28"),
        ("It ran from 30 November last year to 2 January.", "2023-11-30/2024-01-02"),
        ("They met on 31 December/1 January 2022.", "2021-12-31/2022-01-01"),
    ],
)
def test_the_year_of_one_end_is_told_of_the_other(text: str, days: str) -> None:
    assert list(found(text).values()) == [days]


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("Lund toured it from Monday to 7 March.", "2024-03-04/2024-03-07"),
        ("Lund toured it from Sunday to Friday, March 8.", "2024-03-03/2024-03-08"),
        ("Lund toured it from Monday to 20 March.", "2024-03-11/2024-03-20"),
        ("It ran from 12 March to Monday.", "2024-03-12/2024-03-18"),
        ("It ran from Friday to Monday.", "2024-03-08/2024-03-11"),
    ],
)
def test_a_weekday_yields_to_the_calendar_day_at_the_other_end(text: str, days: str) -> None:
    assert list(found(text).values()) == [days]


def test_a_calendar_day_is_never_moved_by_a_week() -> None:
    assert found("They fled in the night to January 1.", date(2024, 1, 5))["January 1"] == "2024-01-01/2024-01-01"


@pytest.mark.parametrize("published", [date.min, date.max])
def test_at_the_edges_of_the_calendar_a_range_breaks_nothing(published: date) -> None:
    for text in (
        "It runs from 30 December to 2 January.",
        "It will run from 2 January to Monday.",
        "It ran from 5 May 9999 to 3 May.",
    ):
        assert find_dates(text, published)
