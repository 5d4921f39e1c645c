"""Who speaks or works for a body acts for it, whatever his nationality."""

from datetime import date

import pytest

from dateline.resolve.actors import resolve_actors


@pytest.mark.parametrize(
    ("phrase", "code"),
    [
        ("a Finnish researcher for Amnesty International", "NGO"),
        ("the Brazilian head of the IAEA", "IGO"),
        ("the Dutch commander of the NATO force in Bosnia", "IGO"),
        ("the Kenyan commissioner for trade of the African Union", "IGO"),
        ("a Swiss official of the United Nations", "UNO"),
        ("the Danish envoy of the European Union", "EUR"),
        ("the Danish envoy to the European Union", "DNK"),
        ("the Danish ambassador at the United Nations", "DNK"),
        ("Denmark's head of Amnesty International", "DNK"),
        ("the Danish head of a NATO delegation", "DNK"),
        ("the Danish prime minister, host of NATO", "DNK"),
        ("the Russian secretary of the Security Council", "RUS"),
        ("the Syrian head of the Red Crescent", "SYR"),
        ("a French lawyer for the U.N. soldiers", "FRA"),
        ("the Danish commissioner for European affairs", "DNK"),
    ],
)
def test_who_serves_a_body_acts_for_it(phrase: str, code: str) -> None:
    assert [actor.code for actor in resolve_actors(phrase, date(2016, 5, 1))] == [code]
