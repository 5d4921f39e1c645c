"""Whose police and courts are in a round-up by country, where a state heads each line: "PERU: Police ..."."""

import pytest

from tests.unit.actors_read import codes, names

LAST = "\nFIJI: Fiji held a poll. Fiji was calm. Fiji rejoiced."


@pytest.mark.parametrize(
    ("text", "phrase", "code"),
    [
        ("PERU: Prosecutors charged a former governor.", "Prosecutors", "PER"),
        ("PERU: Prosecutors charged a former governor.", "a former governor", "PER"),
        ("Oman: A court jailed two journalists.", "two journalists", "OMN"),
        ("Chad. Police arrested a mayor.", "Police", "TCD"),
        ("* Mali: Soldiers fired at a crowd. The army denied it.", "The army", "MLI"),
        # of others, or no round-up
        ("PERU: Envoys met in Lima.", "Envoys", "FJI"),
        ("PERU: Foreign workers were seized.", "Foreign workers", None),
        ("PERU: Chad sent an army. The army left.", "The army", "FJI"),
        ("Peru shut a road: Prosecutors fled.", "Prosecutors", "FJI"),
        ("Police in Peru said: Prosecutors fled.", "Prosecutors", "FJI"),
    ],
)
def test_a_line_of_a_round_up_is_of_the_state_that_heads_it(text: str, phrase: str, code: str | None) -> None:
    assert codes(text + LAST, phrase) == [[code]]


def test_one_state_that_heads_a_line_makes_no_round_up() -> None:
    assert codes("PERU: Prosecutors left.\nFiji held a poll. Fiji was calm. Fiji rejoiced.", "Prosecutors") == [["FJI"]]


def test_who_rules_the_state_that_heads_a_line_has_his_name() -> None:
    assert names("GERMANY: The chancellor met a crowd." + LAST, "The chancellor") == ["Angela Merkel"]
