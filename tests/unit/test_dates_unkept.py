"""What was to have been, or had been due, on a weekday just gone by was for that day."""

from datetime import date

import pytest

from dateline.dating.moved import PLANNED_FOR
from dateline.linking.merge import merge_mentions
from dateline.records import Mention, Span
from tests.unit.dated import dated, interval

THURSDAY = date(2024, 3, 14)


def first_day(text: str, day: str, status: str = "negated", before: str = "") -> str | None:
    return interval(dated(text, status=status, argument=day, published=THURSDAY, before=before))[0]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Fiji was to have [freed] the Tongans on Monday.", "negated"),
        ("Fiji was to have [freed] the Tongans on Monday, but they are still held.", "negated"),
        ("Fiji's premier, who was to have [visited] Tonga late on Monday, stayed at home.", "negated"),
        ("Fiji had been due to [meet] Tonga on Monday.", "planned"),
        ("Fiji had been scheduled to [sign] an accord with Tonga on Monday.", "planned"),
        ("Fiji's [talks] with Tonga were to have begun on Monday.", "negated"),
        ("Fiji was to have [met] Tonga on Monday but the talks were cancelled.", "negated"),
    ],
)
def test_a_plan_for_a_weekday_just_gone_by_was_for_that_day(text: str, status: str) -> None:
    assert first_day(text, "Monday", status) == "2024-03-11"


@pytest.mark.parametrize(
    ("text", "day", "status", "first"),
    [
        ("Fiji was to [meet] Tonga on Monday.", "Monday", "planned", "2024-03-18"),
        ("Fiji is to [meet] Tonga on Monday.", "Monday", "planned", "2024-03-18"),
        (
            "Fiji's [talks] with Tonga, which were to have been held on Monday, were called off.",
            "Monday",
            "negated",
            "2024-03-18",
        ),
        ("Fiji called off [talks] with Tonga that were to have been held on Monday.", "Monday", "negated", "2024-03-18"),
        ("Fiji was to have [signed] it on Friday, but has now refused.", "Friday", "negated", "2024-03-15"),  # nearer
        ("Fiji was to have [met] Tonga next Monday.", "next Monday", "negated", "2024-03-18"),
        ("Fiji was to have [met] Tonga on Thursday.", "Thursday", "negated", "2024-03-14"),
    ],
)
def test_other_plans_lie_ahead(text: str, day: str, status: str, first: str) -> None:
    assert first_day(text, day, status) == first


def test_what_the_sentence_before_calls_off_may_lie_ahead() -> None:
    assert first_day("He was to have [met] him on Monday.", "Monday", before="Fiji called off a visit to Tonga. ") == "2024-03-18"


def test_it_stays_a_plan() -> None:
    when = dated("Fiji had been due to [meet] Tonga on Monday.", "planned", "Monday", THURSDAY)
    assert when.reason == PLANNED_FOR
    plan = Mention("meeting", "planned", Span(0, 4, "meet"), 0.9, (), None, when)
    assert merge_mentions([plan], [0]).status == "planned"
