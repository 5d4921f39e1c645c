"""What a person corrected and later reports carry on: held, called off, moved, as later reports change what earlier ones told.

A corrected status or day stands against the articles that told the row when it was decided, and against others that only repeat
what was corrected away; it gives way to those that nobody had before him, whenever they were published or read. A lock freezes
the row.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from dateline.linking.merge import best_date, life_cycle, only_alleged
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
    if ruling.action != "correct" or ruling.field not in ("status", "date"):
        return ruling
    seen = [report for report in known if _is_seen(report, ruling)]
    fresh = [report for report in known if not _is_seen(report, ruling)]
    was = str(ruling.said["status"]) if ruling.said else _status(seen)
    since = max((report.known_on for report in seen), default=ruling.decided_on)
    return (_with_status if ruling.field == "status" else _with_day)(ruling, fresh, was, since)


def _status(seen: Sequence[StoredReport]) -> str | None:
    return life_cycle((report.published_on, report.status) for report in seen) if seen else None


def _is_seen(report: StoredReport, ruling: Ruling) -> bool:
    """Whether its article told the row when it was corrected, whatever a model reads in it now."""
    return report.report_id in ruling.reports or report.article_id in ruling.articles


def _with_status(ruling: Ruling, fresh: Sequence[StoredReport], was: str | None, since: date) -> Ruling:
    """A plan is held, or called off, by a report that does not only say again what was corrected away. `was` is the status that
    the row had, `since` the last day of what told it."""
    told = [report for report in fresh if report.status in (*BEGUN, "negated") and _is_news(report, was, since)]
    if ruling.value not in AHEAD or not told:
        return ruling
    value = life_cycle([(since, ruling.value), *((report.known_on, report.status) for report in told)])
    return replace(ruling, value=value, is_alleged=only_alleged(((report.status, report.is_alleged) for report in told), value))


def _is_news(report: StoredReport, was: str | None, since: date) -> bool:
    if report.status not in BEGUN or was not in BEGUN:
        return report.status != was
    return report.date.earliest is not None and since < report.date.earliest <= report.known_on  # held since


def _with_day(ruling: Ruling, fresh: Sequence[StoredReport], was: str | None, since: date) -> Ruling:
    """The day of a plan changes when it is moved since, or held on another one; not to that which was corrected away."""
    if was not in AHEAD:
        return ruling
    wrong = (ruling.said or {}).get("date", {}).get("earliest")
    exact = [report for report in fresh if report.date.basis == "text" and report.date.earliest and not is_chosen(report.date)]
    told = [report for report in exact if str(report.date.earliest) != wrong]
    held = [report for report in told if report.status in BEGUN]
    moving = [report for report in told if report.status in AHEAD and is_moving(report.headline) and report.known_on >= since]
    dated = held or moving
    if not dated:
        return ruling
    last = max(report.known_on for report in dated)
    when = best_date([report.date for report in dated if report.known_on == last])
    days = {side: _text(getattr(when, side)) for side in ("earliest", "latest")}
    why = when.reason or f"{'held' if held else 'moved'} since a person corrected the day"
    return replace(ruling, value=days | {"precision": when.precision, "phrase": when.phrase, "reason": why})


def _text(day: date | None) -> str | None:
    return day.isoformat() if day else None
