"""Whose people suffer, protest or are arrested where a sentence does not tell: of the place, the article, the other side."""

from dataclasses import replace

import pytest

from dateline.actors.readings import UNKNOWN
from dateline.mentions import resolve_mentions
from dateline.records import Actor, Argument, Mention, Place, Span
from dateline.resolve.articles import LEADING_STATE
from dateline.sides.implied import implied_arguments
from tests.unit.builders import article
from tests.unit.sides import FRANCE, ITALY, argument, mention


def test_a_visit_is_received_by_the_state_of_the_town_and_an_arrest_made_by_it() -> None:
    town = Argument("place", Span(50, 55, "Turin"), 0.9)
    there = Place("Turin", "ITA")
    visit, arrest = implied_arguments([mention("visit", 10, FRANCE, town, place=there), mention("arrest", 40, town, place=there)])
    assert visit.arguments[-1].role == "recipient"
    assert visit.arguments[-1].actors[0].code == "ITA"
    assert [a.role for a in arrest.arguments] == ["place", "initiator", "recipient"]  # the authorities there, their own people
    assert "authorities of the place" in arrest.arguments[1].actors[0].reason


def test_force_on_the_soil_of_another_state_is_used_against_it() -> None:
    town = Argument("place", Span(50, 55, "Turin"), 0.9)
    abroad, home = (mention("attack", 10, FRANCE, town, place=Place("Turin", country)) for country in ("ITA", "FRA"))
    assert [a.role for a in implied_arguments([abroad])[0].arguments] == ["initiator", "place", "recipient"]
    assert implied_arguments([home]) == (home,)
    drones, gunmen = (argument("initiator", name, None, 0) for name in ("Three drones", "Gunmen"))
    struck = implied_arguments([mention("attack", 10, drones, town, place=Place("Turin", "ITA"))])[0]
    assert [a.role for a in struck.arguments] == ["initiator", "place", "recipient"]
    by_people = mention("attack", 10, gunmen, town, place=Place("Turin", "ITA"))
    assert implied_arguments([by_people]) == (by_people,)


NAMELESS = Argument("recipient", Span(20, 23, "40 prisoners"), 0.9, (Actor("40 prisoners", None, "UNK", ("UNK",), UNKNOWN),))


IN_LAHORE = Place("Lahore", "PAK")


@pytest.mark.parametrize(
    ("own", "code"),
    [
        (mention("arrest", 10, FRANCE, NAMELESS, place=IN_LAHORE), "PAK"),
        (mention("arrest", 10, FRANCE, NAMELESS), "FRA"),
        (mention("attack", 10, FRANCE, NAMELESS, place=IN_LAHORE), "PAK"),
        (mention("attack", 10, FRANCE, NAMELESS), None),
        (mention("accusation", 10, FRANCE, NAMELESS, place=IN_LAHORE), None),
    ],
)
def test_unnamed_people_are_those_of_the_place_or_of_the_authority(own: Mention, code: str | None) -> None:
    (filled,) = implied_arguments([own])
    (actor,) = [actor for argument in filled.arguments if argument.role == "recipient" for actor in argument.actors]
    assert actor.code == code
    assert actor.sector == ("CVL" if code else "UNK")
    assert actor.reason.endswith(UNKNOWN)


def test_the_place_knows_better_than_the_article_whose_people_suffer() -> None:
    guessed = Actor("civilians", "USA", "CVL", ("CVL",), f"{LEADING_STATE} (9 of 20)")
    soldiers = replace(guessed, name="the soldiers", sector="MIL")
    for actor, code in ((guessed, "PAK"), (soldiers, "USA")):
        own = mention("attack", 10, Argument("recipient", Span(20, 23, actor.name), 0.9, (actor,)), place=IN_LAHORE)
        assert [a.code for argument in implied_arguments([own])[0].arguments for a in argument.actors] == [code]


