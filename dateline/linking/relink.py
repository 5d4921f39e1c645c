"""Linking against the database: only the neighbourhood that fresh reports can change is read and written.

Events outside of it stay right, because events never split or merge by themselves: a fresh report can only join an event
that it agrees with, or open one. Where it comes from an earlier day than what is stored, an event may split after all, or,
as an earlier print of one of its reports, let in what that kept out; then the neighbours of its parts are looked at as well,
until nothing more splits.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Protocol

from dateline.linking.assemble import build_events, linked_to, views_of
from dateline.linking.block_rows import block_rows
from dateline.linking.days import sort_day
from dateline.linking.redated import is_outcome
from dateline.linking.report import Report
from dateline.linking.reprints import read_printed, save_prints
from dateline.linking.voices import Signatures
from dateline.store import events as stored
from dateline.store.event_rows import replace_events
from dateline.store.events import StoredReport, TimelineEvent
from dateline.store.postgres import rows
from dateline.store.reviews import Ruling, read_rulings
from dateline.store.stale import stale_reports

__all__ = ["Linked", "neighbourhood", "relink"]

Reports = dict[str, StoredReport]


class Linked(Protocol):
    """What is linked already, and the reports that are to be."""

    def read(self, ids: Iterable[str]) -> Reports:
        """The reports with these ids, and their first prints."""

    def near(self, ids: Iterable[str]) -> set[str]:
        """Linked reports that may tell the same event as one of these."""

    def together(self, ids: Iterable[str]) -> set[str]:
        """All reports of the events that these reports belong to."""

    def homes(self, ids: Iterable[str]) -> Mapping[str, str]:
        """The event of each of these reports that is linked."""

    def rulings(self, ids: Iterable[str]) -> Sequence[Ruling]:
        """What people decided about these reports."""

    def signatures(self, articles: Iterable[str]) -> Signatures:
        """MinHash signatures of articles."""


def neighbourhood(linked: Linked, fresh: set[str], model: str) -> tuple[Reports, list[TimelineEvent]]:
    """The reports whose events the fresh ones change, and all events of these: as if all reports were linked at once."""
    known: Reports = {}
    changed: Reports = {}
    events: list[TimelineEvent] = []
    explored: set[str] = set()
    frontier = set(fresh)
    while frontier:
        frontier |= _decided_with(linked, frontier)  # what a person joined is one event from the first day of its reports
        explored |= frontier
        known |= linked.read(frontier - known.keys())
        near = linked.read(linked.near(frontier) - known.keys())
        seen = _views(linked, known | near)
        wanted = frontier | linked_to([seen[key] for key in sorted(frontier)], {key: seen[key] for key in near})
        wanted |= linked.together(wanted)
        wanted |= _other_plans(linked, known, wanted)
        wanted |= _decided_with(linked, wanted)
        known |= linked.read(wanted - known.keys())
        reports = [known[key] for key in sorted(known)]
        signatures = linked.signatures({report.article_id for report in reports})
        homes = linked.homes(known)
        events = build_events(reports, model, linked.rulings(known), signatures, homes, _settled(homes, known, explored))
        owners = {mention: event.event_id for event in events for mention, _ in event.mentions}
        changed = {key: report for key, report in known.items() if report.mention_ids[0] in owners}
        frontier = (_split(homes, owners, changed) | _spoken_for(homes, owners, changed)) - explored
    return changed, events


def _views(linked: Linked, reports: Reports) -> dict[str, Report]:
    return views_of(reports.values(), linked.rulings(reports))


def _other_plans(linked: Linked, known: Reports, wanted: set[str]) -> set[str]:
    """The events of other plans of which a report that is looked at may be the outcome, as it may be of one that is: it is that
    of neither then. So for what these bring along, until nothing more is found."""
    found: set[str] = set()
    asked: set[str] = set()
    while True:
        seen = _views(linked, known | linked.read((wanted | found) - known.keys()))
        plans: dict[object, list[Report]] = {}
        for report in seen.values():
            if report.is_pending:
                plans.setdefault((report.type, report.codes), []).append(report)  # an outcome has the cast of its plan
        ends = {key for key in seen.keys() - asked if _may_end(seen[key], plans.get((seen[key].type, seen[key].codes), ()))}
        if not ends:
            return found
        asked |= ends
        near = {key: each for key, each in _views(linked, linked.read(linked.near(ends))).items() if each.is_pending}
        found |= linked.together(linked_to([seen[key] for key in sorted(ends)], near))


def _may_end(report: Report, plans: Iterable[Report]) -> bool:
    return any(is_outcome(plan, report) for plan in plans)


def _decided_with(linked: Linked, reports: set[str]) -> set[str]:
    """The reports of all events that decisions about these are about, and decisions about those: in which of its events a
    ruling stays is told by all of them."""
    found: set[str] = set()
    fresh = reports
    while fresh:
        fresh = linked.together({key for ruling in linked.rulings(fresh) for key in ruling.reports | ruling.others}) - found
        found |= fresh
    return found


def _settled(homes: Mapping[str, str], known: Reports, explored: set[str]) -> set[str]:
    """The linked reports that came out before all that are looked at: no later day parts or joins these."""
    since = min((sort_day(known[key].published_on) for key in explored & known.keys()), default="")
    return {key for key in homes if key not in explored and sort_day(known[key].published_on) < since}


def _split(homes: Mapping[str, str], owners: Mapping[str, str], changed: Reports) -> set[str]:
    """The reports of stored events whose reports are now in several events; `owners` gives the event of each mention."""
    heirs: dict[str, set[str]] = {}
    for report_id, report in changed.items():
        if report_id in homes:
            heirs.setdefault(homes[report_id], set()).add(owners[report.mention_ids[0]])
    return {report_id for report_id in changed if len(heirs.get(homes.get(report_id, ""), ())) > 1}


def _spoken_for(homes: Mapping[str, str], owners: Mapping[str, str], changed: Reports) -> set[str]:
    """The reports of events in which a linked one has an earlier print now that was not with it before, and that speaks for it:
    what it kept out so far may join."""
    before: dict[object, set[str | None]] = {}  # the events in which the earlier prints at a place were
    told: set[str] = set()
    for key, each in sorted(changed.items(), key=lambda item: (sort_day(item[1].published_on), item[0])):
        event, was = owners[each.mention_ids[0]], homes.get(key)
        earlier = before.setdefault((event, each.content_key, each.event_type, each.trigger_start), set())
        if was and earlier - {was}:
            told.add(event)
        earlier.add(was)
    return {key for key, each in changed.items() if owners[each.mention_ids[0]] in told}


class _Database:
    """What is linked in the database for one model."""

    def __init__(self, connection: Any, model: str) -> None:
        self._connection, self._model = connection, model

    def read(self, ids: Iterable[str]) -> Reports:
        return {report.report_id: report for report in read_printed(self._connection, self._model, ids)}

    def near(self, ids: Iterable[str]) -> set[str]:
        return stored.neighbours(self._connection, ids)

    def together(self, ids: Iterable[str]) -> set[str]:
        return stored.event_reports(self._connection, ids)

    def homes(self, ids: Iterable[str]) -> Mapping[str, str]:
        return stored.homes(self._connection, ids)

    def rulings(self, ids: Iterable[str]) -> Sequence[Ruling]:
        return read_rulings(self._connection, self._model, ids)

    def signatures(self, articles: Iterable[str]) -> Signatures:
        return stored.signatures(self._connection, articles)


def relink(connection: Any, model: str, fresh: Iterable[str] = ()) -> dict[str, int]:
    """Link the given reports, and those of stale events, with all that may tell the same event; counts of events.

    Runs wait for each other until the transaction of the caller ends.
    """
    rows(connection, "lock_linking")
    linked = _Database(connection, model)
    todo = stored.present_reports(connection, fresh) | stale_reports(connection, model)
    todo, prints = save_prints(connection, model, todo)  # before they are read, with their first prints
    stored.save_blocks(connection, todo, prints + block_rows(model, _views(linked, linked.read(todo))))
    changed, events = neighbourhood(linked, todo, model)
    counts = replace_events(connection, model, changed, events)
    rows(connection, "forget_stale", {"model": model})
    return counts | {"reports": len(changed)}
