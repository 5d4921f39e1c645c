"""Actors that say of no state that it is theirs, in short texts: whose they are, or why nobody can know."""

import pytest

from dateline.records import Span
from dateline.resolve.actors import resolve_spans


def code(text: str, phrase: str) -> str | None:
    start = text.rindex(phrase)
    return resolve_spans(text, [Span(start, start + len(phrase), phrase)], None)[0][0].code


@pytest.mark.parametrize(
    ("text", "phrase", "wanted"),
    [
        ("Chadian jets struck Niger; villagers fled.", "villagers", "NER"),
        ("Peru's jets hit Chad. Residents fled.", "Residents", "TCD"),
        ("Chad met Niger. It rained.\nThe harvest failed, villagers said.", "villagers", None),
        ("Chad met Niger and Chad again. It rained.\nThe harvest failed, villagers said.", "villagers", "TCD"),
    ],
)
def test_of_two_states_named_equally_often_neither_is_what_the_article_is_about(
    text: str, phrase: str, wanted: str | None
) -> None:
    assert code(text, phrase) == wanted


@pytest.mark.parametrize(
    ("text", "acronym", "wanted"),
    [
        ("Chad and Chad met the Fish Council of Peru (FC). FC left.", "FC", "PER"),
        ("Chad and Chad met the National Oil Fund of South Sudan (NOF). The NOF left.", "The NOF", "SSD"),
        ("Chad and Chad met the Peruvian Fish Council (FC). FC left.", "FC", "PER"),
        ("Chad and Chad met the Fish Council (XY) of Peru. XY left.", "XY", "TCD"),
    ],
)
def test_the_state_of_a_full_name_may_stand_behind_its_initials(text: str, acronym: str, wanted: str) -> None:
    assert code(text, acronym) == wanted
