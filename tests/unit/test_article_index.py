"""The sentences and paragraphs of an article's index."""

import pytest

from dateline.resolve.articles import index_article

LINES = ("Ghana recalled its envoy. Its press cheered.", "Togo protested.")


@pytest.mark.parametrize("gap", ["\n", "\n\n", "\n \t\n", "\n\n\n  "])
def test_a_paragraph_is_a_step_away_however_many_lines_are_empty(gap: str) -> None:
    first, second = LINES
    index = index_article(gap.join(LINES))
    assert index.paragraphs == (0, len(first) + len(gap))
    at = index.text.index("protested")
    assert index.paragraph_of(at) == 1
    # the sentence beside is one step away, the one in the next paragraph one more, whatever stands between
    assert [index.sentence_of(index.text.index(word)) for word in ("Ghana", "Its", "Togo")] == [0, 1, 3]
    assert index.text[index.paragraphs[1] :] == second
