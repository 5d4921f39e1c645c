"""From stored reports to timeline events: the linking rule applied to rows, one row made of each group, and its history."""

import hashlib
from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from dateline.linking.carried_on import carried_on
from dateline.linking.corrections import corrected, days_of, placed_anew, said, vouched_for, vouches
from dateline.linking.days import sort_day
from dateline.linking.event_state import state_of, wording_of
from dateline.linking.grouping import NOWHERE, group
from dateline.linking.pairs import touching
from dateline.linking.report import Report
from dateline.linking.rulings import corrections_of, decided, rulings_of
from dateline.linking.voices import Signatures, copying_articles, heard
from dateline.linking.where import implied_by_codes, told_place
from dateline.ontology import TYPES
from dateline.records import Actor
from dateline.store.events import EventVersion, StoredReport, TimelineEvent
from dateline.store.reviews import Ruling

__all__ = ["build_events", "linked_to", "view", "views_of"]


def views_of(reports: Iterable[StoredReport], rulings: Sequence[Ruling] = ()) -> dict[str, Report]:
    """By the id of the stored report, each as the linking rule sees it: as people corrected it (type, days, codes)."""
    made = corrections_of(rulings)
    return {report.report_id: _corrected(view(report), made.get(report.report_id, ())) for report in _redated(reports, rulings)}


def _redated(reports: Iterable[StoredReport], rulings: Sequence[Ruling]) -> list[StoredReport]:
    """The reports, of the day of their first print those that have one, unless a person parted them from it or another print."""
    known = list(reports)
    parted = decided(rulings, {each.report_id: each.report_id for report in known for each in (report, *report.prints)}).parted
    apart = {
        report.report_id
        for report in known
        if any((min(pair), max(pair)) in parted for pair in ((report.report_id, each.report_id) for each in report.prints))
    }
    return [
        replace(report, date=report.first_print.date) if report.first_print and report.report_id not in apart else report
        for report in known
    ]


def _corrected(told: Report, rulings: Sequence[Ruling]) -> Report:
    seen = told
    for ruling in rulings:
        value: Any = ruling.value
        if ruling.field == "event_type":
            seen = replace(seen, type=value)
        elif ruling.field == "date":
            seen = replace(seen, date=days_of(value))
        elif ruling.field == "initiators":
            seen = replace(seen, initiators=frozenset(row["code"] for row in value if row["code"]))
        elif ruling.field == "recipients":
            seen = replace(seen, recipients=frozenset(row["code"] for row in value if row["code"]))
        if ruling.field in ("event_type", "initiators", "recipients") and TYPES[seen.type].symmetric:
            seen = replace(seen, initiators=seen.codes, recipients=frozenset())
    if (seen.type, seen.initiators, seen.recipients) != (told.type, told.initiators, told.recipients):
        seen = replace(seen, place=told_place([seen.place]) or implied_by_codes(seen.type, seen.initiators, seen.recipients))
    return seen if seen == told else replace(seen, told=told)


def view(report: StoredReport) -> Report:
    """The stored report as the linking rule sees it, with whom it names but leaves open: else it would join any other party's
    event. Its key orders reports by publication, then by content."""
    content = hashlib.sha256(f"{report.content_key}/{report.event_type}/{report.trigger_start}".encode()).hexdigest()[:20]
    return Report(
        key=f"{sort_day(report.published_on)} {content} {report.report_id}",
        article=report.article_id,
        type=report.event_type,
        status=report.status,
        initiators=_codes(report, "initiator", report.initiators),
        recipients=_codes(report, "recipient", report.recipients),
        date=report.date,
        published_on=report.published_on,
        place=report.place,
        object=report.object or "",
        sentence=report.headline,
        position=report.trigger_start,
        content=report.content_key,
        merged=True,
    )


def _codes(report: StoredReport, role: str, actors: Sequence[Actor]) -> frozenset[str]:
    return frozenset({actor.code for actor in actors if actor.code} | {code for side, code in report.left_open if side == role})


def linked_to(known: Iterable[Report], candidates: Mapping[str, Report]) -> set[str]:
    """Ids of the candidates that agree with a known report well enough to be one event with it."""
    theirs = {seen.key: report_id for report_id, seen in candidates.items()}
    return {theirs[key] for key in touching(known, candidates.values())}


