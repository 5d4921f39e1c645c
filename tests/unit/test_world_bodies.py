"""Unions, campaigns and alliances that call themselves the world's are NGOs, not of the state that they accuse."""

import pytest

from tests.unit.actors_read import codes

TEXT = "Chad jailed a clerk. Chad shut a paper. {} condemned Chad."


@pytest.mark.parametrize(
    ("phrase", "wanted"),
    [
        ("Public Services International", "NGO"),
        ("The Building and Wood Workers' International", "NGO"),
        ("Two NGOs", "NGO"),
        ("A non-governmental organisation", "NGO"),
        ("Nurses from four continents", None),
        ("Affiliates in 40 countries", None),
        ("The Nurses' Confederation", "TCD"),
        ("Peruvian NGOs", "PER"),
        ("The Peruvian branch of the World Nurses' Federation", "PER"),
        ("The World Nurses' Federation of Peru", "PER"),
        ("An international network of thieves", "TCD"),
        ("The international alliance", "TCD"),
        ("The World Food Programme", "UNO"),
        ("The International Telecommunication Union", "UNO"),
    ],
)
def test_who_calls_himself_the_worlds_is_no_states(phrase: str, wanted: str | None) -> None:
    assert codes(TEXT.format(phrase), phrase) == [[wanted]]
