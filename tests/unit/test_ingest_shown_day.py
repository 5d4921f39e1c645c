"""The day that a page shows of itself, and the dates on it that are another's."""

from datetime import date

import pytest

from tests.unit.shown import PARAGRAPHS, SHOWN, day_shown


@pytest.mark.parametrize(
    "other",
    [
        "<footer><p>© 2015 Ministry of Foreign Affairs. All rights reserved.</p></footer>",
        "<p>Copyright 2008-2019 The Northern Post</p>",
        "<aside><h4>Upcoming events</h4><p>12 January 2025: day of the open door</p></aside>",
        "<div class='related'><ul><li><a href='/a'>Whales</a> <time datetime='2019-03-04'>4 March 2019</time></li></ul></div>",
        "<div><h3>Elsewhere</h3><p>A whale in Oslo, 4 March 2019</p></div>",
    ],
)
def test_a_date_beside_the_article_is_not_its_day(other: str) -> None:
    assert day_shown(after=other) == (None, "unknown")


@pytest.mark.parametrize(
    "sentence",
    [
        "The treaty was signed on 1 August 1975 in Helsinki, amended on 3 March 1999 and ratified on May 5, 2001.",
        "The summit will be held on 12 December 2024 in Helsinki, the organisers said.",
        "The truce of 3 March 1999 still holds.",
        "3 March 1999: it still holds!",
        "It's of '3 March 1999', isn't it?",
        "On 2019-03-04 the ministers had met in Oslo and agreed that they would draw a line in the water there.",
    ],
)
def test_a_date_of_the_article_s_sentences_is_not_its_day(sentence: str) -> None:
    assert day_shown(f"<p>{sentence}</p>") == (None, "unknown")


@pytest.mark.parametrize(
    "line",
    [
        "June 2021",
        "04/05/2021",
        "No. 2021/55",
        "Updated: 5 January 2022",
        "Published in 2021",
        "1 minute read, June 2021",
        "1 minute read | 06/2021",
        "Part 1 of 3 | 2021",
    ],
)
def test_what_names_no_one_day_of_publication_gives_none(line: str) -> None:
    assert day_shown(f"<p>{line}</p>") == (None, "unknown")


@pytest.mark.parametrize(
    "line",
    [
        "<p><i>Wednesday, 16 June 2021</i></p>",
        "<p>Oslo, 16. Juni 2021</p>",
        "<p>Oslo, on the 16th of June 2021</p>",
        "<p>Oslo, 16 June 2021, the Post.</p>",
        "<p>FOR IMMEDIATE RELEASE</p><p>June 16, 2021</p>",
        "<p>Ottawa, Ontario - June 16, 2021 - Global Affairs</p>",
        "<div><span>By Kari Nordmann</span><br><span>16.06.2021 14:30</span></div>",
        "<p>Updated 5 January 2022. Published 16 June 2021</p>",
        "<p>By Kari Nordmann | <time datetime='2021-06-16T10:00'>2 hours ago</time></p>",
        f"<p>GENEVA, June 16, 2021 (Reuters) - {PARAGRAPHS[1]}</p>",
    ],
)
def test_the_day_on_a_line_of_its_own_above_the_article_is_its_day(line: str) -> None:
    assert day_shown(line) == SHOWN


@pytest.mark.parametrize("line", ["MOSCOW, June 16, 1987 (TASS)", "By Kari Nordmann | 16th June 1987", "16 June 1987"])
def test_old_pages_have_days_too(line: str) -> None:
    assert day_shown(f"<p>{line}</p>") == (date(1987, 6, 16), "htmldate")


@pytest.mark.parametrize(
    "line", ["1er janvier 2021", "Oslo, 1. Januar 2021", "01.01.2021 | 1 Min.", "Nr 20210101 Oslo", "1 Jan 2021"]
)
def test_the_first_of_a_year_is_a_day(line: str) -> None:
    assert day_shown(f"<p>{line}</p>") == (date(2021, 1, 1), "htmldate")


def test_the_line_nearest_under_the_title_comes_before_the_page_s_head() -> None:
    assert day_shown("<p>16 June 2021</p>", over="<div class='today'>Saturday, 3 July 2021</div>") == SHOWN
    assert day_shown(over="<p>3 July 2021</p><p>16 June 2021</p>") == SHOWN


def test_an_address_names_the_day_and_a_picture_s_address_does_not() -> None:
    assert day_shown(url="https://a.example/2021/06/16/line") == SHOWN
    assert day_shown(head="<meta property='og:image' content='https://a.example/2015/03/04/fish.jpg'>") == (None, "unknown")


def test_the_day_of_a_change_is_the_last_resort() -> None:
    changed = "<meta property='article:modified_time' content='2022-01-05T10:00:00Z'>"
    assert day_shown("<p>16 June 2021</p>", head=changed) == SHOWN
    assert day_shown(head=changed) == (date(2022, 1, 5), "htmldate")


@pytest.mark.parametrize("tag", ["nav", "aside", "form", "figure", "select", "button", "template", "script", "style"])
def test_a_day_in_a_menu_a_form_or_a_picture_is_not_the_page_s(tag: str) -> None:
    assert day_shown(f"<{tag}>16 June 2021</{tag}>") == (None, "unknown")


@pytest.mark.parametrize(
    "head",
    [
        "<meta name='date' content='06/07/2021 10:00'>",
        "<meta http-equiv='expires' content='Wed, 16 Jun 2021 10:00:00 GMT'>",
        "<meta property='og:image:modified_time' content='2021-06-16'>",
        "<meta name='citation_publication_date' content='2021/06'>",
    ],
)
def test_a_meta_element_that_names_no_one_day_of_the_page_gives_none(head: str) -> None:
    assert day_shown(head=head) == (None, "unknown")


def test_the_bar_of_the_wayback_machine_is_not_the_page_s() -> None:
    assert day_shown(over="<div id='wm-ipp-base'><p>16 June 2010</p></div>") == (None, "unknown")
