"""Grouping: a function of the set of reports, stable from day to day, with a person's decisions first."""

import random
from dataclasses import replace
from itertools import combinations
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from dateline.linking.decided import Decided
from dateline.linking.grouping import group
from dateline.linking.report import Report
from tests.unit.builders import chosen, day, examples, report

CASTS = ["USA RUS", "USA", "RUS CHN", "FRA DEU", "FRA", "GBR"]


def keys(groups: list[list[tuple[Report, str]]]) -> set[frozenset[str]]:
    return {frozenset(seen.key for seen, _ in members) for members in groups}


def many(seed: int, size: int = 200) -> list[Report]:
    """Reports as a month of news brings them: few casts, near days, some dated, some planned, some copies."""
    draw = random.Random(seed)
    reports = []
    for number in range(size):
        published, happened = draw.randint(1, 28), draw.randint(1, 28)
        cast = draw.choice(CASTS)
        key = f"2021-06-{published:02d} {number:04d}"
        fields: dict[str, Any] = {
            "status": draw.choice(["occurred", "planned", "negated", "ongoing"]),
            "content": draw.choice(["", "", "wire"]),
        }
        dated = draw.choice([day, day, chosen, None])
        fields |= {"when": dated(f"2021-06-{happened:02d}")} if dated else {}
        kind = draw.choice(["summit", "accusation", "attack"])
        reports.append(report(key, kind, cast, published=f"2021-06-{published:02d}", **fields))
    return reports


@given(st.integers(0, 10**9), st.randoms(use_true_random=False))
@settings(max_examples=examples(80), deadline=None)
def test_any_permutation_of_two_hundred_reports_gives_the_same_events_with_the_same_reasons(
    seed: int, shuffle: random.Random
) -> None:
    reports = many(seed, 200)
    shuffled = reports.copy()
    shuffle.shuffle(shuffled)
    assert group(shuffled) == group(reports)


@given(st.integers(0, 10**9), st.integers(1, 28))
@settings(max_examples=examples(80), deadline=None)
def test_the_events_of_a_past_day_are_todays_without_the_later_reports(seed: int, today: int) -> None:
    reports = many(seed, 200)
    known = {r.key for r in reports if r.published_on and r.published_on.day <= today}
    cut = {members & known for members in keys(group(reports))} - {frozenset()}
    assert keys(group([r for r in reports if r.key in known])) == cut


def test_an_event_that_readers_saw_is_never_joined_to_another_by_a_later_report() -> None:
    when = day("2021-06-01")
    one = report("2021-06-01 a", "accusation", "USA RUS", published="2021-06-01", when=when, sentence="gas pipeline")
    two = report("2021-06-02 b", "accusation", "USA CHN", published="2021-06-02", when=when, sentence="steel quota")
    both = report(
        "2021-06-03 c", "accusation", "USA RUS CHN", published="2021-06-03", when=when, sentence="gas pipeline steel quota"
    )
    assert len(group([one, both])) == len(group([two, both])) == 1
    assert len(group([one, two, both])) == 2


def test_a_person_joins_what_the_rule_keeps_apart_and_parts_what_it_joins() -> None:
    a, b = (report(f"2021-06-{d} x", initiators="USA RUS", when=day(f"2021-06-{d}"), published=f"2021-06-{d}") for d in (16, 19))
    assert len(group([a, b])) == 2
    assert len(group([a, b], Decided(joined=((a.key, b.key),)))) == 1
    c = report("2021-06-17 y", initiators="USA RUS", when=day("2021-06-16"), published="2021-06-17")
    assert len(group([a, c])) == 1
    assert len(group([a, c], Decided(parted=frozenset({(a.key, c.key)})))) == 2
    assert len(group([a, c], Decided(alone=frozenset({a.key})))) == 2
    assert len(group([a, b, c], Decided(joined=((a.key, b.key),)))) == 1


