"""'His host' and 'her guest' are of the other of the two who meet; 'the visitor' is not of the place."""

import pytest

from tests.unit.actors_read import codes


@pytest.mark.parametrize(
    ("text", "phrase", "code"),
    [
        ("Emmanuel Macron met Joe Biden in Geneva. Macron praised his host.", "his host", "USA"),
        ("Joe Biden received Emmanuel Macron. Biden thanked his guest.", "his guest", "FRA"),
        ("Emmanuel Macron met Joe Biden. The talks were long. Macron urged his hosts to act.", "his hosts", "USA"),
        ("Emmanuel Macron flew to Kigali. France and Rwanda quarrel. Macron thanked his host.", "his host", "RWA"),
        ("France met Rwanda. Rwanda waits. Macron flew on and saw Cyril Ramaphosa. Macron thanked his host.", "his host", "ZAF"),
    ],
)
def test_whose_host_or_guest_one_is_is_of_the_other_state(text: str, phrase: str, code: str) -> None:
    assert codes(text, "Macron", phrase)[-1] == [code]


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("Emmanuel Macron met Joe Biden and Vladimir Putin. Macron thanked his host.", "his host"),  # one of two
        ("Emmanuel Macron met Joe Biden. Macron praised his guests.", "his guests"),  # mostly of several states
        ("Emmanuel Macron thanked his host.", "his host"),
        ("Emmanuel Macron met Joe Biden in Cairo. Macron thanked his host.", "his host"),  # of Egypt
        ("France and the United States quarrel. France warned the United States. Macron thanked his host.", "his host"),
        ("Emmanuel Macron met Joe Biden. Macron praised his host's wine.", "his host's wine"),
    ],
)
def test_of_several_others_nobody_is_the_host(text: str, phrase: str) -> None:
    assert codes(text, "Macron", phrase)[-1] != ["USA"]


@pytest.mark.parametrize(
    "text",
    [
        "OSLO (AP) - Peru and Chile met. Peru and Chile signed a pact. The visitor praised it.",  # guests both
        "Peru and Chile met. Peru and Chile signed a pact. The visitor praised it.",
        "LIMA (AP) - Peru and Chile met. Peru, Chile and Oman signed a pact. Oman paid. The visitor praised it.",
        "LIMA (AP) - Peru and Chile met. Peru and Chile signed a pact. The visitor from Oman praised it.",
    ],
)
def test_a_visitor_of_a_third_land_is_of_neither_side_by_that(text: str) -> None:
    phrase = "The visitor from Oman" if "from Oman" in text else "The visitor"
    assert codes(text, phrase)[-1] not in (["CHL"], ["PER"])
