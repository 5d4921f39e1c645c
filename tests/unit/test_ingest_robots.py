"""Fetching asks robots.txt, once for a site, and obeys it."""

import pytest

from dateline.errors import BadInput, Outside
from dateline.ingest.fetch import Robots, fetch
from tests.unit.web import OPEN, WebServer, url_of


def test_robots_txt_is_asked_once_and_obeyed(web: WebServer) -> None:
    web.site = {
        "/robots.txt": (200, {}, b"User-agent: *\nDisallow: /private/\nAllow: /private/news$\n"),
        "/private/x": (200, {}, b"x"),
        "/private/news": (200, {}, b"news"),
    }
    robots: Robots = {}
    assert fetch(url_of(web, "/private/news"), OPEN, robots).body == b"news"
    with pytest.raises(BadInput, match="closed to robots"):
        fetch(url_of(web, "/private/x"), OPEN, robots)
    assert web.asked == ["/robots.txt", "/private/news"]


def test_robots_txt_is_asked_again_where_a_redirect_leads(web: WebServer) -> None:
    web.site = {
        "/robots.txt": (200, {}, b"User-agent: *\nDisallow: /closed\n"),
        "/open": (302, {"Location": "/closed"}, b""),
        "/closed": (200, {}, b"x"),
    }
    with pytest.raises(BadInput, match=r"/open, which leads to http://\S+/closed, is closed to robots"):
        fetch(url_of(web, "/open"), OPEN)
    assert web.asked == ["/robots.txt", "/open"]


def test_of_a_large_robots_txt_the_first_500_kib_are_obeyed(web: WebServer) -> None:
    rules = b"User-agent: *\nDisallow: /closed\n" + b"#" * 511_956 + b"\nDisallow: /o"
    web.site = {"/robots.txt": (200, {}, rules + b"nly-here\n" * 10), "/open": (200, {}, b"x"), "/closed": (200, {}, b"x")}
    assert rules[:512_000].endswith(b"Disallow: /")
    assert fetch(url_of(web, "/open"), OPEN).body == b"x"
    with pytest.raises(BadInput, match="closed to robots"):
        fetch(url_of(web, "/closed"), OPEN)


@pytest.mark.parametrize("status", [200, 202, 204, 304])
def test_an_empty_robots_txt_closes_nothing(web: WebServer, status: int) -> None:
    web.site = {"/robots.txt": (status, {}, b""), "/a": (200, {}, b"x")}
    assert fetch(url_of(web, "/a"), OPEN).body == b"x"


def test_a_byte_order_mark_hides_no_rule(web: WebServer) -> None:
    web.site = {"/robots.txt": (200, {}, b"\xef\xbb\xbfUser-agent: *\r\nDisallow: /"), "/a": (200, {}, b"x")}
    with pytest.raises(BadInput, match="closed to robots"):
        fetch(url_of(web, "/a"), OPEN)


@pytest.mark.parametrize("path", ["/robots.txt", "/a"])
def test_a_time_to_wait_that_is_none_is_a_fault_of_the_site(web: WebServer, path: str) -> None:
    web.site = {"/a": (200, {}, b"x"), path: (429, {"Retry-After": "soon"}, b"")}
    with pytest.raises(Outside, match=r"cannot be understood: .*soon; try again later"):
        fetch(url_of(web, "/a"), OPEN)


def test_a_site_whose_robots_txt_fails_is_left_alone(web: WebServer) -> None:
    web.site = {"/robots.txt": (500, {}, b""), "/a": (200, {}, b"x")}
    with pytest.raises(Outside, match=r"robots\.txt answered 500"):
        fetch(url_of(web, "/a"), OPEN)
    assert "/a" not in web.asked
