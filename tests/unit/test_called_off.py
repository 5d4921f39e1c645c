"""A plan that is called off, or will not come about, is one event with the report that tells so; a denial calls nothing off."""

import re
from dataclasses import replace
from datetime import date

import pytest

from dateline.linking.decided import Decided
from dateline.linking.grouping import group
from dateline.linking.redated import redated
from dateline.records import Place
from tests.unit.builders import chosen, day, report, span

SOON = report("1", "release", "BLR", "LTU", day("2024-03-20"), "2024-03-04", status="planned", object="three journalists")
GIVEN_UP = report(
    "2",
    "release",
    "BLR",
    "LTU",
    published="2024-03-08",
    status="negated",
    object="the journalists",
    sentence="Minsk called it off.",
)


@pytest.mark.parametrize(
    ("plan", "off"),
    [
        ({}, {}),
        ({}, {"date": day("2024-03-08", "publication")}),
        ({}, {"sentence": "Minsk will not free them after all."}),
        ({}, {"sentence": "Minsk dropped its plan to free them."}),
        ({}, {"sentence": "Minsk postponed it indefinitely."}),
        ({}, {"sentence": "Minsk put it on hold."}),
        ({}, {"sentence": "Minsk cancelled it on Thursday.", "date": day("2024-03-07")}),
        ({}, {"date": chosen("2024-04-02")}),
        ({}, {"published_on": date(2024, 3, 20)}),
        ({"date": span("2024-03-20", "2024-03-21")}, {"sentence": "Minsk cancelled it on Thursday.", "date": day("2024-03-07")}),
        ({"date": span("2024-03-01", "2024-03-31")}, {}),
        ({"date": day("2024-12-20")}, {"published_on": date(2024, 11, 28)}),
        ({"status": "possible"}, {}),
        ({"status": "negated"}, {}),  # called off before, with its day
        ({"type": "talks", "object": "gas"}, {"type": "talks", "object": "grain"}),  # what is talked about, each tells in its way
        ({"initiators": frozenset()}, {"initiators": frozenset()}),  # one party, and the same object
    ],
)
def test_what_is_called_off_is_the_plan_that_lies_ahead_of_whatever_type_and_day(
    plan: dict[str, object], off: dict[str, object]
) -> None:
    one, other = replace(SOON, **plan), replace(GIVEN_UP, **off)  # type: ignore[arg-type]
    assert re.match("planned (for|until) 2024-[0-9-]+, called off (on|by) 2024-", redated(one, other) or "")
    assert redated(one, other) == redated(other, one)
    assert len(group([one, other])) == 1


@pytest.mark.parametrize(
    ("plan", "off"),
    [
        ({}, {"sentence": "Minsk denied that it had freed them."}),
        ({}, {"sentence": "Minsk denied that it would call it off."}),
        ({}, {"sentence": "Minsk has not freed them."}),
        ({}, {"sentence": "No journalist was freed."}),
        ({}, {"published_on": date(2024, 4, 25)}),  # its day is past
        ({}, {"published_on": date(2024, 3, 3)}),  # planned anew
        ({}, {"published_on": None}),
        ({"published_on": None}, {}),
        ({}, {"date": day("2024-03-27")}),  # the day of another plan
        ({}, {"recipients": frozenset(["LTU", "LVA"])}),
        ({}, {"object": "two spies"}),
        ({"initiators": frozenset(), "object": ""}, {"initiators": frozenset()}),
        ({"place": Place("Brest", "BLR", precision="city")}, {"place": Place("Minsk", "BLR", precision="city")}),
        ({"status": "occurred"}, {}),
        ({"date": day("2026-03-20")}, {"published_on": date(2025, 3, 5)}),  # told more than a year ago
    ],
)
def test_a_denial_and_what_may_be_another_plan_call_nothing_off(plan: dict[str, object], off: dict[str, object]) -> None:
    one, other = replace(SOON, **plan), replace(GIVEN_UP, **off)  # type: ignore[arg-type]
    assert redated(one, other) is None
    assert len(group([one, other])) == 2


