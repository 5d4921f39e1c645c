"""Reports that give an event two days: which are one event all the same, and which day it has."""

from dataclasses import replace
from datetime import date

import pytest

from dateline.dating.moved import moved_to
from dateline.linking.grouping import group
from dateline.linking.link import dates
from dateline.linking.redated import redated
from dateline.linking.report import Report
from dateline.records import CORRECTED, DateSpan, Place, Span
from tests.unit.builders import chosen, day, report, span

PLAN = report("1", "visit", "CHN", "PRK", day("2024-10-04"), "2024-10-02", status="planned")
HELD = report("2", "visit", "CHN", "PRK", day("2024-10-05"), "2024-10-07")
OFF = report(
    "2", "visit", "CHN", "PRK", day("2024-10-03"), "2024-10-03", status="negated", sentence="It was called off on Thursday."
)
WRONG = report("1", "visit", "CHN", "PRK", day("2024-10-04"), "2024-10-05", sentence="He visited the port on Friday.")
RIGHT = replace(
    WRONG,
    key="2",
    article="other",
    date=replace(day("2024-10-03"), reason=f"{CORRECTED}2024-10-04"),
    sentence="He visited the port on Thursday.",
)


def test_what_is_held_a_day_or_two_late_is_the_plan() -> None:
    assert dates(PLAN, HELD) == dates(HELD, PLAN) == (0.6, "held later than planned: 2024-10-04, 2024-10-05")
    assert len(group([PLAN, HELD])) == 1


@pytest.mark.parametrize(
    ("plan", "held"),
    [
        ({"type": "release"}, {"type": "release"}),
        ({"status": "possible"}, {}),
        ({"date": span("2024-10-03", "2024-10-04")}, {}),
        ({"date": span("2024-10-03", "2024-10-04")}, {"date": span("2024-10-06", "2024-10-07")}),
        ({"type": "aid", "object": "grain"}, {"type": "aid", "object": "the grain"}),
    ],
)
def test_anything_may_be_held_late_and_a_plan_of_some_days_after_its_last(
    plan: dict[str, object], held: dict[str, object]
) -> None:
    one, other = replace(PLAN, **plan), replace(HELD, **held)  # type: ignore[arg-type]
    assert (redated(one, other) or "").startswith("held later than planned: 2024-10-04, ")
    assert len(group([one, other])) == 1


@pytest.mark.parametrize(
    ("plan", "held"),
    [
        ({"type": "attack"}, {"type": "attack"}),  # one follows another
        ({"type": "accusation"}, {"type": "accusation"}),
        ({"status": "occurred"}, {"sentence": "He came on Saturday instead of Sunday."}),  # he had been there: no plan
        ({"date": span("2024-09-05", "2024-10-04")}, {}),  # a month: a day more means nothing
        ({"date": chosen("2024-10-04")}, {"date": day("2024-10-08")}),
        ({"type": "aid", "object": "grain"}, {"type": "aid", "object": "tents"}),
        ({"place": Place("Oslo", "NOR", precision="city")}, {"place": Place("Bergen", "NOR", precision="city")}),
    ],
)
def test_another_act_of_the_day_after_is_no_plan_held_late(plan: dict[str, object], held: dict[str, object]) -> None:
    one, other = replace(PLAN, **plan), replace(HELD, **held)  # type: ignore[arg-type]
    assert redated(one, other) is None
    assert len(group([one, other])) == 2


WITH_HOST = report("1", "talks", "EGY SDN ETH", when=day("2024-03-20"), published="2024-03-04", status="planned")
OF_TWO = report("2", "talks", "SDN ETH", when=day("2024-03-27"), published="2024-03-08", status="planned")


@pytest.mark.parametrize(
    ("sentence", "codes", "is_one"),
    [
        ("They have been postponed from March 20 to March 27.", "SDN ETH", True),
        ("They were put off from 20 March to the 27th.", "SDN ETH", True),
        ("They have been postponed to March 27.", "SDN ETH", False),  # whichever they were
        ("They have been postponed from March 2 to March 27.", "SDN ETH", False),
        ("They have been postponed from May 20 to March 27.", "SDN ETH", False),
        ("They have been postponed from March 20 to March 27.", "SDN", False),
        ("They have been postponed from March 20 to March 27.", "SDN TCD", False),
        ("They will meet on March 20 and on March 27.", "SDN ETH", False),
    ],
)
def test_a_plan_is_moved_by_some_of_its_parties_from_the_day_that_is_told(sentence: str, codes: str, is_one: bool) -> None:
    told = replace(OF_TWO, sentence=sentence, initiators=frozenset(codes.split()))
    assert len(group([WITH_HOST, told])) == (1 if is_one else 2)


@pytest.mark.parametrize(
    "fields",
    [
        {"date": day("2024-10-07")},
        {"date": day("2024-10-03")},
        {"initiators": frozenset(["USA"])},
        {"status": "planned"},
        {"sentence": "They met again in Vienna."},
        {"sentence": "They met for a second day."},
        {"sentence": "The third round of talks ended."},
    ],
)
def test_what_lies_further_off_or_is_another_round_is_another_event(fields: dict[str, object]) -> None:
    assert redated(PLAN, replace(HELD, **fields)) is None  # type: ignore[arg-type]


