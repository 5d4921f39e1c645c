"""Days that a phrase only leads to: weekdays of a month, feasts, this and last ones, days as agencies print them."""

from datetime import date

import pytest

from tests.unit.dates_found import PUBLISHED, found


@pytest.mark.parametrize(
    ("published", "text", "days"),
    [
        (date(2024, 3, 16), "He will meet Scholz this Tuesday.", "2024-03-19/2024-03-19"),
        (date(2024, 1, 15), "The two met this fall.", "2023-09-01/2023-11-30"),
        (date(2024, 12, 20), "They will meet this spring.", "2025-03-01/2025-05-31"),
        (date(2024, 1, 5), "The two met this Christmas.", "2023-12-25/2023-12-25"),
        (date(2024, 12, 28), "They will meet this Easter.", "2025-04-20/2025-04-20"),
        (date(2024, 3, 13), "The leaders will meet this summer.", "2024-06-01/2024-08-31"),
    ],
)
def test_this_day_this_season_and_this_feast_lie_on_the_side_of_the_tense(published: date, text: str, days: str) -> None:
    assert list(found(text, published).values()) == [days]


@pytest.mark.parametrize(
    ("published", "text", "days"),
    [
        (PUBLISHED, "They met on the last Friday of February.", "2024-02-23"),
        (PUBLISHED, "They met on the last Friday of March.", "2023-03-31"),
        (PUBLISHED, "They will hold a summit on the first Monday of May.", "2024-05-06"),
        (date(2021, 11, 10), "They met on the second Tuesday of October.", "2021-10-12"),
        (PUBLISHED, "They met two Fridays ago.", "2024-03-01"),
        (PUBLISHED, "They will meet two weeks from Friday.", "2024-03-29"),
        (PUBLISHED, "They will meet a week on Tuesday.", "2024-03-26"),
        (PUBLISHED, "They will meet a fortnight from today.", "2024-03-27"),
        (PUBLISHED, "They will meet a month from today.", "2024-04-13"),
        (PUBLISHED, "They met on the same day in 2021.", "2021-03-13"),
        (date(2024, 5, 2), "They met on the 31st.", "2024-03-31"),
    ],
)
def test_a_day_is_counted_within_its_month_or_from_another_day(published: date, text: str, days: str) -> None:
    assert list(found(text, published).values()) == [f"{days}/{days}"]


@pytest.mark.parametrize(
    ("published", "text", "day"),
    [
        (date(2024, 3, 11), "It was to end on Saturday, March 9.", "2024-03-09"),
        (date(2024, 3, 11), "They will meet on Sunday 9 March.", "2025-03-09"),
        (date(2024, 3, 11), "It was to end on Sat., 9 March.", "2024-03-09"),
        (date(2024, 3, 11), "They will meet on Monday, March 9.", "2025-03-09"),  # of no near year: by tense
        (date(2024, 3, 11), "They will meet on Saturday, March 9, 2030.", "2030-03-09"),
        (date(2025, 3, 1), "They met on Thursday, February 29.", "2024-02-29"),
        (date.min, "They met on Monday, January 1.", "0001-01-01"),
    ],
)
def test_a_day_with_its_weekday_is_of_the_year_in_which_it_has_that(published: date, text: str, day: str) -> None:
    assert list(found(text, published).values()) == [f"{day}/{day}"]


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("They met the week before last.", "2024-02-26/2024-03-03"),
        ("They met the month before last.", "2024-01-01/2024-01-31"),
        ("They met the weekend before last.", "2024-03-02/2024-03-03"),
    ],
)
def test_the_one_before_last_is_two_units_back(text: str, days: str) -> None:
    assert list(found(text).values()) == [days]


@pytest.mark.parametrize(
    ("published", "text", "days"),
    [
        (date(2024, 8, 26), "Russia fired on Ukraine's Independence Day.", "2024-08-24/2024-08-24"),
        (date(2024, 8, 26), "It fired on the Ukrainian Independence Day.", "2024-08-24/2024-08-24"),
        (date(2024, 8, 26), "It was signed on Israel's Independence Day.", "None/None"),
        (date(2024, 8, 26), "Israel marked Independence Day in silence.", "None/None"),
        (date(2024, 8, 26), "It was signed on Independence Day.", "2024-07-04/2024-07-04"),
        (date(2006, 12, 31), "He was hanged on Eid al-Adha.", "2006-12-30/2007-01-04"),
        (date(1998, 1, 10), "Fighting rose during Ramadan.", "1997-12-30/1998-01-30"),
    ],
)
def test_a_feast_is_that_of_its_country_and_the_one_that_is_meant(published: date, text: str, days: str) -> None:
    assert list(found(text, published).values()) == [days]


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("The decree of 12.11.1997 was annulled.", "1997-11-12/1997-11-12"),
        ("The decree of 12.31.1997 was annulled.", "1997-12-31/1997-12-31"),
        ("The talks were held on Monday (March 11).", "2024-03-11/2024-03-11"),
        ("The talks were held on Monday (June 21, 2010).", "2010-06-21/2010-06-21"),
        ("The note of April 15, Juche 105 (2016), was read.", "2016-04-15/2016-04-15"),
        ("It was signed on this twelfth day of August 1949.", "1949-08-12/1949-08-12"),
        ("It was signed on the first of March.", "2024-03-01/2024-03-01"),
        ("It was signed on Febuary 3, 2009.", "2009-02-03/2009-02-03"),
        ("It was signed on Wendesday.", "2024-03-13/2024-03-13"),
        ("They met last week Tuesday.", "2024-03-05/2024-03-05"),
        ("They met on the Tuesday before last.", "2024-03-05/2024-03-05"),
        ("They met last year in May.", "2023-05-01/2023-05-31"),
        ("They met on this day in 2003.", "2003-03-13/2003-03-13"),
        ("They met at 1530 hrs on Tuesday.", "2024-03-12/2024-03-12"),
        ("They met hours ago.", "2024-03-12/2024-03-13"),
        ("They met in the first fortnight of February.", "2024-02-01/2024-02-14"),
        ("Trade fell in 1H 2019.", "2019-01-01/2019-06-30"),
        ("It rose in end-2019.", "2019-12-01/2019-12-31"),
    ],
)
def test_a_day_is_read_as_agencies_ministries_and_treaties_print_it(text: str, days: str) -> None:
    assert list(found(text).values()) == [days]


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("Shots fell on Kenya's Independence Day.", "2023-12-12/2023-12-12"),
        ("Shots fell on India's Republic Day.", "2024-01-26/2024-01-26"),
        ("Shots fell on China's National Day.", "2023-10-01/2023-10-01"),
        ("Shots fell on Republic Day.", "None/None"),
        ("Shots fell on Diwali.", "2023-11-12/2023-11-12"),
        ("Shots fell on Lunar New Year 1994.", "1994-02-10/1994-02-10"),
    ],
)
def test_a_national_day_is_that_of_its_country_and_without_one_unknown(text: str, days: str) -> None:
    assert list(found(text).values()) == [days]
