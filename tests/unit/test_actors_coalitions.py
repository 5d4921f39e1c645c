"""Actors: 'a coalition raid' and 'coalition jets' are of the coalition named before, never of the state in which they strike."""

import pytest

from tests.unit.actors_read import codes

LED = "The Saudi-led coalition bombed Sanaa in Yemen. "


@pytest.mark.parametrize(
    ("text", "words", "code"),
    [
        (f"{LED}Coalition jets hit Yemen again.", "Coalition jets", "SAU"),
        (f"{LED}A coalition raid hit Yemen again.", "A coalition", "SAU"),
        (f"{LED}Another coalition air strike hit Yemen.", "coalition air strike", "SAU"),
        (f"{LED}The UN said coalition troops had left.", "coalition troops", "SAU"),
        ("NATO said coalition warplanes struck Kunduz in Afghanistan.", "coalition warplanes", "IGO"),
        ("The Red Cross said coalition warplanes struck Sanaa in Yemen.", "coalition warplanes", None),
        ("Yemen buried its dead. Coalition jets struck Yemen's capital Sanaa.", "Coalition jets", None),
        ("Yemen buried its dead. A coalition raid struck Yemen's capital Sanaa.", "coalition", None),
        ("Yemen buried its dead. Coalition forces entered Yemen's capital Sanaa.", "Coalition forces", None),
        ("Peru's premier resigned. Coalition partners met in Peru's capital.", "Coalition partners", "PER"),
        ("Peru's premier resigned. The ruling coalition met in Peru's capital.", "ruling coalition", "PER"),
    ],
)
def test_the_arms_of_a_coalition(text: str, words: str, code: str | None) -> None:
    assert codes(text, words) == [[code]]
