"""An event that only an interested party asserts: where every mention, and every report, with its status does."""

from dataclasses import replace
from datetime import UTC, date, datetime

from dateline.linking.event_state import state_of
from dateline.linking.merge import merge_mentions
from dateline.records import UNKNOWN_DATE
from dateline.store.events import StoredReport
from tests.unit.builders import actor, day, mention


def of_an_article(*told: tuple[str, bool]) -> bool:
    return merge_mentions([replace(mention("attack", status), alleged=so) for status, so in told], range(len(told))).alleged


def test_an_article_alleges_an_event_where_all_that_tell_its_status_do() -> None:
    assert of_an_article(("occurred", True), ("occurred", True))
    assert not of_an_article(("occurred", True), ("occurred", False))
    assert of_an_article(("occurred", True), ("occurred", True), ("possible", False))


def test_a_plan_that_was_carried_out_for_its_day_is_over_is_alleged_by_nobody() -> None:
    over = replace(day("2024-03-12"), anchor=date(2024, 3, 13))
    event = merge_mentions([replace(mention("attack", "planned", when=over), alleged=True)], [0])
    assert (event.status, event.alleged) == ("occurred", False)


def report(key: str, is_alleged: bool, status: str = "occurred") -> StoredReport:
    """A report of an attack, in an article of its own."""
    on = date(2018, 6, 12)
    more = (None, None, key, "They fired.", 0, (key,), on, datetime(2018, 7, 1, tzinfo=UTC))
    return StoredReport(key, key, "attack", status, 0.9, (actor("USA"),), (), UNKNOWN_DATE, on, *more, is_alleged=is_alleged)


def of_reports(*reports: StoredReport, copies: tuple[str, ...] = ()) -> object:
    return state_of(reports, "m", frozenset(copies)).values["is_alleged"]


def test_an_event_is_alleged_until_one_report_tells_it_as_a_fact() -> None:
    claim, fact = report("claim", True), report("fact", False)
    assert of_reports(claim) is True
    assert of_reports(claim, report("again", True)) is True
    assert of_reports(claim, fact) is False
    assert of_reports(claim, fact, copies=("fact",)) is True  # the words of the claim, printed without "allegedly"
    assert of_reports(claim, report("plan", False, "planned")) is True  # no word on whether it took place
    assert of_reports(report("claim", True, "ongoing"), fact) is False