def test_within_what_a_person_joined_the_reasons_of_the_rule_stay() -> None:
    told = {"a": ("16", "17", ""), "b": ("16", "18", ""), "c": ("16", "18", "wire"), "d": ("16", "19", "wire")}
    told |= {"x": ("25", "26", ""), "y": ("25", "27", "")}
    one = [
        report(f"2021-06-{on} {key}", initiators="USA RUS", when=day(f"2021-06-{of}"), published=f"2021-06-{on}", content=content)
        for key, (of, on, content) in told.items()
    ]
    by_rule = {seen.key: why for members in group(one) for seen, why in members}
    assert sorted(why for why in by_rule.values() if why == "first report") == ["first report"] * 2
    everything = tuple((a.key, b.key) for a, b in combinations(one, 2))
    for decided in (Decided(joined=everything), Decided(joined=everything, alone=frozenset(seen.key for seen in one))):
        (members,) = group(one, decided)
        assert {seen.key: why for seen, why in members} == by_rule | {"2021-06-26 x": "joined by a person"}
    locked = tuple((a.key, b.key) for a, b in combinations(one[:4], 2))
    assert {seen.key: why for members in group(one, Decided(joined=locked)) for seen, why in members} == by_rule


def test_a_plan_that_moved_is_the_same_event_and_two_plans_are_two() -> None:
    first = report("2021-05-01 a", initiators="USA RUS", when=day("2021-06-12"), published="2021-05-01", status="planned")
    second = report("2021-05-20 b", initiators="USA RUS", when=day("2021-06-16"), published="2021-05-20", status="planned")
    assert len(group([first, second])) == 2
    told: dict[str, Any] = {"status": "planned", "sentence": "The summit of 12 June was postponed to 16 June."}
    moved = report("2021-05-20 b", initiators="USA RUS", when=day("2021-06-16"), published="2021-05-20", **told)
    ((_, (_, reason)),) = group([first, moved])
    assert "moved from 2021-06-12 to 2021-06-16" in reason
    assert group([first, moved], settled={first.key: "the event of yesterday"}) == group([first, moved])


def test_a_plan_that_moved_twice_is_one_event_with_what_took_place_in_the_end() -> None:
    told: dict[str, Any] = {"status": "planned", "sentence": "The summit has been postponed again."}
    days = {"2021-05-01 a": "2021-06-12", "2021-05-20 b": "2021-06-16", "2021-06-10 c": "2021-06-30"}
    plans = [report(key, initiators="USA RUS", when=day(when), published=key[:10], **told) for key, when in days.items()]
    held = report("2021-07-01 d", initiators="USA RUS", when=day("2021-06-30"), published="2021-07-01")
    assert [len(members) for members in group([*plans, held])] == [4]
    assert len(group([plans[0], plans[1], held])) == 2


def test_a_plan_without_a_day_that_was_moved_is_one_event_with_what_took_place_in_the_end() -> None:
    plan = report("2021-05-01 a", initiators="USA RUS", published="2021-05-01", status="planned")
    told: dict[str, Any] = {"status": "planned", "sentence": "The summit has been postponed to 14 August."}
    moved = report("2021-05-20 b", initiators="USA RUS", when=day("2021-08-14"), published="2021-05-20", **told)
    held = report("2021-08-15 c", initiators="USA RUS", when=day("2021-08-14"), published="2021-08-15")
    assert len(group([plan, held])) == 2
    ((_, (_, reason), _),) = group([plan, moved, held])
    assert "moved from" not in reason


def test_a_plan_that_moved_by_half_a_year_is_the_same_event() -> None:
    first = report("2021-05-01 a", initiators="USA RUS", when=day("2021-06-12"), published="2021-05-01", status="planned")
    told: dict[str, Any] = {"status": "planned", "sentence": "The summit of 12 June was postponed to 16 December."}
    moved = report("2021-05-20 b", initiators="USA RUS", when=day("2021-12-16"), published="2021-05-20", **told)
    assert len(group([first, moved])) == 1


