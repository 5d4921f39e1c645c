"""What was done many times has not the day of the news."""

from dataclasses import replace
from datetime import date

import pytest

from dateline.dating.many_times import MANY_TIMES, is_told_often
from dateline.mentions import resolve_mentions
from dateline.records import Article, DateSpan, Mention, Span
from dateline.weighing.likely_dates import likely_dates
from tests.unit.dated_articles import event_of

PUBLISHED = date(2024, 3, 13)


def when(text: str, trigger: str, type: str = "accusation") -> DateSpan:
    start = text.index(trigger)
    mention = Mention(type, "occurred", Span(start, start + len(trigger), trigger), 0.9, (), Span(0, len(text), text))
    return resolve_mentions(Article("a", text, PUBLISHED), [mention])[0].date


@pytest.mark.parametrize(
    ("text", "trigger", "type"),
    [
        ("Togo's king visited Riga eleven times.", "visited", "visit"),
        ("Togo protested to Benin dozens of times over milk.", "protested", "accusation"),
        ("Togo has summoned the envoy of Benin more than 20 times.", "summoned", "ambassador_summons"),
        ("Togo accused Benin countless times of theft.", "accused", "accusation"),
        ("Togo offered Benin rice on several occasions.", "offered", "pledge"),
        ("Togo's king visited Riga twice.", "visited", "visit"),
    ],
)
def test_no_day_is_told(text: str, trigger: str, type: str) -> None:
    found = when(text, trigger, type)
    assert (found.earliest, found.basis, found.reason) == (None, "unknown", MANY_TIMES)


@pytest.mark.parametrize(
    ("text", "trigger", "type"),
    [
        ("Togo summoned the envoy of Benin twice.", "summoned", "ambassador_summons"),
        ("Togo telephoned Benin three times.", "telephoned", "phone_call"),
        ("Togo bombed Benin 20 times.", "bombed", "attack"),
        ("Togo vetoed ten times as many bills as Benin.", "vetoed", "rejection"),
        ("Togo offered Benin ten times more rice.", "offered", "pledge"),
        ("Togo signed a deal five times the size of the last one.", "signed", "agreement"),
        ("Togo's king telephoned Benin's seven times in a day.", "telephoned", "phone_call"),
        ("Togo's king thanked Benin many times in his speech.", "thanked", "endorsement"),
        ("Togo freed a poet who was arrested eleven times.", "freed", "release"),
        ("Togo urged Benin to count the votes five times.", "urged", "demand"),
    ],
)
def test_but_it_may_be_the_news(text: str, trigger: str, type: str) -> None:
    assert when(text, trigger, type).basis == "publication"


def test_a_day_that_is_told_is_its_day() -> None:
    assert str(when("On Monday Togo urged Benin nine times to talk.", "urged", "demand").earliest) == "2024-03-11"


def test_chances_give_it_no_day() -> None:
    text = "Togo urged Benin nine times to talk. On Monday it did."
    mention = Mention("demand", "occurred", Span(5, 10, "urged"), 0.9, (), Span(0, 36, text[:36]))
    (mention,) = resolve_mentions(Article("a", text, PUBLISHED), [mention])
    event = replace(event_of([mention], 0), date=mention.date)
    assert likely_dates(Article("a", text, PUBLISHED), [mention], [event])[0][0].date.earliest is None


@pytest.mark.parametrize(
    ("text", "trigger", "is_often"),
    [
        ("The two have met seven times this year.", "met", True),
        ("He has visited Riga twice since May.", "visited", True),
        ("They spoke on several occasions.", "spoke", True),
        ("He has spoken to the sultan five times.", "spoken", True),
        ("They have held four meetings since May.", "meetings", True),
        ("They held several rounds of talks.", "talks", True),
        ("They met on Thursday.", "met", False),
        ("They held talks with three ministers.", "talks", False),
        ("The two ministers met.", "met", False),
        ("He called it seven times in an hour.", "called", False),
        ("It was their seventh meeting.", "meeting", False),
    ],
)
def test_what_was_done_more_than_once_is_told_often(text: str, trigger: str, is_often: bool) -> None:
    start = text.index(trigger)
    told = Mention("meeting", "occurred", Span(start, start + len(trigger), trigger), 0.9, (), Span(0, len(text), text))
    assert is_told_often(told) == is_often
