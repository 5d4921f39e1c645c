"""The tables of docs/resolving_dates.md, for the test that runs them: phrases in [brackets], and mentions, whose trigger is."""

import re
from dataclasses import replace
from datetime import date
from pathlib import Path

from dateline.dates import resolve_date
from dateline.mentions import resolved_by_rules
from dateline.ontology import ROLES
from dateline.records import Argument, Article, DateSpan, Mention, Span
from dateline.sentences import sentence_spans

__all__ = ["PAGE", "mention_told", "phrase_told", "rows"]

PAGE = (Path(__file__).parents[2] / "docs" / "resolving_dates.md").read_text(encoding="utf-8")
PUBLISHED = date(2024, 3, 13)  # a Wednesday
ANY = "agreement"  # the type of a trigger that tells none
TABLE = re.compile(r"^\| (phrase|mention) \|.*\n\|[-|]+\|\n((?:\|.*\n)+)", re.MULTILINE)
# "[freed]", "[jailed: arrest]", "[Golda Meir: initiator]", "*Monday*" (a date argument), a new line.
MARK = re.compile(r"\[(?P<words>[^\]]+?)(?:: (?P<kind>\w+))?\]|\*(?P<date>[^*]+)\*|<br>")


def rows(kind: str) -> list[list[str]]:
    """The cells of every row of the tables of phrases, or of mentions."""
    found = "".join(table[2] for table in TABLE.finditer(PAGE) if table[1] == kind)
    return [[cell.strip() for cell in row.strip("|").split("|")] for row in found.splitlines()]


def phrase_told(marked: str) -> str:
    """The days of the phrase in brackets."""
    text, ((phrase, _),) = _read(marked)
    return _days(resolve_date(text, phrase.start, phrase.end, PUBLISHED))


def mention_told(marked: str, status: str) -> str:
    """The days of the last trigger in brackets by the rules, with its status, if they change that; "news of the day" where
    publication dates it. All triggers before it have occurred."""
    text, marks = _read(marked)
    arguments = tuple(Argument(kind, span, 0.9) for span, kind in marks if kind in ROLES)
    mentions: list[Mention] = []
    for trigger, kind in marks:
        if kind not in ROLES:
            begin, end = next(each for each in sentence_spans(text) if each[0] <= trigger.start < each[1])
            mentions.append(Mention(kind, "occurred", trigger, 0.9, arguments, Span(begin, end, text[begin:end])))
    mentions[-1] = replace(mentions[-1], status=status)
    read = resolved_by_rules(Article("a", text, PUBLISHED), mentions)[-1]
    return _days(read.date) if read.status == status else f"{_days(read.date)}, {read.status}"


def _read(marked: str) -> tuple[str, list[tuple[Span, str]]]:
    """The text without its marks, and the words and kind of each of these: a type, or the role of an argument."""
    text, at, marks = "", 0, list[tuple[Span, str]]()
    for mark in MARK.finditer(marked):
        text += marked[at : mark.start()]
        words, at = mark["words"] or mark["date"], mark.end()
        if words:
            marks.append((Span(len(text), len(text) + len(words), words), "date" if mark["date"] else mark["kind"] or ANY))
        text += words or "\n"
    return text + marked[at:], marks


def _days(span: DateSpan) -> str:
    if span.earliest == span.latest:
        return str(span.earliest or "not told")
    if span.basis == "publication":
        return "news of the day"
    if span.earliest is None or span.latest is None:
        return f"from {span.earliest}" if span.earliest else f"up to {span.latest}"
    return f"{span.earliest} to {span.latest}"
