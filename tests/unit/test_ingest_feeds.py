"""Feeds of every make, on the web and malformed: what can be read is, the rest is set aside."""

import json
from datetime import date
from pathlib import Path

import pytest

from dateline.errors import Misuse, Outside
from dateline.ingest import NO_ENTRIES, collect
from dateline.ingest.address import address_id
from dateline.records import Article, Source
from tests.unit.web import OPEN, PAGE, SENTENCES, WebServer, collected, item_of, rss, url_of


def test_a_page_of_a_feed_is_read_in_the_character_set_of_its_header(web: WebServer) -> None:
    page = PAGE.replace("Tromso", "Тромсё").encode("cp1251")
    web.site = {"/rss": (200, {}, rss(item_of("/a"))), "/a": (200, {"Content-Type": "text/html; charset=windows-1251"}, page)}
    articles, _ = collected(Source("post", "feed", url_of(web, "/rss")))
    assert "met in Тромсё on Monday" in articles[0].text


def test_a_feed_on_the_web_is_followed_and_bad_entries_are_set_aside(web: WebServer) -> None:
    html = {"Content-Type": "text/html"}
    web.site = {
        "/rss": (
            200,
            {},
            rss(
                item_of("/a?utm_source=rss"),
                item_of("/none"),
                item_of("/empty"),
                item_of("file:///etc/passwd"),
                "<item><title>No link</title></item>",
            ),
        ),
        "/a?utm_source=rss": (200, html, PAGE.encode()),
        "/empty": (200, html, b"<html><body></body></html>"),
    }
    articles, rejects = collected(Source("post", "feed", url_of(web, "/rss")))
    assert articles == [
        Article(
            address_id(url_of(web, "/a")), (SENTENCES * 3).strip(), date(2021, 6, 16),
            title="A line in the water", url=url_of(web, "/a?utm_source=rss"), outlet="127.0.0.1", language="en",
        )
    ]  # fmt: skip
    assert [(reject.kind, reject.item) for reject in rejects] == [
        ("bad_input", "/none"), ("bad_input", "/empty"), ("bad_input", "file:///etc/passwd"), ("bad_input", "entry 5"),
    ]  # fmt: skip
    assert "answered 404" in rejects[0].message
    assert "no article text was found" in rejects[1].message
    assert "no web page" in rejects[2].message
    assert "has no link" in rejects[3].message


def test_an_entry_listed_twice_or_in_two_feeds_is_one_article(web: WebServer) -> None:
    web.site = {
        "/1": (200, {}, rss(item_of("/a"), item_of("/a#top"))),
        "/2": (200, {}, rss(item_of("/a/?utm_campaign=x"))),
        "/a": (200, {}, PAGE.encode()),
        "/a/?utm_campaign=x": (200, {}, PAGE.encode()),
    }
    first, _ = collected(Source("one", "feed", url_of(web, "/1")))
    second, _ = collected(Source("two", "feed", url_of(web, "/2")))
    assert len(first) == len(second) == 1
    assert first[0].article_id == second[0].article_id
    assert web.asked.count("/a") == 1


def test_a_feed_that_cannot_be_reached_is_outside_and_one_that_is_not_there_is_misuse(web: WebServer, tmp_path: Path) -> None:
    web.site = {"/down": (503, {}, b"")}
    for kind in ("feed", "pages"):
        with pytest.raises(Outside, match=r"source 'a'.*answered 503"):
            list(collect(Source("a", kind, url_of(web, "/down")), OPEN))
    with pytest.raises(Misuse, match=r"source 'a'.*answered 404"):
        list(collect(Source("a", "feed", url_of(web, "/none")), OPEN))
    with pytest.raises(Misuse, match=r"source 'a'.*private address"):
        list(collect(Source("a", "feed", url_of(web, "/down"))))
    with pytest.raises(Misuse, match="does not exist"):
        list(collect(Source("a", "feed", str(tmp_path / "none.rss"))))
    with pytest.raises(Misuse, match=r"source 'a': .* is a folder, and a feed \(.*\.json\) is one file: .* as JSON Lines"):
        list(collect(Source("a", "feed", str(tmp_path))))


@pytest.mark.parametrize(
    ("status", "body"),
    [(200, b""), (200, b"\r\n"), (202, b"<html><script>wait()</script></html>"), (202, b""), (204, b""), (304, b"")],
)
def test_an_answer_without_the_feed_is_a_fault_of_the_outside(web: WebServer, status: int, body: bytes) -> None:
    web.site = {"/rss": (status, {}, body)}
    with pytest.raises(Outside, match=rf"source 'a': http\S+/rss answered {status}, with no feed in it; try again later"):
        list(collect(Source("a", "feed", url_of(web, "/rss")), OPEN))


@pytest.mark.parametrize("status", [200, 202])
def test_a_feed_that_is_empty_is_told_from_an_answer_without_one(web: WebServer, status: int) -> None:
    web.site = {"/rss": (status, {}, rss()), "/full": (status, {}, rss(item_of("/a"))), "/a": (200, {}, PAGE.encode())}
    assert [reject.message for reject in collected(Source("a", "feed", url_of(web, "/rss")))[1]] == [NO_ENTRIES]
    articles, rejects = collected(Source("a", "feed", url_of(web, "/full")))
    assert ([article.url for article in articles], rejects) == ([url_of(web, "/a")], [])


