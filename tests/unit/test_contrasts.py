"""A state with which another is compared lends nobody its name."""

import pytest

from tests.unit.actors_read import codes


@pytest.mark.parametrize("words", ["Compared to Chad", "Unlike neighbouring Chad", "In contrast to the Chad"])
def test_whose_they_are_is_not_told_by_a_comparison(words: str) -> None:
    assert codes(f"{words}, Mali expelled more diplomats than Fiji.", "more diplomats") == [["MLI"]]


@pytest.mark.parametrize("words", ["Unlike Chad, where the diplomats", "In Chad, more diplomats"])
def test_it_is_where_something_is_told_of_it(words: str) -> None:
    phrase = words[words.index("the" if "the" in words else "more") :] if "where" in words else "more diplomats"
    assert codes(f"{words} left, Mali and Fiji are calm.", phrase) == [["TCD"]]
