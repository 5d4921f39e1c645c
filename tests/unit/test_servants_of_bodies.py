"""Who is sent to a body, or speaks for another than it, acts for his own state."""

from datetime import date

import pytest

from dateline.resolve.actors import resolve_actors


@pytest.mark.parametrize(
    ("phrase", "code"),
    [
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
def test_whose_he_is_his_nationality_tells(phrase: str, code: str) -> None:
    assert [actor.code for actor in resolve_actors(phrase, date(2016, 5, 1))] == [code]
