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
    for ruling in (each for each in rulings if not each.undone_at):
        one, other = ({keys[r] for r in side if r in keys} for side in (ruling.reports, ruling.others))
        together = set(combinations(sorted(other if ruling.action == "split" else one | other), 2))
        if ruling.action == "split":
            apart = {(min(a, b), max(a, b)) for a in one for b in other if a != b}
            joined, parted = (joined | together) - apart, parted | apart
        elif ruling.action in ("merge", "lock", "reject"):
            joined, parted = joined | together, parted - together
    return Decided(tuple(sorted(joined)), frozenset(parted), frozenset(keys[r] for r in _rejected(rulings) if r in keys))


def _rejected(rulings: Sequence[Ruling]) -> frozenset[str]:
    """The reports of what was rejected and not accepted since."""
    rejected: list[frozenset[str]] = []
    for ruling, own in _carried(rulings):
        if ruling.action == "reject":
            rejected.append(own)
        elif ruling.action == "accept":
            rejected = [reports for reports in rejected if not reports & own]
    return frozenset().union(*rejected)


def _carried(rulings: Sequence[Ruling]) -> list[tuple[Ruling, frozenset[str]]]:
    """The rulings on what an event says, each with the reports that carry it after all merges and splits.

    What is split off leaves it to the rest, or takes it along where nothing of the rest has it; so does what was merged in, once
    that is undone. A merge gives it back to all that it was made about."""
    found: list[tuple[Ruling, frozenset[str]]] = []
    undone: list[Ruling] = []
    for ruling in rulings:
        both = ruling.reports | ruling.others
        if ruling.undone_at:
            undone.append(ruling)
        elif ruling.action == "split":
            found = [(each, _left(own, ruling)) for each, own in found]
        elif ruling.action == "merge":
            found = [(each, own | (each.reports & both) if own & both else own) for each, own in found]
        else:
            own = ruling.reports
            for merge in undone:
                own = _left(own, merge) if merge.undone_at and merge.undone_at > ruling.decided_at else own
            found.append((ruling, own))
    return found


def _left(own: frozenset[str], parted: Ruling) -> frozenset[str]:
    return own - (parted.others - parted.reports) if own & parted.reports else own


def rulings_of(groups: Sequence[Sequence[str]], rulings: Sequence[Ruling], keys: Mapping[str, str]) -> list[list[Ruling]]:
    """For each group of reports (their ids), the rulings on the event that it makes, in the order in which they were made.

    A ruling is on one event: where its reports are in several by now, on the one that has most of them, and of equals on the one
    that has the earliest of them."""
    home = {report: number for number, group in enumerate(groups) for report in group}
    found: list[list[Ruling]] = [[] for _ in groups]
    for ruling, own in _carried(rulings):
        reports = sorted(own & home.keys(), key=keys.__getitem__)
        for number, _ in Counter(home[report] for report in reports).most_common(1):
            found[number].append(ruling)
    return found
