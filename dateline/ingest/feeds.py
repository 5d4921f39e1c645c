"""Articles from RSS, Atom and JSON feeds, on disk or on the web: every entry's link is followed to its page.

RSS and Atom are read by feedparser 6.0 (BSD-2), which also reads much that is malformed; JSON Feed 1.1 is read here.
"""

import html
import io
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import feedparser

from dateline.errors import BadInput, Misuse, Outside
from dateline.ingest.address import address_id, canonical_address, resolve_link
from dateline.ingest.fetch import DEFAULT_SETTINGS, FetchSettings, Robots, fetch
from dateline.ingest.files import article_from_page
from dateline.ingest.paths import read_limited, stem
from dateline.ingest.published import plausible_day, read_day
from dateline.ingest.rejects import reject
from dateline.ingest.sources import SUFFIXES
from dateline.ingest.text import clean_line
from dateline.records import Article, Reject, Source

__all__ = ["read_feed", "read_web_page"]

_TAG = re.compile(r"<[^<>]*>")
# feedparser's notes about a feed that lost nothing.
_HARMLESS = (feedparser.CharacterEncodingOverride, feedparser.NonXMLContentType)


@dataclass(frozen=True, slots=True)
class _Entry:
    """One entry of a feed, as text: `published` and `updated` in whatever form the feed writes dates."""

    link: str | None
    title: str | None
    published: str | None
    updated: str | None
    outlet: str | None = None  # RSS <source>: who published what an aggregator lists


@dataclass(frozen=True, slots=True)
class _Feed:
    title: str | None
    entries: list[_Entry]
    damage: str | None  # what kept some of it from being read


def read_feed(source: Source, settings: FetchSettings = DEFAULT_SETTINGS) -> Iterator[Article | Reject]:
    """The article behind each entry, in the feed's order; an address listed twice is followed once.

    The day of publication is the feed's, else the page's JSON-LD or meta, else htmldate's, else unknown.
    Raises Outside when the feed cannot be reached, Misuse when it does not exist.
    """
    robots: Robots = {}
    data, base = _feed_bytes(source, settings, robots)
    feed = _parse(data)
    if feed.damage or not feed.entries:
        yield reject(
            source, source.location, BadInput(feed.damage or "the feed has no entries"), data[:400].decode("utf-8", "replace")
        )
    followed: set[tuple[str, str]] = set()
    for number, entry in enumerate(feed.entries, start=1):
        item = entry.link or f"entry {number}"
        try:
            kind, target = _target(entry, base)
            page = kind, canonical_address(target) if kind == "web" else target
            if page in followed:
                continue
            followed.add(page)
            article = _follow(kind, target, source, settings, robots)
        except (BadInput, Outside) as error:
            yield reject(source, item, error, entry.title or "")
        else:
            yield _with_feed_facts(article, entry, source.outlet, feed.title)


def read_web_page(source: Source, settings: FetchSettings = DEFAULT_SETTINGS) -> Iterator[Article | Reject]:
    """The one article at the address of a source of kind `pages`."""
    try:
        yield _follow("web", source.location, source, settings, {})
    except BadInput as error:
        yield reject(source, source.location, error)


def _feed_bytes(source: Source, settings: FetchSettings, robots: Robots) -> tuple[bytes, str]:
    """(the feed, the URL that its relative links start from)."""
    if source.location.startswith(("http://", "https://")):
        try:
            fetched = fetch(source.location, settings, robots)
        except BadInput as error:
            raise Misuse(f"source {source.name!r}: {error}") from error
        return fetched.body, fetched.responded_url
    path = Path(source.location)
    if not path.is_file():
        raise Misuse(f"source {source.name!r}: the feed {path} does not exist; correct its path")
    try:
        return read_limited(path), path.absolute().as_uri()
    except BadInput as error:
        raise Outside(f"source {source.name!r}: {error}") from error


