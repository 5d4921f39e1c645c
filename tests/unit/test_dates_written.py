"""'Today' under a dateline of the days before publication is the day on which the text was written."""

from datetime import date

import pytest

from dateline.dates import find_dates, resolve_date
from tests.unit.dated import dated, interval

PUBLISHED = date(2024, 3, 13)  # a Wednesday


def day(text: str, phrase: str, published: date = PUBLISHED) -> str:
    """The day that the phrase tells, found in the text and as the argument of an event."""
    start = text.index(phrase)
    told = resolve_date(text, start, start + len(phrase), published)
    (listed,) = [span for place, span in find_dates(text, published) if place.start == start]
    assert (told.earliest, told.latest) == (listed.earliest, listed.latest)
    assert told.earliest == told.latest
    return str(told.earliest)


@pytest.mark.parametrize(
    ("text", "phrase", "found"),
    [
        ("KUWAIT, March 11 (KUNA) -- Chad and Oman today signed a pact.", "today", "2024-03-11"),
        ("RIYADH, March 12, 2024, SPA -- The king received today two envoys.", "today", "2024-03-12"),
        ("LAHORE, 11 March (APP): The minister tonight telephoned Oslo.", "tonight", "2024-03-11"),
        ("Lahore, Mar 11 (APP): The minister came this morning.", "this morning", "2024-03-11"),
        ("LIMA, March 11 - The two conferred yesterday.", "yesterday", "2024-03-10"),
        ("LIMA (March 11) -- The two conferred last night.", "last night", "2024-03-10"),
        ("LEOPOLDVILLE, the Congo, March 11 - The two signed it today.", "today", "2024-03-11"),
        ("MALE, the Maldives, March 11 (AP) - The two signed it today.", "today", "2024-03-11"),
        ("LIMA, March 11.-- The two signed it today.", "today", "2024-03-11"),
        ("LIMA, Peru, March 11. (AP) - The two signed it today.", "today", "2024-03-11"),
        ("LIMA, March 11 (AP) (Delayed) - The two signed it today.", "today", "2024-03-11"),
        ("LIMA, Peru, March 11 (AP)--The two signed it today.", "today", "2024-03-11"),
        ("LIMA, March 11 (P)-The two signed it today.", "today", "2024-03-11"),
        ("LIMA, March 11 _ The two signed it today.", "today", "2024-03-11"),
        ("LIMA, March 11, Reuter - The two signed it today.", "today", "2024-03-11"),
        ("LIMA, Mar 11 AFP - The two signed it today.", "today", "2024-03-11"),
        ("LIMA, Peru (AP) March 11 - The two signed it today.", "today", "2024-03-11"),
        ("LIMA (AP) March 11 - The two signed it today.", "today", "2024-03-11"),
        ("PORT-AU-PRINCE, Haiti, March 11 - The two signed it today.", "today", "2024-03-11"),
        ("LIMA, Peru, March 12 /Xylo/ -- They will sign it tomorrow.", "tomorrow", "2024-03-13"),
    ],
)
def test_today_counts_from_the_day_of_the_dateline(text: str, phrase: str, found: str) -> None:
    assert day(text, phrase) == found
    assert day(f"{text}\nMore was said.", phrase) == found


def test_the_year_before_is_that_of_a_dateline_in_december() -> None:
    assert day("LIMA, Dec 31 (Andes) -- The two signed it today.", "today", date(2024, 1, 2)) == "2023-12-31"


@pytest.mark.parametrize(
    "text",
    [
        "LIMA, March 13 (Andes) -- The two signed it today.",
        "LIMA, March 1 (Andes) -- The two signed it today.",
        "LIMA, March 11, 2023 (Andes) -- The two signed it today.",
        "LIMA, March 14 (Andes) -- The two signed it today.",
        "LIMA, March 45 (Andes) -- The two signed it today.",
        "LIMA (Andes) -- The two signed it today.",
        "LIMA, March 11: The two signed it today.",  # no agency
        "LIMA, March 11-The two signed it today.",  # no blank, and no bracket before it
        "Lima, Peru, March 11 - The two signed it today.",
        "Lima (the capital) March 11 was a day of calm - the two signed it today.",
        "TALKS IN LIMA, May 3-5: The two signed it today.",
        "In Lima, March 11 was calm: the two signed it today.",
        "The pact of Lima, March 11 - the two signed it today.",
        "LIMA, March 11 (Andes) -- Peru was calm.\n\nOSLO, March 13 (Nord) -- The two signed it today.",
        "LIMA, March 11 (Andes) -- Peru was calm.\n\nOSLO (Nord) -- The two signed it today.",
    ],
)
def test_else_it_is_the_day_of_publication(text: str) -> None:
    assert day(text, "today") == "2024-03-13"


def test_the_day_of_a_dateline_with_an_underscore_is_none_of_what_lies_ahead() -> None:
    text = "LIMA, March 12 _ The two will [meet] again."
    assert dated(text, status="planned").earliest is None
    assert interval(dated(text.replace("will [meet]", "[met]"))) == ("2024-03-12", "2024-03-12")


def test_weekdays_and_what_lies_ahead_count_from_publication() -> None:
    assert day("LIMA, March 11 (Andes) -- The two signed it on Tuesday.", "Tuesday") == "2024-03-12"
    assert day("LIMA, March 11 (Andes) -- They will sign it tomorrow.", "tomorrow") == "2024-03-14"
