"""From stored reports to timeline events: the linking rule applied to rows, and one row made of each group."""

import hashlib
from collections.abc import Sequence

from dateline.link import Report, agreement, group, threshold
from dateline.merge import best_date, best_place, life_cycle, ranked_actors
from dateline.ontology import exported_codes, quad_class
from dateline.store.events import StoredReport, TimelineEvent

__all__ = ["build_events", "linked_to"]


def _view(report: StoredReport) -> Report:
    """The stored report as the linking rule sees it. Its key orders reports by publication, then by content."""
    day = report.published_on.isoformat() if report.published_on else "9999"
    content = hashlib.sha256(f"{report.content_key}/{report.event_type}/{report.trigger_start}".encode()).hexdigest()[:20]
    return Report(
        key=f"{day} {content} {report.report_id}",
        article=report.article_id,
        type=report.event_type,
        status=report.status,
        initiators=frozenset(a.code for a in report.initiators if a.code),
        recipients=frozenset(a.code for a in report.recipients if a.code),
        names=frozenset(a.name.lower() for a in (*report.initiators, *report.recipients)),
        date=report.date,
        published_on=report.published_on,
        place=report.place,
        object=report.object or "",
        sentence=report.headline,
        position=report.trigger_start,
        content=report.content_key,
    )


def linked_to(known: Sequence[StoredReport], candidates: Sequence[StoredReport]) -> set[str]:
    """Ids of the candidates that agree with a known report well enough to be one event with it."""
    views = [_view(report) for report in known]
    linked = set()
    for candidate in candidates:
        view = _view(candidate)
        for mine in views:
            found = agreement(mine, view)
            if found and found[0] >= threshold(view):
                linked.add(candidate.report_id)
                break
    return linked


def build_events(reports: Sequence[StoredReport], model: str) -> list[TimelineEvent]:
    """Group the reports and make one timeline row of each group."""
    by_key = {_view(report).key: report for report in reports}
    groups = group(_view(report) for report in reports)
    return [_event([(by_key[view.key], reason) for view, reason in members], members[0][0].key, model) for members in groups]


def _event(members: Sequence[tuple[StoredReport, str]], key: str, model: str) -> TimelineEvent:
    reports = [report for report, _ in members]
    kind = reports[0].event_type
    status = life_cycle((report.published_on, report.status) for report in reports)
    when = best_date([r.date for r in reports if r.status == status] or [r.date for r in reports])
    place = best_place(report.place for report in reports)
    initiators, recipients = ranked_actors([r.initiators for r in reports]), ranked_actors([r.recipients for r in reports])
    recipients = tuple(a for a in recipients if a.name not in {i.name for i in initiators})
    codes = sorted({actor.code for actor in (*initiators, *recipients) if actor.code})
    days = [report.published_on for report in reports if report.published_on]
    best = max(reports, key=lambda r: (r.confidence, r.report_id))
    exact = {(r.date.earliest, r.date.latest) for r in reports if r.date.basis == "text" and r.date.precision == "day"}
    told = {report.status for report in reports}
    columns = (
        kind,
        status,
        max(report.confidence for report in reports),
        when.earliest,
        when.latest,
        when.precision,
        when.basis,
        when.phrase,
        when.reason,
        place.name if place else None,
        place.country if place else None,
        place.lat if place else None,
        place.lon if place else None,
        next((r.object for r in sorted(reports, key=lambda r: -r.confidence) if r.object), None),
        codes,
        len({report.article_id for report in reports}),
        len({report.content_key for report in reports}),
        min(days, default=None),
        max(days, default=None),
        len(codes) > 1,
        len(exact) > 1 or ("negated" in told and bool(told & {"occurred", "ongoing"})),
        *exported_codes(kind, status),
        quad_class(kind, status),
        best.headline,
        model,
    )
    mentions = tuple((mention, reason) for report, reason in members for mention in report.mention_ids)
    return TimelineEvent(_event_id(key), columns, initiators, recipients, mentions)


def _event_id(key: str) -> str:
    """Deterministic: from the first report's publication day and content, not from when or by which run it was read."""
    return hashlib.sha256(key.rsplit(" ", 1)[0].encode()).hexdigest()[:16]
