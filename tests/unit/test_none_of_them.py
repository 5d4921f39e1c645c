"""'Not one Arab state', 'no Muslim government': nobody of no state, whatever was told before."""

import pytest

from tests.unit.actors_read import codes

TEXT = "Chad hosts rebels. Chad spoke. {} condemned Fiji."


@pytest.mark.parametrize(
    ("told", "phrase", "code"),
    [
        ("Not a single Arab government", "a single Arab government", None),
        ("Not a single Arab government", "single Arab government", None),
        ("Not one African state", "Not one African state", None),
        ("No Muslim government", "No Muslim government", None),
        ("Hardly an African leader", "an African leader", None),
        ("Scarcely any country", "Scarcely any country", None),
        ("Not a single Arab leader", "Not", None),
        ("No government minister", "No government minister", "TCD"),
        ("No opposition leader", "No opposition leader", "TCD"),
        ("Not only the government", "the government", "TCD"),
        ("Not the government but the army", "the army", "TCD"),
        ("An African leader", "An African leader", "TCD"),
        ("The government", "The government", "TCD"),
        ("Not one Peruvian leader", "Not one Peruvian leader", "PER"),
    ],
)
def test_who_is_counted_to_say_that_none_does_is_nobody(told: str, phrase: str, code: str | None) -> None:
    assert codes(TEXT.format(told), phrase) == [[code]]
