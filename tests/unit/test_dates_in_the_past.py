"""What is told of the past by the way has no day."""

import pytest

from dateline.dating.in_the_past import IN_THE_PAST
from tests.unit.dated import dated


@pytest.mark.parametrize(
    "text",
    [
        "Fiji's premier once [accused] Tonga of theft.",
        "Fiji's premier, who once [called] Tonga a thief, flew home.",
        "Tonga was once [accused] of theft.",
        "Fiji and Tonga once held yearly [talks].",
        "Fiji has [slammed] Tonga in the past.",
        "Fiji has also [slammed] Tonga in the past over fish.",
        "For years Fiji has [accused] Tonga of theft.",
        "Fiji has for years [accused] Tonga of theft.",
        "Fiji has [accused] Tonga of theft for many years.",
        "In the past, they have [accused] Tonga of theft.",
        "As a candidate she [accused] Tonga of theft.",
        "As a young senator, Lund [accused] Tonga of theft.",
        "During his election campaign Lund [vowed] to quit the bloc.",
        "When he was in opposition, Lund [accused] Tonga of theft.",
    ],
)
def test_what_was_once_done_has_no_day(text: str) -> None:
    assert dated(text).reason == IN_THE_PAST


@pytest.mark.parametrize(
    "text",
    [
        "Fiji has [slammed] Tonga.",
        "Fiji at once [condemned] Tonga.",
        "Fiji once again [accused] Tonga of theft.",
        "Fiji, once an ally, [accused] Tonga of theft.",
        "The once friendly Fiji [accused] Tonga of theft.",
        "The talks, once [opened], angered Tonga.",
        "Fiji, which is to leave once [freed], rested.",
        "Fiji has [jailed] two Tongans for years.",
        "Fiji has [barred] Tonga's ships for years.",
        "Fiji has [accused] Tonga of what it did in the past.",
        "Fiji has [accused] Tonga of theft for the first time in years.",
        "Fiji, for years an ally, has [accused] Tonga of theft.",
        "After years of talks Fiji has [signed] the pact.",
        "Fiji [apologised] to Tonga for raids in the past.",
        "Fiji [backed] Lund as a candidate.",
        "As a candidate country Tonga [condemned] Fiji.",
        "As a candidate for the bloc, Tonga [condemned] Fiji.",
        "During her campaign against graft Lund [accused] Tonga of theft.",
        "During the campaign Lund [accused] Tonga of theft.",
        "A Tongan who came to Fiji as a student [accused] it of theft.",
        "In her first speech as a senator, Lund [accused] Tonga of theft.",
        "Lund, sworn in as a lawmaker last month, [accused] Tonga of theft.",
        "Lund said that as a candidate he was silent and that Tonga [raided] it.",
    ],
)
def test_what_is_news_is_none_of_the_past(text: str) -> None:
    assert dated(text).reason != IN_THE_PAST


def test_a_day_told_beside_it_is_its_day() -> None:
    assert str(dated("Fiji once [accused] Tonga of theft, in May 2019.").earliest) == "2019-05-01"
