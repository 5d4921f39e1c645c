"""What is banned, whom nobody names is arrested, what is promised: a matter of the own state, or of where it happens."""

from dataclasses import replace

import pytest

from dateline.records import Actor, Argument, Mention, Place, Span
from dateline.sides.counterparts import with_counterparts
from dateline.sides.home_matters import OWN_STATE, at_their_home
from dateline.sides.soil import PEOPLE_THERE

PERU, CHAD = "PER", "TCD"


def told(kind: str, sentence: str, trigger: str, place: Place | None = None) -> Mention:
    at = sentence.index(trigger)
    doer = Argument("initiator", Span(0, 4, sentence[:4]), 0.9, (Actor("Peru", PERU, "GOV", ("GOV",), "country name"),))
    return Mention(
        kind, "occurred", Span(at, at + len(trigger), trigger), 0.9, (doer,), Span(0, len(sentence), sentence), place=place
    )


def found(mention: Mention, main: str | None = None, has_others: bool = False) -> tuple[str | None, str | None, str] | None:
    actor = at_their_home(mention, {PERU}, main, has_others)
    return (actor.code, actor.sector, actor.reason) if actor else None


@pytest.mark.parametrize(("kind", "trigger"), [("restriction", "closed"), ("arrest", "detained")])
def test_what_a_state_bans_in_another_is_done_to_the_people_there(kind: str, trigger: str) -> None:
    sentence = f"Peru {trigger} many in Abeche on Monday."
    assert found(told(kind, sentence, trigger, Place("Abeche", CHAD))) == (CHAD, "CVL", PEOPLE_THERE)
    assert found(told(kind, sentence, trigger, Place("Cusco", PERU))) == (PERU, "CVL", OWN_STATE)
    assert found(told(kind, sentence, trigger, Place("a village", None))) == (PERU, "CVL", OWN_STATE)
    assert found(told(kind, sentence, trigger)) == (PERU, "CVL", OWN_STATE)


def test_what_is_seized_there_may_be_abroad() -> None:
    assert found(told("restriction", "Peru blocked the port of Abeche and seized the mast there.", "seized")) is None
    assert found(told("restriction", "Peru banned rallies because there were riots.", "banned")) == (PERU, "CVL", OWN_STATE)


def test_a_protest_abroad_is_still_against_the_own_state() -> None:
    marched = told("protest", "Peru saw its people march in Abeche.", "march", Place("Abeche", CHAD))
    assert found(marched) == (PERU, "GOV", OWN_STATE)


@pytest.mark.parametrize(
    ("promised", "has_others", "code"),
    [
        ("talks without conditions", True, None),
        ("a ceasefire", True, None),
        ("to release the prisoners", True, None),
        ("to mediate", True, None),
        ("new jobs", True, PERU),
        ("talks without conditions", False, PERU),  # to the unions, say: the article tells of nobody else
    ],
)
def test_talks_and_a_truce_are_offered_to_others_if_there_are_any(promised: str, has_others: bool, code: str | None) -> None:
    offered = told("pledge", f"Peru offered {promised} on Monday.", "offered")
    actor = at_their_home(offered, {PERU}, PERU, has_others)
    assert (actor.code if actor else None) == code


def test_only_one_state_has_a_home() -> None:
    ban = told("restriction", "Peru closed schools.", "closed")
    assert at_their_home(ban, {PERU, CHAD}, None, False) is None
    assert at_their_home(ban, {"IMG"}, None, False) is None


def test_an_offer_of_talks_is_to_nobody_where_the_article_tells_once_of_another_side() -> None:
    accused = Actor("Chad", CHAD, "GOV", ("GOV",), "country name")
    said = told("accusation", "Peru said Chad had lied.", "said")
    aimed = replace(said, arguments=(*said.arguments, Argument("recipient", Span(10, 14, "Chad"), 0.9, (accused,))))
    offered = told("pledge", "Peru offered talks.", "offered")
    assert [a.role for a in with_counterparts([aimed, offered], PERU)[1].arguments] == ["initiator"]
    assert [a.role for a in with_counterparts([offered], PERU)[0].arguments] == ["initiator", "recipient"]
