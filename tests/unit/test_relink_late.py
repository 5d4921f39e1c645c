"""A report that is linked late, and speaks for another: what that kept out of its event is found by then."""

import random
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from dateline.linking.assemble import build_events
from dateline.store.reviews import Ruling
from tests.unit.builders import day, span
from tests.unit.relinked import Memory, at_once, random_report

PLAIN = replace(random_report(random.Random(1), "a"), event_type="accusation", status="occurred", recipients=(), headline="")


@pytest.mark.parametrize("beside", [set(), {"copy"}])
def test_a_first_print_that_is_read_late_lets_in_what_its_copy_kept_out(beside: set[str]) -> None:
    """The print of 12 June keeps that of 11 June out of the event; one that tells both days speaks for it when it is read, also
    where the same run reads the copy again."""
    told = [
        ("both", 11, span("2021-06-11", "2021-06-12"), "gas steel", "both"),
        ("copy", 12, day("2021-06-12"), "gas", "wire"),
        ("kept out", 13, day("2021-06-11"), "steel", "kept out"),
        ("first print", 11, span("2021-06-11", "2021-06-12"), "gas", "wire"),
    ]
    reports = [
        replace(
            PLAIN,
            report_id=key,
            article_id=key,
            mention_ids=(f"m{key}",),
            published_on=date(2021, 6, published),
            date=when,
            object=what,
            content_key=content,
        )
        for key, published, when, what, content in told
    ]
    memory = Memory(reports)
    for key in ("both", "copy", "kept out"):
        memory.link({key})
    assert memory.home["both"] == memory.home["copy"] != memory.home["kept out"]
    memory.link({"first print", *beside})
    assert memory.home == at_once(reports)
    assert len(set(memory.home.values())) == 1


def test_what_a_person_joined_to_a_late_report_is_linked_anew_from_its_own_day() -> None:
    """The report "first" keeps "second" out of its event, until a report of July, which a person joined to it, vouches for it."""
    told = [
        ("first", date(2021, 6, 2), day("2021-06-01")),
        ("span", date(2021, 6, 2), span("2021-06-01", "2021-06-09")),
        ("second", date(2021, 6, 8), day("2021-06-08")),
        ("july", date(2021, 7, 3), day("2021-06-01")),
    ]
    reports = [
        replace(
            PLAIN,
            event_type="summit",
            report_id=key,
            article_id=key,
            content_key=key,
            mention_ids=(f"m{key}",),
            published_on=on,
            date=when,
        )
        for key, on, when in told
    ]
    at = datetime(2021, 7, 1, tzinfo=UTC)
    memory = Memory(reports)
    memory.decided = [Ruling(1, "merge", frozenset(["second"]), frozenset(["july"]), None, None, at.date(), at)]
    for some in (["first", "span"], ["second"], ["july"]):
        memory.link(set(some))
    assert memory.events == {event.event_id: event for event in build_events(reports, "m", memory.decided)}
    assert len(memory.events) == 1
