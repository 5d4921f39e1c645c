"""Parts of a page's tree that are never the article: teasers of other articles, posts of others, captions, author boxes.

The extractor judges blocks by their text; this judges them by how the page is built.
"""

import re
from bisect import bisect
from collections.abc import Iterator, Sequence
from itertools import chain

from lxml import etree
from lxml.html import HtmlElement

from dateline.ingest.boilerplate import heads_comments, pattern, words_of
from dateline.ingest.teasers import teaser_parts
from dateline.ingest.trees import name_of

__all__ = ["drop_struck", "furniture_lines", "furniture_parts", "unlink_prose"]

_BLOCKS = "self::p or self::div or self::h1 or self::h2 or self::h3 or self::h4 or self::h5 or self::li or self::section"
# A link around whole blocks is a card that leads to another article.
_CARDS = f".//a[@href][.//*[{_BLOCKS}]]"
_POSTS = ".//blockquote[contains(@class, 'twitter-') or contains(@class, 'instagram-') or contains(@class, 'tiktok-')]"
_CAPTIONS = ".//figcaption"
_NAMED = ".//*[@class or @id][not(self::body or self::html or self::main or self::article)]"
_NAMES = pattern("containers", before=r"(?:^|[\s_-])", after=r"(?:[\s_]|--|$)")
_LARGEST_SHARE = 0.3  # of the page's text: a bigger element is the article's own container, whatever its name
_LINK_WORDS = 30
_DAY = "day"  # a tag that no page has
_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "b", "strong")
_COUNTED = ("p", "li", "h2", "h3", "blockquote")
_TEXT_BLOCKS = ("p", "li", "h1", "h2", "h3", "h4", "h5", "figcaption", "blockquote", "div")


def furniture_lines(tree: HtmlElement) -> frozenset[str]:
    """The words (`words_of`) of every block of text that stands only inside such parts. The tree is left as it is:
    an extractor that finds holes in a page makes other choices."""
    parts = set(furniture_parts(tree))
    inside: set[str] = set()
    outside: set[str] = set()
    for block in tree.iter(*_TEXT_BLOCKS):
        if block.tag == "div" and block.find("div") is not None:
            continue
        is_inside = block in parts or any(ancestor in parts for ancestor in block.iterancestors())
        (inside if is_inside else outside).add(words_of(block.text_content()))
        if is_inside:  # lines parted by <br> come out of the extractor one by one
            inside.update(words_of(text) for text in block.itertext() if len(text.split()) > 2)
            inside.add(words_of(" ".join(block.itertext())))  # and the blocks of a list's item as one
    return frozenset(inside - outside)


def _after_comments(tree: HtmlElement) -> Iterator[HtmlElement]:
    """The blocks that follow a heading of readers' comments, where most of the page's text stands before it."""
    blocks = list(tree.iter(*_TEXT_BLOCKS, "b", "strong"))
    sizes = [len(block.text_content().split()) if block.tag == "p" else 0 for block in blocks]
    for index, block in enumerate(blocks):
        if block.tag in _HEADINGS and heads_comments(block.text_content().strip()[:300]) and sum(sizes[:index]) > sum(sizes) / 2:
            yield from blocks[index:]
            return


def furniture_parts(tree: HtmlElement) -> Iterator[HtmlElement]:
    """The elements that are such parts, of those within the tree alone: a broken page may have more beside it."""
    lengths = _lengths(tree)
    limit = _LARGEST_SHARE * lengths[tree]
    named = (element for element in tree.xpath(_NAMED) if _NAMES.search(name_of(element)))
    for element in chain(tree.xpath(_CARDS), tree.xpath(_POSTS), tree.xpath(_CAPTIONS), named):
        if lengths[element] <= limit:
            yield element
    yield from _after_comments(tree)
    yield from teaser_parts(tree)
    yield from (element for element in tree.xpath(".//p[.//a[@href]] | .//li[.//a[@href]]") if _is_links(element))


def drop_struck(tree: HtmlElement) -> None:
    """Take out, in place, what the outlet has struck out: the extractor runs it into the word that corrects it."""
    for element in tree.xpath("//del | //s | //strike"):
        element.drop_tree()


def unlink_prose(tree: HtmlElement) -> None:
    """Take the links out of paragraphs of prose, in place, and keep their words: an extractor takes a paragraph that is
    mostly link for a menu, and leaves out a day that is marked as one within a sentence."""
    for paragraph in tree.xpath("//p[.//a or .//time] | //li[.//time]"):
        words = paragraph.text_content().split()
        if len(words) >= 8 and re.search(r"[.!?…][\"”’)]*$", words[-1]):
            _strip(paragraph, ("a",) if paragraph.tag == "p" else ())


def _strip(paragraph: HtmlElement, tags: Sequence[str]) -> None:
    """All at once: one by one, each would copy all the text before it. What is left in pieces is one text then. A day at the
    head of a paragraph is a label, unless the sentence goes on with a comma or a small letter."""
    text, spans = _spans(paragraph)
    for element in list(paragraph.iter("time")):
        start, end = spans[element]
        if text[:start].strip() or re.match(r",|\s*[a-z]", text[end:]):
            element.tag = _DAY
    etree.strip_tags(paragraph, *tags, _DAY)
    paragraph.text = paragraph.text
    for element in paragraph.iterdescendants():
        element.text, element.tail = element.text, element.tail


def _lengths(tree: HtmlElement) -> dict[HtmlElement, int]:
    """How many words the paragraphs of every element have, those of one within another counted for both. In one pass: asked
    one by one, elements that are nested hundreds deep would each count all the words in them."""
    text, spans = _spans(tree)
    words = [word.span() for word in re.finditer(r"\S+", text)]
    starts, ends = [start for start, _ in words], [end for _, end in words]
    lengths: dict[HtmlElement, int] = {}
    for element, (start, end) in reversed(spans.items()):  # what is within an element comes before it
        is_counted = element.tag in _COUNTED and start < end
        own = bisect(starts, end - 1) - bisect(ends, start) if is_counted else 0
        lengths[element] = own + sum(lengths.get(child, 0) for child in element)
    return lengths


def _spans(tree: HtmlElement) -> tuple[str, dict[HtmlElement, tuple[int, int]]]:
    """The text of a page, and of every element, in their order, where its own starts and ends in it."""
    text: list[str] = []
    size = 0
    spans: dict[HtmlElement, tuple[int, int]] = {}
    for event, element in etree.iterwalk(tree, events=("start", "end", "comment", "pi")):
        if event == "start":
            spans[element] = size, size
        elif event == "end":
            spans[element] = spans[element][0], size
        piece = (element.text if event == "start" else element.tail) or ""
        text.append(piece)
        size += len(piece)
    return "".join(text), spans


def _is_links(element: HtmlElement) -> bool:
    """Whether a paragraph or item is links and little else and no sentence: another article's title, or a row of buttons."""
    words = element.text_content().split()
    linked = sum(len(link.text_content().split()) for link in element.iter("a") if link.get("href"))
    if not words or len(words) > _LINK_WORDS or linked < 0.8 * len(words):
        return False
    return len(words) < 4 or not re.search(r"[.,;”\"’]$", words[-1])
