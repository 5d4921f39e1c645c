"""What ended after some days was on each of them."""

from dataclasses import replace

import pytest

from dateline.dating.lasting import over_its_days
from dateline.records import Span
from tests.unit.builders import day, mention


def lasted(marked: str, status: str = "occurred") -> tuple[str, str]:
    text = marked.replace("[", "").replace("]", "")
    told = mention("summit", status, start=marked.index("["))
    trigger = Span(marked.index("["), marked.index("]") - 1, "")
    span = over_its_days(replace(told, trigger=trigger, sentence=Span(0, len(text), text)), day("2024-03-13"))
    return str(span.earliest), str(span.latest)


@pytest.mark.parametrize(
    ("text", "since"),
    [
        ("The leaders wrapped up a two-day [summit] in Bonn on Wednesday.", "2024-03-12"),
        ("The king ended a three-day [visit] to Oslo on Wednesday.", "2024-03-11"),
        ("The leaders [wrapped up] a two-day summit in Bonn on Wednesday.", "2024-03-12"),
        ("Two days of [talks] in Bonn began on Wednesday.", "2024-03-13"),
        ("Two-day [talks] between Chad and Mali began on Wednesday.", "2024-03-13"),
        ("A two-day [meeting] of Chad and Mali heard on Wednesday that the war had ended.", "2024-03-13"),
        ("A two-day [meeting] of Chad and Mali, which ended their war in May, opened on Wednesday.", "2024-03-13"),
        ("A two-day [meeting] at which Chad and Mali ended their war was held on Wednesday.", "2024-03-13"),
        ("Oslo [lifted] a ban after a two-day summit ended on Wednesday.", "2024-03-13"),
        ("The leaders opened a two-day [summit] in Bonn on Wednesday.", "2024-03-13"),
        ("The king ended a 300-day [visit] on Wednesday.", "2024-03-13"),
        ("The king ended a three-day visit, and [met] the premier on Wednesday.", "2024-03-13"),
    ],
)
def test_what_ended_was_on_all_its_days(text: str, since: str) -> None:
    assert lasted(text) == (since, "2024-03-13")


def test_what_is_planned_has_the_day_told() -> None:
    assert lasted("They are ending a two-day [summit] on Wednesday.", "planned") == ("2024-03-13", "2024-03-13")
