"""Slots that a sentence leaves empty are filled from the event beside them, with the reason; filled ones stay."""

from dataclasses import replace

import pytest

from dateline.records import Actor, Argument, Mention, Place, Span
from dateline.resolve.articles import LEADING_STATE
from dateline.resolve.implied import implied_arguments
from dateline.resolve.mentions import resolve_mentions
from dateline.resolve.readings import UNKNOWN
from tests.unit.builders import article

SENTENCE = Span(0, 100, "x" * 100)


def argument(role: str, name: str, code: str | None, start: int) -> Argument:
    return Argument(role, Span(start, start + 3, name), 0.9, (Actor(name, code, "GOV", ("GOV",), "by name"),))


def mention(
    kind: str, at: int, *arguments: Argument, status: str = "occurred", text: str = "acted", place: Place | None = None
) -> Mention:
    return Mention(kind, status, Span(at, at + len(text), text), 0.9, arguments, SENTENCE, place=place)


FRANCE, ITALY = argument("initiator", "Paris", "FRA", 0), argument("recipient", "Rome", "ITA", 20)


@pytest.mark.parametrize(
    ("outer", "inner", "role", "name"),
    [
        (mention("demand", 10, FRANCE, ITALY), mention("troop_withdrawal", 40, status="possible"), "initiator", "Rome"),
        (mention("pledge", 10, FRANCE, ITALY), mention("aid", 40, status="possible"), "initiator", "Paris"),
        (mention("rejection", 10, FRANCE), mention("attack", 40, status="negated"), "initiator", "Paris"),
        (mention("accusation", 10, FRANCE, ITALY), mention("attack", 40), "initiator", "Rome"),
        (mention("accusation", 10, FRANCE), mention("endorsement", 40, text="adding"), "initiator", "Paris"),
    ],
)
def test_the_inner_event_takes_its_actor_from_the_outer(outer: Mention, inner: Mention, role: str, name: str) -> None:
    filled = implied_arguments([outer, inner])[1]
    (added,) = filled.arguments
    assert (added.role, added.actors[0].name) == (role, name)
    assert repr(outer.trigger.text) in added.actors[0].reason


def test_a_denial_answers_the_accuser_of_the_sentence_before() -> None:
    accused = mention("accusation", 10, FRANCE, ITALY)
    denied = mention("rejection", 140, argument("initiator", "Italy", "ITA", 130))
    filled = implied_arguments([accused, denied])[1]
    assert [(a.role, a.actors[0].name) for a in filled.arguments] == [("initiator", "Italy"), ("recipient", "Paris")]


def test_who_is_accused_is_who_did_it() -> None:
    shelling = mention("attack", 40, argument("initiator", "Rome", "ITA", 30))
    filled = implied_arguments([mention("accusation", 10, FRANCE), shelling])[0]
    assert [(a.role, a.actors[0].code) for a in filled.arguments] == [("initiator", "FRA"), ("recipient", "ITA")]


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


def test_what_is_told_is_never_changed_and_another_sentence_implies_nothing() -> None:
    told = mention("attack", 40, argument("initiator", "Madrid", "ESP", 30))
    assert implied_arguments([mention("accusation", 10, FRANCE, ITALY), told])[1] == told
    elsewhere = Mention("attack", "occurred", Span(140, 145, "raid"), 0.9, (), Span(120, 200, ""))
    assert implied_arguments([mention("accusation", 10, FRANCE, ITALY), elsewhere])[1] == elsewhere


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


def test_of_two_who_spoke_by_phone_the_second_was_called() -> None:
    second = argument("initiator", "Rome", "ITA", 20)
    (call,) = implied_arguments([mention("phone_call", 30, FRANCE, second)])
    assert [(a.role, a.actors[0].code) for a in call.arguments] == [("initiator", "FRA"), ("recipient", "ITA")]
    (meeting,) = implied_arguments([mention("meeting", 30, FRANCE, second)])
    assert [a.role for a in meeting.arguments] == ["initiator", "initiator"]


TEXT = "Paris condemned Rome's raid and warned of consequences; later Bonn also denied it"


def told(kind: str, word: str, *arguments: Argument) -> Mention:
    at = TEXT.index(word)
    return Mention(kind, "occurred", Span(at, at + len(word), word), 0.9, arguments, Span(0, len(TEXT), TEXT))