def test_force_and_protest_that_name_nobody_are_of_the_place() -> None:
    town = Argument("place", Span(50, 55, "Turin"), 0.9)
    for kind, role in (("attack", "recipient"), ("protest", "initiator")):
        (filled,) = implied_arguments([mention(kind, 10, town, place=Place("Turin", "ITA"))], "FRA")
        told = [(a.role, [(actor.code, actor.sector) for actor in a.actors]) for a in filled.arguments if a.role != "place"]
        against = [("recipient", [("ITA", "GOV")])] if kind == "protest" else []
        assert told == [(role, [("ITA", "CVL" if kind == "protest" else "GOV")]), *against]


@pytest.mark.parametrize(
    ("kind", "role", "sector"),
    [("attack", "recipient", "GOV"), ("protest", "initiator", "CVL"), ("arrest", "recipient", "CVL"), ("visit", None, "")],
)
def test_what_names_neither_side_nor_place_is_of_the_state_that_the_article_is_about(
    kind: str, role: str | None, sector: str
) -> None:
    (filled,) = implied_arguments([mention(kind, 10)], "ITA")
    assert [(a.role, a.actors[0].code, a.actors[0].sector, a.actors[0].reason) for a in filled.arguments[:1]] == (
        [(role, "ITA", sector, "the article's main country")] if role else []
    )
    assert implied_arguments([mention(kind, 10)]) == (mention(kind, 10),)
    named = mention(kind, 10, FRANCE)
    assert implied_arguments([named], "ITA")[0].arguments[:1] == (FRANCE,)
    assert "ITA" not in {actor.code for a in implied_arguments([named], "ITA")[0].arguments for actor in a.actors}


def test_an_attack_that_names_nobody_is_not_on_the_state_that_attacks_in_the_article() -> None:
    raid, strike = mention("attack", 10, FRANCE), mention("attack", 40)
    assert implied_arguments([raid, strike], "FRA")[1] == strike
    struck_as_often = mention("attack", 60, replace(FRANCE, role="recipient"))
    assert implied_arguments([raid, struck_as_often, strike], "FRA")[2].arguments[0].actors[0].code == "FRA"


def people(
    words: str, at: int, reason: str = "last state named before it in the paragraph (France)", code: str | None = "FRA"
) -> Argument:
    actor = Actor(words, code, "CVL" if code else "UNK", ("CVL" if code else "UNK",), reason)
    return Argument("recipient", Span(at, at + len(words), words), 0.9, (actor,))


def report(kind: str, sentence: str, word: str, *arguments: Argument, place: Place | None = None) -> Mention:
    at = sentence.index(word)
    return Mention(
        kind, "occurred", Span(at, at + len(word), word), 0.9, arguments, Span(0, len(sentence), sentence), place=place
    )


def sufferers(mentions: list[Mention], number: int) -> list[str | None]:
    return [actor.code for a in implied_arguments(mentions)[number].arguments if a.role == "recipient" for actor in a.actors]


def test_people_struck_by_a_states_weapons_are_not_its_own() -> None:
    sentence = "Rome said that French missiles killed nine villagers and 14 others."
    says = report("accusation", sentence, "said", argument("initiator", "Rome", "ITA", 0))
    killed = report("attack", sentence, "killed", FRANCE, people("nine villagers", 40))
    fought = Mention("attack", "occurred", Span(200, 204, "fire"), 0.9, (FRANCE, ITALY), Span(190, 220, "x" * 30))
    assert sufferers([says, killed, fought], 1) == ["ITA"]
    assert sufferers([killed, fought], 0) == [None]
    assert sufferers([says, killed], 1) == ["FRA"]
    jets = argument("initiator", "Nato", "IGO", 12)  # no state, so that nobody is of it
    assert sufferers([killed, report("attack", sentence, "said", jets)], 0) == ["FRA"]
    hanged = report("attack", "French courts had nine villagers hanged.", "hanged", FRANCE, people("nine villagers", 40))
    assert sufferers([hanged, fought], 0) == ["FRA"]


