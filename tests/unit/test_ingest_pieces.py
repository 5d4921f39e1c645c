"""Articles that stand on their page in pieces: all of them come out, in order, and nothing of another article with them."""

from datetime import date

import pytest

from dateline.ingest.page import read_page
from tests.unit.pages import PARAGRAPHS, PROSE, page_of

BODY = "\n\n".join(PARAGRAPHS)
# Of blocks of three paragraphs the extractor is content with the first.
LONG = [f"{paragraph} That was day {day} of the talks in the old town hall." for day in range(1, 3) for paragraph in PARAGRAPHS]
LONG_BODY = "\n\n".join(LONG)
LIVE = '<script type="application/ld+json">{"@type": "LiveBlogPosting", "headline": "A line in the water"}</script>'
OTHER = "<p>The harbour of Bergen will be dredged in the spring, the port's director told the town council on Friday night.</p>"
STAMP = '<meta property="article:published_time" content="2021-06-17T02:05:00Z">'


def blocks(before: str, after: str, between: str = '<div class="ad-slot"></div>') -> str:
    parts = ["".join(f"<p>{paragraph}</p>" for paragraph in LONG[at : at + 3]) for at in range(0, len(LONG), 3)]
    return between.join(f"{before}{part}{after}" for part in parts)


def bare(inside: str, head: str = "") -> str:
    """A page whose heading stands outside of all that could be taken for the article's block."""
    main = f"<nav><a href='/'>Home</a></nav><main><h1>A line in the water</h1><div class='c'>{inside}</div></main>"
    return f"<html><head><title>x</title>{head}</head><body>{main}</body></html>"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ('<div class="row"><div class="article-body">', "</div></div>"),
        ('<div class="part"><div class="post-content" id="part-7">', "</div></div>"),
        ('<section><div itemprop="articleBody">', "</div></section>"),
        ('<div class="wpb_column"><div class="wpb_text_column">', "</div></div>"),
    ],
)
def test_the_blocks_of_one_kind_are_one_article(before: str, after: str) -> None:
    for page in (page_of(blocks(before, after)), bare(blocks(before, after))):
        assert read_page(page).body == LONG_BODY


def test_what_the_whole_page_is_called_keeps_no_block_apart() -> None:
    page = bare(blocks('<div class="row"><div class="article-body">', "</div></div>")).replace(
        "<body>", '<body class="no-sidebar">'
    )
    assert read_page(page).body == LONG_BODY


def test_the_posts_of_a_live_page_are_one_article() -> None:
    posts = blocks('<li class="item"><article><h3>Oslo speaks</h3><div class="stream-post-body">', "</div></article></li>")
    body = read_page(bare(posts, LIVE)).body
    assert [line for line in body.split("\n\n") if line != "Oslo speaks"] == LONG


@pytest.mark.parametrize(
    "before",
    [
        "<h1>A port is dredged</h1>",
        "<h2>A port is dredged</h2>",
        "<div class='headline'>A port is dredged</div>",
        "<h3><a href='/port'>A port is dredged</a></h3>",
        "<a href='/port'><h3>A port is dredged</h3></a>",
        "<div class='comments'>",
        "<div id='footer'>",
        "<aside>",
    ],
)
def test_another_article_below_is_not_joined(before: str) -> None:
    own = "".join(f"<p>{paragraph}</p>" for paragraph in LONG)
    other = f'<div class="row">{before}<div class="article-body">{OTHER}</div></div>'
    assert read_page(bare(f'<div class="row"><div class="article-body">{own}</div></div>{other}')).body == LONG_BODY


def test_a_box_beside_the_text_is_not_joined_and_stops_nothing() -> None:
    box = f'<aside><h4><a href="/port">A port</a></h4><div class="article-body">{OTHER}</div></aside>'
    assert read_page(page_of(blocks('<div class="row"><div class="article-body">', "</div></div>", box))).body == LONG_BODY


