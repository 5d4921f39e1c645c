"""The expressions that are found in a text, for tests of phrases."""

from datetime import date

from dateline.dates import find_dates, resolve_date

PUBLISHED = date(2024, 3, 13)  # a Wednesday


def found(text: str, published: date = PUBLISHED) -> dict[str, str]:
    """Every expression of the text as found and, the same, as the argument of an event: phrase, first and last day."""
    read = {}
    for place, span in find_dates(text, published):
        told = resolve_date(text, place.start, place.end, published)
        assert (told.earliest, told.latest) == (span.earliest, span.latest)
        read[place.text] = f"{span.earliest}/{span.latest}"
    return read
