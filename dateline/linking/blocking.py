"""Which reports are compared at all: those that stand in a block where another looks for partners.

Two reports that rule each other out by their sides never meet: where both name initiators and recipients, they meet in the
blocks of one of each; one that names a side only meets those with that code on the same side, and those that name but the
other side.
"""

from collections.abc import Iterable, Iterator
from itertools import product

from dateline.linking.link import sides
from dateline.linking.report import Report

__all__ = ["blocks", "partners", "weeks"]

Block = tuple[str, ...]


def blocks(report: Report) -> Iterator[Block]:
    """The blocks in which a report stands."""
    yield from _everyone(report)
    for week, block in product(weeks(report) if report.merged else (), _stands(report)):
        yield (*block, report.type, str(week))


def partners(report: Report) -> Iterator[Block]:
    """The blocks in which the reports stand that it is compared with."""
    yield from _everyone(report)
    for week, block in product(weeks(report) if report.merged else (), _looks(report)):
        yield (*block, report.type, str(week))


def weeks(report: Report) -> range:
    """Weeks (days since 1 January of the year 1, by seven) that the report's reach touches; one of their own, -1, for
    reports that have none: these are compared with one another."""
    bounds = report.reach
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
