"""Linking by parts, with plans that lie weeks ahead and what calls them off: as linking all at once, and nothing leaks back."""

import random
from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from itertools import groupby

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dateline.linking.assemble import build_events
from dateline.records import UNKNOWN_DATE
from dateline.store.events import StoredReport
from tests.unit.builders import day, examples
from tests.unit.relinked import START, Memory, at_once, day_of, news_with_chosen_days


def news(seed: int, size: int) -> list[StoredReport]:
    """Reports over two months, of which many are plans with a day weeks ahead, or call one off."""
    draw = random.Random(f"{seed} plans")
    return [_replanned(draw, each) for each in news_with_chosen_days(seed, size)]


def _replanned(draw: random.Random, each: StoredReport) -> StoredReport:
    if each.status == "negated" and draw.random() < 0.8:
        when = day(str(each.published_on)) if each.published_on and draw.random() < 0.3 else UNKNOWN_DATE
        return replace(each, headline="They cancelled it.", date=when)
    if each.status not in ("planned", "possible") or not each.date.latest:
        return each
    last = each.date.latest + timedelta(days=draw.choice([0, 20, 70]))
    first = draw.choice([last, last, last - timedelta(days=1), last - timedelta(days=20)])
    return replace(each, date=replace(each.date, earliest=first, latest=last, precision="day" if first == last else "span"))


def linked(reports: Sequence[StoredReport], parts: Sequence[Sequence[str]]) -> Memory:
    memory = Memory(reports)
    for part in parts:
        memory.link(set(part))
    return memory


def test_many_plans_of_these_news_are_called_off() -> None:
    told = [why for event in build_events(news(1, 200), "m") for _, why in event.mentions]
    assert sum("called off" in why for why in told) > 3


@given(st.integers(0, 10**9), st.randoms(use_true_random=False), st.integers(1, 12))
@settings(max_examples=examples(15), deadline=None)
def test_any_order_and_any_split_gives_the_events_of_all_at_once(seed: int, order: random.Random, parts: int) -> None:
    reports = news(seed, 120)
    keys = [report.report_id for report in reports]
    order.shuffle(keys)
    assert linked(reports, [keys[part::parts] for part in range(parts)]).home == at_once(reports)


@pytest.mark.parametrize(("seed", "order", "parts"), [(8, 4, 7), (8, 27, 12), (8, 47, 2), (115, 5, 5), (127, 2, 5)])
def test_what_may_end_two_plans_ends_neither_whatever_drew_it_in(seed: int, order: int, parts: int) -> None:
    """Found by the test above: a cancellation came along with its event, and not all plans that it may call off with it."""
    reports, draw = news(seed, 120), random.Random(f"{seed}/{order}")
    keys = [report.report_id for report in reports]
    draw.shuffle(keys)
    assert linked(reports, [keys[part::parts] for part in range(parts)]).home == at_once(reports)


@given(st.integers(0, 10**9))
@settings(max_examples=examples(15), deadline=None)
def test_days_linked_in_their_order_give_the_events_of_all_at_once(seed: int) -> None:
    reports = news(seed, 120)
    days = [[report.report_id for report in some] for _, some in groupby(sorted(reports, key=day_of), key=day_of)]
    assert linked(reports, days).home == at_once(reports)


@given(st.integers(0, 10**9), st.integers(0, 60))
@settings(max_examples=examples(15), deadline=None)
def test_a_later_report_changes_no_event_of_a_past_day(seed: int, today: int) -> None:
    reports = [report for report in news(seed, 120) if report.published_on]
    known = [report for report in reports if day_of(report) <= START + timedelta(days=today)]
    then = at_once(known)
    assert {key: home for key, home in at_once(reports).items() if key in then} == then
