"""What several modules ask of a page's tree, or do to it in a time by its size."""

from collections.abc import Collection

from lxml import etree
from lxml.html import HtmlElement

__all__ = ["name_of", "take_out"]

_TAKEN = "taken-out"


def name_of(element: HtmlElement) -> str:
    """How a site calls an element: its class and its id."""
    return f"{element.get('class') or ''} {element.get('id') or ''}"


def take_out(tree: HtmlElement, elements: Collection[HtmlElement]) -> None:
    """Take elements out, in place, with all in them; what follows each stays. All at once: one by one, each would copy all the
    text before it. What is left in pieces is one text then."""
    parents = {element.getparent() for element in elements}
    for element in elements:
        element.tag = _TAKEN
    etree.strip_elements(tree, _TAKEN, with_tail=False)
    for parent in parents:
        parent.text = parent.text
        for element in parent:
            element.tail = element.tail
