"""'Both countries' are the states of two people who deal with each other, not one of them and who speaks."""

import pytest

from tests.unit.actors_read import last


def codes(text: str, phrase: str) -> list[str | None]:
    return [actor.code for actor in last(text, phrase)]


@pytest.mark.parametrize(
    ("text", "phrase", "found"),
    [
        ("Emmanuel Macron sued Malta. The UN asked the two nations to wait.", "the two nations", ["FRA", "MLT"]),
        ("Malta paid. Emmanuel Macron sued Malta. The EU warned both states.", "both states", ["FRA", "MLT"]),
    ],
)
def test_both_countries_are_those_of_two_people_who_deal_with_each_other(text: str, phrase: str, found: list[str]) -> None:
    assert codes(text, phrase) == found


@pytest.mark.parametrize(
    ("text", "phrase", "found"),
    [
        ("Petro Poroshenko met Angela Merkel in Kyiv. Germany said both countries would pay.", "both countries", ["UKR", "DEU"]),
        ("Joe Biden met Xi Jinping. Peru sued Chile. Lima said both countries would pay.", "both countries", ["CHL", "PER"]),
        ("Joe Biden thanked Fiji. Peru and Chile quarrel. Cuba urged both countries to talk.", "both countries", ["PER", "CHL"]),
        ("Peru sued Chile. Joe Biden saw Xi Jinping. Cuba urged both countries to talk.", "both countries", ["PER", "CHL"]),
        ("Joe Biden saw Narendra Modi. Xi Jinping told Peru and Chile that both states must act.", "both states", ["PER", "CHL"]),
        ("Emmanuel Macron sued the EU. Malta and Fiji wait. Cuba urged both states to talk.", "both states", ["MLT", "FJI"]),
    ],
)
def test_who_speaks_may_be_one_of_the_two_and_states_that_are_named_come_first(text: str, phrase: str, found: list[str]) -> None:
    assert sorted(map(str, codes(text, phrase))) == sorted(found)
