"""The row that a group of reports makes together: each value the best supported one, and whether they contradict each other."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from dateline.crosswalk import NO_WORDS, Wording, exported_codes, quad_class, wording
from dateline.linking.casts import ranked_actors, without
from dateline.linking.merge import best_date, life_cycle, only_alleged
from dateline.linking.report import is_chosen, is_moving
from dateline.linking.voices import contradict, count_voices, heard, is_corrected
from dateline.linking.where import best_place, implied_place, is_name
from dateline.ontology import AHEAD
from dateline.records import Actor, DateSpan, Place
from dateline.store.events import EventState, StoredReport
from dateline.weighing.certainty import ASKED

__all__ = ["cast_values", "date_values", "place_values", "state_of", "type_values", "wording_of"]

Values = dict[str, object]


def state_of(reports: Sequence[StoredReport], model: str, copies: frozenset[str]) -> EventState:
    """The row of an event that exactly these reports tell; `copies` are the articles that copy others."""
    kind = reports[0].event_type
    told = heard(reports, copies)
    status = life_cycle((report.published_on, report.status) for report in told)
    initiators, recipients = _sides(reports, status)
    days = [report.published_on for report in reports if report.published_on]
    trusted = sorted(reports, key=lambda r: (-r.confidence, r.report_id))
    when = _date(told, status)
    named = best_place(report.place for report in reports)
    place = named if named and is_name(named) else implied_place(kind, initiators, recipients)
    values: Values = {
        "confidence": trusted[0].confidence,
        "certainty": _certainty(reports, status, _codes(initiators, recipients)),
        **type_values(kind, status, wording_of(reports)),
        **date_values(when),
        **place_values(place),
        **cast_values(initiators, recipients),
        "left_open": _left_open(reports, initiators, recipients),
        "object": next((report.object for report in trusted if report.object), None),
        "article_count": len({report.article_id for report in reports}),
        "independent_source_count": count_voices(reports, copies),
        "first_published_on": min(days, default=None),
        "last_published_on": max(days, default=None),
        "is_disputed": contradict(told),
        "is_alleged": only_alleged(((report.status, report.is_alleged) for report in told), status),
        "headline": _headline(trusted, status, when),
        "model": model,
        "review": None,
        "is_rejected": False,
    }
    return EventState(values, initiators, recipients)


def _sides(reports: Sequence[StoredReport], status: str) -> tuple[tuple[Actor, ...], tuple[Actor, ...]]:
    """Initiators and recipients: of all reports, but of the most certain one alone where together they would join states that no
    report joins, and are not certain enough for that."""
    sides = _sides_of(reports)
    codes = _codes(*sides)
    certainty = _certainty(reports, status, codes)
    is_told = len(codes) < 2 or any(_codes(r.initiators, r.recipients) == codes for r in reports)
    if is_told or certainty is None or certainty >= ASKED["balanced"].between_states:
        return sides
    weighed = [report for report in reports if report.certainty is not None]
    return _sides_of([min(weighed, key=lambda r: (-(r.certainty or 0.0), -r.confidence, r.report_id))])


def _sides_of(reports: Sequence[StoredReport]) -> tuple[tuple[Actor, ...], tuple[Actor, ...]]:
    casts = [r.initiators for r in reports]
    initiators = ranked_actors(casts, "initiator")
    recipients = ranked_actors([r.recipients for r in reports], "recipient")
    return initiators, without(recipients, initiators, casts)


def _headline(trusted: Sequence[StoredReport], status: str, when: DateSpan) -> str:
    """The sentence that says what the row says: that of the surest report with its status, and of those one with its days."""
    days = (when.earliest, when.latest)
    return min(trusted, key=lambda r: (r.status != status, (r.date.earliest, r.date.latest) != days)).headline


def _certainty(reports: Sequence[StoredReport], status: str, codes: Sequence[str]) -> float | None:
    """That of the most certain report with this status and these codes; where the row is of several, of the least certain."""
    told = [r for r in reports if r.status == status and _codes(r.initiators, r.recipients) == codes]
    weighed = [r.certainty for r in told or reports if r.certainty is not None]
    return (max if told else min)(weighed, default=None)


def _left_open(reports: Sequence[StoredReport], *sides: Sequence[Actor]) -> list[str]:
    """The codes that the reports give together or leave open, and that are on no side as it is not certain enough with them."""
    given, told = (_codes(*each) for each in (sides, _sides_of(reports)))
    return sorted(({*told} | {code for report in reports for _, code in report.left_open}) - {*given})


def wording_of(reports: Sequence[StoredReport]) -> Wording:
    """The words of an event's reports, on which its codes hang."""
    triggers = [trigger for report in reports for trigger in report.triggers]
    casts = [actors for report in reports for actors in (report.initiators, report.recipients)]
    return wording(triggers, [report.object for report in reports], *casts)


