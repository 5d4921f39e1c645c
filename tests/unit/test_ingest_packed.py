"""Answers that are packed: read whole however they are packed, and never stored where they break off."""

import gzip
import random
import socket
import threading
import zlib
from dataclasses import replace
from functools import partial

import pytest

from dateline.errors import Outside
from dateline.ingest.fetch import fetch
from tests.unit.web import OPEN, WebServer, url_of

# Too mixed to be packed into the first bytes that are sent.
_TEXT = " ".join(random.Random(1).choices(["ministers", "Tromso", "judge", "Iceland", "water", "line"], k=30_000)).encode()
_BARE = zlib.compressobj(wbits=-15)
_gzipped = partial(gzip.compress, mtime=0)  # else a test would be called by the second in which it is collected
_PACKED = [
    ("gzip", _gzipped(_TEXT)),
    ("X-GZIP", _gzipped(_TEXT)),
    ("deflate", zlib.compress(_TEXT)),
    ("deflate", _BARE.compress(_TEXT) + _BARE.flush()),
    ("gzip", _gzipped(_TEXT[:5_000]) + _gzipped(_TEXT[5_000:])),
    ("deflate, gzip", _gzipped(zlib.compress(_TEXT))),
]


@pytest.mark.parametrize(("packing", "packed"), _PACKED)
def test_a_packed_body_is_read_whole_and_refused_where_it_breaks_off(web: WebServer, packing: str, packed: bytes) -> None:
    headers = {"Content-Encoding": packing}
    web.site = {"/whole": (200, headers, packed), "/cut": (200, headers, packed[: len(packed) * 2 // 3])}
    assert fetch(url_of(web, "/whole"), OPEN).body == _TEXT
    with pytest.raises(Outside, match=r"could not be fetched: its packed body breaks off; try again later"):
        fetch(url_of(web, "/cut"), OPEN)


def test_a_packed_body_of_unknown_length_is_refused_where_the_connection_ends_early(web: WebServer) -> None:
    packed = _gzipped(_TEXT)

    def answer(listening: socket.socket) -> None:
        with listening.accept()[0] as connection:
            connection.recv(65_536)
            connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nConnection: close\r\n\r\n" + packed[:-100])

    with socket.create_server(("127.0.0.1", 0)) as listening:
        thread = threading.Thread(target=answer, args=(listening,))
        thread.start()
        web.site = {"/a": (302, {"Location": f"http://127.0.0.1:{listening.getsockname()[1]}/"}, b"")}
        with pytest.raises(Outside, match="breaks off"):
            fetch(url_of(web, "/a"), replace(OPEN, obey_robots=False))
        thread.join()


@pytest.mark.parametrize(
    ("packing", "sent", "body"),
    [
        ("gzip", _gzipped(_TEXT) + b"\0" * 100, _TEXT),
        ("gzip", _gzipped(_TEXT) + b"\n<!-- a comment -->", _TEXT),
        ("gzip", _gzipped(b""), b""),
        ("gzip", b"", b""),
        ("identity", _TEXT, _TEXT),
        ("utf-8", _TEXT, _TEXT),
    ],
)
def test_what_follows_a_packed_body_is_no_part_of_it(web: WebServer, packing: str, sent: bytes, body: bytes) -> None:
    web.site = {"/a": (200, {"Content-Encoding": packing}, sent)}
    assert fetch(url_of(web, "/a"), OPEN).body == body


def test_a_body_that_is_not_packed_as_it_says_is_outside(web: WebServer) -> None:
    for packing in ("gzip", "deflate"):
        web.site = {"/a": (200, {"Content-Encoding": packing}, _TEXT)}
        with pytest.raises(Outside, match="its packed body is damaged"):
            fetch(url_of(web, "/a"), OPEN)


def test_no_packing_is_asked_for_but_those_that_are_read(web: WebServer) -> None:
    accepted: list[str] = []

    def page(headers: dict[str, str]) -> tuple[int, dict[str, str], bytes]:
        accepted.append(headers["Accept-Encoding"])
        return 200, {}, b"x"

    web.site = {"/a": page}
    fetch(url_of(web, "/a"), OPEN)
    assert accepted == ["gzip, deflate"]
