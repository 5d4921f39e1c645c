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
        ("the ambassadors of Italy and Spain to Libya", ["ITA", "ESP"]),
        ("the leaders of Iran and Syria in Tehran", ["IRN", "SYR"]),
        ("the governments of France and of Germany", ["FRA", "DEU"]),
        ("officials from Chad and from Niger", ["TCD", "NER"]),
        ("the foreign ministers of Iran, of Syria and of Iraq", ["IRN", "SYR", "IRQ"]),
        ("the governments of both Chad and Niger", ["TCD", "NER"]),
        ("the ministers of public health of Cuba and Peru", ["CUB", "PER"]),
        ("supporters of President Vladimir Putin and Chancellor Angela Merkel", ["RUS", "DEU"]),
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


def test_what_hangs_on_the_list_hangs_on_each() -> None:
    assert told("the envoys of Italy and Spain to Libya") == [
        ("envoys of Italy to Libya", "ITA"),
        ("envoys of Spain to Libya", "ESP"),
    ]


@pytest.mark.parametrize(
    ("phrase", "expected"),
    [
        (
            "President Vladimir Putin of Russia and Chancellor Angela Merkel of Germany",
            [("Vladimir Putin", "RUS"), ("Angela Merkel", "DEU")],
        ),
        (
            "Foreign Ministers Sergei Lavrov of Russia and Laurent Fabius of France",
            [("Sergei Lavrov", "RUS"), ("Laurent Fabius", "FRA")],
        ),
        (
            "Foreign Minister Ada Lind of Chad and Premier Bo Berg",
            [("Foreign Minister Ada Lind of Chad", "TCD"), ("Premier Bo Berg", None)],
        ),
        ("the president of Chad and the king of Morocco", [("president of Chad", "TCD"), ("king of Morocco", "MAR")]),
    ],
)
def test_offices_with_a_state_each_are_two(phrase: str, expected: list[tuple[str, str | None]]) -> None:
    assert told(phrase) == expected


@pytest.mark.parametrize(
    ("phrase", "wanted"),
    [
        ("the governments of Peru, Chile, Ecuador", ["PER", "CHL", "ECU"]),
        ("The embassies of Peru, the Netherlands", ["PER", "NLD"]),
        ("foreign ministers from Oman, Kuwait, Iraq and", ["OMN", "KWT", "IRQ"]),
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
        ("Governments from Beijing to Washington", ["CHN", "USA"]),
        ("leaders from Paris to Tokyo", ["FRA", "JPN"]),
        ("countries from Peru to Chile", ["PER", "CHL"]),
        ("envoys from Beijing to Washington", ["CHN"]),  # who were sent there
        ("leaders from Peru to the summit", ["PER"]),
    ],
)
def test_governments_from_one_capital_to_another_are_of_both(phrase: str, found: list[str]) -> None:
    assert [actor.code for actor in resolve_actors(phrase, None)] == found
