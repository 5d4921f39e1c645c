"""Lines that only break a paragraph at a fixed width, in texts and in pages, and lines that are lines of their own."""

import textwrap

import pytest

from dateline.ingest.page import read_page
from dateline.ingest.plain_text import unwrapped
from tests.unit.pages import PARAGRAPHS, page_of

_PROSE = (" ".join(PARAGRAPHS[:2]), f"{PARAGRAPHS[2]} It was agreed in April of 2018. The ministers of both states met in Oslo.")
_TEXT = "\n\n".join(_PROSE)


def _at(width: int, paragraphs: tuple[str, ...] = _PROSE, between: str = "\n\n") -> str:
    return between.join(textwrap.fill(paragraph, width) for paragraph in paragraphs)


@pytest.mark.parametrize("width", [40, 60, 72, 100, 112, 125])
def test_a_text_may_be_broken_at_any_width_of_a_page(width: int) -> None:
    assert unwrapped(_at(width, _PROSE * 2)) == f"{_TEXT}\n\n{_TEXT}"


def test_a_line_of_another_width_is_no_reason_to_leave_the_rest_broken() -> None:
    headline = (
        "Ministers of Norway and Finland meet in Tromso and agree on nothing at all but that a judge is to draw the line " * 2
    )
    address = f"https://a.example/{'line/' * 30}"
    text = f"{headline}\n{_at(60)}\n\nThe map of the northern waters is\n{address}\nand may be copied."
    joined = f"{headline}\n{_TEXT}\n\nThe map of the northern waters is {address} and may be copied."
    assert unwrapped(text) == joined


@pytest.mark.parametrize("begin", ["2018. The", "– all"])
def test_a_line_of_a_paragraph_that_begins_like_an_item_is_none(begin: str) -> None:
    first = "The foreign ministers of Norway and Finland agreed in April of"
    last = "ministers of the two states said so on the next day in"
    assert unwrapped(f"{first}\n{begin} {last}\nTromso.\n\n{_at(60)}") == f"{first} {begin} {last} Tromso.\n\n{_TEXT}"


def test_the_items_of_a_list_stay_apart_whatever_stands_above_them_and_however_long_they_are() -> None:
    above = "The ministers of both states agreed on three points in Tromso:"
    items = ("- a map of the northern waters is drawn by a judge from Iceland", "- boats may sail", "- talks go on")
    text = "\n".join((above, *items[:2], "  until then", items[2]))
    joined = "\n".join((above, items[0], f"{items[1]} until then", items[2]))
    assert unwrapped(f"{_at(60)}\n\n{text}") == f"{_TEXT}\n\n{joined}"


def test_a_line_that_has_room_for_the_next_word_ends_a_paragraph() -> None:
    text = f"BACKGROUND\n{_at(60)}\nKari Nordmann\nPress Office"
    assert unwrapped(text) == f"BACKGROUND\n{_TEXT}\nKari Nordmann\nPress Office"


def test_a_text_in_capitals_is_put_together_too() -> None:
    assert unwrapped(_at(60).upper()) == _TEXT.upper()


@pytest.mark.parametrize(
    "lines",
    [
        PARAGRAPHS,
        ("Norway recalls ambassador", "Finland to host talks in May", "Judge asks for a room", "Boats may leave harbour") * 3,
        ("Norway recalls its ambassador from Minsk", "Finland to host the talks about the line", "Judge asks for a room") * 4,
        ("the boats are out", "and the nets are in the water of the north", "o judge", "draw us a line", "that fish can see") * 2,
    ],
)
def test_sentences_headlines_and_verses_have_lines_of_their_own(lines: tuple[str, ...]) -> None:
    assert unwrapped("\n".join(lines)) == "\n".join(lines)


@pytest.mark.parametrize(
    "inside",
    [
        f"<pre>{_at(60)}</pre>",
        f"<pre>{_at(60).replace('Norway', '<b>Norway</b>')}</pre>",
        "<div>" + _at(60).replace("\n", "<br>\n").replace("Monday", "<a href='/monday'>Monday</a>") + "</div>",
        "".join(f"<p>{_at(60, (paragraph,))}</p>".replace("\n", "<br>") for paragraph in _PROSE),
    ],
)
def test_paragraphs_of_a_page_are_put_together(inside: str) -> None:
    assert read_page(page_of(inside)).body == _TEXT


def test_a_page_that_is_one_inline_element_is_put_together_and_one_that_stands_in_such_is_read() -> None:
    lines = _at(60).replace("\n", "<br>\n")
    assert read_page(f"<font size=2>{lines}</font>").body == _TEXT
    paragraphs = "".join(f"<p>{paragraph}</p>" for paragraph in _PROSE)
    assert _TEXT in read_page(f"<font size=2>Notice<br>x<!DOCTYPE html>{page_of(paragraphs)}").body


def test_lines_of_a_page_that_are_sentences_or_addresses_stay_lines() -> None:
    address = "<p>Ministry of Fish<br>7 Harbour Street<br>Tromso<br>Norway</p>"
    body = read_page(page_of(f"<p>{'<br>'.join(PARAGRAPHS)}</p>{address}")).body
    assert body.split("\n\n")[:5] == list(PARAGRAPHS)
    assert "Ministry of Fish 7" not in body


def test_a_word_broken_at_a_hyphen_in_a_page_has_no_space_in_it() -> None:
    lines = (
        "The ambassador of Norway was called home from Minsk, and the Secretary-",
        "General of the United Nations asked both sides for an agreement about",
        "the line in the water of the northern seas, and about the boats in the",
        "harbour.",
    )
    assert "the Secretary-General of the United" in read_page(page_of(f"<div>{'<br>'.join(lines)}</div>")).body
