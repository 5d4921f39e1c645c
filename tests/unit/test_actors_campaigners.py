"""Actors: nameless campaigners, experts and mullahs, tied to a state by what the article tells or by nothing."""

import pytest

from dateline.resolve.campaigners import UNTIED
from tests.unit.actors_read import last

OTHERS = "\nPeru is poor. Peru is hot. Peru is far."


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("Peru jailed a blogger. Campaigners around the world wept.", "Campaigners around the world"),
        ("Peru jailed a blogger. Campaigners worldwide wept.", "Campaigners"),
        ("Peru jailed a blogger. Observers from all over the world wept.", "Observers from all over the world"),
        ("Chad said that analysts accused Rome of theft.", "analysts"),
        ("Ada Lind wept. Angela Merkel heard that human rights lawyers condemned the raid.", "human rights lawyers"),
        ("Amnesty International met there. Activists condemned the raid.", "Activists"),
        ("The United Nations met. Experts warned that nothing worked.", "Experts"),
        ("The mullahs accused Peru of theft.", "The mullahs"),
    ],
)
def test_whom_nothing_ties_to_the_main_state_is_of_none(text: str, phrase: str) -> None:
    (actor,) = last(text + OTHERS, phrase)
    assert (actor.code, actor.reason.endswith(UNTIED)) == (None, True)


@pytest.mark.parametrize(
    ("text", "phrase", "code"),
    [
        ("Peru jailed a blogger. Activists accused the army of torture.", "Activists", "PER"),
        ("Chad said that analysts were jailed there.", "analysts", "PER"),
        ("Amnesty International met there. Activists marched.", "Activists", "PER"),
        ("Amnesty International met there. The activists condemned the raid.", "The activists", "PER"),
        ("Amnesty International met there. Activists accused the police of murder.", "Activists", "PER"),
        ("The United Nations met. Lawyers on Monday urged the junta to free him.", "Lawyers", "PER"),
        ("In Peru, campaigners accused the army.", "campaigners", "PER"),
        ("Peru has troops around the world. The army said that troops around the world wept.", "The army", "PER"),
        ("Chadian activists condemned Peru.", "Chadian activists", "TCD"),
        ("The mullahs accused Iran's foes of theft.", "The mullahs", "IRN"),
        ("The mullahs in Kandahar accused Peru of theft.", "The mullahs in Kandahar", "AFG"),
    ],
)
def test_who_are_of_the_article_s_state_or_of_their_own(text: str, phrase: str, code: str) -> None:
    assert [actor.code for actor in last(text + OTHERS, phrase)] == [code]


def test_mullahs_of_another_state_that_has_some_are_its_own() -> None:
    text = "The mullahs condemned the raid. Pakistan spoke to Iran. Pakistan is hot. Pakistan is far."
    assert [actor.code for actor in last(text, "The mullahs")] == ["PAK"]