def test_a_gathering_that_is_denied_is_none_that_was_planned() -> None:
    plan = report("1", "visit", "CHN", "PRK", day("2024-10-20"), "2024-10-02", status="planned")
    off = report("2", "visit", "CHN", "PRK", published="2024-10-07", status="negated", sentence="The visit is off.")
    assert len(group([plan, off])) == 1
    assert len(group([plan, replace(off, sentence="Beijing denied that he had visited the port.")])) == 2


LATER = replace(SOON, key="11", article="another", date=day("2024-04-10"), published_on=date(2024, 3, 5))


def test_where_two_plans_fit_none_is_called_off_but_that_of_the_same_town() -> None:
    assert len(group([SOON, LATER, GIVEN_UP])) == 3
    assert len(group([SOON, replace(LATER, published_on=date(2024, 3, 9)), GIVEN_UP])) == 2  # planned since
    minsk, brest = (Place(name, "BLR", precision="city") for name in ("Minsk", "Brest"))
    found = group([replace(SOON, place=brest), replace(LATER, place=minsk), replace(GIVEN_UP, place=minsk)])
    assert sorted([each.key for each, _ in members] for members in found) == [["1"], ["11", "2"]]


def test_a_plan_told_twice_or_moved_is_one_that_is_called_off_and_may_be_held_after_all() -> None:
    vague = replace(SOON, key="11", article="another", date=span("2024-03-01", "2024-03-31"))
    held = replace(SOON, key="3", article="third", status="occurred", published_on=date(2024, 3, 21))
    assert len(group([SOON, vague, GIVEN_UP, held])) == 1
    moved = replace(LATER, sentence="The release was postponed to 10 April.")
    assert len(group([SOON, moved, GIVEN_UP])) == 1


TALKS = report("1", "talks", "IRN USA", when=day("2024-03-20"), published="2024-03-01", status="planned")
MOVING = replace(
    TALKS, key="2", article="b", date=day("2024-03-27"), published_on=date(2024, 3, 5), sentence="Put off to 27 March."
)
MOVED = replace(MOVING, key="3", article="c", published_on=date(2024, 3, 7), sentence="They meet on 27 March.")
OFF = report("4", "talks", "IRN USA", published="2024-03-10", status="negated", sentence="The talks were cancelled.")


def test_a_plan_that_moved_is_called_off_whoever_tells_its_new_day_again() -> None:
    assert len(group([TALKS, MOVING, OFF])) == 1
    assert len(group([TALKS, MOVING, MOVED, OFF])) == 1
    assert len(group([TALKS, MOVED, OFF])) == 3  # nobody says that it moved: which of the two plans is not told
    again = replace(TALKS, key="35", article="e", published_on=date(2024, 3, 9))
    assert len(group([TALKS, MOVING, MOVED, again, OFF])) == 1  # the old day once more, after it moved


def test_plans_that_a_person_joined_are_one_that_is_called_off() -> None:
    joined = Decided(joined=((SOON.key, LATER.key),))
    assert len(group([SOON, LATER, GIVEN_UP], joined)) == 1
    again = replace(LATER, key="15", article="third", published_on=date(2024, 3, 7))
    assert len(group([SOON, LATER, again, GIVEN_UP], joined)) == 1
    other = replace(LATER, key="16", article="fourth", date=day("2024-05-20"))
    assert len(group([SOON, LATER, other, GIVEN_UP], joined)) == 3


@pytest.mark.parametrize("sentence", ["The talks were cancelled.", "The next talks were called off.", "They will not meet."])
def test_what_took_place_before_is_not_what_is_called_off(sentence: str) -> None:
    held = report("1", "talks", "IRN USA", when=day("2024-03-09"), published="2024-03-10")
    off = replace(OFF, published_on=date(2024, 3, 11), sentence=sentence)
    assert len(group([held, off])) == 2
    plan = replace(TALKS, key="2", published_on=date(2024, 3, 11), date=day("2024-03-16"))
    assert [[each.key for each, _ in members] for members in group([held, plan, off])] == [["1"], ["2", "4"]]
    assert len(group([held, replace(off, sentence="The talks did not take place.")])) == 1  # they contradict each other
    assert len(group([held, replace(off, published_on=held.published_on)])) == 1
