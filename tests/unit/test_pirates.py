"""Actors: pirates of whom no word tells whose they are."""

import pytest

from dateline.resolve.pirates import PIRATES
from tests.unit.actors_read import last

MAIN = "\nPeru is poor. Peru is hot. Peru is far."


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("Peru's navy arrested nine pirates.", "nine pirates"),
        ("A Peruvian frigate sailed. The pirates on two boats fled.", "The pirates on two boats"),
        ("Pirates robbed a Peruvian tanker.", "Pirates"),
        ("Peruvian marines shot three sea robbers.", "three sea robbers"),
        ("Peru's navy chased the sea brigands.", "the sea brigands"),
        ("The pirates were from Chad, Mali and Togo. Peru arrested the pirates on Monday.", "the pirates on Monday"),
    ],
)
def test_pirates_are_not_of_the_state_that_hunts_them(text: str, phrase: str) -> None:
    (actor,) = last(text + MAIN, phrase)
    assert (actor.code, actor.reason) == (None, PIRATES)


@pytest.mark.parametrize(
    ("text", "phrase", "code"),
    [
        ("Chadian pirates robbed it. Peru arrested the pirates.", "the pirates", "TCD"),
        ("Peru arrested the pirates. The pirates came from Chad.", "the pirates", "TCD"),
        ("Peru arrested the pirates. The pirates are based in Mali.", "the pirates", "MLI"),
        ("Peru arrested six Malian pirates.", "six Malian pirates", "MLI"),
        ("Peru arrested pirates from Togo.", "pirates from Togo", "TGO"),
        ("Peru arrested Somali pirates.", "Somali pirates", "SOM"),
        ("The robbers took a bus.", "The robbers", "PER"),
        ("The villagers wept.", "The villagers", "PER"),
    ],
)
def test_whose_pirates_words_tell_and_who_are_none(text: str, phrase: str, code: str) -> None:
    assert [actor.code for actor in last(text + MAIN, phrase)] == [code]
