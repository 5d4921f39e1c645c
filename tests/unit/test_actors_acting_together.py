"""Whom 'him' means: not who acts with the subject."""

from datetime import date

import pytest

from dateline.records import Span
from dateline.resolve.actors import resolve_spans


def him(text: str, *phrases: str) -> str | None:
    """The code of the last phrase, read with those before it."""
    spans, at = [], 0
    for phrase in phrases:
        at = text.index(phrase, at)
        spans.append(Span(at, at + len(phrase), phrase))
        at += len(phrase)
    return resolve_spans(text, spans, date(2015, 6, 1))[-1][0].code  # Obama, Hollande, Merkel, Poroshenko in office


@pytest.mark.parametrize(
    "actors",
    [
        "German Chancellor Angela Merkel and French President Francois Hollande",
        "Germany's Chancellor Angela Merkel and France's President Francois Hollande",
        "Chancellor Angela Merkel, Joe Biden of the United States and President Francois Hollande",
        "Angela Merkel, along with French President Francois Hollande,",
    ],
)
def test_he_is_none_of_those_who_act_together(actors: str) -> None:
    text = f"The Chadian envoy Bo Berg retired. {actors} paid tribute to him."
    assert him(text, actors.partition(" and ")[0], "him") == "TCD"


def test_he_is_one_of_a_list_behind_the_verb() -> None:
    assert him("Angela Merkel received French President Francois Hollande and thanked him.", "Angela Merkel", "him") == "FRA"


def test_a_head_of_state_is_a_person() -> None:
    assert (
        him("A ship sank. The Chadian head of state flew to Lima. He thanked Peru.", "The Chadian head of state", "He") == "TCD"
    )
