"""A page in, the article out: title, body without the page's furniture, language, character set."""

import pytest

from dateline.errors import BadInput
from dateline.ingest.page import read_page
from tests.unit.pages import PARAGRAPHS, PROSE, page_of

BODY = "\n\n".join(PARAGRAPHS)


def test_a_plain_page_gives_title_body_language_and_outlet() -> None:
    page = read_page(page_of())
    assert page.title == "A line in the water"
    assert page.body == BODY
    assert page.language == "en"
    assert page.outlet == "The Northern Post"
    assert (page.published_on, page.published_basis) == (None, "unknown")


def test_a_table_is_no_part_of_the_text() -> None:
    rows = ("<th>Boat</th><th>Owner</th>", "<td>Havfruen was seized by the Finns</td><td>Kari Nordmann of Tromso</td>")
    table = "".join(f"<tr>{row}</tr>" for row in rows)
    assert read_page(page_of(f"{PROSE}<table>{table}</table>")).body == BODY


def test_bytes_are_read_in_the_declared_character_set() -> None:
    html = page_of(PROSE.replace("Tromso", "Tromsø"), head='<meta charset="windows-1252">')
    assert "Tromsø" in read_page(html.encode("cp1252")).body
    assert "Tromsø" in read_page(html.encode("utf-8")).body


@pytest.mark.parametrize(
    ("content_type", "before", "head"),
    [
        ("text/html; charset=windows-1251", "", ""),
        ('text/html; Charset="windows-1251"', "", '<meta charset="koi8-r">'),
        ("text/html; charset=no-such-charset", "", '<meta charset="windows-1251">'),
        ("text/html; charset=utf-8", "", '<meta charset="windows-1251">'),
        ("text/html", '<?xml version="1.0" encoding="windows-1251"?>\n', ""),
        (None, '<?xml version="1.0" encoding="koi8-r"?>\n', '<meta charset="windows-1251">'),
    ],
)
def test_the_character_set_is_the_header_s_then_the_meta_s_then_the_xml_declaration_s(
    content_type: str | None, before: str, head: str
) -> None:
    html = before + page_of(PROSE.replace("Tromso", "Тромсё"), head=head)
    assert "met in Тромсё on Monday" in read_page(html.encode("cp1251"), content_type=content_type).body
    assert "met in Тромсё on Monday" in read_page(html.encode("utf-8-sig"), content_type=content_type).body


def test_one_character_outside_the_declared_set_does_not_change_the_language() -> None:
    page = read_page(
        page_of(PROSE.replace("a colleague", "Zhu Rongji’s (朱镕基) colleague"), head="<meta charset=gb2312>").encode("gbk")
    )
    assert "Zhu Rongji’s (朱镕基) colleague" in page.body
    assert page.language == "en"


@pytest.mark.parametrize(
    "furniture",
    [
        "<p>Source link</p>",
        "<p><strong>Read more:</strong> <a href='/x'>Cod prices rise in Bergen</a></p>",
        "<p>READ NEXT: Cod prices rise in Bergen</p>",
        "<h3>Related Articles</h3><ul><li><a href='/1'>Cod prices rise</a></li><li><a href='/2'>A whale in Oslo</a></li></ul>",
        "<p>Sign up for our newsletter and get the week's news in your inbox every Friday.</p>",
        "<p>We use cookies to improve your experience on this site. You can change your settings at any time.</p>",
        "<p>Share this article</p>",
        "<p>Advertisement</p>",
        "<p>A trawler in the harbour of Kirkenes (Photo: N. Nilsen/Getty Images)</p>",
        "<figure><img src='x.jpg'><figcaption>A trawler lies in the harbour of Kirkenes on Sunday.</figcaption></figure>",
        "<blockquote class='twitter-tweet'><p>Our boats stay until we see a map.</p>— Kari (@kari) May 3, 2021</blockquote>",
        "<a href='/other'><div><h3>A whale in Oslo</h3><p>It came up the fjord on Friday and looked at the opera.</p></div></a>",
        "<p><a href='/other'>WHALE SEEN IN OSLO FJORD NEAR THE OPERA</a></p>",
        "<div class='author-bio'><p>Kari Nordmann has written about fish for this paper since she was a child.</p></div>",
    ],
)
def test_what_the_outlet_puts_between_paragraphs_is_dropped(furniture: str) -> None:
    first, rest = PROSE.split("</p>", 1)
    assert read_page(page_of(f"{first}</p>{furniture}{rest}")).body == BODY
    assert read_page(page_of(f"{PROSE}{furniture}")).body == BODY


def test_nothing_after_the_heading_of_the_comments_is_the_article() -> None:
    comments = (
        "<h3>Leave a Reply</h3><p>Your email address will not be published.</p><p>I was there and nobody agreed on anything.</p>"
    )
    assert read_page(page_of(PROSE + comments)).body == BODY


