"""The entries of a feed, from its bytes: RSS and Atom by feedparser 6.0 (BSD-2), which also reads much that is malformed; JSON
Feed 1.1 here. Nothing is fetched.
"""

import html
import io
import json
import re
from dataclasses import dataclass
from html.entities import html5
from typing import Any

import feedparser

from dateline.ingest.text import header_charset

__all__ = ["NO_ENTRIES", "Entry", "Feed", "read_entries"]

NO_ENTRIES = "the feed has no entries"

_TAG = re.compile(r"</?[A-Za-z][^<>]*>")
_ENTITY = re.compile(rb"&([A-Za-z][A-Za-z0-9]{1,30});")
# In a link's query, with the "&" that XML wants as "&amp;": "&lang=en" would be read as "&lang;". CDATA has it as it is.
_PARAMETER = re.compile(rb"(<!\[CDATA\[.*?(?:\]\]>|\Z))|&(?=[A-Za-z_][\w.%\[\]-]*=)", re.DOTALL)
_XML_ENTITIES = (b"amp", b"lt", b"gt", b"quot", b"apos")
_COMMENT = re.compile(rb"<!--.*?(?:-->|\Z)", re.DOTALL)
_ROOT = re.compile(rb"<(?![?!])(?:[\w.-]+:)?([\w.-]+)")
_EMPTY_LINK = re.compile(rb"<link\s*(?:/>|>(?:\s|<!\[CDATA\[|\]\]>)*</link\s*>)")
_DUBLIN_CORE = re.compile(rb"xmlns:([\w.-]+)\s*=\s*[\"']http://purl\.org/dc/elements/1\.1/")
# feedparser's notes about a feed that lost nothing.
_HARMLESS = (feedparser.CharacterEncodingOverride, feedparser.NonXMLContentType)
_OTHERS = {
    b"urlset": "a sitemap, no feed: give the address of the outlet's RSS or Atom feed",
    b"sitemapindex": "a list of sitemaps, no feed: give the address of the outlet's RSS or Atom feed",
    b"html": "an HTML page, no feed: give the address of the outlet's feed, or the page as a source of kind pages",
    b"opml": "a list of feeds (OPML): give each feed of it as a source",
}


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry of a feed, as text: `published` and `updated` in whatever form the feed writes dates."""

    link: str | None
    title: str | None
    published: str | None
    updated: str | None
    outlet: str | None = None  # RSS <source>: who published what an aggregator lists


@dataclass(frozen=True, slots=True)
class Feed:
    """`damage`: what kept some of it from being read, None where nothing did."""

    title: str | None
    entries: list[Entry]
    damage: str | None


def read_entries(data: bytes, content_type: str | None = None) -> Feed:
    """The entries of a feed (`content_type`: what its server called it), in its order."""
    if data.lstrip(b"\xef\xbb\xbf \t\r\n").startswith((b"{", b"[")):
        return _read_json(data)
    # Beside an empty link feedparser does not look at the permalink.
    whole = _EMPTY_LINK.sub(b"", _ENTITY.sub(_numeric, _escaped(data.removeprefix(b"\xef\xbb\xbf").lstrip())))
    # A stream, not the bytes: given text, feedparser would take an address in it for one to fetch.
    stream = io.BytesIO(_dates_apart(whole))
    charset = header_charset(content_type)
    headers = {"content-type": f"application/xml; charset={charset}"} if charset else {}
    try:
        parsed = feedparser.parse(stream, response_headers=headers, sanitize_html=False, resolve_relative_uris=False)
    except Exception as error:  # other people's code on other people's feeds: whatever it raises, this feed is at fault
        return Feed(None, [], f"the feed cannot be read ({error}): tell the outlet, or give its pages as a source")
    entries = [_entry(entry) for entry in parsed.entries]
    problem = parsed.get("bozo_exception") if parsed.get("bozo") else None
    damage = None if entries else _no_entries(data, parsed.get("version"))
    if damage in (None, NO_ENTRIES) and problem is not None and not isinstance(problem, _HARMLESS):
        damage = f"the feed is malformed ({problem}): {len(entries)} entries could be read, others may be missing"
    return Feed(_plain(dict.get(parsed.feed, "title")), entries, damage)


def _escaped(data: bytes) -> bytes:
    """The feed with the "&" of a link's parameters escaped. ESC makes letters stand for others (ISO-2022): it stays as it is."""
    return data if b"\x1b" in data else _PARAMETER.sub(lambda found: found.group(1) or b"&amp;", data)


def _numeric(entity: re.Match[bytes]) -> bytes:
    """A named character of HTML as a number: XML knows five names, and feedparser drops others where there is a DOCTYPE."""
    name = entity.group(1)
    characters = "" if name in _XML_ENTITIES else html5.get(f"{name.decode()};", "")
    return "".join(f"&#{ord(character)};" for character in characters).encode() or entity.group()


