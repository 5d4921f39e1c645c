"""What was done on the sidelines of last week's summit was done last week."""

from datetime import date

import pytest

from tests.unit.dated import dated, interval

PUBLISHED = date(2024, 3, 13)  # a Wednesday
LAST_WEEK, NEWS = ("2024-03-04", "2024-03-10"), ("2024-03-12", "2024-03-13")


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("On the sidelines of last week's summit in Apia, Tonga [urged] Fiji to disarm.", LAST_WEEK),
        ("On the margins of last month's assembly, Tonga [accused] Fiji of a raid.", ("2024-02-01", "2024-02-29")),
        ("During last week's talks in Suva, Tonga [thanked] Fiji.", LAST_WEEK),
        ("At last weekend's summit Tonga [asked] Fiji for aid.", ("2024-03-09", "2024-03-10")),
        ("They left on Monday. On the fringes of last week's summit, Tonga [warned] Fiji.", LAST_WEEK),
    ],
)
def test_the_day_of_the_event_at_which_it_was_is_its_own(text: str, days: tuple[str, str]) -> None:
    before = text.rpartition(". On ")[0]
    head = f"{before}. " if before else ""
    assert interval(dated(text[len(head) :], published=PUBLISHED, before=head)) == days


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("Citing last week's summit, Tonga [urged] Fiji to disarm.", NEWS),
        ("Days before last week's summit, Tonga [released] nine men.", NEWS),
    ],
)
def test_another_day_is_not(text: str, days: tuple[str, str]) -> None:
    assert interval(dated(text, published=PUBLISHED)) == days
