"""The offices of a person behind his comma are no further actors."""

import pytest

from dateline.actors.coordination import conjuncts
from dateline.actors.gazetteer import load_gazetteer


def parts(phrase: str) -> list[str]:
    return [
        " ".join(token.raw for token in part.tokens).replace(" ,", ",").replace(" 's", "'s")
        for part in conjuncts(phrase, load_gazetteer())
    ]


@pytest.mark.parametrize(
    "phrase",
    [
        "Ada Lind, Deputy Prime Minister and Minister of Defence",
        "Ada Lind, Minister of Trade and Minister for Women of Peru",
        "Peru's Ada Lind, Deputy Prime Minister and Minister of Defence",
        "Peru's Ada Lind, Prime Minister, Minister of Trade and Minister of Health",
        "Peruvian Ada Lind, President and Foreign Minister",
    ],
)
def test_one_person_with_several_offices_is_one_actor(phrase: str) -> None:
    assert parts(phrase) == [phrase]


@pytest.mark.parametrize(
    ("phrase", "expected"),
    [
        ("Ada Lind, Minister of Defence, and Bo Berg", ["Ada Lind, Minister of Defence", "Bo Berg"]),
        ("Ada Lind, Vladimir Putin and Foreign Minister Bo Berg", ["Ada Lind", "Vladimir Putin", "Foreign Minister Bo Berg"]),
        ("Ada Lind, the president and the foreign minister", ["Ada Lind, the president", "the foreign minister"]),
        ("Ada Lind, his foreign minister and defence minister", ["Ada Lind", "his foreign minister", "defence minister"]),
        ("Ada Lind, Bo Berg and Jo Lund", ["Ada Lind", "Bo Berg", "Jo Lund"]),
        ("Peru's Ada Lind, Bo Berg and Jo Lund", ["Peru's Ada Lind", "Bo Berg", "Jo Lund"]),
        ("Peru's Ada Lind, Minister Bo Berg and Premier Jo Lund", ["Peru's Ada Lind", "Minister Bo Berg", "Premier Jo Lund"]),
        ("Peru, Minister of Defence and Bo Berg", ["Peru", "Minister of Defence", "Bo Berg"]),
    ],
)
def test_others_behind_a_person_are_others(phrase: str, expected: list[str]) -> None:
    assert parts(phrase) == expected


def test_offices_of_two_states_are_two_actors() -> None:
    assert len(parts("Ada Lind, Prime Minister of Peru, and Foreign Minister of Chile")) > 1
