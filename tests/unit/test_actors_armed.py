"""Rebels, gunmen and militiamen behind a noun for a number of people, and behind a word for what they believe."""

from datetime import date

import pytest

from dateline.resolve.actors import resolve_actors


@pytest.mark.parametrize(
    ("phrase", "code", "sector"),
    [
        ("a column of Islamist rebels", "IMG", "REB"),
        ("a group of armed Catholic insurgents", "IMG", "REB"),
        ("leader of the Islamist rebels", "IMG", "REB"),
        ("members of a Muslim militia", None, "PRM"),
    ],
)
def test_the_armed_go_before_the_crowd_and_their_belief(phrase: str, code: str | None, sector: str) -> None:
    (found,) = resolve_actors(phrase, None)
    assert (found.code, found.sector) == (code, sector)


@pytest.mark.parametrize(
    ("phrase", "code", "sector"),
    [
        ("a team of heavily armed police", None, "COP"),
        ("a crowd of Islamist supporters", None, "REL"),
        ("a gang of thieves", None, "CRM"),
        ("a band of musicians", None, "CVL"),
        ("leader of the Islamist party", None, "REL"),
        ("president of the human rights league", None, "SOC"),
        ("relatives of Islamist rebels", None, "CVL"),
        ("a group of villagers held by militants", None, "CVL"),
        ("a column of Chadian soldiers", "TCD", "MIL"),
        ("a group of opposition fighters", "IMG", "REB"),
    ],
)
def test_others_are_what_they_were(phrase: str, code: str | None, sector: str) -> None:
    (found,) = resolve_actors(phrase, None)
    assert (found.code, found.sector) == (code, sector)


@pytest.mark.parametrize(
    ("phrase", "on", "code", "sector"),
    [
        ("Renamo", "1990-08-01", "IMG", "REB"),
        ("Renamo lawmakers", "2005-06-01", "MOZ", "OPP"),
        ("Renamo rebels", "2010-06-01", "IMG", "REB"),
        ("FARC guerrillas", "2020-06-01", "IMG", "REB"),
        ("former FARC guerrillas", "2020-06-01", "COL", "PTY"),
        ("Renamo gunmen", "2016-06-01", "IMG", "REB"),
        ("Renamo lawmakers", "2024-06-01", "MOZ", "OPP"),
        ("Renamo soldiers", "2024-06-01", "IMG", "REB"),
        ("TPLF fighters", "2012-06-01", "IMG", "REB"),
        ("the TPLF", "1989-06-01", "IMG", "REB"),
        ("the TPLF", "2012-06-01", "ETH", "PTY"),
        ("the TPLF", "2021-06-01", "IMG", "REB"),
        ("Tigrayan forces", "2021-06-01", "IMG", "REB"),
        ("Tigrayan forces", "2023-06-01", "IMG", "REB"),
        ("the TPLF", "2023-06-01", "ETH", "PTY"),
    ],
)
def test_a_group_that_laid_down_its_arms_is_a_party_of_its_state(phrase: str, on: str, code: str, sector: str) -> None:
    (found,) = resolve_actors(phrase, date.fromisoformat(on))
    assert (found.code, found.sector) == (code, sector)
