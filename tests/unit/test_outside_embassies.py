"""Against whom a protest is by the place: the state whose embassy or flag is its target, not any that its sentence names."""

import pytest

from tests.unit.marked_articles import marked_mentions, sides


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Outside the Chadian embassy in <Lima>, {crowds} [shouted] for an hour.", "TCD"),
        ("{Crowds} [rallied] in <Lima> near the newly opened Chadian embassy.", "TCD"),
        ("{Crowds} in <Lima> [marched] to the Chadian consulate.", "TCD"),
        ("{Crowds} in <Lima> [stormed] the embassy of Chad.", "TCD"),
        ("{Crowds} [took] to the streets of <Lima> and the Chadian consulate was set on fire.", "TCD"),
        ("{Crowds} in <Lima> [demanded] that the Chadian ambassador leave.", "TCD"),
        ("{Crowds} in <Lima> [rallied], and burned tyres and Chadian flags.", "TCD"),
        ("A Chadian flag was burned at a [rally] in <Lima>.", "TCD"),
        ("{Crowds} in <Lima> [pelted] ~the Chadian honorary consulate~.", "TCD"),
        ("{Thousands} [protested] in <Lima> over pensions, and the US embassy told its citizens to stay at home.", "PER"),
        ("{Thousands} [protested] in <Lima> over pensions, while guards stood outside the US embassy.", "PER"),
        ("{Thousands} [protested] in <Lima> over pensions, said an official at the US embassy.", "PER"),
        ("{Crowds} carrying a huge Ukrainian flag [marched] through <Lima>.", "PER"),
        ("{Crowds} in <Lima> [rallied], burned tyres and waved Chadian flags.", "PER"),
        ("The US ambassador to Georgia condemned the violence at Monday's [protests] in <Lima>.", "PER"),
        ("In <Lima>, where the Chadian consul issues visas, {students} [rallied].", "PER"),
    ],
)
def test_against_whom_it_is(text: str, code: str) -> None:
    assert sides(marked_mentions(text, "protest")[0]).partition(" > ")[2] == code
