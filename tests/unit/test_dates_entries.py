"""The entries of a diary: of the day of their line or of the heading above them, to come where that is, and of no bare date."""

from datetime import date

import pytest

from dateline.dates.chronology import OF_ITS_LINE
from dateline.dates.day_headings import OF_ITS_HEADING, heading_above
from dateline.dating.default import LIVE_ENTRY
from dateline.dating.entries import LIES_AHEAD
from dateline.mentions import resolve_mentions
from dateline.records import Article, Mention, Span
from tests.unit.dated import dated, interval

PUBLISHED = date(2018, 6, 8)  # a Friday
WEEK = "Monday, June 11\n\nSUVA - Lund opens a port.\n\nTuesday, June 12\n\n"
LINES = "- 11 June: Lund opens a port.\n- 12 June: Tonga votes.\n"


def resolved(marked: str, before: str, status: str = "occurred") -> Mention:
    """The meeting whose trigger stands in brackets, resolved."""
    text = before + marked.replace("[", "").replace("]", "")
    start, end = len(before) + marked.index("["), len(before) + marked.index("]") - 1
    sentence = Span(len(before), len(text), text[len(before) :])
    mention = Mention("meeting", status, Span(start, end, text[start:end]), 0.7, (), sentence)
    return resolve_mentions(Article("a", text, PUBLISHED), [mention])[0]


@pytest.mark.parametrize("status", ["occurred", "planned"])
@pytest.mark.parametrize(
    ("before", "marked", "day", "reason"),
    [
        (WEEK, "LIMA - Lund [meets] Berg.", "2018-06-12", OF_ITS_HEADING),
        (WEEK, "[Talks] of Lund and Berg.", "2018-06-12", OF_ITS_HEADING),
        ("11 June:\nLund opens a port.\n12 June:\n", "Lund [meets] Berg.", "2018-06-12", OF_ITS_HEADING),
        ("Programme of the minister for 12 June 2018\n10:00 He rests. ", "He [meets] Berg.", "2018-06-12", OF_ITS_HEADING),
        (LINES, "- 14 June: [Talks] of Lund and Berg.", "2018-06-14", OF_ITS_LINE),
        (LINES.replace("June", "June 2018"), "- 14 June: [Talks] of Lund.", "2018-06-14", OF_ITS_LINE),
    ],
)
def test_an_entry_of_a_day_to_come_is_planned_for_it(before: str, marked: str, day: str, reason: str, status: str) -> None:
    mention = resolved(marked, before, status)
    assert (mention.status, interval(mention.date), mention.date.reason) == ("planned", (day, day), reason + LIES_AHEAD)


def test_an_entry_below_a_day_gone_by_is_of_that_day() -> None:
    before = WEEK.replace("June 11", "June 4").replace("June 12", "June 5").replace("opens", "opened")
    told = resolved("Lund [met] Berg.", before)
    assert (interval(told.date), told.date.reason) == (("2018-06-05", "2018-06-05"), OF_ITS_HEADING)
    assert resolved("Lund [meets] Berg.", before, "planned").status == "occurred"
    assert interval(resolved("Lund [met] Berg on May 2.", before).date)[0] == "2018-05-02"


def test_the_heading_of_a_live_page_tells_its_day() -> None:
    times = "10:00 It rained.\n\n11:15 It snowed.\n\n12:00 It hailed.\n\n13:45 "
    assert dated("Lund [met] Berg.", before=times, published=PUBLISHED).reason == LIVE_ENTRY
    headed = dated("Lund [met] Berg.", before="Schedule for Thursday 7 June\n\n" + times, published=PUBLISHED)
    assert interval(headed) == ("2018-06-07", "2018-06-07")


@pytest.mark.parametrize(
    "before",
    [
        "Tuesday, June 12\n\n",  # one alone
        "Suva, 12 June 2018\n\n",
        "11 June 2018\n\nLund opens a port.\n\n12 June 2018\n\n",  # bare dates with their year
        "Tuesday, June 12\n\nLund opens a port.\n\nMonday, June 11\n\n",  # back
        "February 3\n\nLund opens a port.\n\nJune 12\n\n",  # far from each other
    ],
)
def test_a_date_on_a_line_of_its_own_is_no_heading(before: str) -> None:
    assert heading_above(before + "Lund met Berg.", len(before)) is None


@pytest.mark.parametrize(
    "before",
    [
        "Tonga, Fiji sign nuclear program deal on June 5\n\n",
        "Fiji protests over events of 5 June\n\n",
        "Fiji accepts port programme for 5 June\n\n",
        "Fish and trade top Tongan agenda on June 5\n\n",
        "Tonga sets out agenda for talks on 5 June\n\n",
    ],
)
def test_a_headline_with_a_day_heads_nothing(before: str) -> None:
    assert heading_above(before + "Lund met Berg.", len(before)) is None


@pytest.mark.parametrize(
    "before",
    [
        "Programme of the minister for 5 June\n\n",
        "Foreign Ministry's weekly press agenda for June 5\n\n",
        "Schedule for Tuesday, June 5\n\n",
        "Events for 5 June\n\n",
    ],
)
def test_the_title_of_an_agenda_does(before: str) -> None:
    assert heading_above(before + "Lund met Berg.", len(before)) is not None