@pytest.mark.parametrize(("more", "named"), [(0, True), (8, False)])
def test_a_state_named_once_is_what_a_short_article_is_about_and_no_long_one(more: int, named: bool) -> None:
    text = "A riot broke out. Kenya was calm." + " It rained on the hills." * more
    riot = Mention("protest", "occurred", Span(2, 6, "riot"), 0.9, (), Span(0, 17, text[:17]))
    (resolved,) = resolve_mentions(article(text), [riot])
    assert [(a.role, a.actors[0].code) for a in resolved.arguments] == (
        [("initiator", "KEN"), ("recipient", "KEN")] if named else []
    )


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ("A mob burned the French flag and threw stones.", "FRA"),
        ("A crowd pelted the Hungarian honorary consulate.", "HUN"),
        ("They marched to demand that the Saudi embassy be shut.", "SAU"),
        ("They marched past the French bakery.", None),
    ],
)
def test_who_burns_a_flag_protests_against_its_state(words: str, code: str | None) -> None:
    protest = Mention("protest", "occurred", Span(2, 5, words[2:5]), 0.9, sentence=Span(0, len(words), words))
    found = [a.actors[0].code for a in implied_arguments([protest])[0].arguments if a.role == "recipient"]
    assert found == ([code] if code else [])


@pytest.mark.parametrize(
    ("words", "is_by_the_place"),
    [
        ("A French clerk was freed on bail in Turin.", True),
        ("A French clerk was freed in Turin from house arrest.", True),
        ("A French clerk was freed from prison in Turin, his lawyer said.", True),
        ("A French clerk was freed in Turin.", False),
        ("A French clerk was freed in Turin after a year in prison.", False),  # where?
        ("A French clerk was freed from prison and met his wife in Turin.", False),
    ],
)
def test_who_is_freed_from_custody_is_freed_by_those_who_govern_the_place(words: str, is_by_the_place: bool) -> None:
    town = Argument("place", Span(words.index("Turin"), words.index("Turin") + 5, "Turin"), 0.9)
    freed = report("release", words, "freed", people(words.split(" was", maxsplit=1)[0], 0), town, place=Place("Turin", "ITA"))
    found = [a.actors[0].code for a in implied_arguments([freed], "FRA")[0].arguments if a.role == "initiator"]
    assert found == (["ITA"] if is_by_the_place else [])


@pytest.mark.parametrize(
    ("text", "town", "reason", "code"),
    [
        ("Paris freed 40 prisoners in Lahore.", IN_LAHORE, UNKNOWN, "PAK"),  # whom it held there
        ("Paris freed 40 Pakistanis at Lahore airport.", IN_LAHORE, "demonym of Pakistan", "PAK"),
        ("Paris freed 40 prisoners at Orly airport.", Place("Orly", "FRA"), UNKNOWN, "FRA"),
    ],
)
def test_prisoners_are_from_where_they_are_freed(text: str, town: Place, reason: str, code: str | None) -> None:
    people = replace(NAMELESS, actors=(Actor("40 prisoners", "PAK" if reason != UNKNOWN else None, "UNK", ("UNK",), reason),))
    freed = replace(mention("release", 10, FRANCE, people, place=town), sentence=Span(0, len(text), text))
    (told,) = implied_arguments([freed])
    assert [actor.code for a in told.arguments if a.role == "recipient" for actor in a.actors] == [code]
    (bombed,) = implied_arguments([replace(freed, type="attack")])
    assert [actor.code for a in bombed.arguments if a.role == "recipient" for actor in a.actors] == [code or "PAK"]


@pytest.mark.parametrize(
    ("trigger", "reason", "code"),
    [
        ("executed", LEADING_STATE, "FRA"),
        ("beheaded", UNKNOWN, "FRA"),
        ("put to death", f"{LEADING_STATE} (3 of 5)", "FRA"),
        ("hanged", LEADING_STATE, "FRA"),
        ("shot", LEADING_STATE, "ITA"),
        ("executed", "demonym of Italy", "ITA"),
    ],
)
def test_who_is_executed_is_of_the_state_that_does_it_where_no_word_tells_another(trigger: str, reason: str, code: str) -> None:
    cleric = Argument("recipient", Span(20, 23, "a cleric"), 0.9, (Actor("cleric", "ITA", "REL", ("REL",), reason),))
    (filled,) = implied_arguments([mention("attack", 10, FRANCE, cleric, text=trigger)])
    assert [a.actors[0].code for a in filled.arguments if a.role == "recipient"] == [code]
