"""Whom 'you' and 'your army' mean outside of quotation marks: whom the writer calls upon, and never the article's main state."""

import pytest

from tests.unit.actors_read import codes

REST = " Peru won. Peru lost. Peru came."


@pytest.mark.parametrize(
    ("text", "phrase", "code"),
    [
        ("Mr Biden, you have sold Peru bombs.", "you", "USA"),
        ("Mr Biden, you have sold Peru bombs. It rained. You thanked Lima.", "You", "USA"),
        ("Dear Prime Minister Modi, you met Joe Biden.", "you", "IND"),
        ("Dear President Putin,\n\nYou shelled Mali. It rained. Your army fled.", "You", "RUS"),
        ("Dear President Putin,\n\nYou shelled Mali. It rained. Your army fled.", "Your army", "RUS"),
        ("Mr Biden, you thanked Peru. Mr Putin, you did not. You shelled it.", "You", "RUS"),
        ("Germany, you have recalled your envoy from Lima.", "your envoy", "DEU"),
        # nobody known is called upon
        ("Ursula, you flew to Lima.", "you", None),
        ("In Lima, you see it.", "you", None),
        ("Minister, you expelled nobody.", "you", None),
        ("Your Majesty, you thanked Lima.", "you", None),
        ("Dear Prime Minister, you met Joe Biden.", "you", None),
        ("Joe Biden asked what you do in Lima. You thanked Peru.", "You", None),
    ],
)
def test_you_are_whom_the_text_calls_upon(text: str, phrase: str, code: str | None) -> None:
    assert codes(text + REST, phrase) == [[code]]
