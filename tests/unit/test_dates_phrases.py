"""Phrases read together with the words around them: parts, ranges, bounds, weekdays of a month."""

from datetime import date

import pytest

from dateline.records import DateSpan
from dateline.resolve.date_resolver import finished
from dateline.resolve.dates import find_dates, resolve_date

PUBLISHED = date(2024, 3, 13)  # a Wednesday


def found(text, published=PUBLISHED):
    """Every expression of the text as found and, the same, as the argument of an event: phrase, first and last day."""
    read = {}
    for place, span in find_dates(text, published):
        told = resolve_date(text, place.start, place.end, published)
        assert (told.earliest, told.latest) == (span.earliest, span.latest)
        read[place.text] = f"{span.earliest}/{span.latest}"
    return read


def test_an_interval_that_ends_before_it_begins_is_no_reading():
    span = finished(DateSpan(date(2024, 4, 5), date(2024, 3, 17), "weekend", "text"), "then", PUBLISHED)
    assert (span.earliest, span.latest, span.precision, span.basis) == (None, None, "unknown", "unknown")
    assert span.reason


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("They will hold talks at the end of the weekend.", "2024-03-17/2024-03-17"),
        ("They met late last weekend.", "2024-03-10/2024-03-10"),
        ("They met late in the weekend.", "2024-03-10/2024-03-10"),
        ("They met in the middle of the weekend.", "2024-03-09/2024-03-10"),
        ("They will meet in the second half of the weekend.", "2024-03-17/2024-03-17"),
        ("They met early last weekend.", "2024-03-09/2024-03-09"),
    ],
)
def test_a_weekend_is_parted_into_its_two_days(text, days):
    assert list(found(text).values()) == [days]
