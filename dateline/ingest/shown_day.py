"""The day that a page shows of itself, where no JSON-LD or meta element of ours states it: in its address, in its head, or on a
line of its own above the article. Dates are read by htmldate 1.11 (Apache-2.0), which knows the forms of many languages.

A date in the article's sentences, beside other articles, or in a copyright notice is not the day of publication, and a year
or a month is no day: none of them is taken.
"""

import copy
import json
import re
from collections.abc import Iterator
from datetime import date

import htmldate
from lxml import etree, html  # type: ignore[import-untyped]
from lxml.html import HtmlElement  # type: ignore[import-untyped]

from dateline.ingest.boilerplate import words_of
from dateline.ingest.furniture import furniture_parts
from dateline.ingest.metadata import text_size
from dateline.ingest.published import plausible_day, read_day

__all__ = ["shown_day"]

_ELSEWHERE = frozenset(
    ("nav", "aside", "form", "script", "style", "noscript", "select", "button", "template", "figure", "iframe")
)
_INLINE = frozenset(("a", "abbr", "b", "em", "font", "i", "small", "span", "strong", "sup", "u"))
_PROSE_WORDS = 20  # a line of so many words is the article's
_LINE_WORDS = 14  # a line that shows the day, with a place or an author beside it
_MOST_LINES = 50  # on either side of the title
_SENTENCE = re.compile(r"(?:\b[a-z]{2,}\b.*){3,}[.!?]$")
_RIGHTS = re.compile(r"©|\(c\)|copyright|all rights|\bsince\b", re.IGNORECASE)
_FIRST = re.compile(r"(?:first |originally )?(?:publish|post|issu|releas)ed\b\W*(.*)", re.IGNORECASE)
_LATER = re.compile(r"[\W\d]*(?:last )?(?:updated|modified|revised|edited)\b", re.IGNORECASE)
_OTHER_DAY = re.compile(r"image|thumbnail|expires", re.IGNORECASE)
_NO_DAY = re.compile(r"image|thumbnail|expires|modif|updated|moddate|lastdate|revision|\butime\b", re.IGNORECASE)
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d{2}|\d[./-]\d{1,2}[./-]\d{2}(?!\d)")
_AMBIGUOUS = re.compile(r"(?<![\d/.-])(0?[1-9]|1[0-2])[/-](?!\1[/-])(0?[1-9]|1[0-2])[/-]\d{2,4}(?!\d)")
# htmldate knows no day before 1995.
_ENGLISH = re.compile(r"\b(?:\d{1,2}(?:st|nd|rd|th)? [A-Za-z]{3,9}|[A-Za-z]{3,9}\.? \d{1,2}(?:st|nd|rd|th)?),? \d{4}\b")
_DATELINE = re.compile(r"([^–—]{4,70}?\d{4}\)?[^–—\d]{0,30}?) ?(?:–|—|--| - )")


def shown_day(tree: HtmlElement, title: str | None, url: str | None) -> date | None:
    """The day of a page (`title`: its article's, `url`: its address, if known), None where it shows none."""
    if stated := _found(_head(tree), url):
        return stated
    shown = next((day for line in _lines_above(tree, title) if (day := _day_of_line(line))), None)
    return shown or _found(_head(tree, changes=True))


def _found(page: HtmlElement, url: str | None = None, *, all_forms: bool = False) -> date | None:
    try:
        found = htmldate.find_date(page, original_date=True, extensive_search=all_forms, url=url)
    except Exception:  # other people's code on other people's pages; a page without a day is still a page
        return None
    return plausible_day(read_day(found)) if found else None


