"""Fetching, against a small server on this machine: private addresses, limits, deadlines, retries."""

import contextlib
import gzip
import re
import socket
import threading
import time
import tracemalloc
from collections.abc import Callable

import pytest
import requests

from dateline.errors import BadInput, Outside
from dateline.ingest import FetchSettings, session
from dateline.ingest.fetch import fetch
from tests.unit.web import OPEN, Answer, WebServer, url_of


def test_a_page_comes_with_its_address_and_what_it_is_called(web: WebServer) -> None:
    def page(headers: dict[str, str]) -> Answer:
        assert "Dateline" in headers["User-Agent"]
        return 200, {"Content-Type": "text/html"}, b"hello"

    web.site = {"/a": page, "/old": (301, {"Location": "/a"}, b"")}
    fetched = fetch(url_of(web, "/old"), OPEN)
    assert (fetched.requested_url, fetched.responded_url) == (url_of(web, "/old"), url_of(web, "/a"))
    assert (fetched.body, fetched.content_type) == (b"hello", "text/html")


@pytest.mark.parametrize(
    "host",
    [
        "127.0.0.1", "localhost", "2130706433", "0x7f000001", "[::1]", "[::ffff:127.0.0.1]", "169.254.169.254", "10.0.0.1",
        "[fec0::1]", "[::127.0.0.1]", "[64:ff9b::7f00:1]",
    ],
)  # fmt: skip
def test_private_addresses_are_refused_however_they_are_written(
    web: WebServer, host: str, caplog: pytest.LogCaptureFixture
) -> None:
    web.site = {"/a": (200, {}, b"secret")}
    for scheme in ("http", "https"):
        with pytest.raises((BadInput, Outside)) as caught:
            fetch(f"{scheme}://{host}:{web.server_address[1]}/a", FetchSettings(timeout_s=1, retries=0))
        assert "private address" in str(caught.value)
        assert str(caught.value).startswith(f"{scheme}://{host}:{web.server_address[1]}/a ")  # what was given, not its robots.txt
    assert web.asked == []
    assert caplog.messages == []  # nothing but the error, which says for which source it was


def _take_news_example_for_public(monkeypatch: pytest.MonkeyPatch) -> None:
    """That host alone passes as public, and is this machine."""
    from requests_hardened import ip_filter_adapter

    filter_host = ip_filter_adapter.filter_host
    monkeypatch.setattr(session, "is_public", lambda address: True)
    monkeypatch.setattr(
        ip_filter_adapter,
        "filter_host",
        lambda host, port, *, allow_loopback: (
            "127.0.0.1" if host == "news.example" else filter_host(host, port, allow_loopback=allow_loopback)
        ),
    )


def test_a_site_by_https_is_asked_by_its_name_at_the_address_that_was_judged(monkeypatch: pytest.MonkeyPatch) -> None:
    _take_news_example_for_public(monkeypatch)
    greetings: list[bytes] = []

    def greet(listening: socket.socket) -> None:
        with listening.accept()[0] as connection:
            greetings.append(connection.recv(65_536))

    with socket.create_server(("127.0.0.1", 0)) as listening:
        thread = threading.Thread(target=greet, args=(listening,))
        thread.start()
        with pytest.raises(Outside):
            fetch(f"https://news.example:{listening.getsockname()[1]}/a", FetchSettings(obey_robots=False, retries=0))
        thread.join()
    assert b"news.example" in greetings[0]  # what its certificate is asked for, and held against


def test_a_redirect_to_a_private_address_is_refused(web: WebServer, monkeypatch: pytest.MonkeyPatch) -> None:
    """The first host passes as public; the one that it redirects to does not."""
    _take_news_example_for_public(monkeypatch)
    secret, given = url_of(web, "/secret"), f"http://news.example:{web.server_address[1]}/a"
    web.site = {"/a": (302, {"Location": secret}, b""), "/secret": (200, {}, b"secret")}
    for obey, asked in ((False, f"{given} "), (True, f"{given}, which leads to {secret}, was not asked for: ")):
        with pytest.raises(BadInput, match=f"^{re.escape(asked)}.*leads to a private address"):
            fetch(given, FetchSettings(obey_robots=obey, retries=0))
    assert web.asked == ["/a", "/robots.txt", "/a"]


@pytest.mark.parametrize("scheme", ["http", "https"])
def test_nothing_is_connected_to_once_the_deadline_has_passed(web: WebServer, scheme: str) -> None:
    late = session.Session(FetchSettings(allow_private=True, deadline_s=0.01, retries=0))
    while not late.is_over:
        time.sleep(0.01)
    with pytest.raises(requests.RequestException) as caught:
        late.get(f"{scheme}://127.0.0.1:{web.server_address[1]}/a")
    late.close()
    assert web.asked == []
    assert not isinstance(caught.value, requests.exceptions.SSLError)  # what a server without TLS answers


def test_a_session_that_is_closed_ends_no_more() -> None:
    done = session.Session(FetchSettings(deadline_s=0.02))
    done.close()
    time.sleep(0.05)
    assert not done.is_over


@pytest.mark.parametrize(
    ("address", "is_public"),
    [
        ("93.184.215.14", True),
        ("2606:2800:21f::1", True),
        ("fec0::1", False),
        ("::7f00:1", False),
        ("224.0.0.1", False),
        ("100.64.0.1", False),
    ],
)
def test_only_addresses_of_the_public_internet_are_public(address: str, is_public: bool) -> None:
    assert session.is_public(address) == is_public


