"""Who denies a charge, or rejects a demand, is the one on whom it is made."""

import pytest

from tests.unit.marked_articles import marked_mentions, sides


@pytest.mark.parametrize(
    ("text", "call", "told"),
    [
        ("{Kenya} [blamed] (Somalia) for the raid. {It} [denied] it.", "accusation", "SOM > KEN"),
        ("{Peru} [demanded] that (Fiji) close a port. {It} [rejected] the demand.", "demand", "FJI > PER"),
        ("{Peru} [threatened] (Fiji) with tariffs. {It} [defied] the threat.", "threat", "FJI > PER"),
        # Somebody else's words.
        ("{Peru} [accused] (Fiji) of drilling. {It} [refused] to attend the talks.", "accusation", "PER > FJI"),
        ("{Peru} [accused] (Fiji) of lies. {It} [denied] the charge that it had lied.", "accusation", "PER > FJI"),
    ],
)
def test_who_answers_a_call_is_whom_it_is_on(text: str, call: str, told: str) -> None:
    assert sides(marked_mentions(text, f"{call}, rejection")[1]) == told
