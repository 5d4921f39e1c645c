"""Whose voices tell an event: copies, outlets, and what counts as a dispute."""

from dataclasses import replace
from datetime import date

import pytest

from dateline.linking.event_state import state_of
from dateline.linking.voices import copying_articles, count_voices, heard
from dateline.records import DateSpan
from dateline.store.events import StoredReport
from tests.unit.builders import chosen, day
from tests.unit.test_event_state import PLAN, days, span, told

FIRST, AGAIN = told("occurred", "2018-06-12", replace(day("2018-06-12"), phrase="today")), "2018-06-13"
# The same text, printed a day later: "today" has become another day.
COPY = replace(told("occurred", AGAIN, replace(day(AGAIN), phrase="today")), content_key=FIRST.content_key)
COPIES = frozenset([COPY.article_id])


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


@pytest.mark.parametrize(
    ("reports", "is_disputed"),
    [
        ([told("occurred", "2018-06-12"), told("negated", "2018-06-13")], True),
        ([told("ongoing", "2018-06-12"), told("negated", "2018-06-12")], True),
        ([told("negated", "2018-06-11"), told("occurred", "2018-06-12")], False),  # called off, and held after all
        ([told("planned", "2018-06-11"), told("negated", "2018-06-12")], False),  # called off
        ([told("negated", "2018-06-13", day("2018-06-12")), told("occurred", "2018-06-14")], True),  # denied first
        ([told("negated", "2018-06-14", span("2018-06-11", "2018-06-12")), told("occurred", "2018-06-15")], True),
        ([told("negated", "2018-06-12", day("2018-06-12")), told("occurred", "2018-06-13")], False),  # it may still have come
        ([told("negated", "2018-06-13", day("2018-06-14")), told("occurred", "2018-06-15")], False),
        ([told("negated", "2018-06-13", chosen("2018-06-12")), told("occurred", "2018-06-14")], False),
        ([told("negated", "2018-06-13", day("2018-06-12", "publication")), told("occurred", "2018-06-14")], False),
    ],
)
def test_outlets_contradict_each_other_where_one_denies_what_was_reported(reports: list[StoredReport], is_disputed: bool) -> None:
    assert state_of(reports, "m", frozenset()).values["is_disputed"] is is_disputed


def test_days_of_plans_and_days_that_are_no_days_contradict_nothing() -> None:
    held = told("occurred", "2018-06-13", day("2018-06-12"))
    month = replace(day("2018-05-01"), latest=date(2018, 5, 31), precision="month")
    for other in (told("planned", "2018-05-01", day("2018-06-02")), told("occurred", "2018-06-14", month)):
        assert state_of([held, other], "m", frozenset()).values["is_disputed"] is False
    published = told("occurred", "2018-06-14", day("2018-06-14", "publication"))
    assert state_of([held, published], "m", frozenset()).values["is_disputed"] is False


@pytest.mark.parametrize("words", ["The summit of Monday was called off.", "They postponed the summit on Monday."])
def test_the_day_on_which_a_plan_was_called_off_or_moved_denies_nothing(words: str) -> None:
    off = replace(told("negated", "2018-06-12", day("2018-06-11")), headline=words)
    assert state_of([off, told("occurred", "2018-06-14")], "m", frozenset()).values["is_disputed"] is False


@pytest.mark.parametrize(
    ("words", "on", "is_disputed"),
    [
        ("Mr Trump had called the meeting off on 24 May.", "2018-05-24", False),
        ("Mr Trump had not met him on 24 May.", "2018-05-24", True),
        ("The meeting of 12 June was called off.", "2018-06-12", True),  # the day on which others saw it held
    ],
)
def test_that_what_was_held_had_been_called_off_before_denies_nothing(words: str, on: str, is_disputed: bool) -> None:
    held = told("occurred", "2018-06-13", day("2018-06-12"))
    off = replace(told("negated", "2018-06-13", day(on)), headline=words)
    assert state_of([PLAN, held, off], "m", frozenset()).values["is_disputed"] is is_disputed