def test_the_day_is_the_feed_s_then_the_page_s_then_the_feed_s_last_change(tmp_path: Path) -> None:
    dated = PAGE.replace("<head>", '<head><meta property="article:published_time" content="2021-06-14">')
    for name, html in {"dated": dated, "undated": PAGE}.items():
        (tmp_path / f"{name}.html").write_text(html, encoding="utf-8")
    entry = '<entry><title>T</title><link href="{}.html"/>{}<updated>2021-06-20T00:00:00Z</updated></entry>'
    atom = '<feed xmlns="http://www.w3.org/2005/Atom"><title>F</title>{}</feed>'
    feed = tmp_path / "a.atom"

    def day(name: str, published: str = "") -> date | None:
        feed.write_text(atom.format(entry.format(name, published)), encoding="utf-8")
        return collected(Source("a", "feed", str(feed)))[0][0].published_on

    assert day("dated", "<published>2021-06-16T22:00:00-08:00</published>") == date(2021, 6, 16)
    assert day("dated", "<published>soon</published>") == date(2021, 6, 14)
    assert day("dated") == date(2021, 6, 14)
    assert day("undated") == date(2021, 6, 20)


@pytest.mark.parametrize(
    ("in_feed", "on_page", "day"),
    [
        ("Wed, 16 Jun 2021 03:30:00 +0000", "2021-06-15T23:30:00-04:00", date(2021, 6, 15)),
        ("Wed, 16 Jun 2021 03:30:12 GMT", "2021-06-15T23:30-0400", date(2021, 6, 15)),
        ("Wed, 16 Jun 2021 03:30:00 +0000", "2021-06-16T03:30:00+00:00", date(2021, 6, 16)),
        ("Wed, 16 Jun 2021 03:30:00 +0000", "2021-06-15T22:30:00-04:00", date(2021, 6, 16)),
        ("Wed, 16 Jun 2021 05:30:00 +0200", "2021-06-15T23:30:00-04:00", date(2021, 6, 16)),
        ("Wed, 16 Jun 2021", "2021-06-15T23:30:00-04:00", date(2021, 6, 16)),
    ],
)
def test_the_day_of_a_feed_in_utc_is_that_in_the_page_s_time_zone(tmp_path: Path, in_feed: str, on_page: str, day: date) -> None:
    dated = PAGE.replace("<body>", f"<body><time datetime='{on_page}'>at night</time>")
    (tmp_path / "a.html").write_text(dated, encoding="utf-8")
    feed = tmp_path / "a.rss"
    feed.write_bytes(rss(f"<item><link>a.html</link><pubDate>{in_feed}</pubDate></item>"))
    assert [article.published_on for article in collected(Source("a", "feed", str(feed)))[0]] == [day]


def test_a_malformed_feed_gives_what_can_be_read_and_says_so(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_text(PAGE, encoding="utf-8")
    feed = tmp_path / "a.rss"
    feed.write_bytes(rss(item_of("a.html", title="Cod & capelin"))[:-30] + b"<item><title>cut off")
    articles, rejects = collected(Source("a", "feed", str(feed)))
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
        rss("<item><title>&#55555;</title></item>"),
    ],
)
def test_what_is_no_feed_is_one_reject(tmp_path: Path, content: bytes) -> None:
    feed = tmp_path / "a.rss"
    feed.write_bytes(content)
    articles, rejects = collected(Source("a", "feed", str(feed)))
    assert not articles
    assert [reject.item for reject in rejects] == [str(feed)]


def test_entities_in_a_feed_read_no_file_and_do_not_explode(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_text(PAGE, encoding="utf-8")
    feed = tmp_path / "a.rss"
    evil = '<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd"><!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;">]>'
    feed.write_bytes(evil.encode() + rss(item_of("a.html", title="T &x; &b;")).split(b"?>", 1)[1])
    articles, _ = collected(Source("a", "feed", str(feed)))
    assert all("root:" not in (article.title or "") for article in articles)
    assert len(articles) == 1


def test_a_json_feed_is_read(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_text(PAGE, encoding="utf-8")
    feed = tmp_path / "a.json"
    item = {"url": "a.html", "title": "The talks\n in\u00a0Oslo", "date_published": "2021-06-16T23:30:00-04:00"}
    content = {"version": "https://jsonfeed.org/version/1.1", "title": "F", "items": ["x", 5, item, None, {"title": "U"}]}
    feed.write_text(json.dumps(content), encoding="utf-8")
    articles, rejects = collected(Source("a", "feed", str(feed)))
    assert [reject.item for reject in rejects] == ["entry 1", "entry 2", "entry 4", "entry 5"]
    assert all("no link" in reject.message for reject in rejects)
    assert [(a.article_id, a.title, a.published_on, a.outlet) for a in articles] == [
        ("a", "The talks in Oslo", date(2021, 6, 16), "F")
    ]


def test_one_page_on_the_web_is_a_source(web: WebServer) -> None:
    web.site = {"/a": (200, {}, PAGE.encode())}
    articles, _ = collected(Source("a", "pages", url_of(web, "/a")))
    assert [article.article_id for article in articles] == [address_id(url_of(web, "/a"))]
