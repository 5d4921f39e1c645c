"""What an accusation is about, and what was done by somebody else."""

from dataclasses import replace

import pytest

from dateline.records import Argument, Mention, Span
from dateline.sides.complements import is_charge


def charged(text: str, doer: str | None = None, accused: str | None = None, status: str = "occurred") -> bool:
    """Whether the accusation (first in brackets) is about the event (second in brackets), which `doer` does."""
    parts = text.replace("]", "[").split("[")
    plain = "".join(parts)
    first, second = len(parts[0]), len("".join(parts[:3]))
    sentence = Span(0, len(plain), plain)

    def mention(kind: str, start: int, word: str, role: str, who: str | None) -> Mention:
        named = (Argument(role, Span(plain.index(who), plain.index(who) + len(who), who), 0.9),) if who else ()
        return Mention(kind, "occurred", Span(start, start + len(word), word), 0.9, named, sentence)

    outer = mention("accusation", first, parts[1], "recipient", accused)
    return is_charge(outer, replace(mention("attack", second, parts[3], "initiator", doer), status=status))


@pytest.mark.parametrize(
    ("text", "doer"),
    [
        ("Peru [deplored] the sanctions that Oman [imposed] on Togo.", "Oman"),
        ("Peru [deplored] the mutiny and the sanctions that Oman [imposed] on Togo.", "Oman"),
        ("Peru [deplored] the raid and said Oman [shelled] two towns.", "Oman"),
        ("Peru [deplored] that Togo lied and Oman [shelled] two towns.", "Oman"),
        ("Peru [deplored] the raid and Oman for [shelling] two towns.", "Oman"),
        ("Peru and Oman [deplored] the [raid].", "Oman"),
        ("Peru [deplored] the raid and [shelling].", None),
        ("Peru [deplored] the burning of a book and Oman's [attacks] on Togo.", "Oman"),
        ("Peru [deplored] the arms sale and the Oman [sanctions].", "Oman"),
        ("Peru [deplored] the storming of a mosque and the Oman army's [killing] of two men.", "the Oman army"),
    ],
)
def test_what_belongs_to_the_accusation_is_a_charge(text: str, doer: str | None) -> None:
    assert charged(text, doer)


@pytest.mark.parametrize(
    "text",
    [
        "Peru [criticised] Oman's mayor for waiting weeks to publish a film of the [shooting].",
        "Peru [criticised] Oman over its handling of the [siege].",
        "Peru [criticised] Oman for showing photos of the [bombing] on air.",
    ],
)
def test_how_somebody_dealt_with_it_or_showed_it_is_no_charge(text: str) -> None:
    assert not charged(text, accused="Oman")
    assert charged("Peru [criticised] Oman for the [shooting] of two hikers.", accused="Oman")


@pytest.mark.parametrize(
    ("text", "accused"),
    [
        ("Peru [accused] Oman of the [murder] of two hikers.", "Oman"),
        ("Peru [accused] Oman of being responsible for the [bombing] of a bus.", "Oman"),
        ("Peru [accused] Oman, saying it was behind the [bombing] of a bus.", "Oman"),
        ("Peru [denounced] Oman as guilty of the [bombing].", "Oman"),
        ("Peru [accused] Oman of harbouring suspects and of [bombing] a bus.", "Oman"),
        ("Peru [accused] Oman of jailing a suspect and [bombing] a bus.", "Oman"),
        ("Peru [denounced] the gunmen behind the [bombing] of a bus.", "the gunmen"),
        ("Peru [blamed] two men suspected of the [bombing] of a bus.", "two men suspected"),
    ],
)
def test_what_the_accused_did_stays_a_charge(text: str, accused: str) -> None:
    assert charged(text, accused=accused)


@pytest.mark.parametrize(
    ("text", "status", "expected"),
    [
        ("Peru [condemned] the raid and urged Oman to [shoot] the raiders.", "possible", False),
        ("Peru [condemned] the raid, asked Oman for help and to [punish] the raiders.", "possible", False),
        ("Peru [condemned] the raid while calling on Oman to [hang] the raiders.", "possible", False),
        ("Peru [condemned] Oman's plan to [bomb] the port.", "possible", True),
        ("Peru [condemned] the raid and urged Oman to end the [shelling].", "ongoing", True),
    ],
)
def test_what_somebody_is_asked_for_besides_is_no_charge(text: str, status: str, expected: bool) -> None:
    assert charged(text, "Oman", status=status) is expected


@pytest.mark.parametrize(
    "text",
    [
        "Peru [deplored] the muted reaction to Omani [strikes].",
        "Peru [criticised] the silence of the council over Omani [strikes].",
        "Peru [deplored] Fiji's response to the Omani [raid].",
    ],
)
def test_to_what_others_responded_is_no_charge(text: str) -> None:
    assert not charged(text, "Omani")


def test_what_somebody_did_in_response_or_as_his_response_is_a_charge() -> None:
    assert charged("Peru [deplored] Oman's response to the marches, the [killing] of twelve men.", "Oman")
    assert charged("Peru [deplored] the [shelling] of two towns in response to a raid.", None)
    assert charged("Peru [deplored] the silence over the massacre and Omani [strikes].", "Omani")
