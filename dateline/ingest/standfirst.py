"""The summary or first paragraph that a page sets apart, between the heading and the block of its text: part of the article,
which the extractor passes over."""

import re
from collections.abc import Iterator
from itertools import islice

from lxml import etree
from lxml.html import HtmlElement

from dateline.ingest.boilerplate import drop_boilerplate, words_of
from dateline.ingest.metadata import Metadata
from dateline.ingest.text import clean_text
from dateline.ingest.trees import name_of

__all__ = ["standfirst"]

_BLOCKS = ("p", "h2", "h3", "h4", "div", "span", "strong", "em")
# How sites call it, in the languages of their makers.
_NAMES = re.compile(
    r"(?:^|[\s_-])(?:lead|lede|intro(?:duction|text)?|chapo|chapeau|stand-?first|summary|deck|dek|sub-?(?:head(?:line|ing)?|title)"
    r"|excerpt|abstract|preamble|ingress|sapo|bajada|copete|entradilla|sommario|vorspann)(?:$|[\s_-])",
    re.IGNORECASE,
)
_PICTURED = re.compile(r"image|media|photo|video|caption|picture|gallery|carousel|slide|player|lead-?art", re.IGNORECASE)
_SENTENCE = re.compile(r"[.!?…][\"'”’)\]]*$|[\"”]$")
_CUT = re.compile(r"\s*(?:\.\.\.|…|\[(?:\.\.\.|…)\])\s*$")
_FEWEST_WORDS = 8
_SAME_WORDS = 12
# Boxes about the paper, and words that sell it.
_BOX = re.compile(
    r"newsletter|sign-?up|promo|\bads?\b|advert|related|top-?stor|audio|slide|paywall|subscri|member|share|comment|author|teaser",
    re.IGNORECASE,
)
_SELLS = re.compile(
    r"\b(?:subscri\w+|newsletters?|sign(?:ed)? (?:up|in)|log in|free articles?|inbox|AI[- ]generated"
    r"|(?:written|generated) by (?:a machine|AI))\b",
    re.IGNORECASE,
)
_APART = ("aside", "nav", "footer", "form", "figure", "figcaption", "ul", "ol", "table", "a")


def standfirst(tree: HtmlElement, metadata: Metadata, furniture: frozenset[str], lines: list[str]) -> list[str]:
    """Its lines, in front of those of the body; [] where the page shows none or the body has it. `furniture`: the words of
    blocks that are never the article."""
    body, title = words_of(" ".join(lines)), words_of(metadata.title or "")
    stems = [words_of(_CUT.sub("", text)).rpartition(" ")[0] for text in metadata.descriptions if _CUT.search(text)]
    for block in _above(tree, lines):
        name = name_of(block)
        is_named = _NAMES.search(name) is not None and not _PICTURED.search(name) and not _is_boxed(block)
        words = words_of(block.text_content())
        is_described = any(_tells(stem) and words.startswith(stem) for stem in stems) and not _is_boxed(block)
        if is_named or is_described:
            told = [line for line in _lines_of(block) if words_of(line) not in furniture]
            told = [line for line in told if _tells(words_of(line)) and _SENTENCE.search(line) and not _SELLS.search(line)]
            new = [line for line in told if words_of(line) not in body and words_of(line) != title]
            if new:
                return drop_boilerplate(new, metadata.title)
    for description in metadata.descriptions:
        words = words_of(description)
        if _tells(words) and words not in body and words != title and _is_shown(tree, words):
            return drop_boilerplate([line for line in description.split("\n") if line])
    return []


def _is_boxed(block: HtmlElement) -> bool:
    """Whether it stands in a box of its own, or beside a link, as the blurb of another article does."""
    around = [block, *islice(block.iterancestors("div", "section", "header"), 3)]
    names = " ".join(map(name_of, around))
    beside = block.getparent().iterchildren("a") if block.getparent() is not None else ()
    return _BOX.search(names) is not None or any(True for _ in beside) or block.find(".//a") is not None


def _tells(words: str) -> bool:
    return len(words.split()) >= _FEWEST_WORDS


def _is_shown(tree: HtmlElement, words: str) -> bool:
    body = tree.find("body")
    for element in (body if body is not None else tree).iter(*_BLOCKS):
        opening = words_of((element.text or "")[:60])
        begins = words.startswith(opening[:20]) if opening else element.tag == "p"  # "<p><strong>Oslo</strong> has ..."
        if begins and words_of(etree.tostring(element, method="text", encoding="unicode", with_tail=False)) == words:
            return True
    return False


def _above(tree: HtmlElement, lines: list[str]) -> Iterator[HtmlElement]:
    """The blocks below the heading up to the first line of the body; none where either is not found."""
    first = " ".join(words_of(lines[0] if lines else "").split()[:_SAME_WORDS])
    found: list[HtmlElement] = []
    heading = tree.find(".//h1")
    if heading is None or not first:
        return
    for element in heading.xpath("following::*[self::p or self::h2 or self::h3 or self::h4 or self::div or self::section]"):
        if words_of(element.text_content()[: 40 * _SAME_WORDS]).startswith(first):
            around = set(element.iterancestors())
            yield from (block for block in found if block not in around)
            return
        if not any(parent.tag in _APART for parent in element.iterancestors()):
            found.append(element)


def _lines_of(block: HtmlElement) -> list[str]:
    """The paragraphs of a block, or what it says itself."""
    paragraphs = list(block.iter("p")) or [block]
    return [" ".join(clean_text(text.text_content()).split()) for text in paragraphs if text.find(".//style") is None]