def build_events(
    reports: Sequence[StoredReport],
    model: str,
    rulings: Sequence[Ruling] = (),
    signatures: Signatures | None = None,
    homes: Mapping[str, str] = NOWHERE,
    settled: Collection[str] = (),
) -> list[TimelineEvent]:
    """Group the reports, heed what people decided, and make one timeline row of each group but those that are as they were:
    of settled reports alone, which no other of their event has left and no decision is about. `homes` gives the event of
    reports, by id, that were linked before; `settled` are those of them that came out before all others (see `group`)."""
    reports = _redated(reports, rulings)
    views = views_of(reports, rulings)
    keys = {report_id: seen.key for report_id, seen in views.items()}
    by_key = {keys[report.report_id]: report for report in reports}
    groups = [
        [(by_key[seen.key], _reason(by_key[seen.key], reason)) for seen, reason in members]
        for members in group(views.values(), decided(rulings, keys), {keys[report_id]: homes[report_id] for report_id in settled})
    ]
    about = rulings_of([[report.report_id for report, _ in told] for told in groups], rulings, keys)
    unchanged = set(settled).difference(*(ruling.reports for ruling in rulings))  # a ruling may have come from another event
    sizes = Counter(homes.values())
    taken: set[str] = set()
    events = []
    for told, heeded in zip(groups, about, strict=True):
        first = told[0][0].report_id
        event_id = _event_id(keys[first], taken)
        taken.add(event_id)
        if len(told) != sizes[homes.get(first, "")] or not all(report.report_id in unchanged for report, _ in told):
            events.append(_event(event_id, told, model, heeded, signatures or {}))
    return events


def _reason(report: StoredReport, reason: str) -> str:
    first = report.first_print
    is_redated = first and first.date == report.date
    return f"{reason}, its {report.date.phrase!r} as printed on {first.published_on}" if first and is_redated else reason


def _event_id(key: str, taken: set[str]) -> str:
    """Deterministic: from the first report's publication day and content, not from when or by which run it was read. Copies
    that a person keeps apart have the same first content: the later one's report tells them apart."""
    plain = hashlib.sha256(key.rsplit(" ", 1)[0].encode()).hexdigest()[:16]
    return plain if plain not in taken else hashlib.sha256(key.encode()).hexdigest()[:16]


def _event(
    event_id: str, told: Sequence[tuple[StoredReport, str]], model: str, rulings: Sequence[Ruling], signatures: Signatures
) -> TimelineEvent:
    reports = [report for report, _ in told]
    versions = _versions(reports, model, rulings, signatures)
    mentions = tuple((mention, reason) for report, reason in told for mention in report.mention_ids)
    return TimelineEvent(event_id, versions[-1].state, mentions, versions)


def _versions(
    reports: Sequence[StoredReport], model: str, rulings: Sequence[Ruling], signatures: Signatures
) -> tuple[EventVersion, ...]:
    """The row as it was known from each day on which an article or a person changed it; it is certain as long as it says what it
    said when a person vouched for it, or on that day where that was not kept."""
    copies = copying_articles(reports, signatures)
    versions: list[EventVersion] = []
    vouched: tuple[object, ...] | None = None
    times = 0
    for day in sorted({report.known_on for report in reports} | {ruling.decided_on for ruling in rulings}):
        known = [report for report in reports if report.known_on <= day]
        if not known:
            continue
        heeded = [ruling for ruling in rulings if ruling.decided_on <= day]
        state = corrected(state_of(known, model, copies), carried_on(heeded, heard(known, copies)), wording_of(known))
        state = placed_anew(state, heeded, known)
        vouching = [ruling for ruling in heeded if vouches(ruling)]
        if len(vouching) > times:
            vouched, times = vouched_for(vouching[-1]) or said(state), len(vouching)
        if vouched == said(state):
            state = replace(state, values=state.values | {"certainty": 1.0, "left_open": []})
        if versions and versions[-1].state == state:
            continue
        fresh = [report for report in known if report.known_on == day]
        learned = [report.learned_at for report in fresh] or [r.decided_at for r in rulings if r.decided_on == day]
        articles = tuple(sorted({report.article_id for report in fresh}))
        versions.append(EventVersion(day, max(learned), articles, state))
    return tuple(versions)