def _parse(data: bytes) -> _Feed:
    if data.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"{"):
        return _parse_json(data)
    # A stream, not the bytes: given text, feedparser would take an address in it for one to fetch.
    try:
        parsed = feedparser.parse(io.BytesIO(data), sanitize_html=False, resolve_relative_uris=False)
    except Exception as error:  # other people's code on other people's feeds: whatever it raises, this feed is at fault
        return _Feed(None, [], f"the feed cannot be read ({error}): tell the outlet, or give its pages as a source")
    entries = [_entry(entry) for entry in parsed.entries]
    problem = parsed.get("bozo_exception") if parsed.get("bozo") else None
    damage = None
    if problem is not None and not isinstance(problem, _HARMLESS):
        damage = f"the feed is malformed ({problem}): {len(entries)} entries could be read, others may be missing"
    return _Feed(_text(dict.get(parsed.feed, "title")), entries, damage)


def _entry(entry: Any) -> _Entry:
    # dict.get: feedparser's own get answers `updated` for a missing `published`, with a warning.
    fields = {key: _text(dict.get(entry, key)) for key in ("link", "title", "published", "updated")}
    if fields["link"]:  # feedparser takes the third slash out of file:///
        fields["link"] = re.sub(r"^file://(?!/|localhost/)", "file:///", fields["link"])
    return _Entry(**fields, outlet=_text((dict.get(entry, "source") or {}).get("title")))


def _parse_json(data: bytes) -> _Feed:
    """JSON Feed 1.1 (jsonfeed.org/version/1.1)."""
    try:
        feed = json.loads(data.decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        return _Feed(None, [], f"the feed is not valid JSON: {error}")
    items: Any = feed.get("items")
    keys = {"link": "url", "title": "title", "published": "date_published", "updated": "date_modified"}
    entries = [
        _Entry(**{name: _text(item.get(key)) if isinstance(item, dict) else None for name, key in keys.items()})
        for item in (items if isinstance(items, list) else [])
    ]
    return _Feed(_text(feed.get("title")), entries, None)


def _text(value: object) -> str | None:
    return value.encode("utf-8", "replace").decode().strip() or None if isinstance(value, str) else None


def _target(entry: _Entry, base: str) -> tuple[str, str]:
    if entry.link is None:
        raise BadInput("the entry has no link: there is no page to read")
    try:
        kind, target = resolve_link(entry.link, base)
    except ValueError as error:
        raise BadInput(str(error)) from error
    if kind == "file" and not target.lower().endswith(SUFFIXES["pages"]):
        raise BadInput(f"the link leads to {target}, which is no page: it must end in {', '.join(SUFFIXES['pages'])}")
    return kind, target


def _entry_id(kind: str, target: str) -> str:
    return address_id(target) if kind == "web" else stem(Path(target))


def _follow(kind: str, target: str, source: Source, settings: FetchSettings, robots: Robots) -> Article:
    if kind == "file":
        return article_from_page(_entry_id(kind, target), read_limited(Path(target)), None, source)
    fetched = fetch(target, settings, robots)
    return article_from_page(_entry_id(kind, target), fetched.body, fetched.responded_url, source, fetched.content_type)


def _with_feed_facts(article: Article, entry: _Entry, outlet: str | None, feed_title: str | None) -> Article:
    title = clean_line(html.unescape(_TAG.sub(" ", entry.title))) if entry.title else None
    return replace(
        article,
        title=title or article.title,
        published_on=_feed_day(entry.published) or article.published_on or _feed_day(entry.updated),
        outlet=outlet or clean_line(entry.outlet) or article.outlet or _host(article.url) or clean_line(feed_title),
    )


def _host(url: str | None) -> str | None:
    """The site's name where no one gives the outlet's: a feed may list many outlets, and two outlets are two voices."""
    return (urlsplit(url).hostname or "").removeprefix("www.") or None if url else None


def _feed_day(stamp: str | None) -> date | None:
    return plausible_day(read_day(stamp)) if stamp else None
