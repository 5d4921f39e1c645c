"""Where a text tells from which town, and of which day, it was sent: its dateline."""

import pytest

from dateline.dates.written import in_dateline
from tests.unit.dated import dated, interval


@pytest.mark.parametrize(
    "text",
    [
        "KUWAIT, March 11 (KUNA) -- Chad and Oman today signed a pact.",
        "RIYADH, March 12, 2024, SPA -- The king received today two envoys.",
        "LAHORE, 11 March (APP): The minister tonight telephoned Oslo.",
        "Lahore, Mar 11 (APP): The minister came this morning.",
        "LIMA, March 11 - The two conferred yesterday.",
        "LIMA (March 11) -- The two conferred last night.",
        "LEOPOLDVILLE, the Congo, March 11 - The two signed it today.",
        "MALE, the Maldives, March 11 (AP) - The two signed it today.",
        "LIMA, March 11.-- The two signed it today.",
        "LIMA, Peru, March 11. (AP) - The two signed it today.",
        "LIMA, March 11 (AP) (Delayed) - The two signed it today.",
        "LIMA, Peru, March 11 (AP)--The two signed it today.",
        "LIMA, March 11 (P)-The two signed it today.",
        "LIMA, March 11 _ The two signed it today.",
        "LIMA, March 11, Reuter - The two signed it today.",
        "LIMA, Mar 11 AFP - The two signed it today.",
        "LIMA, Peru (AP) March 11 - The two signed it today.",
        "LIMA (AP) March 11 - The two signed it today.",
        "PORT-AU-PRINCE, Haiti, March 11 - The two signed it today.",
        "LIMA, March 11: The two signed it today.",
        "Lima, March 11. The two signed it today.",
        "Peru visits Chile\nSan Juan, 12 March: The two signed it yesterday.",
        "LIMA, Peru, March 12 /Xylo/ -- They will sign it tomorrow.",
        "LIMA (Andes) -- The two signed it today.",
    ],
)
def test_a_dateline_tells_town_and_day_or_agency(text: str) -> None:
    start = text.rindex("\n") + 1 if "\n" in text else 0
    assert in_dateline(text, start)
    assert not in_dateline(text, len(text) - 1)


@pytest.mark.parametrize(
    "text",
    [
        "LIMA: The two signed it today.",
        "In Lima, March 11: The two signed it today.",
        "Talks in Lima, March 11. The two signed it today.",
        "LIMA, March 11-The two signed it today.",  # no blank, and no bracket before it
        "Lima, Peru, March 11 - The two signed it today.",
        "Lima (the capital) March 11 was a day of calm - the two signed it today.",
        "TALKS IN LIMA, May 3-5: The two signed it today.",
        "In Lima, March 11 was calm: the two signed it today.",
        "The pact of Lima, March 11 - the two signed it today.",
    ],
)
def test_other_words_are_none(text: str) -> None:
    assert not in_dateline(text, 0)


def test_the_day_of_a_dateline_with_an_underscore_is_none_of_what_lies_ahead() -> None:
    text = "LIMA, March 12 _ The two will [meet] again."
    assert dated(text, status="planned").earliest is None
    assert interval(dated(text.replace("will [meet]", "[met]"))) == ("2024-03-12", "2024-03-12")