FIRST = report("2024-03-11 a", "attack", "RUS", "USA", day("2024-03-11"), "2024-03-11", content="wire", position=9)
OTHER = report("2024-03-12 b", "attack", "RUS", "USA", day("2024-03-11"), "2024-03-12", content="own")
WEEKLY = report("2024-03-19 c", "attack", "RUS", "USA", day("2024-03-18"), "2024-03-19", content="wire", position=9)
NO_DAY = report("9999 d", "attack", "RUS", "USA", published=None, content="wire", position=9)


def test_a_copy_of_another_day_or_of_none_joins_its_first_print_whatever_else_tells_the_event() -> None:
    assert keys(group([FIRST, OTHER, WEEKLY, NO_DAY])) == {frozenset(seen.key for seen in (FIRST, OTHER, WEEKLY, NO_DAY))}
    assert len(group([FIRST, OTHER, replace(WEEKLY, position=30)])) == 2
    assert len(group([FIRST, OTHER, replace(NO_DAY, content="other")])) == 2


def test_a_copy_keeps_nothing_out_of_its_event_that_its_first_print_lets_in() -> None:
    late = report("2024-03-20 e", "attack", "RUS", "USA", day("2024-03-11"), "2024-03-20", content="late")
    assert len(group([FIRST, OTHER, WEEKLY, late])) == len(group([FIRST, WEEKLY, late])) == 1


def test_a_copy_draws_nothing_into_the_event_of_its_first_print() -> None:
    of_its_day = report("2024-03-20 e", "attack", "RUS", "USA", day("2024-03-18"), "2024-03-20", content="late")
    assert frozenset({of_its_day.key}) in keys(group([FIRST, OTHER, WEEKLY, of_its_day]))


def test_a_copy_that_a_person_parted_from_its_first_print_is_an_event_of_its_own() -> None:
    apart = Decided(parted=frozenset({(FIRST.key, WEEKLY.key)}))
    assert frozenset({WEEKLY.key}) in keys(group([FIRST, OTHER, WEEKLY], apart))
    late = report("2024-03-20 e", "attack", "RUS", "USA", day("2024-03-11"), "2024-03-20", content="late")
    assert frozenset({WEEKLY.key}) in keys(group([FIRST, OTHER, WEEKLY, late], apart))


def test_a_copy_stays_out_of_an_event_that_its_own_article_tells_as_another() -> None:
    own = replace(OTHER, article=WEEKLY.article, key="2024-03-19 b", published_on=WEEKLY.published_on)
    assert keys(group([FIRST, own, WEEKLY])) == {frozenset({FIRST.key, WEEKLY.key}), frozenset({own.key})}


def test_a_copy_of_a_plan_that_moved_joins_it_with_all_that_came_of_it() -> None:
    told: dict[str, Any] = {"status": "planned", "content": "wire", "position": 9}
    plan = report("2021-05-01 a", initiators="USA RUS", when=day("2021-06-12"), published="2021-05-01", **told)
    words = "The summit of 12 June was postponed to 16 June."
    moved = report("2021-05-20 b", "summit", "USA RUS", "", day("2021-06-16"), "2021-05-20", status="planned", sentence=words)
    held = report("2021-06-17 c", initiators="USA RUS", when=day("2021-06-16"), published="2021-06-17")
    no_day = report("9999 d", initiators="USA RUS", published=None, **told)
    assert [len(members) for members in group([plan, moved, held, no_day])] == [4]


def test_a_later_print_of_what_was_moved_to_tuesday_moves_nothing_to_another() -> None:
    wire: dict[str, Any] = {
        "status": "planned",
        "content": "wire",
        "position": 9,
        "sentence": "The summit was postponed to Tuesday.",
    }
    first = report("2021-05-20 a", initiators="USA RUS", when=day("2021-05-25"), published="2021-05-20", **wire)
    own = report("2021-05-21 b", initiators="USA RUS", when=day("2021-05-25"), published="2021-05-21", status="planned")
    weekly = report("2021-05-27 c", initiators="USA RUS", when=day("2021-06-01"), published="2021-05-27", **wire)
    other = report("2021-06-02 d", initiators="USA RUS", when=day("2021-06-01"), published="2021-06-02")
    assert [len(members) for members in group([first, own, weekly, other])] == [3, 1]
