""" "Its neighbour" is the only state with a border to it that the article names, or the one it names far more than others."""

import pytest

from dateline.actors.tables import rows, state_names
from tests.unit.actors_read import codes


@pytest.mark.parametrize(
    ("text", "phrase", "code"),
    [
        ("Chad warned its neighbour. Libya was silent.", "its neighbour", "LBY"),
        ("Libya was silent. Chad warned its northern neighbour.", "its northern neighbour", "LBY"),
        ("Chad and Peru met. Chad warned its much larger neighbour. Libya and Peru slept.", "its much larger neighbour", "LBY"),
        ("Chad warned its northern neighbour. Libya and Cameroon slept.", "its northern neighbour", "LBY"),
        ("Chad warned its eastern neighbour. Niger and Sudan slept.", "its eastern neighbour", "SDN"),
        ("Chad warned its western neighbour. Niger and Sudan slept.", "its western neighbour", "NER"),
        ("South Korea aided its neighbor. North Korea thanked it. China watched.", "its neighbor", "PRK"),
        # due north
        ("Libya, Libya, Libya. Chad warned its neighbour. Niger slept.", "its neighbour", "LBY"),  # far more than others
    ],
)
def test_its_neighbour_has_a_border_to_it(text: str, phrase: str, code: str | None) -> None:
    assert codes(text, next(name for name in ("Chad", "South Korea", "Mali") if name in text), phrase)[-1] == [code]


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("Chad warned its neighbour. Libya and Niger slept.", "its neighbour"),  # of two
        ("Chad warned its neighbour. Peru slept.", "its neighbour"),  # of none
        ("Chad warned its neighbour over the border with Niger. Libya slept.", "its neighbour"),
        ("Chad warned its neighbours. Libya slept.", "its neighbours"),
        ("Chad warned its Arab neighbour. Libya slept.", "its Arab neighbour"),  # which may be Sudan
        ("Chad warned its former neighbour. Libya slept.", "its former neighbour"),
        ("Chad warned its ally. Libya slept.", "its ally"),
        # a little to the west, far to the north
        ("Chad and Libya met. Libya's envoy hit his neighbour.", "his neighbour"),
    ],
)
def test_no_guess_is_made_of_several_or_of_other_words(text: str, phrase: str) -> None:
    assert codes(text, "Chad", phrase)[-1] == [None]


def test_the_table_has_states_and_each_border_once() -> None:
    pairs = [tuple(sorted((row["code"], other))) for row in rows("borders.csv") for other in row["neighbours"].split()]
    assert {code for pair in pairs for code in pair} <= state_names().keys()
    assert sorted({pair for pair in pairs if pairs.count(pair) > 1}) == []
    assert all(one != other for one, other in pairs)
