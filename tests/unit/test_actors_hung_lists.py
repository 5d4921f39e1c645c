"""Actors: the second state of a list behind 'of', 'from' and the like."""

from datetime import date

import pytest

from dateline.resolve.actors import resolve_actors

ON = date(2014, 5, 1)


def told(phrase: str) -> list[tuple[str, str | None]]:
    return [(actor.name, actor.code) for actor in resolve_actors(phrase, ON)]


@pytest.mark.parametrize(
    ("phrase", "codes"),
    [
        ("Thousands of US and Filipino troops", ["USA", "PHL"]),
        ("a team of Russian and Turkish investigators in Chad", ["RUS", "TUR"]),
        ("officials from the Russian and Chinese governments", ["RUS", "CHN"]),
        ("spokesmen for the Russian and Turkish militaries", ["RUS", "TUR"]),
        ("the governments of both Chad and Niger", ["TCD", "NER"]),
        ("the ministers of public health of Cuba and Peru", ["CUB", "PER"]),
    ],
)
def test_each_member_of_the_list_has_the_head(phrase: str, codes: list[str]) -> None:
    assert [code for _, code in told(phrase)] == codes


@pytest.mark.parametrize(
    ("phrase", "codes"),
    [
        ("the ambassador of Trinidad and Tobago to the United States", ["TTO"]),
        ("the foreign minister of Bosnia and Herzegovina in Brussels", ["BIH"]),
        ("people of Middlesbrough and Hartlepool", ["GBR"]),
        ("the ministers of finance and of culture", [None]),
        ("the minister of energy and natural resources of Turkey", ["TUR"]),
        ("the ambassador of Italy to Libya and Chad", ["ITA"]),
        ("soldiers from Chad in Mali and Niger", ["TCD"]),
    ],
)
def test_what_is_no_list_of_owners_stays_one(phrase: str, codes: list[str | None]) -> None:
    assert [code for _, code in told(phrase)] == codes


@pytest.mark.parametrize(
    ("phrase", "wanted"),
    [
        ("the mayors of Paris, France", ["FRA"]),
        ("the governors of Georgia, United States", ["GEO"]),  # one, whichever
        ("the embassies of Chad, the host country", ["TCD"]),
        ("the ministers of Ghana, Togo's neighbour", ["GHA"]),
        ("the leaders of Peru, Lima", ["PER"]),
        ("the leader of Georgia, Bo Berg", ["GEO"]),
        ("the leaders of Peru, Bo Berg", ["PER"]),
        ("the police of Peru, Chile", ["PER"]),
    ],
)
def test_a_list_of_states_may_lack_its_last_and(phrase: str, wanted: list[str]) -> None:
    """The tagger cuts "the embassies of Peru, Chile and Ecuador" before the 'and'."""
    assert [actor.code for actor in resolve_actors(phrase, None)] == wanted


@pytest.mark.parametrize(
    ("phrase", "found"),
    [
        ("envoys from Beijing to Washington", ["CHN"]),  # who were sent there
        ("leaders from Peru to the summit", ["PER"]),
    ],
)
def test_governments_from_one_capital_to_another_are_of_both(phrase: str, found: list[str]) -> None:
    assert [actor.code for actor in resolve_actors(phrase, None)] == found
