"""A month behind the noun of what was called off is the one for which it had been planned, the nearer one."""

from datetime import date

import pytest

from tests.unit.dated import dated, interval

PUBLISHED = date(2023, 6, 14)  # a Wednesday


def called_off(text: str, argument: str | None = None, published: date = PUBLISHED) -> str | None:
    return interval(dated(text, status="negated", argument=argument, published=published))[0]


@pytest.mark.parametrize(
    ("text", "argument", "first"),
    [
        ("Fiji cancelled a [visit] to Tonga in November.", "November", "2022-11-01"),  # far ahead
        ("Fiji called off [talks] with Tonga in September, and they have not met since.", "September", "2022-09-01"),
        ("Fiji cancelled a [visit] to Tonga in May.", "May", "2023-05-01"),  # nearer
        ("In September, Fiji cancelled a [trip] to Tonga.", "September", "2022-09-01"),
        ("Fiji cancelled in September a [visit] to Tonga.", "September", "2022-09-01"),
        ("The [visit] to Tonga was cancelled in September.", "September", "2022-09-01"),
        ("Fiji cancelled a [visit] to Tonga over a coup in September.", "September", "2022-09-01"),
        ("Fiji cancelled a [visit] to Tonga after its coup in September.", None, None),
        ("Fiji cancelled a [contract] with Tonga in September.", "September", "2022-09-01"),
        ("Fiji cancelled a [visit] to Tonga in September 2021.", "September 2021", "2021-09-01"),
        ("Fiji called off the [talks] with Tonga on Tuesday.", "Tuesday", "2023-06-13"),
        ("Fiji cancelled a [visit] to Tonga last July.", "last July", "2022-07-01"),
    ],
)
def test_a_day_of_the_calling_off_or_gone_by_stays(text: str, argument: str | None, first: str | None) -> None:
    assert called_off(text, argument) == first


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("Fiji withdrew its invitation to King Lund to [visit] Suva in May.", "2023-05-01"),
        ("Fiji withdrew its invitation to King Lund to [visit] Suva in January.", "2023-01-01"),  # nearer
        ("Fiji withdrew in September its invitation to a [visit].", "2022-09-01"),
        ("Fiji withdrew its troops and did not [visit] Suva in September.", "2022-09-01"),
        ("King Lund, whom it had invited, did not [visit] Suva in September.", "2022-09-01"),
    ],
)
def test_a_visit_to_which_one_is_no_longer_invited_was_for_the_month_to_come(text: str, first: str) -> None:
    assert called_off(text) == first


@pytest.mark.parametrize(
    "text",
    [
        "Fiji cancelled a planned [visit] to Tonga by its admiral in July.",
        "Fiji has scrapped its yearly [drill] with Tonga on 1 July.",
        "A [visit] to Tonga in July was cancelled.",
        "Fiji withdrew its invitation to King Lund to [visit] Suva in July.",
    ],
)
def test_what_was_called_off_was_for_the_month_to_come(text: str) -> None:
    assert called_off(text) == "2023-07-01"
