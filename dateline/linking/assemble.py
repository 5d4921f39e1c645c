"""From stored reports to timeline events: the linking rule applied to rows, one row made of each group, and its history."""

import hashlib
from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from itertools import combinations

from dateline.linking.corrections import VOUCHING, corrected, said, vouched_for
from dateline.linking.event_state import Signatures, original_articles, state_of, wording_of
from dateline.linking.grouping import NOWHERE, Decided, group, sort_day, touching
from dateline.linking.report import Report
from dateline.records import Actor
from dateline.store.events import EventVersion, StoredReport, TimelineEvent
from dateline.store.reviews import Ruling

__all__ = ["build_events", "linked_to", "view"]


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


def linked_to(known: Sequence[StoredReport], candidates: Sequence[StoredReport]) -> set[str]:
    """Ids of the candidates that agree with a known report well enough to be one event with it."""
    views = [view(report) for report in candidates]
    theirs = {seen.key: report.report_id for seen, report in zip(views, candidates, strict=True)}
    return {theirs[key] for key in touching(map(view, known), views)}


def build_events(
    reports: Sequence[StoredReport],
    model: str,
    rulings: Sequence[Ruling] = (),
    signatures: Signatures | None = None,
    homes: Mapping[str, str] = NOWHERE,
    settled: Collection[str] = (),
) -> list[TimelineEvent]:
    """Group the reports, heed what people decided, and make one timeline row of each group but those that are as they were:
    of settled reports alone, which no other of their event has left. `homes` gives the event of reports, by id, that were
    linked before; `settled` are those of them that came out before all others (see `group`)."""
    views = {report.report_id: view(report) for report in reports}
    by_key = {views[report.report_id].key: report for report in reports}
    kept = {views[report_id].key: homes[report_id] for report_id in settled}
    groups = group(views.values(), _decided(rulings, {key: seen.key for key, seen in views.items()}), kept)
    sizes = Counter(homes.values())
    taken: set[str] = set()
    events = []
    for members in groups:
        event_id = _event_id(members[0][0].key, taken)
        taken.add(event_id)
        if all(seen.key in kept for seen, _ in members) and len(members) == sizes[kept[members[0][0].key]]:
            continue  # as it was
        told = [(by_key[seen.key], reason) for seen, reason in members]
        events.append(_event(event_id, told, model, _about(told, rulings), signatures or {}))
    return events


def _decided(rulings: Sequence[Ruling], keys: Mapping[str, str]) -> Decided:
    """What the rulings say about grouping, by the keys of the linking rule; where two contradict each other, the later."""
    joined: set[tuple[str, str]] = set()
    parted: set[tuple[str, str]] = set()
    alone: set[str] = set()
    for ruling in rulings:
        one, other = ({keys[r] for r in side if r in keys} for side in (ruling.reports, ruling.others))
        together = set(combinations(sorted(other if ruling.action == "split" else one | other), 2))
        if ruling.action == "split":
            apart = {(min(a, b), max(a, b)) for a in one for b in other if a != b}
            joined, parted = (joined | together) - apart, parted | apart
            alone -= other - one
        elif ruling.action in ("merge", "lock", "reject"):
            joined, parted = joined | together, parted - together
        alone = alone | one if ruling.action == "reject" else alone - one if ruling.action == "accept" else alone
    return Decided(tuple(sorted(joined)), frozenset(parted), frozenset(alone))


def _about(told: Sequence[tuple[StoredReport, str]], rulings: Sequence[Ruling]) -> list[Ruling]:
    """The rulings on the event that these reports make, in the order in which they were made. One on an event stays with it
    when something is split off from that later."""
    own = {report.report_id for report, _ in told}
    found: list[Ruling] = []
    gone: set[str] = set()
    for ruling in reversed(rulings):
        if ruling.action == "split":
            gone |= ruling.others - ruling.reports
        elif ruling.action != "merge" and own & (ruling.reports - gone):
            found.insert(0, ruling)
    return found


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
    originals = original_articles(reports, signatures)
    versions: list[EventVersion] = []
    vouched: tuple[object, ...] | None = None
    times = 0
    for day in sorted({report.known_on for report in reports} | {ruling.decided_on for ruling in rulings}):
        known = [report for report in reports if report.known_on <= day]
        if not known:
            continue
        heeded = [ruling for ruling in rulings if ruling.decided_on <= day]
        state = corrected(state_of(known, model, originals), heeded, wording_of(known))
        vouching = [ruling for ruling in heeded if ruling.action in VOUCHING]
        if len(vouching) > times:
            vouched, times = vouched_for(vouching[-1]) or said(state), len(vouching)
        if vouched == said(state):
            state = replace(state, values=state.values | {"certainty": 1.0, "left_open": []})
        if versions and versions[-1].state == state:
            continue
        fresh = [report for report in known if report.known_on == day]
        learned = [report.learned_at for report in fresh] or [r.decided_at for r in rulings if r.decided_on == day]
        articles = tuple(sorted({report.article_id for report in fresh}))
        versions.append(EventVersion(day, max(learned, default=known[-1].learned_at), articles, state))
    return tuple(versions)
