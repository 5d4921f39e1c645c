"""The weekdays of a diary are the coming ones, those of a review of the week the last ones."""

from datetime import date

import pytest

from dateline.dates import find_dates
from dateline.dates.week_lists import week_entry
from dateline.mentions import resolve_mentions
from dateline.records import Article, Mention, Span
from tests.unit.dated import interval

PUBLISHED = date(2018, 6, 8)  # a Friday


def resolved(marked: str, status: str, published: date = PUBLISHED) -> Mention:
    """The encounter whose trigger stands in brackets, resolved; its sentence is its line."""
    text, start, end = marked.replace("[", "").replace("]", ""), marked.index("["), marked.index("]") - 1
    first, last = text.rfind("\n", 0, start) + 1, text.find("\n", end)
    sentence = Span(first, last if last >= 0 else len(text), text[first : last if last >= 0 else len(text)])
    mention = Mention("meeting", status, Span(start, end, text[start:end]), 0.7, (), sentence)
    return resolve_mentions(Article("a", text, published), [mention])[0]


def told(marked: str, status: str, published: date = PUBLISHED) -> tuple[str, str | None]:
    mention = resolved(marked, status, published)
    return mention.status, interval(mention.date)[0]


AHEAD = [
    ("The week ahead:\n\nMonday: Lund [meets] Berg.\nWednesday: Tonga votes.", "2018-06-11"),
    ("NEXT WEEK\nMONDAY - Tonga votes.\nWEDNESDAY - Lund [meets] Berg.", "2018-06-13"),
    ("Key events\n\n* Tuesday -- Tonga votes.\n* Friday -- Lund [meets] Berg.", "2018-06-15"),
    ("Coming up\n\nSunday: Tonga votes.\nMonday: Lund [meets] Berg.", "2018-06-11"),
    ("Diary\n\nMon: Tonga votes.\nTue: Lund [meets] Berg.", "2018-06-12"),
    ("Mon: Lund, whom Tonga freed in May, [meets] Berg.\nTue: Tonga votes after it closed a port.", "2018-06-11"),
    ("Mon. - Tonga votes.\nThurs. - Lund [meets] Berg.", "2018-06-14"),
    ("MONDAY\n- Tonga votes.\n- Lund [meets] Berg.\nTUESDAY\n- Fiji votes.", "2018-06-11"),
    ("MONDAY\n- Tonga votes.\nTUESDAY\n- Fiji votes.\n- Lund [meets] Berg.", "2018-06-12"),
]


@pytest.mark.parametrize("status", ["occurred", "planned"])
@pytest.mark.parametrize(("marked", "day"), AHEAD)
def test_the_weekdays_of_a_diary_are_those_to_come(marked: str, day: str, status: str) -> None:
    assert told(marked, status) == ("planned", day)


BACK = [
    ("The week in review\n\nMonday: Lund [meets] Berg.\nWednesday: Tonga votes.", "2018-06-04"),
    ("THE WEEK THAT WAS\nTuesday - Tonga votes.\nThursday - Lund [meets] Berg.", "2018-06-07"),
    ("How the week unfolded:\n\nSaturday: Lund [meets] Berg.\nTuesday: Tonga votes.", "2018-06-02"),
    ("Mon: Lund [meets] Berg.\nWed: Tonga closed a port.", "2018-06-04"),
    ("The agenda\n\nMonday: Lund rested and [met] Berg.\nWednesday: Tonga closed a port.", "2018-06-04"),
]


@pytest.mark.parametrize(("marked", "day"), BACK)
def test_the_weekdays_of_a_review_are_the_last_ones(marked: str, day: str) -> None:
    assert told(marked, "occurred") == ("occurred", day)


@pytest.mark.parametrize(("marked", "day"), BACK[:-1])
def test_what_it_tells_in_the_present_has_occurred(marked: str, day: str) -> None:
    assert told(marked, "planned") == ("occurred", day)


def test_next_week_does_not_begin_today() -> None:
    monday = date(2018, 6, 4)
    for title, day in (("This week", "2018-06-04"), ("Next week", "2018-06-11")):
        text = f"{title}:\nMonday: Lund meets Berg.\nTuesday: Tonga votes."
        assert str(find_dates(text, monday)[-2][1].earliest) == day


@pytest.mark.parametrize(
    "before",
    [
        "The week ahead:\n\nMonday: ",  # one alone
        "The week ahead:\n\nMonday: Tonga votes.\n\n",  # no entry
        "The week ahead:\n\nMonday: Tonga votes.\nTuesday: Fiji votes.\n\n",  # behind the list
        "MONDAY\n- Tonga votes.\nTUESDAY\n- Fiji votes.\n\n",
        "Rain fell on Fiji.\n\nMonday: Tonga votes.\nTuesday: ",  # nobody says what is listed
        "The week ahead: Tonga votes on Monday, Fiji on Tuesday. ",
    ],
)
def test_no_other_weekday_is_of_such_a_list(before: str) -> None:
    assert week_entry(before + "Lund meets Berg.", len(before), PUBLISHED) is None


def test_another_weekday_in_an_entry_is_read_by_itself() -> None:
    text = "The week ahead:\n\nMonday: Tonga votes.\nWednesday: Lund, who fell ill on Tuesday, meets Berg."
    assert [str(when.earliest) for _, when in find_dates(text, PUBLISHED)][-1] == "2018-06-05"
