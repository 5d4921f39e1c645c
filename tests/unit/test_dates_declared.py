"""What a statement declares in the present tense is of its own day."""

import pytest

from dateline.dating.declared import DECLARED
from tests.unit.dated import dated, interval

OPENING = "The Ministry of Trade of Peru condemns the raid on Ica. "
TODAY = ("2024-03-13", "2024-03-13")


@pytest.mark.parametrize(
    ("before", "marked"),
    [
        ("", "The Ministry of Trade [condemns] the raid of 3 March."),
        ("", "The Government of Peru once more [calls on] Chile to sign the pact of 1999."),
        (OPENING, "It [appeals to] Chile to free them."),
        (OPENING, "Peru strongly [rejects] what Chile said on Monday."),
        (OPENING + "\n\n3. ", "Peru [thanks] Chile."),
    ],
)
def test_a_statement_declares_on_its_own_day(before: str, marked: str) -> None:
    span = dated(marked, before=before)
    assert (interval(span), span.reason) == (TODAY, DECLARED)


@pytest.mark.parametrize(
    ("before", "marked"),
    [
        ("", "Peru [condemns] the raid on Ica."),  # no body declares anything
        ("", "The ministry [condemns] the raid on Ica, a spokesman said."),
        ("", "The Ministry [condemned] the raid on Ica."),
        ("", "“The Ministry [condemns] the raid on Ica,” Lund said."),
        (OPENING, "It has [recalled] its envoy."),
        ("", "The Ministry condemns the cruel [raid] of 3 March."),
        ("", "The Ministry welcomes the [release] of two nuns by Chile on 9 March."),
        (OPENING, "Chile, which [condemns] the raid, is silent."),
        (OPENING, "The Ministry thanks Chile, which [freed] two."),
    ],
)
def test_what_is_no_declaration_is_not(before: str, marked: str) -> None:
    assert dated(marked, before=before).reason != DECLARED
