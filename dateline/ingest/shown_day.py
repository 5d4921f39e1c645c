"""The day that a page shows of itself, where no JSON-LD or meta element of ours states it: in its address, in its head, or on a
line of its own above the article. Dates are read by htmldate 1.11 (Apache-2.0), which knows the forms of many languages.

Of several lines, one that calls its day that of publication comes first, then one with a day and nothing else. A date in the
article's sentences, in a headline or a list of facts, of a change, beside other articles, or in a copyright notice is not the day
of publication, and a year or a month is no day: none of them is taken.
"""

import copy
import json
import re
from datetime import date

import htmldate
from lxml import html
from lxml.html import HtmlElement

from dateline.calendar_names import A_MONTH
from dateline.ingest.published import plausible_day, read_day
from dateline.ingest.shown_lines import HEADINGS, Line, lines_above

__all__ = ["shown_day"]

_LINE_WORDS = 14  # a line that shows the day, with a place or an author beside it
_LINE_LENGTH = 200
_SMALL_WORD = re.compile(r"\b[a-z]{2,}\b")
_RIGHTS = re.compile(r"©|\(c\)|copyright|all rights|\bsince\b", re.IGNORECASE)
_ISSUED = r"(?:publish|post|issu|releas)ed"
_FIRST = re.compile(rf"{_ISSUED}\b\W*(.*)", re.IGNORECASE)
# What calls a day that of publication, before it on its line or on the line before; "hostages released on" does not.
_LABELLED = re.compile(
    rf"(?:^|[|•·:;(/–—-] ?|\b(?:date|first|originally) ){_ISSUED}\b|\b(?-i:Published|Posted)\b|"
    r"(?:^by|\b(?:article|page|post|story))\b.*\b(?:publish|post)ed\b",
    re.IGNORECASE,
)
_FOR_FIRST = re.compile(rf"(?:^|[^\w\s] ?|\b(?:date|first|originally) ){_ISSUED}(?: on| at)?\W*$", re.IGNORECASE)
_FOR_DATE = re.compile(r"(?:(?:issue|publication|release) )?date\W*", re.IGNORECASE)
# What calls it that of a change.
_REVISED = r"(?:last )?(?:updated|modified|revised|edited(?! by))|last (?:update|change[ds]?|review(?:ed)?|revision)"
_REVISION = re.compile(rf"\b(?:{_REVISED})\b.*?(?=\b(?:first |originally )?{_ISSUED}\b|$)", re.IGNORECASE)
_FOR_REVISION = re.compile(
    rf"(?:^|[^\w\s] ?|\b(?:date|is|page|was) )(?:{_REVISED})(?: on| at)?\W*$|\b(?-i:Updated|Modified)(?: on| at)?\W*$",
    re.IGNORECASE,
)
_OTHER_DAY = re.compile(r"image|thumbnail|expires", re.IGNORECASE)
_NO_DAY = re.compile(r"image|thumbnail|expires|modif|updated|moddate|lastdate|revision|\butime\b", re.IGNORECASE)
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d{2}|\d[./-]\d{1,2}[./-]\d{2}(?!\d)")
_AMBIGUOUS = re.compile(r"(?<![\d/.-])(0?[1-9]|1[0-2])[/-](?!\1[/-])(0?[1-9]|1[0-2])[/-]\d{2,4}(?!\d)")
_MONTH = re.compile(r"\s*\d{4}[-/.]\d{1,2}\s*")
_FIRST_DAY = re.compile(r"(?<!\d)(0?)1(?!\d)(?:st|er|º)?")
# htmldate knows no day before 1995.
_ENGLISH = re.compile(r"\b(?:\d{1,2}(?:st|nd|rd|th)? [A-Za-z]{3,9}|[A-Za-z]{3,9}\.? \d{1,2}(?:st|nd|rd|th)?),? \d{4}\b")
_WEEKDAYS = r"(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b\.?"
# The day of something else ("set for 28 March", "by Thursday, March 28", "seized: 4 March"), and words that tell of something.
_AIMED = re.compile(
    r"\b(?:after|before|between|by|during|for|from|in|(?<!release )(?<!statement )(?<!\d )of|since|than|through|till?|to|until|"
    r"(?-i:(?!(?:add|creat|dat|deliver|fil|upload)ed)[a-z]+ed):?(?: on)?)(?: the)? "
    rf"(?:{_WEEKDAYS},? )?(?:\d{{1,2}}(?:st|nd|rd|th)? (?:of )?{A_MONTH}|{A_MONTH} \d{{1,2}}(?!\d)|\d{{4}}-\d\d-\d\d)",
    re.IGNORECASE,
)
_TOLD = re.compile(r"\b(?:as|has|have|had|is|are|was|were|will|would|to|that|who|says?|said)\b")
# What stands beside a day and says nothing: a place before it, an agency in brackets, an author, a time.
_BESIDE = re.compile(
    r"^[^\W\d_a-z][\w.'’-]*(?: [^\W\d_a-z][\w.'’-]*){0,2},(?= )|\([^()]*\)|"
    r"\b\d{1,2}\.? (?:de )?[^\W\d_]{3,}\.? (?:de )?\d{4}\b|(?i:\bby [^|\d]*|press release|"
    r"\b(?:\d+(?:st|nd|rd|th|h)?|[ap]\.?m\.?|ago|at|date|hours?|min(?:ute)?s?|of|on|read|the|gmt|utc|[bcei]e?[ds]?t)\b|"
    rf"\b{_ISSUED}\b|\b{_WEEKDAYS}|\b{A_MONTH})"
)


