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
        ("LIMA, March 11: The two signed it today.", "today", "2024-03-11"),
        ("Lima, March 11. The two signed it today.", "today", "2024-03-11"),
        ("Peru visits Chile\nSan Juan, 12 March: The two signed it yesterday.", "yesterday", "2024-03-11"),
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
        "LIMA: The two signed it today.",
        "In Lima, March 11: The two signed it today.",
        "Talks in Lima, March 11. The two signed it today.",
        "Lima, March 13. The two signed it today.",
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


@pytest.mark.parametrize(
    ("text", "phrase", "found"),
    [
        ("LIMA, March 12 - Peru will receive two envoys.", "March 12", "2024-03-12"),
        ("LIMA, March 11 (Andes) -- Peru plans to join the pact.", "March 11", "2024-03-11"),
        ("LIMA, Feb. 28, Reuters - Peru is to host the talks.", "Feb. 28", "2024-02-28"),
        ("SUVA, March 14 - Fiji expelled two envoys.", "March 14", "2024-03-14"),  # east of where it was printed
        ("LIMA, March 20 - Peru will receive two envoys.", "March 20", "2024-03-20"),  # a diary
        ("LIMA, June 5 - Peru received two envoys.", "June 5", "2023-06-05"),  # from an archive
        ("Peru will receive two envoys on March 12.", "March 12", "2025-03-12"),
    ],
)
def test_the_day_of_a_dateline_is_the_latest_one_whatever_the_tense(text: str, phrase: str, found: str) -> None:
    assert day(text, phrase) == found


@pytest.mark.parametrize(
    "text",
    [
        "LIMA, March 12 - Peru will [receive] two envoys.",
        "LIMA, March 11 (Andes) -- Peru plans to [join] the pact.",
        "LIMA, Feb. 28, Reuters - Peru is to [host] the talks.",
    ],
)
def test_it_is_none_of_a_plan_that_the_network_gives_it(text: str) -> None:
    argument = text[len("LIMA, ") : text.index(" ", text.index(" ", 6) + 1)].rstrip(",")
    assert dated(text, "planned", argument).earliest is None
    assert interval(dated(f"{text[:-1]} on Friday.", "planned", argument)) == ("2024-03-15", "2024-03-15")
