"""Sentences as spans of the article."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.sentences import sentence_spans


def split(text: str) -> list[str]:
    return [text[a:b] for a, b in sentence_spans(text)]


def test_scraped_text_is_cut_where_a_space_is_missing_and_at_newlines() -> None:
    assert split("The envoys left.The talks ended.\nHeadline without a stop\nGen. Smith met U.S. officials. He left.") == [
        "The envoys left.",
        "The talks ended.",
        "Headline without a stop",
        "Gen. Smith met U.S. officials.",
        "He left.",
    ]


@pytest.mark.parametrize(
    "sentences",
    [
        ("“It is over.”", "He left the room."),
        ('He said it was "over."', "He left the room."),
        ("He left the room.", '"It is over," he said.'),
        ("“Is it over!”", "“No,” she said at length."),
        ("It was over.’", "He left the room."),
        ("He left (it was over.)", "She stayed."),
    ],
)
def test_a_mark_that_closes_is_of_the_sentence_before_where_a_space_is_missing(sentences: tuple[str, ...]) -> None:
    assert split("".join(sentences)) == split(" ".join(sentences)) == list(sentences)


@pytest.mark.parametrize(
    "sentence",
    ['There were shouts of "sign it!", and the chair left.', "She has (who else?) her support.", "He was there (at last!)."],
)
def test_a_sentence_goes_on_after_what_it_holds_in_brackets_or_quotation_marks(sentence: str) -> None:
    assert split(sentence) == [sentence]


def test_what_goes_on_without_an_end_is_cut_where_clauses_part_else_between_words_else_anywhere() -> None:
    listed = f"They met {'Bo Berg ' * 300}; she left for Oslo {'on foot ' * 600}."
    pieces = split(listed)
    assert "".join(" ".join(pieces).split()) == "".join(listed.split())
    assert pieces[0].endswith("Berg ;")
    assert pieces[1].endswith(" foot on")
    assert 2990 < len(pieces[1]) <= 3000
    assert list(map(len, split("x" * 7000))) == [3000, 3000, 1000]


def test_a_sentence_of_a_communique_is_left_whole() -> None:
    sentence = f"The council {', '.join(['recalls its earlier words on Mali'] * 80)}, and decides to stay seized of it."
    assert 2500 < len(sentence) < 3000
    assert split(sentence) == [sentence]


@given(st.text(max_size=300))
def test_every_visible_character_lies_in_exactly_one_sentence(text: str) -> None:
    spans = sentence_spans(text)
    assert all(a < b for a, b in spans)
    assert all(left[1] <= right[0] for left, right in pairwise(spans))
    covered = {i for a, b in spans for i in range(a, b)}
    assert all(i in covered for i, character in enumerate(text) if not character.isspace())
