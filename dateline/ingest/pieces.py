"""An article that stands on its page in pieces: in several blocks of one kind with advertisements between them, as the posts of
a live page, in the cells of a table, behind a button. The extractor takes the first block alone, no table, and nothing that is
hidden by its name; here the pieces become one block."""

import re
from collections.abc import Iterator

from lxml.html import HtmlElement
from trafilatura.xpaths import BODY_XPATH

from dateline.ingest.furniture import furniture_parts

__all__ = ["join_pieces"]

_PROSE_WORDS = 8
_CELL_PARAGRAPHS = 2
_TABLE_TAGS = ("table", "thead", "tbody", "tfoot", "tr", "td", "th")
_APART = ("aside", "nav", "footer", "form")
_HEADINGS = ("h1", "h2", "h3", "h4", "h5")
_HIDDEN_PARAGRAPHS = 2
_HIDING = re.compile(
    r"teaser-content|expand|blur|obfuscat|collaps|(?:show|read)-?more|display:\s*none|visibility:\s*hidden",
    re.IGNORECASE,
)
_DIGITS = re.compile(r"\d+")


def join_pieces(tree: HtmlElement) -> None:
    """Put together, in place, what the extractor would take one piece of: for each block that it would begin with, those of the
    same kind that follow it. Another article that follows (below a heading of its own that leads to it, or a second `h1`) ends
    them; so pages that load the next article below the first keep the first."""
    _open_tables(tree)
    _show_hidden(tree)
    for first_of in BODY_XPATH:
        first = next(iter(first_of(tree)), None)
        if first is not None and (others := list(_others(tree, first))):
            for other in others:
                _move(other, first)


def _open_tables(tree: HtmlElement) -> None:
    """Tables that lay out paragraphs are none."""
    for table in list(tree.iter("table")):
        if any(len(list(filter(_is_prose, cell.iterchildren("p")))) >= _CELL_PARAGRAPHS for cell in table.iter("td")):
            for element in [table, *table.iter(*_TABLE_TAGS)]:
                element.tag = "div"


def _show_hidden(tree: HtmlElement) -> None:
    """Paragraphs that only a script shows, of a text that begins outside them."""
    for element in tree.xpath("//div[@class or @style] | //section[@class or @style] | //span[@class or @style]"):
        if not _HIDING.search(f"{element.get('class') or ''} {element.get('style') or ''}"):
            continue
        inside = _prose(element)
        if len(inside) >= _HIDDEN_PARAGRAPHS and len({*_prose(element.getparent())} - {*inside}) >= _HIDDEN_PARAGRAPHS:
            for name in ("class", "id", "style"):
                element.attrib.pop(name, None)


def _prose(element: HtmlElement) -> list[str]:
    """The paragraphs that are sentences, without those that lead elsewhere."""
    texts = [" ".join(paragraph.text_content().split()) for paragraph in element.iter("p") if paragraph.find(".//a") is None]
    return [text for text in texts if len(text.split()) >= _PROSE_WORDS and text.rstrip('"”’)').endswith((".", "!", "?", "…"))]


def _others(tree: HtmlElement, first: HtmlElement) -> Iterator[HtmlElement]:
    kind = _kind(first)
    if sum(_kind(element) == kind for element in tree.iter(first.tag)) == 1:
        return
    furniture = set(furniture_parts(tree))
    inside: set[HtmlElement] = {first}  # with all within the pieces, and all furniture
    begun = False
    for element in tree.iter():
        if element in inside or element.getparent() in inside:
            inside.add(element)
            begun = begun or element is first
        elif not begun or not isinstance(element.tag, str):
            continue
        elif element in furniture or element.tag in _APART:
            inside.add(element)
        elif element.tag in _HEADINGS and (element.tag == "h1" or _leads_away(element)):
            return
        elif element.tag == first.tag and _kind(element) == kind and any(map(_is_prose, element.iter("p", "li", "div"))):
            if any(heading.tag == "h1" or _leads_away(heading) for heading in _branch(element, first).iter(*_HEADINGS)):
                return
            inside.add(element)
            yield element


def _branch(element: HtmlElement, first: HtmlElement) -> HtmlElement:
    """The largest element around one that has nothing of the first."""
    around = {first, *first.iterancestors()}
    return next((each for each in (element, *element.iterancestors()) if each.getparent() in around), element)


def _kind(element: HtmlElement) -> tuple[str, ...]:
    """The same for elements that a site makes alike; numbers tell them apart."""
    return (element.tag, *(_DIGITS.sub("", element.get(name) or "") for name in ("class", "itemprop")))


def _is_prose(element: HtmlElement) -> bool:
    """Whether a block has a sentence of its own: one of a few words is a label."""
    if element.tag == "div" and len(element):
        return False
    return len(element.text_content().split()) >= _PROSE_WORDS


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