def _head(tree: HtmlElement, *, changes: bool = False) -> HtmlElement:
    """A page of the meta elements and the canonical link alone, and of the JSON-LD that cannot be parsed; with the day of the
    last change where `changes`."""
    page = html.document_fromstring("<html><head></head><body></body></html>")
    scripts = [script for script in tree.iterfind(".//script[@type]") if "ld+json" in script.get("type") and _is_broken(script)]
    refused = _OTHER_DAY if changes else _NO_DAY
    metas = [
        meta
        for meta in tree.iterfind(".//meta")
        if not meta.get("itemprop") and not refused.search(" ".join(meta.attrib.values()))
    ]
    metas = [meta for meta in metas if not _AMBIGUOUS.search(meta.get("content", ""))]
    for element in (*metas, *tree.xpath(".//link[@rel='canonical']"), *scripts):
        kept = copy.copy(element)
        kept.tail = None
        page.head.append(kept)
    return page


def _is_broken(script: HtmlElement) -> bool:
    try:
        json.loads(script.text or "", strict=False)
    except (ValueError, RecursionError):
        return True
    return False


def _lines_above(tree: HtmlElement, title: str | None) -> list[str]:
    """The lines before the article's second paragraph, those under its title first, then those over it, the nearest first.
    A paragraph counts as what stands before its dateline's dash."""
    heading = words_of(title or "")
    over: list[str] = []
    under: list[str] = []
    above, prose = over, 0
    for line in _lines(tree):
        words = words_of(line)
        if heading and words == heading:
            above = under
        elif len(words.split()) < _PROSE_WORDS:
            above.append(line)
        else:
            prose += 1
            above += [opening.group(1) for opening in [_DATELINE.match(line)] if opening]
            if prose > 1:
                break
    return [*under[:_MOST_LINES], *over[: -_MOST_LINES - 1 : -1]] if above is under else over[:_MOST_LINES]


def _lines(tree: HtmlElement) -> Iterator[str]:
    """The lines of text that the page shows outside of menus, teasers, captions and footers; the stamp of a <time> is a line."""
    body = tree.find("body")
    parts = set(furniture_parts(tree))
    text: list[str] = []
    half = text_size(tree) / 2
    walk = etree.iterwalk(tree if body is None else body, events=("start", "end", "comment", "pi"))
    for event, element in walk:
        if event in ("start", "end") and element.tag not in _INLINE:
            yield from _joined(text)
        if event != "start":
            text.append(element.tail or "")
        elif element.tag in _ELSEWHERE or element in parts or _is_around(element, half):
            walk.skip_subtree()
        else:
            yield from _joined([element.get("datetime") or ""])
            text.append(element.text or "")
    yield from _joined(text)


def _joined(text: list[str]) -> list[str]:
    line = " ".join("".join(text).split())
    text.clear()
    return [line] if line else []


def _is_around(element: HtmlElement, half: float) -> bool:
    """Whether it is a footer of the page, another article with less than `half` of the text, or the Wayback Machine's bar."""
    if element.tag == "article":
        return text_size(element) < half and element.find(".//h1") is None
    is_footer = element.tag == "footer" and next(element.iterancestors("article"), None) is None
    return is_footer or (element.get("id") or "").startswith("wm-ipp")


def _day_of_line(line: str) -> date | None:
    """The day that a short line shows, None for a sentence, a year, a month, and days that may be read in two ways."""
    first = _FIRST.search(line)
    shown = first.group(1) if first else line
    if (
        len(line.split()) > _LINE_WORDS
        or not _YEAR.search(shown)
        or _LATER.match(shown)
        or any(p.search(shown) for p in (_RIGHTS, _SENTENCE, _AMBIGUOUS))
    ):
        return None
    stamp = html.document_fromstring("<html><body><time></time></body></html>")
    stamp.body[0].text = shown
    english = (read_day(found.group()) for found in _ENGLISH.finditer(shown))
    day = plausible_day(read_day(shown) or next(filter(None, english), None)) or _found(stamp, all_forms=True)
    return day if day and _names(shown, day) else None


def _names(line: str, day: date) -> bool:
    return re.search(rf"(?<!\d)0?{day.day}(?!\d)|{day:%Y%m%d}", line) is not None and f"{day:%y}" in line
