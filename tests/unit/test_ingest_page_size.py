"""Pages made to keep a reader busy: what is read of them takes time by their size, not by its square."""

import time
from collections.abc import Callable

import pytest
from lxml import etree, html
from lxml.html import HtmlElement

from dateline.errors import BadInput
from dateline.ingest import page
from dateline.ingest.entries import read_entries
from dateline.ingest.footnotes import drop_marks
from dateline.ingest.furniture import _COUNTED, _lengths, furniture_lines, unlink_prose
from dateline.ingest.json_ld import article_node
from dateline.ingest.page import read_page
from dateline.ingest.shown_day import shown_day
from dateline.ingest.teasers import teaser_parts
from dateline.ingest.wrapped import join_wrapped

_SENTENCE = "The ministers met in Tromso on Monday and agreed that a judge from Iceland will draw the line in the water. "
_ARTICLE = f"<article><h1>A line in the water</h1><p>{_SENTENCE * 6}</p></article>"
_SLOW_S = 1.0  # of the processor; each of these takes a third of it at most, and took many times as much


def _seconds(read: Callable[[HtmlElement], object], page: str) -> float:
    tree = html.fromstring(page)
    begun = time.process_time()
    read(tree)
    return time.process_time() - begun


def _assert_time_by_size(read: Callable[[HtmlElement], object], page: Callable[[int], str], size: int) -> None:
    """What is four times as large may take nine times as long, whatever the processor: by the square it takes sixteen."""
    small = min(_seconds(read, page(size // 4)) for _ in range(3))
    assert min(_seconds(read, page(size)) for _ in range(2)) < 9 * small


def test_a_page_of_too_many_elements_is_refused_before_it_is_read() -> None:
    with pytest.raises(BadInput, match=r"the page has 30,\d{3} elements, of which 30,000 are read at most: give the text itself"):
        read_page(f"<html><body>{_ARTICLE}{'<p>x</p>' * 30_000}</body></html>")


def test_a_large_page_is_read_without_comparing_all_of_its_parts(monkeypatch: pytest.MonkeyPatch) -> None:
    def compared(*_: object) -> None:
        raise AssertionError("the other extractors were asked")

    text = f"<html><body>{_ARTICLE}{'<p>x</p>' * 50}</body></html>"
    monkeypatch.setattr("trafilatura.core.compare_extraction", compared)
    with pytest.raises(BadInput, match="the other extractors were asked"):
        read_page(text)
    monkeypatch.setattr(page, "_WEIGHED", 50)
    assert read_page(text).body.startswith(_SENTENCE.strip())


def test_a_paragraph_of_thousands_of_links_keeps_their_words() -> None:
    tree = html.fromstring(f"<div><p>It {'<a href=x>met <b>twice</b></a> on ' * 10_000}Monday.</p></div>")
    begun = time.process_time()
    unlink_prose(tree)
    assert time.process_time() - begun < _SLOW_S
    assert tree.find(".//a") is None
    assert tree.text_content() == f"It {'met twice on ' * 10_000}Monday."
    assert len(tree.xpath("./p/text()")) == 10_001  # what stood in pieces is one text again


@pytest.mark.parametrize(
    "item", ["<h3>Read more</h3>", "<h3>Read more</h3><div><a href='/x'>A whale seen off Bergen by two</a><p>x</p></div>"]
)
def test_thousands_of_headings_of_teasers_are_followed_once(item: str) -> None:
    def page_of(items: int) -> str:
        return f"<div><p>{_SENTENCE * 9}</p>{item * items}</div>"

    assert len(list(teaser_parts(html.fromstring(page_of(4_000))))) == 4_000 * item.count("<div>")
    _assert_time_by_size(lambda tree: list(teaser_parts(tree)), page_of, 4_000)


def test_thousands_of_footnotes_broken_lines_and_days_take_time_by_their_number() -> None:
    def page_of(parts: int) -> str:
        lines = "the ministers of Norway and Finland met in Tromso on the<sup>1</sup><br>" * parts
        days = "<div>By <time datetime='2021-06-16'>x</time></div>" * parts
        return f"<html><body><p>{lines}</p>{days}</body></html>"

    def read(tree: HtmlElement) -> None:
        drop_marks(tree)
        join_wrapped(tree)
        assert shown_day(tree, None, None) is not None

    tree = html.fromstring(page_of(4_000))
    read(tree)
    assert tree.find(".//sup") is None
    assert len(tree.xpath("//p/text()")) == 1  # what stood in pieces is one text again
    _assert_time_by_size(read, page_of, 4_000)


def test_a_row_of_thousands_of_boxes_is_no_line_with_a_day() -> None:
    _assert_time_by_size(lambda tree: shown_day(tree, None, None), lambda boxes: f"<div>{'<b>post</b>' * boxes}</div>", 12_000)


def test_a_long_name_of_a_type_is_looked_at_once() -> None:
    tree = html.fromstring(f'<div><script type="application/ld+json">{{"@type": "{"a" * 60_000}"}}</script></div>')
    begun = time.process_time()
    assert article_node(tree, None, "") == {}
    assert time.process_time() - begun < _SLOW_S


@pytest.mark.parametrize(
    "line",
    ["2020 " + "ab'" * 27, "ab'" * 18 + "2020" + "'ab" * 9 + " – " + _SENTENCE * 3],
    ids=["a line", "an opening"],
)
def test_a_line_of_words_without_spaces_is_taken_for_a_sentence_or_not_at_once(line: str) -> None:
    begun = time.process_time()
    read = read_page(
        f"<html><body><article><h1>A line in the water</h1><p>{line}</p><p>{_SENTENCE * 6}</p></article></body></html>"
    )
    assert read.published_on is None
    assert time.process_time() - begun < _SLOW_S


def test_a_script_that_ends_in_white_space_and_not_in_a_comment_is_looked_at_once() -> None:
    tree = html.fromstring(f'<div><script type="application/ld+json">-->{" " * 40_000}x</script></div>')
    begun = time.process_time()
    assert article_node(tree, None, "") == {}
    assert time.process_time() - begun < _SLOW_S


def test_a_character_set_that_is_named_after_much_white_space_is_looked_for_once() -> None:
    text = "<html><body><article><h1>A line in the water</h1><p>Ærlig talt, the ministers met.</p></article></body></html>"
    feed = "<rss version='2.0'><channel><title>t</title><item><title>Ærlig</title><link>https://a.example/</link></item></channel></rss>"
    begun = time.process_time()
    for charset, says in ((f"charset={' ' * 30_000}!", "utf-8"), (f"charset ={' ' * 30_000}' cp865'", "cp865")):
        assert "Ærlig" in read_page(text.encode(says), content_type=f"text/html; {charset}").body
        assert read_entries(feed.encode(says), f"text/xml; {charset}").entries[0].title == "Ærlig"
    assert time.process_time() - begun < _SLOW_S


def test_parts_that_are_nested_hundreds_deep_are_measured_once() -> None:
    opened, shut = "<blockquote class=related>" * 240, "</blockquote>" * 240
    tree = html.document_fromstring(f"<html><body>{_ARTICLE}{opened}<p>{_SENTENCE * 200}</p>{shut}</body></html>")
    begun = time.process_time()
    furniture_lines(tree)
    assert time.process_time() - begun < _SLOW_S


def test_what_is_measured_at_once_is_the_words_of_each_part_s_paragraphs() -> None:
    nested = "<blockquote>So <p>he</p>said<ul><li>one<p></p>two</li><li> three four</li></ul></blockquote><h2>A<b>B</b> C</h2>"
    page = f"a <div class=related>{nested}<!-- not this -->d<p>e<!-- nor this -->f<span> g</span>h<br>i</p></div>{_ARTICLE} z"
    tree = html.document_fromstring(f"<html><body>{page}</body></html>")
    lengths = _lengths(tree)
    for element in tree.iter(etree.Element):
        texts = [part.text_content() for part in element.iter(*_COUNTED)]
        assert lengths[element] == sum(len(text.split()) for text in texts), element.tag
    assert lengths[tree.find(".//blockquote")] == 8
