"""Actors: 'the Minister' on a page of a ministry, an embassy or a presidency is of the state in its heading."""

from datetime import date

import pytest

from dateline.records import Span
from dateline.resolve.actors import resolve_spans

LONG = " Nothing else was told of that day, which went by as such days do in the harbour." * 4
MORE = LONG + "\n\nTogo and Mali talked." + LONG


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
        ("Embassy of Kenya. The President of Chad, Bo Berg, came. The President left.", "The President", "TCD"),
        ("Embassy of Kenya. Chad's minister came. The minister left.", "The minister", "TCD"),
        ("Ministry of Foreign Affairs of Peru. Chile, Chile and Chile. Chile sat. The president left.", "The president", "CHL"),
        ("Ministry of Foreign Affairs of Peru. In Chile, the president left.", "the president", "CHL"),
        ("Embassy of Kenya. The minister landed in Chad. The president received him.", "The president", "TCD"),
        ("The Embassy of Kenya was closed. Chad, Chad and Chad. The Minister left.", "The Minister", "TCD"),
    ],
)
def test_not_where_the_page_calls_another_so_or_tells_of_another(text: str, phrase: str, code: str) -> None:
    assert code_of(text, phrase) == code


@pytest.mark.parametrize(
    ("text", "phrase", "code"),
    [
        (
            f"The Minister for Foreign Affairs of Fiji, Ada Lind, came. The Minister sat.{MORE} Togo rested. The Minister left.",
            "The Minister",
            "FJI",
        ),
        (
            f"The Prime Minister of Fiji came. The Prime Minister sat.{MORE} Mali ate. The Prime Minister left.",
            "The Prime Minister",
            "FJI",
        ),
        (
            f"The Minister's journey\n\nFiji's Foreign Minister came. The Minister sat.{MORE} The Minister left.",
            "The Minister",
            "FJI",
        ),
        # of another office
        (
            f"The Minister of Fiji met the King of Oman. The Minister sat.{MORE} Mali ate. The Minister left.",
            "The Minister",
            "FJI",
        ),
    ],
)
def test_who_is_called_so_throughout_is_who_was_told_of_in_full(text: str, phrase: str, code: str) -> None:
    assert code_of(text, phrase) == code


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        (f"The Minister of Fiji came. The minister sat.{MORE} The minister left.", "The minister"),  # as all are called
        (f"The Minister of Fiji came.{MORE} The Minister left.", "The Minister"),  # nobody was called so
        (f"The Minister of Fiji met the Minister of Chad. The Minister sat.{MORE} The Minister left.", "The Minister"),
        (f"The Minister of Fiji came. The Minister sat.{MORE} Chad's Minister ate. {MORE} The Minister left.", "The Minister"),
        (f"The Minister sat. The Minister of Fiji came.{MORE} Togo rested. The Minister left.", "The Minister"),
        (f"The Prime Minister of Fiji came. The Prime Minister sat.{MORE} Mali ate. The Minister left.", "The Minister"),
    ],
)
def test_not_where_there_are_two_or_he_is_called_so_but_once(text: str, phrase: str) -> None:
    assert code_of(text, phrase) != "FJI"