def type_values(kind: str, status: str, words: Wording = NO_WORDS) -> Values:
    """The columns that follow from type, status and the words that tell the event."""
    plover, cameo = exported_codes(kind, status, words)
    return {"event_type": kind, "status": status, "plover": plover, "cameo": cameo, "quad_class": quad_class(plover)}


def date_values(when: DateSpan) -> Values:
    """The columns of a date."""
    return {
        "date_earliest": when.earliest,
        "date_latest": when.latest,
        "date_precision": when.precision,
        "date_basis": when.basis,
        "date_phrase": when.phrase,
        "date_reason": when.reason,
    }


def place_values(place: Place | None) -> Values:
    """The columns of a place."""
    if place is None:
        return {"place": None, "country": None, "lat": None, "lon": None}
    return {"place": place.name, "country": place.country, "lat": place.lat, "lon": place.lon}


def cast_values(initiators: Sequence[Actor], recipients: Sequence[Actor]) -> Values:
    """The columns that follow from the actors of both sides."""
    codes = _codes(initiators, recipients)
    return {"codes": codes, "is_international": len(codes) > 1}


def _codes(*sides: Sequence[Actor]) -> list[str]:
    return sorted({actor.code for side in sides for actor in side if actor.code})


def _date(reports: Sequence[StoredReport], status: str) -> DateSpan:
    """The date told with the status that holds, else the date that was told last. A plan is dated by the last day of reports
    that date it: plans move. What was called off has the day of its plan, what was corrected that of the correction."""
    own = [report for report in reports if report.status == status]
    own = [report for report in own if is_corrected(report)] or own
    when = best_date([report.date for report in (_dated_last(own) if status in AHEAD else own)])
    plans = [report for report in reports if report.status == "planned" and status == "negated"]
    planned = best_date([report.date for report in _dated_last(plans)])
    if when.earliest and planned.earliest and planned.basis == "text" and planned.earliest > when.earliest:
        # A day that lay ahead of all who tell of the calling off is the plan's, before it moved.
        is_told = any(report.published_on and report.published_on >= when.earliest for report in own)
        day = f" on {when.earliest}" if is_told and not is_chosen(when) else ""
        why = f"; {planned.reason}" if planned.reason else ""
        return replace(planned, reason=f"called off{day}: the day of the plan{why}")
    if when.earliest or when.latest:
        return when
    other = best_date([report.date for report in _dated_last(reports)])
    if not (other.earliest or other.latest):
        return when
    why = f"; {other.reason}" if other.reason else ""
    return replace(other, reason=f"no date where told as {status}: the one told last{why}")


def _dated_last(reports: Sequence[StoredReport]) -> Sequence[StoredReport]:
    """The reports of the last day of publication on which a text dated the event, by its own words if any did; all where none.
    Where these tell but the month of a day told before, since it was last moved, those that told that day."""
    dated = [report for report in reports if report.date.basis == "text"]
    dated = _since_moved([report for report in dated if not is_chosen(report.date)] or dated)
    last = max(map(_published, dated), default=None)
    latest = [report for report in dated if _published(report) == last]
    finer = [report for report in dated if all(_is_finer(report.date, each.date) for each in latest)]
    return _dated_last(finer) if finer else latest or reports


def _since_moved(reports: Sequence[StoredReport]) -> list[StoredReport]:
    """Those that came out since the event was last moved, without what tells again the days from which it was."""
    moved = max((_published(report) for report in reports if is_moving(report.headline)), default=date.min)
    old = {_days(report) for report in reports if _published(report) < moved}
    return [r for r in reports if _published(r) >= moved and (is_moving(r.headline) or _days(r) not in old)]


def _published(report: StoredReport) -> date:
    return report.published_on or date.min


def _days(report: StoredReport) -> tuple[date | None, date | None]:
    return report.date.earliest, report.date.latest


def _is_finer(when: DateSpan, other: DateSpan) -> bool:
    """Whether a date lies within another one that is wider."""
    inner, outer = ((span.earliest or date.min, span.latest or date.max) for span in (when, other))
    return inner != outer and outer[0] <= inner[0] and inner[1] <= outer[1]
