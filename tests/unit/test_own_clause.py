"""Whose 'its' is where its clause has a subject of its own."""

from datetime import date

import pytest

from dateline.resolve.actors import resolve_actors


def owner(words: str, text: str) -> str | None:
    """The code of the only actor of the words, as they stand in the text."""
    (actor,) = resolve_actors(words, date(2018, 6, 20), text)
    return actor.code


@pytest.mark.parametrize(
    ("words", "text", "code"),
    [
        ("its troops", "Turkey shelled the border town, and Syria said its troops would respond.", "SYR"),
        ("its army", "India said Pakistan announced that its army had left.", "PAK"),
        ("its troops", "Chad thanked Mali, which sent its troops.", "MLI"),
        ("its foreign minister", "Chad met Peru after Mali sent its foreign minister to Lima.", "MLI"),
        ("its ships", "Japan protested after China moved its ships.", "CHN"),
        ("its forces", "Chad said that Mali had withdrawn its forces.", "MLI"),
    ],
)
def test_the_subject_of_its_own_clause_has_what_it_tells_of_or_moves(words: str, text: str, code: str) -> None:
    assert owner(words, text) == code


@pytest.mark.parametrize(
    ("words", "text", "code"),
    [
        ("its army", "Chad said that Mali had fired on its army.", "TCD"),  # done to it by another
        ("its ambassador", "India said that Pakistan had summoned its ambassador.", "IND"),
        ("its consul", "Venezuela closed the border and Colombia told its consul to leave.", "VEN"),
        ("its consul", "Venezuela closed the border and Colombia expelled its consul.", "VEN"),
        ("its troops", "Chad, Mali said, sent its troops.", "TCD"),
        ("its envoy", "Chad met Mali after Putin sent its envoy.", "TCD"),  # a person is no 'it'
        ("its envoy", "Chad urged Mali to recall its envoy.", "TCD"),
    ],
)
def test_elsewhere_it_is_the_first_of_the_sentence(words: str, text: str, code: str) -> None:
    assert owner(words, text) == code


def test_a_neighbour_is_none_of_the_subject_of_its_clause() -> None:
    (actor,) = resolve_actors("its neighbour", date(2018, 6, 20), "Chad freed two, but Mali cut a link with its neighbour.")
    assert actor.code is None
