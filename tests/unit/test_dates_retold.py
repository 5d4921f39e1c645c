"""What is told of a telling was done by the day of the inner one: "said that Tonga had told it on Monday that it had freed"."""

import pytest

from tests.unit.dated import dated, interval

MONDAY, SUNDAY = ("2024-03-11", "2024-03-11"), ("2024-03-10", "2024-03-10")


@pytest.mark.parametrize(
    "text",
    [
        "Fiji said on Tuesday that Tonga had told it on Monday that it had [recalled] its envoy.",
        "Fiji said on Tuesday that Tonga had informed it on Monday that Samoa had [expelled] two Tongans.",
        "Fiji said on Tuesday that Tonga had announced on Monday that it had already [closed] its port.",
        "On Tuesday, Fiji said Tonga had notified it on Monday that it had [freed] two men.",
        "The premier told reporters on Tuesday that she had learned on Monday that Tonga had [freed] two men.",
    ],
)
def test_the_day_is_that_of_the_inner_telling(text: str) -> None:
    assert interval(dated(text)) == MONDAY


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("Fiji said on Tuesday that Tonga had told it on Monday that it had [freed] two men on Sunday.", SUNDAY),
        ("Fiji said on Tuesday that Tonga had told it that it had [freed] two men on Monday.", MONDAY),
    ],
)
def test_a_day_of_its_own_goes_first(text: str, days: tuple[str, str]) -> None:
    assert interval(dated(text)) == days


@pytest.mark.parametrize(
    "text",
    [
        "Fiji said on Monday that it had [recalled] its envoy.",
        "Fiji had been told on Monday that Tonga had [freed] two men.",
        "Fiji said Tonga had shelled it on Monday and that it had [recalled] its envoy.",
    ],
)
def test_a_single_telling_is_left_to_the_chances(text: str) -> None:
    assert interval(dated(text)) != MONDAY


def test_what_lies_ahead_has_no_day_of_telling() -> None:
    text = "Fiji said on Tuesday that Tonga had told it on Monday that it would [recall] its envoy."
    assert interval(dated(text, status="planned")) == (None, None)
