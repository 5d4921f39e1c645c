"""The expressions that are found in a text, for tests of phrases."""

from datetime import date

from dateline.dates import find_dates, resolve_date
from tests.unit.dated import PUBLISHED, interval

__all__ = ["PUBLISHED", "found", "last", "last_day"]


def found(text: str, published: date = PUBLISHED) -> dict[str, str]:
    """Every expression of the text as found and, the same, as the argument of an event: phrase, first and last day."""
    read = {}
    for place, span in find_dates(text, published):
        told = resolve_date(text, place.start, place.end, published)
        assert (told.earliest, told.latest) == (span.earliest, span.latest)
        read[place.text] = f"{span.earliest}/{span.latest}"
    return read


def last(text: str) -> tuple[str | None, str | None]:
    """The first and the last day of the last expression of the text."""
    return interval(find_dates(text, PUBLISHED)[-1][1])


def last_day(text: str, published: date | None = PUBLISHED) -> str:
    """The first day of the last expression of the text."""
    return str(find_dates(text, published)[-1][1].earliest)
