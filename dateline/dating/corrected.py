"""The day that an article tells which corrects an earlier version, marked so, with the wrong day where a note names it."""

import re
from dataclasses import replace
from datetime import date

from dateline.correction_notes import correction_notes, is_corrected_as_a_whole, speaks_of_a_day
from dateline.dates.resolver import find_dates
from dateline.records import CORRECTED, Article, DateSpan

__all__ = ["as_corrected"]

WHEN = re.compile(r"\b(?:amended|corrected|updated) on $")  # the day of the note


def as_corrected(article: Article, when: DateSpan) -> DateSpan:
    """The date, with the reason that an earlier version told another day, if that is what the article says."""
    is_day = when.basis == "text" and when.precision == "day" and when.earliest == when.latest
    if not is_day or when.reason:
        return when
    notes = correction_notes(article.text)
    others = {day for note in notes for day in _days(note.text, article.published_on) if day != when.earliest}
    if len(others) == 1:
        return replace(when, reason=f"{CORRECTED}{others.pop()}")
    is_another = is_corrected_as_a_whole(article.text, article.title) or (not others and any(map(speaks_of_a_day, notes)))
    return replace(when, reason=CORRECTED) if is_another else when


def _days(note: str, published: date | None) -> list[date]:
    """The single days that a note names."""
    found = [(at, span) for at, span in find_dates(note, published) if span.precision == "day" and span.earliest == span.latest]
    return [span.earliest for at, span in found if span.earliest and not WHEN.search(note[: at.start])]