@pytest.mark.parametrize("tag", ["del", "s", "strike"])
def test_words_that_are_struck_out_go(tag: str) -> None:
    corrected = PROSE.replace("Monday", f"<{tag}>Sunday</{tag}><ins>Monday</ins>", 1)
    assert read_page(page_of(corrected)).body == BODY


def test_a_paragraph_full_of_links_stays() -> None:
    linked = PROSE.replace(PARAGRAPHS[2], f"<a href='/a'>{PARAGRAPHS[2][:70]}</a>{PARAGRAPHS[2][70:]}")
    assert read_page(page_of(linked)).body == BODY


def test_the_summary_that_the_page_shows_is_part_of_the_article() -> None:
    summary = "Two neighbours let an Icelandic judge decide how far each may sail for cod."
    head = f'<meta name="description" content="{summary}">'
    assert read_page(page_of(head=head, before=f"<h2>{summary}</h2>")).body == f"{summary}\n\n{BODY}"
    assert read_page(page_of(head=head)).body == BODY, "a description that is not shown is not the article"


def test_a_page_that_keeps_its_text_in_json_ld_is_read_from_there() -> None:
    body = " ".join(PARAGRAPHS)
    head = f'<script type="application/ld+json">{{"@type": "NewsArticle", "articleBody": "{body}"}}</script>'
    assert read_page(page_of(f"<p>{PARAGRAPHS[0]}</p>", head=head)).body == body


@pytest.mark.parametrize(
    ("heading", "title"),
    [
        ("a.example", "Just a moment..."),
        ("Page not found", "Page not found - The Northern Post"),
        ("Sorry", "404 Not Found | The Northern Post"),
        ("503", "x"),
        ("Error 502: Bad Gateway", "x"),
        ("Before you continue", "x"),
        ("We value your privacy", "x"),
        ("x", "Attention Required! | Cloudflare"),
        ("Redirecting", "Redirecting"),
        ("Access Denied", "x"),
    ],
)
def test_what_a_site_shows_instead_of_an_article_is_bad_input(heading: str, title: str) -> None:
    html = f"<html><head><title>{title}</title></head><body><h1>{heading}</h1><p>{PARAGRAPHS[0]}</p></body></html>"
    with pytest.raises(BadInput, match="which is no article: try again later"):
        read_page(html)


@pytest.mark.parametrize(
    "title",
    [
        "500 boats leave Kirkenes",
        "404 sailors freed",
        "Error 403 in the cabinet",
        "Access denied: how Norway keeps boats out",
        "Please wait for the judge, ministers say",
        "Found and not lost",
        "Log in a net",
    ],
)
def test_a_title_that_only_begins_as_those_do_is_an_article_s(title: str) -> None:
    assert read_page(page_of().replace("A line in the water", title)).body == BODY


def test_a_page_without_article_has_an_empty_body_and_scripts_are_no_text() -> None:
    page = read_page(
        "<html><head><title>x</title></head><body><script>var a = 'The ministers met in Oslo on Monday.'</script></body></html>"
    )
    assert page.body == ""


@pytest.mark.parametrize("html", [b"", b"   \n", b"<>", b"just some words"])
def test_what_is_no_page_is_bad_input(html: bytes) -> None:
    with pytest.raises(BadInput, match="no HTML page"):
        read_page(html)
    with pytest.raises(BadInput, match="binary data"):
        read_page(b"\x89PNG\r\n\x1a\n\x00\x00")


@pytest.mark.parametrize(
    ("head", "site"),
    [
        ("<title>x</title><meta property='og:title' content='A line in the water'>", "Ministry of Fish"),
        ("<title>A line in the water - Ministry of Fish</title>", "<a href='/'>Ministry of Fish</a>"),
        ("<title>x</title><meta property='og:title' content='A line in the water'>", "Press releases"),
    ],
)
def test_a_heading_that_names_the_site_or_a_section_is_not_the_title(head: str, site: str) -> None:
    html = f"<html><head>{head}</head><body><h1>{site}</h1><article><h2>A line in the water</h2>{PROSE}</article></body></html>"
    page = read_page(html)
    assert (page.title, page.body) == ("A line in the water", BODY)


def test_a_heading_that_machines_are_told_in_other_words_is_the_title() -> None:
    assert read_page(page_of(head="<meta property='og:title' content='Judge draws line'>")).title == "A line in the water"


def test_a_page_of_frames_has_no_article() -> None:
    page = read_page(b"<html><frameset cols='20%,80%'><frame src='menu.html'><frame src='text.html'></frameset></html>")
    assert (page.body, page.published_on) == ("", None)
