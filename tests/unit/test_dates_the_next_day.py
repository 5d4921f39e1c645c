""" "The next day" counts from the day of the news, not from one that says which accord or quake it is about; "at the same time"
goes on with what the story tells."""

from datetime import date

import pytest

from dateline.dates import find_dates, resolve_date
from tests.unit.dated import dated, interval

PUBLISHED = date(2023, 6, 14)  # a Wednesday


@pytest.mark.parametrize(
    ("before", "day"),
    [
        ("Fiji appealed to Tonga on Sunday after the floods of May 12. ", "2023-06-12"),
        ("Fiji recalled on Sunday that on the 9 June the ferry sank. ", "2023-06-10"),
        ("Fiji said on Sunday that the 9 June was when it left. ", "2023-06-10"),
        ("On Sunday, two days after the June 9 quake, Fiji appealed to Tonga. ", "2023-06-12"),
        ("The June 9 quake killed nine people in Fiji. ", "2023-06-10"),  # the only day told
        ("A quake hit Fiji on June 9. ", "2023-06-10"),
        ("Fiji said on Sunday that a quake had hit it on June 9. ", "2023-06-10"),
        ("Over the May 3 ferry crash Fiji's leader flew to Tonga on Sunday. ", "2023-06-12"),
        ("Fiji expelled two Tongans on Sunday over a raid in May. ", "2023-06-12"),
        ("Fiji and Tonga met on Sunday for the first time this year. ", "2023-06-12"),
        ("Fiji said on Sunday it had lost a ferry eight days ago. ", "2023-06-07"),
        ("Fiji freed two Tongans on Sunday; Tonga freed three eight days ago. ", "2023-06-07"),
        ("Tonga seized a ferry eight days ago. ", "2023-06-07"),
        ("Fiji complained on Sunday when Tonga took over the ferry on June 9. ", "2023-06-10"),
        ("Fiji said on Sunday it had quit in a row over the ferry on June 9. ", "2023-06-10"),
        ("Tonga told Fiji on Sunday they had talked over the phone on June 9. ", "2023-06-10"),
        ("Fiji freed two men on Sunday, and Tonga turned over the bodies of three on June 9. ", "2023-06-10"),
        ("Fiji complained on Sunday when Tonga had taken over the ferry on June 9. ", "2023-06-10"),
        (
            "Fiji complained on Sunday when boats crossed over the border on June 9. ",
            "2023-06-10",
        ),
        ("Fiji rested on Sunday when its king saw Tonga's over the weekend on June 9. ", "2023-06-10"),
        ("Fiji complained on Sunday when jets flew and rockets were fired over the city on June 9. ", "2023-06-10"),
        ("Fiji said on Sunday it was shaken on the morning of June 9. ", "2023-06-10"),
        ("On Sunday Fiji expelled an envoy after Tonga killed two on June 9. ", "2023-06-12"),
        ("Fiji expelled an envoy on Sunday after a raid on its port on Friday. ", "2023-06-12"),
        ("Fiji recalled its envoy on June 5 following a row that flared on 20 May. ", "2023-06-06"),
        ("Fiji expelled an envoy after Tonga killed two on June 9. ", "2023-06-10"),
        ("Fiji said on Sunday that it left after Tonga killed two on June 9. ", "2023-06-10"),
        ("After Tonga killed two on June 9, Fiji expelled an envoy. ", "2023-06-10"),
        ("Fiji and Tonga met on Sunday. They spoke of a nurse who was caught in May. ", "2023-06-12"),
        ("Fiji and Tonga met on Sunday. Fiji lifted a ban which it had imposed last month. ", "2023-06-12"),
    ],
)
@pytest.mark.parametrize("phrase", ["the next day", "a day later", "the following day"])
def test_the_next_day_counts_from_the_day_of_the_news(before: str, day: str, phrase: str) -> None:
    span = dated(f"Tonga [sent] two ships {phrase}.", argument=phrase, published=PUBLISHED, before=before)
    assert interval(span) == (day, day)


@pytest.mark.parametrize(
    ("before", "phrase", "days"),
    [
        ("Fiji expelled a Tongan on June 5 over an attack in March. ", "two days later", ("2023-06-07", "2023-06-07")),
        ("Fiji expelled a Tongan on June 5 after a raid in the spring. ", "a week later", ("2023-06-12", "2023-06-18")),
        ("On June 5 Fiji recalled an envoy for the first time since 2019. ", "three days earlier", ("2023-06-02", "2023-06-02")),
        ("Fiji expelled a Tongan on June 5 over an attack last week. ", "48 hours later", ("2023-06-07", "2023-06-07")),
        ("In March 2017 a boat was attacked. ", "two days later", ("2017-03-03", "2017-04-02")),  # the only time told
        ("In March 2017 Fiji sent a note on June 5. It expelled two in April. ", "two days later", ("2023-04-03", "2023-05-02")),
        ("Fiji said on June 5 that it was attacked in March. ", "two days later", ("2023-03-03", "2023-04-02")),
        ("Fiji expelled a Tongan on June 13 over an attack in March. ", "two days later", ("2023-03-03", "2023-04-02")),
        ("Fiji expelled a Tongan on June 5 over an attack in March. ", "two months later", ("2023-05-01", "2023-05-31")),
    ],
)
def test_days_are_counted_from_the_day_of_the_news_not_from_the_month_of_its_matter(
    before: str, phrase: str, days: tuple[str, str]
) -> None:
    start = len(before) + len("Tonga sent two ships ")
    text = f"{before}Tonga sent two ships {phrase}."
    span = resolve_date(text, start, start + len(phrase), PUBLISHED)
    assert interval(span) == days
    assert [interval(each) for place, each in find_dates(text, PUBLISHED) if place.start == start] == [days]


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
        ("In 2017 Fiji freed two men. ", "Tonga [sent] two ships at the same time.", ("2017-01-01", "2017-12-31")),
    ],
)
def test_at_the_same_time_goes_on_with_the_time_of_the_story(before: str, text: str, days: tuple[str, str]) -> None:
    assert interval(dated(text, argument="the same time", published=PUBLISHED, before=before)) == days


def test_it_is_the_time_told_before_where_there_is_no_day_of_publication() -> None:
    text, before = "At the same time Tonga [sent] two ships.", "Fiji freed two men in May 2017. "
    assert interval(dated(text, argument="the same time", published=None, before=before)) == ("2017-05-01", "2017-05-31")
