"""Who backs, fights or leads the rebels is named behind their plural's apostrophe."""

import pytest

from tests.unit.actors_read import codes

WAR = "Chad fights the M23 rebels. Chad waits. "


@pytest.mark.parametrize(
    "phrase", ["The rebels' backer", "The insurgents' patron", "The rebels’ main ally", "The militants' foe"]
)
def test_the_rebels_backer_is_who_the_apposition_says(phrase: str) -> None:
    assert codes(f"{WAR}{phrase}, Rwanda, denied it.", phrase) == [["RWA"]]


@pytest.mark.parametrize("phrase", ["The rebels' leader", "The insurgents' commanders", "Rebels"])
def test_their_own_people_are_theirs(phrase: str) -> None:
    assert codes(f"{WAR}{phrase} fled.", phrase) == [["IMG"]]
