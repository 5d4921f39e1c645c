"""Under what else an actor is found who is asked for by a name that articles print."""

import pytest

from dateline.known_names import known_as


@pytest.mark.parametrize(
    ("asked", "more"),
    [
        ("Moscow", ["RUS"]),
        ("brasilia", ["BRA"]),
        ("Brussels", ["EUR"]),
        ("Tehran", ["IRN"]),
        ("DPRK", ["PRK"]),
        ("Kremlin", ["RUS"]),
        ("swiss", ["CHE"]),
        ("Saudis", ["SAU"]),
        ("UK", ["GBR"]),
        ("usa", ["USA"]),
        ("EU", ["EUR"]),
        ("Georgia", ["GEO"]),
        ("Congolese", ["COG", "COD"]),  # two states: both
        ("Kim Jong-un", ["Kim Jong Un"]),
        ("Gaddafi", ["Moammar Gadhafi"]),
        ("ISIS", ["Islamic State"]),
        ("UNHRC", ["UNO", "UN Human Rights Council"]),
    ],
)
def test_a_name_leads_to_the_code_it_stands_for_and_to_the_name_that_rows_have(asked: str, more: list[str]) -> None:
    assert [found for found, _ in known_as(asked)] == more


@pytest.mark.parametrize(("asked", "more"), [("Løkke", "Lokke"), ("løkke rasm", "Lokke Rasm"), ("Xyzžy", None), ("ø", None)])
def test_part_of_a_name_with_accents_leads_to_that_part_without(asked: str, more: str | None) -> None:
    assert known_as(asked) == ([(more, "whoever is written without accents")] if more else [])


NOWHERE = "RUS/UNO/Lavrov/putin/Kim Jong Un/kim jong/Zelensky/Hamas/NATO/Lukoil/South American/Xyzzy/(/ /"


@pytest.mark.parametrize("asked", NOWHERE.split("/"))
def test_a_code_a_name_that_rows_have_and_one_that_nobody_knows_lead_nowhere(asked: str) -> None:
    assert known_as(asked) == []


def test_whom_it_finds_is_said_of_states_and_bodies_by_their_own_name() -> None:
    assert known_as("Burma") == [("MMR", "whoever acts for Myanmar")]
    assert ("UNO", "whoever acts for United Nations") in known_as("UNHCR")
    assert known_as("Kim Jong-un")[0][1] == "the same under the name that events have"
