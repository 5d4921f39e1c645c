"""The sentences and paragraphs of an article's index."""

import pytest

from dateline.resolve.articles import index_article

LINES = ("Ghana recalled its envoy. Its press cheered.", "Togo protested.")


@pytest.mark.parametrize("gap", ["\n", "\n\n", "\n \t\n", "\n\n\n  "])
def test_empty_lines_are_no_sentences_and_no_paragraphs(gap: str) -> None:
    first, second = LINES
    index = index_article(gap.join(LINES))
    assert index.paragraphs == (0, len(first) + len(gap))
    assert index.sentences == (0, first.index("Its"), len(first) + len(gap))
    at = index.text.index("protested")
    assert (index.paragraph_of(at), index.sentence_of(at)) == (1, 2)
    assert index.text[index.paragraphs[1] :] == second
