"""Links: one spelling and one id for an address, and where the links of a feed file lead."""

import json
from datetime import date
from pathlib import Path

import pytest

from dateline.ingest.address import address_id, canonical_address, resolve_link
from dateline.records import Source
from tests.unit.web import PAGE, collected, item_of, rss


def test_links_of_a_feed_file_are_relative_to_it_and_the_page_s_id_is_its_name(tmp_path: Path) -> None:
    (tmp_path / "pages").mkdir()
    (tmp_path / "feeds").mkdir()
    (tmp_path / "pages" / "a line.html").write_text(PAGE, encoding="utf-8")
    (tmp_path / "secret.txt").write_text("secret words", encoding="utf-8")
    feed = tmp_path / "feeds" / "world.rss"
    items = [item_of("../pages/a%20line.html"), item_of("../pages/none.html"), item_of("../secret.txt")]
    feed.write_bytes(rss(*items))
    articles, rejects = collected(Source("world", "feed", str(feed), outlet="Desk"))
    assert [(a.article_id, a.published_on, a.outlet) for a in articles] == [("a line", date(2021, 6, 16), "Desk")]
    assert "cannot be read" in rejects[0].message
    assert "which is no page" in rejects[1].message


def test_pages_of_one_name_in_two_folders_are_not_taken_for_one(tmp_path: Path) -> None:
    for folder, text in {"a": PAGE, "b": PAGE.replace("Iceland", "Denmark"), "c": PAGE}.items():
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "index.html").write_text(text, encoding="utf-8")
    feed = tmp_path / "a.rss"
    feed.write_bytes(rss(*(item_of(f"{folder}/index.html") for folder in "abca")))
    articles, rejects = collected(Source("a", "feed", str(feed)))
    assert [article.article_id for article in articles] == ["index"]
    assert [(reject.item, "used before for another text" in reject.message) for reject in rejects] == [("b/index.html", True)]


def test_a_hostile_link_is_one_reject_that_can_be_stored(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_text(PAGE, encoding="utf-8")
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
    articles, rejects = collected(Source("a", "feed", str(feed)))
    assert len(articles) == 1
    assert len({reject.item for reject in rejects}) == len(rejects) == 6
    for reject in rejects:
        assert (reject.item + reject.message + reject.excerpt).isprintable()
        assert len((reject.item + reject.message).encode()) < 2_200
    assert "…" in rejects[-1].item
    assert "…" in rejects[-1].message
    assert rejects[-1].message.endswith("leads to no web page and no file beside the feed")


@pytest.mark.parametrize("name", ["a.html", "a.HTM"])
def test_file_links_of_a_feed_file_are_followed(tmp_path: Path, name: str) -> None:
    page = tmp_path / name
    page.write_text(PAGE, encoding="utf-8")
    feed = tmp_path / "a.rss"
    feed.write_bytes(rss(item_of(page.as_uri())))
    articles, rejects = collected(Source("a", "feed", str(feed)))
    assert [article.article_id for article in articles] == ["a"]
    assert not rejects


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
