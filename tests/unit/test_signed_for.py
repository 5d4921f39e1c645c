"""Who signs for a state is of that state, and it is no place where he signs."""

import pytest

from dateline.records import Argument, Mention, Span
from dateline.resolve.mention_places import place_of_mention
from tests.unit.actors_read import codes

OTHERS = " Fiji waits. Fiji is glad. Fiji."


@pytest.mark.parametrize(
    ("sentence", "wanted"),
    [
        ("Ada Lind signed for Peru.", "PER"),
        ("Ada Lind signed it for Peru on Monday.", "PER"),
        ("Ada Lind initialled the boundary treaty on behalf of Peru.", "PER"),
        ("Ada Lind will sign for the European Union.", "EUR"),
        ("Ada Lind and Deputy Minister Bo Berg signed for Peru.", "PER"),
        ("Ada Lind, who signed for Peru, left.", "PER"),
        ("Ada Lind signed a deal for Peru's navy.", "FJI"),
        ("Ada Lind signed for Peru's navy.", "FJI"),
        ("Ada Lind signed a deal for Peru.", "FJI"),  # for whose good, perhaps
        ("Ada Lind signed for Real Madrid.", "FJI"),
        ("Ada Lind signed for the release of ten men.", "FJI"),
        ("Ada Lind slept; Chad signed for Peru.", "FJI"),
        ("Ada Lind of Chad signed for Peru.", "TCD"),
        ("Chad's Ada Lind signed for the African Union.", "TCD"),
    ],
)
def test_who_signs_for_a_state_is_of_it(sentence: str, wanted: str) -> None:
    phrase = next(name for name in ("Chad's Ada Lind", "Ada Lind of Chad", "Ada Lind") if name in sentence)
    assert codes(f"Minister {sentence}{OTHERS}", f"Minister {phrase}") == [[wanted]]


def test_each_is_of_the_state_for_which_he_signs() -> None:
    text = "Peru and Chad made a pact. Minister Ada Lind signed for Chad and Minister Bo Berg signed for Peru."
    assert codes(text, "Minister Ada Lind", "Minister Bo Berg") == [["TCD"], ["PER"]]


@pytest.mark.parametrize(("words", "wanted"), [("signed for", None), ("signed on behalf of", None), ("signed in", "PER")])
def test_for_whom_somebody_signs_is_no_place(words: str, wanted: str | None) -> None:
    text = f"Ada Lind {words} Peru."
    at = text.index("Peru")
    place = Argument("place", Span(at, at + 4, "Peru"), 0.9)
    mention = Mention("agreement", "occurred", Span(9, 15, "signed"), 0.9, (place,), Span(0, len(text), text))
    found = place_of_mention(text, mention, (), None)
    assert (found and found.country) == wanted
