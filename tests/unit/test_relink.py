"""Linking by parts: any order of ingestion, any split into runs, any re-run gives the events of linking all at once."""

import random
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from itertools import groupby
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dateline.linking import pairs
from dateline.linking.assemble import build_events
from dateline.linking.report import Report
from dateline.records import UNKNOWN_DATE
from dateline.store.events import StoredReport, TimelineEvent
from dateline.store.reviews import Ruling
from tests.unit.builders import actor, day, examples
from tests.unit.relinked import Memory, at_once, day_of, news, news_with_chosen_days, random_report


@given(st.integers(0, 10**9), st.randoms(use_true_random=False), st.integers(1, 12))
@settings(max_examples=examples(35), deadline=None)
def test_any_order_and_any_split_of_two_hundred_reports_gives_the_events_and_ids_of_all_at_once(
    seed: int, order: random.Random, parts: int
) -> None:
    reports = news_with_chosen_days(seed, 200)
    keys = [report.report_id for report in reports]
    order.shuffle(keys)
    memory = Memory(reports)
    for part in range(parts):
        memory.link(set(keys[part::parts]))
    assert memory.home == at_once(reports)


@given(st.integers(0, 10**9))
@settings(max_examples=examples(35), deadline=None)
def test_days_linked_in_their_order_give_the_events_and_ids_of_all_at_once(seed: int) -> None:
    reports = news_with_chosen_days(seed, 200)
    memory = Memory(reports)
    by_day = groupby(sorted(reports, key=day_of), key=day_of)
    for _, some in by_day:
        memory.link({report.report_id for report in some})
    assert memory.home == at_once(reports)


def test_a_plan_that_is_moved_is_found_by_days_as_at_once_whatever_other_plans_there_are() -> None:
    reports = news(17095, 200)
    memory = Memory(reports)
    for _, some in groupby(sorted(reports, key=day_of), key=day_of):
        memory.link({report.report_id for report in some})
    assert memory.home == at_once(reports)


def test_what_earlier_days_left_apart_is_not_compared_again(monkeypatch: pytest.MonkeyPatch) -> None:
    reports = [report for report in news(3, 400) if report.status != "negated"]  # what calls off has the other plans looked at
    days = sorted({day_of(report) for report in reports})
    memory = Memory(reports)
    for earlier in days[:-2]:
        memory.link({report.report_id for report in reports if day_of(report) == earlier})
    compared = _compared(monkeypatch)
    fresh = {report.report_id for report in reports if day_of(report) == days[-2]}
    homes = dict(memory.home)
    memory.link(fresh)
    apart = [(a, b) for a, b in compared if a not in fresh and b not in fresh and homes[a] != homes[b]]
    assert compared
    assert not apart


def _compared(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, str]]:
    """The pairs of report ids that are put to the rule from now on."""
    seen: list[tuple[str, str]] = []
    rule = pairs.agrees

    def watched(a: Report, b: Report) -> tuple[float, str] | None:
        seen.append((a.article, b.article))
        return rule(a, b)

    monkeypatch.setattr(pairs, "agrees", watched)
    return seen


def test_an_event_that_a_report_leaves_is_made_anew_and_may_take_another_in() -> None:
    """The late report draws "steel" away from the event of 2 June, in which "postponed" of July then finds its place."""
    plain = replace(random_report(random.Random(1), "a"), event_type="summit", recipients=(), date=UNKNOWN_DATE)
    told = [
        ("5644-143", "ongoing", "RUS CHN", 1, 2, "gas", "They met over gas."),
        ("5644-114", "possible", "CHN", 2, 6, "steel quotas", "The visit was postponed."),
        ("5644-129", "occurred", "RUS CHN", 12, None, "steel quotas", "Steel was the topic."),
        ("5644-74", "possible", "CHN", 44, None, None, "The visit was postponed."),
        ("5644-73", "ongoing", "RUS CHN", 12, None, None, "The visit was postponed."),
    ]
    reports = [
        replace(
            plain,
            report_id=key,
            article_id=key,
            content_key=key,
            status=status,
            mention_ids=(f"m{key}",),
            initiators=tuple(actor(code) for code in codes.split()),
            published_on=date(2021, 5, 31) + timedelta(days=published),
            date=day(f"2021-06-{happened:02d}") if happened else UNKNOWN_DATE,
            object=what,
            headline=headline,
        )
        for key, status, codes, published, happened, what, headline in told
    ]
    memory = Memory(reports)
    memory.link({report.report_id for report in reports[:-1]})
    before = dict(memory.home)
    memory.link({reports[-1].report_id})
    assert memory.home == at_once(reports)
    assert before["5644-114"] == before["5644-129"] != before["5644-74"]
    assert memory.home["5644-114"] == memory.home["5644-74"] != memory.home["5644-129"]


