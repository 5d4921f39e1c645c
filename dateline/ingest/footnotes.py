"""The marks in a page's text that lead to its footnotes. An extractor runs them into the word before: 2015¹ becomes 20151."""

import re

from lxml.html import HtmlElement

from dateline.ingest.trees import take_out

__all__ = ["drop_marks"]

_MARK = r"(?:[1-9]\d{0,2}|[a-z]|[ivxlc]{2,6}|[*†‡§¶]{1,3})"
_LINKED = re.compile(rf"[\[(]?{_MARK}(?:(?:[\])]?[,;–-] ?|[\])] ?)[\[(]?{_MARK})*[\])]?")
_BRACKETED = re.compile(r"(?:\[[1-9]\d{0,2}\][,\s]*)+")
_NUMBERS = re.compile(r"[1-9]\d{0,2}(?:[,–-] ?[1-9]\d{0,2})*")
# A unit, an element or a letter, of which a raised number is a power, an isotope or part of a formula.
_SYMBOL = re.compile(r"(?<![^\W\d_]|['’])(?:[cdkm]?m|ft|mi|yd|mc|CO|NO|SO|[A-Z][a-z]|[^\W\d_])$")
_FRACTION = ("/", "⁄")  # as in 3 1/2


def drop_marks(tree: HtmlElement) -> None:
    """Take them out, in place: links to a note, raised numbers in brackets, and raised numbers straight after a word or number.
    What is raised for another reason stays: the th of 14th, the 2 of km2."""
    raised = [element for element in tree.iter("sup") if _is_mark(element)]
    take_out(tree, [*raised, *tree.xpath("//a[@role='doc-noteref']")])


def _is_mark(raised: HtmlElement) -> bool:
    text = " ".join(raised.text_content().split())
    if _BRACKETED.fullmatch(text):
        return True
    if _leads_to_a_note(raised):
        return _LINKED.fullmatch(text) is not None
    before = _text_before(raised)
    is_apart = not before or before[-1].isspace() or (raised.tail or "").startswith(_FRACTION)
    return _NUMBERS.fullmatch(text) is not None and not is_apart and not _SYMBOL.search(before)


def _leads_to_a_note(raised: HtmlElement) -> bool:
    links = [*raised.iterfind(".//a[@href]"), *raised.iterancestors("a")]
    return any("#" in (link.get("href") or "") for link in links)


def _text_before(element: HtmlElement) -> str:
    """The text that ends where an element begins, within its paragraph; no more of it than is needed."""
    before, parent = element.getprevious(), element.getparent()
    if before is not None:
        text: str = before.tail or before.text_content()
    elif not parent.text and parent.tag in ("a", "b", "em", "i", "span", "strong"):
        text = _text_before(parent)
    else:
        text = parent.text or ""
    return text[-20:]
