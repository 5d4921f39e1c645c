"""Who holds what is attacked is attacked."""

import pytest

from tests.unit.marked_articles import marked_mentions, sides


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("{Chadian jets} [bombed] ~two rebel-held towns~ on Friday.", "TCD > IMG"),
        ("{Chad} [struck] <the Houthi-held port of Hodeidah>.", "TCD > IMG"),
        ("{Chad} stepped up its [air strikes] on <insurgent-held villages> in Niger.", "TCD > IMG"),
        ("{Chad} [recaptured] ~the ISIS-controlled district of Mosul~.", "TCD > IMG"),
        # Of the people of a region, or of either of two states.
        ("{Algeria} [bombed] ~a Tuareg-held town~.", "DZA > none"),
        ("{Chad} [shelled] ~a Chechen-controlled hill~.", "TCD > none"),
        ("{Chad} [shelled] ~a Congolese-controlled hill~.", "TCD > none"),
        # Their own, of nobody known, what is controlled otherwise, in it or near it, and where people are named.
        ("{Mali} [shelled] ~the Malian-held town of Kidal~.", "MLI > none"),
        ("{Rebels} [shelled] ~a rebel-held village~ by mistake.", "IMG > none"),
        ("{Chad} [stormed] ~a family-controlled farm~.", "TCD > none"),
        ("{Chad} [attacked] ~remote-controlled boats~.", "TCD > none"),
        ("{Chad} [bombed] ~a bakery~ in <rebel-held Kidal>.", "TCD > MLI"),
        ("{Chad} [fired] from <rebel-held Kidal>.", "TCD > none"),
        ("{Chad} [killed] (nine Malians) in <a rebel-held village>.", "TCD > MLI"),
    ],
)
def test_an_attack_on_what_somebody_holds_is_on_him(text: str, told: str) -> None:
    assert sides(marked_mentions(text, "attack")[0]) == told


def test_the_holder_is_as_sure_as_the_attack() -> None:
    mention = marked_mentions("{Chad} [shelled] ~a rebel-held town~.", "attack")[0]
    assert [a.confidence for a in mention.arguments if a.role == "recipient"] == [mention.confidence]
