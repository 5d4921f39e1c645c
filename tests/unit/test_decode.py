"""From probabilities to triggers, and the edges of spans."""

from typing import Any

import pytest

from dateline.ontology import TYPES
from dateline.tagger import decode
from dateline.tagger.candidate_mentions import trimmed
from dateline.tagger.windows import Window

TEXT = "Oslo strongly condemned it.\nRome denied it."
WORDS = ((0, 4), (5, 13), (14, 23), (24, 26), (26, 27), (28, 32), (33, 39), (40, 42), (42, 43))
WINDOW = Window((), tuple(range(len(WORDS))), WORDS, 0)


def chances(**begins: tuple[str, float]) -> Any:
    """Probabilities [words, labels] in which the words at the given places begin a trigger."""
    import torch

    table = torch.zeros(len(WORDS), 1 + 2 * len(TYPES))
    for place, (kind, chance) in begins.items():
        table[int(place[1:]), 1 + 2 * list(TYPES).index(kind)] = chance
    return table


def test_neighbouring_words_of_one_type_are_one_trigger() -> None:
    found = decode.triggers(chances(w1=("accusation", 0.5), w2=("accusation", 0.9), w6=("rejection", 0.8)), WINDOW, 0.4)
    names = list(TYPES)
    assert [(a, b, names[kind]) for a, b, kind, _ in found] == [(1, 3, "accusation"), (6, 7, "rejection")]
    assert found[0][3] == pytest.approx(0.9)


def test_neighbours_of_two_types_stay_two_and_the_unsure_is_left_out() -> None:
    found = decode.triggers(chances(w1=("accusation", 0.5), w2=("demand", 0.9), w6=("rejection", 0.3)), WINDOW, 0.4)
    assert [(a, b) for a, b, _, _ in found] == [(1, 2), (2, 3)]


def test_each_word_knows_its_paragraph() -> None:
    assert decode.paragraphs(TEXT, WINDOW) == [0] * 5 + [1] * 4


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("ordering,", "ordering"),
        (" - the U.S.", "the U.S."),
        ("Corp.;", "Corp."),
        (",", ""),
        ("12.", "12"),
        ("Moscow and", "Moscow"),
        ("by police in", "police"),
    ],
)
def test_spans_lose_the_marks_at_their_edges_but_not_the_stop_of_an_abbreviation(text: str, left: str) -> None:
    start, end = trimmed(text, 0, len(text))
    assert text[start:end] == left