def shown_day(tree: HtmlElement, title: str | None, url: str | None) -> date | None:
    """The day of a page (`title`: its article's, `url`: its address, if known), None where it shows none."""
    if stated := _found(_head(tree), url):
        return stated
    shown = next((day for side in lines_above(tree, title) for line in _best_first(side) if (day := _day_of_line(line))), None)
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
    contents = [(meta, meta.get("content", "")) for meta in metas]
    metas = [meta for meta, content in contents if not _AMBIGUOUS.search(content) and not _MONTH.fullmatch(content)]
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


def _best_first(lines: list[Line]) -> list[Line]:
    standing = [(number, line) for line in lines if (number := _standing(line)) is not None]
    return [line for _, line in sorted(standing, key=lambda pair: pair[0])]


def _standing(line: Line) -> int | None:
    """How well a line shows the day if it has one: 0 called that of publication, 1 nothing else on the line, 2 names beside it,
    3 called that of a change by its element; None where it is told of something, or of a change."""
    is_named = _FOR_FIRST.search(line.before) is not None
    if len(line.text) > _LINE_LENGTH or _FOR_REVISION.search(line.before):
        return None
    if line.tag == "dd" and not is_named and not _FOR_DATE.fullmatch(line.before):
        return None
    text = _REVISION.sub("", line.text)
    if is_named or _LABELLED.search(text):
        return 0
    beside = re.findall(r"[^\W\d_]{2,}", _BESIDE.sub(" ", line.holder or text))
    is_told = _AIMED.search(text) or _TOLD.search(text)
    is_headline = line.tag in HEADINGS and len(beside) > 1 and any(word.islower() for word in beside)
    if is_told or is_headline or (line.tag == "li" and beside):
        return None
    return 3 if line.is_change else 2 if beside else 1


def _day_of_line(line: Line) -> date | None:
    """The day that a short line shows, None for a sentence, a year, a month, and days that may be read in two ways."""
    shown = _REVISION.sub("", line.text)
    first = _FIRST.search(shown)
    if first and _YEAR.search(first.group(1)):
        shown = first.group(1)
    if (
        len(shown.split()) > _LINE_WORDS
        or not _YEAR.search(shown)
        or any(p.search(shown) for p in (_RIGHTS, _AMBIGUOUS))
        or _is_sentence(shown)
    ):
        return None
    english = (read_day(found.group()) for found in _ENGLISH.finditer(shown))
    day = plausible_day(read_day(shown) or next(filter(None, english), None)) or _of_any_language(shown)
    return day if day and _names(shown, day) else None


def _of_any_language(line: str) -> date | None:
    """The day that htmldate reads. Of a year or a month it makes the first day: then a 1 is another number, as one minute to read
    it, and with a 2 in its place the day is the same."""
    stamp = html.document_fromstring("<html><body><time></time></body></html>")
    stamp.body[0].text = line
    day = _found(stamp, all_forms=True)
    if day is None or day.day > 1 or f"{day:%Y%m%d}" in line:
        return day
    stamp.body[0].text = _FIRST_DAY.sub(r"\g<1>2", line)
    return None if _found(stamp, all_forms=True) == day else day


def _is_sentence(line: str) -> bool:
    return line[-1:] in (".", "!", "?") and len(_SMALL_WORD.findall(line)) >= 3


def _names(line: str, day: date) -> bool:
    return re.search(rf"(?<!\d)0?{day.day}(?!\d)|{day:%Y%m%d}", line) is not None and f"{day:%y}" in line
