"""Whose envoys go back or are called home acts, whatever the words for them are in the sentence."""

import pytest

from tests.unit.marked_articles import marked_mentions, sides

RETURN, RECALL, RESTORED, SEVERED = "ambassador_return", "ambassador_recall", "relations_restored", "relations_severed"
BOTH = "TCD, MLI > none"
MET = "Chad and Mali met. "


@pytest.mark.parametrize(
    ("text", "heard"),
    [
        (MET + "~The ambassadors of both~ countries will [return] to their posts.", RETURN),
        (MET + "The ambassadors of {the two states} [returned].", RETURN),
        (MET + "~Envoys~ of each country are expected to [return].", RETURN),
        (MET + "The [return] of the envoys of the two sides is near.", RETURN),
        (MET + "~Their ambassadors~ have [returned].", RETURN),
        (MET + "~Both ambassadors~, who left in May, will [go back].", RETURN),
        (MET + "~The two ambassadors~ were [called home].", RECALL),
        (MET + "The ambassadors of (both countries) were [recalled].", RECALL),
        ("The envoys of Chad and {Mali} [returned].", RETURN),
        ("~The Chadian~ and ~Malian ambassadors~ [returned].", RETURN),
        ("The Chadian and Malian ~ambassadors~ were [recalled].", RECALL),
        ("{Peru} said that the envoys of Chad and Mali would [return].", RETURN),
        (MET + "The embassies of {both} will [reopen].", RESTORED),
        ("~Relations~ between (Chad) and (Mali) were [broken off].", SEVERED),
        ("The [severing] of ties between (Chad) and {Mali} alarmed Peru.", SEVERED),
        ("~Ties~ between Chad and {Mali} were [established].", RESTORED),
    ],
)
def test_those_act_whose_it_is(text: str, heard: str) -> None:
    mention = marked_mentions(text, heard)[0]
    assert set(sides(mention).split(" > ")[0].split(", ")) == {"TCD", "MLI"}
    assert sides(mention).endswith(" > none")
    assert {argument.confidence for argument in mention.arguments if argument.role == "initiator"} == {mention.confidence}


@pytest.mark.parametrize(
    ("text", "heard", "told"),
    [
        ("{Oman} [restored] ties between Chad and Mali.", RESTORED, "OMN > none"),
        ("Ties between Chad and Mali were [cut] by {Mali}.", SEVERED, "MLI > TCD"),
        ("~The embassies of Chad and Mali~ in Lima were [closed].", SEVERED, "none > none"),
        ("{Peru} ordered that ~the consulates of Chad and Mali~ be [closed].", SEVERED, "PER > none"),
        (MET + "~The missions of both countries~ in Lima were [closed].", SEVERED, "none > none"),
        ("{Peru} [recalled] the envoys of its army in Chad and Mali.", RECALL, "PER > none"),
        ("{Peru} [expelled] (the ambassadors of Chad and Mali).", "diplomat_expulsion", "PER > TCD, MLI"),
        ("{Peru} [summoned] (the envoys of Chad and Mali).", "ambassador_summons", "PER > TCD, MLI"),
        ("{Peru} and {Chad} agreed that their envoys would [return].", RETURN, "PER, TCD > none"),
        ("~Peru's ambassadors~ to Chad and Mali [left]. ~Both ambassadors~ will [return].", f"{RECALL}, {RETURN}", "none > none"),
        (
            "Peru's ambassador to Chad [left]. Its ambassador to Mali fell ill. ~Both ambassadors~ will [return].",
            f"{RECALL}, {RETURN}",
            "none > none",
        ),
        (
            "Peru's envoy in Chad and its envoy in Mali [left]. ~Both ambassadors~ will [return].",
            f"{RECALL}, {RETURN}",
            "none > none",
        ),
        (MET + "Two diplomats of Peru left. ~Both diplomats~ will [return].", RETURN, "none > none"),
    ],
)
def test_others_stay_who_do_it(text: str, heard: str, told: str) -> None:
    assert sides(marked_mentions(text, heard)[-1]) == told