def test_what_stands_between_the_blocks_is_not_lost_for_them() -> None:
    between = "<blockquote><p>We will draw the line by the end of the year and not a day later, said the judge.</p></blockquote>"
    html = page_of(blocks('<div class="row"><div class="text">', "</div></div>", between))
    lines = read_page(html).body.split("\n\n")
    assert [line for line in lines if line in LONG] == LONG
    assert len(lines) == len(LONG) + 3
    assert lines.index(LONG[2]) + 1 == next(at for at, line in enumerate(lines) if line.startswith("We will"))


def test_paragraphs_in_the_cell_of_a_table_are_text() -> None:
    rest = "".join(f"<p>{paragraph}</p>" for paragraph in PARAGRAPHS[2:])
    table = f"<p>{PARAGRAPHS[0]}</p><p>{PARAGRAPHS[1]}</p><table><tr><td>{rest}</td></tr></table>"
    assert read_page(page_of(table)).body == BODY
    data = f"<table><tr><th>Town</th></tr><tr><td>{OTHER}{OTHER}</td></tr></table>"
    assert read_page(page_of(PROSE + data + data)).body == BODY


@pytest.mark.parametrize("name", ["teaser-content", "c-expand", "text-collapsed"])
def test_paragraphs_that_a_button_shows_are_text(name: str) -> None:
    shown, hidden = ("".join(f"<p>{paragraph}</p>" for paragraph in part) for part in (LONG[:4], LONG[4:]))
    parts = (shown, f'<div class="{name}">{hidden}</div>')
    if name == "teaser-content":
        parts = (f'<div class="{name}">{shown}</div>', hidden)
    assert read_page(page_of(f'<div class="entry-content">{"".join(parts)}</div>')).body == LONG_BODY


def test_blurbs_of_other_articles_within_the_text_are_none() -> None:
    head, rest = ("".join(f"<p>{paragraph}</p>" for paragraph in part) for part in (LONG[:4], LONG[4:]))
    blurbs = f'<div class="teaser-content">{OTHER}{OTHER.replace("Friday", "Monday")}</div>'
    assert read_page(page_of(head + blurbs + rest)).body == LONG_BODY


@pytest.mark.parametrize("name", ["mobile c-expand", "comments c-expand", "modal expandable"])
def test_a_copy_and_other_boxes_are_none(name: str) -> None:
    inside = PROSE if name.startswith("mobile") else OTHER + OTHER.replace("Friday", "Monday")
    own = "".join(f"<p>{paragraph}</p>" for paragraph in LONG) + PROSE
    page = read_page(page_of(f'<div class="entry-content">{own}<div class="{name}">{inside}</div></div>'))
    assert page.body == f"{LONG_BODY}\n\n{BODY}"


def test_a_hidden_invitation_is_none() -> None:
    hidden = '<div style="display:none"><p>Create an account to read on.</p><ul><li>Read more articles a month.</li></ul></div>'
    assert read_page(page_of(f'<div class="entry-content">{PROSE}{hidden}</div>')).body == BODY


@pytest.mark.parametrize(
    "lead",
    [
        '<p class="lead">{}</p>',
        '<div class="article-intro"><p>{}</p></div>',
        '<h2 class="subtitle"><strong>The foreign</strong>{}</h2>',
    ],
)
@pytest.mark.parametrize("described", ["", "A daily of the north, its waters and its islands.", PARAGRAPHS[0][:70] + " …"])
def test_a_first_paragraph_that_is_set_apart_is_text(lead: str, described: str) -> None:
    first = PARAGRAPHS[0].removeprefix("The foreign") if "<strong>" in lead else PARAGRAPHS[0]
    rest = "".join(f"<p>{paragraph}</p>" for paragraph in PARAGRAPHS[1:])
    html = page_of(
        f'{lead.format(first)}<div class="article-body">{rest}</div>', head=f'<meta name="description" content="{described}">'
    )
    assert read_page(html).body == BODY


@pytest.mark.parametrize("name", ["story", "story lead"])
def test_what_stands_below_the_text_does_not_come_with_a_first_paragraph(name: str) -> None:
    rest = "".join(f"<p>{paragraph}</p>" for paragraph in PARAGRAPHS[1:])
    below = f"<div class='next'><h2>A port is dredged</h2>{OTHER}</div>"
    story = f"<div class='{name}'><p class='x'>{PARAGRAPHS[0]}</p><div class='article-body'>{rest}</div>{below}</div>"
    html = page_of(story, head=f'<meta name="description" content="{PARAGRAPHS[0][:70]} …">')
    assert read_page(html).body == BODY


