"""A state for which somebody signs is no place where he signs."""

import pytest

from dateline.records import Argument, Mention, Span
from dateline.resolve.mention_places import place_of_mention


@pytest.mark.parametrize(("words", "wanted"), [("signed for", None), ("signed on behalf of", None), ("signed in", "PER")])
def test_for_whom_somebody_signs_is_no_place(words: str, wanted: str | None) -> None:
    text = f"Ada Lind {words} Peru."
    at = text.index("Peru")
    place = Argument("place", Span(at, at + 4, "Peru"), 0.9)
    mention = Mention("agreement", "occurred", Span(9, 15, "signed"), 0.9, (place,), Span(0, len(text), text))
    found = place_of_mention(text, mention, (), None)
    assert (found and found.country) == wanted
