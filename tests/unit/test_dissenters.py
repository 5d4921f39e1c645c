"""Whose the political prisoners and protesters are whom a state frees or arrests, where no word says it."""

from dataclasses import replace

import pytest

from dateline.actors.readings import UNKNOWN
from dateline.mentions import resolve_mentions
from dateline.records import Actor, Argument, Mention, Span
from dateline.resolve.articles import LAST_STATE
from dateline.sides.dissenters import own_dissenters
from dateline.sides.guessed_sides import ONLY_ONE
from tests.unit.builders import article
from tests.unit.sides import FRANCE, argument, mention

GUESSED = f"{LAST_STATE} (Italy)"


def whose(kind: str, *authorities: Argument, words: str, sector: str, reason: str = GUESSED, code: str | None = "ITA") -> Actor:
    prisoners = Argument("recipient", Span(30, 33, words), 0.9, (Actor(words, code, sector, (sector,), reason),))
    (found,) = own_dissenters(mention(kind, 10, *authorities, prisoners)).arguments[-1].actors
    return found


@pytest.mark.parametrize(
    ("words", "sector", "code"),
    [
        ("all political prisoners", "OPP", "FRA"),
        ("opponents of the king", "OPP", "FRA"),
        ("12 jailed bloggers", "CVL", "FRA"),
        ("the protesters", "CVL", "FRA"),
        ("two activists", "SOC", "FRA"),
        ("two detained businessmen", "BUS", "ITA"),
        ("the sailors", "MIL", "ITA"),
        ("foreign activists", "SOC", "ITA"),
        ("the activist held hostage", "SOC", "ITA"),
        ("lawyers", "JUD", "ITA"),
    ],
)
@pytest.mark.parametrize("kind", ["release", "arrest"])
def test_who_speaks_against_a_state_that_frees_or_arrests_him_is_of_that_state(
    kind: str, words: str, sector: str, code: str
) -> None:
    found = whose(kind, FRANCE, words=words, sector=sector)
    assert (found.code, found.sector) == (code, sector)
    assert (found.reason == "own people of the authority") == (code == "FRA")  # no guess: it is not weighed again


@pytest.mark.parametrize("reason", [UNKNOWN, ONLY_ONE, GUESSED])
def test_whatever_was_only_guessed_of_dissenters_yields(reason: str) -> None:
    assert whose("release", FRANCE, words="dissidents", sector="OPP", reason=reason).code == "FRA"


@pytest.mark.parametrize("reason", ["demonym of Italy", "'its' points back to Italy", f"people of the place; {GUESSED}"])
def test_dissenters_of_whom_words_or_the_place_tell_stay(reason: str) -> None:
    assert whose("release", FRANCE, words="dissidents", sector="OPP", reason=reason).code == "ITA"


def test_there_must_be_one_authority_and_a_state() -> None:
    rebels, spain = argument("initiator", "the rebels", "IMG", 20), argument("initiator", "Madrid", "ESP", 25)
    for authorities in ((), (rebels,), (FRANCE, spain)):
        assert whose("release", *authorities, words="dissidents", sector="OPP").code == "ITA"
    assert whose("attack", FRANCE, words="dissidents", sector="OPP").code == "ITA"


@pytest.mark.parametrize(
    ("words", "code"), [("prisoners of conscience", "TCD"), ("the imprisoned dissidents", "TCD"), ("its citizens", "PER")]
)
def test_the_state_that_asks_for_political_prisoners_is_not_theirs(words: str, code: str) -> None:
    text = f"Peru urged Chad on Monday to release {words}."

    def side(role: str, name: str) -> Argument:
        return Argument(role, Span(text.index(name), text.index(name) + len(name), name), 0.9)

    def told(kind: str, trigger: str, *sides: Argument) -> Mention:
        return Mention(kind, "occurred", side("", trigger).span, 0.9, sides, Span(0, len(text), text))

    asked = told("demand", "urged", side("initiator", "Peru"), side("recipient", "Chad"))
    freed = replace(told("release", "release", side("recipient", words)), status="possible")
    found = resolve_mentions(article(text), [asked, freed])[1]
    assert [(a.role, a.actors[0].code) for a in found.arguments] == [("recipient", code), ("initiator", "TCD")]