@pytest.mark.parametrize(("again", "rows"), [({}, 1), ({"status": "occurred"}, 2)])
def test_the_old_day_told_again_keeps_none_apart_that_tells_the_new_one(again: dict[str, object], rows: int) -> None:
    moved = report("15", "visit", "CHN", "PRK", day("2024-10-14"), "2024-10-03", status="planned", sentence="It was postponed.")
    old = replace(PLAN, key="16", article="16", published_on=date(2024, 10, 4), **again)  # type: ignore[arg-type]
    held = replace(HELD, key="17", date=day("2024-10-14"), published_on=date(2024, 10, 15))
    assert len(group([PLAN, moved, old, held])) == rows


def test_the_old_day_may_be_told_again_when_others_have_told_the_new_one() -> None:
    moved = report("15", "visit", "CHN", "PRK", day("2024-10-14"), "2024-10-03", status="planned", sentence="It was postponed.")
    new = replace(moved, key="16", article="16", sentence="They meet on Monday.")
    old = replace(PLAN, key="17", article="17", published_on=date(2024, 10, 4))
    assert len(group([PLAN, moved, new, old])) == 1
    oslo, rome = Place("Oslo", "NOR", precision="city"), Place("Rome", "ITA", precision="city")
    assert len(group([PLAN, moved, replace(new, place=oslo), replace(old, place=rome)])) == 2


def test_what_was_told_as_possible_too_is_held_late() -> None:
    possible = report("15", "visit", "CHN", "PRK", day("2024-10-04"), "2024-10-03", status="possible")
    assert len(group([PLAN, possible, HELD])) == 1


def test_a_plan_whose_day_was_reported_is_not_held_late() -> None:
    on_time = report("15", "visit", "CHN", "PRK", day("2024-10-04"), "2024-10-05")
    assert [len(members) for members in group([PLAN, on_time, HELD])] == [2, 1]


def test_where_plans_for_two_days_fit_neither_is_held_late() -> None:
    other = report("11", "visit", "CHN", "PRK", day("2024-10-03"), "2024-10-02", status="planned")
    assert len(group([PLAN, HELD])) == 1
    assert len(group([PLAN, other, HELD])) == 3


def test_what_is_called_off_on_a_day_before_that_of_its_plan_is_the_plan() -> None:
    assert dates(PLAN, OFF) == (0.6, "planned for 2024-10-04, called off on 2024-10-03")
    assert len(group([PLAN, OFF])) == 1
    assert redated(PLAN, replace(OFF, sentence="They did not meet on Thursday.")) is None
    assert redated(replace(PLAN, date=day("2024-10-02")), OFF) is None


@pytest.mark.parametrize(
    ("when", "is_one"),
    [
        (day("2024-10-03"), True),
        (span("2024-09-28", "2024-10-03"), True),
        (day("2024-10-01"), False),  # before the plan was told
        (day("2024-10-05"), False),  # after its day
    ],
)
def test_what_was_called_off_may_be_told_weeks_after_the_day_of_the_plan(when: DateSpan, is_one: bool) -> None:
    late = replace(OFF, date=when, published_on=date(2025, 1, 20), sentence="The visit had been called off then.")
    assert len(group([PLAN, late])) == (1 if is_one else 2)
    if is_one:
        assert (redated(PLAN, late) or "").startswith("planned for 2024-10-04, called off ")


def test_the_day_that_a_correction_calls_wrong_is_that_of_its_event() -> None:
    assert dates(WRONG, RIGHT) == (0.6, "corrected from 2024-10-04 to 2024-10-03")
    assert len(group([WRONG, RIGHT])) == 1
    assert redated(replace(WRONG, date=day("2024-10-02")), RIGHT) is None


@pytest.mark.parametrize(
    ("sentence", "is_one"), [("He visited the port on Friday.", True), ("They signed a pact in the capital.", False)]
)
def test_a_correction_without_the_wrong_day_is_of_the_same_sentence(sentence: str, is_one: bool) -> None:
    told = replace(RIGHT, date=replace(RIGHT.date, reason=CORRECTED))
    assert (redated(replace(WRONG, sentence=sentence), told) is not None) == is_one


def test_what_may_be_told_with_another_day_is_looked_for_there() -> None:
    def reach(one: Report) -> tuple[date, date] | None:
        return one.reach

    assert reach(PLAN) == (date(2024, 10, 4), date(2024, 10, 6))
    assert reach(OFF) == OFF.pending == (date(2024, 10, 3), date(2024, 10, 3))
    assert PLAN.pending == (date(2024, 10, 2), date(2024, 10, 4))  # until its day, for what calls it off
    assert reach(RIGHT) == (date(2024, 9, 26), date(2024, 10, 10))
    assert reach(HELD) == HELD.window


@pytest.mark.parametrize(
    "sentence",
    [
        "The summit due on 10 March was shifted to 22 March.",
        "The summit due on 10 March is now set for 22 March.",
        "The summit due on 10 March has been rescheduled for 22 March.",
    ],
)
def test_the_words_that_give_a_plan_another_day_are_those_by_which_its_reports_are_linked(sentence: str) -> None:
    trigger = Span(sentence.index("summit"), sentence.index("summit") + 6, "summit")
    found = moved_to(sentence, Span(0, len(sentence), sentence), trigger, "planned", date(2024, 3, 1))
    assert found
    assert found.earliest == date(2024, 3, 22)
    assert report("1", sentence=sentence).is_moved
