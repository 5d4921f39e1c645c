"""A date between the noun for a deed and its "of" is that deed's."""

import pytest

from tests.unit.dated import told

OF_A_DEED = [
    "Peru [pulled] its envoy from Chile over the removal on April 3 of its mayor.",
    "Peru [praised] Chile for the signing on April 3 of a pact on Arica.",
    "Peru [thanked] Chile for the delivery on April 3 of medicines.",
    "Peru [praised] Chile for the granting on April 3 of a visa.",
    "Peru praised the resignation on April 3 of its mayor and [asked] Chile for help.",
    "Peru [welcomed] the lifting on June 9 of the blockade.",
    "Peru [criticised] Chile over the death on June 9 of a nurse.",
    "Peru [voiced] dismay at the arrest on April 3 of a nurse.",
    "After the arrest on April 3 of a nurse, Peru [recalled] its envoy.",
]


@pytest.mark.parametrize("text", OF_A_DEED)
@pytest.mark.parametrize("is_argument", [True, False])
def test_the_day_of_a_deed_is_not_that_of_the_verb(text: str, is_argument: bool) -> None:
    phrase = "April 3" if "April 3" in text else "June 9"
    assert told(text, phrase if is_argument else None) == (None, None)


def test_no_story_goes_on_with_it() -> None:
    before = "Peru praised Chile for the signing on April 3 of a pact. "
    assert told("Quito [rejected] it.", before=before) == (None, None)


@pytest.mark.parametrize(
    "text",
    [
        "Peru praised the [signing] on April 3 of a pact.",
        "Peru praised the signing on April 3 of a [pact] on Arica.",
        "The [killing] on April 3 of a nurse led Peru to recall its envoy.",
        "Peru [accused] the government on April 3 of plotting a coup.",
        "Peru [accused] members of the coalition on April 3 of lying.",
        "Peru [convicted] the head of the mission on April 3 of spying.",
        "Peru [condemned] Chile on April 3 over the poisoning of a nurse.",
        "On April 3 Peru [praised] the signing of a pact.",
        "At the signing on April 3 of a pact, Peru [praised] Chile.",
        "Peru [welcomed] at the launch on April 3 of the mission its new partner.",
    ],
)
def test_a_day_of_its_own_is(text: str) -> None:
    assert told(text) == ("2023-04-03", "2023-04-03")
