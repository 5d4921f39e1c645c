"""Sentences as spans of the article."""

from itertools import pairwise

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


@given(st.text(max_size=300))
def test_every_visible_character_lies_in_exactly_one_sentence(text: str) -> None:
    spans = sentence_spans(text)
    assert all(a < b for a, b in spans)
    assert all(left[1] <= right[0] for left, right in pairwise(spans))
    covered = {i for a, b in spans for i in range(a, b)}
    assert all(i in covered for i, character in enumerate(text) if not character.isspace())
