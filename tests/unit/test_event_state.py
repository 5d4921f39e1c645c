"""The row that the reports of an event make together: its date over the life of a plan, and what counts as a dispute."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from dateline.event_state import state_of
from dateline.records import UNKNOWN_DATE, DateSpan
from dateline.store.events import StoredReport
from tests.unit.builders import actor, day

Days = tuple[str, str] | None


def told(status: str, published: str, when: DateSpan = UNKNOWN_DATE) -> StoredReport:
    """A report of a summit, in an article of its own."""
    on = date.fromisoformat(published)
    key, cast = f"{status} {published}", (actor("USA"), actor("PRK"))
    more = (None, None, key, "They meet.", 0, (key,), on, datetime(2018, 7, 1, tzinfo=UTC))
    return StoredReport(key, key, "summit", status, 0.9, cast, (), when, on, *more)


def days(*reports: StoredReport) -> tuple[str, Days, str]:
    values = state_of(reports, "m", frozenset(report.article_id for report in reports)).values
    found = values["date_earliest"] and (str(values["date_earliest"]), str(values["date_latest"]))
    return values["status"], found, values["date_reason"]


PLAN = told("planned", "2018-05-10", day("2018-06-12"))
MOVED = told("planned", "2018-05-20", day("2018-06-14"))


@pytest.mark.parametrize("status", ["negated", "possible", "occurred", "ongoing"])
def test_a_plan_keeps_its_day_when_what_became_of_it_is_told_without_one(status: str) -> None:
    seen, found, reason = days(PLAN, told(status, "2018-05-25"))
    assert (seen, found) == (status, ("2018-06-12", "2018-06-12"))
    assert reason == f"no date where told as {status}: the one told last"


@pytest.mark.parametrize("status", ["negated", "occurred"])
def test_of_a_plan_that_moved_the_day_told_last_is_kept(status: str) -> None:
    assert days(PLAN, MOVED, told(status, "2018-05-25"))[1] == ("2018-06-14", "2018-06-14")


def test_a_day_told_with_the_status_that_holds_wins_and_without_any_there_is_none() -> None:
    assert days(PLAN, told("occurred", "2018-06-14", day("2018-06-13")))[1] == ("2018-06-13", "2018-06-13")
    published = day("2018-06-14", "publication")
    assert days(PLAN, told("occurred", "2018-06-14", published))[1] == ("2018-06-14", "2018-06-14")
    assert days(told("planned", "2018-05-10"), told("negated", "2018-05-25")) == ("negated", None, UNKNOWN_DATE.reason)


def span(first: str | None, last: str | None) -> DateSpan:
    return replace(day("2018-06-12"), earliest=first and date.fromisoformat(first), latest=last and date.fromisoformat(last))


@pytest.mark.parametrize(
    ("intervals", "is_disputed"),
    [
        ([("2018-06-11", "2018-06-12"), ("2018-06-12", "2018-06-12")], False),
        ([("2018-06-11", None), ("2018-06-12", "2018-06-12")], False),
        ([("2018-06-11", "2018-06-12"), ("2018-06-13", "2018-06-13")], True),
        ([("2018-06-11", "2018-06-12"), ("2018-06-11", "2018-06-11"), ("2018-06-12", "2018-06-12")], True),
    ],
)
def test_outlets_contradict_each_other_where_no_day_suits_all(intervals: list[tuple[str, str | None]], is_disputed: bool) -> None:
    reports = [told("occurred", f"2018-06-{13 + n}", span(*interval)) for n, interval in enumerate(intervals)]
    assert state_of(reports, "m", frozenset()).values["is_disputed"] is is_disputed
