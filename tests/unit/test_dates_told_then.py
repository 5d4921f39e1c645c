"""The weekday of a plan is counted from the day on which its sentence tells that it was made or given up."""

from dataclasses import replace
from datetime import date

import pytest

from dateline.dates.told_then import TOLD_THEN
from dateline.dating.moved import PLANNED_FOR
from dateline.linking.merge import merge_mentions
from dateline.records import DateSpan, Mention, Span
from tests.unit.dated import dated, interval

FRIDAY = date(2024, 3, 15)
GONE, AHEAD = "2024-03-13", "2024-03-20"  # both Wednesdays


def day(text: str, status: str = "planned") -> str | None:
    return interval(dated(text, status=status, argument="Wednesday", published=FRIDAY))[0]


@pytest.mark.parametrize(
    "text",
    [
        "Fiji said on Monday that it would [expel] two Tongan envoys on Wednesday.",
        "On Monday, Fiji said it would [expel] two Tongan envoys on Wednesday.",
        "Fiji told reporters on Monday that [talks] with Tonga were due to open on Wednesday.",
        "Fiji agreed on Monday to [free] two Tongans on Wednesday.",
        "Fiji's premier was to [visit] Tonga on Wednesday, his office said on Monday.",
        "Fiji's premier was due to [visit] Tonga on Wednesday, but fell ill on Tuesday.",
        "Fiji's premier was due to [visit] Tonga on Wednesday, but on Tuesday flew home.",
    ],
)
def test_a_plan_told_on_a_day_gone_by_is_for_the_first_such_weekday_after_it(text: str) -> None:
    assert day(text) == GONE


@pytest.mark.parametrize(
    "text",
    [
        "Fiji on Tuesday cancelled a [visit] to Tonga planned for Wednesday.",
        "Fiji's [talks] with Tonga, due on Wednesday, were cancelled on Monday.",
        "[Talks] planned for Wednesday between Fiji and Tonga were scrapped on Tuesday.",
        "A [visit] by Fiji's premier to Tonga set for Wednesday was postponed on Tuesday.",
        "Fiji on Monday pulled out of [talks] with Tonga scheduled for Wednesday.",
        "Fiji said on Tuesday it would not attend [talks] in Tonga on Wednesday.",
    ],
)
def test_so_is_one_that_was_given_up_on_such_a_day(text: str) -> None:
    assert day(text, "negated") == GONE


@pytest.mark.parametrize(
    "text",
    [
        "Fiji said on Monday that it will [expel] two Tongan envoys on Wednesday.",
        "Fiji said on Monday that its premier is due to [visit] Tonga on Wednesday.",
        "Fiji's premier is expected to [visit] Tonga on Wednesday, his office said on Monday.",
        "Fiji's premier met the king on Monday and will [visit] Tonga on Wednesday.",
        "Fiji freed two on Monday; its premier would [visit] Tonga on Wednesday.",
        "Fiji, which freed two on Monday, would hold [talks] with Tonga on Wednesday, it said.",
        "Fiji shelled Horn on Monday, days before [talks] that were due to open on Wednesday.",
        "Fiji's premier was due to [visit] Tonga on Wednesday but may leave on Tuesday.",
        "Fiji said on Monday that it would hold [talks] with Tonga next Wednesday.",
        "Fiji's [talks] with Tonga broke down on Monday but are due to resume on Wednesday.",
        "Fiji would [visit] Tonga on Wednesday, the premier said.",
        "Fiji said on Thursday that it would hold [talks] with Tonga on Wednesday.",
    ],
)
def test_what_lies_ahead_now_or_was_told_of_something_else_is_counted_from_publication(text: str) -> None:
    assert day(text) == AHEAD


@pytest.mark.parametrize(
    ("text", "published", "first"),
    [
        ("Fiji's premier was due to [visit] Tonga later on Wednesday, his office said.", FRIDAY, GONE),
        ("Fiji's premier would [visit] Tonga later Wednesday.", FRIDAY, GONE),
        ("Fiji's premier is expected to [visit] Tonga later on Wednesday.", date(2024, 3, 14), GONE),
        ("Fiji's premier will [visit] Tonga later on Wednesday.", date(2024, 3, 13), GONE),
        ("Fiji's premier will [visit] Tonga later on Wednesday.", date(2024, 3, 12), GONE),
        ("Fiji's premier will [visit] Tonga later on Wednesday.", date(2024, 3, 18), AHEAD),
        ("Fiji's premier will [visit] Samoa on Monday and Tonga later on Wednesday.", FRIDAY, AHEAD),
        ("Fiji's premier will [visit] Tonga early on Wednesday.", FRIDAY, AHEAD),
    ],
)
def test_what_will_be_later_on_a_weekday_is_told_on_it(text: str, published: date, first: str) -> None:
    words = next(each for each in ("later on Wednesday", "later Wednesday", "early on Wednesday") if each in text)
    assert interval(dated(text, status="planned", argument=words, published=published))[0] == first


def test_it_dates_nothing_that_was_done() -> None:
    text = "Fiji said on Monday that it would meet Tonga on Wednesday and [freed] a Samoan."
    assert interval(dated(text, published=FRIDAY))[0] != GONE


def test_it_stays_a_plan_and_says_why() -> None:
    text = "Fiji said on Monday that it would [free] two Tongans on Wednesday."
    when = dated(text, status="planned", argument="Wednesday", published=FRIDAY)
    assert when.reason == TOLD_THEN
    plan = Mention("release", "planned", Span(0, 4, "free"), 0.9, (), None, when)
    assert merge_mentions([plan], [0]).status == "planned"
    done = replace(plan, status="occurred", confidence=0.8, date=DateSpan(None, None, "unknown", "unknown"))
    assert merge_mentions([plan, done], [0, 1]).status == "occurred"


def test_what_was_called_off_keeps_its_reason() -> None:
    text = "Fiji on Tuesday cancelled a [visit] to Tonga planned for Wednesday."
    assert dated(text, status="negated", argument="Wednesday", published=FRIDAY).reason == PLANNED_FOR