def test_what_a_person_joined_is_linked_with_whatever_a_new_report_touches() -> None:
    plain = replace(random_report(random.Random(1), "a"), event_type="summit", initiators=(actor("USA"),), recipients=())
    near, far, fresh = (
        replace(plain, report_id=key, article_id=key, content_key=key, mention_ids=(f"m{key}",), date=day(when), trigger_start=n)
        for n, (key, when) in enumerate([("near", "2021-06-02"), ("far", "2021-06-20"), ("fresh", "2021-06-02")])
    )
    memory = Memory([near, far, fresh])
    memory.link({"near"})
    memory.link({"far"})
    assert len(set(memory.home.values())) == 2
    at = datetime(2021, 7, 1, tzinfo=UTC)
    memory.decided = [Ruling(1, "merge", frozenset(["near"]), frozenset(["far"]), None, None, at.date(), at)]
    assert memory.link({"fresh"}) == 3
    assert len(set(memory.home.values())) == 1


CORRECTIONS = (
    ("object", "wheat"),
    ("event_type", "summit"),
    ("event_type", "attack"),
    ("date", {"earliest": "2021-06-20", "latest": "2021-06-20"}),
    ("date", {"earliest": None, "latest": None}),
    ("status", "planned"),
    ("initiators", [{"name": "USA", "code": "USA"}, {"name": "someone", "code": None}]),
    ("recipients", [{"name": "DEU", "code": "DEU"}]),
)


def decisions(draw: random.Random, reports: Sequence[StoredReport], size: int) -> list[Ruling]:
    """Of every kind, each about an event that the rule makes of the reports, about two, or about one and what is left of it."""
    events = [[key[1:] for key, _ in event.mentions] for event in build_events(reports, "m")]
    made = []
    for number in range(size):
        action = draw.choice(["accept", "reject", "correct", "merge", "split", "lock"])
        one, two = draw.choice(events), draw.choice(events)
        if action == "split" or draw.random() < 0.5:
            cut = draw.randint(0, len(one) - 1)
            one, two = one[:cut], one[cut:]
        others = two if action in ("merge", "split") else []
        seen = one if others or draw.random() < 0.5 else one + two
        at = datetime(2021, 7, 1, number % 24, tzinfo=UTC)
        correction: tuple[Any, Any] = (
            draw.choice(CORRECTIONS) if action == "correct" else (None, {} if action == "lock" else None)
        )
        undone_at = datetime(2021, 7, 2, tzinfo=UTC) if action == "merge" and draw.random() < 0.5 else None
        rest = (*correction, at.date(), at, None, undone_at)
        made.append(Ruling(number, action, frozenset(seen), frozenset(others), *rest))
    return made


@given(st.integers(0, 10**9), st.integers(1, 8))
@settings(max_examples=examples(25), deadline=None)
def test_what_people_decided_gives_the_same_rows_in_any_order_of_reports(seed: int, parts: int) -> None:
    draw, reports = random.Random(seed), news_with_chosen_days(seed, 60)
    keys = draw.sample([report.report_id for report in reports], len(reports))
    memory = Memory(reports)
    memory.decided = decisions(draw, reports, 12)
    memory.see(memory.reports)
    for part in range(parts):
        memory.link(set(keys[part::parts]))
    assert memory.events == {event.event_id: event for event in build_events(reports, "m", memory.decided)}


def test_the_same_holds_where_runs_are_repeated() -> None:
    for seed in range(5):
        reports = news_with_chosen_days(seed, 250)
        draw = random.Random(seed)
        keys = draw.sample([report.report_id for report in reports], len(reports))
        memory = Memory(reports)
        for start in range(0, len(keys), 40):
            memory.link(set(keys[start : start + 40]))
            memory.link(set(draw.sample(keys[: start + 40], 10)))
        assert memory.home == at_once(reports)


def test_a_new_day_reads_its_neighbourhood_and_not_the_whole_table() -> None:
    reports = news(1, 400)  # dense: every report has a dozen neighbours
    last = max(report.known_on for report in reports)
    memory = Memory(reports)
    memory.link({report.report_id for report in reports if report.known_on < last})
    today = {report.report_id for report in reports if report.known_on == last}
    assert memory.link(today) < 150
    assert memory.home == at_once(reports)


def test_the_history_of_an_event_ends_in_its_row_and_every_state_was_known_before_the_next() -> None:
    events: list[TimelineEvent] = build_events(news(3, 250), "m")
    for event in events:
        assert event.versions[-1].state == event.state
        days = [version.known_from for version in event.versions]
        assert days == sorted(set(days))
