"""Who holds what is attacked is attacked."""

import pytest

from tests.unit.marked_articles import marked_mentions, sides


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("{Chadian jets} [bombed] ~two rebel-held towns~ on Friday.", "TCD > IMG"),
        ("{Chad} [struck] <the Houthi-held port of Hodeidah>.", "TCD > IMG"),
        ("{Chad} [bombed] ~12 Islamic State positions~ in <Mali>.", "TCD > IMG"),
        ("{Chad} [struck] ~al Shabaab bases~ in <Somalia>.", "TCD > IMG"),
        # Of the people of a region, controlled otherwise, in it, and where people are named.
        ("{Algeria} [bombed] ~a Tuareg-held town~.", "DZA > none"),
        ("{Chad} [attacked] ~remote-controlled boats~.", "TCD > none"),
        ("{Chad} [bombed] ~a bakery~ in <rebel-held Kidal>.", "TCD > MLI"),
        ("{Chad} [killed] (nine Malians) in <a rebel-held village>.", "TCD > MLI"),
    ],
)
def test_an_attack_on_what_somebody_holds_is_on_him(text: str, told: str) -> None:
    assert sides(marked_mentions(text, "attack")[0]) == told
