"""Linking by parts as the database does it, in memory, and random news to link."""

import random
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from dateline.linking.assemble import build_events, views_of
from dateline.linking.blocking import blocks, partners
from dateline.linking.relink import Reports, neighbourhood
from dateline.linking.reprints import with_first_prints
from dateline.linking.voices import Signatures
from dateline.records import UNKNOWN_DATE, DateSpan
from dateline.store.events import StoredReport, TimelineEvent
from dateline.store.reviews import Ruling
from tests.unit.builders import actor, chosen, day

__all__ = ["START", "Memory", "at_once", "day_of", "news", "news_with_chosen_days", "random_report"]

CASTS = ["USA RUS", "USA", "RUS CHN", "FRA DEU", "FRA", "GBR USA", "CHN"]
START = date(2021, 6, 1)
NO_SKETCHES: Signatures = {}


class Memory:
    """What the database would hold, in dictionaries."""

    def __init__(self, reports: Sequence[StoredReport], sketches: Signatures = NO_SKETCHES) -> None:
        self.sketches = sketches
        self.reports = {report.report_id: report for report in reports}
        self.home: dict[str, str] = {}
        self.fresh: set[str] = set()
        self.decided: list[Ruling] = []
        self.blocks: dict[str, frozenset[tuple[str, ...]]] = {}
        self.partners: dict[str, frozenset[tuple[str, ...]]] = {}
        self.see(self.reports)
        self.events: dict[str, TimelineEvent] = {}

    def see(self, ids: Iterable[str]) -> None:
        """Where reports stand and look, by what is decided and printed."""
        seen = views_of(self.read(ids).values(), self.decided)
        self.blocks |= {key: frozenset(blocks(report)) for key, report in seen.items()}
        self.partners |= {key: frozenset(partners(report)) for key, report in seen.items()}

    def read(self, ids: Iterable[str]) -> Reports:
        found = [self.reports[key] for key in ids]
        prints = [self.reports[key] for key in self.home.keys() | self.fresh] if self.sketches else []
        return {report.report_id: report for report in with_first_prints(found, prints, self.sketches)}

    def beside(self, fresh: set[str]) -> set[str]:
        """The events of what these date anew, and of what may be the outcome of plans among it."""
        before, self.fresh = self.read(self.home), fresh
        redated = {key: report.status for key, report in self.read(self.home).items() if report != before[key]}
        plans = [key for key, status in redated.items() if status in ("planned", "possible", "negated")]
        outcomes = {key for key in self.near(plans) if self.reports[key].status in ("negated", "ongoing", "occurred")}
        return self.together(outcomes | redated.keys())

    def near(self, ids: Iterable[str]) -> set[str]:
        mine = frozenset[tuple[str, ...]]().union(*(self.partners[key] for key in ids))
        return {key for key in self.home if not mine.isdisjoint(self.blocks[key])}

    def together(self, ids: Iterable[str]) -> set[str]:
        wanted = {self.home[key] for key in ids if key in self.home}
        return {key for key, home in self.home.items() if home in wanted}

    def homes(self, ids: Iterable[str]) -> Mapping[str, str]:
        return {key: self.home[key] for key in ids if key in self.home}

    def rulings(self, ids: Iterable[str]) -> Sequence[Ruling]:
        about = set(ids)
        return [ruling for ruling in self.decided if about & (ruling.reports | ruling.others)]

    def signatures(self, articles: Iterable[str]) -> Signatures:
        return {key: self.sketches[key] for key in articles if key in self.sketches}

    def link(self, fresh: set[str]) -> int:
        self.fresh = fresh | self.beside(fresh)
        fresh = self.fresh
        self.see(fresh)
        known, events = neighbourhood(self, fresh, "m")
        owner = {mention: event.event_id for event in events for mention, _ in event.mentions}
        old = {self.home[key] for key in known if key in self.home}
        self.events = {key: event for key, event in self.events.items() if key not in old}
        self.events |= {event.event_id: event for event in events}
        self.home |= {key: owner[report.mention_ids[0]] for key, report in known.items()}
        return len(known)


def news(seed: int, size: int) -> list[StoredReport]:
    """Reports over two months: few casts and types, plans and what came of them, copies, several reports of one article."""
    draw = random.Random(seed)
    return [random_report(draw, f"{seed}-{number}") for number in range(size)]


def news_with_chosen_days(seed: int, size: int) -> list[StoredReport]:
    """The same, a quarter of their days chosen by chances."""
    draw = random.Random(f"{seed} chosen")
    return [
        replace(each, date=chosen(str(each.date.earliest))) if each.date.earliest and draw.random() < 0.25 else each
        for each in news(seed, size)
    ]


def random_report(draw: random.Random, key: str) -> StoredReport:
    published = START + timedelta(days=draw.randint(0, 60))
    happened = published + timedelta(days=draw.randint(-6, 6))
    dated: DateSpan = day(happened.isoformat()) if draw.random() < 0.6 else UNKNOWN_DATE
    copy = draw.random() < 0.1
    return StoredReport(
        report_id=key,
        article_id=key,
        event_type=draw.choice(["summit", "accusation", "attack", "talks"]),
        status=draw.choice(["occurred", "planned", "negated", "ongoing", "possible"]),
        confidence=round(draw.random(), 2),
        initiators=tuple(actor(code) for code in draw.choice(CASTS).split()),
        recipients=tuple(actor(code) for code in draw.choice(["", "RUS", "DEU"]).split()),
        date=dated,
        published_on=published if draw.random() < 0.93 else None,
        place=None,
        object=draw.choice([None, "gas", "steel quotas"]),
        content_key="wire" if copy else key,
        headline=draw.choice(["They met over gas.", "The visit was postponed.", "Steel was the topic."]),
        trigger_start=5 if copy else draw.randint(0, 500),
        mention_ids=(f"m{key}",),
        known_on=published,
        learned_at=datetime(2021, 8, 1, tzinfo=UTC),
    )


def at_once(reports: Sequence[StoredReport], sketches: Signatures = NO_SKETCHES) -> dict[str, str]:
    events = build_events(list(with_first_prints(reports, reports, sketches)), "m", signatures=sketches)
    owner = {mention: event.event_id for event in events for mention, _ in event.mentions}
    return {report.report_id: owner[report.mention_ids[0]] for report in reports}


def day_of(report: StoredReport) -> date:
    """When it was published; what has no day comes last."""
    return report.published_on or date.max
