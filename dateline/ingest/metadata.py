"""What a page says about itself for machines: JSON-LD (schema.org), meta elements (Open Graph and kin), microdata.

Only the parsed tree is read; nothing is run or fetched.
"""

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from lxml import etree
from lxml.html import HtmlElement

from dateline.ingest.boilerplate import words_of
from dateline.ingest.json_ld import article_node, text_of
from dateline.ingest.published import day_at_outlet, plausible_day
from dateline.ingest.text import clean_line, clean_text

__all__ = ["Metadata", "read_metadata", "text_size"]

_TAG = re.compile(r"<[^<>]{1,500}>")
_MARKDOWN_LINK = re.compile(r"!?\[([^\[\]]{0,500})\]\([^()\s]{0,1000}\)")
_MARKUP = re.compile(r"^(?:\+{3}|\[#|\{:).*$|\{:[^{}]{0,100}\}|(?<!\w)\*{1,2}(?=\S)|(?<=\S)\*{1,2}(?!\w)|^#{1,6} ", re.MULTILINE)
_DAY_NAMES = (
    "article:published_time", "og:article:published_time", "og:published_time", "datepublished", "date_published", "pubdate",
    "publishdate", "publish-date", "publish_date", "publication_date", "article_date_original", "parsely-pub-date",
    "sailthru.date", "dc.date.issued", "dcterms.created", "dcterms.issued", "dc.date", "cxenseparse:recs:publishtime",
    "originalpublicationdate", "originalpubdate", "rnews:datepublished", "displaydate",
)  # fmt: skip
_CHANGE_NAMES = ("article:modified_time", "og:updated_time", "datemodified", "date_modified", "dcterms.modified", "last-modified")
_PARTS = re.compile(r" [|·»-] | [–—] ")
_DESCRIPTIONS = ("og:description", "description", "twitter:description")


@dataclass(frozen=True, slots=True)
class Metadata:
    """`published_basis` is json-ld or meta (None with no day); `modified_on` is the day of the page's last change; `body` is
    JSON-LD's articleBody as plain text; `address` is what the page calls its own address, `outlet` how it names its site;
    `is_live` whether it is a live page."""

    title: str | None
    published_on: date | None
    published_basis: str | None
    modified_on: date | None
    descriptions: tuple[str, ...]
    body: str
    address: str | None
    outlet: str | None
    is_live: bool = False


def read_metadata(tree: HtmlElement, page: bytes = b"") -> Metadata:
    """The page's own account of itself. The day comes from the JSON-LD of the article itself (never of a picture, video
    or teaser beside it), else from meta elements, else from microdata; a stamp in UTC has the day of the hour in which the
    same minute stands elsewhere in `page`, all of its bytes."""
    metas = _metas(tree)
    article = article_node(tree, _address(tree, metas), metas.get("og:title", ""))
    stated = _first_day(page, _stamp(article, "datePublished"))
    day = stated or _meta_day(tree, metas, page)
    descriptions = (text_of(article.get("description")), *(metas.get(name, "") for name in _DESCRIPTIONS))
    title = _title(tree, article, metas)
    return Metadata(
        title=title,
        published_on=day,
        published_basis=None if day is None else "json-ld" if stated else "meta",
        modified_on=_first_day(page, _stamp(article, "dateModified"), *(metas.get(name, "") for name in _CHANGE_NAMES)),
        descriptions=tuple(dict.fromkeys(clean_text(html.unescape(text)) for text in descriptions if text)),
        body=_plain(text_of(article.get("articleBody"))),
        address=_address(tree, metas),
        outlet=clean_line(metas.get("og:site_name")) or _publisher(article) or _title_rest(tree, title),
        is_live="LiveBlog" in str(article.get("@type")),
    )


def _stamp(article: dict[str, Any], name: str) -> str:
    """A time stamp of JSON-LD; some write a Unix time as a number."""
    value = article.get(name)
    return str(value) if isinstance(value, int) else text_of(value)


def _metas(tree: HtmlElement) -> dict[str, str]:
    """Content of meta elements by lower-case name; the first of a name counts."""
    found: dict[str, str] = {}
    for meta in tree.iterfind(".//meta[@content]"):
        name = (meta.get("property") or meta.get("name") or meta.get("itemprop") or "").strip().lower()
        is_item = name == "datepublished" and meta.get("itemprop") is not None  # of which article, `_own_stamps` asks
        if name and not is_item and (content := (meta.get("content") or "").strip()):
            found.setdefault(name, content)
    return found


