"""A day that chances chose among those that an article tells: no evidence against another day."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from dateline.dating.back_references import NAMED_BEFORE
from dateline.dating.story import UNDER_WAY
from dateline.extract import lent_dates
from dateline.linking.event_state import state_of
from dateline.linking.link import agreement, dates, threshold
from dateline.linking.merge import best_date
from dateline.linking.report import is_chosen
from dateline.records import LIKELIEST_DAY, UNKNOWN_DATE, DateSpan, Event
from tests.unit.builders import chosen, day, mention, report
from tests.unit.test_event_state import told


@pytest.mark.parametrize(
    ("when", "other", "are_one"),
    [
        (chosen("2024-03-11"), day("2024-03-12"), True),
        (chosen("2024-03-11"), chosen("2024-03-12"), True),
        (chosen("2024-03-11"), chosen("2024-03-11"), True),
        (day("2024-03-11"), day("2024-03-12"), False),
    ],
)
def test_another_day_near_a_chosen_one_may_be_the_same_event(when: DateSpan, other: DateSpan, are_one: bool) -> None:
    found = agreement(*(report(key, "attack", "RUS", "UKR", when=told) for key, told in (("1", when), ("2", other))))
    assert (found is not None and found[0] >= threshold(report("1", "attack"))) is are_one


def test_a_chosen_day_long_before_another_is_another_event() -> None:
    assert dates(report("1", when=chosen("2024-03-01")), report("2", when=day("2024-03-12"))) is None


def test_outlets_whose_days_were_chosen_contradict_none() -> None:
    def is_disputed(*days: DateSpan) -> Any:
        reports = [told("occurred", f"2024-03-{20 + number}", when) for number, when in enumerate(days)]
        return state_of(reports, "m", frozenset()).values["is_disputed"]

    assert is_disputed(day("2024-03-11"), day("2024-03-12")) is True
    assert is_disputed(day("2024-03-11"), chosen("2024-03-12")) is False


@pytest.mark.parametrize("kind", ["accusation", "attack"])
def test_a_chosen_day_is_as_close_to_the_same_day_as_news_of_the_day(kind: str) -> None:
    known, news = report("1", kind, "RUS", "UKR", when=day("2024-03-11")), day("2024-03-11", "publication")
    scores = [agreement(known, report("2", kind, "RUS", "UKR", when=when)) for when in (chosen("2024-03-11"), news)]
    assert scores[0] == scores[1]
    assert scores[0] is not None
    assert scores[0][0] >= threshold(known)


def test_a_plan_keeps_the_day_of_its_words_and_what_became_of_it_names_no_chosen_day() -> None:
    plan, later = told("planned", "2024-03-01", day("2024-03-20")), told("planned", "2024-03-05", chosen("2024-03-18"))
    assert state_of([plan, later], "m", frozenset()).values["date_earliest"] == date(2024, 3, 20)
    off = state_of([plan, told("negated", "2024-03-05", chosen("2024-03-04"))], "m", frozenset()).values
    assert (off["date_earliest"], off["date_reason"]) == (date(2024, 3, 20), "called off: the day of the plan")
    guessed, gone = told("planned", "2024-03-01", chosen("2024-03-20")), told("negated", "2024-03-05", day("2024-03-04"))
    reason = state_of([guessed, gone], "m", frozenset()).values["date_reason"]
    assert str(reason).startswith(f"called off on 2024-03-04: the day of the plan; {LIKELIEST_DAY}")


def test_a_chosen_day_yields_to_one_that_words_tell() -> None:
    assert best_date([chosen("2024-03-11"), day("2024-03-12")]).earliest == date(2024, 3, 12)
    assert best_date([chosen("2024-03-11"), UNKNOWN_DATE]).earliest == date(2024, 3, 11)
    year = DateSpan(date(2024, 1, 1), date(2024, 12, 31), "year", "text")
    assert best_date([chosen("2024-03-11"), year]).earliest == date(2024, 3, 11)
    assert [is_chosen(when) for when in (chosen("2024-03-11"), day("2024-03-11"), UNKNOWN_DATE)] == [True, False, False]


@pytest.mark.parametrize(
    ("own", "keeps"),
    [
        (day("2024-03-10"), True),
        (DateSpan(None, date(2024, 3, 10), "day", "text"), True),  # "until Sunday"
        (day("2024-03-10", "publication"), False),
        (UNKNOWN_DATE, False),
        (replace(day("2024-03-10"), reason=UNDER_WAY), False),
        (replace(day("2024-03-10"), reason=f"{NAMED_BEFORE}: 'attack', dated by 'Sunday'"), False),
    ],
)
def test_a_mention_that_its_own_words_do_not_date_has_the_date_of_its_event(own: DateSpan, keeps: bool) -> None:
    event = Event("attack", "occurred", 0.9, (), (), None, None, chosen("2024-03-11"), (0,))
    assert lent_dates([mention(when=own)], [event])[0].date == (own if keeps else event.date)
