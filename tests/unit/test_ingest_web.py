"""Fetching and feeds, against a small server on this machine: limits, retries, robots.txt, private addresses, identity."""

import contextlib
import gzip
import json
import socket
import threading
import time
import tracemalloc
from collections.abc import Callable, Iterator
from datetime import date
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
import requests

from dateline.errors import BadInput, Misuse, Outside
from dateline.ingest import FetchSettings, collect, session
from dateline.ingest.address import address_id, canonical_address, resolve_link
from dateline.ingest.fetch import Robots, fetch
from dateline.records import Article, Reject, Source

_OPEN = FetchSettings(allow_private=True, timeout_s=2, backoff_s=0.01)
_SENTENCES = "The ministers met in Tromso on Monday and agreed that a judge from Iceland will draw the line in the water. "
_ARTICLE = f"<article><h1>A line in the water</h1><p>{_SENTENCES * 3}</p></article>"
_PAGE = f"<html><head><title>x</title></head><body>{_ARTICLE}</body></html>"

Answer = tuple[int, dict[str, str], bytes]
Site = dict[str, Answer | Callable[[dict[str, str]], Answer]]


class _Server(ThreadingHTTPServer):
    site: Site
    asked: list[str]


class _Handler(BaseHTTPRequestHandler):
    server: _Server

    def do_GET(self) -> None:
        self.server.asked.append(self.path)
        answer = self.server.site.get(self.path, (404, {}, b"not here"))
        status, headers, body = answer(dict(self.headers)) if callable(answer) else answer
        self.send_response(status)
        for name, value in {"Content-Length": str(len(body)), **headers}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:
        pass


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[_Server]:
    for name in ("http_proxy", "https_proxy", "all_proxy", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"):
        monkeypatch.delenv(name, raising=False)
    running = _Server(("127.0.0.1", 0), _Handler)
    running.site, running.asked = {}, []
    thread = threading.Thread(target=running.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    yield running
    running.shutdown()
    running.server_close()
    thread.join()


def _url(server: _Server, path: str) -> str:
    return f"http://127.0.0.1:{server.server_address[1]}{path}"


def test_a_page_comes_with_what_is_needed_to_ask_again(server: _Server) -> None:
    def page(headers: dict[str, str]) -> Answer:
        if headers.get("If-None-Match") == '"1"':
            return 304, {}, b""
        assert "Dateline" in headers["User-Agent"]
        return 200, {"ETag": '"1"', "Content-Type": "text/html"}, b"hello"

    server.site = {"/a": page, "/old": (301, {"Location": "/a"}, b"")}
    fetched = fetch(_url(server, "/old"), _OPEN)
    assert (fetched.requested_url, fetched.responded_url) == (_url(server, "/old"), _url(server, "/a"))
    assert (fetched.status, fetched.body, fetched.content_type, fetched.etag) == (200, b"hello", "text/html", '"1"')
    assert fetched.fetched_at.tzinfo is not None
    again = fetch(_url(server, "/a"), _OPEN, etag=fetched.etag)
    assert (again.status, again.body) == (304, b"")


@pytest.mark.parametrize(
    "host",
    [
        "127.0.0.1", "localhost", "2130706433", "0x7f000001", "[::1]", "[::ffff:127.0.0.1]", "169.254.169.254", "10.0.0.1",
        "[fec0::1]", "[::127.0.0.1]", "[64:ff9b::7f00:1]",
    ],
)  # fmt: skip
def test_private_addresses_are_refused_however_they_are_written(server: _Server, host: str) -> None:
    server.site = {"/a": (200, {}, b"secret")}
    for scheme in ("http", "https"):
        with pytest.raises((BadInput, Outside)) as caught:
            fetch(f"{scheme}://{host}:{server.server_address[1]}/a", FetchSettings(timeout_s=1, retries=0))
        assert "private address" in str(caught.value)
    assert server.asked == []


def test_a_redirect_to_a_private_address_is_refused(server: _Server, monkeypatch: pytest.MonkeyPatch) -> None:
    """The first host passes as public; the one that it redirects to does not."""
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
    server.site = {"/a": (302, {"Location": _url(server, "/secret")}, b""), "/secret": (200, {}, b"secret")}
    with pytest.raises(BadInput, match="leads to a private address"):
        fetch(f"http://news.example:{server.server_address[1]}/a", FetchSettings(obey_robots=False, retries=0))
    assert server.asked == ["/a"]


@pytest.mark.parametrize("scheme", ["http", "https"])
def test_nothing_is_connected_to_once_the_deadline_has_passed(server: _Server, scheme: str) -> None:
    late = session.Session(FetchSettings(allow_private=True, deadline_s=0.01, retries=0))
    while not late.is_over:
        time.sleep(0.01)
    with pytest.raises(requests.RequestException) as caught:
        late.get(f"{scheme}://127.0.0.1:{server.server_address[1]}/a")
    late.close()
    assert server.asked == []
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
def test_a_redirect_out_of_the_web_is_refused(server: _Server, location: str) -> None:
    server.site = {"/a": (302, {"Location": location}, b"")}
    with pytest.raises(BadInput, match="no usable address"):
        fetch(_url(server, "/a"), _OPEN)


@pytest.mark.parametrize(
    "url", ["file:///etc/passwd", "ftp://a.example/x", "nonsense", "http://", "http://a b/", "http://[::1", "http://a:99999/"]
)
def test_what_is_no_web_address_is_bad_input(url: str) -> None:
    with pytest.raises(BadInput, match="address"):
        fetch(url, FetchSettings(obey_robots=False, retries=0))


def test_a_body_is_cut_off_and_refused_at_the_limit_also_when_packed(server: _Server) -> None:
    server.site = {
        "/big": (200, {}, b"a" * 200_001),
        "/bomb": (200, {"Content-Encoding": "gzip"}, gzip.compress(b"\0" * 5_000_000)),
        "/fits": (200, {}, b"a" * 200_000),
    }
    settings = FetchSettings(allow_private=True, max_bytes=200_000)
    assert len(fetch(_url(server, "/fits"), settings).body) == 200_000
    for path in ("/big", "/bomb"):
        with pytest.raises(BadInput, match="more than 200,000 bytes"):
            fetch(_url(server, path), settings)


def test_the_body_of_a_redirect_is_not_read(server: _Server) -> None:
    bomb = gzip.compress(b"\0" * 200_000_000, 1)
    server.site = {"/a": (302, {"Location": "/b", "Content-Encoding": "gzip"}, bomb), "/b": (200, {}, b"b")}
    tracemalloc.start()
    assert fetch(_url(server, "/a"), _OPEN).body == b"b"
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
def test_a_server_that_answers_byte_by_byte_is_left_at_the_deadline(part: str, server: _Server) -> None:
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


def test_a_server_that_stumbles_is_asked_again_and_one_that_stays_down_is_outside(server: _Server) -> None:
    answers: list[Answer] = [(503, {}, b""), (503, {}, b""), (200, {}, b"up")]
    server.site = {"/a": lambda _: answers.pop(0), "/down": (500, {}, b"")}
    assert fetch(_url(server, "/a"), _OPEN).body == b"up"
    with pytest.raises(Outside, match="answered 500 after all tries; try again later"):
        fetch(_url(server, "/down"), _OPEN)
    assert server.asked.count("/down") == 3


def test_a_page_that_is_kept_from_us_is_no_wrong_link_and_a_slow_one_may_pass(server: _Server) -> None:
    server.site = {"/403": (403, {}, b""), "/408": (408, {}, b"")}
    with pytest.raises(BadInput, match="answered 403: the site does not give it to programs"):
        fetch(_url(server, "/403"), _OPEN)
    with pytest.raises(Outside, match="answered 408"):
        fetch(_url(server, "/408"), _OPEN)


def test_a_missing_page_is_bad_input_and_a_missing_server_is_outside(server: _Server) -> None:
    with pytest.raises(BadInput, match="answered 404: correct or remove the link"):
        fetch(_url(server, "/none"), _OPEN)
    with pytest.raises(Outside, match="try again later"):
        fetch("http://127.0.0.1:9/", FetchSettings(allow_private=True, timeout_s=1, retries=0))


def test_endless_redirects_end(server: _Server) -> None:
    server.site = {"/a": (302, {"Location": "/a"}, b"")}
    with pytest.raises(BadInput, match="redirects without end"):
        fetch(_url(server, "/a"), _OPEN)


def test_robots_txt_is_asked_once_and_obeyed(server: _Server) -> None:
    server.site = {
        "/robots.txt": (200, {}, b"User-agent: *\nDisallow: /private/\nAllow: /private/news$\n"),
        "/private/x": (200, {}, b"x"),
        "/private/news": (200, {}, b"news"),
    }
    robots: Robots = {}
    assert fetch(_url(server, "/private/news"), _OPEN, robots).body == b"news"
    with pytest.raises(BadInput, match="closed to robots"):
        fetch(_url(server, "/private/x"), _OPEN, robots)
    assert server.asked == ["/robots.txt", "/private/news"]


def test_robots_txt_is_asked_again_where_a_redirect_leads(server: _Server) -> None:
    server.site = {
        "/robots.txt": (200, {}, b"User-agent: *\nDisallow: /closed\n"),
        "/open": (302, {"Location": "/closed"}, b""),
        "/closed": (200, {}, b"x"),
    }
    with pytest.raises(BadInput, match=r"/closed is closed to robots"):
        fetch(_url(server, "/open"), _OPEN)
    assert server.asked == ["/robots.txt", "/open"]


def test_of_a_large_robots_txt_the_first_500_kib_are_obeyed(server: _Server) -> None:
    rules = b"User-agent: *\nDisallow: /closed\n" + b"#" * 511_956 + b"\nDisallow: /o"
    server.site = {"/robots.txt": (200, {}, rules + b"nly-here\n" * 10), "/open": (200, {}, b"x"), "/closed": (200, {}, b"x")}
    assert rules[:512_000].endswith(b"Disallow: /")
    assert fetch(_url(server, "/open"), _OPEN).body == b"x"
    with pytest.raises(BadInput, match="closed to robots"):
        fetch(_url(server, "/closed"), _OPEN)


def test_a_site_whose_robots_txt_fails_is_left_alone(server: _Server) -> None:
    server.site = {"/robots.txt": (500, {}, b""), "/a": (200, {}, b"x")}
    with pytest.raises(Outside, match=r"robots\.txt answered 500"):
        fetch(_url(server, "/a"), _OPEN)
    assert "/a" not in server.asked


# --- feeds


def test_a_page_of_a_feed_is_read_in_the_character_set_of_its_header(server: _Server) -> None:
    page = _PAGE.replace("Tromso", "Тромсё").encode("cp1251")
    server.site = {"/rss": (200, {}, _rss(_item("/a"))), "/a": (200, {"Content-Type": "text/html; charset=windows-1251"}, page)}
    articles, _ = _split(Source("post", "feed", _url(server, "/rss")))
    assert "met in Тромсё on Monday" in articles[0].text


def _rss(*items: str, title: str = "The Northern Post") -> bytes:
    return f'<?xml version="1.0"?><rss version="2.0"><channel><title>{title}</title>{"".join(items)}</channel></rss>'.encode()


def _item(link: str, published: str = "Wed, 16 Jun 2021 23:30:00 -0400", title: str = "A line in the water") -> str:
    return f"<item><title>{title}</title><link>{link}</link><pubDate>{published}</pubDate></item>"


def _split(source: Source) -> tuple[list[Article], list[Reject]]:
    items = list(collect(source, _OPEN))
    return [item for item in items if isinstance(item, Article)], [item for item in items if isinstance(item, Reject)]


def test_a_feed_on_the_web_is_followed_and_bad_entries_are_set_aside(server: _Server) -> None:
    html = {"Content-Type": "text/html"}
    server.site = {
        "/rss": (
            200,
            {},
            _rss(
                _item("/a?utm_source=rss"),
                _item("/none"),
                _item("/empty"),
                _item("file:///etc/passwd"),
                "<item><title>No link</title></item>",
            ),
        ),
        "/a?utm_source=rss": (200, html, _PAGE.encode()),
        "/empty": (200, html, b"<html><body></body></html>"),
    }
    articles, rejects = _split(Source("post", "feed", _url(server, "/rss")))
    assert articles == [
        Article(
            address_id(_url(server, "/a")), (_SENTENCES * 3).strip(), date(2021, 6, 16),
            title="A line in the water", url=_url(server, "/a?utm_source=rss"), outlet="127.0.0.1", language="en",
        )
    ]  # fmt: skip
    assert [(reject.kind, reject.item) for reject in rejects] == [
        ("bad_input", "/none"), ("bad_input", "/empty"), ("bad_input", "file:///etc/passwd"), ("bad_input", "entry 5"),
    ]  # fmt: skip
    assert "answered 404" in rejects[0].message
    assert "no article text was found" in rejects[1].message
    assert "no web page" in rejects[2].message
    assert "has no link" in rejects[3].message


def test_a_link_that_leads_only_to_the_front_page_is_set_aside(server: _Server) -> None:
    server.site = {
        "/rss": (200, {}, _rss(_item("/gone"), _item("/"))),
        "/gone": (302, {"Location": "/"}, b""),
        "/": (200, {}, _PAGE.encode()),
    }
    articles, rejects = _split(Source("post", "feed", _url(server, "/rss")))
    assert [article.url for article in articles] == [_url(server, "/")]
    assert [reject.item for reject in rejects] == ["/gone"]
    assert "leads to the front page" in rejects[0].message


def test_an_entry_listed_twice_or_in_two_feeds_is_one_article(server: _Server) -> None:
    server.site = {
        "/1": (200, {}, _rss(_item("/a"), _item("/a#top"))),
        "/2": (200, {}, _rss(_item("/a/?utm_campaign=x"))),
        "/a": (200, {}, _PAGE.encode()),
        "/a/?utm_campaign=x": (200, {}, _PAGE.encode()),
    }
    first, _ = _split(Source("one", "feed", _url(server, "/1")))
    second, _ = _split(Source("two", "feed", _url(server, "/2")))
    assert len(first) == len(second) == 1
    assert first[0].article_id == second[0].article_id
    assert server.asked.count("/a") == 1


def test_a_feed_that_cannot_be_reached_is_outside_and_one_that_is_not_there_is_misuse(server: _Server, tmp_path: Path) -> None:
    server.site = {"/down": (503, {}, b"")}
    with pytest.raises(Outside):
        list(collect(Source("a", "feed", _url(server, "/down")), _OPEN))
    with pytest.raises(Misuse, match=r"source 'a'.*answered 404"):
        list(collect(Source("a", "feed", _url(server, "/none")), _OPEN))
    with pytest.raises(Misuse, match="private address"):
        list(collect(Source("a", "feed", _url(server, "/down"))))
    with pytest.raises(Misuse, match="does not exist"):
        list(collect(Source("a", "feed", str(tmp_path / "none.rss"))))


def test_links_of_a_feed_file_are_relative_to_it_and_the_page_s_id_is_its_name(tmp_path: Path) -> None:
    (tmp_path / "pages").mkdir()
    (tmp_path / "feeds").mkdir()
    (tmp_path / "pages" / "a line.html").write_text(_PAGE, encoding="utf-8")
    (tmp_path / "secret.txt").write_text("secret words", encoding="utf-8")
    feed = tmp_path / "feeds" / "world.rss"
    items = [_item("../pages/a%20line.html"), _item("../pages/none.html"), _item("../secret.txt")]
    feed.write_bytes(_rss(*items))
    articles, rejects = _split(Source("world", "feed", str(feed), outlet="Desk"))
    assert [(a.article_id, a.published_on, a.outlet) for a in articles] == [("a line", date(2021, 6, 16), "Desk")]
    assert "cannot be read" in rejects[0].message
    assert "which is no page" in rejects[1].message


def test_pages_of_one_name_in_two_folders_are_not_taken_for_one(tmp_path: Path) -> None:
    for folder, text in {"a": _PAGE, "b": _PAGE.replace("Iceland", "Denmark"), "c": _PAGE}.items():
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "index.html").write_text(text, encoding="utf-8")
    feed = tmp_path / "a.rss"
    feed.write_bytes(_rss(*(_item(f"{folder}/index.html") for folder in "abca")))
    articles, rejects = _split(Source("a", "feed", str(feed)))
    assert [article.article_id for article in articles] == ["index"]
    assert [(reject.item, "used before for another text" in reject.message) for reject in rejects] == [("index", True)]


def test_a_hostile_link_is_one_reject_that_can_be_stored(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_text(_PAGE, encoding="utf-8")
    long = "https://news.example/" + "ж" * 4000
    links = [
        "javascript:\0x",
        "javascript:\x01x",
        "a%00.html",
        "a%FF.html",
        "a.html",
        f"javascript:{long}1",
        f"javascript:{long}2",
    ]
    feed = tmp_path / "a.json"
    feed.write_text(json.dumps({"items": [{"url": link} for link in links]}), encoding="utf-8")
    articles, rejects = _split(Source("a", "feed", str(feed)))
    assert len(articles) == 1
    assert len({reject.item for reject in rejects}) == len(rejects) == 6
    for reject in rejects:
        assert (reject.item + reject.message + reject.excerpt).isprintable()
        assert len((reject.item + reject.message).encode()) < 2_200
    assert "…" in rejects[-1].item
    assert "…" in rejects[-1].message
    assert rejects[-1].message.endswith("leads to no web page and no file beside the feed")


def test_file_links_of_a_feed_file_are_followed(tmp_path: Path) -> None:
    page = tmp_path / "a.html"
    page.write_text(_PAGE, encoding="utf-8")
    feed = tmp_path / "a.rss"
    feed.write_bytes(_rss(_item(page.as_uri())))
    articles, rejects = _split(Source("a", "feed", str(feed)))
    assert [article.article_id for article in articles] == ["a"]
    assert not rejects


def test_the_day_is_the_feed_s_then_the_page_s_then_the_feed_s_last_change(tmp_path: Path) -> None:
    dated = _PAGE.replace("<head>", '<head><meta property="article:published_time" content="2021-06-14">')
    for name, html in {"dated": dated, "undated": _PAGE}.items():
        (tmp_path / f"{name}.html").write_text(html, encoding="utf-8")
    entry = '<entry><title>T</title><link href="{}.html"/>{}<updated>2021-06-20T00:00:00Z</updated></entry>'
    atom = '<feed xmlns="http://www.w3.org/2005/Atom"><title>F</title>{}</feed>'
    feed = tmp_path / "a.atom"

    def day(name: str, published: str = "") -> date | None:
        feed.write_text(atom.format(entry.format(name, published)), encoding="utf-8")
        return _split(Source("a", "feed", str(feed)))[0][0].published_on

    assert day("dated", "<published>2021-06-16T22:00:00-08:00</published>") == date(2021, 6, 16)
    assert day("dated", "<published>soon</published>") == date(2021, 6, 14)
    assert day("dated") == date(2021, 6, 14)
    assert day("undated") == date(2021, 6, 20)


def test_a_malformed_feed_gives_what_can_be_read_and_says_so(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_text(_PAGE, encoding="utf-8")
    feed = tmp_path / "a.rss"
    feed.write_bytes(_rss(_item("a.html", title="Cod & capelin"))[:-30] + b"<item><title>cut off")
    articles, rejects = _split(Source("a", "feed", str(feed)))
    assert [article.title for article in articles] == ["Cod & capelin"]
    assert "the feed is malformed" in rejects[0].message
    assert rejects[0].item == str(feed)


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"no feed at all",
        b"\x00\x01\x02",
        b"<html><body>Not found</body></html>",
        b'{"items": 5}',
        b"{broken",
        _rss("<item><title>&#55555;</title></item>"),
    ],
)
def test_what_is_no_feed_is_one_reject(tmp_path: Path, content: bytes) -> None:
    feed = tmp_path / "a.rss"
    feed.write_bytes(content)
    articles, rejects = _split(Source("a", "feed", str(feed)))
    assert not articles
    assert [reject.item for reject in rejects] == [str(feed)]


def test_entities_in_a_feed_read_no_file_and_do_not_explode(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_text(_PAGE, encoding="utf-8")
    feed = tmp_path / "a.rss"
    evil = '<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd"><!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;">]>'
    feed.write_bytes(evil.encode() + _rss(_item("a.html", title="T &x; &b;")).split(b"?>", 1)[1])
    articles, _ = _split(Source("a", "feed", str(feed)))
    assert all("root:" not in (article.title or "") for article in articles)
    assert len(articles) == 1


def test_a_json_feed_is_read(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_text(_PAGE, encoding="utf-8")
    feed = tmp_path / "a.json"
    item = {"url": "a.html", "title": "T", "date_published": "2021-06-16T23:30:00-04:00"}
    content = {"version": "https://jsonfeed.org/version/1.1", "title": "F", "items": ["x", 5, item, None, {"title": "U"}]}
    feed.write_text(json.dumps(content), encoding="utf-8")
    articles, rejects = _split(Source("a", "feed", str(feed)))
    assert [reject.item for reject in rejects] == ["entry 1", "entry 2", "entry 4", "entry 5"]
    assert all("no link" in reject.message for reject in rejects)
    assert [(a.article_id, a.title, a.published_on, a.outlet) for a in articles] == [("a", "T", date(2021, 6, 16), "F")]


def test_one_page_on_the_web_is_a_source(server: _Server) -> None:
    server.site = {"/a": (200, {}, _PAGE.encode())}
    articles, _ = _split(Source("a", "pages", _url(server, "/a")))
    assert [article.article_id for article in articles] == [address_id(_url(server, "/a"))]


@pytest.mark.parametrize(
    ("url", "canonical"),
    [
        ("HTTP://News.Example:80/A/?utm_source=x&b=2&a=1#top", "https://news.example/A?a=1&b=2"),
        ("https://news.example/a?fbclid=1", "https://news.example/a"),
        ("https://news.example/?id=7", "https://news.example?id=7"),
        ("https://news.example:8443/a", "https://news.example:8443/a"),
    ],
)
def test_one_spelling_for_each_address(url: str, canonical: str) -> None:
    assert canonical_address(url) == canonical
    assert canonical_address(canonical) == canonical
    assert address_id(url) == address_id(canonical)


def test_the_id_of_an_address_never_changes() -> None:
    assert address_id("https://news.example/a") == "url-95bbca1f9b4bae7d73e89dc2"
    assert address_id("https://news.example/b") != address_id("https://news.example/a")


@pytest.mark.parametrize(
    ("link", "base", "found"),
    [
        (" /b ", "https://news.example/a", ("web", "https://news.example/b")),
        ("//other.example/b", "http://news.example/a", ("web", "http://other.example/b")),
        ("b%20c.html", "file:///feeds/a.rss", ("file", "/feeds/b c.html")),
        ("file://localhost/b.html", "file:///feeds/a.rss", ("file", "/b.html")),
        ("https://news.example/b", "file:///feeds/a.rss", ("web", "https://news.example/b")),
        ("ftp://news.example/b", "https://news.example/a", None),
        ("file:///etc/passwd", "https://news.example/a", None),
        ("file://news.example/b", "file:///feeds/a.rss", None),
        ("mailto:x@news.example", "https://news.example/a", None),
        ("http:///b", "file:///feeds/a.rss", None),
    ],
)
def test_a_link_leads_to_a_page_of_the_web_or_a_file_beside_the_feed(link: str, base: str, found: tuple[str, str] | None) -> None:
    if found:
        assert resolve_link(link, base) == found
    else:
        with pytest.raises(ValueError, match="leads to no web page and no file beside the feed"):
            resolve_link(link, base)


def test_addresses_whose_words_are_in_another_character_set_stay_apart() -> None:
    written = [f"https://a.example/news?id={word}" for word in ("%CF%F0", "%D1%E2")]
    assert [canonical_address(url) for url in written] == written
