"""The court with which one files a suit is not accused; one of which somebody complains is."""

import pytest

from tests.unit.marked_articles import marked_mentions, sides


@pytest.mark.parametrize(
    "text",
    [
        "{Chad} [filed a lawsuit] in (Malian District Court) on Monday over (Togo)'s raid.",
        "{Chad} [lodged] a petition with (a Malian court) against (Togo).",
        "{Chad} went to (a Malian court) to [challenge] (Togo)'s curbs.",
        "{Chad} [brought a case] before (the Malian tribunal) over (Togo)'s raid.",
        "{Chad} [appealed] to (a Malian judge) against (Togo)'s ban.",
    ],
)
def test_a_suit_does_not_accuse_its_court(text: str) -> None:
    assert sides(marked_mentions(text, "accusation")[0]) == "TCD > TGO"


@pytest.mark.parametrize(
    "text",
    [
        "{Chad} [accused] (a Malian court) of bias.",
        "{Chad} filed a brief and [slammed] (the Malian court).",
        "{Chad} [lodged] a protest with (a Malian court).",
        "{Chad} [protested] to (a Malian court) over a burnt book.",
        "{Chad} [filed a lawsuit] against (a Malian court).",
        "Togo went home. {Chad} is [angry] at (the Malian court).",
    ],
)
def test_a_court_may_be_accused(text: str) -> None:
    assert sides(marked_mentions(text, "accusation")[0]) == "TCD > MLI"
