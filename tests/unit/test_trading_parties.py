""" "The supplier" or "its biggest customer" is the one who gave or took when two states dealt last."""

import pytest

from tests.unit.marked_articles import marked_mentions, sides

STORY = "Oman and Togo met in Lima. "


def last(text: str, heard: str) -> str:
    """The sides of the last mention of the marked text, in an article of others, too."""
    return sides(marked_mentions(STORY + text, heard)[-1])


@pytest.mark.parametrize(
    ("text", "heard", "told"),
    [
        (
            "{Fiji} [cut] ~gas supplies~ to (Peru). {Togo} [urged] (the supplier) to think.",
            "sanctions_imposed, demand",
            "TGO > FJI",
        ),
        (
            "{Fiji} [froze] ~aid~ to (Peru). {Togo} [accused] (the recipient) of lies.",
            "sanctions_imposed, accusation",
            "TGO > PER",
        ),
        (
            "{Fiji} put [tariffs] on (Peruvian fish). {Togo} [urged] (the exporter) to talk.",
            "sanctions_imposed, demand",
            "TGO > PER",
        ),
        (
            "{Fiji} [banned] ~fish~ from (Peru). {Peru} [asked] (its biggest customer) for talks.",
            "sanctions_imposed, demand",
            "PER > FJI",
        ),
        ("{Fiji} [lent] (Peru) $5 million. {Peru} [thanked] (the lender).", "aid, endorsement", "PER > FJI"),
        ("{Fiji} [asked] (Peru) ~to pay for gas~. {Togo} [praised] (the debtor).", "demand, endorsement", "TGO > PER"),
        ("{Fiji} [bought] ~gas~ from (Peru). {Togo} [praised] (the supplier).", "cooperation, endorsement", "TGO > PER"),
        (
            "{Fiji} [cut] ~gas supplies~ to (Peru). {Chad} [sold] ~gas~ to (Mali). {Peru} [accused] (the supplier) of lies.",
            "sanctions_imposed, cooperation, accusation",
            "PER > FJI",
        ),
    ],
)
def test_it_is_a_party_of_the_last_dealing(text: str, heard: str, told: str) -> None:
    assert last(text, heard) == told


@pytest.mark.parametrize(
    ("text", "heard"),
    [
        ("{Fiji} [met] {Peru}. {Togo} [urged] (the supplier) to think.", "meeting, demand"),  # no dealing
        ("{Fiji} [halted] ~Russian oil~ to (Peru). {Togo} [urged] (the supplier) to think.", "sanctions_imposed, demand"),
        ("{Fiji} [cut] ~gas supplies~ to (Peru). {Togo} [urged] (the Omani supplier) to think.", "sanctions_imposed, demand"),
        ("{Fiji} [sold] (Peru) ~gas~. {Togo} [thanked] (its main supplier).", "cooperation, endorsement"),
        ("{Fiji} [pledged] (Peru) $1 billion. {Togo} [urged] (its biggest donor) to give more.", "pledge, demand"),
        ("{Fiji} [sold] ~gas~ to (Peru). {Togo} [warned] (its largest customer).", "cooperation, threat"),
        ("{Fiji} [cut] ~aid~ to (Peru), a bank said. {Togo} [urged] (the lender) to think.", "sanctions_imposed, demand"),
        ("{Fiji} [cut] ~gas supplies~ to (Peru). {Togo} [urged] (the drug supplier) to think.", "sanctions_imposed, demand"),
    ],
)
def test_but_none_where_nobody_gave_or_took(text: str, heard: str) -> None:
    own = marked_mentions(STORY + text, heard)[-1]
    assert not any("of the two of" in actor.reason for argument in own.arguments for actor in argument.actors)
