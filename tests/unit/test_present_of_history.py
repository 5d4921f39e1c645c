"""A line of a chronology tells in the present tense what has occurred; what it tells as a plan stays one."""

from datetime import date

import pytest

from dateline.dates.chronology import OF_ITS_LINE
from dateline.mentions import resolve_mentions
from dateline.records import Article, Mention, Span

LINES = "May 1996: Fiji closes the strait.\n2003: Tonga protests.\n"
PUBLISHED = date(2018, 6, 11)


def resolved(marked: str, status: str = "planned", before: str = LINES) -> Mention:
    """The visit whose trigger stands in brackets, resolved."""
    text = before + marked.replace("[", "").replace("]", "")
    start, end = len(before) + marked.index("["), len(before) + marked.index("]") - 1
    sentence = Span(len(before), len(text), text[len(before) :])
    mention = Mention("visit", status, Span(start, end, text[start:end]), 0.7, (), sentence)
    return resolve_mentions(Article("a", text, PUBLISHED), [mention])[0]


@pytest.mark.parametrize(
    "marked",
    [
        "June 2004: Queen Lund [travels] to Suva.",
        "June 2004: Queen Lund travels to Suva and [meets] Mr Berg.",
        "June 2004: Lund and Berg [travel] to Suva.",
        "2004 - She [returns] from Suva.",
        "June 2004: By plane Queen Lund [travels] to Suva.",
    ],
)
def test_what_a_line_that_is_over_tells_has_occurred_on_its_date(marked: str) -> None:
    mention = resolved(marked)
    assert mention.status == "occurred"
    assert mention.date.earliest is not None
    assert mention.date.earliest.year == 2004


@pytest.mark.parametrize(
    "marked",
    [
        "June 2004: Fiji announces that Queen Lund will [visit] Suva.",
        "June 2004: Fiji [plans] a visit.",
        "June 2004: Queen Lund agrees to [visit] Suva.",
        "June 2004: The court hears of the [visits] to come.",
        "June 12, 2018: Queen Lund [travels] to Suva.",  # after publication
        "2018: Queen Lund [travels] to Suva.\n2020: Tonga votes.",  # not over, nor the last year
        "2018: Queen Lund [travels] to Suva in July.",
        "2018: Queen Lund is to [travel] to Suva.",
        "2018: Queen Lund's [travels] to Suva.",
        "In June 2004 Queen Lund [travels] to Suva.",  # no line
    ],
)
def test_what_it_tells_as_a_plan_and_what_is_not_over_stays_planned(marked: str) -> None:
    assert resolved(marked).status == "planned"


@pytest.mark.parametrize(
    "marked",
    [
        "2018: Queen Lund [travels] to Suva.",
        "2018 - Lund and Berg [meet] in Suva.",
        "2018: Queen Lund travels to Suva in May and [meets] Mr Berg.",
    ],
)
@pytest.mark.parametrize("status", ["planned", "occurred"])
def test_the_year_under_way_that_ends_a_chronology_is_that_of_its_line(marked: str, status: str) -> None:
    mention = resolved(marked, status)
    assert mention.status == "occurred"
    assert mention.date.earliest is not None
    assert mention.date.earliest.year == PUBLISHED.year


def test_it_is_not_weighed_against_other_years() -> None:
    assert resolved("2018: Queen Lund [travels] to Suva.").date.reason == OF_ITS_LINE


def test_two_lines_are_no_chronology() -> None:
    assert resolved("June 2004: Queen Lund [travels] to Suva.", before="2003: Tonga protests.\n").status == "planned"
    assert resolved("June 2004: Queen Lund [travels] to Suva.", "possible").status == "possible"


DIARY = "DATES\n12 June - Tonga votes.\n14 June - Lund meets Berg.\n"


@pytest.mark.parametrize("marked", ["20 June - Queen Lund [visits] Suva.", "June 20: Queen Lund [travels] to Suva."])
def test_a_line_of_a_diary_is_to_come(marked: str) -> None:
    told = resolved(marked, before=DIARY)
    assert told.status == "planned"
    assert told.date.earliest in (None, date(2018, 6, 20))


def test_a_line_without_a_year_that_is_nearer_to_a_day_gone_by_is_over() -> None:
    told = resolved("5 May: Queen Lund [visits] Suva.", before="1 May: Tonga votes.\n3 May: Lund meets Berg.\n")
    assert (told.status, told.date.earliest) == ("occurred", date(2018, 5, 5))
