"""An event that publication alone dates lies on the day that the report has just told of."""

from dataclasses import replace
from datetime import date

import pytest

from dateline.linking.told_days import REACH, TOLD_BEFORE, on_told_days
from dateline.records import Article, DateSpan, Event, Mention, Span
from tests.unit.builders import article

PUBLISHED = date(2024, 3, 13)
TUESDAY, WEDNESDAY, MONDAY = date(2024, 3, 12), PUBLISHED, date(2024, 3, 11)
OPEN = DateSpan(TUESDAY, WEDNESDAY, "day", "publication", anchor=PUBLISHED)


def mention(at: int, when: DateSpan, status: str = "occurred", confidence: float = 0.9) -> Mention:
    return Mention("visit", status, Span(at, at + 5, "acted"), confidence, date=when)


def on(day: date) -> DateSpan:
    return DateSpan(day, day, "day", "text", phrase="that day", anchor=PUBLISHED)


def dated(*mentions: Mention, published: date | None = PUBLISHED, status: str = "occurred") -> DateSpan:
    """The date of the event that the last mention makes."""
    told: Article = article("x" * 5000, published and published.isoformat())
    event = Event("visit", status, 0.9, (), (), None, None, mentions[-1].date, (len(mentions) - 1,))
    return on_told_days(told, mentions, [event])[0].date


@pytest.mark.parametrize("day", [TUESDAY, WEDNESDAY])
def test_it_goes_on_with_the_day_told_last(day: date) -> None:
    found = dated(mention(0, on(MONDAY)), mention(100, on(day)), mention(300, on(MONDAY)), mention(400, OPEN))
    assert (found.earliest, found.latest, found.basis, found.reason) == (day, day, "publication", TOLD_BEFORE)


def test_it_is_gone_on_with_for_so_many_characters_and_from_what_is_at_least_half_heard() -> None:
    assert dated(mention(0, on(TUESDAY), "ongoing", 0.3), mention(1500, OPEN)).latest == TUESDAY
    assert dated(mention(3000, on(TUESDAY)), mention(4500, OPEN)).latest == TUESDAY


def test_a_clause_that_stands_behind_the_day_does_not_set_it_back() -> None:
    sentence = "They met on Tuesday in the hall which burned"
    told = replace(mention(0, replace(on(TUESDAY), phrase="Tuesday")), sentence=Span(0, len(sentence), sentence))
    assert dated(told, mention(100, OPEN)).latest == TUESDAY
    elsewhere = replace(told, date=replace(told.date, phrase="on the eve, in words that another sentence of it told"))
    assert dated(elsewhere, mention(100, OPEN)).latest == TUESDAY


@pytest.mark.parametrize(
    "mentions",
    [
        (mention(0, on(MONDAY)), mention(100, OPEN)),
        (mention(0, on(TUESDAY)), mention(REACH + 1, OPEN)),
        (mention(0, on(TUESDAY), "planned"), mention(100, OPEN)),
        (mention(0, on(TUESDAY), confidence=0.2), mention(100, OPEN)),
        (mention(0, OPEN), mention(100, OPEN)),
        (mention(200, on(TUESDAY)), mention(100, OPEN)),
    ],
)
def test_without_such_a_day_near_before_it_both_days_stay(mentions: tuple[Mention, ...]) -> None:
    assert dated(*mentions) == OPEN


def test_what_is_dated_otherwise_or_not_done_stays() -> None:
    unknown = DateSpan(None, None, "unknown", "unknown")
    assert dated(mention(0, on(TUESDAY)), mention(100, on(MONDAY))) == on(MONDAY)
    assert dated(mention(0, on(TUESDAY)), mention(100, unknown)) == unknown
    assert dated(mention(0, on(TUESDAY)), mention(100, OPEN), status="planned") == OPEN
    assert dated(mention(0, on(TUESDAY)), mention(100, OPEN), published=None) == OPEN


@pytest.mark.parametrize(
    "sentence",
    ["They spoke of sanctions which Riga imposed on Tuesday", "A warning had gone out on Tuesday", "The two had on Tuesday"],
)
def test_no_story_goes_on_with_the_day_of_what_went_before(sentence: str) -> None:
    told = replace(mention(0, replace(on(TUESDAY), phrase="Tuesday")), sentence=Span(0, len(sentence), sentence))
    assert dated(told, mention(100, OPEN)) == OPEN


def test_the_first_day_of_the_calendar_has_no_day_before() -> None:
    assert dated(mention(0, on(date.min)), mention(100, OPEN), published=date.min) == OPEN
