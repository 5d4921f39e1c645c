"""Each way to tell a date, read in its sentence.

A line of `dates_told.txt`: published on | the phrase in brackets | earliest, latest, precision, value.
"""

from datetime import date, timedelta
from pathlib import Path

import pytest

from dateline.dates import resolve_date
from dateline.dates.feasts import all_days_of, days_of

TOLD = Path(__file__).with_name("dates_told.txt").read_text(encoding="utf-8")


@pytest.mark.parametrize("line", TOLD.splitlines())
def test_a_date_is_read_as_it_is_told(line: str) -> None:
    published, marked, wanted = line.split(" | ")
    start, end = marked.index("["), marked.index("]") - 1
    day = None if published == "-" else date.fromisoformat(published)
    span = resolve_date(marked.replace("[", "").replace("]", ""), start, end, day)
    assert " ".join(str(part or "-") for part in (span.earliest, span.latest, span.precision, span.value)) == wanted


@pytest.mark.parametrize(
    ("published", "phrase", "said"),
    [
        ("2024-03-13", "next Friday", "some writers mean a week later"),
        ("2024-03-13", "late this month", None),
        ("2024-03-13", "next Monday", None),
        ("2010-01-01", "under President Bush", "several leaders are named Bush"),
        ("2003-01-01", "under President Obama", "no term of office is known for Obama"),
        ("2024-03-13", "Chinese New Year 1950", "the date of Chinese New Year in 1950 is not known"),
        ("2024-03-13", "2011-2009", "the second year is not after the first"),
        ("2024-03-13", "about three days ago", "approximate"),
        ("2024-03-13", "fiscal 2019", "read as the calendar year"),
        ("2024-03-13", "Mondays", "comes every week"),
        ("2024-03-13", "31/31/2023", "not a date of the calendar"),
    ],
)
def test_the_reason_says_what_is_to_be_known_of_a_reading(published: str, phrase: str, said: str | None) -> None:
    reason = resolve_date(phrase, 0, len(phrase), date.fromisoformat(published)).reason
    assert said in (reason or "") if said else reason is None


NEW_YEARS = (
    "2000-09-30 2001-09-18 2002-09-07 2003-09-27 2004-09-16 2005-10-04 2006-09-23 2007-09-13 2008-09-30 2009-09-19 2010-09-09 "
    "2011-09-29 2012-09-17 2013-09-05 2014-09-25 2015-09-14 2016-10-03 2017-09-21 2018-09-10 2019-09-30 2020-09-19 2021-09-07 "
    "2022-09-26 2023-09-16 2024-10-03 2025-09-23 2026-09-12"
)
EASTERS = "1954-04-18 1981-04-19 2008-03-23 2011-04-24 2016-03-27 2018-04-01 2024-03-31 2038-04-25 2049-04-18 2076-04-19"
ORTHODOX_EASTERS = "1900-04-22 2010-04-04 2013-05-05 2016-05-01 2021-05-02 2022-04-24 2023-04-16 2024-05-05"


@pytest.mark.parametrize(
    ("feast", "days"),
    [(("hebrew", "0 2"), NEW_YEARS), (("easter", "0"), EASTERS), (("orthodox_easter", "0"), ORTHODOX_EASTERS)],
)
def test_feasts_that_move_fall_on_the_days_of_the_almanac(feast: tuple[str, str], days: str) -> None:
    for told in days.split():
        found = days_of(feast, int(told[:4]))
        assert found is not None
        assert str(found[0]) == told


def test_a_feast_of_the_muslim_calendar_has_a_day_of_grace_and_may_come_twice_a_year() -> None:
    for first in ("2021-04-13", "2022-04-02", "2023-03-23", "2024-03-11"):  # Ramadan by the sighting of the moon
        found = days_of(("islamic", "9 1 30"), int(first[:4]))
        assert found is not None
        assert abs((found[0] + timedelta(days=1) - date.fromisoformat(first)).days) <= 1
        assert (found[1] - found[0]).days == 31
    assert len(all_days_of(("islamic", "9 1 30"), range(2030, 2031))) == 2
    assert days_of(("lunar_new_year", ""), 2024) == (date(2024, 2, 10),) * 2
    assert days_of(("lunar_new_year", ""), 1950) is None
