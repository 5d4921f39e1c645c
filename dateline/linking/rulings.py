"""What people decided, as linking heeds it: which reports are one event, and which event a decision is about."""

from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import combinations

from dateline.linking.decided import Decided
from dateline.store.reviews import Ruling

__all__ = ["corrections_of", "decided", "rulings_of"]


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


def corrections_of(rulings: Sequence[Ruling]) -> dict[str, list[Ruling]]:
    """For each report that a person saw when he corrected what it tells, these corrections in their order; what was split off
    since, or parted again from what it had been merged into, has none."""
    found: dict[str, list[Ruling]] = {}
    for ruling, own in _carried(rulings):
        for report in own & ruling.reports if ruling.action == "correct" else ():
            found.setdefault(report, []).append(ruling)
    return found


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
    found: list[tuple[int, frozenset[str]]] = []  # by the number of the ruling
    undone = sorted((each.undone_at, number) for number, each in enumerate(rulings) if each.undone_at)
    for number, ruling in enumerate(rulings):
        if ruling.undone_at:
            continue
        while undone and undone[0][0] <= ruling.decided_at:
            found = _parted_again(found, undone[0][1], rulings)
            undone = undone[1:]
        both = ruling.reports | ruling.others
        if ruling.action == "split":
            found = [(at, _left(own, ruling)) for at, own in found]
        elif ruling.action == "merge":
            found = [(at, own | (rulings[at].reports & both) if own & both else own) for at, own in found]
        else:
            found.append((number, ruling.reports))
    for _, merge in undone:
        found = _parted_again(found, merge, rulings)
    return [(rulings[at], own) for at, own in found]


def _parted_again(
    found: Sequence[tuple[int, frozenset[str]]], merge: int, rulings: Sequence[Ruling]
) -> list[tuple[int, frozenset[str]]]:
    """What carries each ruling once a merge is undone: of those made while it held, what was merged in does so no longer."""
    return [(at, _left(own, rulings[merge]) if at > merge else own) for at, own in found]


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