def _dates_apart(data: bytes) -> bytes:
    """The feed with dc:date under another name: feedparser takes it, which is the day of publication, for that of a change."""
    prefixes = b"|".join(map(re.escape, sorted({b"dc", *_DUBLIN_CORE.findall(data)})))
    return re.sub(rb"(</?)(?:" + prefixes + rb"):date(?=[\s/>])", rb"\1created", data)


def _no_entries(data: bytes, version: str | None) -> str:
    """Why there are none. `version`: which kind of feed it is, of a document that is one: an error or a page that is served in
    its place must not pass for a feed that has nothing new."""
    if not data.strip(b"\xef\xbb\xbf \t\r\n"):
        return "there is nothing in it: give the address or the file of a feed"
    root = _ROOT.search(_COMMENT.sub(b"", data)[:4096])
    if other := _OTHERS.get(root.group(1).lower()) if root else None:
        return f"this is {other}"
    if version:
        return NO_ENTRIES
    begins = f"begins with <{root.group(1)[:40].decode()}> and " if root else ""
    return f"this {begins}is no feed (RSS, Atom or JSON Feed): see what stands there, or give the address of the outlet's feed"


def _entry(entry: Any) -> Entry:
    # dict.get: feedparser's own get answers `updated` for a missing `published`, with a warning.
    published, updated, created = (_text(dict.get(entry, key)) for key in ("published", "updated", "created"))
    link = _link(entry)
    if link:  # feedparser takes the third slash out of file:///
        link = re.sub(r"^file://(?!/|localhost/)", "file:///", link)
    if not published:  # pubDate, <published> and dcterms:issued come first, then dc:date and dcterms:created
        published, created = created, None
    outlet = _plain((dict.get(entry, "source") or {}).get("title"))
    return Entry(link, _plain(dict.get(entry, "title")), published, updated or created, outlet)


def _link(entry: Any) -> str | None:
    """The entry's page: of several, the first in English or of no stated language."""
    pages = [
        link for link in dict.get(entry, "links") or [] if link.get("rel") == "alternate" and "html" in link.get("type", "html")
    ]
    english = [link for link in pages if link.get("hreflang", "en").lower().startswith("en")]
    link = next((address for link in (*english, *pages) if (address := _text(link.get("href")))), _text(dict.get(entry, "link")))
    # RSS lets every <guid> be a permalink that does not say that it is none, also a bare number.
    is_guid = dict.get(entry, "guidislink") and link == _text(dict.get(entry, "id"))
    return _web_address(link) if is_guid else link


def _web_address(name: object) -> str | None:
    """What names an item, where it is the address of a page, too."""
    address = _text(name)
    return address if address and address.lower().startswith(("http://", "https://")) else None


def _read_json(data: bytes) -> Feed:
    """JSON Feed 1.1 (jsonfeed.org/version/1.1), also with control characters and bytes in it that no JSON has."""
    text, damage = _decoded(data)
    try:
        feed = json.loads(text.removeprefix("\ufeff"), strict=False)
    except (ValueError, RecursionError) as error:
        return Feed(None, [], f"the feed is not valid JSON: {error}")
    items: Any = feed.get("items") if isinstance(feed, dict) else None
    if not isinstance(items, list):
        return Feed(None, [], 'this is JSON, but no JSON Feed, which has "items": give articles of your own as JSON Lines')
    entries = [_json_entry(item if isinstance(item, dict) else {}) for item in items]
    return Feed(_unbroken(feed.get("title")), entries, damage if entries else NO_ENTRIES)


def _decoded(data: bytes) -> tuple[str, str | None]:
    """(the text of a JSON feed, what is wrong with its bytes)."""
    try:
        return data.decode(), None
    except UnicodeDecodeError as error:
        first = error.start + 1
        what = f"the feed has bytes that are no UTF-8, the first of them byte {first:,}"
        return data.decode(errors="replace"), f"{what}: titles with such bytes are left out; tell the outlet"


def _json_entry(item: dict[str, Any]) -> Entry:
    link = _text(item.get("url")) or _text(item.get("external_url")) or _web_address(item.get("id"))
    return Entry(link, _unbroken(item.get("title")), _text(item.get("date_published")), _text(item.get("date_modified")))


def _text(value: object) -> str | None:
    return value.encode("utf-8", "replace").decode().strip() or None if isinstance(value, str) else None


def _unbroken(value: object) -> str | None:
    """A title all of whose characters could be read: what stood in a gap is not guessed, the page has its title, too."""
    text = _text(value)
    return None if text and "\ufffd" in text else text


def _plain(value: object) -> str | None:
    """A title as plain text: its markup, also where that is escaped twice, goes."""
    text = _text(value) or ""
    return _TAG.sub(" ", html.unescape(_TAG.sub(" ", text))).strip() or None
