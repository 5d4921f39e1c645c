"""Which reports are compared at all: those that stand in a block where another looks for partners.

Two reports that rule each other out by their sides never meet: where both name initiators and recipients, they meet in the
blocks of one of each; one that names a side only meets those with that code on the same side, and those that name but the
other side.

What gives a plan up meets the plans that are pending on its day in blocks of their own: so that nothing else is compared with
plans of another day, however far ahead they lie.
"""

from collections.abc import Iterable, Iterator
from datetime import date
from itertools import product

from dateline.linking.link import sides
from dateline.linking.report import Report

__all__ = ["PENDING", "blocks", "partners", "weeks"]

PENDING = "pending"
Block = tuple[str, ...]


def blocks(report: Report) -> Iterator[Block]:
    """The blocks in which a report stands."""
    for face in report.faces:
        yield from _everyone(face)
        yield from _by_week(face, _stands(face))


def partners(report: Report) -> Iterator[Block]:
    """The blocks in which the reports stand that it is compared with."""
    for face in report.faces:
        yield from _everyone(face)
        yield from _by_week(face, _looks(face))


def _by_week(report: Report, casts: Iterable[Block]) -> Iterator[Block]:
    if not report.merged:
        return
    known = list(casts)
    for week, block in product(weeks(report.reach), known):
        yield (*block, report.type, str(week))
    for week, block in product(weeks(report.pending) if report.pending else (), known):
        yield (PENDING, *block, report.type, str(week))


def weeks(bounds: tuple[date, date] | None) -> range:
    """Weeks (days since 1 January of the year 1, by seven) that a report's days touch; one of their own, -1, for reports whose
    reach has none: these are compared with one another."""
    if bounds is None:
        return range(-1, 0)
    first, last = (day.toordinal() // 7 for day in bounds)
    return range(first, last + 1)


def _everyone(report: Report) -> Iterator[Block]:
    """Copies of a text, and mentions of an article, whoever takes part."""
    if report.content:
        yield "copy", report.type, report.content
    if not report.merged:
        yield "article", report.type, report.article


def _stands(report: Report) -> Iterable[Block]:
    by, to = sides(report)
    if by and to:
        return [*(("by, to", *pair) for pair in product(by, to)), *(("by", code) for code in by), *(("to", code) for code in to)]
    if by or to:
        return [("by only", code) for code in by] + [("to only", code) for code in to]
    return [("with", code) for code in report.codes]


def _looks(report: Report) -> Iterable[Block]:
    by, to = sides(report)
    if by and to:
        only = [*(("by only", code) for code in by), *(("to only", code) for code in to)]
        return [*(("by, to", *pair) for pair in product(by, to)), *only]
    if by or to:
        same = "by" if by else "to"
        return [(side, code) for code in by | to for side in (same, "by only", "to only")]
    return _stands(report)
