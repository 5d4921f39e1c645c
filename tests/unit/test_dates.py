"""Dates of phrases: finding, tense, and what stays unknown."""

from datetime import date

import pytest

from dateline.dates import find_dates, resolve_date
from dateline.records import DateSpan
from tests.unit.dated import PUBLISHED, interval


def resolved(marked: str, published: date | None = PUBLISHED, tense: str | None = None) -> DateSpan:
    """Resolve the part of the text that stands in brackets."""
    start, end = marked.index("["), marked.index("]") - 1
    return resolve_date(marked.replace("[", "").replace("]", ""), start, end, published, tense)


def test_a_date_tells_phrase_anchor_and_basis() -> None:
    span = resolved("Talks have been frozen [since January].")
    assert (span.phrase, span.anchor, span.basis) == ("since January", PUBLISHED, "text")


def test_what_gives_no_date_says_why() -> None:
    span = resolved("It was signed [three months after the summit].")
    assert (span.basis, span.precision) == ("unknown", "unknown")
    assert "event" in str(span.reason)


@pytest.mark.parametrize(
    ("phrase", "value"), [("Wednesday", "XXXX-WXX-3"), ("June 16", "XXXX-06-16"), ("yesterday", None), ("last week", None)]
)
def test_without_the_day_of_publication_relative_phrases_stay_unresolved(phrase: str, value: str | None) -> None:
    span = resolve_date(f"It ended {phrase}.", 9, 9 + len(phrase), None)
    assert (*interval(span), span.value) == (None, None, value)
    assert "publication" in str(span.reason)


def test_without_the_day_of_publication_full_dates_are_read() -> None:
    assert interval(resolved("It ended on [16 June 2021].", published=None)) == ("2021-06-16", "2021-06-16")


def test_the_date_at_the_head_of_the_text_stands_in_for_the_day_of_publication() -> None:
    span = resolved("Envoys meet\nMarch 13, 2024\nThey met on [Tuesday].", published=None)
    assert (interval(span), span.anchor) == (("2024-03-12", "2024-03-12"), PUBLISHED)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("The deadline expires on [Saturday].", "2024-03-16"),
        ("He is to visit Ankara on [Thursday].", "2024-03-14"),
        ("The vote is on [Sunday].", "2024-03-17"),
        ("Police arrested two men on [Thursday].", "2024-03-07"),
        ("He will talk with officials who visited Moscow on [Monday].", "2024-03-11"),
        ("The ministers plan to meet on [Monday].", "2024-03-18"),
        ("On [Friday], the ministers will meet.", "2024-03-15"),
        ("He said on [Tuesday] that talks would resume.", "2024-03-12"),
        ("A [June 3] hearing has been scheduled.", "2024-06-03"),
        ("It has a [June 1] deadline.", "2024-06-01"),
    ],
)
def test_the_tense_of_the_clause_decides(text: str, day: str) -> None:
    assert interval(resolved(text)) == (day, day)


def test_the_tense_can_be_told_by_the_caller() -> None:
    assert interval(resolved("on [Friday]", tense="future")) == ("2024-03-15", "2024-03-15")


def test_a_month_takes_the_year_that_follows_its_span() -> None:
    assert resolved("They leave after [October] of next year.").value == "2025-10"


def test_a_term_of_office_is_the_interval_of_the_term() -> None:
    span = resolved("It quit the treaty [under President Donald Trump].", published=date(2021, 6, 17))
    assert (*interval(span), span.precision) == ("2017-01-20", "2021-01-20", "term")


def test_an_unknown_leader_gives_no_term() -> None:
    span = resolved("It quit the treaty [under President Zzyzx Quux].")
    assert (span.earliest, span.precision) == (None, "unknown")
    assert "Zzyzx Quux" in str(span.reason)


def found(text: str, published: date | None = PUBLISHED) -> list[str]:
    return [span.text for span, _ in find_dates(text, published)]


def test_every_expression_is_found_in_order_with_its_offsets() -> None:
    text = (
        "On Monday, 11 March 2024, he said talks begun in the 1990s, and held every year since 2015, would resume at 10:30 p.m."
    )
    pairs = find_dates(text, PUBLISHED)
    assert [span.text for span, _ in pairs] == ["Monday, 11 March 2024", "the 1990s", "every year", "2015", "10:30 p.m."]
    assert all(text[span.start : span.end] == span.text for span, _ in pairs)


@pytest.mark.parametrize(
    "text",
    [
        "Prime Minister May said troops may march on.",
        "Resolution 2231 was adopted by 14 votes.",
        "The 61-year-old was flown in on an F-16.",
        "He had a second chance; spring back into action.",
        "Sat in the sun, they may fall.",
        "April Smith and June Brown resigned.",
        "They fired 2000 rounds and paid $1995.",
    ],
)
def test_words_that_only_look_like_dates_are_left_alone(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    ("text", "phrases"),
    [
        ("sales fell from a year earlier", ["a year earlier"]),
        ("the same day in mid-July", ["the same day", "mid-July"]),
        ("fiscal 2019 and the third quarter of 2020", ["fiscal 2019", "the third quarter of 2020"]),
        ("he now says he left recently", ["now", "recently"]),
        ("in the past two years, and for 18 months", ["the past two years", "18 months"]),
        ("at 10:30 p.m. EDT on Monday", ["10:30 p.m. EDT on Monday"]),
        ("over the weekend and on Christmas Eve", ["the weekend", "Christmas Eve"]),
        ("between Monday and Friday", ["between Monday and Friday"]),
        ("from 2014 to 2016", ["from 2014 to 2016"]),
    ],
)
def test_newswire_phrases_are_found_whole(text: str, phrases: list[str]) -> None:
    assert found(text) == phrases


@pytest.mark.parametrize(
    ("text", "phrases"),
    [
        ("In February Burundi agreed to free them.", ["February"]),
        ("In October Turkish guns fired; in May Chad had left.", ["October", "May"]),
        ("since November Moscow has waited", ["November"]),
        ("In April Kenya's army left.", ["April"]),
        ("He acted in May Britton's film.", []),
        ("A letter from June Ashdown came.", []),
    ],
)
def test_a_month_that_heads_a_clause_is_no_given_name(text: str, phrases: list[str]) -> None:
    assert found(text) == phrases
