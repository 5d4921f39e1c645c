"""Rows of the blocks in which reports stand, as the database looks neighbours up."""

from collections.abc import Iterator, Mapping
from datetime import date
from itertools import product
from typing import Any

from dateline.linking.blocking import PENDING, weeks
from dateline.linking.link import sides
from dateline.linking.report import Report

__all__ = ["block_rows"]


def block_rows(model: str, views: Mapping[str, Report]) -> list[tuple[Any, ...]]:
    """The rows of reports by their ids: one for each code and week, of what a report tells and what a person made of it."""
    found: dict[tuple[Any, ...], tuple[Any, ...]] = {}
    for key, seen in views.items():
        for place, row in (each for face in seen.faces for each in _rows_of(key, face)):
            found[place] = _widened(found[place], row) if place in found else row
    return [(model, *place, *row) for place, row in found.items()]


def _rows_of(key: str, seen: Report) -> Iterator[tuple[tuple[Any, ...], tuple[Any, ...]]]:
    by, to = (sorted(side) for side in sides(seen))
    day = seen.day if seen.window and not seen.may_differ else None
    for code, week in product(sorted(seen.codes), weeks(seen.reach)):
        yield (seen.type, code, week, key), (*(seen.reach or (date.min, date.min)), day, by, to)
    if seen.pending:
        day = None if seen.gives_up else seen.day
        for code, week in product(sorted(seen.codes), weeks(seen.pending)):
            yield (seen.type, f"{code} {PENDING}", week, key), (*seen.pending, day, by, to)


def _widened(one: tuple[Any, ...], other: tuple[Any, ...]) -> tuple[Any, ...]:
    """One row for what a report tells and what a person made of it."""
    day = one[2] if one[2] == other[2] else None
    casts = [sorted({*a, *b}) if a and b else [] for a, b in zip(one[3:], other[3:], strict=True)]
    return min(one[0], other[0]), max(one[1], other[1]), day, *casts
