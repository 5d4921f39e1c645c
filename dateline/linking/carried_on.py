"""What a person corrected and later reports carry on: held, called off, moved, as later reports change what earlier ones told.

A corrected status or day stands against all that was known when it was decided, and against later reports that only repeat what
was corrected away. A lock freezes the row.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from dateline.linking.merge import best_date, life_cycle
from dateline.linking.report import is_chosen, is_moving
from dateline.ontology import AHEAD, BEGUN
from dateline.store.events import StoredReport
from dateline.store.reviews import Ruling

__all__ = ["carried_on"]


def carried_on(rulings: Sequence[Ruling], known: Sequence[StoredReport]) -> list[Ruling]:
    """The rulings on an event of which these reports are known, with the status and the day that later ones give it."""
    if any(ruling.action == "lock" for ruling in rulings):
        return list(rulings)
    return [_carried_on(ruling, known) for ruling in rulings]


def _carried_on(ruling: Ruling, known: Sequence[StoredReport]) -> Ruling:
    later = [report for report in known if report.known_on > ruling.decided_on]
    if not later or ruling.action != "correct" or ruling.field not in ("status", "date"):
        return ruling
    seen = _seen(ruling, known)
    return _with_status(ruling, later, seen) if ruling.field == "status" else _with_day(ruling, later, seen)


def _seen(ruling: Ruling, known: Sequence[StoredReport]) -> str | None:
    """The status that the row had when it was corrected."""
    if ruling.said:
        return str(ruling.said["status"])
    told = [(report.published_on, report.status) for report in known if report.known_on <= ruling.decided_on]
    return life_cycle(told) if told else None


def _with_status(ruling: Ruling, later: Sequence[StoredReport], seen: str | None) -> Ruling:
    """A plan is held, or called off, by a report that does not only say again what was corrected away."""
    if ruling.value not in AHEAD:
        return ruling
    told = [report for report in later if report.status in (*BEGUN, "negated") and _is_news(report, ruling, seen)]
    return replace(ruling, value=life_cycle((report.published_on, report.status) for report in told)) if told else ruling


def _is_news(report: StoredReport, ruling: Ruling, seen: str | None) -> bool:
    if report.status not in BEGUN or seen not in BEGUN:
        return report.status != seen
    return report.date.earliest is not None and report.date.earliest > ruling.decided_on  # held since


def _with_day(ruling: Ruling, later: Sequence[StoredReport], seen: str | None) -> Ruling:
    """The day of a plan changes when it is moved, or held on another one; not to that which was corrected away."""
    if seen not in AHEAD:
        return ruling
    wrong = (ruling.said or {}).get("date", {}).get("earliest")
    exact = [report for report in later if report.date.basis == "text" and report.date.earliest and not is_chosen(report.date)]
    told = [report for report in exact if str(report.date.earliest) != wrong]
    held = [report for report in told if report.status in BEGUN]
    fresh = held or [report for report in told if report.status in AHEAD and is_moving(report.headline)]
    if not fresh:
        return ruling
    last = max(report.known_on for report in fresh)
    when = best_date([report.date for report in fresh if report.known_on == last])
    days = {side: _text(getattr(when, side)) for side in ("earliest", "latest")}
    why = when.reason or f"{'held' if held else 'moved'} since a person corrected the day"
    return replace(ruling, value=days | {"precision": when.precision, "phrase": when.phrase, "reason": why})


def _text(day: date | None) -> str | None:
    return day.isoformat() if day else None
