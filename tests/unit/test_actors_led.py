"""Actors: whose a coalition, a mission or a militia is by who leads or backs it."""

import pytest

from dateline.resolve.actors import resolve_actors
from tests.unit.actors_read import codes

YEMEN = "Yemen burns. In Yemen, Yemenis fled Yemen's towns when {} bombed them."


@pytest.mark.parametrize(
    ("phrase", "code"),
    [
        ("A coalition led by Saudi Arabia", ["SAU"]),
        ("the coalition of ten states, led by Saudi Arabia", ["SAU"]),
        ("a mission headed by the United Nations", ["UNO"]),
        ("a delegation led by a Chadian general", ["TCD"]),
        ("a Chadian delegation led by a French general", ["TCD"]),
        ("a coalition led by Saudi Arabia and Bahrain", ["SAU", "BHR"]),
        ("donors led by Japan", [None]),
        ("militias backed by Saudi Arabia", [None]),
        ("militias backed by units of the Saudi army", [None]),
        ("a team led by the former Nigerian president", [None]),
    ],
)
def test_a_body_is_of_who_leads_it(phrase: str, code: list[str | None]) -> None:
    """As 'Saudi-led' and 'Saudi-backed' are read; donors led by one are others too, who was in office leads for others."""
    assert [actor.code for actor in resolve_actors(phrase, None)] == code
    assert codes(YEMEN.format(phrase), phrase) == [code]


@pytest.mark.parametrize(
    ("phrase", "code"), [("troops backed by jets", "YEM"), ("donors led by a Yemeni banker", "YEM"), ("the army", "YEM")]
)
def test_the_main_state_is_guessed_where_the_phrase_names_no_other(phrase: str, code: str) -> None:
    assert codes(YEMEN.format(phrase), phrase) == [[code]]
