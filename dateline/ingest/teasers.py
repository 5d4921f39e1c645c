"""Blurbs of other articles in a page's tree: what follows a heading such as "You may also like" and leads elsewhere."""

from collections.abc import Iterator
from itertools import islice

from lxml.html import HtmlElement

from dateline.ingest.boilerplate import heads_teasers

__all__ = ["teaser_parts"]

_HEADINGS = ("h2", "h3", "h4", "h5", "h6", "b", "strong")
_PLAIN = ("p", "div")  # a heading that is not marked as one
_TITLED = ("h2", "h3", "h4", "h5", "h6", "li", "article", "div", "section", "header")  # where a link may be an item's title
_MOST_LABELS = 5
_TITLE_WORDS = 3
_BLURB_WORDS = 80
_LABEL_WORDS = 5  # a date, a section, "By Kari Nordmann": no blurb
_ARTICLE_WORDS = 60  # of paragraphs beside the items: a page of nothing but items is a list, and no article's


def teaser_parts(tree: HtmlElement) -> Iterator[HtmlElement]:
    """The elements after such a heading, up to the first that is no item or list of items. What follows "Read more" and
    leads nowhere is the article, and so is an entry of a live page, whose title leads to itself."""
    found: dict[HtmlElement, None] = {}
    for heading in filter(_heads_teasers, tree.iter(*_HEADINGS, *_PLAIN)):
        labels = 0
        for element in _alone(heading).itersiblings():
            if _is_label(element) and labels < _MOST_LABELS:
                labels += 1
            elif element not in found and _is_items(element):
                found[element] = None
            else:
                break
    if _prose_words(tree) - sum(map(_prose_words, found)) >= _ARTICLE_WORDS:
        yield from found


def _is_label(element: HtmlElement) -> bool:
    """A comment, a script, a picture, "See all"."""
    return element.tag in ("script", "style") or not isinstance(element.tag, str) or _words(element) <= _LABEL_WORDS


def _heads_teasers(element: HtmlElement) -> bool:
    is_plain = element.tag in _PLAIN
    return not (is_plain and len(element)) and heads_teasers(" ".join(element.text_content().split()), is_marked=not is_plain)


def _alone(heading: HtmlElement) -> HtmlElement:
    """The outermost element that holds the heading and, but for a word or two, nothing else."""
    most = _words(heading) + _LABEL_WORDS
    while (parent := heading.getparent()) is not None and _has_few(parent) and _words(parent) <= most:
        heading = parent
    return heading


def _has_few(element: HtmlElement) -> bool:
    """`len` counts thousands of children, once for each heading among them."""
    return next(islice(element, _MOST_LABELS, None), None) is None


def _is_items(element: HtmlElement) -> bool:
    """Whether an element is items of other articles: titles that lead elsewhere, each with one paragraph below it at most."""
    titles, since = 0, 1
    for part in element.iter("a", "p", "blockquote"):
        if part.tag == "a":
            is_title = _is_title(part)
            titles, since = titles + is_title, 0 if is_title else since
        elif _words(part) > max(_LABEL_WORDS, sum(map(_words, part.iter("a")))):
            since += 1
        if since > 1:
            return False
    return titles > 0 and _words(element) <= _BLURB_WORDS * titles


def _is_title(link: HtmlElement) -> bool:
    """Whether a link is a title that leads elsewhere: a line of its own, and not to a place on the page itself."""
    if "#" in link.get("href", "#") or _words(link) < _TITLE_WORDS:
        return False
    parent = link.getparent()
    if parent.tag in _TITLED:
        return not (parent.text or "").strip() and not (link.tail or "").strip()
    return (parent.tag == "p" or next(link.iterancestors("p"), None) is None) and _words(parent) == _words(link)


def _prose_words(element: HtmlElement) -> int:
    return sum(words for paragraph in element.iter("p") if (words := _words(paragraph)) > _LABEL_WORDS)


def _words(element: HtmlElement) -> int:
    return len(element.text_content().split())
