"""A plan that the sentence before tells as called off."""

from dataclasses import replace
from datetime import date

import pytest

from dateline.dating.failed_plans import dated_by_their_plan, day_of_failed_plan
from dateline.dating.moved import PLANNED_FOR
from dateline.records import DateSpan, Mention, Span
from tests.unit.builders import day
from tests.unit.dated import dated, interval

PUBLISHED = date(2024, 3, 14)  # a Thursday
OFF = "Fiji's premier [cancelled] a visit to Tonga on Tuesday."


def told(first: str, then: str, statuses: tuple[str, str] = ("negated", "planned"), kind: str = "visit") -> list[Mention]:
    """The mentions whose triggers stand in brackets in two sentences."""
    mentions, start = [], 0
    for sentence, status in zip((first, then), statuses, strict=True):
        plain = sentence.replace("[", "").replace("]", "")
        at, end = sentence.index("["), sentence.index("]") - 1
        trigger = Span(start + at, start + end, plain[at:end])
        mentions.append(Mention(kind, status, trigger, 0.9, (), Span(start, start + len(plain), plain)))
        start += len(plain) + 1
    return mentions


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


def test_what_was_called_off_has_the_day_of_its_plan() -> None:
    off, plan = told(OFF, "He had been due to [arrive] on Friday.", ("negated", "negated"))
    of_plan = DateSpan(date(2024, 3, 15), date(2024, 3, 15), "day", "text", reason=PLANNED_FOR)
    off, plan = replace(off, date=day("2024-03-12")), replace(plan, date=of_plan)
    assert [mention.date for mention in dated_by_their_plan([off, plan])] == [of_plan, of_plan]
    other = replace(plan, type="summit")
    assert dated_by_their_plan([off, other])[0].date == off.date
