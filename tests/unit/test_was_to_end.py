"""When a thing was to end is no day of it; of the ending itself it is."""

import pytest

from tests.unit.dated import dated, interval

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
