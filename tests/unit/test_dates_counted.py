"""Days counted from one that is named, anniversaries, feasts, periods up to a month, and dates that are only about right."""

from datetime import date

import pytest

from dateline.dates import find_dates, resolve_date

WEDNESDAY = date(2024, 3, 13)


def told(text: str, published: date = WEDNESDAY) -> list[str]:
    return [f"{span.text}: {when.earliest} {when.latest}" for span, when in find_dates(text, published)]


@pytest.mark.parametrize(
    ("phrase", "days"),
    [
        ("the three months to February", "2023-12-01 2024-02-29"),
        ("the year to end-February", "2023-03-01 2024-02-29"),
        ("the quarter to June", "2023-04-01 2023-06-30"),
        ("the 12 months through June", "2022-07-01 2023-06-30"),
        ("the two years ended June 2023", "2021-07-01 2023-06-30"),
        ("the five years to 2019", "2015-01-01 2019-12-31"),
        ("the June quarter", "2023-04-01 2023-06-30"),
    ],
)
def test_a_period_up_to_a_month_is_all_of_it(phrase: str, days: str) -> None:
    assert told(f"Exports rose in {phrase}.") == [f"{phrase}: {days}"]


@pytest.mark.parametrize(
    "text",
    ["They put it off by two months to June.", "It was extended for six months to June.", "They lost a June quarter-final."],
)
def test_a_length_that_ends_in_another_month_is_no_such_period(text: str) -> None:
    assert told(text)[-1].endswith("June: 2023-06-01 2023-06-30")


@pytest.mark.parametrize(
    ("phrase", "day"),
    [
        ("50 years ago Friday", "1974-03-15"),
        ("50 years ago this Friday", "1974-03-15"),
        ("50 years ago on Friday", "1974-03-15"),
        ("50 years ago tomorrow", "1974-03-14"),
        ("50 years ago yesterday", "1974-03-12"),
        ("50 years ago on March 15", "1974-03-15"),
        ("a year ago on Tuesday", "2023-03-12"),
        ("two weeks ago Friday", "2024-02-23"),
        ("a week ago Friday", "2024-03-01"),
    ],
)
def test_an_anniversary_is_counted_from_the_nearest_day_a_week_always_back(phrase: str, day: str) -> None:
    assert told(f"The dam burst {phrase}.") == [f"{phrase}: {day} {day}"]


def test_an_anniversary_may_be_of_a_month_or_a_week() -> None:
    assert told("The dam burst ten years ago next month.") == ["ten years ago next month: 2014-04-01 2014-04-30"]
    assert told("The dam burst ten years ago this week.") == ["ten years ago this week: 2014-03-10 2014-03-16"]
    assert told("It burst ten years ago on May 5, 2003.")[0].startswith("ten years ago: ")


@pytest.mark.parametrize(
    ("text", "published", "day"),
    [
        ("They broke the truce over Christmas.", date(2014, 12, 30), "2014-12-25"),
        ("The truce over Christmas failed.", date(2014, 10, 1), "2013-12-25"),
        ("Two died on Christmas Day.", date(2014, 12, 22), "2013-12-25"),
        ("They met over Christmas.", date(2014, 12, 22), "2013-12-25"),
    ],
)
def test_a_feast_is_the_one_on_the_side_of_the_tense(text: str, published: date, day: str) -> None:
    assert told(text, published)[0].endswith(f": {day} {day}")


@pytest.mark.parametrize(
    ("phrase", "days"),
    [
        ("three days after July 4", "2023-07-07 2023-07-07"),
        ("two days before Christmas", "2023-12-23 2023-12-23"),
        ("the day after Christmas", "2023-12-26 2023-12-26"),
        ("a month after 9/11", "2001-10-01 2001-10-31"),
        ("two weeks after 5 May 2022", "2022-05-16 2022-05-22"),
    ],
)
def test_a_day_may_be_counted_from_one_that_is_named(phrase: str, days: str) -> None:
    assert told(f"They met {phrase}.") == [f"{phrase}: {days}"]


@pytest.mark.parametrize(
    ("published", "text", "days"),
    [
        (date(2024, 12, 24), "They fled two days before Christmas.", "2024-12-23 2024-12-23"),
        (date(2024, 12, 22), "They fled two days before Christmas.", "2023-12-23 2023-12-23"),
        (date(2024, 12, 10), "They fled two weeks before Christmas.", "2024-12-09 2024-12-15"),
        (date(2024, 5, 7), "They fled two days before May 9.", "2024-05-07 2024-05-07"),
        (date(2024, 12, 26), "They fled two days after Christmas.", "2023-12-27 2023-12-27"),
        (date(2024, 12, 26), "They will meet two days after Christmas.", "2024-12-27 2024-12-27"),
        (date(2024, 12, 28), "They will meet two days after Christmas.", "2025-12-27 2025-12-27"),
        (date(2024, 5, 7), "They fled two days before May 9, 2022.", "2022-05-07 2022-05-07"),
        (date(2024, 4, 30), "They fled on the eve of May Day.", "2024-04-30 2024-04-30"),
        (date(2024, 4, 29), "They fled on the eve of May Day.", "2023-04-30 2023-04-30"),
        (date(2024, 5, 1), "They fled on the eve of today's vote.", "2024-04-30 2024-04-30"),
        (date(2024, 3, 14), "They fled on the eve of Friday's vote.", "2024-03-14 2024-03-14"),
        (date(2024, 3, 13), "They fled on the eve of Friday's vote.", "2024-03-07 2024-03-07"),
        (WEDNESDAY, "They fled on the eve of the March 14 summit.", "2024-03-13 2024-03-13"),
    ],
)
def test_the_day_counted_and_not_the_one_named_lies_on_the_side_of_the_tense(published: date, text: str, days: str) -> None:
    assert told(text, published)[0].endswith(f": {days}")
    ((place, _),) = find_dates(text, published)
    for start in (place.start, max(text.find("on the eve"), 0) or place.start):
        when = resolve_date(text, start, place.end, published)
        assert f"{when.earliest} {when.latest}" == days


