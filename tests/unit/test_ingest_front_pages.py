"""What is gone often leads to the front page of its site, however that is written: no article is read there."""

import pytest

from dateline.records import Source
from tests.unit.web import PAGE, WebServer, collected, item_of, rss, url_of


def test_a_link_that_leads_only_to_the_front_page_is_set_aside(web: WebServer) -> None:
    web.site = {
        "/rss": (200, {}, rss(item_of("/gone"), item_of("/"))),
        "/gone": (302, {"Location": "/"}, b""),
        "/": (200, {}, PAGE.encode()),
    }
    articles, rejects = collected(Source("post", "feed", url_of(web, "/rss")))
    assert [article.url for article in articles] == [url_of(web, "/")]
    assert [reject.item for reject in rejects] == ["/gone"]
    assert "leads to the front page" in rejects[0].message


def test_an_address_that_is_but_a_query_is_no_front_page(web: WebServer) -> None:
    """As those of sites whose pages have numbers alone."""
    web.site = {
        "/rss": (200, {}, rss(item_of("/old"))),
        "/old": (302, {"Location": "/?p=12"}, b""),
        "/?p=12": (200, {}, PAGE.encode()),
    }
    articles, rejects = collected(Source("post", "feed", url_of(web, "/rss")))
    assert ([article.url for article in articles], rejects) == ([url_of(web, "/?p=12")], [])


@pytest.mark.parametrize(
    "front",
    [
        "//", "/?utm_source=gone", "/index.html", "/index.php", "/Default.aspx?utm_medium=x", "/home", "/home.htm", "/en/",
        "/EN-gb", "/pt_br/index.html", "/en/home/",
    ],
)  # fmt: skip
def test_a_front_page_has_many_addresses(web: WebServer, front: str) -> None:
    web.site = {
        "/rss": (200, {}, rss(item_of("/gone"))),
        "/gone": (302, {"Location": url_of(web, front)}, b""),
        "/": (200, {}, PAGE.encode()),  # the server takes // for it
        front: (200, {}, PAGE.encode()),
    }
    articles, rejects = collected(Source("post", "feed", url_of(web, "/rss")))
    assert (articles, [reject.item for reject in rejects]) == ([], ["/gone"])
    assert "leads to the front page" in rejects[0].message


def test_a_front_page_that_is_listed_itself_may_lead_to_that_of_a_language(web: WebServer) -> None:
    web.site = {
        "/rss": (200, {}, rss(item_of("/"))),
        "/": (302, {"Location": "/en/"}, b""),
        "/en/": (200, {}, PAGE.encode()),
    }
    articles, rejects = collected(Source("post", "feed", url_of(web, "/rss")))
    assert ([article.url for article in articles], rejects) == ([url_of(web, "/en/")], [])


@pytest.mark.parametrize(
    "moved", ["/index.php?id=12", "/index.php/talks", "/en/talks", "/english", "/home/talks", "/homes.html", "/12", "/en-us-a"]
)
def test_an_article_that_moved_is_on_no_front_page(web: WebServer, moved: str) -> None:
    web.site = {"/rss": (200, {}, rss(item_of("/old"))), "/old": (302, {"Location": moved}, b""), moved: (200, {}, PAGE.encode())}
    articles, rejects = collected(Source("post", "feed", url_of(web, "/rss")))
    assert ([article.url for article in articles], rejects) == ([url_of(web, moved)], [])
