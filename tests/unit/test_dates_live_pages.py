"""The entries of a live page: the time with which one begins names no day to go on from, a day told in it does."""

import pytest

from dateline.dating.default import LIVE_ENTRY
from tests.unit.dated import dated, interval

LIVE = "9:20pm\n\nShips came.\n\n18:00\n\nThey went.\n\n15.30 BST\n\nRain fell.\n\n"
TUESDAY = ("2024-03-12", "2024-03-12")


@pytest.mark.parametrize("time", ["14:10", "14:10 GMT", "2:10pm", "2.10 p.m. BST", "14.10"])
def test_the_time_of_an_entry_names_no_day(time: str) -> None:
    for opening in (f"{time}\n", f"{time} – ", f"{time}\nRain fell.\n"):
        assert dated("Chile has [condemned] the raid.", before=LIVE + opening).reason == LIVE_ENTRY


@pytest.mark.parametrize(
    "before",
    [
        LIVE + "14:10\nPeru left on Tuesday. ",
        LIVE + "14:10 – Peru left at 5pm on Tuesday. ",
        "14:10\nShips came at 5pm on Tuesday. ",  # no live page
        "Ships came at 15:30 GMT on Tuesday. ",
    ],
)
def test_the_day_told_in_an_entry_is_gone_on_with(before: str) -> None:
    assert interval(dated("Chile [condemned] the raid.", before=before)) == TUESDAY


def test_nor_does_another_line_of_an_entry_go_on_with_a_day() -> None:
    for line in ("Peru left on Tuesday.\n\n", "• Peru left on Tuesday.\n• ", "Peru left on Tuesday. Ships came.\n"):
        assert dated("Chile [condemned] the raid.", before=f"{LIVE}14:10\n{line}").reason == LIVE_ENTRY


def test_a_time_of_day_told_within_an_entry_is_of_that_day() -> None:
    told = dated("Chile [condemned] the raid.", before=LIVE + "14:10\nLund called Berg shortly after 4am. ")
    assert interval(told) == ("2024-03-13", "2024-03-13")


LINES = "9:20pm Ships came on Monday.\n18:00 GMT They went.\n15.30 BST Rain fell.\n"


@pytest.mark.parametrize("time", ["14:10", "14:10 GMT", "2:10pm", "2.10 p.m. BST", "• 14.10"])
def test_the_time_on_the_line_of_an_entry_names_no_day(time: str) -> None:
    assert dated(f"{time} Chile [condemned] the raid.", before=LINES).reason == LIVE_ENTRY
    assert dated(f"{time} Chile has [condemned] the raid.", argument=time.removeprefix("• "), before=LINES).reason == LIVE_ENTRY


@pytest.mark.parametrize(
    ("before", "text"),
    [
        (LINES, "14:10 Chile [condemned] the raid on Tuesday."),
        ("The row of 12 March\n" + LINES.replace(" on Monday", ""), "14:10 Chile [condemned] the raid."),
        ("", "14:10 Tuesday Chile [condemned] the raid."),  # no live page
    ],
)
def test_a_day_told_beside_it_or_in_the_head_of_the_page_does(before: str, text: str) -> None:
    assert interval(dated(text, before=before)) == TUESDAY
