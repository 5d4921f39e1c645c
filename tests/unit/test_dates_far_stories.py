"""A story's day goes on within its paragraph, but not through a page in one line."""

from datetime import date

import pytest

from dateline.dating.story import narrated
from dateline.records import Span


@pytest.mark.parametrize(("sentences", "is_told"), [(10, True), (300, True), (600, False)])
def test_a_day_goes_on_for_some_pages_at_most(sentences: int, is_told: bool) -> None:
    text = "In March 2013 Fiji left the pact. " + "It rained. " * sentences + "Tonga shelled a port."
    begin = text.index("Tonga")
    found = narrated(text, begin, Span(begin + 6, begin + 13, "shelled"), date(2024, 3, 13))
    assert (found is not None and found.earliest == date(2013, 3, 1)) == is_told
