"""What was to be: a weekday lies ahead, a day of a month that has gone by of late is none of the next year."""

from datetime import date

import pytest

from dateline.dates import find_dates
from tests.unit.dated import dated, interval

PUBLISHED = date(2021, 6, 16)  # a Wednesday


def first_day(text: str) -> str:
    *_, (_, span) = find_dates(text, PUBLISHED)
    return str(span.earliest)


@pytest.mark.parametrize(
    "text",
    [
        "Gabon's envoy was to visit Lima on Friday.",
        "The talks were to have begun on Friday.",
        "The talks, which were to have been held in Lima on Friday, were called off.",
        "The envoy was also to meet the king on Friday.",
        "The envoy was due to meet the king on Friday.",
        "The envoy was to be in Lima on Friday.",
        "Before he left, the envoy was to meet the king on Friday.",
    ],
)
def test_what_was_to_be_on_a_weekday_lies_ahead(text: str) -> None:
    assert first_day(text) == "2021-06-18"


@pytest.mark.parametrize(
    "text",
    [
        "Gabon was to blame for the raid on Friday.",
        "The camp was to the north of a bridge that fell on Friday.",
        "The letter was to Peru and came on Friday.",
        "The truce had been due to expire on Friday.",
        "It was on Friday.",
    ],
)
def test_what_was_to_blame_or_to_the_north_does_not(text: str) -> None:
    assert first_day(text) == "2021-06-11"


@pytest.mark.parametrize(
    "text",
    [
        "Nine days before it was to open, Peru on Friday cancelled the summit.",
        "LIMA (Dispatch) - When Gabon was to sign it, Peru on Friday refused.",
    ],
)
def test_what_was_to_be_in_the_clause_that_opens_a_sentence_says_nothing_of_the_main_clause(text: str) -> None:
    assert first_day(text) == "2021-06-11"


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("The talks, which were to have begun on 3 May, never took place.", "2021-05-03"),
        ("The talks were to begin in April.", "2021-04-01"),
        ("The talks, which were due to begin on 3 May, were put off.", "2021-05-03"),
        ("The truce was scheduled for April 9, but Gabon broke it.", "2021-04-09"),
        ("The talks were to begin on 3 July.", "2021-07-03"),
        ("The talks were to begin in September.", "2021-09-01"),
        ("The talks were due to begin in December.", "2021-12-01"),
        ("The talks were due to begin in February.", "2022-02-01"),  # over a hundred days ago
        ("The talks were to begin next May.", "2022-05-01"),
        ("The talks were to begin on 3 May 2022.", "2022-05-03"),
        ("The talks will begin on 3 May.", "2022-05-03"),
        ("Gabon agreed to meet Peru. Talks are to begin on 3 May.", "2022-05-03"),
    ],
)
def test_what_was_to_be_on_a_day_gone_by_of_late_is_not_of_the_next_year(text: str, first: str) -> None:
    assert first_day(text) == first


def test_a_leap_day_and_the_first_year_of_the_calendar_are_read_too() -> None:
    text = "The talks were due to begin on 29 February."
    assert [find_dates(text, day)[0][1].earliest for day in (date(2020, 3, 10), date(2020, 2, 10))] == [
        date(2024, 2, 29),
        date(2020, 2, 29),
    ]
    assert find_dates("The talks were due to begin on 3 December.", date(1, 1, 1))[0][1].earliest == date(1, 12, 3)


@pytest.mark.parametrize(
    ("before", "text"),
    [
        ("Gabon's president was to visit Lima on Friday. ", "Chad [recalled] its envoy."),
        ("", "The envoy, [criticised] by Chad, was to meet the king on Friday."),
    ],
)
def test_no_story_goes_on_from_what_was_to_be(before: str, text: str) -> None:
    assert dated(text, before=before, published=PUBLISHED).basis == "publication"


def test_what_was_called_off_keeps_the_day_for_which_it_was_meant() -> None:
    text = "Peru postponed a [visit] to Lima that was to have started on Friday."
    assert interval(dated(text, "negated", "Friday", PUBLISHED)) == ("2021-06-18", "2021-06-18")


@pytest.mark.parametrize(
    ("text", "phrase", "day"),
    [
        ("Gabon threatened to [shell] Peru on 30 June.", "30 June", "2021-06-30"),  # ahead
        ("The ports of Gabon were to be [shut] on 3 June.", "3 June", "2021-06-03"),
    ],
)
def test_what_was_pledged_on_a_day_gone_by_is_not_of_that_day(text: str, phrase: str, day: str | None) -> None:
    assert interval(dated(text, "possible", phrase, published=PUBLISHED)) == (day, day)


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("Gabon and Peru agreed to open talks on 3 June.", "2021-06-03"),
        ("Gabon threatened to quit the bloc in May.", "2021-05-01"),
        ("Gabon and Peru have agreed to meet in May.", "2022-05-01"),
    ],
)
def test_a_day_gone_by_of_late_on_which_something_was_agreed_is_none_of_the_next_year(text: str, first: str) -> None:
    assert first_day(text) == first