@pytest.mark.parametrize(
    ("between", "is_headed"),
    [
        ("", True),
        ("A port opened.\n\n", False),  # each day has one paragraph
        ("A port opened.\n\nBackground\n\n", False),
    ],
)
def test_the_last_day_of_a_diary_ends(between: str, is_headed: bool) -> None:
    before = "Tuesday, June 5\n\nLund rested.\n\nThursday, June 7\n\n" + between
    assert (heading_above(before + "Lund met Berg.", len(before)) is not None) == is_headed


@pytest.mark.parametrize(
    ("between", "is_headed"),
    [
        ("A port opened.\n\nA school shut.\n\n", True),
        ("A port opened.\n\nSUVA\n\n", True),
        ("Tonga votes\nFiji votes\n", True),  # entries without a stop
        ("A port opened.\n\nBackground\n\n", False),
        ("A port opened.\n\nIn other news:\n", False),
    ],
)
def test_a_title_ends_what_stands_below_a_heading(between: str, is_headed: bool) -> None:
    before = "Tuesday, June 5\n\nLund rested.\n\nIt rained.\n\nThursday, June 7\n\n" + between
    assert (heading_above(before + "Lund met Berg.", len(before)) is not None) == is_headed


def test_what_is_told_in_the_past_below_a_day_to_come_was_not_then() -> None:
    told = resolved("Lund, whom Berg [met] at home, speaks.", WEEK)
    assert (told.status, told.date.earliest != date(2018, 6, 12)) == ("occurred", True)


def test_what_an_entry_of_a_day_to_come_only_names_is_no_plan() -> None:
    for marked in ("- 14 June: Tonga's [ultimatum] to Fiji ends.", "- 14 June: A court hears of the [raid] on Fiji."):
        assert resolved(marked, LINES).status == "occurred"
    assert resolved("Tonga's [ultimatum] to Fiji ends.", WEEK).status == "occurred"


@pytest.mark.parametrize("marked", ["- 12 July: [Talks] of Lund and Berg.", "- 12 July: Lund [meets] Berg."])
def test_the_lines_of_a_year_that_is_over_are_no_diary(marked: str) -> None:
    review = "- 3 January: Lund opens a port.\n- 5 March: Tonga votes.\n"
    assert interval(resolved(marked, review).date)[0] == "2017-07-12"
    assert resolved(marked, review).status == "occurred"


def test_the_lines_of_days_long_gone_by_and_to_come_are_no_diary() -> None:
    story = "- 12 May: Lund closes a port.\n- 2 June: Tonga votes.\n"
    assert resolved("- 14 June: Lund [hosts] Berg.", story).date.earliest == date(2017, 6, 14)
    assert resolved("- 14 June: Lund [hosts] Berg.", story.replace("12 May", "1 June")).date.earliest == date(2018, 6, 14)


def test_the_lines_of_a_diary_go_on_into_the_next_year() -> None:
    text = "- 30 December: Lund opens a port.\n- 3 January: Tonga votes.\n- 5 January: [Talks] of Lund and Berg."
    told = dated(text, published=date(2018, 12, 28))
    assert (interval(told), told.reason) == (("2019-01-05", "2019-01-05"), OF_ITS_LINE + LIES_AHEAD)


def test_a_heading_far_from_publication_that_tells_no_year_dates_nothing() -> None:
    before = "February 3\n\nLund opened a port.\n\nFebruary 4\n\n"
    assert resolved("Lund [met] Berg.", before).date.basis == "publication"
    assert resolved("Lund [met] Berg.", "Agenda for 4 February 2017\n\n").date.earliest == date(2017, 2, 4)


@pytest.mark.parametrize(
    "heading",
    [
        "Also on Tuesday:",
        "In other news on Tuesday:",
        "What happened on Tuesday:",
        "Here’s what else happened Tuesday",
        "Other developments Tuesday:",
        "Tuesday's developments:",
        "Elsewhere on Tuesday",
        "Also on June 5:",
        "News digest for 5 June",
    ],
)
@pytest.mark.parametrize("bullet", ["\n* ", "\n- ", "1. ", "\n"])
def test_the_heading_of_a_list_of_what_else_there_was_tells_its_day(heading: str, bullet: str) -> None:
    told = resolved("Lund [met] Berg.", f"{heading}\n{bullet}Tonga closed a port.\n{bullet}")
    assert (interval(told.date), told.date.reason) == (("2018-06-05", "2018-06-05"), OF_ITS_HEADING)
    assert interval(resolved("Lund [met] Berg on May 2.", f"{heading}\n{bullet}").date)[0] == "2018-05-02"


@pytest.mark.parametrize(
    "before",
    [
        "Berg said on Tuesday:\n\n* Tonga closed a port.\n* ",
        "Tonga closes a port on Tuesday\n\n",
        "Fiji hails news on Tuesday\n\n",
        "Tuesday, June 5\n\n* Tonga closed a port.\n* ",
        "Also on Tuesday, Tonga closed a port.\n",
        "Also on Tuesday:\n* Tonga closed a port.\n\n",  # behind the list
        "Also on Tuesday:\n\nTonga closed a port.\n\nBackground\n\n",
    ],
)
def test_no_other_line_with_a_day_is_such_a_heading(before: str) -> None:
    assert resolved("Lund [met] Berg.", before).date.basis != "text"


@pytest.mark.parametrize("more", ["", "\n* Fiji closed a port."])
def test_a_list_of_what_is_to_come_tells_nothing_that_has_been(more: str) -> None:
    before = f"Also on Saturday:\n* Tonga will close a port.{more}\n* "
    told = resolved("Lund and Berg [meet] in Suva.", before, "planned")
    assert (told.status, told.date.reason == OF_ITS_HEADING) == ("planned", False)
