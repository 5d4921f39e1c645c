"""'The two rivals' are the last two told of; 'the duo' are people."""

import pytest

from tests.unit.actors_read import codes


@pytest.mark.parametrize("phrase", ["The two longtime foes", "Both historic rivals", "The two nuclear-armed enemies"])
def test_two_rivals_are_the_last_two(phrase: str) -> None:
    assert codes(f"Peru and Chile met. {phrase} agreed.", phrase)[-1] == ["PER", "CHL"]


def test_a_duo_are_people() -> None:
    assert codes("Emmanuel Macron met Joe Biden. The duo agreed.", "The duo")[-1] == ["FRA", "USA"]
    assert codes("Peru and Chile met. The duo were jailed.", "The duo")[-1] != ["PER", "CHL"]
