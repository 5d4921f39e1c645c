"""Events over time as bars: each a day, a month, a quarter, a year or a decade, so that there are few enough to look at.

The few events that lie far before or after all others get one bar at each end, so that they do not flatten the rest.
"""

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any

from dateline.crosswalk import QUAD_CLASS

__all__ = ["CLASSES", "Bar", "bars"]

CLASSES = (*dict.fromkeys(QUAD_CLASS.values()), "no class")
_MOST = 48
_MONTHS = {"month": 1, "quarter": 3, "year": 12, "decade": 120}
_UNITS = ("day", *_MONTHS)
_TAIL = 0.02  # of the events, at either end


@dataclass(frozen=True, slots=True)
class Bar:
    """`events` from `first` to `last`, both included, None: no bound; `classes` has the number of each of CLASSES."""

    label: str
    first: date | None
    last: date | None
    classes: tuple[int, ...]

    @property
    def events(self) -> int:
        """How many there are in all."""
        return sum(self.classes)

    def __str__(self) -> str:
        parts = [f"{number} {name}" for number, name in zip(self.classes, CLASSES, strict=True) if number]
        return f"{self.label}: {self.events} event{'s' if self.events != 1 else ''}" + (f" ({', '.join(parts)})" if parts else "")


def bars(counts: Sequence[Mapping[str, Any]], earliest: date | None = None, latest: date | None = None) -> list[Bar]:
    """Bars without gaps, the earliest first, of rows with `day`, `quad_class` (None: no class) and `events`; rows without a day
    are left out. Where days are asked for, what began before `earliest` and goes on then counts on that day, and no bar reaches
    beyond them."""
    asked = [{**row, "day": max(row["day"], earliest or row["day"])} for row in counts if row["day"]]
    told = sorted(asked, key=lambda row: row["day"])
    if not told:
        return []
    early, late = _middle(told)
    unit = next((unit for unit in _UNITS if _number(late, unit) - _number(early, unit) < _MOST), _UNITS[-1])
    low = _number(early, unit)
    high = _joined({_number(row["day"], unit) for row in told}, low, _number(late, unit))
    sums: dict[int, Counter[str]] = {number: Counter() for number in range(low, high + 1)}
    for row in told:
        number = min(max(_number(row["day"], unit), low - 1), high + 1)
        sums.setdefault(number, Counter())[row["quad_class"] or CLASSES[-1]] += row["events"]
    return [_within(_bar(number, unit, sums[number], (low, high)), earliest, latest) for number in sorted(sums)]


def _within(bar: Bar, earliest: date | None, latest: date | None) -> Bar:
    first = max((day for day in (bar.first, earliest) if day), default=None)
    last = min((day for day in (bar.last, latest) if day), default=None)
    return replace(bar, first=first, last=last)


def _middle(told: Sequence[Mapping[str, Any]]) -> tuple[date, date]:
    """The days between which all events but the tails lie."""
    tail = int(_TAIL * sum(row["events"] for row in told))
    return _past(told, tail), _past(told[::-1], tail)


def _joined(numbers: Collection[int], low: int, high: int) -> int:
    """The late end with what joins it without a gap, as far as there is room: the newest events are few, not far off."""
    while high + 1 in numbers and high - low < _MOST - 1:
        high += 1
    return high


def _past(told: Sequence[Mapping[str, Any]], some: int) -> date:
    passed = 0
    for row in told:
        passed += row["events"]
        if passed > some:
            break
    day: date = row["day"]
    return day


def _number(day: date, unit: str) -> int:
    return day.toordinal() if unit == "day" else (12 * day.year + day.month - 1) // _MONTHS[unit]


def _begin(number: int, unit: str) -> date:
    if unit == "day":
        return date.fromordinal(min(number, date.max.toordinal()))
    months = number * _MONTHS[unit]
    return min(max(date(min(max(months // 12, 1), 9999), months % 12 + 1, 1), date.min), date.max)


def _bar(number: int, unit: str, sums: Mapping[str, int], ends: tuple[int, int]) -> Bar:
    classes = tuple(sums[name] for name in CLASSES)
    low, high = ends
    first, last = _begin(number, unit), _begin(number + 1, unit) - timedelta(days=1)
    if number < low:
        return Bar(f"before {_label(_begin(low, unit), unit)}", None, last, classes)
    if number > high:
        return Bar(f"after {_label(_begin(high, unit), unit)}", first, None, classes)
    return Bar(_label(first, unit), first, last, classes)


def _label(first: date, unit: str) -> str:
    forms = {
        "day": str(first),
        "month": f"{first:%Y-%m}",
        "quarter": f"{first.year} Q{(first.month + 2) // 3}",
        "year": str(first.year),
    }
    return forms.get(unit, f"{first.year}s")
