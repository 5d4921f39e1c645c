"""Who refuses whom in "asked for gas and was refused"."""

import pytest

from tests.unit.marked_articles import marked_mentions, sides


def last(text: str, heard: str) -> str:
    """The sides of the last mention of the marked text."""
    return sides(marked_mentions(text, heard)[-1])


@pytest.mark.parametrize(
    "text",
    [
        "{Chad} [asked] (Mali) for gas and was [refused].",
        "{Chad} [appealed] to (Mali) for gas, but was again [rebuffed].",
        "{Chad} has [asked] (Mali) for gas and has been [turned down].",
        "{Chad} [asked] (Mali) for gas, which was [refused].",
        "{Chad} [demanded] gas of (Mali), and was politely [turned down] on Monday.",
    ],
)
def test_the_one_asked_refuses(text: str) -> None:
    assert last(text, "demand, rejection") == "MLI > TCD"


@pytest.mark.parametrize(
    ("text", "heard", "told"),
    [
        ("{Chad} [asked] (Mali) for gas and [refused].", "demand, rejection", "TCD > MLI"),
        ("{Chad} [accused] (Mali) of lies and was [rebuffed].", "accusation, rejection", "none > none"),
        ("{Chad} [deported] (two Malians), and Niger was [criticised] by {Togo}.", "arrest, accusation", "TGO > none"),
        ("{Chad} [deported] (two Malians) who fled and were [criticised] by {Togo}.", "arrest, accusation", "TGO > none"),
    ],
)
def test_where_it_is_told_otherwise_he_does_not(text: str, heard: str, told: str) -> None:
    assert last(text, heard) == told
