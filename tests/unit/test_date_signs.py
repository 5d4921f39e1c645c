"""What speaks for an event having happened on some days: signs told of the article's dates, and of its clause."""

from dataclasses import replace
from datetime import date

import pytest

from dateline.records import DateSpan, Mention, Span
from dateline.resolve.articles import index_article
from dateline.weighing.date_facts import article_dates
from dateline.weighing.date_signs import DAYS, NEVER, NEVER_TOLD, NEWS, date_signs, news_days
from tests.unit.dated_articles import (
    EVE,
    MARCH_2019,
    MENTIONS,
    MONDAY,
    NEXT_WEEK,
    PUBLISHED,
    RAID,
    REFUSAL,
    TEXT,
    TUESDAY,
    dates_of,
    day,
    event_of,
)


def test_candidates_are_the_days_told_near_it_news_of_the_day_and_that_nothing_is_told() -> None:
    found = date_signs(dates_of(), event_of(MENTIONS, 2))
    assert set(found) == {NEVER_TOLD, MONDAY, TUESDAY, MARCH_2019, (EVE, PUBLISHED)}  # not next week: it occurred
    planned = replace(REFUSAL, status="planned", date=DateSpan(None, None, "unknown", "unknown"))
    assert set(date_signs(dates_of([planned]), event_of([planned], 0))) == {NEVER_TOLD, NEXT_WEEK, (EVE, PUBLISHED)}


def test_each_row_of_facts_is_one_sign_and_that_of_the_event_one_more() -> None:
    found = date_signs(dates_of(), event_of(MENTIONS, 2))
    assert len(found[MONDAY]) == len(DAYS) + 1
    assert len(found[NEVER_TOLD]) == len(NEVER) + 2
    assert len(found[EVE, PUBLISHED]) == len(DAYS) + len(NEWS) + 1
    assert found[EVE, PUBLISHED]["event rule:publication_reported_as_news_of_the_ kept:1"] == 1
    assert found[MONDAY]["event rule:publication_reported_as_news_of_the_ kept:0"] == 1


def test_of_several_mentions_signs_are_the_mean() -> None:
    found = date_signs(dates_of(), event_of(MENTIONS, 1, 2))
    assert found[TUESDAY]["where:before verb:none"] == found[TUESDAY]["where:before verb:has"] == 0.5
    assert found[NEVER_TOLD]["never"] == 1
    assert found[NEVER_TOLD]["never tense:past verb:has"] == 0.5  # "has refused"


def test_news_of_a_live_page_is_of_the_day() -> None:
    assert news_days(dates_of()) == (EVE, PUBLISHED)
    live = "".join(f"{hour}.15 A minister spoke\n" for hour in range(10, 16))
    assert news_days(dates_of([], live)) == (PUBLISHED, PUBLISHED)
    assert news_days(article_dates([], index_article(TEXT), date.min)) == (date.min, date.min)


def test_an_article_of_many_dates_offers_those_told_last() -> None:
    text = " ".join(f"On May {number} she spoke." for number in range(1, 30)) + " He refused."
    refusal = replace(REFUSAL, trigger=replace(REFUSAL.trigger, start=text.index("refused"), end=text.index("refused") + 7))
    article = article_dates([refusal], index_article(text), date(2024, 6, 30))
    found = [first for first, _ in date_signs(article, event_of([refusal], 0)) if first]
    assert date(2024, 5, 29) in found
    assert date(2024, 5, 22) in found
    assert date(2024, 5, 21) not in found
    assert date(2024, 5, 1) in found  # the opening


def test_an_article_without_dates_has_news_or_nothing() -> None:
    text = "Norway has refused to pay."
    refusal = replace(REFUSAL, trigger=replace(REFUSAL.trigger, start=11, end=18), sentence=None)
    article = article_dates([refusal], index_article(text), PUBLISHED)
    assert set(date_signs(article, event_of([refusal], 0))) == {NEVER_TOLD, (EVE, PUBLISHED)}


def test_days_of_a_mention_behind_are_candidates() -> None:
    later = replace(RAID, trigger=replace(RAID.trigger, start=REFUSAL.trigger.end + 20, end=REFUSAL.trigger.end + 26))
    later = replace(later, date=day(date(2024, 3, 2)))
    assert (date(2024, 3, 2), date(2024, 3, 2)) in date_signs(dates_of([REFUSAL, later]), event_of([REFUSAL, later], 0))


def test_a_sentence_of_many_dates_offers_some_of_them() -> None:
    text = "He refused " + ", ".join(f"on May {number}" for number in range(1, 30)) + "."
    refusal = replace(REFUSAL, trigger=Span(3, 10, "refused"), sentence=None)
    article = article_dates([refusal], index_article(text), date(2024, 6, 30))
    assert len(date_signs(article, event_of([refusal], 0))) == 8 + 3  # none told, news of the day, what the rule says


