"""The connections of one fetch: to public addresses only, and shut at a deadline however slowly bytes come.

requests-hardened 1.3 (BSD-3) resolves a name once and connects to the address that it has judged, so also after a
redirect and whatever way the address is written. Behind a proxy that holds for https alone: for http the proxy is told the
name and resolves it again (an address in its place would reach another site of the same server).
"""

import contextlib
import ipaddress
import logging
import socket
import threading
from dataclasses import dataclass
from typing import Any

import requests
from requests.adapters import HTTPAdapter
from requests.utils import get_auth_from_url
from requests_hardened import Config, HTTPSession
from requests_hardened.ip_filter import InvalidIPAddress
from requests_hardened.ip_filter_adapter import IPFilterAdapter
from urllib3 import HTTPConnectionPool, HTTPSConnectionPool
from urllib3.util import Retry

from dateline.ingest.address import origin
from dateline.ingest.packed import ACCEPTED

__all__ = ["DEFAULT_SETTINGS", "ROBOT", "FetchSettings", "Session", "is_public"]

# The name that robots.txt files call us by, and what operators of a site see in their logs.
ROBOT = "Dateline"
# It warns of each address that it refuses, by whom that was asked for untold; the error that we make of it tells more.
logging.getLogger("requests_hardened").setLevel(logging.ERROR)
_GLOBAL_UNICAST = ipaddress.ip_network("2000::/3")  # IANA gives public IPv6 addresses from this block only


@dataclass(frozen=True, slots=True)
class FetchSettings:
    """Limits of every fetch. `timeout_s` is for connecting and for each silence, `deadline_s` for all of it: robots.txt,
    redirects and the body; `allow_private` opens the local network and is for tests and closed installations only."""

    max_bytes: int = 10_000_000
    timeout_s: float = 20.0
    deadline_s: float = 120.0
    retries: int = 2
    backoff_s: float = 0.5
    allow_private: bool = False
    obey_robots: bool = True
    user_agent: str = f"{ROBOT}/0.1 (reads news for a timeline of diplomatic events; obeys robots.txt)"


DEFAULT_SETTINGS = FetchSettings()


class Session(HTTPSession):  # type: ignore[misc]
    """A session of requests for one fetch. It follows no redirect, since requests would read the body of each one whole."""

    def __init__(self, settings: FetchSettings) -> None:
        limits = (settings.timeout_s, settings.timeout_s)
        super().__init__(
            Config(
                ip_filter_enable=False,  # the adapters below do it
                ip_filter_allow_loopback_ips=False,
                never_redirect=True,
                default_timeout=limits,
                user_agent_override=settings.user_agent,
            )
        )
        self.headers["Accept-Encoding"] = ACCEPTED  # requests would also accept what happens to be installed
        self.settings = settings
        self.logins: dict[str, tuple[str, str]] = {}  # by origin
        self._deadline = _Deadline(settings.deadline_s)
        for scheme in ("http", "https"):
            adapter = _AnyAdapter() if settings.allow_private else _PublicAdapter(is_https_proto=scheme == "https")
            adapter.max_retries = _retries(settings)
            adapter.pools = adapter.poolmanager.pool_classes_by_scheme = self._deadline.pools
            self.mount(f"{scheme}://", adapter)

    @property
    def is_over(self) -> bool:
        """Whether the deadline has passed: what was read by then may be cut."""
        return self._deadline.is_over

    def login(self, url: str) -> Any:
        """Who asks at an address: whom `logins` has for its server, else who stands in it."""
        login = self.logins.get(origin(url)) or get_auth_from_url(url)
        return login if any(login) else _nobody

    def get_redirect_target(self, resp: requests.Response) -> None:  # noqa: ARG002 - the signature is that of requests
        return None

    def location(self, response: requests.Response) -> str | None:
        """Where a response redirects to, as it is written there."""
        target: str | None = super().get_redirect_target(response)
        return target

    def close(self) -> None:
        self._deadline.close()
        super().close()


def _nobody(request: requests.PreparedRequest) -> requests.PreparedRequest:
    """Asks without a login. Told of none, requests would look into netrc, whose `default` is for every server."""
    return request


def _retries(settings: FetchSettings) -> Retry:
    return Retry(
        total=settings.retries,
        backoff_factor=settings.backoff_s,
        status_forcelist=(429, 500, 502, 503, 504),
        raise_on_status=False,
        retry_after_max=30,
    )


def is_public(address: str) -> bool:
    """Whether an IP address is one of the public internet."""
    ip = ipaddress.ip_address(address)
    return ip.is_global and not ip.is_multicast and (ip.version == 4 or ip in _GLOBAL_UNICAST)


class _AnyAdapter(HTTPAdapter):
    """Makes its connections through `pools`, those to a proxy as well."""

    pools: dict[str, Any]

    def proxy_manager_for(self, proxy: str, **named: Any) -> Any:
        manager = super().proxy_manager_for(proxy, **named)
        manager.pool_classes_by_scheme = self.pools
        return manager


class _PublicAdapter(IPFilterAdapter, _AnyAdapter):  # type: ignore[misc]
    """Refuses also what the filter of requests-hardened lets pass: site-local and IPv4-compatible IPv6 addresses."""

    def __init__(self, *, is_https_proto: bool) -> None:
        IPFilterAdapter.__init__(self, is_https_proto=is_https_proto)

    def build_connection_pool_key_attributes(self, *args: Any, **named: Any) -> Any:
        host, rest = super().build_connection_pool_key_attributes(*args, **named)
        if not is_public(host["host"].strip("[]")):
            raise InvalidIPAddress(host["host"])
        return host, rest


class _Deadline:
    """Shuts the sockets of the connections made through `pools` after some seconds: a socket's own timeout begins anew with
    every byte, and one call can wait for many (a header, the size of a chunk)."""

    def __init__(self, seconds: float) -> None:
        self.is_over = False
        self._sockets: list[socket.socket] = []
        self.pools = {"http": self._pool(HTTPConnectionPool), "https": self._pool(HTTPSConnectionPool)}
        self._timer = threading.Timer(seconds, self._end)
        self._timer.daemon = True
        self._timer.start()

    def _pool(self, pool: type[HTTPConnectionPool]) -> type[HTTPConnectionPool]:
        deadline = self

        class Watched(pool.ConnectionCls):  # type: ignore[name-defined, misc]
            def connect(self) -> None:
                deadline.check()
                super().connect()
                deadline.watch(self.sock)

        return type(pool.__name__, (pool,), {"ConnectionCls": Watched})

    def check(self) -> None:
        if self.is_over:
            raise TimeoutError("the deadline has passed")

    def watch(self, connected: socket.socket) -> None:
        self._sockets.append(connected)
        self.check()

    def _end(self) -> None:
        self.is_over = True
        for connected in list(self._sockets):
            with contextlib.suppress(OSError):  # closed before
                socket.socket.shutdown(connected, socket.SHUT_RDWR)  # not SSLSocket's, which takes its state from the reader

    def close(self) -> None:
        self._timer.cancel()
