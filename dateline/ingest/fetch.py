"""One page or feed from the web, politely and safely: no private addresses, robots.txt obeyed, bytes and seconds limited.

requests-hardened 1.3 (BSD-3) refuses private, loopback and link-local addresses at the moment of connecting, so also
after a redirect and whatever way the address is written. robots.txt: RFC 9309, read by protego 0.7 (BSD-3).
"""

import time
from dataclasses import dataclass
from datetime import UTC, datetime
from urllib.parse import urlsplit

import requests
from protego import Protego
from requests_hardened import Config, HTTPSession
from requests_hardened.ip_filter import InvalidIPAddress
from urllib3.exceptions import HTTPError, LocationParseError
from urllib3.util import Retry

from dateline.errors import BadInput, Outside

__all__ = ["DEFAULT_SETTINGS", "FetchSettings", "Fetched", "Robots", "fetch"]

_ROBOTS_BYTES = 500_000  # RFC 9309, section 2.5: at least 500 kibibytes are read
_CHUNK = 65_536
# The name that robots.txt files call us by, and what operators of a site see in their logs.
_ROBOT = "Dateline"

# Rules by origin (scheme://host:port). A caller keeps one for a run, so that each robots.txt is fetched once.
Robots = dict[str, Protego]


class _BadAddress(BadInput):
    """An address that must not or cannot be asked, whatever is behind it."""


@dataclass(frozen=True, slots=True)
class FetchSettings:
    """Limits of every request. `timeout_s` is for connecting and for each silence, `deadline_s` for a whole body;
    `allow_private` opens the local network and is for tests and closed installations only."""

    max_bytes: int = 10_000_000
    timeout_s: float = 20.0
    deadline_s: float = 120.0
    retries: int = 2
    backoff_s: float = 0.5
    allow_private: bool = False
    obey_robots: bool = True
    user_agent: str = f"{_ROBOT}/0.1 (reads news for a timeline of diplomatic events; obeys robots.txt)"


DEFAULT_SETTINGS = FetchSettings()


@dataclass(frozen=True, slots=True)
class Fetched:
    """What came back. `status` is 200, or 304 with an empty body when `etag` or `last_modified` still hold."""

    requested_url: str
    responded_url: str
    status: int
    body: bytes
    content_type: str | None
    etag: str | None
    last_modified: str | None
    fetched_at: datetime


def fetch(
    url: str,
    settings: FetchSettings = DEFAULT_SETTINGS,
    robots: Robots | None = None,
    *,
    etag: str | None = None,
    last_modified: str | None = None,
) -> Fetched:
    """GET one http(s) address. `robots` is a memory of rules shared between calls.

    Raises BadInput for what trying again will not mend: a private or malformed address, robots.txt, 4xx, too many bytes.
    Raises Outside for what may pass: no connection, a timeout, 5xx, 429.
    """
    _check_address(url)
    with _session(settings) as session:
        if settings.obey_robots:
            _ask_robots(session, url, settings, {} if robots is None else robots)
        known = {"If-None-Match": etag, "If-Modified-Since": last_modified}
        headers = {name: value for name, value in known.items() if value}
        return _get(session, url, settings, headers)


def _check_address(url: str) -> None:
    try:
        parts = urlsplit(url)
        is_web = parts.scheme in ("http", "https") and bool(parts.hostname)
    except ValueError:
        is_web = False
    if not is_web:
        raise _BadAddress(f"{url} is no http or https address")


def _session(settings: FetchSettings) -> requests.Session:
    session: requests.Session = HTTPSession(
        Config(
            ip_filter_enable=not settings.allow_private,
            ip_filter_allow_loopback_ips=False,
            never_redirect=False,
            default_timeout=(settings.timeout_s, settings.timeout_s),
            user_agent_override=settings.user_agent,
        )
    )
    for adapter in session.adapters.values():
        adapter.max_retries = Retry(  # type: ignore[attr-defined]
            total=settings.retries,
            backoff_factor=settings.backoff_s,
            status_forcelist=(429, 500, 502, 503, 504),
            raise_on_status=False,
            retry_after_max=30,
        )
    session.max_redirects = 5
    return session


def _get(session: requests.Session, url: str, settings: FetchSettings, headers: dict[str, str]) -> Fetched:
    try:
        with session.get(url, headers=headers, stream=True) as response:
            _check_status(url, response.status_code)
            body = _read_body(url, response, settings)
            return Fetched(
                requested_url=url,
                responded_url=response.url,
                status=response.status_code,
                body=body,
                content_type=response.headers.get("Content-Type"),
                etag=response.headers.get("ETag"),
                last_modified=response.headers.get("Last-Modified"),
                fetched_at=datetime.now(UTC),
            )
    except InvalidIPAddress as error:
        raise _BadAddress(f"{url} leads to a private address ({error}), which is not fetched; allow_private opens it") from error
    except (requests.exceptions.InvalidURL, requests.exceptions.InvalidSchema, LocationParseError, ValueError) as error:
        raise _BadAddress(f"{url} is, or leads to, no usable address: {error}") from error
    except requests.TooManyRedirects as error:
        raise BadInput(f"{url} redirects without end") from error
    except (requests.RequestException, HTTPError, OSError) as error:
        raise Outside(f"{url} could not be fetched: {error}; try again later") from error


def _check_status(url: str, status: int) -> None:
    if status == 429 or status >= 500:
        raise Outside(f"{url} answered {status} after all tries; try again later")
    if status >= 400:
        raise BadInput(f"{url} answered {status}: correct or remove the link")


def _read_body(url: str, response: requests.Response, settings: FetchSettings) -> bytes:
    """The unpacked body. Bytes are counted after unpacking: a small packed body can hide a large one."""
    started = time.monotonic()
    body = bytearray()
    for chunk in response.iter_content(_CHUNK):
        body += chunk
        if len(body) > settings.max_bytes:
            raise BadInput(f"{url} has more than {settings.max_bytes:,} bytes: it is no article")
        if time.monotonic() - started > settings.deadline_s:
            raise Outside(f"{url} took longer than {settings.deadline_s:g} s; try again later")
    return bytes(body)


def _ask_robots(session: requests.Session, url: str, settings: FetchSettings, robots: Robots) -> None:
    parts = urlsplit(url)
    origin = f"{parts.scheme}://{parts.netloc}"
    if origin not in robots:
        robots[origin] = Protego.parse(_robots_text(session, f"{origin}/robots.txt", settings))
    if not robots[origin].can_fetch(url, _ROBOT):
        raise BadInput(f"{url} is closed to robots by {origin}/robots.txt: remove the link, or ask the outlet")


def _robots_text(session: requests.Session, url: str, settings: FetchSettings) -> str:
    """robots.txt, empty when there is none. A server that fails here is left alone (RFC 9309, section 2.3.1.4)."""
    limits = FetchSettings(max_bytes=_ROBOTS_BYTES, deadline_s=settings.deadline_s)
    try:
        return _get(session, url, limits, {}).body.decode("utf-8", "replace")
    except _BadAddress:
        raise
    except BadInput:
        return ""
