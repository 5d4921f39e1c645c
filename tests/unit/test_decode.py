"""From probabilities to triggers, and the edges of spans."""

import re
from dataclasses import replace
from typing import Any

import pytest

from dateline.ontology import TYPES
from dateline.tagger import decode
from dateline.tagger.candidate_mentions import trimmed
from dateline.tagger.windows import Window

TEXT = "Oslo strongly condemned it.\nRome denied it."
WORDS = ((0, 4), (5, 13), (14, 23), (24, 26), (26, 27), (28, 32), (33, 39), (40, 42), (42, 43))
WINDOW = Window((), tuple(range(len(WORDS))), WORDS, 0)
BLOCKS = decode.blocks(TEXT, WINDOW)


def chances(**begins: tuple[str, float]) -> Any:
    """Probabilities [words, labels] in which the words at the given places begin a trigger."""
    import torch

    table = torch.zeros(len(WORDS), 1 + 2 * len(TYPES))
    for place, (kind, chance) in begins.items():
        table[int(place[1:]), 1 + 2 * list(TYPES).index(kind)] = chance
    return table


def test_neighbouring_words_of_one_type_are_one_trigger() -> None:
    found = decode.triggers(chances(w1=("accusation", 0.5), w2=("accusation", 0.9), w6=("rejection", 0.8)), WINDOW, 0.4, BLOCKS)
    names = list(TYPES)
    assert [(a, b, names[kind]) for a, b, kind, _ in found] == [(1, 3, "accusation"), (6, 7, "rejection")]
    assert found[0][3] == pytest.approx(0.9)


def test_neighbours_of_two_types_stay_two_and_the_unsure_is_left_out() -> None:
    found = decode.triggers(chances(w1=("accusation", 0.5), w2=("demand", 0.9), w6=("rejection", 0.3)), WINDOW, 0.4, BLOCKS)
    assert [(a, b) for a, b, _, _ in found] == [(1, 2), (2, 3)]


def test_what_another_window_owns_is_no_trigger_of_this_one_nor_takes_one_away() -> None:
    found = decode.triggers(chances(w1=("accusation", 0.9), w2=("accusation", 0.8)), replace(WINDOW, context=2), 0.4, BLOCKS)
    assert [(a, b) for a, b, _, _ in found] == [(2, 3)]


@pytest.mark.parametrize("label", [1, 2])  # begins a trigger, goes on with one
def test_a_trigger_ends_with_its_block(label: int) -> None:
    table = chances(w4=("talks", 0.9))
    table[5, label + 2 * list(TYPES).index("talks")] = 0.9
    assert [(a, b) for a, b, _, _ in decode.triggers(table, WINDOW, 0.4, [0] * 5 + [1] * 4)] == [(4, 5), (5, 6)]
    assert [(a, b) for a, b, _, _ in decode.triggers(table, WINDOW, 0.4, [0] * 9)] == [(4, 6)]


def test_each_word_knows_its_paragraph() -> None:
    assert decode.paragraphs(TEXT, WINDOW) == [0] * 5 + [1] * 4


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Oslo calls in Danish envoy\n\nMaltese President Ada Lind left.", ["Danish envoy", "Maltese President Ada Lind"]),
        ("Oslo frees captain\nAda Lind left the town.", ["captain", "Ada Lind"]),
        ("Oslo hosts Finn \r\n \n Police left.", ["Finn", "Police"]),
        ("Oslo calls in Danish envoy Ada Lind.", ["Danish envoy Ada Lind"]),
        ("Oslo on Monday called in the Danish\nenvoy Ada Lind and asked her to stay\nin town.", ["Danish\nenvoy Ada Lind"]),
    ],
)
def test_a_span_that_runs_from_a_headline_into_the_lead_is_two(text: str, left: list[str]) -> None:
    import torch

    words = tuple(word.span() for word in re.finditer(r"\w+", text))
    table = torch.zeros(len(words), 4, 3)
    first = next(i for i, (start, _) in enumerate(words) if start == text.index(left[0]))
    last = max(i for i, (_, end) in enumerate(words) if end == text.index(left[-1]) + len(left[-1]))
    table[first, 0, 1] = table[first + 1 : last + 1, 0, 2] = 0.9
    found = decode.spans(table, 0.2, decode.blocks(text, Window((), tuple(range(len(words))), words, 0)))
    assert [text[words[a][0] : words[b - 1][1]] for a, b, _, _ in found] == left


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
