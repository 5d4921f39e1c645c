"""Whose voices tell an event: which articles copy others, how many outlets speak, and whether they contradict each other."""

import re
from collections.abc import Mapping, Sequence
from datetime import date

from dateline.linking.report import is_chosen
from dateline.moving import CALLED_OFF, MOVED
from dateline.ontology import BEGUN
from dateline.records import CORRECTED
from dateline.store.events import StoredReport

__all__ = ["Signatures", "contradict", "copying_articles", "count_voices", "heard", "is_copy_of", "is_corrected"]

Signatures = Mapping[str, tuple[int, ...]]
_MOVED_OR_OFF = re.compile(rf"{CALLED_OFF}|\b{MOVED}", re.IGNORECASE)


def copying_articles(reports: Sequence[StoredReport], signatures: Signatures) -> frozenset[str]:
    """The articles that copy one known before them, verbatim, edited or cut (MinHash of word shingles).

    An article's place among those before it never changes when later ones come, so that a past day's count stays as it was.
    """
    originals: dict[str, StoredReport] = {}
    copies: set[str] = set()
    for report in sorted(reports, key=lambda r: (r.known_on, r.article_id)):
        key = report.article_id
        if key in originals or key in copies:
            continue
        if any(is_copy_of(report, other, signatures) for other in originals.values()):
            copies.add(key)
        else:
            originals[key] = report
    return frozenset(copies)


def is_copy_of(report: StoredReport, other: StoredReport, signatures: Signatures) -> bool:
    """Whether the articles of two reports are copies of one text."""
    if report.content_key == other.content_key:
        return True
    from dateline.ingest.dedupe import is_copy  # datasketch costs half a second

    one, another = (signatures.get(each.article_id) for each in (report, other))
    return one is not None and another is not None and is_copy(one, another)


def count_voices(reports: Sequence[StoredReport], copies: frozenset[str]) -> int:
    """The outlets of the articles that copy no other; an article of which nobody knows the outlet is a voice of its own."""
    own = [report for report in reports if report.article_id not in copies]
    return max(len({(report.outlet or "").casefold() or f"article {report.article_id}" for report in own}), 1)


def heard(reports: Sequence[StoredReport], copies: frozenset[str]) -> list[StoredReport]:
    """The reports without those of a copy that say what an original says, in its words: "today" in a text that another paper
    prints a day later is the day of the original, as in one of which nobody knows when it was printed, and what has been called
    off since is not planned again. What a copy changed, a day or that it was held after all, is heard."""
    own = {_saying(report) for report in reports if report.article_id not in copies}
    told = own | {(status, phrase, False) for status, phrase, _ in own}
    return [report for report in reports if report.article_id not in copies or _saying(report) not in told]


def _saying(report: StoredReport) -> tuple[str, str, bool]:
    when = report.date
    return report.status, (when.phrase or "").casefold(), bool(when.earliest or when.latest)


def is_corrected(report: StoredReport) -> bool:
    """Whether its article corrects the day that an earlier version told."""
    return (report.date.reason or "").startswith(CORRECTED)


def contradict(reports: Sequence[StoredReport]) -> bool:
    """Whether reports contradict each other: no day suits all that date what took place, or one denies what was reported."""
    took_place = [report for report in reports if report.status in BEGUN]
    told = [report for report in took_place if is_corrected(report)] or took_place
    exact = [r.date for r in told if r.date.basis == "text" and r.date.precision == "day" and not is_chosen(r.date)]
    # Intervals of which each two have a day in common have one that is common to all.
    first = max((when.earliest or date.min for when in exact), default=date.min)
    last = min((when.latest or date.max for when in exact), default=date.max)
    since = min((report.published_on or date.max for report in took_place), default=date.max)
    begun = min((when.earliest or date.min for when in exact), default=date.min)
    negated = [report for report in reports if report.status == "negated" and not _was_off_before(report, begun)]
    denied = any((report.published_on or date.max) >= since or _was_over(report) for report in negated)
    return first > last or (denied and bool(took_place))


def _was_off_before(report: StoredReport, begun: date) -> bool:
    """Whether it tells that a plan was called off or moved on a day before that on which it took place after all."""
    when = _read_day(report)
    return when is not None and when < begun and _MOVED_OR_OFF.search(report.headline) is not None


def _was_over(report: StoredReport) -> bool:
    """Whether its day was past when it was published: what is told not to have been then was not called off, but denied. The day
    on which a plan was called off or moved is another."""
    when, published = _read_day(report), report.published_on
    return bool(when and published and when < published) and _MOVED_OR_OFF.search(report.headline) is None


def _read_day(report: StoredReport) -> date | None:
    """The last day that the report gives by its own words."""
    return report.date.latest if report.date.basis == "text" and not is_chosen(report.date) else None
