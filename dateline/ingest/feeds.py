"""Articles from RSS, Atom and JSON feeds, on disk or on the web: every entry's link is followed to its page."""

import re
import time
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from urllib.parse import urlsplit

from dateline.errors import BadInput, Misuse, Outside
from dateline.ingest.address import address_id, canonical_address, origin, resolve_link, with_login_of, without_login
from dateline.ingest.entries import NO_ENTRIES, Entry, Feed, read_entries
from dateline.ingest.fetch import DEFAULT_SETTINGS, FetchSettings, Robots, fetch
from dateline.ingest.files import Found, article_from_page
from dateline.ingest.folders import permitted
from dateline.ingest.paths import read_limited, stem
from dateline.ingest.published import day_at_outlet, plausible_day
from dateline.ingest.rejects import reject
from dateline.ingest.sources import SUFFIXES
from dateline.ingest.text import clean_line
from dateline.outlived import day_of_text
from dateline.records import Article, Source

__all__ = ["read_feed", "read_web_page"]

PATIENCE_S = 300.0
_MOST_IN_A_ROW = 3
# /, /index.html, /home, and the same below a language (/en, /en-gb).
_FRONT = re.compile(r"(?:/[a-z]{2}(?:[-_][a-z]{2})?)?(?:/(?:index|default|home)(?:\.[a-z]{3,5})?)?", re.IGNORECASE)
_NOT_THE_FEED = (202, 204, 304)  # of a server, or a check for robots before it, that has nothing to give as yet


def read_feed(source: Source, settings: FetchSettings = DEFAULT_SETTINGS) -> Iterator[Found]:
    """The article behind each entry, in the feed's order; an address listed twice is followed once.

    The day of publication is the feed's, else the page's JSON-LD or meta, else htmldate's, else unknown.
    Raises Outside when the feed cannot be reached or is not in the answer, Misuse when it does not exist.
    """
    robots: Robots = {}
    feed, data, base = _feed(source, settings, robots)
    if feed.damage:
        place = without_login(source.location)
        yield place, reject(source, place, BadInput(feed.damage), data[:400].decode("utf-8", "replace"))
    followed: set[tuple[str, str]] = set()
    waited: defaultdict[str, list[float]] = defaultdict(list)
    for number, entry in enumerate(feed.entries, start=1):
        item, begun, lost = entry.link or f"entry {number}", time.monotonic(), 0.0
        target, article_id = "", None
        try:
            kind, target = _target(entry, base)
            page = kind, canonical_address(target) if kind == "web" else target
            if page in followed:
                continue
            followed.add(page)
            article_id = _entry_id(kind, target)
            article, html = _follow(kind, target, source, settings, robots)
        except (BadInput, Outside) as error:
            lost = time.monotonic() - begun if isinstance(error, Outside) else 0.0
            yield item, reject(source, item, error, entry.title or "", article_id)
        else:
            yield item, _with_feed_facts(article, html, entry, source.outlet, feed.title)
        waited[site := origin(target)].append(lost)
        if lost and _is_too_slow(waited[site], settings.timeout_s) and not isinstance(robots.get(site), Outside):
            robots[site] = Outside(f"{site} had not answered for {sum(waited[site]):.0f} s by then; try again later")


def _is_too_slow(waited: Sequence[float], timeout_s: float) -> bool:
    """Whether a site is to be asked no more in this run: some pages in a row hung, or all in all they took too long; the others
    would take up the task's time. `waited`: the seconds that each page took in vain, 0 where it answered."""
    last = waited[-_MOST_IN_A_ROW:]
    return (len(last) == _MOST_IN_A_ROW and min(last) > timeout_s) or sum(waited) > PATIENCE_S


def read_web_page(source: Source, settings: FetchSettings = DEFAULT_SETTINGS) -> Iterator[Found]:
    """The one article at the address of a source of kind `pages`."""
    place = without_login(source.location)
    try:
        article, _ = _follow("web", source.location, source, settings, {})
        yield place, article
    except BadInput as error:
        yield place, reject(source, place, error, article_id=address_id(source.location))
    except Outside as error:
        raise Outside(f"source {source.name!r}: {error}") from error


def _feed(source: Source, settings: FetchSettings, robots: Robots) -> tuple[Feed, bytes, str]:
    """(the feed, its bytes, the URL that its relative links start from)."""
    if not source.location.startswith(("http://", "https://")):
        data = _file_bytes(source)
        return read_entries(data), data, Path(source.location).absolute().as_uri()
    try:
        fetched = fetch(source.location, settings, robots)
    except (BadInput, Outside) as error:
        kind = Outside if isinstance(error, Outside) else Misuse
        raise kind(f"source {source.name!r}: {error}") from error
    feed = read_entries(fetched.body, fetched.content_type)
    is_missing = not feed.entries and feed.damage != NO_ENTRIES
    if is_missing and (fetched.status in _NOT_THE_FEED or not fetched.body.strip()):
        what = f"{fetched.requested_url} answered {fetched.status}, with no feed in it"
        raise Outside(f"source {source.name!r}: {what}; try again later")
    return feed, fetched.body, fetched.responded_url


def _file_bytes(source: Source) -> bytes:
    path = Path(source.location)
    with permitted():
        if path.is_dir():
            raise Misuse(
                f"source {source.name!r}: {path} is a folder, and a feed ({', '.join(SUFFIXES['feed'])}) is one file: give its "
                "path; articles of your own are read as JSON Lines, one a line in a .jsonl file"
            )
        if not path.is_file():
            raise Misuse(f"source {source.name!r}: the feed {path} does not exist; correct its path")
    try:
        return read_limited(path)
    except BadInput as error:
        raise Outside(f"source {source.name!r}: {error}") from error


def _target(entry: Entry, base: str) -> tuple[str, str]:
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


def _follow(kind: str, target: str, source: Source, settings: FetchSettings, robots: Robots) -> tuple[Article, bytes]:
    """(the article of a page, the page)."""
    if kind == "file":
        html = read_limited(Path(target))
        return article_from_page(_entry_id(kind, target), html, None, source), html
    fetched = fetch(with_login_of(source.location, target), settings, robots)
    if _is_front(fetched.responded_url) and not _is_front(target):
        raise BadInput(
            f"{fetched.requested_url} leads to the front page {fetched.responded_url}, as what is gone does: remove the link"
        )
    article = article_from_page(_entry_id(kind, target), fetched.body, fetched.responded_url, source, fetched.content_type)
    return article, fetched.body


def _is_front(url: str) -> bool:
    """Whether an address is that of a whole site, or of it in one language."""
    parts = urlsplit(canonical_address(url))
    return not parts.query and _FRONT.fullmatch(parts.path) is not None


def _with_feed_facts(article: Article, html: bytes, entry: Entry, outlet: str | None, feed_title: str | None) -> Article:
    return replace(
        article,
        title=clean_line(entry.title) or article.title,
        published_on=day_of_text(
            article.text, _feed_day(entry.published, html), article.published_on, _feed_day(entry.updated, html)
        ),
        outlet=outlet or clean_line(entry.outlet) or article.outlet or _host(article.url) or clean_line(feed_title),
    )


def _host(url: str | None) -> str | None:
    """The site's name where no one gives the outlet's: a feed may list many outlets, and two outlets are two voices."""
    return (urlsplit(url).hostname or "").removeprefix("www.") or None if url else None


def _feed_day(stamp: str | None, html: bytes) -> date | None:
    return plausible_day(day_at_outlet(stamp, html)) if stamp else None
