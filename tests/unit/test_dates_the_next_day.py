""" "The next day" counts from the day of the news, not from one that says which accord or quake it is about; "at the same time"
goes on with what the story tells."""

from datetime import date

import pytest

from tests.unit.dated import dated, interval

PUBLISHED = date(2023, 6, 14)  # a Wednesday


@pytest.mark.parametrize(
    ("before", "day"),
    [
        ("Fiji's leader flew to Tonga on Sunday over the May 3 ferry crash. ", "2023-06-12"),
        ("Fiji on Sunday accused Tonga of breaking the March 2 agreement. ", "2023-06-12"),
        ("Fiji and Tonga spoke on Sunday about their 4 January truce. ", "2023-06-12"),
        ("Fiji appealed to Tonga on Sunday after the floods of May 12. ", "2023-06-12"),
        ("On Sunday, two days after the June 9 quake, Fiji appealed to Tonga. ", "2023-06-12"),
        ("The June 9 quake killed nine people in Fiji. ", "2023-06-10"),  # the only day told
        ("A quake hit Fiji on June 9. ", "2023-06-10"),
        ("Fiji said on Sunday that a quake had hit it on June 9. ", "2023-06-10"),
        ("Over the May 3 ferry crash Fiji's leader flew to Tonga on Sunday. ", "2023-06-12"),
        ("Fiji said on Sunday it was shaken on the morning of June 9. ", "2023-06-10"),
    ],
)
@pytest.mark.parametrize("phrase", ["the next day", "a day later", "the following day"])
def test_the_next_day_counts_from_the_day_of_the_news(before: str, day: str, phrase: str) -> None:
    span = dated(f"Tonga [sent] two ships {phrase}.", argument=phrase, published=PUBLISHED, before=before)
    assert interval(span) == (day, day)


@pytest.mark.parametrize(
    ("before", "text"),
    [
        ("Fiji freed two men on Tuesday. It had jailed them in July 2017. ", "At the same time Tonga [sent] two ships."),
        ("Fiji on Tuesday freed two men seized in July 2017. ", "At the same time, Tonga [sent] two ships."),
        ("Fiji freed two men on Tuesday. They were held since 2017. ", "But at the same time Tonga [sent] two ships."),
        ("Fiji freed two men on Tuesday. It had jailed them in May. ", "Tonga smiled, and at the same time it [sent] ships."),
    ],
)
def test_at_the_same_time_is_not_when_what_went_before_was(before: str, text: str) -> None:
    for argument in (None, "the same time"):
        assert interval(dated(text, argument=argument, published=PUBLISHED, before=before)) == ("2023-06-13", "2023-06-13")


@pytest.mark.parametrize(
    ("before", "text", "days"),
    [
        ("In May 2017 Fiji freed two men. ", "At the same time Tonga [sent] two ships.", ("2017-05-01", "2017-05-31")),
        ("Fiji freed two men in May 2017.\n\n", "At the same time Tonga [sent] two ships.", ("2017-05-01", "2017-05-31")),
        ("Fiji freed two men in May. ", "At the same time Tonga [urged] Samoa to sell two ships.", ("2023-05-01", "2023-05-31")),
        ("Fiji freed two men in 2017. ", "At the same time Tonga [sent] two ships.", ("2017-01-01", "2017-12-31")),
        ("In 2017 Fiji freed two men. ", "Tonga [sent] two ships at the same time.", ("2017-01-01", "2017-12-31")),
        ("It had freed them in May 2017. ", "At the same time as Samoa Tonga [sent] ships.", ("2017-05-01", "2017-05-31")),
    ],
)
def test_at_the_same_time_goes_on_with_the_time_of_the_story(before: str, text: str, days: tuple[str, str]) -> None:
    assert interval(dated(text, argument="the same time", published=PUBLISHED, before=before)) == days


def test_it_is_the_time_told_before_where_there_is_no_day_of_publication() -> None:
    text, before = "At the same time Tonga [sent] two ships.", "Fiji freed two men in May 2017. "
    assert interval(dated(text, argument="the same time", published=None, before=before)) == ("2017-05-01", "2017-05-31")
