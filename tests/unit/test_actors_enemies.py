"""'The invaders', 'the enemy' and 'its foe' are, of the two sides of an article, the one that does not say so."""

import pytest

from tests.unit.actors_read import codes, last

WAR = "Peru and Chile fight. Peru shelled Arica. Chile struck back, and Peru fled. {}"


@pytest.mark.parametrize(
    ("sentence", "phrase", "of"),
    [
        ("Chile said that the enemy had fired first.", "the enemy", "PER"),
        ("Chile's army said the aggressor would pay.", "the aggressor", "PER"),
    ],
)
def test_invaders_are_the_other_side(sentence: str, phrase: str, of: str) -> None:
    assert codes(WAR.format(sentence), phrase) == [[of]]


@pytest.mark.parametrize(
    ("sentence", "phrase"),
    [
        ("Oman asked the occupiers to leave.", "the occupiers"),  # of which state, is not told
        ("The emir of Chile told the invaders of the pitch to go.", "the invaders of the pitch"),
        ("Peru called the press the enemy of the people.", "the enemy of the people"),
        ("Peru jailed the former occupiers of a flat.", "the former occupiers of a flat"),
    ],
)
def test_of_other_enemies_that_is_not_told(sentence: str, phrase: str) -> None:
    assert "two sides" not in last(WAR.format(sentence), phrase)[0].reason


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("Peru and Chile signed a road deal. Peru shelled a town, its foe said. Chile slept.", "its foe"),
        ("Peru's king met Chile's king. Peru said its old enemy had fired. Chile sent Peru rice.", "its old enemy"),
    ],
)
def test_two_who_are_not_at_odds_have_their_foes_elsewhere(text: str, phrase: str) -> None:
    assert "two sides" not in last(text, phrase)[0].reason


def test_who_drives_the_invaders_out_is_none_of_them() -> None:
    text = "Peru and Chile fought Oman. Peru thanked Chile. Its army drove the invaders out of Peru."
    assert "two sides" not in last(text.replace("Its", "Chile's"), "Chile's army", "the invaders")[0].reason
