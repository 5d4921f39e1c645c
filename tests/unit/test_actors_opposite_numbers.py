"""Actors: who meets or calls the holder of an office is of another state than one in the same office; so is 'his counterpart'."""

from datetime import date

import pytest

from dateline.records import Span
from dateline.resolve.actors import resolve_spans
from tests.unit.actors_read import OTHERS


def code_of(text: str, phrase: str) -> str | None:
    at = text.rindex(phrase)
    return resolve_spans(text, [Span(at, at + len(phrase), phrase)], date(2021, 6, 20))[0][0].code


@pytest.mark.parametrize(
    ("text", "phrase", "code"),
    [
        ("Togo's premier met his counterpart Abu Muster. Malian premier Abu Muster left.", "his counterpart Abu Muster", "MLI"),
    ],
)
def test_somebody_of_the_same_office_is_of_another_state(text: str, phrase: str, code: str | None) -> None:
    assert code_of(text, phrase) == code


@pytest.mark.parametrize(
    ("text", "phrase", "code"),
    [
        ("Pakistan's defence minister spoke. Defence Minister Asif left.", "Defence Minister Asif", "PAK"),
        ("Kenya's Foreign Minister Ada Lind flew home. Foreign Minister Lind left.", "Foreign Minister Lind", "KEN"),
        ("Kenya's President Ada Lind met Foreign Minister Bo Berg.", "Foreign Minister Bo Berg", "KEN"),
        ("Former Thai Premier Ada Lind met Premier Bo Berg.", "Premier Bo Berg", "THA"),
        ("Pakistan's Chief Minister Ada Lind met Chief Minister Bo Berg.", "Chief Minister Bo Berg", "PAK"),
        ("Bosnian Serb President Ada Lind met President Bo Berg. Bosnia slept.", "President Bo Berg", "BIH"),
        ("Kenya's Foreign Minister Ada Lind said Foreign Minister Bo Berg had left.", "Foreign Minister Bo Berg", "KEN"),
    ],
)
def test_of_his_own_state_is_whom_no_such_words_tell_apart(text: str, phrase: str, code: str) -> None:
    assert code_of(text, phrase) == code


@pytest.mark.parametrize(
    ("phrase", "code"),
    [
        ("The Federal Foreign Office", "DEU"),
        ("The British Foreign Office", "GBR"),
        ("Solidarity", "POL"),
        ("Solidarity leader Lech Lind", "POL"),
        ("the Cuba Solidarity Campaign", "CUB"),
    ],
)
def test_a_name_that_is_part_of_anothers_is_none(phrase: str, code: str | None) -> None:
    assert code_of(f"{phrase} spoke.{OTHERS}", phrase) == code
