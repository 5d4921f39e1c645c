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
        "Fiji has [slammed] Tonga in the past.",
        "Fiji has also [slammed] Tonga in the past over fish.",
        "Fiji has for years [accused] Tonga of theft.",
        "Fiji has [accused] Tonga of theft for many years.",
        "For years Fiji has [accused] Tonga of theft.",
        "During his election campaign Lund [vowed] to quit the bloc.",
        "As a candidate she [accused] Tonga of theft.",
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


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("Fiji has been [shelling] Tonga since Monday, it said on Tuesday.", "2024-03-11"),
        ("Fiji has been [shelling] Tonga for two days, it said on Wednesday.", "2024-03-11"),
        ("Fiji has [accused] Tonga of theft for years, most recently on Monday.", "2024-03-11"),
        ("Fiji has been helping Chad for years, and on Monday it [sent] more.", "2024-03-11"),
        ("Fiji [jailed] a Tongan for years of insults on Monday.", "2024-03-11"),
        ("Fiji on Monday [condemned] Tonga for years of theft.", "2024-03-11"),
    ],
)
def test_but_what_tells_a_day_of_its_own_has_it(text: str, first: str) -> None:
    assert str(dated(text).earliest) == first


@pytest.mark.parametrize(
    "text",
    [
        "Fiji previously [accused] Tonga of theft.",
        "Fiji has previously [accused] Tonga of theft.",
        "Fiji, which had previously [called] Tonga a thief, met its king on Monday.",
        "Fiji in the past [rejected] the plan.",
        "Fiji had, in the past, [threatened] to quit the pact.",
    ],
)
def test_what_was_done_previously_has_no_day(text: str) -> None:
    assert dated(text).reason == IN_THE_PAST


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("The previously announced [visit] took place on Monday.", "2024-03-11"),
        ("On Monday Fiji [held] a previously undisclosed meeting with Tonga.", "2024-03-11"),
        ("Fiji previously [recalled] its envoy on 4 March, it said.", "2024-03-04"),
        ("In an earlier statement on Monday Fiji [condemned] the raid.", "2024-03-11"),
        ("Fiji, which previously abstained, on Monday [voted] for it.", "2024-03-11"),
        ("Fiji on Monday [shelled] two villages previously freed by Tonga.", "2024-03-11"),
    ],
)
def test_but_not_what_is_told_beside_it(text: str, first: str) -> None:
    assert str(dated(text).earliest) == first
