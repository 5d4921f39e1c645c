"""In a quotation whose sentence tells the day on which it was spoken, days and weeks are counted from that day."""

import pytest

from tests.unit.dates_found import found

MONDAY = "2024-03-11/2024-03-11"


@pytest.mark.parametrize(
    "text",
    [
        '"Fiji expelled two Tongans today," its premier said on Monday.',
        '"Fiji expelled two Tongans today," its premier told parliament in Suva late on Monday.',
        '"Fiji expelled two Tongans today," said Ada Lind, the foreign minister, on Monday.',
        '"Fiji expelled two Tongans today," its premier said Monday.',
        '"Fiji expelled two Tongans today," its premier said on March 11.',
        'In a speech on Monday, the premier said: "Fiji expelled two Tongans today."',
        'The premier on Monday said: "Fiji expelled two Tongans today."',
        'The premier said in a statement released on Monday: "Fiji expelled two Tongans today."',
        'The premier said in Suva on Monday: "Fiji expelled two Tongans today."',
        '"We are safe," the premier said on Monday, "and Fiji expelled two Tongans today."',
        '"We are safe," the premier said on Monday. "Fiji expelled two Tongans today."',
        '"We are safe," the premier said on Monday. "Fiji expelled two Tongans today," she added.',
        '"We are safe.\n"Fiji expelled two Tongans today.\n"They left," the premier said on Monday.',
    ],
)
def test_today_is_the_day_on_which_it_was_said(text: str) -> None:
    assert found(text)["today"] == MONDAY


@pytest.mark.parametrize(
    ("text", "phrase", "days"),
    [
        ('"Yesterday Tonga fired on us," Fiji said on Tuesday.', "Yesterday", MONDAY),
        ('"Tomorrow I will fly to Suva," the premier said on Sunday.', "Tomorrow", MONDAY),
        ('"Two days ago Tonga bought the island," Fiji said on Monday.', "Two days ago", "2024-03-09/2024-03-09"),
        ('"This week Tonga fired on us," Fiji said last Thursday.', "This week", "2024-03-04/2024-03-10"),
        ('"Tonga freed them on Tuesday," Fiji said on Monday.', "Tuesday", "2024-03-05/2024-03-05"),
        ('"Yesterday Tonga fired on us," Fiji said on May 9, 1971.', "Yesterday", "1971-05-08/1971-05-08"),
    ],
)
def test_other_days_and_weeks_count_from_it(text: str, phrase: str, days: str) -> None:
    assert found(text)[phrase] == days


@pytest.mark.parametrize(
    "text",
    [
        'Fiji expelled two Tongans today. "We had to," the premier said on Monday.',
        '"Fiji expelled two Tongans today," the premier said.',
        '"Fiji expelled two Tongans today," the premier said. Tonga expelled one on Monday.',
        '"Fiji expelled two Tongans today," said the premier, who flew home on Monday.',
        '"Fiji expelled two Tongans today," the premier said ahead of a vote on Monday.',
        '"Fiji expelled two Tongans today," the premier said of the threat on Monday.',
        '"Fiji expelled two Tongans today," the premier said in response to a raid on Monday.',
        '"Fiji expelled two Tongans today," said the premier elected on Monday.',
        'In Suva, shelled on Monday, the premier said: "Fiji expelled two Tongans today."',
        'The envoy left Suva on Monday. "Fiji expelled two Tongans today," he said.',
        'The premier, who was in Nauru on Monday, said: "Fiji expelled two Tongans today."',
        '"We are safe," Tonga said on Monday. "Fiji expelled two Tongans today," Samoa said.',
        'Fiji said on Monday that it was sorry and expelled two Tongans today.',
    ],
)  # fmt: skip
def test_else_today_is_the_day_of_publication(text: str) -> None:
    assert found(text)["today"] == "2024-03-13/2024-03-13"
