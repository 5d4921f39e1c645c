"""What consists in the decision has occurred once it is taken, but is a plan where a day to come is told for it."""

from dataclasses import replace
from datetime import date

import pytest

from dateline.acts.decided import is_decided
from dateline.records import DateSpan, Mention, Span

PUBLISHED = date(2024, 3, 13)  # a Wednesday
TO_FRIDAY = DateSpan(PUBLISHED, date(2024, 3, 15), "day", "text")


def decided(text: str, phrase: str, when: DateSpan = TO_FRIDAY, kind: str = "diplomat_expulsion") -> bool:
    """Whether the planned act in brackets, dated by that phrase, has been decided."""
    start, plain = text.index("["), text.replace("[", "").replace("]", "")
    end = text.index("]") - 1
    mention = Mention(kind, "planned", Span(start, end, plain[start:end]), 0.9, (), Span(0, len(plain), plain))
    return is_decided(mention, replace(when, phrase=phrase), PUBLISHED)


def test_what_will_be_done_on_a_day_ahead_is_a_plan() -> None:
    ahead = DateSpan(date(2024, 3, 15), date(2024, 3, 15), "day", "text")
    assert not decided("Fiji will [expel] two Tongan envoys on Friday.", "Friday", ahead)


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("Fiji will [expel] two Tongan envoys until Friday.", "Friday"),
        ("Fiji will [expel] two Tongan envoys this week.", "this week"),
        ("Fiji decided that it would [expel] two Tongan envoys.", ""),
        ("Theresa May said that Britain would [expel] two Tongan envoys.", ""),
        ("Fiji told parliament in May that it would [expel] two Tongan envoys.", ""),
        ("After the loss of the plane Fiji will [expel] two Tongan envoys.", ""),
        ("Fiji, angry about the nuclear plant, will [expel] two Tongan envoys.", ""),
        ("Fiji said after a row over asylum seekers that it would [expel] two Tongan envoys.", ""),
        ("Fiji will [expel] two envoys of Tonga, once its closest partner.", ""),
        ("Tonga, once a British colony, will [expel] two Fijian envoys.", ""),
        ("Fiji will at once [expel] two Tongan envoys.", ""),
        ("Fiji will once again [expel] two Tongan envoys.", ""),
    ],
)
def test_what_is_decided_for_now_has_occurred(text: str, phrase: str) -> None:
    assert decided(text, phrase)


def test_what_was_decided_by_today_has_occurred() -> None:
    today = DateSpan(PUBLISHED, PUBLISHED, "day", "text")
    assert decided("Fiji will [expel] two Tongan envoys by Wednesday.", "Wednesday", today)
    assert not decided("Fiji will [free] two Tongan envoys.", "", today, "release")


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("Fiji said two Tongan envoys would have to [leave] within two days.", "within two days"),
        ("Fiji said on Monday that two Tongan envoys must [go] by Friday.", "Friday"),
        ("Fiji has [told] two Tongan envoys to leave no later than Friday.", "Friday"),
    ],
)
def test_by_when_the_expelled_have_to_be_gone_is_no_day_of_the_decision(text: str, phrase: str) -> None:
    assert decided(text, phrase)


@pytest.mark.parametrize(
    "text",
    [
        "Fiji's premier, Ada May, may [expel] two Tongan envoys.",
        "Fiji was planning to [expel] two Tongan envoys.",
        "Plans to [expel] two Tongan envoys are ready.",
        "Fiji seeks to [expel] two Tongan envoys.",
        "Fiji will [expel] two Tongan envoys once the talks are over.",
        "Fiji will [expel] two Tongan envoys, once its ally agrees.",
        "Once a vote is held Fiji will [expel] two Tongan envoys.",
    ],
)
def test_what_hangs_on_something_is_not_decided(text: str) -> None:
    assert not decided(text, "")
