"""Times of day and parts of the day: joined with their day, in ranges of days, behind "before" and "after"."""

from datetime import date

import pytest

from dateline.dates import find_dates, resolve_date

PUBLISHED = date(2024, 3, 13)  # a Wednesday


def found(text: str) -> list[str]:
    return [f"{span.text} {when.earliest} {when.latest} {when.value}" for span, when in find_dates(text, PUBLISHED)]


@pytest.mark.parametrize(
    ("phrase", "value"),
    [
        ("3:30 Monday afternoon", "2024-03-11T15:30"),
        ("9:05 on Monday morning", "2024-03-11T09:05"),
        ("9:05 on Monday night", "2024-03-11T21:05"),
        ("1:15 on Monday night", "2024-03-11T01:15"),
        ("Monday evening, at 20:00", "2024-03-11T20:00"),
        ("10:36 local time Monday morning", "2024-03-11T10:36"),
    ],
)
def test_a_time_of_day_is_of_the_day_and_the_part_of_it_told_beside_it(phrase: str, value: str) -> None:
    text = f"He was arrested at {phrase}."
    assert found(text) == [f"{phrase} 2024-03-11 2024-03-11 {value}"]
    when = resolve_date(text, text.index(phrase), text.index(phrase) + len(phrase), PUBLISHED)
    assert (str(when.earliest), str(when.latest), when.value) == ("2024-03-11", "2024-03-11", value)


def test_times_that_have_days_of_their_own_keep_them() -> None:
    assert found("A curfew held from 9 p.m. Monday to 5 a.m. Tuesday.") == [
        "9 p.m. Monday 2024-03-11 2024-03-11 2024-03-11T21:00",
        "5 a.m. Tuesday 2024-03-12 2024-03-12 2024-03-12T05:00",
    ]
    assert found("It began at noon and 8 p.m. saw its end.")[0].startswith("noon 2024-03-13")
    assert found("They met on Sunday night and noon Tuesday.") == [
        "Sunday night 2024-03-10 2024-03-10 2024-03-10TNI",
        "noon Tuesday 2024-03-12 2024-03-12 2024-03-12T12:00",
    ]


@pytest.mark.parametrize(
    ("phrase", "told"),
    [
        ("from Friday night until Sunday morning", "2024-03-08 2024-03-10 2024-03-08TNI/2024-03-10TMO"),
        ("between Sunday night and Tuesday", "2024-03-10 2024-03-12 2024-03-10TNI/2024-03-12"),
        ("the night to Monday", "2024-03-10 2024-03-11 2024-03-10TNI"),
        ("the night of Sunday to Monday", "2024-03-10 2024-03-11 2024-03-10TNI"),
    ],
)
def test_a_range_of_days_may_tell_parts_of_them(phrase: str, told: str) -> None:
    assert found(f"They bombed the town {phrase}.") == [f"{phrase} {told}"]


def test_a_day_counted_from_another_is_no_end_of_a_range() -> None:
    first, second = found("They left on Monday - a day before the vote.")
    assert first.startswith("Monday 2024-03-11 2024-03-11")
    assert second.startswith("a day before 2024-03-12 2024-03-12")


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("He was arrested shortly after midnight.", "2024-03-13 2024-03-13"),
        ("He was arrested before dawn.", "2024-03-13 2024-03-13"),
        ("He was arrested after 6 p.m. by the navy.", "2024-03-13 2024-03-13"),
        ("They will leave before noon.", "2024-03-13 2024-03-13"),
        ("They must leave before Friday noon.", "2024-03-13 2024-03-15"),
        ("They must leave before Friday.", "2024-03-13 2024-03-14"),
        ("They left before Friday.", "None 2024-03-07"),
        ("They left after Friday.", "2024-03-09 2024-03-13"),
    ],
)
def test_before_and_after_a_time_of_day_is_on_that_day(text: str, days: str) -> None:
    ((_, when),) = find_dates(text, PUBLISHED)
    assert f"{when.earliest} {when.latest}" == days


def test_after_the_midnight_of_a_day_told_before_it_may_be_the_next_one() -> None:
    *_, (_, after) = find_dates("They met on Sunday and parted after midnight.", PUBLISHED)
    *_, (_, before) = find_dates("They met on Sunday and parted before midnight.", PUBLISHED)
    assert (str(after.earliest), str(after.latest)) == ("2024-03-10", "2024-03-11")
    assert (str(before.earliest), str(before.latest)) == ("2024-03-10", "2024-03-10")


@pytest.mark.parametrize(
    "when", ["at noon on Monday, two days after", "on Monday evening, two days after", "on Monday night, a day after"]
)
def test_a_day_with_its_time_is_not_counted_from_what_it_came_after(when: str) -> None:
    (first, day), *_ = find_dates(f"Fiji shut the port {when} a court sat.", PUBLISHED)
    assert (str(day.earliest), str(day.latest)) == ("2024-03-11", "2024-03-11"), first


@pytest.mark.parametrize("when", ["at 3 p.m. two days ago", "at dawn two days ago"])
def test_a_time_of_day_may_be_of_a_day_that_is_counted(when: str) -> None:
    ((_, day),) = find_dates(f"Fiji shut the port {when}.", PUBLISHED)
    assert (str(day.earliest), str(day.latest)) == ("2024-03-11", "2024-03-11")


def test_the_length_of_a_film_is_no_time_of_day() -> None:
    assert found("Watch: Lund on Fiji-0:01:35-Direct link") == []
    assert found("It began at 0:45 GMT.")[0].startswith("0:45 GMT 2024-03-13")
