"""An article that stands on its page in pieces: in several blocks of one kind with advertisements between them, as the posts of
a live page, in the cell of a table, behind a button. The extractor takes the first block alone, no table, and nothing whose name
says that it is hidden."""

import re
from collections.abc import Iterator

from lxml.html import HtmlElement
from trafilatura.xpaths import BODY_XPATH

from dateline.ingest.furniture import furniture_parts
from dateline.ingest.trees import name_of

__all__ = ["join_pieces", "open_layout"]

_PROSE_WORDS = 8
_AT_LEAST = 2  # paragraphs
_MOST_HIDDEN = 20  # a page with more such blocks is made of them, and its text is not what they hide
_HIDING = re.compile(r"teaser-content|\w*expand\w*|\w*blur\w*|obfuscat\w*|\w*collaps\w*|(?:show|read)-?more", re.IGNORECASE)
_APART = ("aside", "nav", "footer", "form")
_WHOLE = ("html", "body", "main", "article")
_NOT_IT = re.compile(
    r"comment|respon[ds]|reaction|repl(?:y|ies)|foot|colophon|sidebar|author|related|recirc|promo|newsletter|sign-?up|donat|cookie"
    r"|consent|modal|popup|legal|paywall|galler|correct|share|card|widget|\bads?\b|\bcta\b",
    re.IGNORECASE,
)
# Blocks whose name says that they are the text of an article. One called `content`, or an article without a name, may be any.
_TEXT = re.compile(
    r"post[-_]?(?:text|body|content|entry)|entry[-_]?content|article[-_]*(?:body|text|content)|story[-_]?body|field[-_]body|body-text|wpb_text_column",
    re.IGNORECASE,
)
_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
_TITLE = re.compile(r"title|headline", re.IGNORECASE)
_DIGITS = re.compile(r"\d+")


def open_layout(tree: HtmlElement) -> None:
    """Make, in place, plain blocks of the table in whose cell the text stands, and of what a button shows."""
    words = len(" ".join(_prose(tree)).split())
    for table in list(tree.iter("table")):
        if table.find(".//th") is None and any(_is_most(cell, words) for cell in table.iter("td")):
            for element in [table, *table.iter("tbody", "tr", "td")]:
                if next(element.iterancestors("table"), table) is table or element is table:
                    element.tag = "div"
    hidden = [each for each in tree.xpath("//div[@class] | //section[@class]") if _HIDING.search(each.get("class"))]
    for element in hidden if len(hidden) <= _MOST_HIDDEN else ():
        inside, around = _prose(element), _prose(element.getparent())
        is_text = len(inside) >= _AT_LEAST and len(around) - len(inside) >= _AT_LEAST and len({*around}) == len(around)
        is_first = not any(_prose(each) for each in element.itersiblings("*", preceding=True))
        is_text = is_text and (is_first or "teaser" not in element.get("class"))  # the head of a text, or the blurb of another
        if is_text and not _is_apart(element):
            element.set("class", _HIDING.sub("", element.get("class")))


def join_pieces(tree: HtmlElement, *, is_live: bool) -> bool:
    """Put together, in place, what the extractor would take one piece of: with the block that it would begin with those of the
    same kind, at the same depth, that follow it in the same article; whether there are any. Of a live page (`is_live`) the
    posts are such, too."""
    first = next((found[0] for first_of in BODY_XPATH if (found := first_of(tree))), None)
    if first is None or not (is_live or _TEXT.search(f"{name_of(first)} {first.get('itemprop') or ''}")):
        return False
    others = list(_others(tree, first, is_live=is_live))
    for other in others:
        _move(other, first)
    return bool(others)


