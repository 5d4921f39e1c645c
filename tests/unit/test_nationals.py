"""Foreigners are of no state that is told; whom a state brings home are its own."""

import pytest

from dateline.actors.readings import UNKNOWN
from dateline.records import Actor, Argument, Mention, Place, Span
from dateline.resolve.articles import LAST_STATE, MAIN_STATE
from dateline.resolve.nationals import OWN_NATIONALS, are_foreigners, own_nationals
from dateline.sides.soil import at_home
from dateline.weighing.affiliation_signs import is_open
from tests.unit.actors_read import OTHERS, codes

PERU = Actor("Peru", "PER", "GOV", ("GOV",), "country name")


def told(kind: str, people: str, verb: str = "flew home", by: str = "Peru") -> Mention:
    sentence = f"{by} {verb} {people} from Oman by plane."

    def span(words: str) -> Span:
        return Span(sentence.index(words), sentence.index(words) + len(words), words)

    someone = Actor(people, "OMN", "UNK", ("UNK",), f"{MAIN_STATE} (2 of 3)")
    arguments = (Argument("initiator", span(by), 0.9, (PERU,)), Argument("recipient", span(people), 0.9, (someone,)))
    return Mention(kind, "occurred", span(verb.split(maxsplit=1)[0]), 0.9, arguments, Span(0, len(sentence), sentence))


def people_of(mention: Mention) -> list[tuple[str | None, str]]:
    return [(actor.code, actor.reason) for actor in mention.arguments[-1].actors]


@pytest.mark.parametrize(
    "words", ["40 foreigners", "foreign nationals", "two foreign aid workers", "Foreign oil workers", "the Dalai Lama"]
)
def test_foreigners_are_nobodys_in_whatever_place(words: str) -> None:
    assert are_foreigners(words)
    assert codes(f"Peru wept. Peru spoke. It held {words} in Lima. It slept." + OTHERS, words) == [[None]]
    held = told("arrest", words, "held")
    nameless = Actor(words, None, "CVL", ("CVL",), UNKNOWN)
    held = Mention("arrest", "occurred", held.trigger, 0.9, (Argument("recipient", held.trigger, 0.9, (nameless,)),))
    there = Mention("arrest", "occurred", held.trigger, 0.9, held.arguments, place=Place("Lima", "PER"))
    assert at_home(there) == there
    assert not is_open(held, Argument("recipient", Span(0, len(words), words), 0.9, (nameless,)))


@pytest.mark.parametrize(
    "words",
    [
        "the foreign ministry",
        "foreign minister",
        "the foreign affairs committee",
        "villagers",
        "foreign ministry employees",
        "foreign policy experts",
    ],
)
def test_who_deals_with_them_and_locals_are_not_foreign(words: str) -> None:
    assert not are_foreigners(words)
    assert codes(f"Peru wept. Peru spoke. It met {words} in Lima.", words) == [["PER"]]


@pytest.mark.parametrize(
    ("kind", "people", "verb", "by", "wanted"),
    [
        ("aid", "260 of its nationals", "evacuated", "Peru", True),
        ("aid", "90 stranded citizens", "flew home", "Peru", True),
        ("release", "two hundred nationals", "brought home", "Peru", True),
        ("aid", "260 people", "evacuated", "Peru", False),
        ("aid", "90 Chilean citizens", "evacuated", "Peru", False),
        ("aid", "90 citizens of Chile", "evacuated", "Peru", False),
        ("aid", "90 citizens", "fed", "Peru", False),
        ("arrest", "90 citizens", "took back", "Peru", False),
        ("demand", "all nationals", "urged", "Peru's embassy", True),
        ("demand", "all citizens", "urged", "Peru's police", False),
    ],
)
def test_whom_a_state_brings_home_are_its_own_nationals(kind: str, people: str, verb: str, by: str, wanted: bool) -> None:
    mention = told(kind, people, verb, by)
    assert people_of(own_nationals(mention)) == ([("PER", OWN_NATIONALS)] if wanted else people_of(mention))


def test_of_two_states_whose_they_are_is_not_told() -> None:
    mention = told("aid", "90 citizens")
    chile = Argument("initiator", mention.arguments[0].span, 0.9, (Actor("Chile", "CHL", "GOV", ("GOV",), LAST_STATE),))
    both = Mention("aid", "occurred", mention.trigger, 0.9, (chile, *mention.arguments), mention.sentence)
    assert own_nationals(both) == both