@pytest.mark.parametrize(
    "text",
    [
        "They met three months after the summit.",
        "They met some days before Christmas.",
        "They work three days a week after Easter.",
    ],
)
def test_nothing_is_counted_from_what_has_no_day_nor_without_a_figure(text: str) -> None:
    assert "None None" in told(text)[0]


@pytest.mark.parametrize(
    ("phrase", "days"),
    [
        ("the first day of Ramadan", "2024-03-10 2024-03-12"),
        ("the start of Ramadan", "2024-03-10 2024-03-12"),
        ("the end of Ramadan 2023", "2023-04-20 2023-04-22"),
        ("the last day of Passover", "2023-04-13 2023-04-13"),
        ("Ramadan", "2024-03-10 2024-04-10"),
    ],
)
def test_a_feast_has_a_first_and_a_last_day(phrase: str, days: str) -> None:
    assert told(f"They met on {phrase}.") == [f"{phrase}: {days}"]


@pytest.mark.parametrize(
    ("text", "published", "days"),
    [
        ("They will leave in the new year.", date(2023, 11, 8), "2024-01-01 2024-12-31"),
        ("He proposed talks in the New Year.", date(2023, 11, 8), "2024-01-01 2024-12-31"),
        ("They will leave before the new year.", date(2023, 11, 8), "2023-11-08 2023-12-31"),
        ("They will leave by the new year.", date(2023, 11, 8), "2023-11-08 2024-01-01"),
        ("They will meet in the new year.", date(2024, 1, 8), "2024-01-01 2024-12-31"),
        ("The tax came in with the new year.", WEDNESDAY, "2024-01-01 2024-01-01"),
    ],
)
def test_the_new_year_is_the_coming_one_late_in_the_year(text: str, published: date, days: str) -> None:
    assert told(text, published)[0].endswith(f": {days}")


def test_the_new_year_has_parts_and_other_new_years_days_of_their_own() -> None:
    assert told("They meet early in the new year.", date(2023, 11, 8)) == ["early in the new year: 2024-01-01 2024-04-30"]
    assert told("They met on New Year's Day.") == ["New Year's Day: 2024-01-01 2024-01-01"]
    assert told("They pray at the Jewish New Year.") == ["the Jewish New Year: 2023-09-16 2023-09-17"]


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("They will meet around May 20.", "2024-05-19 2024-05-21"),
        ("They will meet on or about May 20.", "2024-05-19 2024-05-21"),
        ("It was built in about 1990.", "1989-01-01 1991-12-31"),
        ("It has stood since about 1990.", "1989-01-01 2024-03-13"),
        ("She spoke about 1990.", "1990-01-01 1990-12-31"),
        ("They will meet around 6 p.m. on Monday.", "2024-03-18 2024-03-18"),
        ("A row around February 2019 missile tests led Japan to protest.", "2019-02-01 2019-02-28"),
        ("They met around the end of May 2020.", "2020-05-21 2020-05-31"),
    ],
)
def test_about_a_date_is_a_unit_more_on_either_side(text: str, days: str) -> None:
    assert told(text)[-1].endswith(f": {days}")


def test_about_is_heard_before_the_phrase_that_is_resolved() -> None:
    when = resolve_date("They will meet around May 20.", 15, 28, WEDNESDAY)
    assert (str(when.earliest), str(when.latest), when.reason) == ("2024-05-19", "2024-05-21", "approximate")


@pytest.mark.parametrize(
    ("phrase", "days"),
    [
        ("a few days ago", "2024-03-06 2024-03-13"),
        ("a few months ago", "2023-09-13 2024-03-13"),
        ("a couple of weeks ago", "2024-02-19 2024-03-10"),
        ("a few hours ago", "2024-03-12 2024-03-13"),
        ("several days ago", "None 2024-03-13"),
    ],
)
def test_a_few_and_a_couple_have_a_size(phrase: str, days: str) -> None:
    assert told(f"They met {phrase}.") == [f"{phrase}: {days}"]


@pytest.mark.parametrize("text", ["One year after February 27, the two held talks.", "Ten years after October 7, they met."])
def test_years_after_a_day_of_which_no_year_is_told_have_no_day_of_their_own(text: str) -> None:
    """Which February 27 it was, the text does not tell: the nearest one would put it into the future."""
    assert all(span.earliest is None or span.earliest <= WEDNESDAY for _, span in find_dates(text, WEDNESDAY))
    (_, told), *_ = find_dates("Ten years after September 11, 2001, they left.", WEDNESDAY)
    assert str(told.earliest)[:4] == "2011"
