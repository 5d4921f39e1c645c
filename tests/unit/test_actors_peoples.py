"""Actors: peoples and the regions in which they live."""

from collections import Counter

import pytest

from dateline.actors.tables import rows
from dateline.resolve.actors import resolve_actors


@pytest.mark.parametrize(
    ("words", "name", "code", "sector"),
    [
        ("the Tuareg", "Tuareg", "MLI", "CVL"),
        ("Rohingya", "Rohingya", "MMR", "CVL"),
        ("the Oromo", "Oromo", "ETH", "CVL"),
        ("Walloons", "Walloons", "BEL", "CVL"),
        ("Amhara", "Amhara", "ETH", "GOV"),
        ("Amhara forces", "Amhara forces", "ETH", "MIL"),
        ("the Flemish government", "Flemish government", "BEL", "GOV"),
    ],
)
def test_a_people_is_not_the_government_of_its_region(words: str, name: str, code: str, sector: str) -> None:
    assert [(actor.name, actor.code, actor.sector) for actor in resolve_actors(words, None)] == [(name, code, sector)]


def test_no_people_has_the_name_of_another_region() -> None:
    regions = rows("regions.csv")
    names = {name: row["name"] for row in regions for name in (row["name"], *row["aliases"].split(";"))}
    told = {(row["name"], people) for row in regions for people in row["adjectives"].split(";") if people}
    assert {(region, people) for region, people in told if names.get(people, region) != region} == set()
    assert [people for people, count in Counter(people for _, people in told).items() if count > 1] == []
