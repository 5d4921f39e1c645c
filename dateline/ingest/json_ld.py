"""JSON-LD (schema.org) of a page: the node of the article that the page is about. Only the parsed tree is read."""

import json
import re
from collections.abc import Iterator
from typing import Any

from lxml.html import HtmlElement

from dateline.ingest.address import canonical_address
from dateline.ingest.boilerplate import words_of

__all__ = ["article_node", "text_of"]

_ARTICLE_TYPES = re.compile(r"(?:Article|BlogPosting|Report)$")  # with whatever stands before it: LiveBlogPosting
_COMMENT = re.compile(r"^\s*(?:<!--|//<!\[CDATA\[|<!\[CDATA\[)|(?:-->|//\]\]>|\]\]>)\s*+;?\s*+$")


def article_node(tree: HtmlElement, address: str | None, title: str) -> dict[str, Any]:
    """The JSON-LD node of the article that the page is about: of several, the one of its address or heading, else the first;
    pages also carry those of the articles that they link to. The node of a web page where there is none of an article, {} where
    there is neither. `address`, `title`: what the page calls its own."""
    nodes = _article_nodes(tree)
    own = _spelled(address or "")
    headings = {words_of(text) for text in (*(h1.text_content() for h1 in tree.iterfind(".//h1")), title)}
    by_address = (node for node in nodes if own and own in map(_spelled, _addresses(node)))
    by_heading = (node for node in nodes if words_of(text_of(node.get("headline"))) in headings - {""})
    return next((node for those in (by_address, by_heading, nodes) for node in those), {})


def _addresses(node: dict[str, Any]) -> Iterator[str]:
    for key in ("url", "@id", "mainEntityOfPage"):
        value = node.get(key)
        yield text_of(value.get("@id")) if isinstance(value, dict) else text_of(value)


def _spelled(address: str) -> str | None:
    try:
        return canonical_address(address) if address.startswith(("http://", "https://")) else None
    except ValueError:
        return None


def _article_nodes(tree: HtmlElement) -> list[dict[str, Any]]:
    """JSON-LD nodes of articles, or else of web pages: top level, @graph and mainEntity only."""
    nodes = [node for script in tree.iterfind(".//script[@type]") for node in _json_ld(script)]
    for wanted in (_ARTICLE_TYPES, re.compile("WebPage$")):
        if found := [node for node in nodes if any(wanted.search(name) for name in _types(node))]:
            return found
    return []


def _types(node: dict[str, Any]) -> list[str]:
    types = node.get("@type")
    return [text_of(name) for name in (types if isinstance(types, list) else [types])]


def _json_ld(script: HtmlElement) -> Iterator[dict[str, Any]]:
    if "ld+json" not in script.attrib["type"].lower():
        return
    text = _COMMENT.sub("", script.text or "")
    try:
        loaded = json.loads(text, strict=False)
    except (ValueError, RecursionError):
        return  # broken JSON-LD is common; the meta elements and the page itself still speak
    yield from _top_nodes(loaded)


def _top_nodes(loaded: object, depth: int = 0) -> Iterator[dict[str, Any]]:
    if isinstance(loaded, list):
        for item in loaded:
            yield from _top_nodes(item, depth)
    elif isinstance(loaded, dict) and depth < 3:
        yield loaded
        for key in ("@graph", "mainEntity", "mainEntityOfPage"):
            yield from _top_nodes(loaded.get(key), depth + 1)


def text_of(value: object) -> str:
    """A JSON-LD value as text: itself, or the texts of a list as paragraphs."""
    if isinstance(value, list):
        return "\n\n".join(item for item in value if isinstance(item, str))
    return value if isinstance(value, str) else ""
