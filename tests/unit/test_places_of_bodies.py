"""Places named by a body's name that a town elsewhere bears too, or is spelt like."""

import pytest

from dateline.resolve.places import resolve_place


@pytest.mark.parametrize(
    ("phrase", "countries", "code"),
    [
        ("White House", ("USA", "ISR"), "USA"),
        ("White House", ("MAR", "USA"), "USA"),
        ("White House Rose Garden", ("USA",), "USA"),
        ("Whitehall", ("GBR",), "GBR"),
        ("Miraflores", ("VEN", "COL"), "VEN"),
        ("Duma", ("RUS",), "RUS"),
    ],
)
def test_where_a_body_sits_is_no_town_of_another_state(phrase: str, countries: tuple[str, ...], code: str) -> None:
    assert resolve_place(phrase, countries).country == code


@pytest.mark.parametrize(
    ("phrase", "countries", "name"),
    [
        ("Casablanca", ("USA",), "Casablanca"),
        ("White House, Washington", ("USA",), "Washington"),
        ("Miraflores", ("PER",), "Miraflores"),
        ("Duma, Syria", ("RUS",), "Dūmā"),
        ("Carrefour", ("FRA",), "Carrefour"),
        ("Odessa", ("UKR",), "Odesa"),
    ],
)
def test_a_town_stays_where_it_is_large_or_its_state_is_named(phrase: str, countries: tuple[str, ...], name: str) -> None:
    assert resolve_place(phrase, countries).name == name
