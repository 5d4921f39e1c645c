"""A surname is not that of an office holder named in full only later, where another of that surname was named in full before."""

from datetime import date

import pytest

from dateline.records import Span
from dateline.resolve.actors import resolve_spans

ON = date(2015, 3, 12)


def code_of(text: str, phrase: str) -> str | None:
    """Of which state the phrase is where it first stands behind a full stop."""
    at = text.index(f". {phrase}") + 2
    return resolve_spans(text, [Span(at, at + len(phrase), phrase)], ON)[0][0].code


@pytest.mark.parametrize(
    ("text", "phrase", "code"),
    [
        # named by his surname, or beside somebody else, before he is named in full
        ("It rained in Canada. Kerry thanked Cuba. John Kerry was in Paris.", "Kerry", "USA"),
        ("Canadian envoy Bob Lund visited Cuba. Kerry thanked Cuba. John Kerry was in Paris.", "Kerry", "USA"),
        ("On Monday Kerry left Canada. Secretary Kerry left Cuba. Kerry thanked Cuba. John Kerry was in Paris.", "Kerry", "USA"),
        ("Canadian envoy Bob Kerry met John Kerry. Kerry thanked Cuba.", "Kerry", "USA"),  # of several the last one
    ],
)
def test_a_namesake_named_before_is_meant(text: str, phrase: str, code: str) -> None:
    assert code_of(text, phrase) == code
