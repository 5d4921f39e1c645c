"""Phrases read together with the words around them: parts, ranges, bounds."""

from datetime import date

import pytest

from dateline.dates import resolve_date
from dateline.dates.resolver import finished
from dateline.records import DateSpan
from tests.unit.dates_found import PUBLISHED, found


def test_an_interval_that_ends_before_it_begins_is_no_reading() -> None:
    span = finished(DateSpan(date(2024, 4, 5), date(2024, 3, 17), "weekend", "text"), "then", PUBLISHED)
    assert (span.earliest, span.latest, span.precision, span.basis) == (None, None, "unknown", "unknown")
    assert span.reason


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("They will hold talks at the end of the weekend.", "2024-03-17/2024-03-17"),
        ("They met late last weekend.", "2024-03-10/2024-03-10"),
        ("They met late in the weekend.", "2024-03-10/2024-03-10"),
        ("They met in the middle of the weekend.", "2024-03-09/2024-03-10"),
        ("They will meet in the second half of the weekend.", "2024-03-17/2024-03-17"),
        ("They met early last weekend.", "2024-03-09/2024-03-09"),
    ],
)
def test_a_weekend_is_parted_into_its_two_days(text: str, days: str) -> None:
    assert list(found(text).values()) == [days]


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("They met early last week.", "2024-03-04/2024-03-06"),
        ("They met at the start of last week.", "2024-03-04/2024-03-05"),
        ("They met in the middle of last week.", "2024-03-05/2024-03-07"),
        ("They met late last week.", "2024-03-07/2024-03-10"),
        ("They met at the end of last week.", "2024-03-08/2024-03-10"),
        ("They met in the first half of last week.", "2024-03-04/2024-03-07"),
        ("They met in the second half of last week.", "2024-03-07/2024-03-10"),
    ],
)
def test_a_part_of_a_week_ends_with_it_at_the_latest(text: str, days: str) -> None:
    assert list(found(text).values()) == [days]


