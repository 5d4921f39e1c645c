"""Feeds that ask for a user and a password, which stand in their address: only their own server learns them."""

import threading
from base64 import b64encode
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from dateline.errors import BadInput, Misuse
from dateline.ingest import FetchSettings, collect
from dateline.ingest.address import address_id, canonical_address, with_login_of, without_login, without_logins
from dateline.ingest.fetch import fetch
from dateline.pasted import fetched
from dateline.records import Article, Reject, Source

_OPEN = FetchSettings(allow_private=True, timeout_s=2, retries=0)
_SENTENCE = "The ministers met in Tromso on Monday and agreed that a judge from Iceland will draw the line in the water. "
_PAGE = f"<html><body><article><h1>A line in the water</h1><p>{_SENTENCE * 5}</p></article></body></html>"
_FEED = '<rss version="2.0"><channel><title>t</title>{}</channel></rss>'
_BASIC = f"Basic {b64encode(b'desk:p@ss').decode()}"


class _Site(ThreadingHTTPServer):
    pages: dict[str, str]
    moved: dict[str, str]
    asked: list[tuple[str, str | None]]

    def url(self, path: str, login: str = "") -> str:
        return f"http://{login}127.0.0.1:{self.server_address[1]}{path}"


class _Handler(BaseHTTPRequestHandler):
    server: _Site

    def do_GET(self) -> None:
        self.server.asked.append((self.path, self.headers.get("Authorization")))
        body = self.server.pages.get(self.path, "").encode()
        self.send_response(302 if self.path in self.server.moved else 200 if body else 403)
        self.send_header("Location", self.server.moved.get(self.path, "/"))
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:
        pass


