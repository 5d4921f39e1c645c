"""The lines of text that a page shows above its article, where it may say which day it is of, and what is said around each."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from lxml import etree
from lxml.html import HtmlElement

from dateline.ingest.boilerplate import words_of
from dateline.ingest.furniture import furniture_parts
from dateline.ingest.metadata import text_size
from dateline.ingest.published import plausible_day, read_day

__all__ = ["HEADINGS", "Line", "lines_above"]

_PROSE_WORDS = 20  # a line of so many words is the article's
_GAP = "\x1f"  # stands in no page: a space that the page shows without having one
_SHORT = 150  # characters
_MOST_LINES = 50  # on either side of the title
_ELSEWHERE = frozenset(
    ("nav", "aside", "form", "script", "style", "noscript", "select", "button", "template", "figure", "iframe")
)
_INLINE = frozenset(("a", "abbr", "b", "em", "font", "i", "small", "span", "strong", "sup", "u"))
HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
_HOLDERS = HEADINGS | {"li", "dd"}
_DATELINE = re.compile(r"([^–—]{4,70}?\d{4}\)?[^–—\d]{0,30}?) ?(?:–|—|--| - )")
_CHANGE_NAME = re.compile(r"updated|modif", re.IGNORECASE)
_PUBLISHED = re.compile(r"publish|posted", re.IGNORECASE)
_LABEL = re.compile(r"(?:[^\W\d_]+ ){0,2}(?:updated|modified|revised|published|posted)\b", re.IGNORECASE)
_BYLINE = re.compile(r"by\b|written|posted|(?:first |last )?(?:publish|updat)ed", re.IGNORECASE)
_WORD = re.compile(r"[A-Z][a-z]{2}")
_SENTENCE_END = re.compile(r"[.!?][\"”’)]*$")


@dataclass(frozen=True, slots=True)
class Line:
    """`is_prose`: whether it is a paragraph; `before`: the line before it, "" where that is a headline; `holder`: the text of the
    heading, list item or fact that it is part of, with `tag`, the element of that; `is_change`: whether its own element is named
    after a change."""

    text: str
    is_prose: bool = False
    before: str = ""
    holder: str = ""
    tag: str = ""
    is_change: bool = False


def lines_above(tree: HtmlElement, title: str | None) -> tuple[list[Line], list[Line]]:
    """The lines before the article's second paragraph: those under its title, then those over it, the nearest first; without
    that title on the page, all of them. A paragraph counts as what stands before its dateline's dash."""
    heading = _letters(title or "")
    over: list[Line] = []
    under: list[Line] = []
    above, prose = over, 0
    for line in _lines(tree):
        if heading and _letters(line.text) == heading:
            above = under
        elif not line.is_prose:
            above.append(line)
        else:
            prose += 1
            above += [Line(opening.group(1)) for opening in [_DATELINE.match(line.text)] if opening]
            if prose > 1:
                break
    return (under[:_MOST_LINES], over[: -_MOST_LINES - 1 : -1]) if above is under else (over[:_MOST_LINES], [])


def _letters(text: str) -> str:
    return words_of(text).replace(" ", "")


def _lines(tree: HtmlElement) -> Iterator[Line]:
    before = ""
    for line in _parts(tree):
        yield replace(line, before=before)
        before = "" if line.tag in HEADINGS and len(line.text.split()) > 2 else line.text[-_SHORT:]


