"""A saved or fetched news page in, the article's title, body and day out. Nothing is fetched and no script is run or kept.

Body: trafilatura 2.3 (Apache-2.0), then `boilerplate`. Day: JSON-LD or meta first, then `shown_day`.
"""

import copy
import re
from dataclasses import dataclass
from datetime import date

import trafilatura
from lxml import etree
from lxml.html import HtmlElement

from dateline.errors import BadInput
from dateline.ingest.boilerplate import drop_boilerplate, words_of
from dateline.ingest.footnotes import drop_marks
from dateline.ingest.furniture import drop_struck, furniture_lines, unlink_prose
from dateline.ingest.metadata import Metadata, read_metadata
from dateline.ingest.pieces import join_pieces, open_layout
from dateline.ingest.shown_day import shown_day
from dateline.ingest.stand_in import drop_notices, what_stands_in
from dateline.ingest.standfirst import standfirst
from dateline.ingest.text import clean_text, decode, detect_language, has_words, header_charset, mend_controls
from dateline.ingest.wrapped import join_wrapped
from dateline.outlived import day_of_text

__all__ = ["Page", "read_page"]

# Where a page may name its character set, in the order in which the names are believed: its <meta>, its XML declaration.
_DECLARED = (
    re.compile(rb"<meta[^>]{0,200}?charset\s*+=\s*+[\"']?\s*+([\w.:-]+)", re.IGNORECASE),
    re.compile(rb"\A\s*<\?xml[^>]{0,200}?encoding\s*+=\s*+[\"']\s*+([\w.:-]+)", re.IGNORECASE),
)
# Precision drops boilerplate; when it drops more than this share of the text, it has dropped paragraphs.
_PRECISION_LOSS = 1.05
_JSON_LD_GAIN = 1.3
# Elements. The extractor's second opinions compare all of a page's with one another: of a hundred thousand, for days.
_WEIGHED, _MOST = 5_000, 30_000
_HOPELESS = "give the text itself in a .txt or .jsonl file"


@dataclass(frozen=True, slots=True)
class Page:
    """What one page says. `published_basis` is json-ld, meta, htmldate or unknown; `language` is ISO 639-1 by the text;
    `address` is what the page calls its own address, `outlet` how it names its site; `body` has an empty line between
    paragraphs and is "" where the page has none; `modified_on` is the day of its last change."""

    title: str | None
    body: str
    published_on: date | None
    published_basis: str
    language: str | None
    address: str | None = None
    outlet: str | None = None
    modified_on: date | None = None

    @property
    def day(self) -> date | None:
        """The day of the text as it stands: of publication, or of the last change where the text goes beyond it."""
        return day_of_text(self.body, self.published_on, self.modified_on)


def read_page(html: bytes | str, url: str | None = None, content_type: str | None = None) -> Page:
    """Read one HTML page (`url`: where it came from, `content_type`: what the server called it; None when unknown). Raises
    BadInput when it is no HTML text."""
    text = html if isinstance(html, str) else decode(html, *_declared_charsets(html, content_type), mend=True)
    tree = trafilatura.load_html(text) if has_words(text) else None
    if tree is None:
        raise BadInput("this is no HTML page: nothing in it can be read")
    if (elements := _elements(tree)) > _MOST:
        raise BadInput(f"the page has {elements:,} elements, of which {_MOST:,} are read at most: {_HOPELESS}")
    tree = _one_tree(tree)
    _mend(tree)
    drop_struck(tree)
    drop_notices(tree)
    drop_marks(tree)
    join_wrapped(tree)
    metadata = read_metadata(tree, html if isinstance(html, bytes) else html.encode("utf-8", "replace"))
    furniture = furniture_lines(tree)
    day, basis = _published(tree, metadata, url)
    unlink_prose(tree)
    open_layout(tree)
    body = _body(tree, metadata, furniture)
    if instead := what_stands_in(tree, body, url, metadata.title, tree.findtext(".//title")):
        raise BadInput(f"the page {instead}: try again later, or {_HOPELESS}")
    language = detect_language(f"{metadata.title or ''}\n{body}")
    return Page(metadata.title, body, day, basis, language, metadata.address, metadata.outlet, metadata.modified_on)


