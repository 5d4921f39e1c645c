"""One page or feed from the web, politely: robots.txt asked before every request, redirects followed, bytes limited.

robots.txt: RFC 9309, read by protego 0.7 (BSD-3). Private addresses and the deadline: `session`.
"""

from dataclasses import dataclass
from urllib.parse import urljoin, urlsplit

import requests
from protego import Protego
from requests.utils import get_auth_from_url, requote_uri
from requests_hardened.ip_filter import InvalidIPAddress
from urllib3.exceptions import HTTPError, LocationParseError

from dateline.errors import BadInput, Misuse, Outside
from dateline.ingest.address import origin, without_login
from dateline.ingest.packed import read_body
from dateline.ingest.session import DEFAULT_SETTINGS, ROBOT, FetchSettings, Session

__all__ = ["DEFAULT_SETTINGS", "FetchSettings", "Fetched", "Robots", "fetch"]

_ROBOTS_BYTES = 512_000  # RFC 9309, section 2.5: at least 500 kibibytes are read
_MOST_REDIRECTS = 5

# Rules by origin (scheme://host:port), or why they could not be had. A caller keeps one for a run, so that each robots.txt is
# fetched once: a site that is down costs the tries of one page, not of all.
Robots = dict[str, Protego | Outside]


class _BadAddress(BadInput):
    """An address that must not or cannot be asked, whatever is behind it."""


@dataclass(frozen=True, slots=True)
class Fetched:
    """What came back. Neither address has the login that the one asked for may have had."""

    requested_url: str
    responded_url: str
    status: int
    body: bytes
    content_type: str | None


def fetch(url: str, settings: FetchSettings = DEFAULT_SETTINGS, robots: Robots | None = None) -> Fetched:
    """GET one http(s) address, with the login that stands in it: its own server alone is told that, and no message repeats it.
    `robots` is a memory of rules shared between calls.

    Raises BadInput for what trying again will not mend: a private or malformed address, robots.txt, 4xx, too many bytes.
    Raises Outside for what may pass: no connection, a timeout, 5xx, 429. Raises Misuse for a proxy that cannot be used.
    """
    _check_address(url)
    if robots is None:
        robots = {}
    login, url = get_auth_from_url(url), without_login(url)
    with Session(settings) as session:
        session.logins = {origin(url): login} if any(login) else {}
        fetched = _get(session, url, settings.max_bytes, robots if settings.obey_robots else None)
    if len(fetched.body) > settings.max_bytes:
        raise BadInput(f"{url} has more than {settings.max_bytes:,} bytes: it is no article, nor a feed of some")
    return fetched


def _check_address(url: str) -> None:
    try:
        parts = urlsplit(url)
        is_web = parts.scheme in ("http", "https") and bool(parts.hostname) and parts.port != 0
    except ValueError:
        is_web = False
    if not is_web:
        raise _BadAddress(f"{without_login(url)} is no http or https address (in a login / is %2F, ? is %3F, # is %23)")


def _get(session: Session, url: str, most_bytes: int, robots: Robots | None) -> Fetched:
    """What stands at an address, redirects followed; of a longer body the first `most_bytes` and some more. `robots` is None
    where no rules are to be asked."""
    target = url
    try:
        for _ in range(_MOST_REDIRECTS + 1):
            if robots is not None:
                _ask_robots(session, target, robots, url if target == url else f"{url}, which leads to {without_login(target)},")
            with session.get(target, stream=True, auth=session.login(target)) as response:
                location = session.location(response)
                if location is None:
                    return _fetched(session, url, response, most_bytes)
            target = urljoin(response.url, requote_uri(location))
            _check_redirect(url, target)
    except InvalidIPAddress as error:
        why = f"leads to a private address ({error}), which is not fetched: give it as a file, or its text"
        raise _BadAddress(f"{url} {why}") from error
    except (requests.exceptions.InvalidProxyURL, requests.exceptions.InvalidSchema) as error:  # the address is http or https
        why = f"the proxy that http_proxy, https_proxy or all_proxy names cannot be used ({error})"
        raise Misuse(f"{url} was not asked for: {why}: name an http proxy, or none") from error
    except requests.exceptions.InvalidHeader as error:  # of the answer: "Retry-After: soon"
        raise Outside(f"{url} answered what cannot be understood: {error}; try again later") from error
    except (requests.exceptions.InvalidURL, LocationParseError, ValueError) as error:
        raise _BadAddress(f"{url} is, or leads to, no usable address: {error}") from error
    except (requests.RequestException, HTTPError, OSError) as error:
        _check_deadline(session, url)
        raise Outside(f"{url} could not be fetched: {error}; try again later") from error
    raise BadInput(f"{url} redirects without end")


def _check_redirect(url: str, target: str) -> None:
    try:
        _check_address(target)
    except _BadAddress as error:
        raise _BadAddress(f"{url} leads to no usable address: {error}") from error


def _check_deadline(session: Session, url: str) -> None:
    if session.is_over:
        raise Outside(f"{url} took longer than {session.settings.deadline_s:g} s; try again later")


def _fetched(session: Session, url: str, response: requests.Response, most_bytes: int) -> Fetched:
    _check_status(url, response.status_code)
    body = read_body(response, most_bytes)
    _check_deadline(session, url)
    return Fetched(
        requested_url=url,
        responded_url=without_login(response.url),
        status=response.status_code,
        body=body,
        content_type=response.headers.get("Content-Type"),
    )


def _check_status(url: str, status: int) -> None:
    if status in (408, 425, 429) or status >= 500:
        raise Outside(f"{url} answered {status} after all tries; try again later")
    if status == 401:
        raise BadInput(
            f"{url} answered 401: it wants a login, or does not take that of its address: correct it, or remove the link"
        )
    if status in (402, 403, 451):
        raise BadInput(
            f"{url} answered {status}: the site does not give it to programs; remove the link, or give the text itself"
        )
    if status >= 400:
        raise BadInput(f"{url} answered {status}: correct or remove the link")
    if status in (300, 301, 302, 303, 307, 308):  # followed where it tells the address
        raise BadInput(f"{url} answered {status} without the address that it leads to: correct or remove the link")


def _ask_robots(session: Session, url: str, robots: Robots, asked: str) -> None:
    """Raises for an address that may not be asked; `asked` is how a message names it."""
    site = origin(url)
    if site not in robots:
        robots[site] = _rules(session, f"{site}/robots.txt", asked)
    rules = robots[site]
    if isinstance(rules, Outside):
        raise Outside(f"{asked} was not asked for: {rules}")
    if not rules.can_fetch(url, ROBOT):
        raise BadInput(f"{asked} is closed to robots by {site}/robots.txt: remove the link, or ask the outlet")


def _rules(session: Session, url: str, asked: str) -> Protego | Outside:
    try:
        return Protego.parse(_robots_text(session, url, asked))
    except Outside as error:
        return error


def _robots_text(session: Session, url: str, asked: str) -> str:
    """robots.txt, empty when there is none. A server that fails here is left alone (RFC 9309, section 2.3.1.4)."""
    try:
        rules = _get(session, url, _ROBOTS_BYTES, None).body
    except _BadAddress as error:
        raise _BadAddress(f"{asked} was not asked for: {error}") from error
    except BadInput:
        return ""
    if len(rules) > _ROBOTS_BYTES:
        rules = rules[:_ROBOTS_BYTES].rpartition(b"\n")[0]  # half a rule could close more than the whole
    return rules.decode("utf-8-sig", "replace")
