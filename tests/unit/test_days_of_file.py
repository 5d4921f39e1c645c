"""Days of a file, years apart or one after the other."""

from datetime import date, timedelta

from dateline.days_of_file import stretches


def test_days_one_after_the_other_are_one_stretch() -> None:
    days = [date(2021, 5, 5), date(2021, 5, 6), date(2021, 5, 7), date(2021, 5, 10), date(2040, 1, 1), date(2040, 1, 2)]
    assert stretches(days) == [("2021-05-05", "2021-05-07"), ("2021-05-10", "2021-05-10"), ("2040-01-01", "2040-01-02")]
    assert stretches([date.min]) == [("0001-01-01", "0001-01-01")]
    assert stretches([date.max - timedelta(days=1), date.max]) == [("9999-12-30", "9999-12-31")]
