"""Names of states that share a word, or stand for two."""

from datetime import date

import pytest

from dateline.actors.coordination import PLURALS
from dateline.records import Span
from dateline.resolve.actors import resolve_actors, resolve_spans

ON = date(2018, 4, 27)


@pytest.mark.parametrize(
    ("phrase", "names"),
    [
        ("North and South Korea", ["North Korea", "South Korea"]),
        ("South and North Korea", ["South Korea", "North Korea"]),
        ("North, South Korea", ["North Korea", "South Korea"]),
        ("both North and South Korea", ["North Korea", "South Korea"]),
        ("North and South Korean officials", ["North Korean officials", "South Korean officials"]),
        ("leaders of North and South Korea", ["leaders of North Korea", "leaders of South Korea"]),
        ("the two Koreas", ["North Korea", "South Korea"]),
        ("leaders of both Koreas", ["leaders of North Korea", "leaders of South Korea"]),
        ("the two Sudans", ["Sudan", "South Sudan"]),
    ],
)
def test_each_state_has_its_full_name(phrase: str, names: list[str]) -> None:
    assert [actor.name for actor in resolve_actors(phrase, ON)] == names
    assert all(actor.code for actor in resolve_actors(phrase, ON))


def test_states_of_a_plural_are_two() -> None:
    for plural in PLURALS:
        states = resolve_actors(f"the two {plural.title()}", date(1980, 1, 1) if plural.startswith("german") else ON)
        assert len({actor.name for actor in states}) == 2, plural
        assert all(actor.code for actor in states), plural


@pytest.mark.parametrize("phrase", ["North and South Yorkshire", "east and West Germany", "North and Central Korea"])
def test_words_that_share_no_state_stay_as_they_are(phrase: str) -> None:
    assert [actor.code for actor in resolve_actors(phrase, ON)][:1] == [None]


def test_an_argument_that_is_half_of_a_shared_name_is_its_state() -> None:
    text = "North and South Korea held talks on Monday. The North agreed to more, a spokesman for the South said."
    halves = ["North", "South Korea", "The North", "the South"]
    spans = [Span(text.index(half), text.index(half) + len(half), half) for half in halves]
    assert [[actor.code for actor in found] for found in resolve_spans(text, spans, ON)] == [["PRK"], ["KOR"], ["PRK"], ["KOR"]]
