"""By whom measures are lifted or extended of which nobody is told to do so."""

import pytest

from tests.unit.marked_articles import marked_mentions, sides


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("UN sanctions against (Chad) were [lifted] in May.", "UNO > TCD"),
        ("~Malian tariffs on Chadian cotton~ have been [eased].", "MLI > TCD"),
        ("US sanctions on (Chad) had now been [suspended].", "USA > TCD"),
        ("Mali's arms embargo on (Chad) is [lifted].", "MLI > TCD"),
        ("Fiji praised the [easing] of Malian trade sanctions on (Chad).", "MLI > TCD"),
        ("UN sanctions over Mali on (Chad) were [lifted].", "UNO > TCD"),
        # What they are for, or over, does not make them a state's own.
        ("Malian sanctions over a war with (Chad) were [lifted].", "none > TCD"),
        ("Malian sanctions for arms to (Chad) were [eased].", "none > TCD"),
        ("Fiji praised the [lifting] of Malian sanctions over (Chad).", "none > TCD"),
        ("Malian sanctions over a coup were [lifted] from (Chad).", "MLI > TCD"),
        ("Malian sanctions over a war were [extended] against (Chad).", "MLI > TCD"),
        ("Malian tariffs for a year have been [eased] on the (Chad).", "MLI > TCD"),
        # By whom the words name, whose they may be, who only speaks, and what they suffer.
        ("UN sanctions against (Chad) were [lifted] by {Mali}.", "MLI > TCD"),
        ("The Malian sanctions were [lifted], and (Chad) was glad.", "none > TCD"),
        ("Mali sanctions on (Chad) were [lifted].", "none > TCD"),
        ("Malian officials said sanctions on (Chad) were [lifted].", "none > TCD"),
        ("UN sanctions on Mali stay, but sanctions on (Chad) were [lifted].", "none > TCD"),
        ("The [lifting] of sanctions on (Chad) was praised in Mali.", "none > TCD"),
    ],
)
def test_whose_they_are_lifts_them(text: str, told: str) -> None:
    assert sides(marked_mentions(text, "sanctions_lifted")[0]) == told
