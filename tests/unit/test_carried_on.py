"""A corrected status or day, and the reports that nobody had seen when it was corrected."""

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

import pytest

from dateline.linking.carried_on import carried_on
from dateline.linking.corrections import corrected
from dateline.linking.event_state import type_values
from dateline.store.events import EventState, StoredReport
from dateline.store.reviews import Ruling
from tests.unit.builders import actor, day

READ_AT = datetime(2024, 3, 10, 12, tzinfo=UTC)


def told(key: str, published: str, status: str, when: str = "2024-03-20", sentence: str = "They met.") -> StoredReport:
    """A report of a summit, in an article of its own."""
    on, cast = date.fromisoformat(published), (actor("USA"), actor("RUS"))
    more = (None, None, key, sentence, 0, (f"m{key}",), on, READ_AT)
    return StoredReport(key, key, "summit", status, 0.9, cast, (), day(when), on, *more)


def ruled(field: str, value: Any, was: str, on: str = "2024-03-10") -> Ruling:
    """A correction of what the article `seen` tells."""
    at = datetime.fromisoformat(f"{on}T13:00:00+00:00")
    said = {"status": was, "date": {"earliest": "2024-03-20"}}
    return Ruling(1, "correct", frozenset({"seen"}), frozenset(), field, value, at.date(), at, said, None, frozenset({"seen"}))


POSTPONED = "The summit was postponed."


@pytest.mark.parametrize(
    ("was", "seen", "other", "status"),
    [
        ("possible", "2024-03-05", ("2024-03-10", "occurred", "2024-03-10"), "occurred"),  # held on the day of the decision
        ("occurred", "2024-03-05", ("2024-03-10", "occurred", "2024-03-10"), "occurred"),
        ("possible", "2024-03-05", ("2024-03-09", "occurred", "2024-03-09"), "occurred"),  # an archive, read afterwards
        ("possible", "2024-03-05", ("2024-03-06", "negated"), "negated"),
        ("possible", "2024-03-05", ("2024-03-05", "negated"), "negated"),
        ("possible", "2024-03-05", ("2024-03-04", "negated"), "planned"),  # planned since
        ("possible", "2024-03-05", ("2024-03-12", "possible"), "planned"),
        ("negated", "2024-03-05", ("2024-03-12", "negated"), "planned"),
        ("occurred", "2024-03-05", ("2024-03-12", "occurred", "2024-03-05"), "planned"),  # says again what was wrong
        ("occurred", "2024-03-05", ("2024-03-12", "occurred", "2024-03-20"), "planned"),  # of a day that lies ahead
        ("occurred", "2024-03-05", ("2024-03-21", "occurred", "2024-03-20"), "occurred"),
    ],
)
@pytest.mark.parametrize("on", ["2024-03-10", "2026-12-02"])  # it does not matter when it was decided
def test_a_corrected_plan_is_held_or_called_off_by_what_nobody_had_seen(
    was: str, seen: str, other: tuple[str, ...], status: str, on: str
) -> None:
    (made,) = carried_on([ruled("status", "planned", was, on)], [told("seen", seen, was), told("other", *other)])
    assert made.value == status


@pytest.mark.parametrize(
    ("other", "first"),
    [
        (told("other", "2024-03-10", "planned", "2024-03-28", POSTPONED), "2024-03-28"),  # on the day of the decision
        (told("other", "2024-03-04", "planned", "2024-03-28", POSTPONED), "2024-03-21"),  # before what was seen
        (told("other", "2024-03-12", "planned", "2024-03-28"), "2024-03-21"),
        (told("other", "2024-03-12", "planned", "2024-03-20", POSTPONED), "2024-03-21"),
        (told("other", "2024-03-24", "occurred", "2024-03-22"), "2024-03-22"),
    ],
)
def test_a_corrected_day_is_moved_by_what_nobody_had_seen(other: StoredReport, first: str) -> None:
    ruling = ruled("date", {"earliest": "2024-03-21", "latest": "2024-03-21"}, "planned", "2024-03-10")
    (made,) = carried_on([ruling], [told("seen", "2024-03-05", "planned"), other])
    assert made.value["earliest"] == first


@pytest.mark.parametrize("published", ["2024-03-05", "2024-03-11"])  # dated a day ahead of the decision
def test_what_was_seen_changes_nothing_whatever_another_model_reads_in_it(published: str) -> None:
    seen = told("seen", published, "occurred", "2024-03-04")
    again = replace(seen, report_id="again", trigger_start=90)
    ruling = ruled("status", "planned", "possible")
    assert carried_on([ruling], [seen]) == carried_on([ruling], [seen, again]) == [ruling]


@pytest.mark.parametrize(
    ("status", "sure", "is_alleged"), [("occurred", 0, True), ("occurred", 1, False), ("possible", 0, False)]
)
def test_what_only_a_party_asserts_since_is_alleged(status: str, sure: int, is_alleged: bool) -> None:
    """A status that the person gave is not: he knows."""
    since = [replace(told(key, "2024-03-21", status), is_alleged=True) for key in ("b", "c")]
    known = [told("seen", "2024-03-05", "possible"), *since[sure:], *[told("d", "2024-03-22", status)] * sure]
    (made,) = carried_on([ruled("status", "planned", "possible")], known)
    state = corrected(EventState({**type_values("summit", status), "is_alleged": True, "is_rejected": False}, (), ()), [made])
    assert (state.values["status"], state.values["is_alleged"]) == (status if status == "occurred" else "planned", is_alleged)
