"""When an event was, weighed: the likeliest of the days of which its article tells, or that it tells none."""

from dataclasses import replace
from datetime import date

import pytest

from dateline.dating.default import LIVE_ENTRY
from dateline.dating.moved import MOVED_TO, PLANNED_FOR
from dateline.dating.since import BEGAN
from dateline.dating.story import UNDER_WAY
from dateline.records import CORRECTED, Article, DateSpan, Mention, Span
from dateline.weighing import likely_dates as module
from dateline.weighing.date_facts import days_of
from dateline.weighing.date_signs import NEVER_TOLD
from dateline.weighing.likely_dates import UNTOLD, likely_dates
from tests.unit.dated_articles import ARTICLE, EVE, MARCH_2019, MENTIONS, NEWS, PUBLISHED, RAID, REFUSAL, day, event_of

NEVER = "never"
SAME_CLAUSE = "where:before verb:has"  # "on Tuesday ... has refused"


def when(monkeypatch: pytest.MonkeyPatch, weights: dict[str, float], number: int = 2) -> DateSpan:
    monkeypatch.setattr(module, "_weights", lambda: weights)
    return likely_dates(ARTICLE, MENTIONS, [event_of(MENTIONS, number)])[0][0].date


def test_the_likeliest_day_is_taken_with_its_chance_in_the_reason(monkeypatch: pytest.MonkeyPatch) -> None:
    found = when(monkeypatch, {SAME_CLAUSE: 2.0})
    assert (found.earliest, found.latest, found.precision, found.basis, found.phrase) == (EVE, EVE, "day", "text", "Tuesday")
    assert found.reason == "the likeliest day in this article (chance 0.65)"  # e^2 of e^2 and four others


def test_the_same_days_as_the_rule_s_keep_its_reason(monkeypatch: pytest.MonkeyPatch) -> None:
    assert when(monkeypatch, {"where:news verb:has": 2.0}) == NEWS
    assert when(monkeypatch, {"where:behind verb:none": 9.0}, number=0) == RAID.date


@pytest.mark.parametrize(("weight", "is_told"), [(2.4, True), (2.6, False)])  # of five candidates the share 0.75 is at 2.485
def test_from_a_chance_on_no_day_is_told(monkeypatch: pytest.MonkeyPatch, weight: float, is_told: bool) -> None:
    found = when(monkeypatch, {NEVER: weight})
    assert (found.earliest is not None) is is_told
    assert UNTOLD == 0.75
    if not is_told:
        assert (found.basis, found.precision, found.anchor) == ("unknown", "unknown", PUBLISHED)
        assert found.reason == "the article does not tell when (chance 0.77)"


def test_words_may_be_overruled_by_what_the_article_tells(monkeypatch: pytest.MonkeyPatch) -> None:
    found = when(monkeypatch, {NEVER: 9.0}, number=0)
    assert found.earliest is None


@pytest.mark.parametrize(("weight", "is_kept"), [(0.2, True), (0.4, False)])
def test_the_own_words_of_an_act_yield_only_to_days_that_are_likely_enough(
    monkeypatch: pytest.MonkeyPatch, weight: float, is_kept: bool
) -> None:
    found = when(monkeypatch, {"where:news verb:none": weight}, number=0)
    assert (found == RAID.date) is is_kept


def test_news_of_the_day_may_be_likelier_than_words(monkeypatch: pytest.MonkeyPatch) -> None:
    found = when(monkeypatch, {"where:news verb:none": 9.0}, number=0)
    assert (found.earliest, found.latest, found.basis) == (EVE, PUBLISHED, "publication")
    assert found.reason == "news of the day: the likeliest day in this article (chance 1.00)"


def test_days_counted_for_a_mention_beside_it_are_those_of_that_mention(monkeypatch: pytest.MonkeyPatch) -> None:
    counted = replace(RAID, date=replace(day(date(2024, 3, 9), "two days before"), reason="counted from 2024-03-11"))
    monkeypatch.setattr(module, "_weights", lambda: {"where:derived verb:has": 9.0})
    found = likely_dates(ARTICLE, [counted, REFUSAL], [event_of([counted, REFUSAL], 1)])[0][0].date
    assert (found.earliest, found.phrase, found.basis) == (date(2024, 3, 9), "two days before", "text")


@pytest.mark.parametrize("reason", [f"{CORRECTED}2024-03-10", MOVED_TO, BEGAN, LIVE_ENTRY])
def test_what_a_rule_dates_firmly_is_not_weighed(monkeypatch: pytest.MonkeyPatch, reason: str) -> None:
    monkeypatch.setattr(module, "_weights", lambda: {NEVER: 9.0})
    event = event_of(MENTIONS, 0)
    event = replace(event, date=replace(event.date, reason=reason))
    assert likely_dates(ARTICLE, MENTIONS, [event]) == ((event,), (None,))


