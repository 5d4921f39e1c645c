"""A plan that the sentence before tells as called off."""

from datetime import date

import pytest

from dateline.dating.failed_plans import day_of_failed_plan
from dateline.dating.moved import PLANNED_FOR
from dateline.records import Span
from tests.unit.dated import dated, interval

PUBLISHED = date(2024, 3, 14)  # a Thursday


@pytest.mark.parametrize(
    ("then", "first"),
    [
        ("He had been due to [arrive] on Friday.", "2024-03-15"),
        ("The two had been due to [meet] in Suva on April 12.", "2024-04-12"),
        ("He had been due to [go] there in September.", "2024-09-01"),
        ("He had been due to [go] there last month.", "2024-02-01"),
        ("He had been due to [go] there on March 2.", "2024-03-02"),
    ],
)
def test_its_day_lies_ahead_of_the_calling_off(then: str, first: str) -> None:
    found = dated(then, "negated", published=PUBLISHED, before="Fiji cancelled a visit on Tuesday. ")
    assert (interval(found)[0], found.reason) == (first, PLANNED_FOR)


def test_without_a_calling_off_or_a_day_there_is_none() -> None:
    sentence, trigger = Span(0, 35, "He had been due to arrive on Friday"), Span(19, 25, "arrive")
    assert day_of_failed_plan(sentence.text, sentence, trigger, "negated", PUBLISHED) is None
    text = "Fiji cancelled a visit. He had been due to arrive"
    sentence, trigger = Span(24, len(text), text[24:]), Span(43, 49, "arrive")
    assert day_of_failed_plan(text, sentence, trigger, "negated", PUBLISHED) is None
