"""The stamp of a page tells when that was published."""

from datetime import date

import pytest

from dateline.dates import find_dates
from dateline.dates.release_heads import is_stamp

PUBLISHED = date(2024, 3, 13)  # a Wednesday


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