@pytest.mark.parametrize(("hours", "last"), [("24", "2024-03-14"), ("36", "2024-03-15"), ("48", "2024-03-15")])
def test_what_is_to_happen_within_hours_does_so_from_now_on(hours: str, last: str) -> None:
    for words in (f"within {hours} hours", f"within the next {hours} hours"):
        assert found(f"They will leave {words}.") == {words: f"2024-03-13/{last}"}


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("They held talks from June 28 to July 2, 2019.", {"from June 28 to July 2, 2019": "2019-06-28/2019-07-02"}),
        ("They met on June 28 and July 2, 2019.", {"June 28": "2019-06-28/2019-06-28", "July 2, 2019": "2019-07-02/2019-07-02"}),
        ("They met 28 June-2 July 2019.", {"28 June-2 July 2019": "2019-06-28/2019-07-02"}),
        ("It ran from late June to early July 2019.", {"from late June to early July 2019": "2019-06-21/2019-07-10"}),
        ("It ran from 28 December to 2 January 2019.", {"from 28 December to 2 January 2019": "2018-12-28/2019-01-02"}),
    ],
)
def test_a_year_told_behind_the_last_date_is_that_of_the_dates_before_it(text: str, read: dict[str, str]) -> None:
    assert found(text) == read


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("They met between 28 October and 3 November.", {"between 28 October and 3 November": "2023-10-28/2023-11-03"}),
        ("They will meet between 29 March and 2 April.", {"between 29 March and 2 April": "2024-03-29/2024-04-02"}),
        ("They met on May 4, 5 and 6.", {"May 4, 5 and 6": "2023-05-04/2023-05-06"}),
        ("They met on 4, 5 and 6 May.", {"4, 5 and 6 May": "2023-05-04/2023-05-06"}),
    ],
)
def test_days_told_together_are_one_interval(text: str, read: dict[str, str]) -> None:
    assert found(text) == read


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("The ministers will meet no earlier than June.", "2024-06-01/None"),
        ("The work will start not before Friday.", "2024-03-15/None"),
        ("Talks are not expected to resume before June.", "2024-06-01/None"),
        ("They must leave on or before Friday.", "2024-03-13/2024-03-15"),
        ("They must leave before Friday.", "2024-03-13/2024-03-14"),
        ("They must leave before the end of the year.", "2024-03-13/2024-12-31"),
        ("They must leave before the end of March.", "2024-03-13/2024-03-31"),
    ],
)
def test_before_a_date_is_up_to_it_and_not_before_it_is_from_it_on(text: str, days: str) -> None:
    assert list(found(text).values()) == [days]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("He spoke after the March 5 vote.", "2024-03-05"),
        ("He praised the Feb. 10 visit.", "2024-02-10"),
        ("The March 20 vote will decide it.", "2024-03-20"),
    ],
)
def test_a_noun_behind_a_date_is_no_verb_that_looks_forward(text: str, day: str) -> None:
    assert list(found(text).values()) == [f"{day}/{day}"]


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("They met on the last weekend of May.", "2023-05-27/2023-05-28"),  # 31 May is a Wednesday
        ("They met on the last weekend of September 2023.", "2023-09-30/2023-10-01"),
        ("They met on the first weekend of June 2025.", "2025-06-07/2025-06-08"),  # 1 June is a Sunday
        ("They met in the last week of October 2023.", "2023-10-23/2023-10-29"),
        ("They met in the last week of February.", "2024-02-26/2024-03-03"),
        ("Borders moved in the last decade of the 19th century.", "1890-01-01/1899-12-31"),
        ("Borders moved at the end of the 19th century.", "1891-01-01/1900-12-31"),
        ("They met in early summer 2020.", "2020-06-01/2020-06-30"),
        ("They met in late summer of last year.", "2023-08-01/2023-08-31"),
        ("They met in early spring.", "2024-03-01/2024-03-31"),
    ],
)
def test_the_parts_of_a_period_lie_in_it(text: str, days: str) -> None:
    assert list(found(text).values()) == [days]


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("They met on 5/6 March 1998.", {"5/6 March 1998": "1998-03-05/1998-03-06"}),
        ("They met in May/June 2003.", {"May/June 2003": "2003-05-01/2003-06-30"}),
        ("They fought on the night of March 10-11.", {"the night of March 10-11": "2024-03-10/2024-03-11"}),
        ("It was hit overnight from Monday to Tuesday.", {"overnight from Monday to Tuesday": "2024-03-11/2024-03-12"}),
        ("They met in the July-September period of 2023.", {"the July-September period of 2023": "2023-07-01/2023-09-30"}),
        ("It fell in the fiscal year 2019-20.", {"the fiscal year 2019-20": "2019-01-01/2020-12-31"}),
    ],
)
def test_a_stroke_or_a_night_joins_two_days(text: str, read: dict[str, str]) -> None:
    assert found(text) == read


@pytest.mark.parametrize(
    ("text", "phrase", "days"),
    [
        ("They must leave by month's end.", "month's end", "2024-03-13/2024-03-31"),
        ("They could meet as early as next week.", "as early as next week", "2024-03-18/2024-03-24"),
        ("They could meet as early as this month.", "as early as this month", "2024-03-13/2024-03-31"),
        ("The ban runs between now and June.", "June", "2024-03-13/2024-06-30"),
        ("The ban runs from now until 2030.", "2030", "2024-03-13/2030-12-31"),
        ("The embargo will stay until at least 30 June.", "30 June", "2024-03-13/2024-06-30"),
        ("The ban ran up to and including 1 January 2020.", "1 January 2020", "None/2020-01-01"),
        ("The rule applies with effect from 1 April.", "1 April", "2024-04-01/None"),
        ("The rule will apply from 1 April onwards.", "1 April", "2024-04-01/None"),
    ],
)
def test_words_around_a_day_bound_it(text: str, phrase: str, days: str) -> None:
    assert found(text)[phrase] == days


@pytest.mark.parametrize(
    ("text", "phrase", "days"),
    [
        ("The embargo will stay through 2030.", "through 2030", "2024-03-13/2030-12-31"),
        ("The ban runs between now and June.", "between now and June", "2024-03-13/2024-06-30"),
        ("The rule will apply from 1 April onwards.", "from 1 April onwards", "2024-04-01/None"),
        ("They met on the 5th of this month.", "5th of this month", "2024-03-05/2024-03-05"),
    ],
)
def test_a_phrase_with_the_words_around_its_day_is_read_like_the_day(text: str, phrase: str, days: str) -> None:
    start = text.index(phrase)
    span = resolve_date(text, start, start + len(phrase), PUBLISHED)
    assert f"{span.earliest}/{span.latest}" == days
