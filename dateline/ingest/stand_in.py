"""What a site shows in an article's place: an error, a check for robots, a wall, a page that only leads on to another one.

Stored as the article, it would keep the real one out, which has the same id.
"""

import re
from urllib.parse import urljoin

from lxml.html import HtmlElement

from dateline.ingest.address import canonical_address, without_login
from dateline.ingest.boilerplate import is_reported, names_no_article, pattern

__all__ = ["drop_notices", "what_stands_in"]

_TITLED_WORDS = 400  # an article of more words may have such a title
_MOST_WORDS = 80  # a page of more words is no mere notice
_OTHER_WORDS = 20  # an article's first lines may stand above the wall: so many words beside the notice are news
_SOON_S = 5  # a page that goes elsewhere later than that has something to be read
_REFRESH = re.compile(r"\s*(\d{1,6})[\d.]*\s*[;,]\s*(?:url\s*=\s*)?[\"']?\s*([^\"'\s]+)", re.IGNORECASE)
_REGRET = r"(?:(?:sorry|oops|we.?re sorry|unfortunately|access denied|please note)\b[,.!:;…]*\s+(?:but\s+)?)?"
_NOTICE = pattern("stand_in", before=_REGRET)
_CONSENT, _CONSENT_ASKED = pattern("consent"), pattern("consent_asked")
_WALL_WORDS = 3_000
_OTHER_SHARE = 1 / 8  # of a longer wall: names, labels, prices
_SUBJECTS = 4
_TO_READERS = re.compile(r"\b(?:[Ww]e|us|[Oo]ur|[Yy]ou|[Yy]our)\b")
_QUOTED = re.compile(r"“[^“”]*”|\"[^\"]*\"")


def drop_notices(tree: HtmlElement) -> None:
    """Take out, in place, what a page says to browsers that run no scripts. One of many words may hold the article itself."""
    for element in tree.xpath("//noscript"):
        if 0 < len(element.text_content().split()) <= _MOST_WORDS:
            element.drop_tree()


def what_stands_in(tree: HtmlElement, body: str, url: str | None, *titles: str | None) -> str | None:
    """What a page does instead of holding an article, to be read after "the page"; None where it holds one. `body`: what was
    taken for its article; `url`: where it came from, if known."""
    size = len(body.split())
    named = next((title for title in titles if title and names_no_article(title)), None)
    if named and size <= _TITLED_WORDS:
        return f"calls itself {' '.join(named.split())!r}, which is no article"
    lines = body.split("\n")
    if size <= _WALL_WORDS and _asks_consent(lines, size):
        return "asks its readers for consent to cookies, and holds no article"
    if size > _MOST_WORDS:
        return None
    if address := _leads_on(tree, url):
        return f"only leads on to {address!r}, and holds no article"
    notices = [line for line in lines if _NOTICE.match(line) and not is_reported(line)]
    is_notice = notices and sum(len(line.split()) for line in lines if line not in notices) < _OTHER_WORDS
    return f"says {notices[0]!r}, which is no article" if is_notice else None


def _asks_consent(lines: list[str], size: int) -> bool:
    """Whether a text is a site's request to use its readers' data, and little else: nearly every line is about that, and most of
    them speak to the reader. An article about such requests speaks of them, or quotes them."""
    own = [_QUOTED.sub(" ", line) for line in lines if line and not is_reported(line)]
    about = [line for line in own if _CONSENT.search(line)]
    others = size - _words(about)
    subjects = {found.group().lower() for line in about for found in _CONSENT.finditer(line)}
    is_told = 2 * _words([line for line in about if _TO_READERS.search(line)]) > size
    is_request = is_told and len(subjects) >= _SUBJECTS and any(map(_CONSENT_ASKED.search, about))
    return is_request and others < max(_OTHER_WORDS, _OTHER_SHARE * size)


def _words(lines: list[str]) -> int:
    return sum(len(line.split()) for line in lines)


def _leads_on(tree: HtmlElement, url: str | None) -> str | None:
    """The other address that a page sends its readers to at once. Its own, over which many pages are loaded anew, is none."""
    for meta in tree.xpath("//meta[@http-equiv][@content][not(ancestor::noscript)]"):
        found = _REFRESH.match(meta.get("content")) if meta.get("http-equiv").strip().lower() == "refresh" else None
        if found and int(found.group(1)) <= _SOON_S and (target := _another(found.group(2), url)):
            return target
    return None


def _page(address: str) -> str:
    """An address without its query: with another one a page is loaded anew."""
    return canonical_address(address).partition("?")[0]


def _another(link: str, url: str | None) -> str | None:
    try:
        target = urljoin(url or "", link)
        is_same = url is not None and _page(target) == _page(url)
    except ValueError:  # no address at all
        return None
    return None if is_same else without_login(target)
