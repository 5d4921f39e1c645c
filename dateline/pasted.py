"""One text that somebody pasted, or the page at an address, read at once and stored nowhere."""

from datetime import date
from typing import Any

from dateline.contract import extraction_dict
from dateline.errors import Misuse
from dateline.records import Article
from dateline.versions.folders import active_folder

__all__ = ["extract_one", "fetched"]


def extract_one(text: str, published: str | None, url: str | None) -> dict[str, Any]:
    """The events of one pasted text, or of the page at `url` when no text is given; the contract of `dateline extract`, with the
    language that the text seems to be in."""
    from dateline.extract import extract
    from dateline.ingest.published import stated_day
    from dateline.ingest.text import detect_language
    from dateline.outlived import refuse_outlived
    from dateline.tagger.predict import load_tagger

    day = stated_day("published", published)
    refuse_outlived(text, day)
    article = Article("pasted", text, day, url=url) if text.strip() else fetched(url, day)
    return extraction_dict(extract(load_tagger(active_folder()), article)) | {
        "published": article.published_on,
        "title": article.title,
        "language": article.language or detect_language(article.text),
    }


def fetched(url: str | None, published_on: date | None) -> Article:
    """The article of the page at `url`; its id is the address."""
    from dateline.ingest.fetch import fetch
    from dateline.ingest.page import read_page

    if not url or not url.strip():
        raise Misuse("give a text or a URL")
    fetched = fetch(url)
    url = fetched.requested_url  # without a login
    page = read_page(fetched.body, url, fetched.content_type)
    if not page.body.strip():
        raise Misuse(f"{url}: no article text on the page: paste the text instead")
    return Article(url, page.body, published_on or page.day, page.title, url, language=page.language)
