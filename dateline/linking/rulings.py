"""What people decided, as linking heeds it: which reports are one event, and which event a decision is about."""

from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import combinations

from dateline.linking.grouping import Decided
from dateline.store.reviews import Ruling

__all__ = ["decided", "rulings_of"]


def decided(rulings: Sequence[Ruling], keys: Mapping[str, str]) -> Decided:
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


def rulings_of(groups: Sequence[Sequence[str]], rulings: Sequence[Ruling], keys: Mapping[str, str]) -> list[list[Ruling]]:
    """For each group of reports (their ids), the rulings on the event that it makes, in the order in which they were made.

    A ruling is on one event: where its reports are in several by now, on the one that has most of them, and of equals on the one
    that has the earliest of them. One on an event stays with it when something is split off from that later."""
    home = {report: number for number, group in enumerate(groups) for report in group}
    found: list[list[Ruling]] = [[] for _ in groups]
    gone: set[str] = set()
    for ruling in reversed(rulings):
        if ruling.action == "split":
            gone |= ruling.others - ruling.reports
        elif ruling.action != "merge":
            own = sorted((ruling.reports - gone) & home.keys(), key=keys.__getitem__)
            for number, _ in Counter(home[report] for report in own).most_common(1):
                found[number].insert(0, ruling)
    return found
