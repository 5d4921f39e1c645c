"""The day of the act that somebody complains of, answers or remarks on is not that of his words, nor gone on with."""

import re

import pytest

from tests.unit.dated import JUNE_14, dated, told

OF_THE_ACT = [
    "Peru [accused] Chile of the explosion in Tacna on 25 April.",
    "Peru [accused] Chile of shelling a village on 25 April.",
    "Fiji [expelled] nine Tongan envoys over the hacking of its Labour Party in April.",
    "Fiji [imposed] sanctions on Tonga's bank over attacks on its oil plants on 25 April.",
    "Norway [demanded] an apology from Latvia for the shelling of Bergen on April 25.",
    "Norway [denied] involvement in the poisoning of a Latvian on April 25.",
    "Fiji [arrested] a Tongan over the killing of a banker on 25 April.",
    "Togo [rejected] the outcome of the election held on 25 April.",
    "Peru [shelled] Arica in retaliation for the killing of a consul on Monday.",
    "Peru [imposed] tariffs on copper in retaliation for Chilean tariffs announced on Monday.",
    "Togo strongly [condemns] the attack by Benin on Ghana on Saturday.",
    "Togo [welcomes] the truce reached by Benin and Ghana on Saturday.",
    "Togo condemned the raid on its embassy on 25 April and [praised] Ghana.",
    "Britain [imposed] sanctions on Russia over the annexation of Crimea in 2014.",
]


@pytest.mark.parametrize("text", OF_THE_ACT)
def test_the_day_of_an_act_is_not_that_of_the_words_about_it(text: str) -> None:
    day = re.findall(r"(?:25 April|April 25|April|Monday|Saturday|2014)", text)[-1]
    for argument in (None, day):
        assert dated(text, argument=argument, published=JUNE_14).basis == "publication"


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Peru [accused] Chile of theft on 25 April.", "2023-04-25"),
        ("Peru [accused] Chile of the explosion in a statement on 25 April.", "2023-04-25"),
        ("Peru [condemned] the raid on its consulate on Monday.", "2023-06-12"),
        ("Fiji [arrested] two Tongans in a raid on 25 April.", "2023-04-25"),
        ("The king fled. Fiji [recalled] its envoy over a cyberattack in 2021.", "2021-01-01"),
    ],
)
def test_other_days_are_its_own(text: str, day: str) -> None:
    assert told(text)[0] == day


def test_no_answer_goes_on_with_the_day_of_the_act() -> None:
    assert told("Quito [rejected] it.", before="Peru accused Chile of the explosion in Tacna on 25 April. ") == (None, None)
