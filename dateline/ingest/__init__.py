"""Ingest: from sources to articles. Feeds, pages, texts and JSON Lines in; `Article` and `Reject` records out."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

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

    A bad item never raises. An id that comes twice with the same text is one article; where the later one tells what the first
    did not (day, title, outlet, address), it comes too, for that to be filled in. With another text, or another day, it is a
    reject. Raises Outside when the source as a whole cannot be reached, Misuse when it does not exist.
    """
    seen: dict[str, tuple[str, date | None, tuple[bool, ...]]] = {}
    for place, item in _read(source, settings):
        if isinstance(item, Reject):
            yield item
            continue
        key, day = content_key(item.text), item.published_on
        first_key, first_day, first_told = seen.get(item.article_id, (key, None, ()))
        if key != first_key or (day and first_day and day != first_day):
            what = "text" if key != first_key else "day of publication"
            error = BadInput(f'the id "{item.article_id}" was used before for another {what}: give it an id of its own')
            yield reject(source, place, error, item.text, item.article_id)
            continue
        told = tuple(value is not None for value in (day, item.title, item.outlet, item.url))
        both = tuple(map(any, zip(told, first_told, strict=True))) if first_told else told
        if both != first_told:
            seen[item.article_id] = key, first_day or day, both
            yield replace(item, published_on=first_day or day)


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
