"""What a state does at home it is blamed for."""

import pytest

from tests.unit.marked_articles import marked_mentions, sides


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("{Peru} [criticised] the crackdown on protesters in Chad.", "PER > TCD"),
        ("{Peru} [denounced] the arrest of two opposition leaders in Chad.", "PER > TCD"),
        ("{Peru} [condemned] hate crimes in Chad.", "PER > none"),
        ("{Peru} [condemned] the execution of two hostages by rebels in Chad.", "PER > none"),
        ("{Peru} [criticised] the treatment of prisoners in Peru.", "PER > none"),
    ],
)
def test_whom_a_condemnation_blames(text: str, told: str) -> None:
    assert sides(marked_mentions(text, "accusation")[0]) == told
