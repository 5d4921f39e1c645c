"""Who is told that an attack is condemned, and whose town it struck, is not who is accused of it, unless words say so."""

import pytest

from dateline.records import IMPLIED_SIDES, Actor, Argument, Mention, Place, Span
from dateline.resolve.articles import index_article
from dateline.sides.hearers import without_hearers

STATES = {"Chad": "TCD", "Oman": "OMN", "Peru": "PER", "Abra": "TCD", "Chad's president": "TCD"}


def accused(text: str, *, guess: str = "TCD", marked: str = "", place: str = "", suffered: str = "", by: str = "") -> set[str]:
    """The codes that the accusation of the text keeps: of a guess, and of whom words mark as accused before or behind it."""
    whole = Span(0, len(text), text)

    def named(role: str, words: str) -> Argument:
        at = text.index(words)
        return Argument(
            role, Span(at, at + len(words), words), 0.9, (Actor(words, STATES.get(words, guess), "GOV", ("GOV",), "named"),)
        )

    def told(kind: str, word: str, *arguments: Argument) -> Mention:
        at = text.index(word)
        where = Place(place, STATES[place]) if place and kind == "attack" else None
        return Mention(kind, "occurred", Span(at, at + len(word), word), 0.9, arguments, whole, place=where)

    blame = told("accusation", "condemned")
    actor = Actor(guess, guess, "GOV", ("GOV",), f"{IMPLIED_SIDES[0]}; country before it")
    side = named("recipient", marked) if marked else Argument("recipient", blame.trigger, 0.9, (actor,))
    arguments = [named("place", place), named("recipient", place)] if place else []
    arguments += [named("recipient", suffered)] if suffered else []
    arguments += [named("initiator", by)] if by else []
    mentions = [told("accusation", "condemned", side), told("attack", "attack", *arguments)]
    mentions += [told("demand", "urged", named("recipient", "Chad"))] if "urged Chad" in text else []
    found = without_hearers(mentions, index_article(text))[0]
    return {str(a.code) for argument in found.arguments if argument.role == "recipient" for a in argument.actors}


@pytest.mark.parametrize(
    "text",
    [
        "Peru told Chad's president that Lima condemned the attack on a market.",
        "The premier informed Chad that Peru strongly condemned the attack.",
        "Peru, assuring Chad, in a letter, that it condemned the attack at dawn, sent tents.",
    ],
)
def test_who_is_told_of_it_is_not_accused(text: str) -> None:
    assert accused(text) == set()
    assert accused(text, marked="Chad") == set()


@pytest.mark.parametrize(
    "text",
    [
        "Peru condemned the attack at Abra and urged Chad to hold back.",
        "Peru condemned the attack on Abra and thanked Chad.",
        "Peru told Chad that it condemned the attack on Abra.",
    ],
)
def test_whose_town_was_struck_is_not_accused(text: str) -> None:
    assert accused(text, place="Abra") == set()


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Peru told Oman that it condemned the attack on Abra.", {"guess": "OMN", "place": "Abra"}),  # Oman's, perhaps
        ("Peru told Chad that it condemned the attack on its embassy.", {}),
        ("Peru told Chad that it condemned the attack on dissidents.", {"suffered": "dissidents"}),
        ("Peru told Chad that it condemned Chad's attack.", {"by": "Chad's attack"}),
        ("Peru told Oman that it condemned the attack and Chad.", {"marked": "Chad"}),
        ("Peru said that Chad knew why it condemned the attack.", {}),
        ("Peru told Chad that it condemned the ban, and then an attack came.", {}),
    ],
)
def test_others_may_be(text: str, told: dict[str, str]) -> None:
    assert accused(text, **told) == {told.get("guess", "TCD")}


def test_whom_an_attack_that_tells_no_place_struck_is_not_accused() -> None:
    text = "Chad mourned. Peru condemned the attack."
    assert accused(text, suffered="attack") == set()  # the state that the article is about
    assert accused(text, guess="OMN") == {"OMN"}


def test_who_is_told_of_it_is_not_accused_where_another_is_guessed_to_have_suffered_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(STATES, "attack", "PER")
    assert accused("Peru told Chad's president that Lima condemned the attack.", suffered="attack") == set()
