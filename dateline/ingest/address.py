"""Web addresses: one spelling for each page, so that the same page has the same id wherever it is linked."""

import hashlib
import re
from urllib.parse import parse_qsl, unquote, urlencode, urljoin, urlsplit, urlunsplit

__all__ = ["address_id", "canonical_address", "origin", "resolve_link", "with_login_of", "without_login", "without_logins"]

_DEFAULT_PORTS = {"http": ":80", "https": ":443"}
# Parameters that tell where a reader came from, never which page it is.
_TRACKING = re.compile(
    r"(?:utm_\w+|fbclid|gclid|dclid|msclkid|yclid|igshid|mc_[ce]id|_ga|_gl|cmp|cmpid|icid|ico|ocid|ncid|ns_\w+|at_\w+|wt_\w+|srnd"
    r"|smid|smtyp|partner|ref_?src|s_?cid|sh|traffic_source|__twitter_impression|taid|feedtype|feedname|rss)",
    re.IGNORECASE,
)
# Also one with / ? or # in its password, which should be %2F, %3F and %23: what stands before these is then no host and port.
_LOGIN = re.compile(r"(?<=://)(?:[^/?#]*@|[^/?#@:\[\]]*:(?!\d*(?:[/?#]|\Z))\S*@)")
# The same within other words: an address in quotation marks ends at one that a blank or a mark of JSON follows.
_QUOTE = r"\"(?![\s,:}\]])"
_LOGINS = re.compile(
    rf"(?<=://)(?:(?:[^\s/?#\"<>]|{_QUOTE})*@|[^\s/?#@:\[\]\"<>]*:(?!\d*(?:[\s/?#\"'<>,)]|\Z))(?:[^\s\"<>]|{_QUOTE}){{0,200}}@)"
)


def without_login(url: str) -> str:
    """The address as others may see it: without the user and the password that may stand before its host."""
    return _LOGIN.sub("", url, count=1)


def without_logins(text: str) -> str:
    """A text without the logins of the addresses in it."""
    return _LOGINS.sub("", text)


def origin(url: str) -> str:
    """Scheme, host and port of an address: whose a login and a robots.txt are."""
    parts = urlsplit(without_login(url))
    return f"{parts.scheme}://{parts.netloc.lower()}"


def with_login_of(other: str, url: str) -> str:
    """An address with the login of another one of the same origin, if that has one."""
    login = _LOGIN.search(other)
    is_its_own = origin(url) == origin(other) and not _LOGIN.search(url)
    return url.replace("://", f"://{login.group()}", 1) if login and is_its_own else url


def canonical_address(url: str) -> str:
    """One spelling of an http(s) address: host in lower case, https, no login, default port, fragment, tracking parameters or
    slash at the end; parameters sorted."""
    parts = urlsplit(without_login(url.strip()))
    host = parts.netloc.lower().removesuffix(_DEFAULT_PORTS.get(parts.scheme.lower(), ""))
    # Bytes that are no UTF-8 (older sites write words in their own character set) stay apart from one another.
    pairs = parse_qsl(parts.query, keep_blank_values=True, errors="surrogateescape")
    query = sorted((key, value) for key, value in pairs if not _TRACKING.fullmatch(key))
    return urlunsplit(("https", host, parts.path.rstrip("/"), urlencode(query, errors="surrogateescape"), ""))


def address_id(url: str) -> str:
    """The id of the article at an address: `url-` and 24 hex digits (96 bits) of the SHA-256 of the canonical address."""
    return "url-" + hashlib.sha256(canonical_address(url).encode()).hexdigest()[:24]


def resolve_link(link: str, base: str) -> tuple[str, str]:
    """(kind, target) of a link found at `base` (a URL, file: included): ("web", an address) or ("file", a path).

    Raises ValueError for a link of another scheme, and for a file link in what came from the web.
    """
    target = urljoin(base, link.strip())
    parts = urlsplit(target)
    if parts.scheme in ("http", "https") and parts.netloc:
        return "web", target
    if parts.scheme == "file" and parts.netloc in ("", "localhost") and urlsplit(base).scheme == "file":
        return "file", unquote(parts.path)
    raise ValueError(f"the link {link!r} leads to no web page and no file beside the feed")
