"""A weekday gone by behind an act that was ordered is not the one to come, on which the act would be."""

from datetime import date

import pytest

from tests.unit.dated import dated, interval

PUBLISHED = date(2023, 6, 15)  # a Thursday


def planned(text: str, day: str) -> tuple[str | None, str | None]:
    return interval(dated(text, status="planned", argument=day, published=PUBLISHED))


@pytest.mark.parametrize(
    "text",
    [
        "Fiji announced the [release] of 80 Tongan divers on Sunday.",
        "Fiji has ordered the immediate [release] of a priest on Sunday.",
        "Fiji approved the [dispatch] of medics to Tonga on Sunday.",
        "Fiji backed the [deportation] of two clerics to Tonga late on Sunday.",
        "Fiji authorised a [withdrawal] from Tonga on Sunday.",
    ],
)
def test_the_day_of_the_order_is_not_that_of_what_was_ordered(text: str) -> None:
    assert planned(text, "late on Sunday" if "late" in text else "Sunday") == (None, None)


@pytest.mark.parametrize(
    ("text", "day", "first"),
    [
        ("Fiji announced the [release] of two divers next Sunday.", "next Sunday", "2023-06-18"),
        ("Fiji announced [talks] with Tonga on Sunday.", "Sunday", "2023-06-18"),
        ("Fiji announced the [release] of two divers on 19 July.", "19 July", "2023-07-19"),
        ("Two divers will be [freed] by Fiji on Sunday.", "Sunday", "2023-06-18"),
        ("Fiji agreed to the [release] of two divers on Sunday.", "Sunday", "2023-06-18"),
        ("Fiji ordered the [release] of two divers, to be held on Sunday.", "Sunday", "2023-06-18"),
    ],
)
def test_what_lies_ahead_keeps_its_day(text: str, day: str, first: str) -> None:
    assert planned(text, day)[0] == first


def test_an_act_that_occurred_has_the_day() -> None:
    text = "Fiji ordered the [release] of two divers on Sunday."
    assert interval(dated(text, argument="Sunday", published=PUBLISHED))[0] == "2023-06-11"
