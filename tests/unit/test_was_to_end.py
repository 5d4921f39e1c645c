"""When a thing was to end is no day of it; of the ending itself it is."""

import pytest

from dateline.mentions import resolve_mentions
from dateline.records import Article, Mention, Span
from tests.unit.dated import PUBLISHED, dated, interval

FRIDAY, SATURDAY = ("2024-03-15", "2024-03-15"), ("2024-03-16", "2024-03-16")


@pytest.mark.parametrize("status", ["occurred", "planned", "negated"])
@pytest.mark.parametrize(
    "text",
    [
        "The [talks] between Fiji and Tonga, which were supposed to conclude on Saturday, went on.",
        "The talks between Fiji and Tonga, which were supposed to [conclude] on Saturday, went on.",
        "The fisheries [talks] were set to finish late on Saturday but broke down.",
        "[Talks] between Fiji and Tonga, due to end on Saturday, will go on.",
        "The [summit] was to have ended by Saturday.",
        "The [summit] had been scheduled to wrap up on Saturday.",
    ],
)
def test_when_an_encounter_was_to_end_is_no_day_of_it(text: str, status: str) -> None:
    for argument in ("Saturday", None):
        assert dated(text, status, argument).phrase != "Saturday"


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("The embassy was to [close] on Saturday.", SATURDAY),
        ("The embassy is to [close] on Saturday.", SATURDAY),
        ("The [truce] is due to end on Saturday.", SATURDAY),
        ("The [summit] ends on Friday.", FRIDAY),
        ("The [summit] was to open on Friday.", FRIDAY),
    ],
)
def test_an_ending_and_a_beginning_ahead_keep_their_day(text: str, days: tuple[str, str]) -> None:
    assert interval(dated(text, "planned")) == days


def test_what_was_agreed_to_end_keeps_the_day_of_the_agreement() -> None:
    assert interval(dated("They [agreed] to end the dispute on Tuesday.", argument="Tuesday")) == ("2024-03-12", "2024-03-12")


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("The [talks] had been due to end on Saturday.", "occurred"),
        ("The [talks], which were to finish on Saturday, went on.", "occurred"),
        ("The [talks] are due to end on Saturday.", "planned"),
        ("The [talks] were to begin on Friday and were to end on Saturday.", "planned"),
        ("The [talks] were to open on Saturday.", "planned"),
        ("The [talks] had been scheduled to close today.", "occurred"),
        ("The [talks] in Suva were due to end without a deal.", "occurred"),
        ("The [talks], set for 20 April in Suva, were expected to conclude with a treaty.", "planned"),
        ("The [talks] on 20 April were supposed to finish the text of a treaty.", "planned"),
        ("The [talks] next week were expected to end by Saturday.", "planned"),
        ("The [talks] are planned for Monday and were meant to end the war.", "planned"),
        ("The [talks] were meant to end hostilities.", "planned"),
    ],
)
def test_an_encounter_that_was_to_end_has_begun(text: str, status: str) -> None:
    plain = text.replace("[", "").replace("]", "")
    trigger = Span(text.index("["), text.index("]") - 1, "talks")
    mention = Mention("talks", "planned", trigger, 0.9, (), Span(0, len(plain), plain))
    assert resolve_mentions(Article("a", plain, PUBLISHED), [mention])[0].status == status
