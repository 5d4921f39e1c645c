"""Actors: 'the Minister' on a page of a ministry, an embassy or a presidency is of the state in its heading."""

from datetime import date

import pytest

from dateline.records import Span
from dateline.resolve.actors import resolve_spans


def code_of(text: str, phrase: str) -> str | None:
    at = text.rindex(phrase)
    return resolve_spans(text, [Span(at, at + len(phrase), phrase)], date(2012, 5, 6))[0][0].code


@pytest.mark.parametrize(
    ("text", "phrase", "code"),
    [
        (
            "Embassy of Kenya. The President of Chad, Bo Berg, sat. The Minister for Foreign Affairs flew home.",
            "The Minister",
            "KEN",
        ),
        ("Ministry of Foreign Affairs of Fiji\n\nTogo, Togo and Togo. The Ministry wept.", "The Ministry", "FJI"),
        ("Federal Foreign Office - Statement. Poland and Poland. The Minister flew to Lima.", "The Minister", "DEU"),
        (
            "MINISTRY OF FOREIGN AFFAIRS OF PERU. Note 3. Chile, Chile and Chile. The State Secretary left.",
            "The State Secretary",
            "PER",
        ),
        ("Ministry of Foreign Affairs of Bahrain. King Bo of Oman came. HRH the Crown Prince left.", "the Crown Prince", "BHR"),
        ("Presidency of Turkey - News\n\nTurkey waits. Two came. The President left.", "The President", "TUR"),
    ],
)
def test_it_is_of_the_state_in_the_heading(text: str, phrase: str, code: str) -> None:
    assert code_of(text, phrase) == code


@pytest.mark.parametrize(
    ("text", "phrase", "code"),
    [
        ("Ministry of Foreign Affairs of Peru. In Chile, the president left.", "the president", "CHL"),
        ("The Embassy of Kenya was closed. Chad, Chad and Chad. The Minister left.", "The Minister", "TCD"),
    ],
)
def test_not_where_it_is_of_a_place_or_no_heading(text: str, phrase: str, code: str) -> None:
    assert code_of(text, phrase) == code
