"""Unions, campaigns and alliances that call themselves the world's are NGOs, not of the state that they accuse."""

import pytest

from tests.unit.actors_read import codes

TEXT = "Chad jailed a clerk. Chad shut a paper. {} condemned Chad."


@pytest.mark.parametrize(
    ("phrase", "wanted"),
    [
        ("The World Confederation of Nurses", "NGO"),
        ("The International Dockers' Federation", "NGO"),
        ("Bakers Global Union", "NGO"),
        ("The Global Alliance for Fair Fishing", "NGO"),
        ("The International Campaign to Free Ada Lind", "NGO"),
        ("Leaders of the International Trade League", "NGO"),
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
        ("The International Airport Workers' Union", "TCD"),
        ("The World War Veterans Association", "TCD"),
        ("An international network of thieves", "TCD"),
        ("The international alliance", "TCD"),
        ("The World Food Programme", "UNO"),
        ("The International Telecommunication Union", "UNO"),
    ],
)
def test_who_calls_himself_the_worlds_is_no_states(phrase: str, wanted: str | None) -> None:
    assert codes(TEXT.format(phrase), phrase) == [[wanted]]


@pytest.mark.parametrize(
    ("called", "phrase", "wanted"),
    [
        ("the International Dockers' Federation", "The federation", "NGO"),
        ("the Global Fishing Alliance", "The alliance", "NGO"),
        ("the International Campaign for Peace", "The campaign", "NGO"),
        ("the World Dockers Federation (WDF)", "WDF president Ada Lind", "NGO"),
        ("the Peruvian Dockers Federation (PDF)", "PDF chairman Ada Lind", "PER"),
        ("the Dockers' Federation", "The federation", "TCD"),
        ("the International Dockers' Federation and the Farmers Federation", "The federation", "TCD"),
        ("the International Dockers' Federation", "The federal court", "TCD"),
    ],
)
def test_it_is_called_by_its_last_word_and_initials(called: str, phrase: str, wanted: str) -> None:
    assert codes(f"Chad jailed a clerk. Chad spoke. Chad met {called}. {phrase} condemned Chad.", phrase) == [[wanted]]
