"""Articles from files: JSON Lines, plain texts, saved pages. Read one item at a time; a bad item is a Reject.

An item (a line, a text, a page) may have 25 MB; one that is larger is set aside whole, never cut.
"""

import json
import re
from collections.abc import Iterator
from datetime import date
from typing import Any

from dateline.errors import BadInput, DatelineError
from dateline.ingest.address import without_login
from dateline.ingest.languages import stated_language
from dateline.ingest.page import read_page
from dateline.ingest.paths import MAX_ITEM_BYTES, opened, place_of, read_limited, read_lines, source_files, stem
from dateline.ingest.plain_text import split_header, unwrapped
from dateline.ingest.published import DAY_LINES, day_of_another_name, refuse_another_name, stated_day
from dateline.ingest.rejects import reject
from dateline.ingest.text import clean_line, clean_text, decode, detect_language, has_words
from dateline.outlived import refuse_outlived
from dateline.records import Article, Reject, Source

__all__ = ["Found", "article_from_page", "make_article", "read_jsonl", "read_pages", "read_texts"]

# Where an item stands (a line, a file, a link), and what it is.
Found = tuple[str, Article | Reject]
_ID_LENGTH = 500
_ID = re.compile(rb'"id"\s*:\s*(?:"([^"\\]+)"|(-?\d+))')
_MARKUP = re.compile(
    r"</(?:p|div|span|font|a|b|i|u|em|strong|h[1-6]|li|ul|ol|td|tr|table|blockquote|article|section|body|html)\s*>|<br\s*/?>",
    re.IGNORECASE,
)
_ONE_VALUE = "the file is one JSON value over many lines, not JSON Lines: write one article a line"


def read_jsonl(source: Source) -> Iterator[Found]:
    """One article a line: {"id", "text", "published": "2021-06-17" or null, "title"?, "url"?, "outlet"?, "language"?}."""
    for path in source_files(source):
        place = place_of(path, source)
        with opened(path) as stream:
            for number, line in read_lines(stream):
                item = f"{place}, line {number}"
                if number == 1 and line and line.strip(b"\xef\xbb\xbf \t\r\n") in (b"[", b"{"):
                    yield place, reject(source, place, BadInput(_ONE_VALUE))
                    break
                try:
                    yield item, _article_from_line(line, source)
                except BadInput as error:
                    yield item, reject(source, item, error, (line or b"")[:400].decode("utf-8", "replace"), _readable_id(line))


def read_texts(source: Source) -> Iterator[Found]:
    """One article a file: header lines (`Title:`, `Date:` or `Published:`, `Outlet:`, `URL:`, `Language:`), an empty line, the
    body; the header may be missing. The id is the file's name without its ending."""
    for path in source_files(source):
        item, excerpt, article_id = place_of(path, source), "", None
        try:
            article_id = stem(path)
            excerpt = decode(read_limited(path))
            yield item, _article_from_text(article_id, excerpt, source)
        except BadInput as error:
            yield item, reject(source, item, error, excerpt, article_id)


def read_pages(source: Source) -> Iterator[Found]:
    """One article a saved HTML page. The id is the file's name without its ending."""
    for path in source_files(source):
        item, article_id = place_of(path, source), None
        try:
            article_id = stem(path)
            yield item, article_from_page(article_id, read_limited(path), None, source)
        except BadInput as error:
            yield item, reject(source, item, error, article_id=article_id)


def article_from_page(article_id: str, html: bytes, url: str | None, source: Source, content_type: str | None = None) -> Article:
    """The article of one page (`content_type`: what its server called it). Raises BadInput when the page has none."""
    try:
        page = read_page(html, url, content_type)
    except DatelineError:
        raise
    except Exception as error:  # pages come in every shape: one that no rule foresaw stops none of the others
        raise BadInput(f"the page could not be read ({error!r}), please report it; meanwhile give its text as .txt") from error
    if not has_words(page.body):
        raise BadInput("no article text was found in the page: give the text itself in a .txt or .jsonl file")
    fields = {
        "title": page.title,
        "url": without_login(url or page.address or "") or None,
        "outlet": source.outlet or page.outlet,
        "language": source.language or page.language,
    }
    return Article(article_id, page.body, page.day, **fields)


