"""What was told on a weekday had been done before it: "said on Monday that it had freed two on Wednesday" tells of last week."""

from datetime import date

import pytest

from tests.unit.dated import dated, interval

FRIDAY = date(2024, 3, 15)
LAST_WEEK, THIS_WEEK = "2024-03-06", "2024-03-13"  # both Wednesdays


def day(text: str) -> str | None:
    return interval(dated(text, argument="Wednesday", published=FRIDAY))[0]


@pytest.mark.parametrize(
    "text",
    [
        "Fiji said on Monday that Tonga had [expelled] its envoy on Wednesday.",
        "Fiji said Monday that Tonga had [expelled] its envoy Wednesday.",
        "Fiji confirmed on Monday it had [freed] two Tongans on Wednesday.",
        "Fiji's premier told parliament in Suva on Monday that Tonga [expelled] its envoy on Wednesday.",
        "On Monday, Fiji said its navy had [raided] a Tongan port on Wednesday.",
        "Fiji on Monday said that Tonga had [expelled] its envoy on Wednesday.",
        "Fiji found on Monday that Tonga had [shelled] its island on Wednesday.",
        "Fiji accused Tonga on Monday of having [shelled] its island on Wednesday.",
        "Tonga [expelled] the Fijian envoy on Wednesday, Fiji said on Monday.",
        "Tonga [expelled] the Fijian envoy on Wednesday, the foreign minister told reporters on Monday.",
        "The envoy, Fiji said on Monday, was [expelled] by Tonga on Wednesday.",
        '"Tonga [expelled] our envoy on Wednesday," the Fijian premier said on Monday.',
    ],
)
def test_what_is_told_was_before_the_day_of_telling(text: str) -> None:
    assert day(text) == LAST_WEEK


@pytest.mark.parametrize(
    "text",
    [
        "Fiji said on Thursday that Tonga had [expelled] its envoy on Wednesday.",
        "Fiji said on Monday that it was sorry and [freed] the Tongan envoy on Wednesday.",
        "Fiji said on Monday that it had no choice, then [freed] the Tongan envoy on Wednesday.",
        "Fiji said on Monday that it was sorry, but Tonga [expelled] its envoy on Wednesday.",
        "Fiji, which said on Monday that it had done no wrong, [expelled] a Tongan envoy on Wednesday.",
        "Fiji, having said on Monday that it was sorry, [freed] the Tongan envoy on Wednesday.",
        "A day after it said on Monday that it was sorry, Fiji [freed] the Tongan envoy on Wednesday.",
        "Fiji said on Monday that they had agreed a truce that [began] on Wednesday.",
        "Fiji announced on Monday a truce that [began] on Wednesday.",
        "Tonga [freed] two Fijians on Wednesday, as it had said on Monday.",
        "Tonga [freed] two Fijians on Wednesday, days after Fiji said on Monday that it would.",
        "Fiji told Tonga on Monday that it had [freed] two men, the premier said on Wednesday.",
        "Fiji said on Monday it was ready to talk. Tonga [expelled] its envoy on Wednesday.",
        "Tonga [expelled] the Fijian envoy on Wednesday, Fiji said on Thursday.",
        "Fiji said on Monday that it had [called off] a visit to Tonga on Wednesday.",
        "Fiji said on Monday that it had [invited] Tonga's premier to talks on Wednesday.",
    ],
)
def test_other_clauses_have_the_last_such_day(text: str) -> None:
    assert day(text) == THIS_WEEK
