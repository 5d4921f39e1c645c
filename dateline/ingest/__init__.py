"""Ingest: from sources to articles. Feeds, pages, texts and JSON Lines in; `Article` and `Reject` records out."""

from collections.abc import Iterator

from dateline.errors import BadInput, Misuse
from dateline.ingest.dedupe import content_key
from dateline.ingest.entries import NO_ENTRIES
from dateline.ingest.feeds import read_feed, read_web_page
from dateline.ingest.fetch import DEFAULT_SETTINGS, FetchSettings
from dateline.ingest.files import Found, read_jsonl, read_pages, read_texts
from dateline.ingest.rejects import reject
from dateline.ingest.sources import read_sources, source_for_file
from dateline.records import Article, Reject, Source

__all__ = ["NO_ENTRIES", "FetchSettings", "collect", "read_sources", "source_for_file"]


def collect(source: Source, settings: FetchSettings = DEFAULT_SETTINGS) -> Iterator[Article | Reject]:
    """Every item of a source in a stable order: an article, or a reject that names the item and says what to do.

    A bad item never raises. An id that comes twice with the same text is one article; with another text, or another day,
    the later one is a reject. Raises Outside when the source as a whole cannot be reached, Misuse when it does not exist.
    """
    seen: dict[str, tuple[str, str]] = {}
    for place, item in _read(source, settings):
        if isinstance(item, Reject):
            yield item
            continue
        content = content_key(item.text), str(item.published_on)
        if item.article_id not in seen:
            seen[item.article_id] = content
            yield item
        elif seen[item.article_id] != content:
            what = "text" if seen[item.article_id][0] != content[0] else "day of publication"
            error = BadInput(f'the id "{item.article_id}" was used before for another {what}: give it an id of its own')
            yield reject(source, place, error, item.text)


def _read(source: Source, settings: FetchSettings) -> Iterator[Found]:
    if source.kind == "jsonl":
        return read_jsonl(source)
    if source.kind == "texts":
        return read_texts(source)
    if source.kind == "pages":
        return read_web_page(source, settings) if source.location.startswith(("http://", "https://")) else read_pages(source)
    if source.kind == "feed":
        return read_feed(source, settings)
    raise Misuse(f"source {source.name!r} has the unknown kind {source.kind!r}: use jsonl, texts, pages or feed")
