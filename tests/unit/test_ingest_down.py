"""Servers that are down, and what stands between us and them."""

import socket
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from dateline.errors import Misuse, Outside
from dateline.ingest import FetchSettings, collect
from dateline.ingest.fetch import fetch
from dateline.records import Reject, Source


class _Silent:
    """A server that takes connections and answers none of them, or one letter after the other without an end."""

    def __init__(self, trickles: bool) -> None:
        self.connections, self._trickles = 0, trickles
        self.socket = socket.create_server(("127.0.0.1", 0))
        self.address = f"http://127.0.0.1:{self.socket.getsockname()[1]}"
        threading.Thread(target=self._serve, daemon=True).start()

    def _serve(self) -> None:
        while True:
            try:
                taken, _ = self.socket.accept()
            except OSError:
                return
            self.connections += 1
            with taken:
                self._answer(taken)

    def _answer(self, taken: socket.socket) -> None:
        if not self._trickles:
            return
        try:
            taken.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n")
            while True:
                taken.sendall(b"x")
                time.sleep(0.02)
        except OSError:
            return


@pytest.fixture
def silent() -> Iterator[_Silent]:
    server = _Silent(trickles=False)
    yield server
    server.socket.close()


@pytest.fixture
def trickling() -> Iterator[_Silent]:
    server = _Silent(trickles=True)
    yield server
    server.socket.close()


def test_a_server_that_is_down_is_waited_for_at_one_link_of_a_feed(
    silent: _Silent, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("NO_PROXY", "*")
    links = "".join(f"<item><link>{silent.address}/{number}</link></item>" for number in range(3))
    feed = tmp_path / "feed.xml"
    feed.write_text(f'<rss version="2.0"><channel><title>t</title>{links}</channel></rss>')
    found = list(collect(Source("desk", "feed", str(feed)), FetchSettings(allow_private=True, timeout_s=2, retries=0)))
    assert [(item.item, item.kind) for item in found if isinstance(item, Reject)] == [
        (f"{silent.address}/{number}", "outside") for number in range(3)
    ]
    assert silent.connections == 1


def test_the_deadline_holds_behind_a_proxy(trickling: _Silent, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("NO_PROXY", raising=False)
    monkeypatch.delenv("no_proxy", raising=False)
    monkeypatch.setenv("http_proxy", trickling.address)
    settings = FetchSettings(allow_private=True, obey_robots=False, timeout_s=2, deadline_s=0.3, retries=0)
    begun = time.monotonic()
    with pytest.raises(Outside, match=r"took longer than 0\.3 s"):
        fetch("http://192.0.2.1/a", settings)
    assert time.monotonic() - begun < 5  # the body takes twenty


@pytest.mark.parametrize("proxy", ["socks5://proxy.example:1080", "http:///"])
@pytest.mark.parametrize("obeys", [True, False])
def test_a_proxy_that_cannot_be_used_is_not_blamed_on_the_address(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, proxy: str, obeys: bool
) -> None:
    monkeypatch.delenv("NO_PROXY", raising=False)
    monkeypatch.delenv("no_proxy", raising=False)
    monkeypatch.setenv("http_proxy", proxy)
    feed = tmp_path / "feed.xml"
    feed.write_text('<rss version="2.0"><channel><title>t</title><item><link>http://192.0.2.1/a</link></item></channel></rss>')
    with pytest.raises(Misuse, match=r"^http://192\.0\.2\.1/.* was not asked for: the proxy .* name an http proxy, or none$"):
        list(collect(Source("desk", "feed", str(feed)), FetchSettings(allow_private=True, obey_robots=obeys, retries=0)))
