"""Whom an office by itself means: one holder where a state has one, nobody by name where it is any of many."""

import pytest

from dateline.resolve.actors import resolve_actors
from tests.unit.actors_read import ON, last


def called(words: str) -> tuple[str, str | None]:
    text = f"Washington praised Peru. The United States and American firms like Peru. On Monday {words} urged Peru to act."
    (actor,) = last(text, words)
    return actor.name, actor.code


@pytest.mark.parametrize("words", ["a senator", "an ambassador", "a special envoy", "a spokesperson", "A secretary of state"])
def test_any_of_them_has_no_name(words: str) -> None:
    assert called(words) == (words.split(" ", 1)[1], "USA")


@pytest.mark.parametrize("office", ["ambassador", "senator", "governor", "commander"])
def test_nor_has_one_of_an_office_of_many(office: str) -> None:
    assert called(f"the {office}") == (office, "USA")


@pytest.mark.parametrize(("office", "name"), [("president", "Joe Biden"), ("secretary of state", "Antony Blinken")])
def test_who_alone_holds_the_office_is_meant(office: str, name: str) -> None:
    assert called(f"the {office}") == (name, "USA")
    assert called(office) == (name, "USA")


def test_a_name_beside_the_office_stays() -> None:
    assert resolve_actors("a senator, Rand Paul,", ON)[0].name == "Rand Paul"
