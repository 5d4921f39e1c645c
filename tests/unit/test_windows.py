"""Windows over an article: every word is owned once, nothing is cut off."""

from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from dateline.sentences import sentence_spans
from dateline.tagger.windows import pieces_of, windows_of


def make(texts: list[str]) -> Any:
    class Coded(dict):  # type: ignore[type-arg]
        def word_ids(self, index: int) -> list[int]:
            words: list[int] = self["words"][index]
            return words

    coded = Coded(input_ids=[], offset_mapping=[], words=[])
    for text in texts:
        position, offsets, words = 0, [], []
        for number, word in enumerate(text.split()):
            start = text.index(word, position)
            offsets += [(start + i, start + i + 1) for i in range(len(word))]
            words += [number] * len(word)
            position = start + len(word)
        coded["input_ids"].append([7] * len(offsets))
        coded["offset_mapping"].append(offsets)
        coded["words"].append(words)
    return coded


class Tokenizer:
    """Sub-words are letters."""

    cls_token_id, sep_token_id = 1, 2

    def __call__(self, texts: list[str], **_: Any) -> Any:
        return make(texts)


@given(st.lists(st.text("ab.", min_size=1, max_size=40), min_size=0, max_size=40), st.integers(8, 40))
@settings(max_examples=150, deadline=None)
def test_every_word_is_owned_by_exactly_one_window_and_every_window_fits(words: list[str], budget: int) -> None:
    text = " ".join(words)
    pieces = pieces_of(Tokenizer(), text, sentence_spans(text), budget)
    windows = windows_of(Tokenizer(), pieces, budget)
    owned = [word for window in windows for word in window.words[window.context :]]
    assert [text[a:b] for a, b in owned] == text.split()
    assert all(len(window.ids) <= budget for window in windows)
    assert all(len(window.firsts) == len(window.words) for window in windows)


def test_a_window_begins_with_the_last_sentence_of_the_one_before() -> None:
    text = "The men left. The talks ended. The rain came."
    windows = windows_of(Tokenizer(), pieces_of(Tokenizer(), text, sentence_spans(text), 28), 28)
    first, second = windows[0], windows[1]
    assert first.context == 0
    assert [text[a:b] for a, b in second.words[: second.context]] == ["The", "talks", "ended."]


def test_a_sentence_that_just_fits_is_not_cut() -> None:
    text = "The men left."
    sizes = [len(pieces_of(Tokenizer(), text, sentence_spans(text), budget)) for budget in (13, 12)]
    assert sizes == [1, 2]


def test_an_empty_article_has_no_window() -> None:
    assert windows_of(Tokenizer(), pieces_of(Tokenizer(), " \n ", sentence_spans(" \n ")), 40) == []