@pytest.mark.parametrize(
    "apart",
    [
        '<p class="lead">Ministers settle who may fish in the waters of the north</p>',  # another headline
        '<div class="lead-image-caption"><p>The ministers arrive in the harbour of Tromso on Monday morning.</p></div>',
        '<aside class="intro"><p>The ministers arrive in the harbour of Tromso on Monday morning.</p></aside>',
        '<div class="newsletter"><p class="intro">The north and its waters, every morning in our readers\' post.</p></div>',
        '<p class="summary">This summary was written by a machine and checked by an editor of ours.</p>',
        '<p class="lead">This article is for subscribers, you have two free articles left this month.</p>',
        '<div><a href="/port">A port</a><p class="excerpt">The harbour of Bergen will be dredged in the spring.</p></div>',
    ],
)
def test_what_else_stands_above_is_not(apart: str) -> None:
    assert read_page(page_of(f'{apart}<div class="article-body">{PROSE}</div>')).body == BODY


def test_a_day_that_is_marked_within_a_sentence_stays() -> None:
    told = "Norway closed its embassy in Bamako on {} after the coup, and recalled its envoy."
    marked = told.format('<time datetime="2024-11-28">28 November</time>')
    assert told.format("28 November") in read_page(page_of(f"<p>{marked}</p>{PROSE}")).body
    assert read_page(page_of(PROSE.replace("<p>", "<p><time>12:05</time>", 1))).body == BODY  # a label


@pytest.mark.parametrize(
    ("told", "read"),
    [
        (
            "<p><time>On 28 November</time>, Norway closed its embassy in Bamako after the coup there.</p>",
            "On 28 November, Norway",
        ),
        (
            "<p>Norway closed its embassy on <b><time>28 November</time></b> after the coup there.</p>",
            "embassy on 28 November after",
        ),
        (
            "<ul><li>Norway closed its embassy on <time>28 November</time> after the coup.</li></ul>",
            "embassy on 28 November after",
        ),
        (
            "<p>Norway closed its embassy in Bamako (<time></time>) after the coup there.</p>",
            "embassy in Bamako () after the coup",
        ),
    ],
)
def test_so_does_one_at_the_head_in_bold_and_in_a_list(told: str, read: str) -> None:
    assert read in read_page(page_of(f"{PROSE}{told}")).body


def test_damaged_quotation_marks_are_mended_before_the_parser_drops_half_of_them() -> None:
    for told in ("â€œWe have turned the page,â€\x9d he said.", "“We have turned the page,” he said.".encode().decode("latin-1")):
        assert "“We have turned the page,” he said." in read_page(page_of(f"{PROSE}<p>{told}</p>")).body


def test_the_lines_of_a_heading_are_parted() -> None:
    html = f"<html><body><article><h1>A line<br>in the <b>w</b>ater</h1>{PROSE}</article></body></html>"
    assert read_page(html).title == "A line in the water"


def test_a_stamp_in_utc_has_the_day_of_the_page_s_own_hour() -> None:
    shown = '<time datetime="2021-06-16T21:05:00-05:00">June 16, 2021, 9:05 p.m.</time>'
    assert read_page(page_of(shown + PROSE, head=STAMP)).published_on == date(2021, 6, 16)
    assert read_page(page_of(PROSE, head=STAMP)).published_on == date(2021, 6, 17)


@pytest.mark.parametrize("publisher", ['{"name": "Lake Daily"}', '[{"name": "Lake Daily"}, {"name": "Lake Group"}]'])
def test_the_outlet_is_the_first_publisher(publisher: str) -> None:
    told = f'<script type="application/ld+json">{{"@type": "NewsArticle", "publisher": {publisher}}}</script>'
    html = f"<html><head>{told}</head><body><article><h1>A line in the water</h1>{PROSE}</article></body></html>"
    assert read_page(html).outlet == "Lake Daily"
