"""Slots that a sentence leaves empty are filled from the event beside them, with the reason; filled ones stay."""

from dataclasses import replace

import pytest

from dateline.records import Actor, Argument, Mention, Span
from dateline.sides.implied import implied_arguments
from tests.unit.sides import FRANCE, ITALY, argument, mention, told


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


@pytest.mark.parametrize(("first", "asker"), [("demand", "Paris"), ("accusation", "Paris"), ("pledge", "Oslo")])
def test_a_refusal_answers_the_one_who_asked_not_the_one_who_was_asked_to_ask(first: str, asker: str) -> None:
    bonn = argument("recipient", "Bonn", "DEU", 20)
    own = Span(150, 200, "Italy refused.")
    before = replace(mention("demand", 1, argument("initiator", "Oslo", "NOR", 0), ITALY), sentence=Span(-50, 0, ""))
    asked = mention(first, 110, FRANCE, bonn)
    asking = mention("demand", 130, replace(bonn, role="initiator"), ITALY, status="possible")
    refused = replace(mention("rejection", 160, argument("initiator", "Italy", "ITA", 150)), sentence=own)
    answered = implied_arguments([before, asked, asking, refused])[-1]
    assert [a.actors[0].name for a in answered.arguments if a.role == "recipient"] == [asker]
    made = implied_arguments([before, asked, replace(asking, status="occurred"), refused])[-1]
    assert [a.actors[0].name for a in made.arguments if a.role == "recipient"] == ["Bonn"]


def test_who_is_accused_is_who_did_it() -> None:
    shelling = mention("attack", 40, argument("initiator", "Rome", "ITA", 30))
    filled = implied_arguments([mention("accusation", 10, FRANCE), shelling])[0]
    assert [(a.role, a.actors[0].code) for a in filled.arguments] == [("initiator", "FRA"), ("recipient", "ITA")]


def test_what_is_told_is_never_changed_and_another_sentence_implies_nothing() -> None:
    told = mention("attack", 40, argument("initiator", "Madrid", "ESP", 30))
    assert implied_arguments([mention("accusation", 10, FRANCE, ITALY), told])[1] == told
    elsewhere = Mention("attack", "occurred", Span(140, 145, "raid"), 0.9, (), Span(120, 200, ""))
    assert implied_arguments([mention("accusation", 10, FRANCE, ITALY), elsewhere])[1] == elsewhere


def test_of_two_who_spoke_by_phone_the_second_was_called() -> None:
    second = argument("initiator", "Rome", "ITA", 20)
    (call,) = implied_arguments([mention("phone_call", 30, FRANCE, second)])
    assert [(a.role, a.actors[0].code) for a in call.arguments] == [("initiator", "FRA"), ("recipient", "ITA")]
    (meeting,) = implied_arguments([mention("meeting", 30, FRANCE, second)])
    assert [a.role for a in meeting.arguments] == ["initiator", "initiator"]


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


def test_who_vetoes_sanctions_does_not_impose_them() -> None:
    inner = mention("sanctions_imposed", 40, status="negated")
    vetoed, refused = (mention("rejection", 10, FRANCE, text=words) for words in ("vetoed", "refused"))
    assert not implied_arguments([vetoed, inner])[1].arguments
    assert implied_arguments([refused, inner])[1].arguments


@pytest.mark.parametrize(("words", "others"), [("the decision", []), ("Rome's decision", ["FRA"])])
def test_who_regrets_the_decision_only_reacts_to_it(words: str, others: list[str]) -> None:
    text = f"Paris regretted {words}."
    at, second = text.index("decision"), Span(200, 200 + len(text), text)
    regret = Mention(
        "accusation", "occurred", Span(206, 215, "regretted"), 0.9, (argument("initiator", "Paris", "FRA", 200),), second
    )
    told_of = Argument("object", Span(216, 216 + len(words), words), 0.9)
    rome = argument("initiator", "Rome", "ITA", 216)
    noun = Mention("attack", "occurred", Span(200 + at, 208 + at, "decision"), 0.9, (rome,), second)
    quits = mention("treaty_withdrawal", 10, argument("initiator", "Rome", "ITA", 0))
    filled = implied_arguments([quits, replace(regret, arguments=(*regret.arguments, told_of)), noun])
    assert [a.actors[0].code for a in filled[1].arguments if a.role == "recipient"] == ["ITA"]
    assert [a.actors[0].code for a in filled[0].arguments if a.role == "recipient"] == others
