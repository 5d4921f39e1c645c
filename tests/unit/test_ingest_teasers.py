"""Blurbs of other articles and readers' comments inside the article's block, and articles that are built much like them."""

import pytest

from dateline.ingest.page import read_page
from tests.unit.pages import PARAGRAPHS, PROSE, page_of

_BODY = "\n\n".join(PARAGRAPHS)
_OTHERS = (
    ("/1", "China expels two British diplomats", "Beijing acted on Friday after London had expelled two of its own."),
    ("/2", "Iran summons the envoy of Poland", "The ambassador was told on Thursday that his notes had not been answered."),
    ("/3", "A bridge opens in Minsk after all", "The mayor and two envoys cut the ribbon on Sunday in the rain."),
)
_CARDS = ("<div class='card'>{}</div>", "<article>{}</article>", "<ul><li>{}</li></ul>")


def _cards(card: str, others: tuple[tuple[str, str, str], ...] = _OTHERS) -> str:
    return "".join(card.format(f"<h3><a href='{link}'>{title}</a></h3><p>{blurb}</p>") for link, title, blurb in others)


@pytest.mark.parametrize("card", _CARDS)
@pytest.mark.parametrize(
    "heading",
    ["You may also like", "Recommended for you", "Trending", "Latest news", "More from World", "Read more:", "See also"],
)
def test_cards_under_a_heading_of_teasers_are_not_the_article(heading: str, card: str) -> None:
    cards = _cards(card)
    for box in (
        f"<section><h2>{heading}</h2>{cards}</section>",
        f"<h2>{heading}</h2>{cards}",
        f"<div><div><h2>{heading}</h2><a href='/all'>See all</a></div><!-- ad --><script>a = 1 + 1 + 1;</script>{cards}</div>",
    ):
        assert read_page(page_of(PROSE + box)).body == _BODY
        assert read_page(page_of(PROSE.replace("</p>", f"</p>{box}", 1))).body == _BODY


def test_cards_are_known_however_their_titles_are_linked() -> None:
    for title in (
        "<a href='{}'><h3>{}</h3></a>",
        "<a href='{}'>{}</a>",
        "<p><a href='{}'>{}</a></p>",
        "<b><a href='{}'>{}</a></b>",
    ):
        cards = "".join(f"<div>{title.format(link, name)}<p>9 May 2021</p><p>{blurb}</p></div>" for link, name, blurb in _OTHERS)
        assert read_page(page_of(f"{PROSE}<p>You may also like</p><div>{cards}</div>")).body == _BODY


_MAP = "<p>She asked for one, and got two.</p>"


@pytest.mark.parametrize(
    "after",
    [
        "<h2>More on the talks</h2><p>The judge asked, and <a href='/map'>both sides sent a map</a>: she got two.</p>",
        f"<h2>Read more</h2><div>{_MAP}<p>Both are of the same week, and both have a line in them.</p></div>",
        f"<h2>Latest news</h2><div><h3><a href='#p1'>The judge has a map</a></h3>{_MAP}</div>",
        f"<h2>Latest news</h2><div><h3><a href='/live#p1'>The judge has a map</a></h3>{_MAP}</div>",
        f"<h2>Latest news</h2><div><h3>The judge has a map</h3>{_MAP}</div>",
        "<h2>More than the two ministers had hoped for when they came to Tromso by boat</h2>"
        f"<div><h3><a href='/map'>Both sides sent a map</a></h3>{_MAP}</div>",
        f"<h2>The judge</h2><div><h3><a href='/map'>Both sides sent a map</a></h3>{_MAP}</div>",
        f"<h2>Read more</h2><div><h3><a href='/map'>Both sides sent a map</a></h3>{_MAP}"
        "<p>In one of them the line is red, and in the other one it is blue.</p></div>",
    ],
)
def test_what_only_stands_below_such_a_heading_is_the_article(after: str) -> None:
    body = read_page(page_of(PROSE + after)).body
    assert body.startswith(_BODY)
    assert "got two" in body


def test_a_page_of_nothing_but_items_is_left_as_it_is() -> None:
    assert _OTHERS[1][2] in read_page(page_of(f"<h2>Latest news</h2>{_cards(_CARDS[0])}")).body


@pytest.mark.parametrize(
    "heading",
    [
        "Comments (12)",
        "All comments",
        "View all 3 comments",
        "3 responses to “A line in the water”",
        "Readers’ comments",
        "Comments:",
    ],
)
@pytest.mark.parametrize("tag", ["h3", "strong"])
def test_what_readers_say_is_not_the_article(heading: str, tag: str) -> None:
    said = "<p>I was there on Monday and nobody agreed on anything.</p><p>Norway expelled the wrong man, says my cousin.</p>"
    assert read_page(page_of(f"{PROSE}<div class='z'><{tag}>{heading}</{tag}><div>{said}</div></div>")).body == _BODY


@pytest.mark.parametrize("box", ["<div id='comments'>{}</div>", "<ol class='commentlist'><li>{}</li></ol>"])
def test_what_readers_say_in_a_box_of_their_own_needs_no_heading(box: str) -> None:
    said = box.format("<p>I was there on Monday and nobody agreed on anything, says my cousin.</p>")
    assert read_page(page_of(PROSE + said)).body == _BODY


@pytest.mark.parametrize("heading", ["Comment", "Comments from Oslo", "Responses to the line"])
def test_a_heading_of_the_article_s_own_ends_nothing(heading: str) -> None:
    assert read_page(page_of(f"{PROSE}<h3>{heading}</h3><p>{PARAGRAPHS[0]} It was raining.</p>")).body.endswith("It was raining.")
