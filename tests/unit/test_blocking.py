"""Blocking: what the rule takes for one event always meets, and what the sides rule out does not."""

import random
from itertools import combinations
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from dateline.linking.blocking import blocks, partners
from dateline.linking.link import conflicting
from dateline.linking.pairs import agreeing, agrees
from dateline.linking.report import Report
from tests.unit.builders import day, examples, report

SIDES = ["", "USA", "RUS", "USA RUS", "CHN", "FRA USA"]


def many(seed: int, size: int) -> list[Report]:
    draw = random.Random(seed)
    made = []
    for number in range(size):
        published = f"2021-06-{draw.randint(1, 28):02d}"
        when = {"when": day(f"2021-06-{draw.randint(1, 28):02d}")} if draw.random() < 0.5 else {}
        told: dict[str, Any] = when | {"content": draw.choice(["", "", "wire"]), "sentence": draw.choice(["gas", "steel quotas"])}
        kind, to = draw.choice(["talks", "accusation", "attack"]), draw.choice(SIDES)
        made.append(report(f"{published} {number:04d}", kind, draw.choice(SIDES), to, published=published, **told))
    return made


@given(st.integers(0, 10**9))
@settings(max_examples=examples(40), deadline=None)
def test_no_pair_that_is_one_event_is_missed(seed: int) -> None:
    reports = many(seed, 60)
    ordered = sorted(reports, key=lambda r: r.key)
    agreed = {(a.key, b.key) for a, b in combinations(ordered, 2) if agrees(a, b)}
    assert {(earlier, later) for _, earlier, later, _ in agreeing(reports)} == agreed


@given(st.integers(0, 10**9))
@settings(max_examples=examples(40), deadline=None)
def test_only_copies_meet_whose_sides_rule_each_other_out(seed: int) -> None:
    for a, b in combinations(many(seed, 60), 2):
        meets = set(partners(a)) & set(blocks(b))
        assert meets == set() or not conflicting(a, b) or all(block[0] == "copy" for block in meets)
        assert bool(meets) == bool(set(partners(b)) & set(blocks(a)))
