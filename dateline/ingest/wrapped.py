"""Paragraphs of a page whose lines are broken at a fixed width, by <br> or in a <pre>, put together before anything is read."""

import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field

from lxml import etree
from lxml.html import HtmlElement

from dateline.ingest.plain_text import wrapped_ends
from dateline.ingest.trees import take_out

__all__ = ["join_wrapped"]

_INLINE = frozenset(
    (
        "a", "abbr", "b", "br", "cite", "code", "em", "font", "i", "ins", "mark", "q", "small", "span", "strong", "sub", "sup",
        "time", "tt", "u",
    )
)  # fmt: skip
_SPACE = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class _Block:
    """A run of text in pieces, "\\n" for a <br>, and those elements."""

    pieces: list[str] = field(default_factory=list)
    breaks: list[HtmlElement] = field(default_factory=list)


def join_wrapped(tree: HtmlElement) -> None:
    """Put, in place, a space for every line's end that only breaks a paragraph."""
    take_out(tree, [broken for blocks in _broken_blocks(tree) for broken in _wraps(blocks)])
    for block in tree.iter("pre"):
        _join_pre(block)


def _broken_blocks(tree: HtmlElement) -> Iterable[list[_Block]]:
    """The blocks with a <br> in their text, those of the same parent together: one paragraph has too few lines to judge by."""
    groups: defaultdict[HtmlElement | None, list[_Block]] = defaultdict(list)
    holders: list[HtmlElement] = []
    block = _Block()
    for event, element in etree.iterwalk(tree, events=("start", "end")):
        if element.tag not in _INLINE or element is tree:
            if block.breaks:
                groups[holders[-1].getparent()].append(block)
            block = _Block()
            if event == "start":
                holders.append(element)
            else:
                holders.pop()
        if event == "start" and element.tag == "br":
            block.pieces.append("\n")
            block.breaks.append(element)
        block.pieces.append(_SPACE.sub(" ", (element.text if event == "start" else element.tail) or ""))
    return groups.values()


def _wraps(blocks: list[_Block]) -> list[HtmlElement]:
    """The <br> of blocks that only break a paragraph, with the space behind them that stands in their place."""
    texts = ["".join(block.pieces).split("\n") for block in blocks]
    ends = iter(wrapped_ends([line.strip() for lines in texts for line in (*lines, "")]))
    wraps: list[HtmlElement] = []
    for lines, block in zip(texts, blocks, strict=True):
        for line, broken, is_wrapped in zip(lines, [*block.breaks, None], ends, strict=False):
            if broken is not None and is_wrapped:
                broken.tail = ("" if re.search(r"[^\W\d_]-\s*$", line) else " ") + (broken.tail or "").lstrip()
                wraps.append(broken)
        next(ends, None)  # of the empty line between two blocks
    return wraps


def _join_pre(block: HtmlElement) -> None:
    """The same for the line ends of a <pre>, in whichever of its elements they stand."""
    ends = iter(wrapped_ends(block.text_content().split("\n")))

    def replaced(_: re.Match[str]) -> str:
        return " " if next(ends) else "\n"

    for event, element in etree.iterwalk(block, events=("start", "end")):
        if event == "start":
            element.text = re.sub("\n", replaced, element.text) if element.text else None
        elif element is not block:
            element.tail = re.sub("\n", replaced, element.tail) if element.tail else None