def _others(tree: HtmlElement, first: HtmlElement, *, is_live: bool) -> Iterator[HtmlElement]:
    """The other blocks. A heading outside them ends them, as that of the next article: within one article, or on a live page,
    only where it stands around the block itself and leads elsewhere."""
    alike = [element for element in tree.iter(first.tag) if _kind(element) == _kind(first)]
    if len(alike) == 1:
        return
    furniture, whole, last = set(furniture_parts(tree)), _article(first), first
    for element in alike[alike.index(first) + 1 :]:
        around = {element, *element.iterancestors()}
        if last in around or around & furniture or _is_apart(element) or not any(map(_is_prose, element.iter("p", "li", "div"))):
            continue
        branch, own = _branches(element, last)
        if (_article(element) is not whole and not is_live) or [*map(_kind, branch)] != [*map(_kind, own)]:
            return
        headings = [each for each in branch[0].iter() if _is_heading(each)]
        is_other = any(each.tag == "h1" or _leads_away(each) for each in headings)
        if is_other or (whole is None and not is_live and any(map(_is_heading, _between(own[0], branch[0], element)))):
            return
        last = element
        yield element


def _is_apart(element: HtmlElement) -> bool:
    """Whether it stands in a box that is no text; what the whole page is called ("no-sidebar") says nothing of a box."""
    boxes = (each for each in (element, *element.iterancestors()) if each.tag not in _WHOLE)
    return any(each.tag in _APART or _NOT_IT.search(name_of(each)) for each in boxes)


def _article(element: HtmlElement) -> HtmlElement | None:
    return next(element.iterancestors("article"), None)


def _branches(element: HtmlElement, first: HtmlElement) -> tuple[list[HtmlElement], list[HtmlElement]]:
    """What stands around two blocks below what stands around both, outermost first, and they themselves."""
    one, other = ([*reversed([*each.iterancestors()]), each] for each in (element, first))
    shared = sum(1 for here, there in zip(one, other, strict=False) if here is there)
    return one[shared:], other[shared:]


def _between(own: HtmlElement, branch: HtmlElement, element: HtmlElement) -> Iterator[HtmlElement]:
    """All that stands between two branches, and in the second outside the block."""
    for sibling in own.itersiblings():
        if sibling is branch:
            break
        yield from sibling.iter()
    inside = set(element.iter())
    yield from (each for each in branch.iter() if each not in inside)


def _is_heading(element: HtmlElement) -> bool:
    is_title = isinstance(element.tag, str) and (element.get("role") == "heading" or _TITLE.search(element.get("class") or ""))
    return element.tag in _HEADINGS or bool(is_title)


def _kind(element: HtmlElement) -> tuple[str, ...]:
    """The same for elements that a site makes alike; numbers tell them apart."""
    return (element.tag, *(_DIGITS.sub("", element.get(name) or "") for name in ("class", "itemprop")))


def _is_prose(element: HtmlElement) -> bool:
    """Whether a block has a sentence of its own: one of a few words is a label."""
    return not (element.tag == "div" and len(element)) and len(element.text_content().split()) >= _PROSE_WORDS


def _prose(element: HtmlElement) -> list[str]:
    """The paragraphs that are sentences, without those that lead elsewhere."""
    texts = [" ".join(paragraph.text_content().split()) for paragraph in element.iter("p") if paragraph.find(".//a") is None]
    return [text for text in texts if len(text.split()) >= _PROSE_WORDS and text.rstrip('"”’)').endswith((".", "!", "?", "…"))]


def _is_most(cell: HtmlElement, words: int) -> bool:
    """Whether a cell has most of a page's prose itself, and not in a table within it."""
    own = [text for paragraph in cell.iterchildren("p", "div") for text in (_prose(paragraph) or _prose_of(paragraph))]
    return len(own) >= _AT_LEAST and len(" ".join(own).split()) > words / 2


def _prose_of(paragraph: HtmlElement) -> list[str]:
    text = " ".join(paragraph.text_content().split())
    return [text] if paragraph.tag == "p" and len(text.split()) >= _PROSE_WORDS else []


def _leads_away(heading: HtmlElement) -> bool:
    links = [*heading.iter("a"), *heading.iterancestors("a")]
    return any((link.get("href") or "#").strip()[:1] != "#" for link in links)


def _move(piece: HtmlElement, first: HtmlElement) -> None:
    if piece.text and piece.text.strip():
        paragraph = first.makeelement("p")
        paragraph.text = piece.text
        first.append(paragraph)
    piece.text = None
    first.extend(list(piece))