def _meta_day(tree: HtmlElement, metas: dict[str, str], page: bytes) -> date | None:
    return _first_day(page, *(metas[name] for name in _DAY_NAMES if name in metas), *_own_stamps(tree))


def _first_day(page: bytes, *stamps: str) -> date | None:
    return next((day for stamp in stamps if (day := plausible_day(day_at_outlet(stamp, page)))), None)


def _own_stamps(tree: HtmlElement) -> Iterator[str]:
    """The days of publication in microdata of the page's article: the one with the heading or with most of the text."""
    is_own: dict[HtmlElement | None, bool] = {None: True}
    half = text_size(tree) / 2
    for element in tree.xpath("//*[@itemprop='datePublished' or @pubdate]"):
        scope = next((a for a in element.iterancestors() if a.tag == "article" or a.get("itemscope") is not None), None)
        if scope is not None and scope not in is_own:
            is_own[scope] = scope.find(".//h1") is not None or text_size(scope) > half
        if is_own[scope]:
            yield from (stamp for key in ("datetime", "content") if (stamp := element.get(key)))


def text_size(element: HtmlElement) -> int:
    """Characters of an element's paragraphs."""
    return sum(len(paragraph.text_content()) for paragraph in element.iter("p"))


def _title(tree: HtmlElement, article: dict[str, Any], metas: dict[str, str]) -> str | None:
    """The one heading of the page, but for one that names the site or a section of it: one that leads to the front page, or
    where another heading is what the page tells machines."""
    headings = tree.findall(".//h1")
    heading = "".join(_pieces(headings[0])) if len(headings) == 1 else None
    whole = tree.findtext(".//title") or ""
    told = [text_of(name) for name in (article.get("headline"), metas.get("og:title"), metas.get("twitter:title"))]
    names = [heading, *told, whole]
    is_site = heading is not None and headings[0].find(".//a[@href='/']") is not None
    if is_site or (heading is not None and not any(words_of(heading) in words_of(name) for name in told)):
        below = {words_of(element.text_content()) for element in tree.iter("h2", "h3")} - {""}
        names = [name for name in (*told, *(_PARTS.split(whole) if is_site else ())) if words_of(name) in below] + names
    return next((title for name in names if (title := clean_line(html.unescape(name or "")))), None)


def _pieces(heading: HtmlElement) -> Iterator[str]:
    """The text of a heading, with a blank where a line of it ends."""
    for event, element in etree.iterwalk(heading, events=("start", "end")):
        if element is not heading and element.tag in ("br", "div", "p"):
            yield " "
        yield (element.text if event == "start" else element.tail if element is not heading else None) or ""


def _address(tree: HtmlElement, metas: dict[str, str]) -> str | None:
    links = tree.xpath("//link[@rel='canonical']/@href")
    address = str(links[0]).strip() if links else metas.get("og:url", "")
    return address if address.startswith(("http://", "https://")) else None


def _publisher(article: dict[str, Any]) -> str | None:
    publisher = article.get("publisher")
    publisher = publisher[0] if isinstance(publisher, list) and publisher else publisher
    return clean_line(text_of(publisher.get("name"))) if isinstance(publisher, dict) else None


def _title_rest(tree: HtmlElement, heading: str | None) -> str | None:
    """What the <title> holds beside the heading: "Heading | Section | Outlet", "Outlet: Heading"."""
    whole = clean_line(tree.findtext(".//title")) or ""
    before, found, after = whole.partition(heading or "\n")
    if not found:
        return None
    names = [name for name in _PARTS.split(f"{before} | {after}") if name.strip(" |·»–—:-")]
    return names[-1].strip(" |·»–—:-") if names and len(names[-1].split()) <= 5 else None


def _plain(text: str) -> str:
    """An articleBody as text: some outlets leave tags in it, some the Markdown they write in."""
    text = _MARKDOWN_LINK.sub(r"\1", _TAG.sub(" ", html.unescape(text)))
    return clean_text(_MARKUP.sub("", text))
