""" "The West African country" is the state of that part of the world that the article has just named."""

import pytest

from dateline.actors.tables import rows, state_names
from tests.unit.actors_read import codes


@pytest.mark.parametrize(
    ("text", "phrase", "code"),
    [
        ("Russia asked Senegal for money. The West African country refused.", "The West African country", "SEN"),
        ("Canada met Vietnam. Canada accused the Southeast Asian nation of lies.", "the Southeast Asian nation", "VNM"),
        ("Togo slept. Ghana accused the West African country of lies.", "the West African country", "TGO"),  # not who acts
        ("Qatar met Saudi Arabia. The oil-rich Gulf kingdom agreed.", "The oil-rich Gulf kingdom", "SAU"),
        ("Syria met Israel. The Arab country's army left.", "The Arab country's army", "SYR"),
        ("Thailand and Laos met. The small landlocked republic agreed.", "The small landlocked republic", "LAO"),
        ("Peru sued Cuba. The communist Caribbean island agreed.", "The communist Caribbean island", "CUB"),
        ("Peru met Trinidad and Tobago. The twin-island state agreed.", "The twin-island state", "TTO"),
        ("Russia met Britain. The European country agreed.", "The European country", "GBR"),
    ],
)
def test_it_is_of_that_part_of_the_world(text: str, phrase: str, code: str) -> None:
    assert codes(text, phrase)[-1] == [code]


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("Nigeria accused Senegal of lies. The West African country agreed.", "The West African country"),  # of two
        ("Ghana accused the West African country of lies. Togo slept.", "the West African country"),  # named only behind it
        ("Peru met Chile. The West African country agreed.", "The West African country"),
        ("Mali slept. Senegal urged calm. Peru accused the West African country of lies.", "the West African country"),
        ("Togo and Mali shut a road. Benin did too. Peru praised the West African nation.", "the West African nation"),
        ("Senegal met Peru. The West African countries agreed.", "The West African countries"),
        ("Senegal met Peru. A West African country agreed.", "A West African country"),
        ("Senegal met Peru. The West African giant agreed.", "The West African giant"),
    ],
)
def test_no_guess_is_made_of_two_or_of_other_words(text: str, phrase: str) -> None:
    assert codes(text, phrase)[-1] == [None]


def test_a_state_that_is_called_so_is_itself() -> None:
    text = "Cameroon shut a road. Peru urged the Central African Republic to wait."
    assert codes(text, "the Central African Republic")[-1] == ["CAF"]
    text = "Chad met Peru. Chad's army left. Peru blamed the Central African Republic's leaders."
    assert codes(text, "the Central African Republic's leaders")[-1] == ["CAF"]


def test_the_arab_nation_is_all_arabs() -> None:
    assert codes("Egypt urged calm. Peru called on the Arab nation to wait.", "the Arab nation")[-1] != ["EGY"]
    assert codes("Egypt urged calm. Peru called on the Arab state to wait.", "the Arab state")[-1] == ["EGY"]


def test_the_island_is_none_of_the_islands() -> None:
    text = "Iceland met Peru. {} Peru met Chad. The EU blamed the island."
    assert codes(text.format("The Faroe Islands slept."), "the island")[-1] == ["ISL"]
    assert codes(text.format("Baffin Island slept."), "the island")[-1] != ["ISL"]


def test_the_table_has_states_and_each_part_once() -> None:
    parts = [row["part"] for row in rows("parts_of_world.csv")]
    assert {code for row in rows("parts_of_world.csv") for code in row["codes"].split()} <= state_names().keys()
    assert len(set(parts)) == len(parts)
    assert all(part == part.lower() for part in parts)
