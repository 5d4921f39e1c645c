"""The day after what was days or weeks later is none of those after the day told before that."""

from datetime import date

import pytest

from tests.unit.dated import dated, interval

PUBLISHED = date(2023, 6, 14)  # a Wednesday
FEBRUARY = ("2023-02-02", "2023-03-01")  # any day of it, moved


@pytest.mark.parametrize(
    ("before", "text", "days"),
    [
        (
            "Fiji fired on a boat on January 6. Days later Tonga shut its port. ",
            "The next day Fiji [expelled] two.",
            (None, None),
        ),
        ("It moved on April 27. A few weeks later Tonga shut it. ", "The day after, Fiji [expelled] two.", (None, None)),
        ("It moved on April 27. Several days later Tonga shut it. ", "The following day Fiji [expelled] two.", (None, None)),
        ("It fell on January 6. A month later it rose. Days later it fell. ", "The next day Fiji [expelled] two.", FEBRUARY),
    ],
)
def test_no_day_is_counted_from_before_the_step(before: str, text: str, days: tuple[str | None, str | None]) -> None:
    argument = text[: text.index(" Fiji")].rstrip(",")
    first = interval(dated(text, argument=argument, published=PUBLISHED, before=before))
    assert first == days or (days == (None, None) and first[0] not in ("2023-01-07", "2023-04-28"))


@pytest.mark.parametrize(
    ("before", "text", "days"),
    [
        ("Fiji fell in March. Weeks later it rose. ", "The following month Tonga [lifted] it.", ("2023-04-01", "2023-04-30")),
        ("It fell on March 6. Hours later it rose. ", "The next day Tonga [lifted] it.", ("2023-03-07", "2023-03-07")),
        ("It fell on March 6. Three days later it rose. ", "The next day Tonga [lifted] it.", ("2023-03-10", "2023-03-10")),
        ("It fell. Days later it rose on March 6. ", "The next day Tonga [lifted] it.", ("2023-03-07", "2023-03-07")),
    ],
)
def test_a_month_and_what_is_told_behind_the_step_count(before: str, text: str, days: tuple[str, str]) -> None:
    argument = text[: text.index(" Tonga")]
    assert interval(dated(text, argument=argument, published=PUBLISHED, before=before)) == days