def _parts(tree: HtmlElement) -> Iterator[Line]:
    """What the page shows outside of menus, teasers, captions and footers; a <time> is a line, but in a sentence."""
    body = tree.find("body")
    passed = set(furniture_parts(tree))
    told = {time for paragraph in tree.xpath("//p[.//time]") if _is_sentence(paragraph) for time in paragraph.iter("time")}
    half = text_size(tree) / 2
    text: list[str] = []
    holders: list[tuple[HtmlElement, str]] = []
    walk = etree.iterwalk(tree if body is None else body, events=("start", "end"))
    for event, element in walk:
        own = _own_line(element) if event == "start" and element not in told else ""
        if own or (element.tag not in _INLINE and element not in told):
            yield from _joined(text, holders)
        if event == "end":
            if holders and holders[-1][0] is element:
                holders.pop()
            text.append(element.tail or "")
        elif element.tag in _ELSEWHERE or element in passed or _is_around(element, half) or _is_change(element):
            walk.skip_subtree()
        elif own:
            yield from _joined([own], holders, is_change=_is_named_change(element))
            walk.skip_subtree()
        else:
            if element.tag in _HOLDERS:
                holders.append((element, _short(element) or ""))
            text += [_GAP if _is_apart(element) else "", element.text or ""]
    yield from _joined(text, holders)


def _joined(text: list[str], holders: list[tuple[HtmlElement, str]], *, is_change: bool = False) -> list[Line]:
    whole = "".join(text)
    line = " ".join(whole.replace(_GAP, " ").split())
    is_prose = len(words_of(whole.replace(_GAP, "")).split()) >= _PROSE_WORDS  # a row of many boxes is none
    text.clear()
    holder, held = holders[-1] if holders else (None, "")
    tag = holder.tag if holder is not None and held else ""
    return [Line(line, is_prose, holder=held, tag=tag, is_change=is_change)] if line else []


def _own_line(element: HtmlElement) -> str:
    """What a <time>, or a small element named after a change, says in place of its text: its stamp, with the label before it."""
    if element.tag in ("ins", "del") or not (element.tag == "time" or element.get("datetime") or _is_named_change(element)):
        return ""
    shown = _short(element)
    if shown is None:
        return ""
    stamp = element.get("datetime") or next(iter(element.xpath(".//time/@datetime")), "")
    label = _LABEL.match(shown)
    return f"{label.group() if label else ''} {stamp}" if plausible_day(read_day(stamp)) else shown


def _short(element: HtmlElement) -> str | None:
    """The text of an element, None where it is long."""
    text = " ".join(" ".join(element.itertext()).split())
    return text if len(text) < _SHORT else None


def _is_named_change(element: HtmlElement) -> bool:
    """Whether a small element is named after a change. Where it is the only day that a page shows, it may be that of publication:
    some formats have one name for both."""
    if not _CHANGE_NAME.search(element.get("class") or "") or not _short(element):
        return False
    return not any(
        _PUBLISHED.search(f"{inner.get('class')} {inner.get('itemprop')} {inner.text} {inner.tail}") for inner in element.iter()
    )


def _is_change(element: HtmlElement) -> bool:
    """Whether it tells machines that it is the day of a change and of nothing else."""
    name = (element.get("itemprop") or element.get("property") or "").lower()
    return "modified" in name and "published" not in name and _short(element) is not None


def _is_apart(element: HtmlElement) -> bool:
    """Whether it is no part of the word before it, though no space parts them, as boxes of one row; a raised th is one."""
    before, around = element.getprevious(), element.getparent()  # a page of frames has no body, and its root nothing around it
    text = (before.tail if before is not None else around.text if around is not None else "") or ""
    begins = _WORD.match(element.text or "") is not None and text[-1:].isalnum()
    return element.tag != "sup" and (begins or (before is not None and not text))


def _is_sentence(paragraph: HtmlElement) -> bool:
    text = paragraph.text_content().strip()
    return len(text.split()) >= 8 and _SENTENCE_END.search(text) is not None and not _BYLINE.match(text)


def _is_around(element: HtmlElement, half: float) -> bool:
    """Whether it is a footer of the page, another article with less than `half` of the text, or the Wayback Machine's bar."""
    if element.tag == "article":
        return text_size(element) < half and element.find(".//h1") is None
    is_footer = element.tag == "footer" and next(element.iterancestors("article"), None) is None
    return is_footer or (element.get("id") or "").startswith("wm-ipp")