def _one_tree(tree: HtmlElement) -> HtmlElement:
    """The page with what it has after its end: the parser sets that beside the tree, where some searches find it and some do not.
    Of another page's head and body, each joins that of the first."""
    root = tree.getroottree().getroot()
    others = list(root.itersiblings(etree.Element))
    if others and tree is not root:
        tree.tag = "body"  # as it was: what seems to be a piece of a page is handed over by another name
    for other in others:
        for part in list(other) if other.tag == "html" else [other]:
            own = root.find(part.tag) if part.tag in ("head", "body") else None
            if own is None:
                root.append(part)
            else:
                own.extend(list(part))
    return root if others else tree


def _mend(tree: HtmlElement) -> None:
    for element in tree.iter(etree.Element):
        element.text, element.tail = element.text and mend_controls(element.text), element.tail and mend_controls(element.tail)


def _elements(tree: HtmlElement) -> int:
    return sum(1 for _ in tree.iter())


def _declared_charsets(html: bytes, content_type: str | None) -> list[str]:
    named = header_charset(content_type)
    found = [match.group(1).decode("ascii") for pattern in _DECLARED if (match := pattern.search(html[:4096]))]
    return [named, *found] if named else found


def _published(tree: HtmlElement, metadata: Metadata, url: str | None) -> tuple[date | None, str]:
    if metadata.published_on and metadata.published_basis:
        return metadata.published_on, metadata.published_basis
    day = shown_day(tree, metadata.title, url)
    return day, "htmldate" if day else "unknown"


def _body(tree: HtmlElement, metadata: Metadata, furniture: frozenset[str]) -> str:
    lines, whole = _lines(tree, metadata, furniture), copy.deepcopy(tree)
    if join_pieces(whole, is_live=metadata.is_live):
        joined = _lines(whole, metadata, furniture)
        rest = iter(joined)
        lines = joined if all(line in rest for line in lines) else lines  # nothing lost, nothing out of its place
    stated = drop_boilerplate(metadata.body.split("\n"), metadata.title) if metadata.body else []
    if _size(stated) > _JSON_LD_GAIN * _size(lines) and _holds(stated, lines):
        lines = stated
    return "\n\n".join([*standfirst(tree, metadata, furniture, lines), *lines])


def _lines(tree: HtmlElement, metadata: Metadata, furniture: frozenset[str]) -> list[str]:
    precise = _extract(tree, metadata, furniture, favor_precision=True)
    full = _extract(tree, metadata, furniture, favor_precision=False)
    return full if _size(full) > _PRECISION_LOSS * _size(precise) else precise


def _extract(tree: HtmlElement, metadata: Metadata, furniture: frozenset[str], *, favor_precision: bool) -> list[str]:
    """The lines of the article's block, boilerplate dropped."""
    fast = _elements(tree) > _WEIGHED
    tree = copy.deepcopy(tree)  # the extractor takes its tree apart
    try:
        text = trafilatura.extract(tree, fast=fast, favor_precision=favor_precision, include_comments=False, include_tables=False)
    except Exception as error:  # other people's code on other people's pages: whatever it raises, this page is at fault
        raise BadInput(f"the page could not be taken apart ({error!r}): {_HOPELESS}") from error
    lines = [line for line in clean_text(text or "").split("\n") if words_of(line) not in furniture]
    return drop_boilerplate(lines, metadata.title)


def _size(lines: list[str]) -> int:
    return sum(map(len, lines))


def _holds(whole: list[str], part: list[str]) -> bool:
    """Whether `whole` is the same article as `part` and not another one: most words of the part stand in it."""
    words = set(words_of(" ".join(whole)).split())
    wanted = words_of(" ".join(part)).split()
    return sum(word in words for word in wanted) >= 0.8 * len(wanted)
