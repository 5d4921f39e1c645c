"""Drones, rockets and blasts are nobody's by whom the article is about; the state of the place suffers."""

from dataclasses import replace

import pytest

from dateline.actors.gazetteer import load_gazetteer
from dateline.actors.phrases import parse
from dateline.actors.words import tokenize
from dateline.records import Actor, Argument, Place, Span
from dateline.resolve.fired import are_fired
from dateline.weighing import likely_affiliations as module
from dateline.weighing.likely_affiliations import affiliated
from tests.unit.actors_read import codes
from tests.unit.affiliations import DAY, INDEX, OPEN, summons, words
from tests.unit.marked_articles import marked_mentions, sides

SOLDIERS = words("The ministry")


@pytest.mark.parametrize("words", ["Drones", "three rockets", "mortar fire", "an air strike", "A blast", "shells from Syria"])
def test_what_is_fired_is_no_state_s_by_what_stands_around(words: str) -> None:
    assert are_fired(parse(tokenize(words), load_gazetteer()))


def test_nor_is_a_weapon_that_news_calls_by_its_own_name() -> None:
    assert are_fired(parse(tokenize("The Kinzhal"), load_gazetteer()))
    assert not are_fired(parse(tokenize("Kinzhal crews"), load_gazetteer()))


@pytest.mark.parametrize("words", ["jets", "warplanes", "two tanks", "gunmen", "the army", "drone operators", "fire brigades"])
def test_who_has_a_crew_or_is_somebody_is_not_fired(words: str) -> None:
    assert not are_fired(parse(tokenize(words), load_gazetteer()))


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Drones", None),
        ("Three missiles", None),
        ("Its rockets", "TCD"),
        ("Chadian shells", "TCD"),
        ("Jets", "TCD"),
    ],
)
def test_no_state_is_guessed_for_weapons_without_an_owner(words: str, expected: str | None) -> None:
    assert codes(f"Chad is at war. Chad waits. {words} hit a town.", words) == [[expected]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Norway waits. {Drones} [struck] <Oslo>.", "- > NOR"),
        ("Norway waits. {Mortar fire} [hit] a school in <Oslo>.", "- > NOR"),
        ("Chad waits. {A blast} [hit] <Oslo>.", "- > NOR"),
        ("Norway waits. {Gunmen} [struck] <Oslo>.", "- > none"),
        ("Norway waits. {Chad's drones} [struck] <Oslo>.", "TCD > NOR"),
    ],
)
def test_the_state_of_the_place_suffers(text: str, expected: str) -> None:
    assert sides(marked_mentions(text, "attack")[-1]) == expected


@pytest.mark.parametrize(
    ("words", "kind", "struck", "expected"),
    [
        ("Drones", "attack", "FJI", "NOR"),
        ("Drones", "attack", "NOR", "FJI"),
        ("Soldiers", "attack", "FJI", "FJI"),
        ("Drones", "mobilisation", "FJI", "FJI"),
    ],
)
def test_the_likeliest_whose_drones_they_are_is_not_whom_they_strike(
    monkeypatch: pytest.MonkeyPatch, words: str, kind: str, struck: str, expected: str
) -> None:
    monkeypatch.setattr(module, "_weights", lambda: {"recent:0": 5.0, "recent:1": 4.9})
    mention = summons(Actor(words, None, "UNK", ("UNK",), "unknown: no name of the gazetteer in the phrase"))
    doer = replace(mention.arguments[0], span=replace(mention.arguments[0].span, text=words))
    place = Argument("place", Span(70, 74, "Suva"), 0.9)
    where = Place("Suva", struck)
    told = affiliated([replace(mention, type=kind, arguments=(doer, place), place=where)], INDEX, None, DAY)[0]
    assert [actor.code for actor in told.arguments[0].actors] == [expected]


@pytest.mark.parametrize(
    ("words", "kind", "struck", "expected"),
    [
        ("Militiamen", "attack", "UNO", None),
        ("Gunmen", "attack", "IGO", None),
        ("Soldiers", "attack", "EUR", None),
        ("Soldiers", "attack", "FJI", "FJI"),
        ("Soldiers", "mobilisation", "UNO", "UNO"),
    ],
)
def test_the_likeliest_who_attacks_a_body_is_not_that_body(
    monkeypatch: pytest.MonkeyPatch, words: str, kind: str, struck: str, expected: str | None
) -> None:
    chances = {(SOLDIERS.start, SOLDIERS.end): {struck: 0.6, None: 0.4}}
    monkeypatch.setattr(module, "chances", lambda found, _: found)
    monkeypatch.setattr(module, "affiliation_signs", lambda *_: chances.items())
    doer = Argument("initiator", replace(SOLDIERS, text=words), 0.9, (replace(OPEN, name=words),))
    sufferer = Argument("recipient", Span(0, 6, "Norway"), 0.9, (Actor("it", struck, "GOV", ("GOV",), "country name"),))
    told = affiliated([replace(summons(OPEN), type=kind, arguments=(doer, sufferer))], INDEX, None, DAY)[0]
    assert told.arguments[0].actors[0].code == expected
