"""'Today' of a release counts from the day that its head tells."""

from datetime import date

import pytest

from dateline.dates import find_dates
from dateline.dates.release_heads import is_stamp

PUBLISHED = date(2024, 3, 13)  # a Wednesday


def day(text: str, phrase: str = "today") -> str:
    at = text.rindex(phrase)
    (told,) = [span for place, span in find_dates(text, PUBLISHED) if place.start == at]
    return str(told.earliest)


@pytest.mark.parametrize(
    "head",
    [
        "MEDIA RELEASE, 11 March 2024\n\n",
        "PRESS RELEASE\nLima, 11 March 2024\n\n",
        "Statement by the Minister of Trade\n11 March 2024\n\n",
        "March 11, 2024\n",
        "Monday, March 11, 2024\n\n",
        "11 March 2024 | Lima\n\n",
        "Lima, Peru – March 11, 2024 – Ministry of Trade\n\n",
        "FOR IMMEDIATE RELEASE\nMarch 11, 2024\n\nLIMA - ",
        "Lima, March 11, 2024. ",
        "Lima, Peru; 11 March 2024: ",
        "Lima (March 11, 2024) – ",
        "Ministry of Trade, Press Release No. 21/2024, Lima, 11 March 2024: ",
        "Foreign Office news release 11 March 2024. ",
        "For immediate release: March 11, 2024. ",
        "Press statement, Lima, 11th March 2024 – ",
        "The Hague, 11 March 2024. ",
        "Lima, March 11. ",
    ],
)
@pytest.mark.parametrize("heading", ["", "Peru protests\n\n"])
def test_the_day_at_the_head_of_a_release_is_its_own(head: str, heading: str) -> None:
    assert day(f"{heading}{head}The government today summoned two envoys.") == "2024-03-11"
    assert day(f"{heading}{head}The government yesterday summoned two envoys.", "yesterday") == "2024-03-10"
    assert (
        day(f"{heading}{head}Peru was calm.\n\nOSLO (Nord) -- The king came.\n\nLIMA, March 12 (Andes) -- He left today.")
        == "2024-03-12"
    )


@pytest.mark.parametrize(
    "head",
    [
        "The minister spoke on March 11, 2024. ",
        "In Lima, March 11, 2024: ",
        "On March 11, 2024. ",
        "Signed in Lima, 11 March 2024.\n\n",
        "Last updated: 11 March 2024\n\n",
        "Riots broke out in Lima, March 11, 2024. ",
        "Lima, March 11, 2024. Photo: Bo Berg. ",
        "Lima, March 11, 2024 (AP/Bo Berg)\n\n",
        "Lima, March 9, 2024. ",
        "Lima, March 14, 2024. ",
        "Lima, March 45, 2024. ",
        "March 11, 2024\nPeru was calm.\n\nMarch 12, 2024\n",
        f"{'Peru was calm. ' * 25}\nLima, March 11, 2024. ",
        "By 11 March 2024, Peru was calm. ",
        "The pact of Lima, March 11, 2024. ",
    ],
)
def test_else_it_is_the_day_of_publication(head: str) -> None:
    assert day(f"{head}The government today summoned two envoys.") == "2024-03-13"


@pytest.mark.parametrize(
    ("line", "is_told"),
    [
        ("Published March 13, 2024. This story has been updated", True),
        ("By Ada Lind | 13 March 2024, 06:30 | 3 min read", True),
        ("Wednesday 13 March 2024", True),
        ("Updated March 13, 2024, 9:20 a.m. ET", True),
        ("ADA LIND · March 13, 2024 6:14 PM CST", True),
        ("Lima, 13 March 2024", False),  # of a release
        ("March 13, 2024 was a bad day for Peru.", False),
        ("Police detain a man in Quito, March 13, 2024", False),
        ("On 13 March 2024 Peru left the pact.", False),
        ("Published on Wednesday, it says nothing", False),
    ],
)
def test_a_stamp_tells_when_its_page_was_published(line: str, is_told: bool) -> None:
    text = f"Peru leaves the pact\n{line}\n\nSo Peru said."
    assert [is_stamp(text, place.start, place.end) for place, when in find_dates(text, PUBLISHED) if when.earliest] == [is_told]
    assert not any(is_stamp("x" * 700 + text, place.start + 700, place.end + 700) for place, _ in find_dates(text, PUBLISHED))
