"""Sites that do not answer: each costs a run the tries of a page or two, not those of all its pages."""

import threading
import time
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from dateline.errors import Outside
from dateline.ingest import FetchSettings, collect, feeds
from dateline.ingest.fetch import Robots, fetch
from dateline.records import Reject, Source

SETTINGS = FetchSettings(allow_private=True, timeout_s=2, retries=0)


class _Failing(BaseHTTPRequestHandler):
    """No robots.txt, and every page an error."""

    asked: list[str] = []  # noqa: RUF012 - of the one server of a test

    def do_GET(self) -> None:
        self.asked.append(self.path)
        self.send_response(404 if self.path == "/robots.txt" else 500)
        self.end_headers()

    def log_message(self, format: str, *args: object) -> None:
        pass


@pytest.fixture
def failing(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """The address of a site that fails."""
    monkeypatch.setenv("no_proxy", "127.0.0.1")
    _Failing.asked.clear()
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Failing)  # a page that hangs keeps no other waiting
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    yield f"http://127.0.0.1:{server.server_address[1]}"
    server.shutdown()
    server.server_close()
    thread.join()


def test_a_robots_txt_that_cannot_be_had_is_asked_for_once_a_run(failing: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_Failing, "do_GET", lambda handler: handler.asked.append(handler.path))  # hangs up without an answer
    robots: Robots = {}
    for page, message in (("a", "could not be fetched"), ("b", "/b was not asked for: .*robots.txt could not be fetched")):
        with pytest.raises(Outside, match=message):
            fetch(f"{failing}/{page}", SETTINGS, robots)
    assert _Failing.asked == ["/robots.txt"]


@pytest.mark.parametrize(("patience", "asked"), [(-1.0, ["/robots.txt", "/a"]), (60.0, ["/robots.txt", "/a", "/b", "/c"])])
def test_a_site_that_lets_wait_in_vain_too_long_is_left_alone_for_the_run(
    failing: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, patience: float, asked: list[str]
) -> None:
    monkeypatch.setattr(feeds, "PATIENCE_S", patience)
    items = "".join(f"<item><link>{failing}/{page}</link></item>" for page in "abc")
    feed = tmp_path / "a.rss"
    feed.write_text(f"<rss version='2.0'><channel>{items}</channel></rss>", encoding="utf-8")
    rejects = list(collect(Source("a", "feed", str(feed)), SETTINGS))
    assert [isinstance(item, Reject) and item.kind for item in rejects] == ["outside"] * 3
    assert _Failing.asked == asked


def test_a_site_that_says_that_its_pages_are_gone_lets_nobody_wait(
    failing: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(_Failing, "do_GET", lambda handler: handler.asked.append(handler.path) or handler.send_error(404))
    monkeypatch.setattr(feeds, "PATIENCE_S", -1.0)
    feed = tmp_path / "a.rss"
    items = "".join(f"<item><link>{failing}/{page}</link></item>" for page in "abc")
    feed.write_text(f"<rss version='2.0'><channel>{items}</channel></rss>", encoding="utf-8")
    rejects = list(collect(Source("a", "feed", str(feed)), SETTINGS))
    assert [isinstance(item, Reject) and item.kind for item in rejects] == ["bad_input"] * 3
    assert _Failing.asked == ["/robots.txt", "/a", "/b", "/c"]


@pytest.mark.parametrize(("answers", "asked"), [("", "abc"), ("c", "abcdef"), ("d", "abc")])
def test_the_other_pages_of_a_site_that_hangs_three_times_in_a_row_are_not_waited_for(
    failing: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, answers: str, asked: str
) -> None:
    def answer(handler: _Failing) -> None:
        handler.asked.append(handler.path)
        if handler.path != "/robots.txt" and handler.path[1:] not in answers:
            time.sleep(0.6)
        else:
            handler.send_response(404)
            handler.end_headers()

    monkeypatch.setattr(_Failing, "do_GET", answer)
    items = "".join(f"<item><link>{failing}/{page}</link></item>" for page in "abcdef")
    feed = tmp_path / "a.rss"
    feed.write_text(f"<rss version='2.0'><channel>{items}</channel></rss>", encoding="utf-8")
    rejects = list(collect(Source("a", "feed", str(feed)), FetchSettings(allow_private=True, timeout_s=0.4, retries=0)))
    assert len(rejects) == 6
    assert _Failing.asked == ["/robots.txt", *(f"/{page}" for page in asked)]
