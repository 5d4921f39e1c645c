"""Prints of one story on several days: the "today" of a paper that prints it later is the day that its first print tells.

The first print of a report is the earliest of the last week of the same type, sentence and "today" in a copy of the text, where
that came out one to three days before: what is printed for longer is a formula of every day, and each tells its own. That hangs
on what was printed on earlier days, not on how it is linked: no later day changes it, and no order of runs.
"""

import hashlib
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date
from typing import Any

from dateline.linking.days import shifted
from dateline.linking.voices import Signatures, is_copy_of
from dateline.store import events as stored
from dateline.store.events import StoredReport
from dateline.store.prints import prints
from dateline.store.stale import mark_beside, stale_reports

__all__ = ["read_printed", "save_prints", "with_first_prints"]

BEFORE, AFTER = (-7, -1), (1, 7)  # days from a print in which others are looked for
_WITHIN = 3  # days from the first print
NO_WEEK = -2  # of the rows of prints among those of codes and weeks
_SHIFTING = re.compile(r"\b(?:today|yesterday|tomorrow|tonight|last night|this (?:morning|afternoon|evening))\b", re.IGNORECASE)
_LEAST = 8  # words of a sentence: a shorter one is written twice
_WORDS = re.compile(r"\w+")


def with_first_prints(
    reports: Iterable[StoredReport], printed: Iterable[StoredReport], signatures: Signatures
) -> Iterator[StoredReport]:
    """The reports, those with their first print that have one among what was printed and tell another day than it."""
    told: dict[tuple[str, str], list[StoredReport]] = defaultdict(list)
    for each in sorted(printed, key=lambda each: (each.published_on or date.max, each.report_id)):
        told[each.event_type, _said(each)].append(each)
    for report in reports:
        others = told.get((report.event_type, _said(report)), ()) if _said(report) else ()
        before = tuple(other for other in others if _is_print_of(report, other, signatures))
        yield replace(report, prints=before) if before and _dates(before[0], report, others, signatures) else report


def _dates(first: StoredReport, report: StoredReport, others: Iterable[StoredReport], signatures: Signatures) -> bool:
    """Whether the first print tells the day of the report: not so late, and not where it is a copy of another that the report is
    no copy of, so that its own day is that one's."""
    if first.date.earliest == report.date.earliest or _days_since(first, report) > _WITHIN:
        return False
    return not any(_is_print_of(first, other, signatures) for other in others)


def _is_print_of(report: StoredReport, other: StoredReport, signatures: Signatures) -> bool:
    if not AFTER[0] <= _days_since(other, report) <= AFTER[1]:
        return False
    is_long = len(_WORDS.findall(report.headline)) >= _LEAST
    return report.content_key == other.content_key or (is_long and is_copy_of(report, other, signatures))


def _days_since(first: StoredReport, report: StoredReport) -> int:
    return (report.published_on - first.published_on).days if first.published_on and report.published_on else 0


def _said(report: StoredReport) -> str:
    """A hash of a sentence whose one day hangs on that of its publication; empty of others."""
    when = report.date
    is_one_day = when.basis == "text" and when.earliest and when.earliest == when.latest
    if not (report.published_on and is_one_day and _SHIFTING.search(when.phrase or "")):
        return ""
    return hashlib.sha256(" ".join(_WORDS.findall(f"{when.phrase} {report.headline}".casefold())).encode()).hexdigest()[:16]


def read_printed(connection: Any, model: str, ids: Iterable[str]) -> Iterator[StoredReport]:
    """Reports by id, with their first prints."""
    found = stored.read_reports(connection, ids)
    before = stored.read_reports(connection, prints(connection, model, _printed(found, BEFORE)))
    articles = {report.article_id for report in [*found, *before] if before and _said(report)}
    return with_first_prints(found, before, stored.signatures(connection, articles))


def save_prints(connection: Any, model: str, ids: set[str]) -> tuple[set[str], list[tuple[Any, ...]]]:
    """Put reports, and what was printed after them, where the prints of their sentences are found, and nowhere else yet: the ids
    of all that is to be linked anew for it, and the rows."""
    told = stored.read_reports(connection, ids)
    after = prints(connection, model, _printed(told, AFTER))
    mark_beside(connection, sorted(after))
    todo = ids | stale_reports(connection, model)
    told += stored.read_reports(connection, todo - ids)
    days = [(each, said, each.published_on) for each in told if (said := _said(each))]
    blocks: list[tuple[Any, ...]] = [
        (model, each.event_type, said, NO_WEEK, each.report_id, on, on, None, [], []) for each, said, on in days
    ]
    stored.save_blocks(connection, todo, blocks)
    return todo, blocks


def _printed(reports: Iterable[StoredReport], between: tuple[int, int]) -> list[tuple[str, str, date, date]]:
    """Type, sentence, first and last day of the prints that came out so many days from those of the reports."""
    told = [(report.event_type, _said(report), report.published_on) for report in reports]
    return [(kind, said, shifted(on, between[0]), shifted(on, between[1])) for kind, said, on in told if said and on]
