"""A small server on this machine, and feeds and pages that it may serve."""

from collections.abc import Callable
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from dateline.ingest import FetchSettings, collect
from dateline.records import Article, Reject, Source

OPEN = FetchSettings(allow_private=True, timeout_s=2, backoff_s=0.01)
SENTENCES = "The ministers met in Tromso on Monday and agreed that a judge from Iceland will draw the line in the water. "
ARTICLE = f"<article><h1>A line in the water</h1><p>{SENTENCES * 3}</p></article>"
PAGE = f"<html><head><title>x</title></head><body>{ARTICLE}</body></html>"

Answer = tuple[int, dict[str, str], bytes]
Site = dict[str, Answer | Callable[[dict[str, str]], Answer]]


class WebServer(ThreadingHTTPServer):
    site: Site
    asked: list[str]


class Handler(BaseHTTPRequestHandler):
    server: WebServer

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


def url_of(server: WebServer, path: str) -> str:
    return f"http://127.0.0.1:{server.server_address[1]}{path}"


def rss(*items: str, title: str = "The Northern Post") -> bytes:
    return f'<?xml version="1.0"?><rss version="2.0"><channel><title>{title}</title>{"".join(items)}</channel></rss>'.encode()


def item_of(link: str, published: str = "Wed, 16 Jun 2021 23:30:00 -0400", title: str = "A line in the water") -> str:
    return f"<item><title>{title}</title><link>{link}</link><pubDate>{published}</pubDate></item>"


def collected(source: Source) -> tuple[list[Article], list[Reject]]:
    items = list(collect(source, OPEN))
    return [item for item in items if isinstance(item, Article)], [item for item in items if isinstance(item, Reject)]
