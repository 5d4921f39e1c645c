"""The date of a mention in a marked text, for tests of how mentions are dated."""

from datetime import date

from dateline.dating import mention_date
from dateline.records import DateSpan, Span

__all__ = ["JUNE_14", "PUBLISHED", "dated", "interval", "told"]

PUBLISHED = date(2024, 3, 13)  # a Wednesday
JUNE_14 = date(2023, 6, 14)  # likewise


def dated(
    marked: str, status: str = "occurred", argument: str | None = None, published: date | None = PUBLISHED, before: str = ""
) -> DateSpan:
    """The date of the mention whose trigger stands in brackets; `argument` is the text of its date argument."""
    text = before + marked.replace("[", "").replace("]", "")
    start = len(before) + marked.index("[")
    trigger = Span(start, start + marked.index("]") - marked.index("[") - 1, "")
    arguments = [Span(text.index(argument), text.index(argument) + len(argument), argument)] if argument else []
    return mention_date(text, Span(len(before), len(text), text[len(before) :]), trigger, status, arguments, published)


def interval(span: DateSpan) -> tuple[str | None, str | None]:
    """Its first and its last day."""
    earliest, latest = (day.isoformat() if day else None for day in (span.earliest, span.latest))
    return earliest, latest


def told(marked: str, argument: str | None = None, before: str = "") -> tuple[str | None, str | None]:
    """The first and the last day that the text, published on JUNE_14, tells of the mention; none, where it tells none."""
    span = dated(marked, argument=argument, published=JUNE_14, before=before)
    return interval(span) if span.basis == "text" else (None, None)
