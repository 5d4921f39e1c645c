"""Days in a quotation count from the weekday on which its sentence says that it was spoken."""

import pytest

from dateline.dates import find_dates
from tests.unit.dated import PUBLISHED


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ('"Fiji expelled two today," its premier said on Monday.', "2024-03-11"),
        ('"Fiji expelled two today," said Ada Lind, the foreign minister, on Monday.', "2024-03-11"),
        ('In a speech on Monday, the premier said: "Fiji expelled two today."', "2024-03-11"),
        ('"Tonga freed them on Tuesday," Fiji said on Monday.', "2024-03-05"),
        ('"Yesterday Tonga fired on us," Fiji said on Tuesday.', "2024-03-11"),
        ('"Fiji expelled two today," its premier said.', "2024-03-13"),
        ('"Fiji expelled two today," its premier said after talks on Monday.', "2024-03-13"),
        ("Fiji expelled two today, its premier said on Monday.", "2024-03-13"),
    ],
)
def test_today_is_the_day_on_which_it_was_said(text: str, first: str) -> None:
    words = ("today", "Tuesday", "Yesterday") if "Yesterday" not in text else ("Yesterday",)
    assert str(next(when.earliest for place, when in find_dates(text, PUBLISHED) if place.text.endswith(words))) == first