@pytest.mark.parametrize(("reason", "stays"), [(PLANNED_FOR, True), (None, False)])
def test_what_was_called_off_keeps_the_day_of_its_plan_however_likely_that_of_the_news(
    monkeypatch: pytest.MonkeyPatch, reason: str | None, stays: bool
) -> None:
    event = event_of(MENTIONS, 0)
    event = replace(event, date=replace(event.date, reason=reason))
    signs = {days_of(event.date): {}, days_of(NEWS): {"news": 1.0}, NEVER_TOLD: {"never": 1.0}}
    monkeypatch.setattr(module, "date_signs", lambda *_: signs)
    monkeypatch.setattr(module, "_weights", lambda: {"news": 5.0, "never": -1.0})
    (found,), (chance,) = likely_dates(ARTICLE, MENTIONS, [event])
    assert (found == event) == stays
    assert chance == pytest.approx(0.73 if stays else 0.99, abs=0.01)  # among the days that it may have


def test_without_a_day_of_publication_all_stays() -> None:
    event = event_of(MENTIONS, 0)
    assert likely_dates(replace(ARTICLE, published_on=None), MENTIONS, [event]) == ((event,), (None,))
    assert likely_dates(ARTICLE, MENTIONS, []) == ((), ())


def test_of_days_that_are_as_likely_the_one_told_last_before_is_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    assert when(monkeypatch, {}).phrase == "Tuesday"


def test_days_are_possible_by_the_status_of_the_event(monkeypatch: pytest.MonkeyPatch) -> None:
    planned = replace(REFUSAL, status="planned")
    monkeypatch.setattr(module, "_weights", lambda: {"where:next verb:has": 9.0})
    occurred = replace(event_of([planned], 0), status="occurred")
    assert likely_dates(ARTICLE, [planned], [occurred])[0][0].date.earliest != date(2024, 3, 18)
    assert likely_dates(ARTICLE, [planned], [event_of([planned], 0)])[0][0].date.earliest == date(2024, 3, 18)


@pytest.mark.parametrize(
    ("told", "is_news"),
    [
        (DateSpan(*MARCH_2019, "month", "text", "March 2019", PUBLISHED, reason=UNDER_WAY), False),
        (replace(day(date(2024, 2, 5), "5 February"), reason=UNDER_WAY), False),
        (replace(day(date(2024, 2, 20), "20 February"), reason=UNDER_WAY), True),
        (replace(day(EVE, "Tuesday"), reason=UNDER_WAY), True),
        (DateSpan(*MARCH_2019, "month", "text", "March 2019", PUBLISHED), True),  # its own words
    ],
)
def test_what_goes_on_with_a_time_long_over_is_no_news_of_the_day(
    monkeypatch: pytest.MonkeyPatch, told: DateSpan, is_news: bool
) -> None:
    monkeypatch.setattr(module, "_weights", lambda: {"where:news verb:has": 1.0})
    mentions = [RAID, replace(REFUSAL, date=told)]
    found = likely_dates(ARTICLE, mentions, [event_of(mentions, 1)])[0][0].date
    assert (found.basis == "publication") is is_news


@pytest.mark.parametrize(
    ("text", "is_news"),
    [
        ("Fiji freed two. It raided Tonga in March 2019. Tonga, which refused it, was glad.", False),
        ("It rained. Fiji raided Tonga in March 2019. Tonga refused it.", False),
        ("Fiji raided Tonga in March 2019. Tonga refused it.", False),
        ("Fiji freed two. In March 2019 it raided Tonga. Tonga refused it.", False),
        ("It rained.\nFiji freed two. Fiji raided Tonga in March 2019. Tonga refused it.", False),
    ],
)
def test_it_may_be_where_the_opening_tells_that_time_by_the_way(
    monkeypatch: pytest.MonkeyPatch, text: str, is_news: bool
) -> None:
    monkeypatch.setattr(module, "_weights", lambda: {"where:news verb:has": 1.0, "where:news verb:none": 1.0})
    told = DateSpan(*MARCH_2019, "month", "text", "March 2019", PUBLISHED)
    days = {"freed": NEWS, "raided": told, "refused": replace(told, reason=UNDER_WAY)}
    at = {word: Span(text.index(word), text.index(word) + len(word), word) for word in days if word in text}
    whole = Span(0, len(text), text)
    mentions = [Mention("attack", "occurred", at[word], 0.9, (), whole, days[word]) for word in at]
    found = likely_dates(Article("b", text, PUBLISHED), mentions, [event_of(mentions, len(mentions) - 1)])[0][0].date
    assert (found.basis == "publication") is is_news


def test_that_nothing_is_told_is_no_likelier_without_the_news_of_the_day(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_weights", lambda: {NEVER: 2.4})
    told = DateSpan(*MARCH_2019, "month", "text", "March 2019", PUBLISHED, reason=UNDER_WAY)
    mentions = [RAID, replace(REFUSAL, date=told)]
    assert likely_dates(ARTICLE, mentions, [event_of(mentions, 1)])[0][0].date.earliest is not None
