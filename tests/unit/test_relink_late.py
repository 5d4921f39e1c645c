"""A report that is linked late, and speaks for another: what that kept out of its event is found by then."""

import random
from dataclasses import replace
from datetime import UTC, date, datetime

from dateline.linking.assemble import build_events
from dateline.store.reviews import Ruling
from tests.unit.builders import day, span
from tests.unit.relinked import Memory, random_report

PLAIN = replace(random_report(random.Random(1), "a"), event_type="accusation", status="occurred", recipients=(), headline="")


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
