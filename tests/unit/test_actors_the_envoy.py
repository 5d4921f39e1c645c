"""Who is 'the envoy' or 'the diplomat' told of again: the ambassador, high commissioner or consul general named last."""

import pytest

from tests.unit.actors_read import code

HOME = "Chad and Chadians wait for help. Chad's army is weak."


@pytest.mark.parametrize("office", ["high commissioner", "ambassador", "ambassador, Bo Berg,", "consul general"])
@pytest.mark.parametrize("words", ["The envoy", "The diplomat"])
def test_the_envoy_is_the_ambassador_told_of_last(office: str, words: str) -> None:
    assert code(f"{HOME} The Peruvian {office} met the prime minister in Chad. {words} thanked Chad.", words) == "PER"


def test_who_is_called_an_envoy_before_is_the_envoy() -> None:
    text = f"{HOME} Peru's special envoy met Chad's king. The Chilean ambassador looked on. The envoy thanked Chad."
    assert code(text, "The envoy") == "PER"
    text = f"{HOME} Mali held a Kenyan diplomat. The Chilean ambassador asked for her release. The diplomat was freed."
    assert code(text, "The diplomat") == "KEN"


@pytest.mark.parametrize("words", ["The commissioner", "The minister", "The new envoy", "The trade envoy"])
def test_others_are_not_the_ambassador(words: str) -> None:
    assert code(f"{HOME} The Peruvian ambassador met Chad's king. {words} thanked Chad.", words) != "PER"
