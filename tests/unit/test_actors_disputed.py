"""Actors: who rules a land that has declared itself a state, and who fights for it."""

from datetime import date

import pytest

from dateline.resolve.actors import resolve_actors


@pytest.mark.parametrize(
    ("phrase", "code", "sector"),
    [
        ("Abkhaz separatists", "IMG", "REB"),
        ("Abkhazia's rebel commander", "IMG", "REB"),
        ("Kashmiri separatists", "IMG", "REB"),
        ("Kashmir's separatist leadership", "IMG", "REB"),
        ("Chadian rebels in Abkhazia", "IMG", "REB"),
    ],
)
def test_rulers_of_a_self_declared_state_are_of_it_and_fighters_of_none(phrase: str, code: str, sector: str) -> None:
    (actor,) = resolve_actors(phrase, date(2008, 10, 5))
    assert (actor.code, actor.sector) == (code, sector)