def test_of_texts_that_copy_each_other_the_first_known_is_the_original() -> None:
    first, verbatim, edited, own = (
        replace(told("occurred", f"2018-06-{d}"), content_key=key)
        for d, key in ((12, "wire"), (13, "wire"), (14, "x"), (15, "y"))
    )
    signatures = {first.article_id: (1, 2, 3, 4), edited.article_id: (1, 2, 3, 9), own.article_id: (5, 6, 7, 8)}
    reports = [own, edited, verbatim, first, replace(own, report_id="again")]
    assert copying_articles(reports, signatures) == {verbatim.article_id, edited.article_id}
    for known in ({edited.article_id: (1, 2, 3, 9)}, {first.article_id: (1, 2, 3, 4)}, {}):
        assert copying_articles(reports, known) == {verbatim.article_id}


def test_one_outlet_is_one_voice_and_a_copy_is_none() -> None:
    first, update, other, copy = (
        replace(told("occurred", f"2018-06-{d}"), outlet=outlet)
        for d, outlet in ((12, "Atlas Wire"), (13, "ATLAS Wire"), (14, "Mill Gazette"), (15, "Lagoon Times"))
    )
    reports = [first, replace(first, report_id="again"), update, other, copy]
    assert count_voices(reports, frozenset([copy.article_id])) == 2
    assert count_voices(reports, frozenset([other.article_id, copy.article_id])) == 1
    assert count_voices([copy], frozenset([copy.article_id])) == 1
    values = state_of(reports, "m", frozenset([copy.article_id])).values
    assert (values["article_count"], values["independent_source_count"]) == (4, 2)
    unknown = [replace(report, outlet=None) for report in (first, update, other)]
    assert count_voices(unknown, frozenset()) == 3  # nobody knows that two are of one outlet


def test_today_in_a_text_that_is_printed_again_is_the_day_of_the_first() -> None:
    values = state_of([FIRST, COPY], "m", COPIES).values
    assert (values["is_disputed"], values["date_earliest"]) == (False, date(2018, 6, 12))
    more = [FIRST, COPY, replace(COPY, report_id="third", article_id="third")]
    values = state_of(more, "m", copying_articles(more, {})).values
    assert (values["is_disputed"], values["date_earliest"]) == (False, date(2018, 6, 12))  # two copies outvote nobody
    assert state_of([FIRST, COPY], "m", frozenset()).values["is_disputed"] is True  # of two outlets that wrote it themselves


def test_a_copy_printed_late_neither_moves_a_plan_nor_makes_one_of_what_was_called_off() -> None:
    tomorrow = replace(day("2018-06-13"), phrase="tomorrow")
    plan, off = told("planned", "2018-06-12", tomorrow), told("negated", "2018-06-12")
    late = told("planned", "2018-06-13", replace(tomorrow, earliest=date(2018, 6, 14), latest=date(2018, 6, 14)))
    copies = frozenset([late.article_id])
    assert state_of([plan, late], "m", copies).values["date_earliest"] == date(2018, 6, 13)
    assert state_of([plan, off, late], "m", copies).values["status"] == "negated"


def test_a_copy_of_no_day_disputes_nothing_that_its_original_does_not() -> None:
    off, held = told("negated", "2018-06-10", replace(day("2018-06-12"), phrase="Tuesday")), told("occurred", "2018-06-13")
    no_day = DateSpan(None, None, "unknown", "unknown", phrase="Tuesday")
    again = replace(off, report_id="again", article_id="again", published_on=None, date=no_day)
    assert state_of([off, held], "m", frozenset()).values["is_disputed"] is False
    assert state_of([off, held, again], "m", frozenset(["again"])).values["is_disputed"] is False


def test_what_a_copy_says_in_words_of_its_own_is_heard() -> None:
    moved, later = told("planned", "2018-05-20", day("2018-06-14")), told("occurred", "2018-06-13", day("2018-06-13"))
    undated = replace(FIRST, date=DateSpan(None, None, "unknown", "unknown", phrase="today"))
    for original, copy in ((PLAN, moved), (PLAN, told("negated", "2018-05-20")), (PLAN, later), (undated, COPY)):
        assert heard([original, copy], frozenset([copy.article_id])) == [original, copy]
    assert heard([FIRST, COPY], COPIES) == [FIRST]
    assert days(PLAN, moved)[1] == ("2018-06-14", "2018-06-14")
    assert state_of([PLAN, moved], "m", frozenset([moved.article_id])).values["date_earliest"] == date(2018, 6, 14)
    denied = told("negated", "2018-06-13", day("2018-06-12"))
    assert state_of([FIRST, denied], "m", frozenset([denied.article_id])).values["is_disputed"] is True
