"""Actors: one ministry, board or minister with 'and' in its name, and two that 'and' joins."""

from datetime import date

import pytest

from dateline.resolve.actors import resolve_actors

ON = date(2014, 5, 1)


def codes(phrase: str) -> list[str | None]:
    return [actor.code for actor in resolve_actors(phrase, ON)]


@pytest.mark.parametrize(
    ("phrase", "code"),
    [
        ("Syria's Foreign and Expatriates Ministry", "SYR"),
        ("the Syrian Foreign and Expatriates Ministry", "SYR"),
        ("Nigeria's Agriculture and Food Ministry", "NGA"),
        ("the Immigration and Refugee Board of Canada", "CAN"),
        ("Finland's Trade and Development Minister Alexander Stubb", "FIN"),
        ("Chad's trade and industry minister", "TCD"),
        ("Chadian Maritime Affairs and Fisheries Minister Bo Berg", "TCD"),
        ("Chad's Tusks and Horns Board", "TCD"),
        ("the Tusks and Horns Commission", None),
        ("Safety and Security Minister Bo Berg", None),
    ],
)
def test_one_body_with_two_subjects_is_one_actor(phrase: str, code: str | None) -> None:
    assert codes(phrase) == [code]


@pytest.mark.parametrize(
    ("phrase", "expected"),
    [
        ("Kerry and Defense Secretary Chuck Hagel", ["USA", "USA"]),
        ("Germany and Prime Minister David Cameron", ["DEU", "GBR"]),
        ("Lind and Foreign Minister Bo Berg", [None, None]),
        ("Ada Lind and Energy Minister Bo Berg", [None, None]),
        ("the Chadian envoy Ada Lind and Energy Minister Bo Berg", ["TCD", None]),
        ("the police and interior ministry", [None, None]),
        ("Hamas and Interior Ministry officials", ["PSE", None]),
        ("the Greens and Left party", [None, None]),
        ("Peru's Defense and Interior Ministries", ["PER", "PER"]),
        ("Chad's army and energy ministry", ["TCD", "TCD"]),
    ],
)
def test_two_actors_stay_two(phrase: str, expected: list[str | None]) -> None:
    """A known name, a surname or a person before 'and', a body by itself, several ministries."""
    assert codes(phrase) == expected


def test_subjects_of_several_ministries_have_their_head() -> None:
    found = resolve_actors("Peru's Defense and Interior Ministries", ON)
    assert [(actor.name, actor.sector) for actor in found] == [
        ("Peru's Defense Ministries", "GOV"),
        ("Interior Ministries", "GOV"),
    ]


@pytest.mark.parametrize(
    ("phrase", "expected"),
    [
        ("Chad's ministers of trade and health", ["TCD"]),
        # another office or body begins behind the 'and'
        ("Chad's trade minister and Mali's defence minister", ["TCD", "MLI"]),
    ],
)
def test_subjects_that_hang_on_one_office_are_no_actors(phrase: str, expected: list[str | None]) -> None:
    assert codes(phrase) == expected