def test_a_since_that_only_compares_is_no_candidate() -> None:
    for words, is_one in (("the first time since March 2019", False), ("ever since March 2019", True)):
        text = f"Norway refused to pay, for {words}."
        refusal = replace(REFUSAL, trigger=Span(7, 14, "refused"), sentence=None)
        found = date_signs(article_dates([refusal], index_article(text), PUBLISHED), event_of([refusal], 0))
        assert ((date(2019, 3, 1), PUBLISHED) in found) is is_one


def test_until_when_something_is_to_last_is_no_candidate() -> None:
    for words, last in (("until 2034", None), ("to July 31", None), ("from June 2023 until July 2023", date(2023, 7, 31))):
        text = f"Fiji agreed a truce {words}. Norway refused."
        refusal = replace(REFUSAL, trigger=Span(text.index("refused"), text.index("refused") + 7, "refused"), sentence=None)
        found = date_signs(article_dates([refusal], index_article(text), PUBLISHED), event_of([refusal], 0))
        assert {days[1] for days in found} - {None, PUBLISHED} == ({last} - {None})


@pytest.mark.parametrize(
    ("words", "status", "is_one"),
    [
        ("to end the embargo in place since March 2019", "occurred", False),
        ("to end the embargo in place since March 2019", "planned", False),
        ("since March 2019", "planned", False),
        ("since March 2019", "occurred", True),
        ("to end it since March 2019", "ongoing", True),
    ],
)
def test_since_when_something_else_holds_is_no_candidate(words: str, status: str, is_one: bool) -> None:
    text = f"Norway refused {words}."
    refusal = replace(REFUSAL, status=status, trigger=Span(7, 14, "refused"), sentence=None)
    event = replace(event_of([refusal], 0), status=status)
    found = date_signs(article_dates([refusal], index_article(text), PUBLISHED), event)
    assert ((date(2019, 3, 1), PUBLISHED) in found) is is_one


@pytest.mark.parametrize(
    ("reason", "when", "is_one"),
    [
        ("counted from 2024-03-11", date(2024, 3, 10), False),  # "a day earlier"
        ("counted from 2024-03-11", date(2024, 3, 12), True),  # "a day later"
        ("counted from 2024-03", date(2024, 3, 10), True),
        (None, date(2024, 3, 10), True),
    ],
)
def test_the_day_from_which_words_count_back_is_no_candidate(reason: str | None, when: date, is_one: bool) -> None:
    raid = replace(RAID, date=replace(day(when), reason=reason))
    found = date_signs(dates_of([raid]), event_of([raid], 0))
    assert (MONDAY in found, (when, when) in found) == (is_one, True)


def test_no_candidate_behind_it_is_when_something_began_that_was_told_of_by_the_way() -> None:
    may = (date(2023, 5, 8), date(2023, 5, 8))
    for words, is_one in (("is part of a war that began on May 8", False), ("took place on May 8", True)):
        text = f"The raid {words}. Norway refused to pay."
        refusal = replace(REFUSAL, trigger=Span(text.index("refused"), text.index("refused") + 7, "refused"))
        refusal = replace(refusal, sentence=Span(text.index("Norway"), len(text), text[text.index("Norway") :]))
        found = date_signs(article_dates([refusal], index_article(text), PUBLISHED), event_of([refusal], 0))
        assert (may in found) is is_one


@pytest.mark.parametrize(("phrase", "is_one"), [("recent weeks", False), ("so far this year", False), ("the past month", True)])
def test_a_single_day_is_none_of_what_was_done_up_to_now(phrase: str, is_one: bool) -> None:
    lasting = DateSpan(date(2024, 1, 1), PUBLISHED, "span", "text", phrase, PUBLISHED)
    found = date_signs(dates_of([replace(RAID, date=lasting)]), event_of([replace(RAID, date=lasting)], 0))
    assert (MONDAY in found) is is_one
    assert (EVE, PUBLISHED) in found


@pytest.mark.parametrize("status", ["planned", "possible"])
def test_the_day_of_a_dateline_before_publication_is_none_of_what_lies_ahead(status: str) -> None:
    text = "LIMA, March 12 - Peru will receive Fijian envoys."
    start = text.index("receive")
    unknown = DateSpan(None, None, "unknown", "unknown")
    planned = Mention("meeting", status, Span(start, start + 7, "receive"), 0.9, (), Span(0, len(text), text), unknown)
    found = date_signs(dates_of([planned], text), event_of([planned], 0))
    assert (EVE, EVE) not in found
    assert all(days[0] is None or days[0] <= PUBLISHED for days in found)