def _serving() -> Iterator[_Site]:
    site = _Site(("127.0.0.1", 0), _Handler)
    site.pages, site.moved, site.asked = {}, {}, []
    thread = threading.Thread(target=site.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    yield site
    site.shutdown()
    site.server_close()
    thread.join()


@pytest.fixture
def site(monkeypatch: pytest.MonkeyPatch) -> Iterator[_Site]:
    monkeypatch.setenv("NO_PROXY", "*")
    yield from _serving()


other_site = pytest.fixture(_serving)


def test_the_login_of_a_feed_opens_its_pages_and_stands_in_no_record(site: _Site, other_site: _Site) -> None:
    links = ("/a", "/closed", other_site.url("/b"))
    site.pages = {"/rss": _FEED.format("".join(f"<item><link>{link}</link></item>" for link in links)), "/a": _PAGE}
    other_site.pages = {"/b": _PAGE}
    article, closed, elsewhere = collect(Source("desk", "feed", site.url("/rss", "desk:p%40ss@")), _OPEN)
    assert isinstance(article, Article)
    assert isinstance(closed, Reject)
    assert isinstance(elsewhere, Article)
    assert article.url == site.url("/a")
    assert closed.message.startswith(f"{site.url('/closed')} answered 403")
    assert site.asked == [(path, _BASIC) for path in ("/robots.txt", "/rss", "/a", "/closed")]
    assert other_site.asked == [("/robots.txt", None), ("/b", None)]


def test_no_message_about_a_source_repeats_its_login(site: _Site) -> None:
    with pytest.raises(Misuse) as caught:
        list(collect(Source("desk", "feed", site.url("/no", "desk:p%40ss@")), _OPEN))
    assert f"{site.url('/no')} answered 403" in str(caught.value)
    site.pages = {"/rss": _FEED.format("")}
    for kind, path in (("feed", "/rss"), ("pages", "/no")):
        (told,) = collect(Source("desk", kind, site.url(path, "desk:p%40ss@")), _OPEN)
        assert isinstance(told, Reject)
        assert (told.item, "p%40ss" in told.message) == (site.url(path), False)


def test_a_redirect_to_another_server_takes_no_login_along(site: _Site, other_site: _Site) -> None:
    site.moved = {"/old": "/new", "/new": other_site.url("/b")}
    other_site.pages = {"/b": _PAGE}
    fetched = fetch(site.url("/old", "desk:p%40ss@"), _OPEN)
    assert (fetched.requested_url, fetched.responded_url) == (site.url("/old"), other_site.url("/b"))
    assert site.asked == [(path, _BASIC) for path in ("/robots.txt", "/old", "/new")]
    assert other_site.asked == [("/robots.txt", None), ("/b", None)]


def test_what_netrc_says_is_told_to_no_site(site: _Site, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "netrc").write_text("machine 127.0.0.1 login me password own\ndefault login me password secret\n")
    monkeypatch.setenv("NETRC", str(tmp_path / "netrc"))
    site.pages = {"/a": _PAGE}
    fetch(site.url("/a"), _OPEN)
    assert site.asked == [("/robots.txt", None), ("/a", None)]
    fetch(site.url("/a", "desk:p%40ss@"), _OPEN)
    assert site.asked[2:] == [("/robots.txt", _BASIC), ("/a", _BASIC)]


def test_a_login_that_stands_in_a_redirect_is_told_to_where_it_leads(site: _Site, other_site: _Site) -> None:
    site.moved = {"/old": other_site.url("/b", "desk:p%40ss@")}
    other_site.pages = {"/b": _PAGE}
    assert fetch(site.url("/old"), _OPEN).responded_url == other_site.url("/b")
    assert (site.asked, other_site.asked) == (
        [("/robots.txt", None), ("/old", None)],
        [("/robots.txt", None), ("/b", _BASIC)],
    )


def test_a_message_about_a_redirect_has_no_login_of_where_it_leads(site: _Site, other_site: _Site) -> None:
    site.moved = {"/old": other_site.url("/b", "desk:p%40ss@")}
    other_site.pages = {"/robots.txt": "User-agent: *\nDisallow: /b"}
    with pytest.raises(BadInput) as caught:
        fetch(site.url("/old"), _OPEN)
    assert str(caught.value).startswith(f"{site.url('/old')}, which leads to {other_site.url('/b')}, is closed to robots")


def test_a_page_extracted_by_its_address_is_called_without_the_login(site: _Site, monkeypatch: pytest.MonkeyPatch) -> None:
    site.pages = {"/a": _PAGE}
    monkeypatch.setattr("dateline.ingest.fetch.fetch", lambda url: fetch(url, _OPEN))
    article = fetched(site.url("/a", "desk:p%40ss@"), None)
    assert (article.article_id, article.url) == (site.url("/a"), site.url("/a"))


def test_a_new_password_makes_no_new_article() -> None:
    assert canonical_address("https://desk:one@post.example/a") == canonical_address("https://post.example/a")
    assert address_id("https://desk:two@post.example/a") == address_id("https://post.example/a")


@pytest.mark.parametrize("password", ["sec/ret", "sec?ret", "sec#ret", "1sec/ret@"])
def test_a_password_that_is_not_escaped_stands_in_no_message_and_no_server_is_asked_without_it(password: str) -> None:
    with pytest.raises(BadInput) as caught:
        fetch(f"https://desk:{password}@post.example/rss", _OPEN)
    assert str(caught.value).startswith("https://post.example/rss is no http or https address")
    assert "%2F" in str(caught.value)


_NO_LOGINS = ["https://post.example/a@b", "https://post.example?to=c@d", "https://post.example#@", "//a@b"]
_NO_LOGINS += ["https://post.example:8443/@desk", "https://post.example:/@desk", "https://[2001:db8::1]/@desk"]


@pytest.mark.parametrize("login", ["desk:one", "desk:se/c?r#et", "desk:it's", 'desk:o"ne', "desk"])
def test_within_other_words_an_address_loses_its_login(login: str) -> None:
    for words in (
        "see https://{}post.example/a, or ann@post.example",
        '{{"url":"https://{}post.example","by":"ann@post.example"}}',
    ):
        assert without_logins(words.format(f"{login}@")) == words.format("")


@pytest.mark.parametrize("url", _NO_LOGINS)
def test_what_is_no_login_stays_within_other_words(url: str) -> None:
    for words in (
        f"({url}), ann@post.example",
        f'{{"url":"{url}","by":"ann@post.example"}}',
        f"<a href='{url}'>ann@post.example</a>",
    ):
        assert without_logins(words) == words


@pytest.mark.parametrize("url", _NO_LOGINS)
def test_what_is_no_login_stays(url: str) -> None:
    assert without_login(url) == url


def test_a_login_is_lent_to_addresses_of_its_own_server_alone() -> None:
    feed = "https://desk:one@post.example/rss"
    for own in ("post.example/a", "Post.Example/a"):
        assert with_login_of(feed, f"https://{own}") == f"https://desk:one@{own}"
    for other in (
        "http://post.example/a",
        "https://post.example:444/a",
        "https://www.post.example/a",
        "https://own:x@post.example/a",
    ):
        assert with_login_of(feed, other) == other


def test_the_login_in_an_address_that_a_line_tells_is_not_kept(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_text('{"id": "a", "text": "Oslo calls.", "url": "https://desk:one@post.example/a"}')
    (article,) = collect(Source("s", "jsonl", str(tmp_path)))
    assert isinstance(article, Article)
    assert article.url == "https://post.example/a"


def test_nor_is_that_in_what_is_set_aside(tmp_path: Path) -> None:
    line = '{"url": "https://desk:one@post.example/a", "by": "ann@post.example", "text": "Oslo calls."}'
    (tmp_path / "a.jsonl").write_text(line)
    (tmp_path / "b.jsonl").write_text('{"id": "b", "text": "Oslo calls.", "published": "https://desk:two@post.example"}')
    lacking, dated = collect(Source("s", "jsonl", str(tmp_path)))
    assert isinstance(lacking, Reject)
    assert lacking.excerpt == line.replace("desk:one@", "")
    assert isinstance(dated, Reject)
    assert "'https://post.example' is no date" in dated.message


def test_nor_is_that_in_what_a_saved_page_calls_its_own_address(tmp_path: Path) -> None:
    link = '<link rel="canonical" href="https://desk:one@post.example/a">'
    (tmp_path / "a.html").write_text(_PAGE.replace("<body>", f"<head>{link}</head><body>"))
    (article,) = collect(Source("s", "pages", str(tmp_path)))
    assert isinstance(article, Article)
    assert article.url == "https://post.example/a"