def make_article(article_id: str, text: str, published_on: date | None, fields: dict[str, Any], source: Source) -> Article:
    """An article from raw text: cleaned, with what the item leaves open (outlet, language) taken from its source or the
    text. `fields`: title, url, outlet, language. Raises BadInput when there is nothing to read, or tags among it, and for a day
    that the text has outlived."""
    cleaned = clean_text(text)
    if not has_words(cleaned):
        raise BadInput("the text is empty: there is nothing to read")
    if found := _MARKUP.search(cleaned):
        raise BadInput(f"the text is HTML ({found.group()}): give it without tags, or save it as .html, a source of kind pages")
    refuse_outlived(cleaned, published_on)
    title = clean_line(fields.get("title"))
    return Article(
        article_id,
        cleaned,
        published_on,
        title=title,
        url=without_login(clean_line(fields.get("url")) or "") or None,
        outlet=clean_line(fields.get("outlet")) or source.outlet,
        language=stated_language(fields.get("language")) or source.language or detect_language(f"{title or ''}\n{cleaned}"),
    )


def _article_from_line(line: bytes | None, source: Source) -> Article:
    if line is None:
        raise BadInput(f"the line has more than {MAX_ITEM_BYTES // 1_000_000} MB: split it into articles")
    if not line:
        raise BadInput("the gzip file is damaged from here on: pack it again")
    row = _json(line)
    article_id = _stated_id(row.get("id"))
    if not isinstance(row.get("text"), str):
        raise BadInput(f'"text" of {article_id!r} is missing or no text')
    for key in ("published", "title", "url", "outlet", "language"):
        if row.get(key) != row.get(key):
            row[key] = None  # NaN: so data frames write what is not there
        if not isinstance(row.get(key), str | None):
            hint = ", a day as 2021-06-17" if key == "published" else ""
            raise BadInput(f'"{key}" of {article_id!r} is {repr(row[key])[:60]}: it must be text{hint}, or null')
    refuse_another_name(article_id, row)
    return make_article(article_id, row["text"], stated_day("published", row.get("published")), row, source)


def _readable_id(line: bytes | None) -> str | None:
    """The id of a line that is no article, also of one that is no JSON: {"id": 17, "text": "She said "no"."}"""
    try:
        row = _json(line or b"")
    except BadInput:
        found = _ID.search(line or b"")
        row = {"id": found[found.lastindex or 0].decode("utf-8", "replace")} if found else {}
    try:
        return _stated_id(row.get("id"))
    except BadInput:
        return None


def _stated_id(value: Any) -> str:
    article_id = str(value) if isinstance(value, int) and not isinstance(value, bool) else value
    if article_id is None or article_id == "":
        raise BadInput('"id" is missing: give every article an id of its own')
    if not isinstance(article_id, str) or not article_id.strip():
        raise BadInput(f'"id" is {repr(value)[:60]}: it must be text or a whole number, and each article needs its own')
    if len(article_id) > _ID_LENGTH or not article_id.isprintable():
        raise BadInput(f'"id" must be printable and have at most {_ID_LENGTH} characters')
    return article_id.strip()


def _json(line: bytes) -> dict[str, Any]:
    try:
        row = json.loads(line.decode("utf-8-sig"))
    except UnicodeError as error:
        raise BadInput("the line is not UTF-8, as JSON must be: save the file as UTF-8") from error
    except (ValueError, RecursionError) as error:
        raise BadInput(f"the line is not valid JSON: {error}") from error
    if not isinstance(row, dict):
        raise BadInput('the line must be an object: {"id": ..., "text": ..., "published": ...}')
    return row


def _article_from_text(article_id: str, text: str, source: Source) -> Article:
    header, body = split_header(text.replace("\r\n", "\n").replace("\r", "\n"))
    return make_article(article_id, unwrapped(body), _day_of(header), dict(header), source)


def _day_of(header: dict[str, str]) -> date | None:
    told = {name: day for name in DAY_LINES if (day := stated_day(name.capitalize(), header.get(name)))}
    if len({*told.values()}) > 1:
        lines = " and ".join(f'"{name.capitalize()}: {header[name]}"' for name in told)
        raise BadInput(f"{lines} are two days: keep the line that tells the day of publication")
    if header.keys().isdisjoint(DAY_LINES) and (name := day_of_another_name(header.items())):
        line = f'"{name.capitalize()}: {header[name][:60]}"'
        raise BadInput(f'{line} may be the day of publication: call it "Date:", or add an empty "Date:" if that is not known')
    return next(iter(told.values()), None)