def test_a_coordinated_verb_has_the_subject_of_the_first_not_the_one_it_is_about() -> None:
    accused, bonn = argument("recipient", "Rome", "ITA", 16), argument("initiator", "Bonn", "DEU", 62)
    first = told("accusation", "condemned", argument("initiator", "Paris", "FRA", 0), accused)
    for speaker in ((), (replace(accused, role="initiator"),)):
        second = implied_arguments([first, told("threat", "warned", *speaker)])[1]
        (subject,) = [a.actors[0] for a in second.arguments if a.role == "initiator"]
        assert subject.code == "FRA"
        assert "'condemned'" in subject.reason
    third = implied_arguments([first, told("rejection", "denied", bonn)])[1]
    assert [a.actors[0].code for a in third.arguments if a.role == "initiator"] == ["DEU"]


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


def sequel(sentence: str, kinds: tuple[str, str], words: tuple[str, str], status: str = "occurred") -> tuple[Mention, Mention]:
    """Two events of a sentence about Rome, the first told by Paris against Rome."""
    first, second = (sentence.index(word) for word in words)
    span = Span(0, len(sentence), sentence)
    outer = Mention(kinds[0], "occurred", Span(first, first + len(words[0]), words[0]), 0.9, (FRANCE, ITALY), span)
    inner = Mention(kinds[1], status, Span(second, second + len(words[1]), words[1]), 0.9, (), span)
    filled = implied_arguments([outer, inner])
    return filled[0], filled[1]


@pytest.mark.parametrize(
    ("sentence", "is_doer"),
    [
        ("Paris strongly accused Rome of the raid.", True),
        ("Paris strongly accused Rome, after long talks, of the raid.", True),
        ("Paris strongly accused Rome of lying after the raid.", False),
        ("Paris strongly accused Rome of failing to stop the raid.", False),
    ],
)
def test_only_what_the_accusation_is_about_was_done_by_the_accused(sentence: str, is_doer: bool) -> None:
    _, raid = sequel(sentence, ("accusation", "attack"), ("accused", "raid"))
    assert bool(raid.arguments) is is_doer


@pytest.mark.parametrize(
    ("sentence", "is_doer"),
    [
        ("Paris openly asked  Rome to stage a march.", True),
        ("Paris openly asked  Rome to stay calm amid the march.", False),
        ("Paris openly asked  Rome not to stage a march.", False),
        ("Paris openly asked  Rome for talks and expects a march.", False),
    ],
)
def test_only_the_verb_under_the_asking_is_for_the_one_asked(sentence: str, is_doer: bool) -> None:
    _, march = sequel(sentence, ("demand", "protest"), ("asked", "march"), "possible")
    assert bool(march.arguments) is is_doer


def test_an_inferred_actor_is_never_the_other_side_already() -> None:
    struck_too = mention("attack", 40, argument("recipient", "Italy", "ITA", 50))
    assert implied_arguments([mention("accusation", 10, FRANCE, ITALY), struck_too])[1] == struck_too
    people = Argument("recipient", Span(50, 53, "men"), 0.9, (Actor("men", "ITA", "CVL", ("CVL",), "by name"),))
    beaten = implied_arguments([mention("accusation", 10, FRANCE, ITALY), mention("attack", 40, people)])[1]
    assert [(a.role, a.actors[0].name) for a in beaten.arguments] == [("recipient", "men"), ("initiator", "Rome")]


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
    at_home = replace(killed, trigger=Span(230, 236, "struck"), arguments=(FRANCE,), sentence=None, place=Place("Lyon", "FRA"))
    assert sufferers([says, killed, fought, at_home], 1) == ["FRA"]
    hanged = report("attack", "French courts had nine villagers hanged.", "hanged", FRANCE, people("nine villagers", 40))
    assert sufferers([hanged, fought], 0) == ["FRA"]


def test_the_place_tells_whose_people_suffer_before_the_last_state_named() -> None:
    sentence = "French shelling killed nine villagers and wounded 14 others."
    town = Argument("place", Span(90, 95, "Turin"), 0.9)
    shelling = report("attack", sentence, "shelling", FRANCE, town, people("nine villagers", 23), place=Place("Turin", "ITA"))
    wounded = report("attack", sentence, "wounded", FRANCE, people("14 others", 50, UNKNOWN, None))
    killed = report("attack", sentence, "killed", FRANCE, people("nine villagers", 23))
    told = implied_arguments([shelling, killed, wounded])
    victims = [next(a for a in m.arguments if a.role == "recipient").actors[0] for m in told]
    assert [(actor.code, actor.sector) for actor in victims] == [("ITA", "CVL")] * 3
    assert victims[2].reason == "counted with nine villagers"


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


def test_who_vetoes_sanctions_does_not_impose_them() -> None:
    inner = mention("sanctions_imposed", 40, status="negated")
    vetoed, refused = (mention("rejection", 10, FRANCE, text=words) for words in ("vetoed", "refused"))
    assert not implied_arguments([vetoed, inner])[1].arguments
    assert implied_arguments([refused, inner])[1].arguments