@pytest.mark.parametrize("location", ["file:///etc/passwd", "ftp://a.example/x"])
def test_a_redirect_out_of_the_web_is_refused(web: WebServer, location: str) -> None:
    web.site = {"/a": (302, {"Location": location}, b"")}
    with pytest.raises(BadInput, match="no usable address"):
        fetch(url_of(web, "/a"), OPEN)


@pytest.mark.parametrize(
    "url", ["file:///etc/passwd", "ftp://a.example/x", "nonsense", "http://", "http://a b/", "http://[::1", "http://a:99999/"]
)
def test_what_is_no_web_address_is_bad_input(url: str) -> None:
    with pytest.raises(BadInput, match="address"):
        fetch(url, FetchSettings(obey_robots=False, retries=0))


def test_a_body_is_cut_off_and_refused_at_the_limit_also_when_packed(web: WebServer) -> None:
    web.site = {
        "/big": (200, {}, b"a" * 200_001),
        "/bomb": (200, {"Content-Encoding": "gzip"}, gzip.compress(b"\0" * 5_000_000)),
        "/fits": (200, {}, b"a" * 200_000),
    }
    settings = FetchSettings(allow_private=True, max_bytes=200_000)
    assert len(fetch(url_of(web, "/fits"), settings).body) == 200_000
    for path in ("/big", "/bomb"):
        with pytest.raises(BadInput, match="more than 200,000 bytes"):
            fetch(url_of(web, path), settings)


def test_the_body_of_a_redirect_is_not_read(web: WebServer) -> None:
    bomb = gzip.compress(b"\0" * 200_000_000, 1)
    web.site = {"/a": (302, {"Location": "/b", "Content-Encoding": "gzip"}, bomb), "/b": (200, {}, b"b")}
    tracemalloc.start()
    assert fetch(url_of(web, "/a"), OPEN).body == b"b"
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 50_000_000


def _drip(part: str) -> Callable[[socket.socket], None]:
    """Writes `part` of an answer slowly for ten seconds, or until the other side has gone."""
    start = {"header": b"HTTP/1.1 200 OK\r\nX: ", "chunk size": b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"}

    def answer(connection: socket.socket) -> None:
        with connection, contextlib.suppress(OSError):
            connection.recv(65_536)
            connection.sendall(start.get(part, b"HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n"))
            for _ in range(100):
                connection.sendall(b"0")
                time.sleep(0.1)

    return answer


@pytest.mark.parametrize("part", ["header", "chunk size", "body"])
def test_a_server_that_answers_byte_by_byte_is_left_at_the_deadline(part: str, web: WebServer) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listening:
        drip = _drip(part)
        thread = threading.Thread(target=lambda: drip(listening.accept()[0]))
        thread.start()
        started = time.monotonic()
        settings = FetchSettings(allow_private=True, obey_robots=False, timeout_s=2, deadline_s=0.5, backoff_s=0.01)
        with pytest.raises(Outside, match=r"took longer than 0\.5 s; try again later"):
            fetch(f"http://127.0.0.1:{listening.getsockname()[1]}/", settings)
        assert time.monotonic() - started < 4
        thread.join()


def test_a_server_that_stumbles_is_asked_again_and_one_that_stays_down_is_outside(web: WebServer) -> None:
    answers: list[Answer] = [(503, {}, b""), (503, {}, b""), (200, {}, b"up")]
    web.site = {"/a": lambda _: answers.pop(0), "/down": (500, {}, b"")}
    assert fetch(url_of(web, "/a"), OPEN).body == b"up"
    with pytest.raises(Outside, match="answered 500 after all tries; try again later"):
        fetch(url_of(web, "/down"), OPEN)
    assert web.asked.count("/down") == 3


def test_a_page_that_is_kept_from_us_is_no_wrong_link_and_a_slow_one_may_pass(web: WebServer) -> None:
    web.site = {"/401": (401, {}, b""), "/403": (403, {}, b""), "/408": (408, {}, b"")}
    with pytest.raises(BadInput, match="answered 403: the site does not give it to programs"):
        fetch(url_of(web, "/403"), OPEN)
    with pytest.raises(BadInput, match="answered 401: it wants a login, or does not take that of its address"):
        fetch(url_of(web, "/401"), OPEN)
    with pytest.raises(Outside, match="answered 408"):
        fetch(url_of(web, "/408"), OPEN)


def test_a_missing_page_is_bad_input_and_a_missing_server_is_outside(web: WebServer) -> None:
    with pytest.raises(BadInput, match="answered 404: correct or remove the link"):
        fetch(url_of(web, "/none"), OPEN)
    with pytest.raises(Outside, match="try again later"):
        fetch("http://127.0.0.1:9/", FetchSettings(allow_private=True, timeout_s=1, retries=0))


def test_endless_redirects_end(web: WebServer) -> None:
    web.site = {"/a": (302, {"Location": "/a"}, b"")}
    with pytest.raises(BadInput, match="redirects without end"):
        fetch(url_of(web, "/a"), OPEN)


@pytest.mark.parametrize("status", [300, 301, 302, 303, 307, 308])
def test_a_page_that_moved_nobody_knows_where_is_no_article(web: WebServer, status: int) -> None:
    moved = b"<html><body><p>The document has moved.</p></body></html>"
    web.site = {"/a": (status, {}, moved), "/robots.txt": (status, {}, b"User-agent: *\nDisallow: /")}
    with pytest.raises(BadInput, match=f"answered {status} without the address that it leads to"):
        fetch(url_of(web, "/a"), OPEN)
